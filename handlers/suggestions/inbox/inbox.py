"""The team's inbox: what waits, one voice with its thread, answering it."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Paragraph, Redraw, Rows, Say, Toast, data
from chat.events import Said
from chat.records import Dialogues, Outbox
from customers.team import Team
from handlers.asking import way_out
from handlers.choosing import SHOWN, turns, ways
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnStep, OnTap, Tap, Where
from handlers.suggestions.inbox import replying, tagging
from handlers.suggestions.plan.status import heard
from handlers.suggestions.titled import titled
from suggestions.errors import NoSuchVoice
from suggestions.kind import Kind
from suggestions.reviewing import check_read
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Arrival, LineId, Status, Voice, VoiceId
from texts import keys
from usecases.suggestions.inbox import answering, reviewing
from usecases.suggestions.inbox.alike import alike
from usecases.suggestions.inbox.inbox import as_card, as_read_by, changed, drawn, key
from usecases.suggestions.inbox.published import ways as published_ways
from usecases.suggestions.inbox.sent_along import shown
from usecases.suggestions.inbox.taking import take as taken
from usecases.suggestions.saying import filing

CARRIED: Final = 40
"""Bytes of a tag that a button to another page carries; of a longer one the first page is shown."""
PAGE: Final = "inbox-page"
ANSWERING: Final = "case-answer"
LOST: Final = frozenset(Arrival) - {Arrival.PENDING, Arrival.SENT, Arrival.DRAFT}


def inbox(command: Command, desk: Desk) -> Answers:
    """Show what waits for an answer: what is late, then tier by tier, in each the one promised earliest.

    Of a tag, if one is named.
    """
    return (Say(message=inbox_page(0, tagging.read(command.whole), desk)),)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another page of what waits."""
    tag = tap.arguments[1] if len(tap.arguments) > 1 else ""
    return (Redraw(inbox_page(tap.number(0), tag, desk)),)


