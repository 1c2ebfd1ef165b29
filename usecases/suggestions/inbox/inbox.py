"""The team's inbox: each voice is a card there, which shows how it stands now."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Final

from msgspec.structs import replace

from chat.answers import Answer, Answers, Button, Edit, Message, Rows, Say, TellEach, data
from customers.people import CustomerId
from customers.store import Customers
from customers.team import Member, Team, may
from customers.tiers import Tiers
from suggestions.kind import Kind
from suggestions.reply_by import reply_by
from suggestions.reviewing import fingerprint
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Arrival, Line, Part, Status, Voice
from texts import keys
from texts.shorten import shortened
from texts.text import Moment, Text
from usecases.links import as_links
from usecases.suggestions.inbox import lists, sent_along, topics
from usecases.work import Work

AT_ONCE: Final = frozenset(
    {
        "take",
        "publish-idea",
        "words-stand",
        "words-keep",
        "case-sent",
        "case-earlier",
        "report-leave",
        "report-answer-leave",
        "objection-no",
        "answer-again",
        "card",
        "built-is",
    }
)
"""Buttons that do what they say where the team reads along."""
NAME: Final = 60
"""Characters of a name on a card."""


def promised(kind: Kind, work: Work) -> datetime:
    """Return by when the team answers what is filed now."""
    return reply_by(kind, work.now, work.company.reply_rules)


def arrived(voice: Voice, work: Work) -> Answers:
    """Show the team what came: in its chat, else to each of those who answer, in private."""
    team = work.company.team_chat
    if team is not None and lists.full(team, work):
        return lists.put(voice, team, work)
    return as_card(voice, work)


def as_card(voice: Voice, work: Work) -> Answers:
    """Show the team the card of a voice, however many wait, and what was sent with it."""
    lines = work.stores[Voices].lines.of(voice.id)
    return (*told(voice, drawn(voice, work), key(voice), work), *_sent(voice, lines, work))


def _sent(voice: Voice, lines: Sequence[Line], work: Work) -> Answers:
    """Show under its card what was sent with it; what is past the first ones waits for a tap on the card."""
    first = [each for each in lines if each.handle][: sent_along.AT_ONCE]
    answers: list[Answer] = []
    for line, message in sent_along.shown(voice, first):
        answers += told(voice, message, f"case-sent:{voice.id}:{line.message}", work)
    return tuple(answers)


def changed(voice: Voice, work: Work) -> Answers:
    """Bring the cards of a voice up to date; an option of a poll has none."""
    if voice.kind is Kind.OPTION:
        return ()
    return shown_as(voice, drawn(voice, work), work)


def drawn(voice: Voice, work: Work) -> Message:
    """The card of a voice as it stands now, with its author's name."""
    author = work.stores[Customers].get(voice.author) if voice.author is not None else None
    lines = work.stores[Voices].lines.of(voice.id)
    holder = work.stores[Team].member(voice.holder) if voice.holder is not None else None
    name = shortened([author.name], NAME)[0] if author else ""
    blocked = author is not None and not work.stores[Customers].is_reached(author.id)
    held = shortened([holder.name], NAME)[0] if holder else ""
    tags = work.stores[Voices].tags.of(voice.id)
    silent = author is not None and author.stopped is not None
    shown = card(voice, lines, name, held, blocked=blocked, silent=silent, tags=tags)
    return _of_person(shown, author.id, work) if author else shown


def _of_person(shown: Message, author: CustomerId, work: Work) -> Message:
    """Add to a card what the team knows of its author: his tier, and the way to all that passed with him."""
    tier = work.stores[Tiers].of(author)
    known = (keys.case_tier(tier=tier.name),) if tier else ()
    passed = (Button(keys.timeline_button(), data("timeline", author)),)
    return Message(texts=(*shown.texts, *known), buttons=(*shown.buttons, passed))


def shown_as(voice: Voice, message: Message, work: Work) -> Answers:
    """Let the cards of a voice read like this, and the list on which it came."""
    listed = lists.brought_up_to_date(voice.listed, work) if voice.listed is not None else ()
    return (*shown_under(key(voice), message, work), *listed)


def shown_under(key: str, message: Message, work: Work) -> Answers:
    """Let the cards with a dedupe key read like this, in the team's chat and in private."""
    private = tuple(
        Edit(of=f"{key}:{each.customer}", message=as_read_by(each.customer, message))
        for each in answering(work)
    )
    if work.company.team_chat is None:
        return private
    return (Edit(of=key, message=in_its_chat(message)), *private)


