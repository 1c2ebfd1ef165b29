"""To how many a broadcast goes: counted beside whoever writes, before the transaction in which it is told.

Where there are hundreds of thousands of customers counting takes longer than a vote may wait.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from chat.records import Stores
from customers.news.preferences import Topic
from customers.news.segments import Segment, Segments
from handlers.desk import Desk


class Audience(Struct, frozen=True):
    """How many of a segment would get news of a topic, by language, a moment ago."""

    segment: Segment
    topic: Topic
    readers: Mapping[str, int]


def count(segment: Segment, topic: Topic, stores: Stores) -> Audience:
    """Count them. Raises as `customers.news.segments.Segments.audience`."""
    return Audience(segment, topic, stores[Segments].audience(segment, topic))


def readers_of(segment: Segment, topic: Topic, desk: Desk) -> Mapping[str, int]:
    """Return how many there are: as they were counted before, or where something else was counted, now."""
    counted = desk.looked_up
    if isinstance(counted, Audience) and (counted.segment, counted.topic) == (segment, topic):
        return counted.readers
    return desk.stores[Segments].audience(segment, topic)
