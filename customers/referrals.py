"""Who brings friends: a link, the word of each friend who comes by it, and how many of them count.

It stands among the customers, since it says who came how and rests on their consent; of other domains it asks
two facts alone, whether somebody voted or filed an idea, and the store reads them where they stand.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum
from typing import Final, Protocol

from msgspec import Struct

from customers.entropy import Entropy
from customers.people import CustomerId

PATIENCE: Final = timedelta(days=7)
"""So long a newcomer may think about it; what led him here is forgotten then."""


class Brought(Struct, frozen=True):
    """How many friends of somebody agreed to be one, and how many of these voted or filed an idea since."""

    agreed: int
    counted: int


class Joining(Enum):
    """What came of a friend's yes."""

    TIED = "tied"
    FULL = "full"
    """So many have come by this link already as may."""
    GONE = "gone"
    """There is no link any more, he was not asked, or the two are no two."""


class Referrals(Protocol):
    """Where links are kept, and who came by which."""

    def link(self, inviter: CustomerId) -> str | None:
        """Return the token of somebody's link; None: he has none."""
        ...

    def keep_link(self, inviter: CustomerId, token: str) -> None:
        """Keep the one link of somebody; one that he has stays."""
        ...

    def whose(self, token: str) -> CustomerId | None:
        """Return whose link it is; None: nobody's, or nobody's any more."""
        ...

    def hold(self, inviter: CustomerId) -> bool:
        """Hold somebody's link against other transactions. Returns whether there is one."""
        ...

    def arrived(self, friend: CustomerId, inviter: CustomerId, now: datetime) -> None:
        """Note that somebody came by a link and is asked; where he came by one before, that one stands."""
        ...

    def asked(self, friend: CustomerId) -> CustomerId | None:
        """Return by whose link somebody came who has not said yes or no; None: by none."""
        ...

    def tie(self, friend: CustomerId, now: datetime) -> None:
        """Note that he agreed."""
        ...

    def untie(self, friend: CustomerId) -> None:
        """Forget by whose link he came."""
        ...

    def unlink(self, inviter: CustomerId) -> None:
        """Forget somebody's link, and who came by it."""
        ...

    def leads_back(self, friend: CustomerId, inviter: CustomerId) -> bool:
        """Tell whether the inviter was brought by the friend, or by whom he brought, however far back."""
        ...

    def agreed(self, inviter: CustomerId) -> int:
        """Count those who came by somebody's link and agreed."""
        ...

    def brought(self, inviter: CustomerId) -> Brought:
        """Count them, and those of them who take part."""
        ...

    def forget_unanswered(self, before: datetime) -> None:
        """Forget by whose link those came who were asked before an instant and never answered."""
        ...


def link(referrals: Referrals, inviter: CustomerId, entropy: Entropy) -> str:
    """Return the token of his link, 128 random bits; a new one where he has none."""
    found = referrals.link(inviter)
    if found is None:
        referrals.keep_link(inviter, entropy(16).hex())
        found = referrals.link(inviter)
    assert found is not None
    return found


def arrive(referrals: Referrals, friend: CustomerId, token: str, now: datetime, *, is_new: bool) -> bool:
    """Note by whose link somebody came. Returns whether he is to be asked what he says to it.

    Who was here before is nobody's guest; whoever comes again before he answered is asked again.
    """
    inviter = referrals.whose(token)
    if inviter is None or inviter == friend:
        return False
    if is_new and referrals.hold(inviter):
        referrals.arrived(friend, inviter, now)
    return referrals.asked(friend) is not None


def agree(referrals: Referrals, friend: CustomerId, most: int, now: datetime) -> Joining:
    """Tie a friend who says yes to who invited him, of whom at most so many are tied to one.

    The link is held meanwhile: of any number who say yes at once no more are tied than may be.
    """
    inviter = referrals.asked(friend)
    if inviter is None or not referrals.hold(inviter):
        return Joining.GONE
    if referrals.agreed(inviter) >= most:
        referrals.untie(friend)
        return Joining.FULL
    if inviter == friend or referrals.leads_back(friend, inviter):
        referrals.untie(friend)
        return Joining.GONE
    referrals.tie(friend, now)
    return Joining.TIED


def leave(referrals: Referrals, customer: CustomerId) -> None:
    """Undo all that the consent allowed: his link, who came by it, and by whose he came."""
    referrals.unlink(customer)
    referrals.untie(customer)
