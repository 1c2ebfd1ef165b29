"""Saying something: any words outside a dialogue begin it; one tap says what it is."""

from __future__ import annotations

from typing import NamedTuple

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from chat.events import Said, Sent, Tapped, Unread
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.commands import read_command
from handlers.customers import oneself
from handlers.desk import Desk
from handlers.leadusers.profile import offering
from handlers.routes import Misunderstood, OnStep, OnTap, OnText, Tap, say
from handlers.suggestions.saying import opening
from handlers.suggestions.saying.likely import likely
from handlers.suggestions.titled import titled
from suggestions import answering as thread
from suggestions import filing, supporting
from suggestions.errors import TooLate
from suggestions.folding import folded
from suggestions.kind import SAID, Kind
from suggestions.likeness import Likeness
from suggestions.meaning import MOST, Meaning, together
from suggestions.store import Voices
from suggestions.voice import ENDED, Line, Part, Status, Voice, VoiceId
from texts import keys
from texts.looks import calmed, visible
from texts.shorten import shortened
from usecases.leadusers import profile
from usecases.suggestions.inbox import answering, inbox, published
from usecases.suggestions.plan.waiting import authors
from usecases.suggestions.saying import belonging, which_kind
from usecases.suggestions.saying import filing as use
from usecases.work import Work

ADDING = "voice-add"
"""The dialogue in which something is added to a voice."""
WORDING = "voice-words"
"""The dialogue in which an idea without words gets some."""
DOOR = "door"
"""In the button of what somebody names: what stands behind it is shown, and nothing is filed."""
SETTLED = frozenset({Status.PLANNED, Status.LAUNCHED, Status.DECLINED, Status.SOLVED, Status.UNRESOLVED})
"""Where its author takes nothing back: the team has said what becomes of it, and others heard that."""
LABEL = 48
SIMILAR = 3
MOST_DIGITS = 18


def heard(event: Said | Unread, desk: Desk) -> Answers | None:
    """Take in what somebody says outside any dialogue; what is not read as words is somebody else's.

    Who wanted to hear nothing is written to again. Who wrote back to the team a moment ago goes on with
    that. Of words of which nobody sees anything, no voice is made: he is told how to say something.
    """
    if isinstance(event, Unread):
        return None
    if not (isinstance(event, Sent) or visible(event.text)):
        return say(keys.home_say_how())
    return (*oneself.welcomed_back(desk), *_taken(event, desk))


def _taken(event: Said, desk: Desk) -> Answers:
    """Take it as a part of a thread that runs, or as a voice."""
    talk = thread.talks(desk.stores[Voices], desk.customer.id, desk.now)
    if talk is not None and not event.second_hand:
        told = answering.say_back(desk, talk, line_of(event, desk), desk.customer.id)
        return (*said_back(talk.id, desk), *told)
    return use.hear(desk, desk.customer.id, line_of(event, desk), likely(event.text))


def changed(event: Said, desk: Desk) -> Answers | None:
    """Let a line that he wrote read anew. What became a command is no voice. Raises Supported."""
    line = line_of(event, desk)
    if read_command(event.text) is None:
        return use.change(desk, desk.customer.id, line)
    use.drop(desk, desk.customer.id, line)
    return None


def line_of(event: Said, desk: Desk) -> Line:
    """A message as a line of a voice that is not known yet."""
    sent = event if isinstance(event, Sent) else None
    return replace(
        line_from(event.text, desk),
        message=event.message,
        handle=sent.handle if sent else "",
        file=sent.kind.value if sent else "",
        seconds=sent.seconds if sent else 0,
        size=sent.size if sent else 0,
        album=event.album,
        forwarded=event.second_hand,
    )


def line_from(text: str, desk: Desk) -> Line:
    """What stood behind a command, or was looked for, as a line of a voice that is not known yet."""
    return Line(
        voice=VoiceId(0),
        part=Part.WORDS,
        by=desk.customer.id,
        at=desk.now,
        text=calmed(text.strip()),
        messenger=desk.person.messenger,
        chat=desk.place.address,
    )


