"""The sandbox's beacon: rounds as a drand relay tells them, by the sandbox's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx

from beacon.drand import Drand
from draws.beacon import QUICKNET, first_round
from sandbox.server import running


async def test_a_round_comes_when_the_sandboxs_clock_says_so_and_stays_the_same() -> None:
    async with running() as sandbox, Drand(sandbox.beacon_url) as drand:
        number = first_round(QUICKNET, datetime.now(UTC))
        assert await drand.heard(QUICKNET, number) is None
        sandbox.world.clock.advance(timedelta(minutes=11).total_seconds())
        heard = await drand.heard(QUICKNET, number)
        assert heard
        assert heard == await drand.heard(QUICKNET, number)
        other = await drand.heard(QUICKNET, number - 1)
        assert other
        assert other.randomness != heard.randomness


async def test_it_knows_one_chain_and_no_round_before_the_first() -> None:
    async with running() as sandbox, httpx.AsyncClient(base_url=sandbox.beacon_url, timeout=60) as http:
        assert (await http.get(f"/{'0' * 64}/public/1")).status_code == 404
        assert (await http.get(f"/{QUICKNET.hash}/public/0")).status_code == 404
