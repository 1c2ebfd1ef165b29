"""Answering by replying: to a card in the team's chat or in private, and to an answer of ours.

Where a reply goes is read from our own record of the message it answers, never from what the reply says.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Say, To, data
from chat.events import Addressed, PlaceKind, Said, Sent, Unread
from chat.heard import Became
from chat.records import Dialogues, Hearing, Outbox
from customers.team import ANYONE, Team
from handlers.commands import read_command
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnText, Where, say
from handlers.suggestions.saying import saying
from suggestions import filing
from suggestions.answering import LEAVES
from suggestions.errors import NoSuchVoice
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Arrival, Line, LineId, Part, Status, Voice, VoiceId
from texts import keys
from texts.zones import zone_of
from usecases.suggestions.inbox import answering, inbox

PAGE: Final = "case-page"
"""How that of the page of a voice begins."""
SENT: Final = "case-sent"
"""How that of what was sent along begins."""
CARDS: Final = frozenset({"case", "case-back", SENT, PAGE})
"""How the dedupe keys of cards begin; the number of the voice follows."""
OWN: Final = frozenset({"said", "filed", "unresolved"})
"""How those begin of what an author is told of what he filed; the number of the voice follows."""
LIST: Final = "cases"
"""How those of lists begin: each voice of one has a card of its own."""
AWAITING: Final = frozenset({"case-answer", "voice-add"})
"""Dialogues that await what belongs to a case, and see themselves to which."""
UNKNOWN: Final = "unknown"
"""Why nobody reads an answer to what was said at the counter by somebody we do not know."""
NOTE: Final = "//"
"""Lines that begin with it are for colleagues alone."""


def replied(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take what answers a card, or an answer of ours; what in the team's chat answers none goes to nobody.

    None in private for what is said to nothing in particular.
    """
    private = event.place.kind is PlaceKind.PRIVATE
    if (went := _with_its_album(event, desk)) is not None:
        return went
    if not (desk.among_us and (event.reply_to or not private)):
        return None
    kind, number = _answered_by(event, desk)
    if event.edited and not private:
        told = changed(event, desk) if isinstance(event, Said) else ()
        if told is not None or kind not in CARDS or not _counts_anew(event, desk):
            return told or ()
    if kind == "answer" and private:
        return _written_back(event, LineId(number), desk)
    if kind in OWN and private:
        return _said_of_it(event, VoiceId(number), desk)
    if kind == LIST:
        raise Misunderstood(keys.reply_list())
    if kind in CARDS and not desk.may(ANSWER):
        raise Misunderstood(keys.reply_not_allowed())
    if kind in CARDS:
        return taken(event, VoiceId(number), desk)
    if private:
        return say(keys.reply_nobody()) if desk.may(ANSWER) else None
    return _went_to_nobody(event, desk)


def _counts_anew(event: Said | Unread, desk: Desk) -> bool:
    """Tell whether a change comes before its message, or nothing came of that."""
    if isinstance(event, Unread) or event.second_hand:
        return False
    there = To(event.who.messenger, event.place.address)
    known = desk.stores[Hearing].of(desk.customer.id, there, event.message)
    return known is None or known.became is not Became.DONE


def _with_its_album(event: Said | Unread, desk: Desk) -> Answers | None:
    """Let a piece of an album go where the first one went; None where that is nothing of a thread."""
    if not (event.album and isinstance(event, Sent)) or event.edited:
        return None
    album = desk.stores[Voices].lines.album(event.who.messenger, event.place.address, event.album)
    first = next((line for line in album if line.by == desk.customer.id), None)
    if first is None or first.part is Part.WORDS:
        return None
    if first.part is Part.TALK:
        voice = filing.own(desk.stores[Voices], first.voice, desk.customer.id)
        return answering.say_more(desk, voice, saying.line_of(event, desk), desk.customer.id)
    return taken(event, first.voice, desk) if desk.may(ANSWER) else None


def card_of(event: Said | Unread, desk: Desk) -> VoiceId | None:
    """Return the voice whose card a message answers; None where it answers none."""
    kind, number = _answered_by(event, desk)
    return VoiceId(number) if kind in CARDS else None


