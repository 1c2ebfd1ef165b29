"""How an open poll is made known: what may be done to it, and whether it has been."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from chat.answers import Button, Rows, data
from chat.records import Stores
from customers.news.broadcast import Broadcasts, Content, Plan, State
from customers.news.preferences import Topic
from customers.news.rights import SEND_NEWS
from customers.news.segments import read_segment
from customers.team import Right
from polls import poll as polls
from polls.poll import Poll, PollId
from polls.rights import EDIT_POLLS
from texts import keys

STEP: Final = "tell-asked"
"""The name of the question; its buttons carry it as well."""
PUBLISH: Final = "publish-in"
"""The name of the button that offers chats."""
EVER: Final = datetime(1970, 1, 1, tzinfo=UTC)


def ways(poll: Poll, stores: Stores, allowed: Callable[[Right], bool]) -> Rows:
    """What can be done to make an open poll known, by those who may."""
    if poll.state is not polls.State.OPEN:
        return ()
    tell = ((Button(keys.tell_asked(), data(STEP, poll.id)),),)
    publish = (publish_button(poll.id),) if allowed(EDIT_POLLS) else ()
    known = not allowed(SEND_NEWS) or is_made_known(poll.id, stores)
    return (*(() if known else tell), *publish)


def publish_button(id: PollId) -> tuple[Button, ...]:
    """The way to the chats in which a poll can be shown."""
    return (Button(keys.publish_in(), data(PUBLISH, id)),)


def ended(id: PollId, stores: Stores) -> None:
    """A poll has ended: whoever has not been told of it yet is told no more."""
    before = stores[Broadcasts].newest(plan_of(id).digest, EVER)
    if before is None:
        return
    if stores[Broadcasts].lock(before.id).state in {State.SENDING, State.PAUSED}:
        stores[Broadcasts].cancel(before.id)


def is_made_known(id: PollId, stores: Stores) -> bool:
    """Tell whether those who asked for news of new votes have been told of a poll."""
    return stores[Broadcasts].newest(plan_of(id).digest, EVER) is not None


def plan_of(id: PollId) -> Plan:
    """One and the same for a poll: by it is known that they have been told."""
    content = Content(words={"en": f"poll-{id}"})
    return Plan(segment=read_segment(f"not voters:{id}", "UTC"), topic=Topic.VOTES, content=content)
