"""What stands of polls on the cards that people come home to."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from chat.answers import Message
from handlers.choosing import ways
from handlers.desk import Desk
from handlers.doors import TEAM, Door, first_said
from handlers.polls import lists, voting
from handlers.routes import Command
from polls.ballots import BallotRecords
from polls.lifecycle import UNOPENED
from polls.poll import Poll, State
from polls.rights import EDIT_POLLS, READ_POLLS
from polls.store import Polls
from texts import keys
from texts.text import Text

SHOWN: Final = 20


def _votes(desk: Desk) -> Text:
    return keys.home_votes(count=len(lists.running(desk)))


def _open(desk: Desk) -> Message:
    return first_said(lists.open_polls(desk))


def _own_votes(desk: Desk) -> Text:
    return keys.home_own_votes(count=len(desk.stores[BallotRecords].of(desk.customer.id)))


def _own(desk: Desk) -> Message:
    return first_said(voting.mine(Command("mine", ""), desk))


def _having(states: Collection[State], desk: Desk) -> list[Poll]:
    return list(desk.stores[Polls].having(set(states)))


def _drafts(desk: Desk) -> Text | None:
    count = len(_having(UNOPENED, desk))
    return keys.home_drafts(count=count) if count else None


def _running(desk: Desk) -> Text | None:
    count = len(_having({State.OPEN}, desk))
    return keys.home_open_polls(count=count) if count else None


def _listed(title: Text, found: list[Poll]) -> Message:
    """Name polls, each with the way to its page."""
    shown = [(each.id, each.terms.question) for each in found[:SHOWN]]
    return Message(texts=(title,), buttons=ways("poll", shown))


def _list_drafts(desk: Desk) -> Message:
    found = _having(UNOPENED, desk)
    return _listed(keys.home_drafts(count=len(found)), found)


def _list_running(desk: Desk) -> Message:
    found = _having({State.OPEN}, desk)
    return _listed(keys.home_open_polls(count=len(found)), found)


DOORS = (
    Door("votes", 10, _votes, _open),
    Door("own-votes", 10, _own_votes, _own, within="mine"),
    Door("drafts", 10, _drafts, _list_drafts, TEAM, EDIT_POLLS),
    Door("open-polls", 20, _running, _list_running, TEAM, READ_POLLS),
)
