"""What every kind of prize promises, and what presents cost at the most."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.domains import Stores
from customers.people import CustomerId
from customers.presents import Present
from draws.lines import KINDS as WRITTEN
from prizes import lifecycle
from prizes.address import Sealed
from prizes.award import Award, AwardId, State
from prizes.kind import Kind
from prizes.kinds import KINDS
from prizes.store import Prizes
from storage.database import Database
from tests.prizes.winners import NOW, WINDOW, customers_of, drawn_for

each_kind = pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))


def test_a_prize_line_can_name_every_kind_and_no_other() -> None:
    assert sorted(WRITTEN) == sorted(KINDS)


@each_kind
def test_a_kind_is_found_by_the_name_it_gives_itself(kind: Kind) -> None:
    assert KINDS[kind.name] is kind
    assert kind.claimed in {State.CLAIMED, State.FULFILLED}


@each_kind
async def test_what_was_claimed_gives_the_same_as_often_as_it_is_shown(
    kind: Kind, database: Database
) -> None:
    def story(stores: Stores) -> None:
        (ana,) = customers_of(stores, 1)
        stores[Prizes].codes.add("Cup", ["CODE-1"], NOW)
        (award,) = drawn_for(stores, [ana], kind.name)
        if kind.asks_address:
            stores[Prizes].addresses.put(award, Sealed("k", b"x"), NOW)
        claimed = lifecycle.claim(stores[Prizes], award, ana, NOW)
        assert claimed.state is kind.claimed
        first = kind.holding(stores[Prizes], claimed)
        again = lifecycle.claim(stores[Prizes], award, ana, NOW + 2 * WINDOW)
        assert again == claimed
        assert kind.holding(stores[Prizes], again) == first
        assert first.texts

    await database.run(lambda db: story(Stores(db)))


@pytest.mark.parametrize(
    ("kind", "name", "present"),
    [
        ("gift", "Gift for 25 Stars", Present(stars=25, wish="Gift for 25 Stars")),
        ("gift", "🧸", Present(wish="🧸")),
        ("premium", "Premium", Present(months=3)),
        ("premium", "Premium, 12 months", Present(months=12)),
        ("premium", "Premium 2026", Present(months=3)),
    ],
)
def test_the_name_of_a_present_says_what_it_is(kind: str, name: str, present: Present) -> None:
    held = Award(
        id=AwardId(1),
        draw=1,
        title="",
        place=1,
        prize=name,
        kind=kind,
        state=State.CLAIMED,
        customer=CustomerId(1),
        ordinal=1,
        token="",
        since=datetime(2026, 1, 1, tzinfo=UTC),
        deadline=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=1),
    )
    assert KINDS[kind].holding(None, held).present == present  # type: ignore[arg-type]
