"""An open poll made known: those who asked for news of new votes are told, once."""

from __future__ import annotations

from collections.abc import Mapping

from chat.answers import Answers, Button, Message, Redraw, Say, data
from chat.events import Tapped
from chat.records import BroadcastWords, Dialogues
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcasts
from customers.news.rights import SEND_NEWS
from customers.people import Contact
from customers.store import Customers
from handlers.asking import answered, ask
from handlers.desk import Desk
from handlers.news.audience import Audience, count, readers_of
from handlers.news.progress import progress
from handlers.polls.visibility import visible
from handlers.routes import Misunderstood, OnTap, Tap, read_data
from polls import poll as polls
from polls.errors import WrongState
from polls.poll import Poll, PollId
from polls.store import Polls
from texts import keys
from texts.languages import LANGUAGES
from texts.text import Moment, Text
from usecases.polls.vote_news import STEP, is_made_known, plan_of, publish_button
from usecases.work import Work


def asked(tap: Tap, desk: Desk) -> Answers:
    """Show the message and say to how many it goes, or why to nobody."""
    poll = _untold(tap.id(PollId), desk)
    readers = sum(_audience(poll.id, desk).values())
    if not readers:
        nobody = Message(texts=(_nobody(poll.id),), buttons=(publish_button(poll.id),))
        return (Say(message=nobody),)
    sure = keys.tell_asked_sure(number=str(poll.id), readers=readers)
    yes = keys.broadcast_send(readers=readers)
    preview, question = Say(message=_message(poll)), desk.entropy(8).hex()
    body = f"{poll.id}:{question}:{poll.terms.closes.isoformat()}".encode()
    return (preview, *ask(STEP, body, (sure,), yes, keys.not_yet(), desk, anew=True))


def sure(tap: Tap, desk: Desk) -> Answers:
    """Tell them."""
    number, _, closes = answered(STEP, tap, desk).decode().split(":", maxsplit=2)
    poll, broadcasts = _untold(PollId(int(number)), desk), desk.stores[Broadcasts]
    if poll.terms.closes.isoformat() != closes:
        raise Misunderstood(keys.tap_outdated())
    audience = _audience(poll.id, desk)
    if not sum(audience.values()):
        raise Misunderstood(_nobody(poll.id))
    begun = rules.start(broadcasts, plan_of(poll.id), audience, desk.customer.id, desk.now)
    desk.stores[BroadcastWords].word(begun.id, dict.fromkeys(LANGUAGES, _message(poll)))
    desk.note("broadcast", f"broadcast:{begun.id} segment:{begun.plan.segment}")
    buttonless = Redraw(Message(texts=(keys.tell_asked_begun(number=str(poll.id)),)))
    return (buttonless, progress(begun, broadcasts.counts(begun.id), desk))


def unsure(tap: Tap, desk: Desk) -> Answers:
    """Leave it."""
    answered(STEP, tap, desk)
    return (Redraw(Message(texts=(keys.nothing_sent(),))),)


def held_open(id: PollId, desk: Desk) -> Poll:
    """Return an open poll, held, so that whoever ends it finds what is done meanwhile. Raises WrongState.

    Where customers read along, a draft looks nonexistent: raises NoSuchPoll.
    """
    poll = visible(desk, desk.stores[Polls].lock(id))
    if poll.state is not polls.State.OPEN:
        raise WrongState(poll.id, poll.state)
    return poll


def _untold(id: PollId, desk: Desk) -> Poll:
    """Return the poll, held, if it is open and nobody has been told; of two who ask, one tells."""
    poll = held_open(id, desk)
    if is_made_known(poll.id, desk.stores):
        raise Misunderstood(keys.tell_asked_already(number=str(poll.id)))
    return poll


def _audience(id: PollId, desk: Desk) -> Mapping[str, int]:
    plan = plan_of(id)
    return readers_of(plan.segment, plan.topic, desk)


def looked_up(event: Tapped, work: Work) -> Audience:
    """Count the readers before somebody is told how many there are."""
    plan = plan_of(read_data(event.data).id(PollId))
    return count(plan.segment, plan.topic, work.stores)


def sure_looked_up(event: Tapped, work: Work) -> Audience | None:
    """Count them once more before they are told."""
    stores = work.stores
    customer = stores[Customers].find(Contact(event.who.messenger, event.who.address))
    running = stores[Dialogues].get(customer.id) if customer else None
    if running is None or running[0] != STEP:
        return None
    plan = plan_of(PollId(int(running[1].decode().partition(":")[0])))
    return count(plan.segment, plan.topic, stores)


def _nobody(id: PollId) -> Text:
    """Why nobody is left to tell, and what can be done."""
    return keys.tell_asked_nobody(number=str(id))


def _message(poll: Poll) -> Message:
    """What they read, each in his language and his time."""
    text = keys.news_vote(question=poll.terms.question, closes=Moment(poll.terms.closes))
    vote = (Button(keys.ballot_vote(), data("vote", poll.id)),)
    return Message(texts=(text,), buttons=(vote, (Button(keys.unsubscribe_button(), data("unsubscribe")),)))


ROUTES = (
    OnTap(STEP, asked, SEND_NEWS, linked=True, looks_up=looked_up),
    OnTap(f"{STEP}-yes", sure, SEND_NEWS, looks_up=sure_looked_up),
    OnTap(f"{STEP}-no", unsure, SEND_NEWS),
)
