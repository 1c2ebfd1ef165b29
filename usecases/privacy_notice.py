"""Old customers hear that the words on what we keep changed: whoever came later has read the new ones."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from chat.answers import Answers, Button, Message, TellEach, data
from customers.notices import Notices, by_day
from customers.people import CustomerId
from texts import keys
from texts.zones import zone_of
from usecases.work import Work

VERSION: Final = 1
"""Of the words of `/privacy`: one more when what they say changes and a release with the last is out."""
WORDS: Final = "890aac9bf88148d6"
"""What the English words of this version are known by (see tests/handlers/test_privacy_notice.py)."""
SLICE: Final = 200
"""So many people are told in one transaction."""
MOST: Final = 20_000
"""So many messages wait for somebody's morning at the most; the others are written once these have left."""


def is_due(work: Work) -> bool:
    """Tell whether somebody is to be told now, as far as can be seen without holding anything."""
    newest = work.stores[Notices].newest()
    if newest.version < VERSION:
        return True
    return not newest.done and work.stores[Notices].waiting(_key(newest.version), MOST) < MOST


def tell(work: Work) -> Answers:
    """Tell the next slice of those who were here when the words changed; each by day, by his own clock."""
    notices = work.stores[Notices]
    notices.begin(VERSION, work.now)
    notice = notices.lock(VERSION)
    if notice.done:
        return ()
    people = notices.next(notice, SLICE)
    notices.step(notice, people[-1].customer if len(people) == SLICE else notice.last)
    told: dict[datetime, dict[CustomerId, tuple[str, Message]]] = {}
    for each in people:
        at = by_day(work.now, zone_of(each.zone, work.company.reader), each.quiet)
        told.setdefault(at, {})[each.customer] = (_key(VERSION), _changed())
    return tuple(TellEach(messages=messages, due=at) for at, messages in told.items())


def _key(version: int) -> str:
    return f"privacy-notice:{version}"


def _changed() -> Message:
    read = (Button(keys.privacy_read(), data("privacy")),)
    return Message(texts=(keys.privacy_changed(),), buttons=(read,))
