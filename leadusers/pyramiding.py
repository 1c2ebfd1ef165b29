"""Pyramiding: who stands well is asked who knows more of something, and passes a link on.

People with rare knowledge know who has more of it (Eric von Hippel, Nikolaus Franke, Reinhard Prügl,
"Pyramiding: efficient search for rare subjects", Research Policy 38, 2009). Who is asked names nobody: he
forwards a link himself, or does not. Of whoever comes by it and agrees a mark is kept, but not by whose link
he came, and who forwarded it hears nothing of it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import Enum
from typing import Final, NewType, Protocol

from msgspec import Struct

from customers.entropy import Entropy
from customers.people import CustomerId
from suggestions.folding import folded as sounded
from texts.looks import calmed, folded, visible_length

AskingId = NewType("AskingId", int)
AT_ONCE: Final = 10
"""So many are asked about something, the best placed first."""
OPEN: Final = timedelta(days=30)
"""So long a link is open."""
MOST: Final = 5
"""So many come by one link: a link that stands in public brings no crowd."""
SHORTEST: Final = 3
LONGEST: Final = 100
"""Characters of what is asked about."""
_TOKEN: Final = 16


class NoTopic(Exception):
    """What is asked about has too few or too many characters."""


class NoSuchLink(Exception):
    """There is no such link, or it is open no longer."""


class Asking(Struct, frozen=True, kw_only=True):
    """Something about which those were asked who stand best."""

    id: AskingId = AskingId(0)
    topic: str
    at: datetime
    asked: int = 0
    """So many people."""
    came: int = 0
    """So many came and agreed."""


class Way(Struct, frozen=True):
    """A link that somebody may pass on: whose it is, about what, and how many came by it."""

    asking: Asking
    customer: CustomerId
    came: int


class Came(Enum):
    """How somebody came by a link."""

    OWN = "own"
    """It is his own."""
    KNOWN = "known"
    """He has the mark already."""
    FULL = "full"
    """As many as may have come by it."""
    NEW = "new"


class Pyramids(Protocol):
    """Where it is kept what was asked about, the links, and the marks of those who came by them."""

    def add(self, asking: Asking) -> Asking:
        """Keep a new one; return it with its number."""
        ...

    def get(self, id: AskingId) -> Asking:
        """Return one. Raises NoSuchLink."""
        ...

    def latest(self, limit: int) -> list[Asking]:
        """Return the newest, the newest first."""
        ...

    def link(self, asking: AskingId, customer: CustomerId, token: str, at: datetime) -> bool:
        """Keep somebody's link; returns whether he had none for it."""
        ...

    def lock(self, token: str) -> Way:
        """Return what a link is, held against other transactions. Raises NoSuchLink."""
        ...

    def may_be_asked(self, people: Collection[CustomerId], since: datetime) -> set[CustomerId]:
        """Return who of them can be written to and was asked nothing of the kind since an instant.

        Nobody of the team is among them.
        """
        ...

    def mark(self, way: Way, customer: CustomerId, at: datetime) -> bool:
        """Keep that somebody was recommended, and that one more came by a link; not by which.

        Returns whether he had no mark of it.
        """
        ...

    def has_mark(self, asking: AskingId, customer: CustomerId) -> bool:
        """Tell whether somebody was recommended for something."""
        ...

    def recommended(self, asking: AskingId) -> list[CustomerId]:
        """Return who came and agreed, in an order that tells of nobody by whose link."""
        ...

    def topics(self, customer: CustomerId) -> Sequence[str]:
        """Return for what somebody was recommended, the newest first."""
        ...

    def forget(self, customer: CustomerId) -> None:
        """Keep nothing of somebody any more: neither his links nor his marks."""
        ...


def topic_of(text: str) -> str:
    """Return what is asked about, on one line. Raises NoTopic."""
    topic = " ".join(calmed(text).split())
    if not SHORTEST <= visible_length(topic) <= LONGEST:
        raise NoTopic
    return topic


def names(topic: str, product: str) -> bool:
    """Tell whether a topic names a product, however it is written: its letters and digits are compared alone.

    Either as they look or as they sound, so that another alphabet hides nothing. A topic that only happens to
    hold the letters is refused as well: another wording costs less than a product that gets about. Of a name
    without any the signs are compared.
    """
    return any(_holds(read(topic), read(product)) for read in (folded, sounded))


def _holds(topic: str, product: str) -> bool:
    bare = _bare(product)
    return bare in _bare(topic) if bare else bool(product) and product in topic


def _bare(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def token(entropy: Entropy) -> str:
    """Return a new token: 128 random bits."""
    return entropy(_TOKEN).hex()


def arrived(pyramids: Pyramids, token: str, customer: CustomerId, now: datetime) -> tuple[Way, Came]:
    """Return what a link is, held, and how somebody comes by it. Raises NoSuchLink, also once it is over."""
    way = pyramids.lock(token)
    if now >= way.asking.at + OPEN:
        raise NoSuchLink
    if way.customer == customer:
        return way, Came.OWN
    if pyramids.has_mark(way.asking.id, customer):
        return way, Came.KNOWN
    return way, Came.FULL if way.came >= MOST else Came.NEW