def claims(event: Said | Unread, desk: Desk) -> bool:
    """Tell whether a message replies to a card, or to an answer, and no dialogue runs that awaits such."""
    running = desk.stores[Dialogues].get(desk.customer.id)
    awaited = running is not None and running[0] in AWAITING
    return not awaited and _answered_by(event, desk)[0] in {*CARDS, "answer"}


def _answered_by(event: Said | Unread, desk: Desk) -> tuple[str, int]:
    """Return what a message answers: how its dedupe key begins, and the number that follows."""
    there = To(event.who.messenger, event.place.address)
    kind, _, rest = desk.stores[Outbox].key_of(there, event.reply_to).partition(":")
    number = rest.partition(":")[0]
    return (kind, int(number)) if number.isdigit() else ("", 0)


def _went_to_nobody(event: Said | Unread, desk: Desk) -> Answers:
    """Say so: of a loose line once for each person and day, of an album once, else each time."""
    day = desk.now.astimezone(zone_of("", desk.company.reader)).date()
    once = f"nobody:{event.place.address}:{event.album}" if event.album else ""
    if event.addressed is Addressed.LOOSE:
        once = f"loose:{desk.customer.id}:{day}"
    return (Say(message=Message(texts=(keys.reply_nobody(),)), key=once),)


def _written_back(event: Said | Unread, answer: LineId, desk: Desk) -> Answers | None:
    """Add what an author replies to an answer to its thread; None where the answer is no more."""
    line = desk.stores[Voices].lines.get(answer)
    return _said_of_it(event, line.voice, desk) if line is not None else None


def _said_of_it(event: Said | Unread, id: VoiceId, desk: Desk) -> Answers | None:
    """Add what an author says to his voice; None where it is not filed, was taken back, or is not read."""
    if isinstance(event, Unread) or not desk.stores[Voices].lines.of(id):
        return None
    voice = filing.own(desk.stores[Voices], id, desk.customer.id)
    if voice.status in {Status.SAID, Status.WITHDRAWN}:
        return None
    told = answering.say_back(desk, voice, saying.line_of(event, desk), desk.customer.id)
    return (*saying.said_back(voice.id, desk), *told)


def taken(event: Said | Unread, id: VoiceId, desk: Desk) -> Answers:
    """Take what the team writes to a card: lines for colleagues are noted, the rest is the answer.

    Where nobody would read it, that is said. Raises NoSuchVoice; Misunderstood for what cannot be passed on.
    """
    if isinstance(event, Unread):
        raise Misunderstood(keys.reply_file())
    if event.second_hand:
        raise Misunderstood(keys.second_hand())
    voice = desk.stores[Voices].lock(id)
    if voice.filed is None:
        raise NoSuchVoice(id)
    words, note = parted(event.text)
    line = saying.line_of(event, desk)
    if not (words or note or line.handle):
        raise Misunderstood(keys.reply_nobody())
    answers = bool(words or (line.handle and not note))
    why = _unread(voice)
    if why and (answers or why != UNKNOWN):
        return _read_by_nobody(voice, why, event.place.kind)
    told = answer(replace(line, text=words), id, desk) if answers else ()
    if note:
        bare = replace(line, handle="", file="", seconds=0, size=0) if answers else line
        answering.note(desk, id, replace(bare, text=note))
        told = (*told, *say(keys.reply_noted(number=str(id))))
    return (*told, *inbox.changed(voice, desk))


def _unread(voice: Voice) -> str:
    """Return why nobody would read an answer to a voice; empty: its author would."""
    if voice.author is None:
        return UNKNOWN if voice.recorder is not None else "erased"
    return "withdrawn" if voice.status is Status.WITHDRAWN else ""


def _read_by_nobody(voice: Voice, why: str, place: PlaceKind) -> Answers:
    """Say so; who cannot be written to may have been answered where he spoke."""
    settle = why == UNKNOWN and voice.waits
    rows = ((Button(keys.case_settle(), data("case-settled", voice.id)),),) if settle else ()
    message = Message(texts=(keys.reply_unread(why=why, number=str(voice.id)),), buttons=rows)
    return (Say(message=message if place is PlaceKind.PRIVATE else inbox.in_its_chat(message)),)


