"""What is heard of a message: once, and once more each time its words are changed.

What came of it is a row of the same transaction (docs/decisions/0023). Of what is no command, said where
others read along, a row is kept of a change, which may come before its message, and of what the team did by
it: of what else people say there nothing is.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime

from chat.answers import Answers, Message, Say, To
from chat.events import Addressed, Event, Nameless, PlaceKind, Said, Sent, Unread
from chat.heard import Became, Heard
from chat.records import Dialogues, Hearing, Transactions
from handlers.commands import is_free, read_command
from handlers.desk import Desk
from handlers.late_edits import words
from handlers.routes import say
from texts import keys
from texts.zones import zone_of
from usecases.company import Company

Dialogue = tuple[str, bytes] | None


@dataclass(frozen=True)
class Turn:
    """An event whose turn it is, with what was known before it."""

    event: Event
    desk: Desk
    dialogue: Dialogue
    known: Heard | None = None
    """What came of the message before, when it is the change of one."""
    answers: Answers | None = None
    """What is answered without asking any handler; None: its handler is asked."""


async def concerns_us(event: Event, company: Company, reads: Transactions) -> bool:
    """Tell whether an event is for the bot; what people say to each other is, in the team's chat alone."""
    if not isinstance(event, Said | Unread | Nameless) or event.addressed is not Addressed.LOOSE:
        return True
    here = event.who.messenger, event.place.address
    if company.team_chat is None or here == (company.team_chat.messenger, company.team_chat.address):
        return company.team_chat is not None
    team = (await reads(company.as_of)).team_chat
    return team is not None and (team.messenger, team.address) == here


def nameless(event: Nameless, company: Company, now: datetime) -> Answers:
    """Say why nothing is done in nobody's name: to what is said to us; in the team's chat to whatever is.

    Of loose lines there it is said once a day.
    """
    message = Message(texts=(keys.nameless(),))
    if event.addressed is not Addressed.LOOSE:
        return (Say(message=message),)
    day = now.astimezone(zone_of("", company.reader)).date()
    return (Say(message=message, key=f"loose:nobody:{event.place.address}:{day}"),)


def begun(event: Event, desk: Desk) -> Turn:
    """Look at what an event is: new, or the change of a message of which something came already."""
    dialogue = desk.stores[Dialogues].get(desk.customer.id)
    if not isinstance(event, Said | Unread):
        return Turn(event, desk, dialogue)
    if is_free(event):
        return _freely(event, desk, dialogue)
    known = desk.stores[Hearing].of(desk.customer.id, _chat(event), event.message)
    if isinstance(event, Unread):
        return Turn(event, desk, dialogue, known, () if event.edited and known is None else None)
    if event.edited and event.second_hand:
        return Turn(event, desk, dialogue, known, ())
    answers = None if known is None else _again(event, known, dialogue, desk)
    return Turn(event, desk, dialogue, known, answers)


def _freely(event: Said | Unread, desk: Desk, dialogue: Dialogue) -> Turn:
    """Look at what is said where others read along: of two changes the newer stands, whichever is first."""
    if isinstance(event, Unread):
        return Turn(event, desk, dialogue)
    known = desk.stores[Hearing].of(desk.customer.id, _chat(event), event.message)
    overtaken = known is not None and event.edited < known.edited
    return Turn(event, desk, dialogue, known, () if overtaken else None)


def _again(event: Said, known: Heard, dialogue: Dialogue, desk: Desk) -> Answers | None:
    """Answer words that were heard already; None when they count as sent anew."""
    if event.edited < known.edited:
        return ()  # the newer words came first
    if not event.edited:
        return None
    if _mark(event, desk) == known.mark:
        return ()  # another look, the same words
    taken = _kept(event, desk)
    if taken is not None:
        _note(event, desk, known.became, known.dialogue, known.subject)
        return taken
    if _still_open(event, known, dialogue):
        return None
    _note(event, desk, known.became, known.dialogue, known.subject)
    return say(*words(known, desk))


def _kept(event: Said, desk: Desk) -> Answers | None:
    """Let the domain that keeps what was written take the change of it; None where none does."""
    try:
        return desk.domains.changed(event, desk)
    except Exception as error:
        texts = desk.domains.words_for(error)
        if texts is None:
            raise
        return say(*texts)


