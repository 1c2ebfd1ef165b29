"""Filing what a customer said: its author and the team hear of it in the same transaction."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Final

from chat.answers import Answer, Answers, Button, Edit, Message, Rows, Say, Tell, data
from customers.people import CustomerId
from suggestions import filing
from suggestions.errors import TooMany, TooManyIdeas
from suggestions.folding import folded
from suggestions.kind import Kind
from suggestions.store import Alerts, Voices, limit_alert
from suggestions.voice import Line, Part, Status, Voice, VoiceId
from texts import keys
from texts.text import Link, Moment, Text
from usecases import links
from usecases.suggestions.board import merging
from usecases.suggestions.board.moderating import object_button
from usecases.suggestions.inbox import additions, inbox, reviewing
from usecases.suggestions.plan.unsending import unsend
from usecases.suggestions.saying import belonging, likeness, which_kind
from usecases.work import Work

HOUR: Final = timedelta(hours=1)


def hear(work: Work, author: CustomerId, line: Line, likely: tuple[Kind, ...]) -> Answers:
    """Take a message in. What begins a voice is asked about; `likely` are the kinds, the likeliest first.

    Who said as much as one may within a day is told, hourly at most, until when nothing more is taken.
    """
    voices = work.stores[Voices]
    try:
        voice, begins = filing.hear(
            voices, author, line, work.now, work.company.voices_a_day, reviewed=not work.company.ideas_open
        )
    except TooMany as error:
        return tuple(Say(message=each) for each in _past_the_limit(work, author, error))
    if begins:
        return which_kind.asked(work, voice, likely)
    if voice.status is Status.SAID:
        return which_kind.asked_again(work, voice, likely)
    if voice.public:
        likeness.bring_up_to_date(voice, work)
    told = additions.added(voice, line, work)
    return (*told, *_added(voice, line.album), *reviewing.brought(voice, work))


def hear_in_group(work: Work, author: CustomerId, line: Line, kind: Kind | None = None) -> Answers:
    """Take in what was said to the bot where others read along; there stands a number, and a private link.

    It is filed as this `kind` unless a tap says otherwise, if there is room for one more of it; what has a
    kind is a voice of its own. Past the limit of a day its author alone is told.
    """
    voices, limit = work.stores[Voices], work.company.voices_a_day
    try:
        if kind is None:
            reviewed = not work.company.ideas_open
            voice, begins = filing.hear(voices, author, line, work.now, limit, reviewed=reviewed)
        else:
            voice, begins = filing.begin(voices, author, line, work.now, limit), True
            if kind is not Kind.IDEA or (folded(line.text) and room_for_ideas(work, author)):
                voice = filing.choose(voices, voice, kind)
    except TooMany as error:
        key = f"too-many:{work.now.timestamp():.3f}"
        texts = _past_the_limit(work, author, error)
        return tuple(Tell(people=(author,), message=each, key=key) for each in texts)
    if not begins:
        return inbox.changed(voice, work) if voice.status is not Status.SAID else ()
    number = str(voice.id)
    button = Button(keys.open_private(), link=Link(links.carried("voice", number)))
    message = Message(texts=(keys.suggest_taken(number=number),), buttons=((button,),))
    return (Say(message=message, key=f"said-in:{number}"),)


def _past_the_limit(work: Work, author: CustomerId, error: TooMany) -> tuple[Message, ...]:
    """Say until when nothing more is taken, hourly at most."""
    if not work.stores[Alerts].first_within(limit_alert(author), HOUR, work.now):
        return ()
    return (Message(texts=(keys.voice_too_many(limit=error.limit, again=Moment(error.again)),)),)


def begin(work: Work, author: CustomerId, line: Line) -> Voice:
    """Take a message in as a voice of its own, about which nothing is asked. Raises TooMany."""
    return filing.begin(work.stores[Voices], author, line, work.now, work.company.voices_a_day)


def room_for_ideas(work: Work, author: CustomerId) -> bool:
    """Tell whether someone may file one more idea within this day."""
    since, most = work.now - filing.DAY, work.company.ideas_a_day
    return work.stores[Voices].filed_since(author, Kind.IDEA, since, most) < most


def check_ideas(work: Work, author: CustomerId) -> None:
    """Raise TooManyIdeas when someone filed as many ideas within a day as one may."""
    if not room_for_ideas(work, author):
        raise TooManyIdeas(work.company.ideas_a_day)


def _added(voice: Voice, album: str) -> Answers:
    """Say that a message belongs to what was filed a moment ago: of an album once."""
    message = Message(texts=(keys.voice_added(number=str(voice.id)),))
    return (Say(message=message, key=f"added:{voice.id}:{album}" if album else ""),)


def _said(text: Text) -> Answers:
    return (Say(message=Message(texts=(text,))),)


def file(work: Work, voice: Voice, kind: Kind) -> tuple[Voice, Answers]:
    """File it as what it is. Returns it, and what the team is told; the author is told by who calls."""
    public = work.company.ideas_open
    reply_by = inbox.promised(kind, work)
    filed = filing.file(work.stores[Voices], voice, kind, work.now, reply_by, public=public)
    if filed.public:
        likeness.bring_up_to_date(filed, work)
    return filed, inbox.arrived(filed, work)


def file_unsorted(work: Work, id: VoiceId) -> Answers:
    """File by itself what waited for a tap too long: as what was tapped last, else as a question.

    Where the team waits for an answer of its author, it is that.
    """
    voice = work.stores[Voices].lock(id)
    if voice.status is not Status.SAID or work.now < voice.latest + filing.PATIENCE:
        return ()
    if (joined := belonging.by_itself(work, voice, which_kind.key_of(id))) is not None:
        return joined
    filed, told = file(work, voice, voice.kind or Kind.QUESTION)
    if filed.author is None:
        return told
    card = author_card(filed, by_itself=True)
    said: Answer = Edit(of=which_kind.key_of(id), message=Message(texts=(keys.voice_by_itself(),)))
    return (said, Tell(people=(filed.author,), message=card, key=f"filed:{id}"), *told)


def author_card(voice: Voice, *, by_itself: bool = False) -> Message:
    """What its author sees of what he filed: its number, who reads it, by when the team answers."""
    number, kind = str(voice.id), voice.kind or Kind.QUESTION
    texts: list[Text] = [keys.voice_filed(kind=kind.value, number=number)]
    if by_itself:
        texts.append(keys.voice_by_itself())
    texts.append(_readers(voice, kind))
    texts += _stands(voice, kind)
    texts += answered_by(voice)
    if kind is Kind.COMPLAINT and voice.formal is None:
        texts.append(keys.voice_not_formal())
    return Message(texts=(tuple(texts),), buttons=author_buttons(voice))


def answered_by(voice: Voice) -> tuple[Text, ...]:
    """Say by when the team answers, where somebody waits for that."""
    if voice.reply_by is None or not voice.waits:
        return ()
    said = keys.voice_reply_by_formal if voice.formal else keys.voice_reply_by
    return (said(by=Moment(voice.reply_by)),)


def _stands(voice: Voice, kind: Kind) -> Iterator[Text]:
    """Yield what has become of it since; nothing of what is new."""
    if voice.open_again:
        yield keys.case_status(status="reopened")
    elif voice.status not in {Status.SAID, Status.NEW}:
        idea = kind is Kind.IDEA
        yield (keys.idea_status if idea else keys.case_status)(status=voice.status.value)
    if voice.answered is not None:
        yield keys.case_answered(at=Moment(voice.answered))


def _readers(voice: Voice, kind: Kind) -> Text:
    """Say who reads it."""
    if kind is not Kind.IDEA:
        return keys.voice_team_reads()
    if voice.hidden is not None:
        return keys.idea_hidden()
    if voice.rewritten is not None:
        return keys.idea_rewritten()
    if voice.signed:
        public = "yes" if voice.public else "no"
        return keys.voice_signed(public=public, name=voice.signed)
    return keys.voice_all_read() if voice.public else keys.voice_reviewed()


def author_buttons(voice: Voice) -> Rows:
    """What its author can do with what he filed."""
    idea = voice.kind is Kind.IDEA and voice.status not in {Status.SAID, Status.WITHDRAWN}
    sign = Button(keys.sign_button(signed="yes" if voice.signed else "no"), data("sign", voice.id))
    signing = ((sign,),) if idea else ()
    if voice.status is not Status.NEW:
        return signing
    add = Button(keys.voice_add(), data("voice-add", voice.id))
    back = Button(keys.voice_withdraw(), data("voice-withdraw", voice.id))
    formal = Button(keys.voice_make_formal(), data("formal", voice.id))
    change = Button(keys.voice_change(), data("voice-change", voice.id))
    open_complaint = voice.kind is Kind.COMPLAINT and voice.formal is None
    first = (((formal,),) if open_complaint else ()) or (((change,),) if idea else ())
    objects = ((object_button(voice),),) if voice.hidden is not None and voice.objected is None else ()
    return (*objects, *first, (add,), *signing, (back,))


def change(work: Work, author: CustomerId, line: Line) -> Answers | None:
    """Let one of his lines read anew, as it was changed where it was written; the team sees both.

    None where no line of his was written there. Raises Supported.
    """
    voices = work.stores[Voices]
    known = _written(work, author, line)
    if known is None:
        return None
    voice = voices.lock(known.voice)
    reviewed = not work.company.ideas_open
    changed = filing.change(voices, voice, known, line, work.now, reviewed=reviewed)
    if voice.status is Status.SAID:
        return ()
    return _changed(work, voice.id, changed, sent=changed.handle != known.handle)


def rewrite(work: Work, voice: Voice, text: str) -> Answers:
    """Let his voice read anew as a whole; the team sees how it read before. Raises Supported."""
    filing.rewrite(work.stores[Voices], voice, text, work.now, reviewed=not work.company.ideas_open)
    lines = work.stores[Voices].lines.of(voice.id)
    return _changed(work, voice.id, next(each for each in lines if each.part is Part.WORDS))


def _changed(work: Work, id: VoiceId, line: Line, *, sent: bool = False) -> Answers:
    """Show everybody who reads it how it reads now, and what was `sent` anew with a line; tell its author.

    Of what the team has seen to, or is about to answer, it is told; else it reads it on the card.
    """
    changed = work.stores[Voices].get(id)
    if changed.public:
        likeness.bring_up_to_date(changed, work)
    answers = (each.leaves is not None for each in work.stores[Voices].lines.of(id))
    if line.part is not Part.NOTE and (not changed.waits or any(answers)):
        told = additions.reworded(changed, line, work)
    else:
        told = additions.replaced(changed, line, work) if sent else inbox.changed(changed, work)
    said = keys.voice_changed if changed.rewritten is None else keys.voice_changed_waits
    return (*_said(said(number=str(id))), *told, *reviewing.brought(changed, work))


def drop(work: Work, author: CustomerId, line: Line) -> None:
    """Drop what somebody said there and has not filed: it was meant otherwise."""
    known = _written(work, author, line)
    if known is not None:
        filing.leave(work.stores[Voices], work.stores[Voices].lock(known.voice))


def _written(work: Work, author: CustomerId, line: Line) -> Line | None:
    known = work.stores[Voices].lines.at(line.messenger, line.chat, line.message)
    return known if known is not None and known.by == author else None


def withdraw(work: Work, voice: Voice) -> Answers:
    """Let its author take it back; the team sees it on its card. What was merged into it is taken out.

    Raises PartOfAnother.
    """
    unsend(work, voice.id)
    freed = merging.released(work, voice)
    withdrawn = filing.withdraw(work.stores[Voices], work.stores[Voices].get(voice.id), work.now)
    likeness.bring_up_to_date(withdrawn, work)
    return (*freed, *inbox.changed(withdrawn, work))


def publish(work: Work, id: VoiceId, by: CustomerId) -> Answers:
    """Let an idea stand on the board; its author is told. Raises NoSuchVoice, NotAnIdea, NotOpen."""
    published, new = filing.publish(work.stores[Voices], id, work.now)
    if not new:
        return ()
    likeness.bring_up_to_date(published, work)
    work.audit("publish-idea", f"voice:{id}", by)
    told: Answers = ()
    if published.author is not None:
        button = (Button(keys.idea_see(), data("idea", id)),)
        text = keys.idea_published(number=str(id))
        if published.signed:
            text = keys.idea_published_signed(number=str(id), name=published.signed)
        message = Message(texts=(text,), buttons=(button,))
        told = (Tell(people=(published.author,), message=message, key=f"published:{id}"),)
    return (*told, *inbox.changed(published, work))