def key(voice: Voice) -> str:
    """The dedupe key of a voice's card."""
    return f"case:{voice.id}"


def answering(work: Work) -> list[Member]:
    """Return those of the team who answer."""
    return [each for each in work.stores[Team].members() if may(each.role, ANSWER)]


def as_read_by(reader: CustomerId, message: Message) -> Message:
    """The same for one of the team, in private: nobody is offered to take over from himself."""
    rows = tuple(row for row in message.buttons if not _takes_over_from(reader, row[0].data))
    return replace(message, buttons=rows)


def _takes_over_from(holder: CustomerId, what: str) -> bool:
    word, _, rest = what.partition(":")
    return word == "take" and rest.endswith(f":{holder}")


def in_its_chat(message: Message) -> Message:
    """The same where the team reads along: what acts at once acts there, the rest leads into private."""
    rows = tuple(
        row if row[0].data.partition(":")[0] in AT_ONCE else as_links((row,))[0] for row in message.buttons
    )
    return replace(message, buttons=rows)


def card(
    voice: Voice,
    lines: Sequence[Line],
    name: str = "",
    holder: str = "",
    *,
    blocked: bool = False,
    silent: bool = False,
    tags: Sequence[str] = (),
) -> Message:
    """A voice as the team sees it: what it is, from whom, every line, by when it is answered, by whom.

    `blocked`: its author cannot be written to; `silent`: he wants to hear nothing.
    """
    number, kind = str(voice.id), (voice.kind or Kind.QUESTION).value
    author = str(voice.author) if voice.author is not None else ""
    head: list[Text] = [keys.case_title(number=number, kind=kind)]
    if name:
        head.append(keys.case_named(name=name, number=author))
    else:
        head.append(keys.case_author(number=author) if author else keys.case_nobody())
    if voice.recorder is not None:
        head.append(keys.case_recorded())
    if blocked:
        head.append(keys.case_blocked())
    elif silent:
        head.append(keys.case_silent())
    given = not any(line.arrival == Arrival.PENDING for line in lines)
    answers = [line for line in lines if line.part is Part.ANSWER and line.arrival != Arrival.DRAFT]
    asks = bool(answers) and answers[-1].asks
    tagged = (keys.case_tags(tags=", ".join(tags)),) if tags else ()
    held = (keys.case_holder(name=holder),) if holder else ()
    signed = (keys.idea_signed(name=voice.signed),) if voice.signed else ()
    state = (*_state(voice, given=given, asks=asks), *signed, *tagged, *held)
    read = fingerprint(voice, lines)
    buttons = (*team_buttons(voice, holder, read), *_show_rest(voice, lines), *_earlier(voice, lines))
    return Message(texts=(tuple(head), *as_lines(lines), state), buttons=buttons)


def _show_rest(voice: Voice, lines: Sequence[Line]) -> Rows:
    """The way to what was sent and is not shown by itself."""
    left = len([line for line in lines if line.handle]) - sent_along.AT_ONCE
    return ((sent_along.more(voice, sent_along.AT_ONCE, left),),) if left > 0 else ()


def _earlier(voice: Voice, lines: Sequence[Line]) -> Rows:
    """The way to how its lines read before, where that is more than stands on the card."""
    count = sum(len(line.before) for line in lines)
    if all(len(line.before) < 2 for line in lines):
        return ()
    return ((Button(keys.case_earlier(count=count), data("case-earlier", voice.id)),),)


def as_lines(lines: Iterable[Line]) -> Iterable[Text]:
    """Yield each line as it reads now, and how it read before; a draft that was not sent is left out."""
    for line in lines:
        if line.arrival == Arrival.DRAFT:
            continue
        if line.forwarded:
            yield keys.case_forwarded()
        if line.file:
            yield sent_along.what_it_is(line)
        if line.text:
            yield keys.case_line(part=line.part.value, text=line.text)
        if line.before:
            yield keys.case_before(text=line.before[-1])
        if line.leaves is not None or line.arrival:
            yield keys.case_fate(fate=line.arrival or "leaving")