def _still_open(event: Said, known: Heard, dialogue: Dialogue) -> bool:
    """Tell whether a change finds the question that its message answered still there.

    A command counts anew as long as nothing came of it, also when what it asked was answered with a no.
    """
    if read_command(event.text) is not None:
        return known.became is not Became.DONE or not known.subject
    if known.became in {Became.DONE, Became.LEFT}:
        return False
    if known.became is Became.TAKEN:
        return dialogue is not None
    return known.dialogue == _step_of(dialogue)


def refused(turn: Turn) -> None:
    """Note that nothing came of it; what was asked or taken before stands, and may be changed again."""
    if not isinstance(turn.event, Said):
        return
    if is_free(turn.event):
        _became_freely(turn.event, turn, "")
        return
    known = turn.known
    if known is not None and known.became in {Became.ASKED, Became.TAKEN}:
        _note(turn.event, turn.desk, known.became, known.dialogue)
    else:
        _note(turn.event, turn.desk, Became.NOTHING, _step_of(turn.dialogue))


def over(turn: Turn) -> Answers:
    """Note what came of it, and of the answers of a dialogue that it ended.

    Returns a word about answers that came to nothing, because another dialogue began.
    """
    desk, event = turn.desk, turn.event
    after = desk.stores[Dialogues].get(desk.customer.id)
    subject = desk.noted[-1].partition(" ")[0] if desk.noted else ""
    lost = False
    if desk.begun or (turn.dialogue is not None and after is None):
        became = Became.DONE if desk.noted else Became.LEFT
        answers = desk.stores[Hearing].settle(desk.customer.id, became, subject)
        lost = bool(answers and desk.begun and turn.dialogue) and became is Became.LEFT
    if isinstance(event, Said) and is_free(event):
        _became_freely(event, turn, subject)
    elif isinstance(event, Said):
        _became(event, turn, after, subject)
    return _left(desk) if lost else ()


def _became_freely(event: Said, turn: Turn, subject: str) -> None:
    """Note a change of what was said where others read along, and what the team did by it."""
    if turn.desk.noted:
        _note(event, turn.desk, Became.DONE, subject=subject)
    elif event.edited:
        was = turn.known or Heard(Became.NOTHING, "")
        _note(event, turn.desk, was.became, was.dialogue, was.subject)


def _left(desk: Desk) -> Answers:
    """Say in private what was left: it was begun there, whatever was said where others read along."""
    if desk.place.kind is PlaceKind.PRIVATE:
        return say(keys.left_unfinished())
    to = To(desk.person.messenger, desk.person.address, desk.customer.id)
    return (Say(message=Message(texts=(keys.left_unfinished(),)), to=to),)


def _became(event: Said, turn: Turn, after: Dialogue, subject: str) -> None:
    """Note what came of words."""
    desk, command = turn.desk, read_command(event.text) is not None
    if desk.noted:
        _note(event, desk, Became.DONE, subject=subject)
    elif command and after is not None and after != turn.dialogue:
        _note(event, desk, Became.ASKED, after[0])  # what comes of what it asked came of it
    elif command or turn.dialogue is None:
        _note(event, desk, Became.NOTHING, _step_of(after))
    elif after is not None:
        _note(event, desk, Became.TAKEN, after[0])
    else:
        _note(event, desk, Became.DONE, turn.dialogue[0])


def _note(event: Said, desk: Desk, became: Became, dialogue: str = "", subject: str = "") -> None:
    what = Heard(became, _mark(event, desk), event.edited, dialogue, subject)
    desk.stores[Hearing].note(desk.customer.id, _chat(event), event.message, what, desk.now)


def _chat(event: Event) -> To:
    return To(event.who.messenger, event.place.address)


def _mark(event: Said, desk: Desk) -> str:
    """Words and file, told apart from others by who has the key: they may be an address."""
    looks = "" if event.marked is None else repr(event.marked.marks)
    file = event.same if isinstance(event, Sent) else ""
    read = "\n".join((file, event.text, looks)).encode("utf-8", "replace")
    return hmac.digest(desk.company.marking, read, hashlib.sha256).hex()


def _step_of(dialogue: Dialogue) -> str:
    """Where a dialogue stands: another answer, and it stands elsewhere."""
    if dialogue is None:
        return ""
    return f"{dialogue[0]} {hashlib.sha256(dialogue[1]).hexdigest()[:16]}"
