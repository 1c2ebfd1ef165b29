"""The team's queue, triage and week over the tables: the same on both databases."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec.structs import replace

from bot.domains import Stores
from customers.news.segments import read_segment
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.tiers import Change, Tier, Tiers
from storage.database import Database
from suggestions import merging, supporting
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.triage import Segment as Ranking
from suggestions.triage import Triage
from suggestions.voice import Status, Voice, VoiceId
from suggestions.weekly import Answers, Idea, Segment, Weekly
from tests.storage.test_outbox import do
from tests.storage.voting import NOW

GOLD, SILVER = Tier("gold", 1), Tier("silver", 2)
WEEK, HOUR = timedelta(days=7), timedelta(hours=1)


def customer(stores: Stores, number: int, language: str = "en") -> CustomerId:
    """The customer of a number."""
    return stores[Customers].arrive(Contact("telegram", str(number)), language, NOW).id


def voice(stores: Stores, author: int, kind: Kind, filed: datetime, **more: object) -> VoiceId:
    """Something that was filed, and stands on the board if it is an idea."""
    made = Voice(
        kind=kind,
        status=Status.NEW,
        author=customer(stores, author),
        title=f"{kind.value} of {author}",
        begun=filed,
        latest=filed,
        filed=filed,
        since=filed,
        published=filed if kind is Kind.IDEA else None,
    )
    return stores[Voices].add(replace(made, **more)).id


def supports(stores: Stores, idea: VoiceId, *people: int, at: datetime = NOW) -> None:
    """Let people support an idea."""
    for each in people:
        supporting.support(stores[Voices], idea, customer(stores, each), at)


async def test_the_queue_is_late_first_then_tier_by_tier(database: Database) -> None:
    def filled(stores: Stores) -> list[VoiceId]:
        hours = {1: 3, 2: 2, 3: 1, 4: -1, 5: -2, 6: 4}
        for author, ahead in hours.items():
            voice(stores, author, Kind.QUESTION, NOW, reply_by=NOW + timedelta(hours=ahead))
        voice(stores, 7, Kind.QUESTION, NOW, reply_by=NOW, stopped=NOW)
        tiers = {CustomerId(1): SILVER, CustomerId(4): SILVER, CustomerId(6): GOLD}
        stores[Tiers].take(Change(tiers, {}, 0, ()), NOW)
        return [each.id for each in stores[Voices].queue(NOW, 9)]

    assert await do(database, filled) == [5, 4, 6, 1, 3, 2]


async def test_demand_counts_each_person_once_by_language_and_tier(database: Database) -> None:
    def filled(stores: Stores) -> list[tuple[VoiceId, int, dict[str, int], dict[Tier, int]]]:
        for number, language in enumerate(("sr", "sr", "pl", "en"), 11):
            customer(stores, number, language)
        one, two = (voice(stores, author, Kind.IDEA, NOW) for author in (1, 2))
        three = voice(stores, 3, Kind.IDEA, NOW, effort="S")
        voice(stores, 4, Kind.IDEA, NOW, status=Status.PLANNED)
        voice(stores, 4, Kind.COMPLAINT, NOW)
        supports(stores, one, 11, 12, 2)
        supports(stores, two, 12, 13)
        supports(stores, three, 14)
        merging.merge(stores[Voices], two, one, CustomerId(1), NOW)
        tiers = {customer(stores, 12): GOLD, customer(stores, 2): GOLD, customer(stores, 13): SILVER}
        stores[Tiers].take(Change(tiers, {}, 0, ()), NOW)
        return [
            (each.voice.id, each.reach, dict(each.languages), dict(each.tiers))
            for each in stores[Triage].demand(9)
        ]

    assert await do(database, filled) == [
        (1, 4, {"sr": 2, "pl": 1}, {GOLD: 1, SILVER: 1}),
        (3, 2, {"en": 1}, {}),
    ]


async def test_who_is_of_a_segment_is_counted(database: Database) -> None:
    def filled(stores: Stores) -> list[tuple[VoiceId, int]]:
        customer(stores, 11, "sr")
        one, two = (voice(stores, author, Kind.IDEA, NOW) for author in (1, 2))
        supports(stores, one, 11, 12)
        supports(stores, two, 12)
        segment = read_segment("language:sr and not voters:7", "UTC")
        return [(each.voice.id, each.chosen) for each in stores[Triage].demand(9, chosen=segment)]

    assert await do(database, filled) == [(1, 1)]


async def test_in_a_segment_what_it_wants_comes_first_whatever_all_others_want(database: Database) -> None:
    def filled(stores: Stores) -> list[list[VoiceId]]:
        for number, language in enumerate(("sr", "sr", "pl", "pl", "pl"), 11):
            customer(stores, number, language)
        one, two, three = (voice(stores, author, Kind.IDEA, NOW) for author in (1, 2, 3))
        small = voice(stores, 4, Kind.IDEA, NOW, effort="S")
        supports(stores, one, 13, 14, 15)
        supports(stores, two, 11, 12)
        supports(stores, three, 11)
        supports(stores, small, 12)
        stores[Tiers].take(Change({customer(stores, 11): GOLD}, {}, 0, ()), NOW)
        asked = (Ranking("language", "sr"), Ranking("tier", "1"), Ranking("tier", "x"), Ranking())
        return [[each.voice.id for each in stores[Triage].demand(2, segment)] for segment in asked]

    assert await do(database, filled) == [[2, 4], [2, 3], [], [1, 4]]


async def test_who_was_erased_is_counted_in_no_segment(database: Database) -> None:
    def filled(stores: Stores) -> list[tuple[int, dict[str, int]]]:
        idea = voice(stores, 1, Kind.IDEA, NOW)
        supports(stores, idea, 2, 3)
        stores.erase(customer(stores, 2))
        return [(each.reach, dict(each.languages)) for each in stores[Triage].demand(9)]

    assert await do(database, filled) == [(3, {"en": 1})]


WITHIN, BEFORE = NOW - timedelta(days=2), NOW - timedelta(days=9)
"""Within the week that ends now, and before it."""


def answered(at: datetime) -> dict[str, datetime]:
    """What is kept of what was answered then: the clock of its answer stands still from then on."""
    return {"stopped": at, "answered": at}


def a_week(stores: Stores) -> None:
    """Fill a week: questions answered in time and late, what is late still, a plan, a launch before it."""
    voice(stores, 1, Kind.QUESTION, WITHIN, reply_by=WITHIN + HOUR, **answered(WITHIN + HOUR))
    voice(stores, 1, Kind.QUESTION, BEFORE, reply_by=WITHIN, **answered(WITHIN + HOUR))
    voice(stores, 2, Kind.COMPLAINT, WITHIN, reply_by=NOW - HOUR)
    voice(stores, 2, Kind.PRAISE, WITHIN, reply_by=NOW + HOUR)
    voice(stores, 2, Kind.QUESTION, WITHIN, reply_by=WITHIN, stopped=WITHIN, status=Status.WITHDRAWN)
    one = voice(stores, 3, Kind.IDEA, BEFORE)
    two = voice(stores, 4, Kind.IDEA, BEFORE)
    voice(stores, 5, Kind.IDEA, BEFORE, status=Status.PLANNED, date="2026-10", since=WITHIN)
    voice(stores, 5, Kind.IDEA, BEFORE, status=Status.LAUNCHED, since=BEFORE)
    supports(stores, one, 5, at=BEFORE)
    supports(stores, one, 6, 7, at=WITHIN)
    supports(stores, two, 5, 6, 7, at=WITHIN)


async def test_the_figures_of_a_week(database: Database) -> None:
    since, until = NOW - WEEK, NOW
    await do(database, a_week)

    def counted(stores: Stores) -> tuple[Answers, tuple[object, ...]]:
        weekly = stores[Weekly]
        kinds = sorted(kind.value for _, kind in weekly.filed(since, until))
        answers = weekly.answers(since, until)
        planned = [each.id for each in weekly.stepped(Status.PLANNED, since, until)]
        launched = weekly.stepped(Status.LAUNCHED, since, until)
        promised = [each.date for each in weekly.promised()]
        gained = weekly.gained(since, until, 3)
        return answers, (kinds, weekly.late(NOW), planned, launched, promised, gained)

    answers, rest = await do(database, counted)
    assert answers._replace(took=sorted(answers.took)) == Answers(
        3, 1, [(BEFORE, WITHIN + HOUR), (WITHIN, WITHIN + HOUR)]
    )
    assert rest == (
        ["complaint", "praise", "question", "question"],
        1,
        [8],
        [],
        ["2026-10"],
        [Idea(VoiceId(7), "idea of 4", 3), Idea(VoiceId(6), "idea of 3", 2)],
    )


async def test_who_spoke_is_counted_by_language_and_tier(database: Database) -> None:
    def filled(stores: Stores) -> dict[Segment, int]:
        customer(stores, 1, "sr")
        idea = voice(stores, 1, Kind.IDEA, NOW - WEEK)
        supports(stores, idea, 2, 3, at=NOW - timedelta(days=1))
        voice(stores, 2, Kind.QUESTION, NOW - timedelta(days=1))
        stores[Tiers].take(Change({customer(stores, 2): GOLD}, {}, 0, ()), NOW)
        return dict(stores[Weekly].spoken(NOW - timedelta(days=2), NOW))

    assert await do(database, filled) == {Segment("language", "en"): 3, Segment("tier", "gold"): 2}


async def test_whether_anything_was_said_before(database: Database) -> None:
    def filled(stores: Stores) -> tuple[bool, bool, bool]:
        nothing = stores[Weekly].begun(NOW)
        voice(stores, 1, Kind.QUESTION, NOW)
        return nothing, stores[Weekly].begun(NOW), stores[Weekly].begun(NOW + WEEK)

    assert await do(database, filled) == (False, False, True)