def chosen(tap: Tap, desk: Desk) -> Answers:
    """Take the tap that says what it is. An idea is shown what is like it before it is filed."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    what = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if voice.status is not Status.SAID:
        return (Redraw(use.author_card(voice)),)
    if what == DOOR and tap.arguments[2:]:
        shown = opening.opened(tap.arguments[2], desk)
        filing.leave(desk.stores[Voices], voice)
        return shown
    if what == "nothing":
        filing.leave(desk.stores[Voices], voice)
        return (Redraw(Message(texts=(keys.voice_left(),))),)
    if what not in SAID:
        raise Misunderstood(keys.tap_outdated())
    return _chosen_as(voice, Kind(what), desk)


def _chosen_as(voice: Voice, kind: Kind, desk: Desk) -> Answers:
    """File it; of an idea there must be words, and what is like it is shown before. Raises TooManyIdeas."""
    known = published.offer(voice, desk) if kind is Kind.QUESTION else None
    if known is not None:
        filing.choose(desk.stores[Voices], voice, kind)
        return (Redraw(known),)
    if kind is not Kind.IDEA:
        return filed(voice, kind, desk)
    use.check_ideas(desk, desk.customer.id)
    if not folded(filing.words_of(desk.stores[Voices].lines.of(voice.id))):
        desk.keep(WORDING, str(voice.id).encode(), anew=True)
        return (Say(message=Message(texts=(keys.idea_words_missing(),), buttons=(way_out(WORDING),))),)
    alike = _alike(voice, desk)
    if not alike:
        return filed(voice, kind, desk)
    return (Redraw(_offered(filing.choose(desk.stores[Voices], voice, kind), alike, desk)),)


def chosen_in_words(voice: Voice, kind: Kind, desk: Desk) -> Answers:
    """Take what somebody writes that it is as a tap would be taken. Raises TooManyIdeas."""
    return as_messages(_chosen_as(voice, kind, desk))


def worded(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Add the words that an idea lacked, and go on; a file is taken too, and they are asked for again.

    None where it was left, or filed as something else.
    """
    id = VoiceId(int(body))
    desk.stores[Dialogues].end(desk.customer.id)
    if not desk.stores[Voices].lines.of(id):
        return None
    voice = filing.own(desk.stores[Voices], id, desk.customer.id)
    if voice.status is not Status.SAID:
        return None
    completed = filing.complete(desk.stores[Voices], voice, line_of(event, desk), desk.now)
    return as_messages(_as_idea(completed, desk))


def as_messages(answers: Answers) -> Answers:
    """Return the answers to a tap as those to a message."""
    return tuple(
        Say(message=each.drawing) if isinstance(each, Redraw) and isinstance(each.drawing, Message) else each
        for each in answers
        if not isinstance(each, Toast)
    )


def said_as_idea(text: str, desk: Desk) -> Answers:
    """Take as an idea at once what somebody wrote elsewhere than as a message of its own. Raises TooMany."""
    return _as_idea(use.begin(desk, desk.customer.id, line_from(text, desk)), desk)


def _as_idea(voice: Voice, desk: Desk) -> Answers:
    """Go on with an idea that is not filed yet; past the limit of a day, ask what else it may be."""
    if use.room_for_ideas(desk, desk.customer.id):
        return _chosen_as(voice, Kind.IDEA, desk)
    lines = desk.stores[Voices].lines.of(voice.id)
    asked = which_kind.question(desk, voice, likely(filing.words_of(lines)))
    full = keys.voice_too_many_ideas(limit=desk.company.ideas_a_day)
    return (Redraw(replace(asked, texts=(full, *asked.texts))),)


class Alike(NamedTuple):
    """What is like the idea that somebody files, the likest first; more than are shown: some may be gone."""

    words: str
    ideas: list[int]


def looked_up(event: Tapped, work: Work) -> Alike | None:
    """Find what is like the idea that somebody files, before his button is answered."""
    _, number, *what = (*event.data.split(":"), "")[:3]
    digits = number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS
    if what != [Kind.IDEA.value] or not digits:
        return None
    words = filing.words_of(work.stores[Voices].lines.of(VoiceId(int(number))))
    return Alike(words, work.stores[Likeness].alike(words, SIMILAR))


async def by_meaning(found: object, meaning: Meaning) -> object:
    """Add what means nearly the same, where that is known in time."""
    if not isinstance(found, Alike):
        return found
    return found._replace(ideas=together(await meaning.alike(found.words, MOST), found.ideas, MOST))


def _alike(voice: Voice, desk: Desk) -> list[Voice]:
    """Return ideas that may be close to one, which everybody can read and support."""
    found = desk.looked_up
    if isinstance(found, Alike):
        near = found.ideas
    else:
        near = desk.stores[Likeness].alike(filing.words_of(desk.stores[Voices].lines.of(voice.id)), SIMILAR)
    ideas = (desk.stores[Voices].get(VoiceId(each)) for each in near)
    return [each for each in ideas if each.public and each.status not in ENDED][:SIMILAR]


def _offered(voice: Voice, alike: list[Voice], desk: Desk) -> Message:
    """Show what is like it; never as if it were the same. His own, and what he supports, is only shown."""
    labels = shortened([f"#{number} {title}" for number, title in titled(alike, desk)], LABEL)
    support: Rows = tuple(
        (_way(voice, each, label, desk),) for label, each in zip(labels, alike, strict=True)
    )
    lines = tuple(keys.idea_alike_line(number=str(each.id), title=each.title) for each in alike)
    mine = (Button(keys.idea_mine_new(), data("said-new", voice.id)),)
    return Message(texts=(keys.idea_alike(count=len(alike)), lines), buttons=(*support, mine))


