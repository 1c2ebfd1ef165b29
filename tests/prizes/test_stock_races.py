"""The stock of codes in two hands at once: what a winner was shown stays his, and nobody's claim is lost."""

from __future__ import annotations

import secrets
from functools import partial

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from draws.draw import DrawId, Win
from draws.store import Draws
from prizes import lifecycle
from prizes.award import AwardId, State
from prizes.stocking import stock
from prizes.store import Prizes
from storage.database import Database
from tests.prizes.winners import NOW, WINDOW, customers_of, drawn_for
from tests.storage.locks import meet

pytestmark = pytest.mark.postgres
CUP = AwardId(1)


def vacant(code: str, db: Connection) -> int:
    """Ana let a cup go, and with it a code that she has not seen. Returns the number of the draw."""
    stores = Stores(db)
    ana, _ = customers_of(stores, 2)
    stores[Prizes].codes.add("Cup", [code], NOW)
    drawn_for(stores, [ana], "code")
    (draw,) = {award.draw for award in stores[Prizes].of(ana)}
    lifecycle.vacate(stores[Prizes], draw, 1)
    return draw


def moves_up(draw: int, db: Connection) -> str | None:
    """Bojan gets it and claims it; return the code that he is shown."""
    stores = Stores(db)
    _, bojan = customers_of(stores, 2)
    win = Win(draw=DrawId(draw), place=1, ordinal=2, rank=2, customer=bojan, at=NOW)
    drawn = stores[Draws].get(win.draw)
    (award,) = lifecycle.award(stores[Prizes], drawn, [win], WINDOW, secrets.token_bytes)
    lifecycle.claim(stores[Prizes], award.id, bojan, NOW)
    return stores[Prizes].codes.of(award.id)


def put_back(db: Connection) -> None:
    """What vacant awards had set aside is in stock again."""
    Stores(db)[Prizes].codes.put_back()


async def test_who_moves_up_while_codes_are_put_back_keeps_his(
    postgres: Database,
) -> None:
    def kept(draw: int, db: Connection) -> str | None:
        stores = Stores(db)
        return stores[Prizes].codes.of(stores[Prizes].of_draw(draw)[0].id)

    first = await postgres.run(partial(vacant, "CODE-1"))
    shown, *_ = await meet(postgres, partial(moves_up, first), put_back)
    assert shown == await postgres.run(partial(kept, first)) == "CODE-1"
    second = await postgres.run(partial(vacant, "CODE-2"))
    _, shown, _ = await meet(postgres, put_back, partial(moves_up, second))
    assert shown == await postgres.run(partial(kept, second)) == "CODE-2"


async def test_who_claims_while_the_code_he_waits_for_comes_is_given_it(postgres: Database) -> None:
    def claims(db: Connection) -> None:
        stores = Stores(db)
        (ana,) = customers_of(stores, 1)
        assert lifecycle.claim(stores[Prizes], CUP, ana, NOW).state is State.CLAIMED

    def comes(db: Connection) -> list[AwardId]:
        return [award.id for award in stock(Stores(db)[Prizes], "Cup", b"CODE-1", NOW).served]

    await postgres.run(lambda db: drawn_for(Stores(db), customers_of(Stores(db), 1), "code"))
    _, served, _ = await meet(postgres, claims, comes)
    assert served == [CUP]
    cup = await postgres.run(lambda db: Stores(db)[Prizes].get(CUP))
    assert cup.state is State.FULFILLED


async def test_two_who_take_codes_do_not_wait_for_each_other(postgres: Database) -> None:
    def two_winners(db: Connection) -> None:
        stores = Stores(db)
        drawn_for(stores, customers_of(stores, 2), "code")
        stores[Prizes].codes.add("Cup", ["CODE-1", "CODE-2"], NOW)

    await postgres.run(two_winners)
    *_, waited = await meet(
        postgres,
        lambda db: Stores(db)[Prizes].codes.take("Cup", [AwardId(1)]),
        lambda db: Stores(db)[Prizes].codes.take("Cup", [AwardId(2)]),
    )
    assert not waited
    given = await postgres.run(lambda db: {Stores(db)[Prizes].codes.of(AwardId(id)) for id in (1, 2)})
    assert given == {"CODE-1", "CODE-2"}
