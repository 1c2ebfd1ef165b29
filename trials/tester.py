"""A tester: from candidate to thanked, one step at a time, each at most once."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Final

from msgspec import Struct

from customers.people import CustomerId
from trials.errors import NotNow
from trials.trial import TrialId, Way


class Standing(StrEnum):
    """Where somebody stands in a test."""

    CANDIDATE = "candidate"
    """He was found, or asked to take part; no person has looked yet."""
    APPROVED = "approved"
    """A person of the team approved him."""
    REFUSED = "refused"
    """A person of the team did not."""
    INVITED = "invited"
    DECLINED = "declined"
    """He would rather not; he is not asked again for a season."""
    WAITING = "waiting"
    """He accepted when all places were taken."""
    ACTIVE = "active"
    EXPIRED = "expired"
    """He did not answer the invitation, or gave no sign of life: the place passed on."""
    LEFT = "left"
    """He left of his own accord, or wants no messages any more."""
    COMPLETED = "completed"
    THANKED = "thanked"


_S = Standing
STEPS: Final[Mapping[Standing, frozenset[Standing]]] = {
    _S.CANDIDATE: frozenset({_S.APPROVED, _S.REFUSED, _S.LEFT}),
    _S.APPROVED: frozenset({_S.INVITED, _S.REFUSED, _S.LEFT}),
    _S.REFUSED: frozenset({_S.APPROVED}),
    _S.INVITED: frozenset({_S.ACTIVE, _S.WAITING, _S.DECLINED, _S.EXPIRED, _S.LEFT}),
    _S.DECLINED: frozenset(),
    _S.WAITING: frozenset({_S.ACTIVE, _S.EXPIRED, _S.LEFT}),
    _S.ACTIVE: frozenset({_S.COMPLETED, _S.EXPIRED, _S.LEFT}),
    _S.EXPIRED: frozenset({_S.ACTIVE, _S.WAITING}),
    _S.LEFT: frozenset(),
    _S.COMPLETED: frozenset({_S.THANKED}),
    _S.THANKED: frozenset(),
}
"""From where to where. An expired invitation is still accepted while there are places, or by waiting."""
KNOWS: Final = frozenset({_S.INVITED, _S.WAITING, _S.ACTIVE, _S.COMPLETED, _S.THANKED})
"""Who is told what becomes of the test."""
CAN_LEAVE: Final = frozenset(each for each, steps in STEPS.items() if _S.LEFT in steps)
TESTING: Final = frozenset({_S.ACTIVE, _S.COMPLETED})
"""Whose answers are taken."""
COMPLETED_IT: Final = frozenset({_S.COMPLETED, _S.THANKED})
"""Who answered all of it, whether he was thanked yet or not."""
TAKES_A_PLACE: Final = frozenset({_S.ACTIVE, _S.COMPLETED, _S.THANKED})
TOOK_PART: Final = frozenset({_S.ACTIVE, _S.COMPLETED, _S.THANKED, _S.LEFT, _S.EXPIRED})


def said(standing: Standing, invited: object, accepted: object) -> str:
    """Return how it is said where somebody stands; `invited`, `accepted`: whether he was, and when he did.

    Who never accepted did not leave: "uninvited", his invitation has ended; "unasked", he asked to take part,
    or was thought of, and is not any more.
    """
    if standing is not Standing.LEFT or accepted:
        return standing.value
    return "uninvited" if invited else "unasked"


class Tester(Struct, frozen=True, kw_only=True):
    """Somebody in a test."""

    trial: TrialId
    customer: CustomerId
    standing: Standing
    way: Way
    likelihood: float = 1.0
    """By chance: how likely it was that he would be drawn, from 0 to 1."""
    quota: int | None = None
    """The position of the quota whose place he has; None: a place for anybody."""
    since: datetime
    """Of this standing."""
    applied: datetime | None = None
    """When he asked to take part himself."""
    invited: datetime | None = None
    expires: datetime | None = None
    """When his invitation, or his place without a sign of life, passes on; or when he is told (`unheard`)."""
    handed: datetime | None = None
    """When he got his device or his link."""
    accepted: datetime | None = None
    wording: str = ""
    """The conditions to which he agreed, as he read them."""
    sign: datetime | None = None
    """The last sign of life since he accepted."""
    why: str = ""
    """Why he declined or left, if he said so."""
    quoted: bool = False
    """Whether his words may be quoted in the report."""
    name: str = ""
    """Under which name; empty: as a tester without one."""
    photos: bool = False
    """Whether his pictures may be shown in the report."""

    @property
    def place(self) -> bool:
        """Tell whether he takes a place."""
        return self.standing in TAKES_A_PLACE

    @property
    def unheard(self) -> bool:
        """Tell whether he was refused, or what he had passed on, and he is still to be told so."""
        return self.standing in {Standing.REFUSED, Standing.EXPIRED} and self.expires is not None

    @property
    def said(self) -> str:
        """How it is said where he stands (`said`)."""
        return said(self.standing, self.invited, self.accepted)

    def rests_on_rank(self, agreed: bool) -> bool:
        """Tell whether an invitation ends with his profile; `agreed`: that he may be asked without one."""
        invited = self.standing is Standing.INVITED and self.applied is None
        return invited and (self.way is Way.SCORE or not agreed)


HOPES: Final = frozenset({_S.CANDIDATE, _S.APPROVED, _S.INVITED, _S.WAITING, _S.ACTIVE})
"""For whom the test goes on, or is still to begin."""


def may_ask(tester: Tester) -> bool:
    """Tell whether somebody may ask to take part from where he stands.

    He may who never had a place and declined, or is out; also who was refused without having asked.
    """
    out = tester.standing in {Standing.DECLINED, Standing.LEFT}
    refused = tester.standing is Standing.REFUSED and tester.applied is None
    return tester.accepted is None and (out or refused)


def may(tester: Tester, standing: Standing) -> bool:
    """Tell whether somebody can come to stand there from where he stands."""
    return standing in STEPS[tester.standing]


def check(tester: Tester, standing: Standing) -> None:
    """Raise NotNow where somebody cannot come to stand there."""
    if not may(tester, standing):
        raise NotNow(tester.said)
