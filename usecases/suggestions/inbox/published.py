"""Publishing an answer: its author consents, and the next who asks something close reads it first."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from suggestions import filing
from suggestions.filing import words_of
from suggestions.kind import Kind
from suggestions.published import Published, PublishedAnswers, PublishedId, like
from suggestions.published import found as close
from suggestions.store import Voices
from suggestions.voice import Arrival, Part, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.work import Work


def ways(voice: Voice, work: Work) -> Rows:
    """The button with which an answer is published, or no longer; none where it cannot be.

    What was reported and not looked at can be left as well.
    """
    if voice.kind is not Kind.QUESTION or voice.author is None:
        return ()
    found = work.stores[PublishedAnswers].of(voice.id)
    if found is not None:
        off = (Button(keys.publish_answer_off(), data("unpublish-answer", voice.id)),)
        return (off, *_leaving(found, work))
    if not _answer_of(voice.id, work):
        return ()
    return ((Button(keys.publish_answer(), data("publish-answer", voice.id)),),)


def _answer_of(id: VoiceId, work: Work) -> str:
    """The words of the last answer that arrived; empty: none did."""
    lines = work.stores[Voices].lines.of(id)
    given = [each for each in lines if each.part is Part.ANSWER and each.arrival == Arrival.SENT]
    said = [each.text for each in given if each.text and not each.asks]
    return said[-1] if said else ""


def ask(work: Work, id: VoiceId, by: CustomerId) -> Answers | None:
    """Ask the author whether question and answer may be shown to others; None where that cannot be asked."""
    voice, answer = work.stores[Voices].lock(id), _answer_of(id, work)
    if voice.author is None or not answer or voice.kind is not Kind.QUESTION:
        return None
    question = words_of(work.stores[Voices].lines.of(id))
    asked = Published(voice=id, author=voice.author, question=question, answer=answer)
    kept = work.stores[PublishedAnswers].add(asked)
    if kept is None:
        return None
    work.audit("publish-answer", f"voice:{id}", by)
    rows = tuple(
        (Button(text, data("consent-answer", kept.id, word)),)
        for word, text in (("yes", keys.consent_answer_yes()), ("no", keys.consent_answer_no()))
    )
    message = Message(texts=(keys.consent_answer(), *shown(kept)), buttons=rows)
    return (Tell(people=(voice.author,), message=message, key=f"publish-asked:{kept.id}"),)


def shown(published: Published) -> tuple[Text, Text]:
    """The question and the answer, as others read them."""
    return keys.published_question(text=published.question), keys.published_answer(text=published.answer)


def consent(work: Work, id: PublishedId, author: CustomerId, *, given: bool) -> bool:
    """Take the word of its author. Returns False where it is not his, or is asked no more."""
    found = work.stores[PublishedAnswers].get(id)
    if found is None or found.author != author:
        return False
    if given:
        work.stores[PublishedAnswers].publish(id, work.now)
    else:
        work.stores[PublishedAnswers].drop(id)
    return True


def unpublish(work: Work, id: VoiceId, by: CustomerId) -> Answers | None:
    """Show it to nobody any more; the card of its reports says so. Returns None where it is not shown."""
    found = work.stores[PublishedAnswers].of(id)
    if found is None:
        return None
    reported = work.stores[PublishedAnswers].reports.count(found.id)
    work.stores[PublishedAnswers].drop(found.id)
    work.audit("unpublish-answer", f"voice:{id}", by)
    gone = Message(texts=(keys.publish_off(number=str(id)),))
    return inbox.shown_under(_key(found.id), gone, work) if reported else ()


def _leaving(found: Published, work: Work) -> Rows:
    """The way to leave what was reported as it is; none where the team has looked at all reports."""
    if not work.stores[PublishedAnswers].reports.unsettled(found.id):
        return ()
    return ((Button(keys.answer_report_leave(), data("report-answer-leave", found.id)),),)


def report(work: Work, id: PublishedId, by: CustomerId) -> tuple[bool, Answers] | None:
    """Bring before the team what others read, once for each who reports it; None where nobody reads it now.

    Returns whether that is new. However many report it, there is one card.
    """
    found = read(work, id)
    if found is None:
        return None
    if not work.stores[PublishedAnswers].reports.add(id, by, work.now):
        return False, ()
    card = report_card(found, work)
    voice = work.stores[Voices].get(found.voice)
    sent = inbox.told(voice, card, _key(id), work)  # once: there is one card of this key
    return True, (*sent, *inbox.shown_under(_key(id), card, work))


def report_card(found: Published, work: Work) -> Message:
    """What the team sees of a published answer that was reported; who did stands nowhere."""
    number, reports = str(found.voice), work.stores[PublishedAnswers].reports
    head = keys.answer_reported(number=number, count=reports.count(found.id))
    left = () if reports.unsettled(found.id) else (keys.answer_report_left(),)
    see = (Button(keys.audit_to_voice(number=number), data("case", found.voice)),)
    return Message(texts=(head, *shown(found), *left), buttons=(see, *_leaving(found, work)))


def let_stand(work: Work, id: PublishedId, by: CustomerId) -> tuple[VoiceId, Answers] | None:
    """Leave what was reported. Returns whose answer it is; None where it is gone, or was looked at."""
    found = work.stores[PublishedAnswers].get(id)
    if found is None or not work.stores[PublishedAnswers].reports.settle(id, work.now):
        return None
    work.audit("leave-reported", f"voice:{found.voice}", by)
    return found.voice, inbox.shown_under(_key(id), report_card(found, work), work)


def _key(id: PublishedId) -> str:
    """The dedupe key of the card of an answer that was reported."""
    return f"answer-reported:{id}"


def read(work: Work, id: PublishedId) -> Published | None:
    """Return an answer that others read; None where nobody does."""
    found = work.stores[PublishedAnswers].get(id)
    return found if found is not None and found.published is not None else None


def solve(work: Work, voice: Voice, id: PublishedId | None) -> None:
    """Let go of a question that a published answer has solved; if that is close, count it for the answer."""
    words = words_of(work.stores[Voices].lines.of(voice.id))
    filing.leave(work.stores[Voices], voice)
    if id is not None and any(each.id == id for each in close(work.stores[PublishedAnswers], words)):
        work.stores[PublishedAnswers].solve(id, work.now)


def offer(voice: Voice, work: Work) -> Message | None:
    """What is offered to who asks a question, before it goes to the team; None where nothing is close."""
    found = like(work.stores[PublishedAnswers], words_of(work.stores[Voices].lines.of(voice.id)))
    if found is None:
        return None
    rows = (
        (Button(keys.offer_helps(), data("helps", voice.id, found.id)),),
        (Button(keys.offer_to_team(), data("to-team", voice.id)),),
        (Button(keys.report_button(), data("report-answer", found.id)),),
    )
    return Message(texts=(keys.offer_answer(), *shown(found), keys.offer_asks()), buttons=rows)
