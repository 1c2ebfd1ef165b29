"""What the operator set, as far as use cases and conversations need it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from chat.answers import To
from chat.records import Outbox, Stores
from customers.people import Contact
from draws.draw import PLAIN, Manner
from leadusers.weights import DEFAULTS, Weights
from prizes.address import UNSEALED, Sealing
from suggestions.reply_by import USUAL_RULES, ReplyRules
from texts.rendering import Reader
from texts.zones import reader_of

QUARTER: Final = 15 * 60
"""Seconds."""


@lru_cache(maxsize=1024)
def _reader(language: str, zone: str, company: Reader, quarter: int) -> Reader:
    """One reader for all who are spoken to alike. In every zone a day begins with a quarter of an hour."""
    return reader_of(language, zone, company, datetime.fromtimestamp(QUARTER * quarter, UTC))


@dataclass(frozen=True)
class Company:
    """What the operator set, as far as conversations need it."""

    reader: Reader
    """How the company itself is spoken to: its language and time zone."""
    owners: frozenset[Contact]
    team_chat: To | None
    messengers: tuple[str, ...] = ()
    """The names of those in which the bot is; a chat in the audit log without one is of the first."""
    presenting: frozenset[str] = field(default=frozenset(), kw_only=True)
    """The names of those that hand presents over: gifts and subscriptions."""
    manner: Manner = PLAIN
    """How prizes are drawn."""
    sealing: Sealing = UNSEALED
    """Seals addresses."""
    address_kept: timedelta = timedelta(days=30)
    """How long an address is kept after delivery."""
    kept: Mapping[str, timedelta] = field(default_factory=dict, kw_only=True, hash=False)
    """For how long other things are kept (`Keeping.outdated` in storage); what is not in it, for ever."""
    contact: str = ""
    """Where people reach the company; empty where the operator set nothing."""
    profile: Callable[[Contact], str] = field(default=lambda _: "", kw_only=True)
    """A link that leads to a person, for the team; empty where the messenger has none."""
    message: Callable[[To, str], str] = field(default=lambda *_: "", kw_only=True)
    """A link that shows a message of a group to its members; empty where the messenger has none."""
    marking: bytes = b""
    """The key of the marks by which changed words are known: without it they tell nobody what was said."""
    reply_rules: ReplyRules = USUAL_RULES
    """Within what time voices are answered."""
    ideas_open: bool = False
    """Whether a new idea is public at once; else once the team lets it stand."""
    digest: time = time(18)
    """When people hear what became of the ideas they wait for, each in his own zone."""
    voices_a_day: int = 20
    """So many things one person says within a day."""
    ideas_a_day: int = 10
    """So many of them can be ideas."""
    min_age: int = 16
    """From this age on, in years, somebody may be profiled and asked to test."""
    invites_most: int = 50
    """So many friends of one customer are tied to him."""
    weights: Weights = DEFAULTS
    """How much each part of the lead-user score counts; a test keeps those it began with."""
    morning: time | None = None
    """When the team hears what the day brings; None: never."""
    weekly: time | None = None
    """When owners and editors hear on Mondays what the week came to; None: never."""

    def as_of(self, stores: Stores) -> Company:
        """The same with the team's chat as it is addressed now: it may have moved since it was set."""
        if self.team_chat is None:
            return self
        there = stores[Outbox].where(self.team_chat)
        return self if there == self.team_chat else replace(self, team_chat=there)

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which the team writes times."""
        return ZoneInfo(self.reader.zone)

    def reader_of(self, language: str, zone: str, now: datetime) -> Reader:
        """How someone is spoken to, by his language and the zone he chose (see `texts.zones.reader_of`)."""
        return _reader(language, zone, self.reader, int(now.timestamp() // QUARTER))
