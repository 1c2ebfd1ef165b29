"""Publishing an answer: its author consents, and the next who asks something close reads it first."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from suggestions.filing import words_of
from suggestions.kind import Kind
from suggestions.published import Published, PublishedAnswers, PublishedId, like
from suggestions.store import Voices
from suggestions.voice import Arrival, Part, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.work import Work


def ways(voice: Voice, work: Work) -> Rows:
    """The button with which an answer is published, or no longer; none where it cannot be."""
    if voice.kind is not Kind.QUESTION or voice.author is None:
        return ()
    if work.stores[PublishedAnswers].of(voice.id) is not None:
        return ((Button(keys.publish_answer_off(), data("unpublish-answer", voice.id)),),)
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


def unpublish(work: Work, id: VoiceId, by: CustomerId) -> bool:
    """Show it to nobody any more. Returns False where it is not shown."""
    found = work.stores[PublishedAnswers].of(id)
    if found is None:
        return False
    work.stores[PublishedAnswers].drop(found.id)
    work.audit("unpublish-answer", f"voice:{id}", by)
    return True


def report(work: Work, id: PublishedId) -> Answers | None:
    """Bring before the team what others read, once however many report it; None where nobody reads it now."""
    found = work.stores[PublishedAnswers].get(id)
    if found is None or found.published is None:
        return None
    number = str(found.voice)
    see = (Button(keys.audit_to_voice(number=number), data("case", found.voice)),)
    message = Message(texts=(keys.answer_reported(number=number),), buttons=(see,))
    return inbox.told(work.stores[Voices].get(found.voice), message, f"answer-reported:{id}", work)


def offer(voice: Voice, work: Work) -> Message | None:
    """What is offered to who asks a question, before it goes to the team; None where nothing is close."""
    found = like(work.stores[PublishedAnswers], words_of(work.stores[Voices].lines.of(voice.id)))
    if found is None:
        return None
    rows = (
        (Button(keys.offer_helps(), data("helps", voice.id)),),
        (Button(keys.offer_to_team(), data("to-team", voice.id)),),
        (Button(keys.report_button(), data("report-answer", found.id)),),
    )
    return Message(texts=(keys.offer_answer(), *shown(found), keys.offer_asks()), buttons=rows)
