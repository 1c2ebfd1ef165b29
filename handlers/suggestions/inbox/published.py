"""Publishing an answer, its author's consent, and offering it to the next who asks something close."""

from __future__ import annotations

from chat.answers import Answers, Message, Redraw, Toast
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap, say
from handlers.suggestions.saying import saying
from suggestions import filing
from suggestions.kind import Kind
from suggestions.published import PublishedId
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import Status, VoiceId
from texts import keys
from usecases.suggestions.inbox import published
from usecases.suggestions.saying.filing import author_card


def publish(tap: Tap, desk: Desk) -> Answers:
    """Ask its author whether an answer may be published. Raises Misunderstood."""
    id = tap.id(VoiceId)
    told = published.ask(desk, id, desk.customer.id)
    if told is None:
        raise Misunderstood(keys.tap_outdated())
    return (*say(keys.publish_asked(number=str(id))), *told)


def unpublish(tap: Tap, desk: Desk) -> Answers:
    """Show it to nobody any more. Raises Misunderstood."""
    id = tap.id(VoiceId)
    if not published.unpublish(desk, id, desk.customer.id):
        raise Misunderstood(keys.tap_outdated())
    return say(keys.publish_off(number=str(id)))


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
    """Take the word that a published answer helps: the question goes to nobody."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    if voice.status is not Status.SAID:
        return (Redraw(author_card(voice)),)
    filing.leave(desk.stores[Voices], voice)
    return (Toast(keys.offer_helped()), Redraw(Message(texts=(keys.offer_helped(),))))


def report(tap: Tap, desk: Desk) -> Answers:
    """Bring a published answer before the team. Raises Misunderstood."""
    told = published.report(desk, tap.id(PublishedId))
    if told is None:
        raise Misunderstood(keys.tap_outdated())
    return (Toast(keys.report_done(), alert=True), *told)


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
    OnTap("helps", helps, ANYONE),
    OnTap("to-team", to_team, ANYONE),
)