def _way(voice: Voice, like: Voice, label: str, desk: Desk) -> Button:
    voices, he = desk.stores[Voices], desk.customer.id
    if he in authors(voices.group(like.id)) or supporting.supports(voices, like, he):
        return Button(label, data("idea", like.id))
    return Button(keys.idea_support_this(idea=label), data("instead", voice.id, like.id))


def mine(tap: Tap, desk: Desk) -> Answers:
    """File an idea as new, whatever is like it. Raises TooManyIdeas."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is Status.SAID:
        use.check_ideas(desk, desk.customer.id)
    return filed(voice, Kind.IDEA, desk)


def instead(tap: Tap, desk: Desk) -> Answers:
    """Support one that is there already, in place of filing; after that as well he may be asked."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    idea, new = supporting.support(desk.stores[Voices], VoiceId(tap.number(1)), desk.customer.id, desk.now)
    filing.leave(desk.stores[Voices], voice)
    profile.learn(desk, desk.customer.id)
    see = (Button(keys.idea_see(), data("idea", idea.id)),)
    text = keys.idea_supported_instead(number=str(idea.id), title=idea.title)
    told = inbox.changed(idea, desk) if new else ()
    return (Redraw(Message(texts=(text,), buttons=(see,))), *told, *offering.offered(desk))


def filed(voice: Voice, kind: Kind, desk: Desk) -> Answers:
    """File it as what it is; its author sees its card, and after an idea may be asked for his profile."""
    filed, told = use.file(desk, voice, kind)
    asked = offering.offered(desk) if kind is Kind.IDEA else ()
    done = Toast(keys.voice_filed_toast(number=str(filed.id)))
    return (done, Redraw(use.author_card(filed)), *told, *asked)


def add(tap: Tap, desk: Desk) -> Answers:
    """Ask for what is to be added."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    desk.keep(ADDING, str(voice.id).encode(), anew=True)
    message = Message(texts=(keys.voice_add_what(number=str(voice.id)),), buttons=(way_out(ADDING),))
    return (Say(message=message),)


def added(event: Said, body: bytes, desk: Desk) -> Answers:
    """Add it, and show it to the team."""
    voice = filing.own(desk.stores[Voices], VoiceId(int(body)), desk.customer.id)
    told = answering.say_back(desk, voice, line_of(event, desk), desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    return (*oneself.welcomed_back(desk), *said_back(voice.id, desk), *told)


def said_back(id: VoiceId, desk: Desk) -> tuple[Say, ...]:
    """Say that the team sees what was added, and by when it answers where an answer is waited for."""
    return (Say(message=belonging.added(id, desk)),)


def belongs(tap: Tap, desk: Desk) -> Answers:
    """Let what was said go on with a thread, in place of being filed. Raises NoSuchVoice, NotHis."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is not Status.SAID:
        return (Redraw(use.author_card(voice)),)
    thread = VoiceId(tap.number(1))
    told = belonging.join(desk, voice, thread, desk.customer.id)
    return (Redraw(belonging.added(thread, desk)), *told)


def withdraw(tap: Tap, desk: Desk) -> Answers:
    """Ask once: what is withdrawn is gone from the board. Raises TooLate once something came of it."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status in SETTLED:
        raise TooLate
    if len(tap.arguments) > 1 and tap.arguments[1] == "yes":
        told = use.withdraw(desk, voice)
        return (Redraw(Message(texts=(keys.voice_withdrawn(number=str(voice.id)),))), *told)
    if len(tap.arguments) > 1:
        return (Redraw(use.author_card(voice)),)
    buttons: Rows = (
        (Button(keys.voice_withdraw_yes(), data("voice-withdraw", voice.id, "yes")),),
        (Button(keys.voice_withdraw_no(), data("voice-withdraw", voice.id, "no")),),
    )
    return (Redraw(Message(texts=(keys.voice_withdraw_sure(number=str(voice.id)),), buttons=buttons)),)


TEXTS = (OnText(heard, ANYONE),)
ROUTES = (
    OnTap("said", chosen, ANYONE, looks_up=looked_up, beside=by_meaning),
    OnStep(WORDING, worded, ANYONE, keys.voice_awaits),
    OnTap("said-new", mine, ANYONE),
    OnTap("belongs", belongs, ANYONE),
    OnTap("instead", instead, ANYONE),
    OnTap(ADDING, add, ANYONE),
    OnStep(ADDING, added, ANYONE, keys.voice_awaits),
    OnTap("voice-withdraw", withdraw, ANYONE),
)