def parted(text: str) -> tuple[str, str]:
    """Return what is for the author, and what is for colleagues alone."""
    lines = text.splitlines()
    words = "\n".join(line for line in lines if not line.lstrip().startswith(NOTE))
    note = "\n".join(line.lstrip()[2:].strip() for line in lines if line.lstrip().startswith(NOTE))
    return words.strip(), note.strip()


def answer(line: Line, id: VoiceId, desk: Desk) -> Answers:
    """Keep an answer that leaves a moment later, unless somebody else's is about to. Raises NoSuchVoice."""
    for other in desk.stores[Voices].lines.of(id):
        if other.leaves is not None and other.by != desk.customer.id:
            name = _name(other, desk)
            draft = answering.keep_draft(desk, id, line)
            anyway = ((Button(keys.answer_anyway(), data("answer-anyway", draft.id)),),)
            text = keys.reply_other_leaves(name=name, number=str(id), text=other.text)
            waits = Message(texts=(text,), buttons=anyway)
            return (Say(message=waits, key=answering.leaving_key(draft.id)),)
    kept = answering.answer(desk, id, line, desk.customer.id)
    if kept.album and answering.together(desk, kept)[0].id != kept.id:
        return ()
    desk.did(f"voice:{id}")
    return (Say(message=leaving(kept), key=answering.leaving_key(kept.id)),)


def goes_already(line: Line, desk: Desk, after: int = 0) -> bool:
    """Tell whether the same answer is on its way: a button that is tapped twice gives it once.

    `after`: the number of a line that was lost, and is given again once only; also what arrived since counts.
    Holds the voice. Raises NoSuchVoice.
    """
    desk.stores[Voices].lock(line.voice)
    over = {Arrival.PENDING, Arrival.SENT} if after else {Arrival.PENDING}
    return any(
        each.part is Part.ANSWER
        and (each.text, each.handle) == (line.text, line.handle)
        and (each.leaves is not None or each.arrival in over)
        for each in desk.stores[Voices].lines.of(line.voice)
        if each.id > after
    )


def leaving(line: Line) -> Message:
    """Say that an answer is about to leave, with what can be done until then, and with it."""
    number = str(line.voice)
    text = keys.case_answer_leaves(number=number, seconds=int(LEAVES.total_seconds()))
    rows = [(Button(keys.case_take_back(), data("take-back", line.id)),)]
    if not line.asks:
        rows.append((Button(keys.answer_ask_back(), data("ask-back", line.id)),))
    if line.text:
        rows.append((answering.save_button(line),))
    texts = (text, *((keys.answer_asking(number=number),) if line.asks else ()))
    return Message(texts=texts, buttons=tuple(rows))


def _name(line: Line, desk: Desk) -> str:
    member = desk.stores[Team].member(line.by) if line.by is not None else None
    return member.name if member is not None else ""


def changed(event: Said, desk: Desk) -> Answers | None:
    """Let an answer of the team that has not left read anew, and a note; of one that has left, say so."""
    lines = desk.stores[Voices].lines
    there = event.who.messenger, event.place.address, event.message
    line = lines.at(*there)
    if line is None or line.by != desk.customer.id or line.part not in {Part.ANSWER, Part.NOTE}:
        return saying.changed(event, desk)
    words, note = parted(event.text)
    if line.part is Part.NOTE:
        return saying.changed(replace(event, text=note or words), desk)
    if words == line.text and (not isinstance(event, Sent) or event.handle == line.handle):
        return ()
    if line.leaves is None or line.leaves <= desk.now or read_command(event.text) is not None:
        return say(keys.reply_left(number=str(line.voice)))
    if line.album:
        new = saying.line_of(event, desk)
        answering.change(desk, line, replace(new, text=words))
        return say(keys.edit_taken())
    answering.take_back(desk, line.id, desk.customer.id)
    while (noted := lines.at(*there)) is not None:
        lines.drop(noted.id)
    outdated = Message(texts=(keys.case_taken_back(number=str(line.voice)),))
    return (Edit(of=answering.leaving_key(line.id), message=outdated), *taken(event, line.voice, desk))


TEXTS = (OnText(replied, ANYONE, Where.TEAM, claims),)
