"""Publishing an answer, its author's consent, and offering it to the next who asks something close."""

from __future__ import annotations

from chat.answers import Answers, Message, Redraw, Toast
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap, Where, say
from handlers.suggestions.saying import saying
from suggestions import filing
from suggestions.kind import Kind
from suggestions.published import PublishedId
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import published
from usecases.suggestions.saying.filing import author_card


def publish(tap: Tap, desk: Desk) -> Answers:
    """Ask its author whether an answer may be published. Raises Misunderstood."""
    id = tap.id(VoiceId)
    return _done(published.ask(desk, id, desk.customer.id), keys.publish_asked(number=str(id)))


def unpublish(tap: Tap, desk: Desk) -> Answers:
    """Show it to nobody any more. Raises Misunderstood."""
    id = tap.id(VoiceId)
    return _done(published.unpublish(desk, id, desk.customer.id), keys.publish_off(number=str(id)))


def _done(told: Answers | None, said: Text) -> Answers:
    """Say what was done, and tell others; raises Misunderstood where it could not be done any more."""
    if told is None:
        raise Misunderstood(keys.tap_outdated())
    return (*say(said), *told)


def consent(tap: Tap, desk: Desk) -> Answers:
    """Take the word of who asked. Raises Misunderstood."""
    word = tap.arguments[1] if len(tap.arguments) > 1 else ""
    given = word == "yes"
    if word not in {"yes", "no"} or not published.consent(
        desk, tap.id(PublishedId), desk.customer.id, given=given
    ):
        raise Misunderstood(keys.tap_outdated())
    text = keys.consent_answer_given() if given else keys.consent_answer_not()
    return (Redraw(Message(texts=(text,))),)


def helps(tap: Tap, desk: Desk) -> Answers:
    """Take the word that a published answer solves it: the question goes to nobody, and is counted."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is not Status.SAID:
        return (Redraw(author_card(voice)),)
    answer = PublishedId(tap.number(1)) if len(tap.arguments) > 1 else None
    published.solve(desk, voice, answer)
    return (Toast(keys.offer_helped()), Redraw(Message(texts=(keys.offer_helped(),))))


def report(tap: Tap, desk: Desk) -> Answers:
    """Bring a published answer before the team. Raises Misunderstood."""
    done = published.report(desk, tap.id(PublishedId), desk.customer.id)
    if done is None:
        raise Misunderstood(keys.answer_gone())
    new, told = done
    return (Toast(keys.report_done() if new else keys.report_done_already(), alert=True), *told)


def leave(tap: Tap, desk: Desk) -> Answers:
    """Leave a published answer as it is that was reported."""
    done = published.let_stand(desk, tap.id(PublishedId), desk.customer.id)
    if done is None:
        raise Misunderstood(keys.tap_outdated())
    number, told = done
    return (Toast(keys.answer_report_left_toast(number=str(number))), *told)


def to_team(tap: Tap, desk: Desk) -> Answers:
    """File the question all the same."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is not Status.SAID:
        return (Redraw(author_card(voice)),)
    return saying.filed(voice, Kind.QUESTION, desk)


ROUTES = (
    OnTap("publish-answer", publish, ANSWER),
    OnTap("unpublish-answer", unpublish, ANSWER),
    OnTap("consent-answer", consent, ANYONE),
    OnTap("report-answer", report, ANYONE),
    OnTap("report-answer-leave", leave, ANSWER, Where.ANYWHERE),
    OnTap("helps", helps, ANYONE),
    OnTap("to-team", to_team, ANYONE),
)
