"""The team's inbox: each voice is a card there, which shows how it stands now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Rows, Say, TellEach, data
from customers.store import Customers
from customers.team import Member, Team, may
from suggestions.kind import Kind
from suggestions.reply_by import reply_by
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Line, Part, Status, Voice
from texts import keys
from texts.shorten import shortened
from texts.text import Moment, Text
from usecases.links import as_links
from usecases.work import Work

NAME: Final = 60
"""Characters of a name on a card."""


def promised(kind: Kind, work: Work) -> datetime:
    """Return by when the team answers what is filed now."""
    return reply_by(kind, work.now, work.company.reply_rules)


def arrived(voice: Voice, work: Work) -> Answers:
    """Show the team what came: in its chat, else to each of those who answer, in private."""
    return _to_answerers(drawn(voice, work), key(voice), work)


def changed(voice: Voice, work: Work) -> Answers:
    """Bring the cards of a voice up to date."""
    return shown_as(voice, drawn(voice, work), work)


def drawn(voice: Voice, work: Work) -> Message:
    """The card of a voice as it stands now, with its author's name."""
    author = work.stores[Customers].get(voice.author) if voice.author is not None else None
    lines = work.stores[Voices].lines.of(voice.id)
    return card(voice, lines, shortened([author.name], NAME)[0] if author else "")


def shown_as(voice: Voice, message: Message, work: Work) -> Answers:
    """Let the cards of a voice read like this."""
    if work.company.team_chat is not None:
        there = Message(texts=message.texts, buttons=as_links(message.buttons))
        return (Edit(of=key(voice), message=there),)
    return tuple(Edit(of=f"{key(voice)}:{each.customer}", message=message) for each in answering(work))


def key(voice: Voice) -> str:
    """The dedupe key of a voice's card."""
    return f"case:{voice.id}"


def answering(work: Work) -> list[Member]:
    """Return those of the team who answer."""
    return [each for each in work.stores[Team].members() if may(each.role, ANSWER)]


def card(voice: Voice, lines: Sequence[Line], name: str = "") -> Message:
    """A voice as the team sees it: what it is, from whom, every line, by when it is answered."""
    number, kind = str(voice.id), (voice.kind or Kind.QUESTION).value
    author = str(voice.author) if voice.author is not None else ""
    head: list[Text] = [keys.case_title(number=number, kind=kind)]
    if name:
        head.append(keys.case_named(name=name, number=author))
    else:
        head.append(keys.case_author(number=author) if author else keys.case_nobody())
    if voice.recorder is not None:
        head.append(keys.case_recorded())
    return Message(texts=(tuple(head), *_lines(lines), tuple(_state(voice))), buttons=team_buttons(voice))


def _lines(lines: Iterable[Line]) -> Iterable[Text]:
    """Yield each line as it reads now, and how it read before."""
    for line in lines:
        if line.file:
            yield keys.case_file(kind=line.file)
        if line.text:
            yield keys.case_line(part=line.part.value, text=line.text)
        if line.before:
            yield keys.case_before(text=line.before[-1])


def _state(voice: Voice) -> Iterable[Text]:
    """Yield where it stands."""
    yield keys.case_status(status=voice.status.value)
    if voice.kind is Kind.IDEA and voice.status is not Status.WITHDRAWN:
        yield keys.case_board(published="yes" if voice.public else "no", supporters=voice.supporters)
    if voice.waits and voice.reply_by is not None:
        yield keys.case_reply_by(by=Moment(voice.reply_by))
    if voice.formal is not None:
        yield keys.case_formal()
    if voice.reopened:
        yield keys.case_reopened_times(times=voice.reopened)
    if voice.answered is not None:
        yield keys.case_answered(at=Moment(voice.answered))
    if voice.helpful:
        yield keys.case_helpful(helpful=voice.helpful)


def team_buttons(voice: Voice) -> Rows:
    """What the team can do with a voice."""
    if voice.status is Status.WITHDRAWN:
        return ()
    answer = Button(keys.case_answer(), data("case", voice.id))
    if voice.kind is Kind.COMPLAINT and voice.status is Status.NEW:
        end = Button(keys.case_end(), data("case-end", voice.id))
        return ((answer,), (end,))
    if voice.kind is not Kind.IDEA:
        return ((answer,),)
    publish = Button(keys.case_publish(), data("publish-idea", voice.id))
    status = Button(keys.case_change_status(), data("status", voice.id))
    return ((answer,), *(() if voice.public else ((publish,),)), (status,))


def written_back(voice: Voice, line: Line, work: Work) -> Answers:
    """Tell the team what an author wrote back, and bring its card up to date."""
    text = (keys.case_back(number=str(voice.id)), *_lines([replace(line, part=Part.TALK)]))
    said = Message(texts=text, buttons=team_buttons(voice))
    where = f"case-back:{voice.id}:{line.message or work.now.timestamp()}"
    return (*_to_answerers(said, where, work), *changed(voice, work))


def _to_answerers(message: Message, where: str, work: Work) -> Answers:
    if work.company.team_chat is not None:
        there = Message(texts=message.texts, buttons=as_links(message.buttons))
        return (Say(message=there, to=work.company.team_chat, key=where),)
    return (TellEach(messages={each.customer: (where, message) for each in answering(work)}),)