def inbox_page(page: int, tag: str, desk: Desk) -> Message:
    """Return a page of what waits, from 0, and how much it is; past the last page it is the last."""
    voices = desk.stores[Voices]
    count = voices.queued(tag)
    if not count:
        return Message(texts=(keys.inbox_none_tagged(tag=tag) if tag else keys.inbox_none(),))
    page = min(page, (count - 1) // SHOWN)
    found = voices.queue(desk.now, SHOWN, tag, page * SHOWN)
    turning = turns(PAGE, page, count, *((tag,) if tag else ())) if len(tag.encode()) <= CARRIED else ()
    title = keys.inbox_title(count=count)
    return Message(texts=(title,), buttons=(*ways("case", titled(found, desk)), *turning))


def case(command: Command, desk: Desk) -> Answers:
    """Show one voice with its thread and the button that answers it; without a number the inbox."""
    if not command.digits:
        return inbox(command, desk)
    number, _ = command.number(VoiceId, keys.number_missing(command="/case"))
    return _shown(_filed(number, desk), desk)


def _shown(voice: Voice, desk: Desk) -> Answers:
    message = as_read_by(desk.customer.id, drawn(voice, desk))
    rest = tuple(row for row in message.buttons if row[0].data != data("case", voice.id))
    texts = (*message.texts, *heard(voice.id, desk))
    page = Message(texts=texts, buttons=(*_answering(voice), *rest, *_more(voice, desk)))
    key = f"{replying.PAGE}:{voice.id}:{desk.customer.id}:{desk.entropy(8).hex()}"
    return (Say(message=page, key=key), *_files(voice, desk, 0))


def sent_along(tap: Tap, desk: Desk) -> Answers:
    """Show what was sent with a voice, from a place on."""
    voice = _filed(tap.id(VoiceId), desk)
    return _files(voice, desk, tap.number(1))


def earlier(tap: Tap, desk: Desk) -> Answers:
    """Show how what was said read before it was changed, each time, and how it reads now."""
    voice = _filed(tap.id(VoiceId), desk)
    texts: list[Paragraph] = [keys.case_earlier_title(number=str(voice.id))]
    for line in desk.stores[Voices].lines.of(voice.id):
        if line.before:
            texts += (
                keys.case_wording(place=at, text=each) for at, each in enumerate(line.before, 1) if each
            )
            texts.append(keys.case_wording_now(text=line.text or "–"))
    key = f"{replying.SENT}:{voice.id}:{desk.entropy(8).hex()}"
    return (Say(message=Message(texts=tuple(texts)), key=key),)


def _files(voice: Voice, desk: Desk, begin: int) -> Answers:
    lines = desk.stores[Voices].lines.of(voice.id)
    key = f"{replying.SENT}:{voice.id}:{desk.entropy(8).hex()}"
    return tuple(Say(message=message, key=f"{key}:{line.id}") for line, message in shown(voice, lines, begin))


def _more(voice: Voice, desk: Desk) -> Rows:
    """What else can be done with a voice whose author can be answered."""
    if voice.author is None or voice.status is Status.WITHDRAWN:
        return ()
    saved = Button(keys.saved_button(), data("saved-for", voice.id))
    published = published_ways(voice, desk)
    tag = Button(keys.tag_button(), data(tagging.WORD, voice.id))
    whole = voice.kind is Kind.IDEA and voice.into is None
    merge = ((Button(keys.merge_button(), data("merge", voice.id)),),) if whole else ()
    if not voice.waits:
        return ((saved, tag), *merge, *published)
    hand = Button(keys.case_hand_over(), data("hand-over-case", voice.id))
    others = len(alike(voice, desk))
    same = ((Button(keys.alike_button(count=others), data("alike", voice.id)),),) if others else ()
    return ((saved, tag), *same, (hand,), *merge, *published)


def _answering(voice: Voice) -> Rows:
    """The way to answer; who cannot be written to is answered elsewhere, which is noted."""
    if voice.author is not None:
        return ((Button(keys.case_answer(), data(ANSWERING, voice.id)),),)
    return ((Button(keys.case_settle(), data("case-settled", voice.id)),),) if voice.waits else ()


def _filed(id: VoiceId, desk: Desk) -> Voice:
    voice = desk.stores[Voices].get(id)
    if voice.filed is None:
        raise NoSuchVoice(id)
    return voice


def answer(tap: Tap, desk: Desk) -> Answers:
    """Ask for the answer: the next message is it."""
    voice = _filed(tap.id(VoiceId), desk)
    desk.keep(ANSWERING, str(voice.id).encode(), anew=True)
    ask = keys.case_answer_what(number=str(voice.id))
    return (Say(message=Message(texts=(ask,), buttons=(way_out(ANSWERING),))),)


def answered(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the answer; it goes to the card that it replies to, whichever was asked about."""
    told = replying.taken(event, replying.card_of(event, desk) or VoiceId(int(body)), desk)
    desk.stores[Dialogues].end(desk.customer.id)
    return told


def take_back(tap: Tap, desk: Desk) -> Answers:
    """Take an answer back that has not left."""
    line = answering.take_back(desk, tap.id(LineId), desk.customer.id)
    return (Redraw(Message(texts=(keys.case_taken_back(number=str(line.voice)),))),)


def again(tap: Tap, desk: Desk) -> Answers:
    """Send an answer once more that did not arrive, or maybe did not; once, however often it is tapped."""
    line = desk.stores[Voices].lines.get(tap.id(LineId))
    if line is None or line.arrival not in LOST:
        return (Toast(keys.tap_outdated(), alert=True),)
    if replying.goes_already(line, desk, after=line.id):
        return (Toast(keys.answer_given_already(), alert=True),)
    anew = {"by": desk.customer.id, "message": "", "arrival": "", "left": None, "before": ()}
    album = f"{line.album}+" if line.album else ""
    pieces = answering.together(desk, line)
    told = [replying.answer(replace(each, album=album, **anew), line.voice, desk) for each in pieces]
    return (*told[0], *changed(desk.stores[Voices].get(line.voice), desk))


def anyway(tap: Tap, desk: Desk) -> Answers:
    """Send an answer that was kept while a colleague's was leaving."""
    line = answering.send_anyway(desk, tap.id(LineId), desk.customer.id)
    desk.did(f"voice:{line.voice}")
    return (Redraw(replying.leaving(line)), *changed(desk.stores[Voices].get(line.voice), desk))


def ask_back(tap: Tap, desk: Desk) -> Answers:
    """Let an answer ask its author something."""
    line = answering.ask_back(desk, tap.id(LineId))
    return (Redraw(replying.leaving(line)), *changed(desk.stores[Voices].get(line.voice), desk))


def publish(tap: Tap, desk: Desk) -> Answers:
    """Let an idea stand on the board as it was read. Raises Reworded."""
    id = tap.id(VoiceId)
    check_read(desk.stores[Voices], id, "".join(tap.arguments[1:2]))
    told = filing.publish(desk, id, desk.customer.id)
    return (Toast(keys.case_published(number=str(id))), *told)


def words_stand(tap: Tap, desk: Desk) -> Answers:
    """Let everybody read the new words of an idea that were read. Raises Supported, Reworded."""
    id = tap.id(VoiceId)
    check_read(desk.stores[Voices], id, "".join(tap.arguments[1:2]))
    told = reviewing.let_stand(desk, id, desk.customer.id)
    return (Toast(keys.words_stand_toast(number=str(id)) if told else keys.tap_outdated()), *told)


def words_keep(tap: Tap, desk: Desk) -> Answers:
    """Leave the words of an idea as everybody reads them."""
    id = tap.id(VoiceId)
    told = reviewing.keep_old(desk, id, desk.customer.id)
    return (Toast(keys.words_keep_toast(number=str(id)) if told else keys.tap_outdated()), *told)


def card(tap: Tap, desk: Desk) -> Answers:
    """Bring the card of a voice of a list, to be replied to."""
    voice = _filed(tap.id(VoiceId), desk)
    if desk.stores[Outbox].fate(key(voice)):
        return (Toast(keys.inbox_card_stands(number=str(voice.id)), alert=True),)
    return as_card(voice, desk)


def take(tap: Tap, desk: Desk) -> Answers:
    """Take a voice on; who was quicker is named."""
    voice, mine, told = taken(desk, tap.id(VoiceId), desk.customer.id, tap.number(1))
    if not mine:
        holder = desk.stores[Team].member(voice.holder) if voice.holder is not None else None
        return (Toast(keys.case_taken_by(name=holder.name if holder else "–"), alert=True),)
    return (Toast(keys.case_yours(number=str(voice.id))), *told)


ROUTES = (
    OnCommand("inbox", inbox, ANSWER),
    OnTap(PAGE, turned, ANSWER),
    OnCommand("case", case, ANSWER, Where.PRIVATE, numbered=True),
    OnTap(ANSWERING, answer, ANSWER),
    OnStep(ANSWERING, answered, ANSWER, keys.voice_awaits),
    OnTap("take-back", take_back, ANSWER, Where.ANYWHERE),
    OnTap("answer-anyway", anyway, ANSWER, Where.ANYWHERE),
    OnTap("ask-back", ask_back, ANSWER, Where.ANYWHERE),
    OnTap("answer-again", again, ANSWER, Where.ANYWHERE),
    OnTap("publish-idea", publish, ANSWER, Where.ANYWHERE),
    OnTap("words-stand", words_stand, ANSWER, Where.ANYWHERE),
    OnTap("words-keep", words_keep, ANSWER, Where.ANYWHERE),
    OnTap("case-sent", sent_along, ANSWER, Where.ANYWHERE),
    OnTap("case-earlier", earlier, ANSWER, Where.ANYWHERE),
    OnTap("card", card, ANSWER, Where.ANYWHERE),
    OnTap("take", take, ANSWER, Where.ANYWHERE),
)
