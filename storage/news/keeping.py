"""What is kept of news: what each customer wants to hear when, and broadcasts."""

from __future__ import annotations

from chat.records import BroadcastWords
from customers.news.broadcast import Broadcasts
from customers.news.preferences import Preferences
from customers.news.segments import Segments
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.news.audience import SegmentRows
from storage.news.broadcasts import BroadcastRows
from storage.news.preferences import PreferenceRows
from storage.news.tables import broadcast_later, broadcasts, mutes, news_received, quiet_hours

KEEPING = Keeping(
    stores=(
        StoreEntry[Preferences](Preferences, PreferenceRows),
        StoreEntry[Segments](Segments, SegmentRows),
        StoreEntry[Broadcasts](Broadcasts, BroadcastRows),
        StoreEntry[BroadcastWords](BroadcastWords, BroadcastRows),
    ),
    personal={
        "topics_turned_off": rows_of(mutes),
        "quiet_hours": rows_of(quiet_hours),
        "news_waiting": rows_of(broadcast_later),
        "news_received": rows_of(news_received),
        "broadcasts_made": rows_of(broadcasts, "creator", ("creator", "cursor", "last")),
    },
    erase=erased_from(mutes, quiet_hours, broadcast_later, news_received),
)
