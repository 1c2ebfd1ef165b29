"""What somebody is thanked for, and told, who wants to hear nothing more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from customers.people import CustomerId
from suggestions.kind import Kind
from suggestions.store import Voices
from texts import keys
from texts.text import Text
from usecases.work import Work

ALL: Final = 100_000
"""More than anybody says."""
BEGINNING: Final = datetime(1970, 1, 1, tzinfo=UTC)
OPEN: Final = 100
"""So many of his voices are looked at for an answer that he waits for."""


def given(customer: CustomerId, work: Work) -> Iterator[Text]:
    """Yield what he gave us: ideas, what else he said, and support for ideas of others."""
    voices = work.stores[Voices]
    ideas = voices.filed_since(customer, Kind.IDEA, BEGINNING, ALL)
    said = max(0, voices.filed_by(customer) - ideas)
    for count, words in (
        (ideas, keys.did_ideas),
        (said, keys.did_said),
        (len(voices.supporters.by(customer)), keys.did_support),
    ):
        if count:
            yield words(count=count)


def left_open(customer: CustomerId, work: Work) -> Iterator[Text]:
    """Yield how many answers he waits for, and how he gets them all the same."""
    waits = sum(each.waits for each in work.stores[Voices].of(customer, OPEN))
    if waits:
        yield keys.stopped_open(count=waits)