def _state(voice: Voice, *, given: bool, asks: bool) -> Iterable[Text]:
    """Yield where it stands; `given`: no answer is on its way; `asks`: the last one asked its author."""
    if voice.kind is Kind.IDEA or voice.status is not Status.NEW or voice.answered is None:
        yield keys.case_status(status="reopened" if voice.open_again else voice.status.value)
    if voice.into is not None:
        yield keys.case_into(into=str(voice.into))
    elif voice.hidden is not None:
        yield keys.case_hidden()
        yield keys.step_reason(reason=voice.hiding)
        if voice.objected is not None:
            yield keys.case_objected()
    elif voice.kind is Kind.IDEA and voice.status is not Status.WITHDRAWN:
        yield keys.case_board(published="yes" if voice.public else "no", supporters=voice.supporters)
    if voice.rewritten is not None:
        yield keys.case_rewritten()
    if voice.effort:
        yield keys.case_effort(size=voice.effort)
    if voice.waits and voice.reply_by is not None:
        yield keys.case_reply_by(by=Moment(voice.reply_by))
    if voice.formal is not None:
        yield keys.case_formal()
    if voice.reopened:
        yield keys.case_reopened_times(times=voice.reopened)
    if voice.answered is not None and given:
        yield keys.case_answered(at=Moment(voice.answered))
    elif asks and not voice.waits and given:
        yield keys.case_asked_back()
    if voice.helpful:
        yield keys.case_helpful(helpful=voice.helpful)


def team_buttons(voice: Voice, holder: str = "", read: str = "") -> Rows:
    """What the team can do with a voice, which someone may have taken on.

    `read`: the fingerprint (`suggestions.reviewing`) of how it is shown; nothing else is let stand.
    """
    if voice.status is Status.WITHDRAWN:
        return ()
    answer = Button(keys.case_answer(), data("case", voice.id))
    mine = keys.case_take_over(name=holder) if holder else keys.case_take()
    take = ((Button(mine, data("take", voice.id, voice.holder or 0)),),) if voice.waits else ()
    if voice.kind is Kind.COMPLAINT and voice.status is Status.NEW:
        end = Button(keys.case_end(), data("case-end", voice.id))
        return ((answer,), *take, (end,))
    if voice.kind is not Kind.IDEA:
        return ((answer,), *take)
    if voice.into is not None:
        return ((answer,), (Button(keys.unmerge_button(), data("unmerge", voice.id)),))
    status = Button(keys.case_change_status(), data("status", voice.id))
    effort = Button(keys.case_effort_button(), data("effort", voice.id))
    return ((answer,), *take, *rewritten(voice, read), (on_the_board(voice, read),), (status, effort))


def rewritten(idea: Voice, read: str) -> Rows:
    """What the team can do about new words of an idea that everybody reads; nothing where none wait."""
    if idea.rewritten is None:
        return ()
    stand = Button(keys.words_stand(), data("words-stand", idea.id, read))
    keep = Button(keys.words_keep(), data("words-keep", idea.id))
    return (stand,), (keep,)


def on_the_board(idea: Voice, read: str = "") -> Button:
    """What the team can do about an idea's place on the board."""
    if idea.hidden is not None:
        return Button(keys.show_button(), data("show", idea.id))
    if idea.public:
        return Button(keys.hide_button(), data("hide", idea.id))
    shown = (read,) if read else ()
    return Button(keys.case_publish(), data("publish-idea", idea.id, *shown))


def places(work: Work) -> list[str]:
    """Return what the dedupe keys of what the team is told end in: nothing in its chat, else each one's."""
    return [f":{each.customer}" for each in answering(work)] if work.company.team_chat is None else [""]


def told(
    voice: Voice,
    message: Message,
    where: str,
    work: Work,
    *,
    due: datetime | None = None,
    at: Collection[str] | None = None,
) -> Answers:
    """Show something of a voice where its card is: in the team's chat, else to each of those who answer.

    It waits until it is `due`; `at`: only in these of the `places`.
    """
    if work.company.team_chat is None:
        return in_private(message, where, work, due=due, at=at)
    to, opening = topics.of(voice.kind or Kind.QUESTION, work.company.team_chat)
    return (*opening, Say(message=in_its_chat(message), to=to, key=where, due=due))


def in_private(
    message: Message,
    where: str,
    work: Work,
    *,
    due: datetime | None = None,
    at: Collection[str] | None = None,
) -> Answers:
    """Show something to each of those who answer, in private."""
    those = [each.customer for each in answering(work) if at is None or f":{each.customer}" in at]
    return (TellEach(messages={each: (where, as_read_by(each, message)) for each in those}, due=due),)
