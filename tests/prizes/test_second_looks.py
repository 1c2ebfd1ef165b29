"""What was read before an award was held is read again: its holder may have changed it just then."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import select, update

from bot.domains import HOUSE, Stores
from bot.sealing import Keys
from chat.ports import Fate
from handlers.prizes.wakings import WAKINGS
from handlers.waking import Waking
from prizes.award import Award, AwardId
from prizes.store import Prizes
from storage.delivery.tables import outbox
from storage.prizes.rows import PrizeRows
from storage.prizes.tables import awards
from tests.handlers.conftest import counter
from tests.handlers.front import Counter
from tests.handlers.test_erased import settled
from tests.prizes.test_races import COMPANY
from tests.prizes.winners import NOW, customers_of, drawn_for
from usecases.outbox import write

__all__ = ["counter"]

OLD, NEW = Keys(("the old key",)), Keys(("the new key", "the old key"))


def just_before(monkeypatch: pytest.MonkeyPatch, deed: Callable[[PrizeRows], None]) -> None:
    """Let somebody else do something before an award is held for the first time."""
    hold, deeds = PrizeRows.lock, [deed]

    def lock(prizes: PrizeRows, award: AwardId) -> Award:
        if deeds:
            deeds.pop()(prizes)
        return hold(prizes, award)

    monkeypatch.setattr(PrizeRows, "lock", lock)


def sealed_anew(stores: Stores) -> None:
    """What the clock does after a change of keys."""
    waking = Waking(stores, NOW, secrets.token_bytes, replace(COMPANY, sealing=NEW), HOUSE)
    for each in WAKINGS.looked_after(waking):
        write(each(waking), stores, NOW)


@pytest.mark.parametrize("key", [OLD, NEW])
def test_an_address_that_is_changed_while_keys_are_is_the_changed_one(
    key: Keys, stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    (award,) = drawn_for(stores, customers_of(stores, 1), "shipped")
    stores[Prizes].addresses.put(award, OLD.seal("Old street 1"), NOW)
    just_before(monkeypatch, lambda prizes: prizes.addresses.put(award, key.seal("New street 2"), NOW))
    sealed_anew(stores)
    kept = stores[Prizes].addresses.of(award)
    assert kept is not None
    assert (kept.key, NEW.open(kept)) == (NEW.key, "New street 2")


def test_an_address_that_is_erased_while_keys_are_changed_stays_so(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    (award,) = drawn_for(stores, customers_of(stores, 1), "shipped")
    stores[Prizes].addresses.put(award, OLD.seal("Old street 1"), NOW)
    just_before(monkeypatch, lambda prizes: prizes.addresses.drop(award))
    sealed_anew(stores)
    assert stores[Prizes].addresses.of(award) is None


async def test_nothing_is_sent_again_to_who_is_erased_meanwhile(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug as gift")
    await ana.taps("claim:1")
    await settled(counter, Fate.FAILED, "present:")

    def erased(prizes: PrizeRows) -> None:
        prizes._db.execute(update(awards).values(customer=None))

    just_before(monkeypatch, erased)
    await mira.taps("resend:1")
    again = select(outbox.c.key).where(outbox.c.key.startswith("present:"), outbox.c.key.endswith(":2"))
    assert await counter.database.run(lambda db: db.execute(again).all()) == []
