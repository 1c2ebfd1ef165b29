"""Draws with the beacon: the round follows from the rule, and is waited for whatever happens."""

from __future__ import annotations

import json
import re
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from bot import clock as wall
from draws.beacon import QUICKNET, time_of
from tests.stage import Actor, Stage, stage, until, words
from tests.stories.conftest import Looked
from tests.stories.polls import crowd, opened
from tests.stories.relay import Relay, relay
from tests.stories.test_draw import read

pytestmark = pytest.mark.usefixtures("often")


async def awaited(person: Actor) -> int:
    """The round that draw 1 waits for, as everyone is told."""
    found = re.search(r"drawn with round (\d+) of", words(await person.asks("/draw 1", "Nothing is drawn")))
    assert found
    return int(found[1])


def told(number: int, signature: bytes = b"signed") -> dict[str, object]:
    """What a relay tells of a round; that the signature is the chain's own is not checked here."""
    return {"round": number, "randomness": sha256(signature).hexdigest(), "signature": signature.hex()}


async def test_the_real_round_that_the_rule_names_draws_a_polls_prizes(tmp_path: Path, shared: Path) -> None:
    real = json.loads((shared / "data" / "drand.json").read_text())
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        fixed = time_of(QUICKNET, real["round"]) - timedelta(seconds=601)
        there.hands.ahead = fixed - timedelta(days=1) - wall.now()
        mira = await there.owner()
        number = await opened(mira, prizes="2 x Tote bag")
        people = await crowd(there, number, ("Viking",), ("Pyramid",), ("Viking",))
        assert "nobody knows yet" in words(await people[0].asks("/draw 1", "Draw 1"))
        # the poll is closed within the very second from which the rule leads to this round
        there.hands.ahead = fixed - wall.now()
        await mira.does(f"/close {number} Enough", "closed")
        assert await awaited(mira) == real["round"]
        beacon.rounds[real["round"]] = {name: real[name] for name in ("round", "randomness", "signature")}
        there.hands.forward(seconds=700)
        page = await people[0].hears("/draw_1")
        assert "are drawn" in words(page) or "you win" in words(page)
        assert set(beacon.asked) == {real["round"]}
        assert (await read(there, people[0]))["beacon"][1] == real["randomness"]


async def outage(there: Stage, beacon: Relay, looked: Looked) -> None:
    """The beacon is late: later rounds are there, ours is not; then the relay tells all but that round."""
    mira = await there.owner()
    number = await opened(mira, prizes="1 x Tote bag")
    (ana,) = await crowd(there, number, ("Viking",))
    await mira.does(f"/close {number} Enough", "closed")
    wanted = await awaited(ana)
    beacon.rounds |= {wanted + later: told(wanted + later) for later in range(1, 50)}
    await looked("listen")
    assert beacon.asked == [], "nobody asks before the round is due"
    there.hands.forward(hours=2)
    await until(lambda: len(beacon.asked) > 3)
    assert await awaited(ana) == wanted
    bent = told(wanted) | {"randomness": "00" * 32}
    for lie in (bent, told(wanted + 1), told(wanted) | {"signature": "x"}):
        beacon.rounds[wanted] = lie
        seen = len(beacon.asked)
        await until(lambda seen=seen: len(beacon.asked) > seen + 2)  # type: ignore[misc]
        assert await awaited(ana) == wanted
    assert set(beacon.asked) == {wanted}
    await there.restart()
    beacon.rounds[wanted] = told(wanted)
    await ana.hears("you win")
    file = await read(there, ana)
    since = time_of(QUICKNET, file["beacon"][0]) - datetime.fromisoformat(file["fixed"])
    assert timedelta(seconds=600) <= since < timedelta(seconds=603)


async def test_an_outage_is_waited_for_and_no_other_round_is_taken(tmp_path: Path, looked: Looked) -> None:
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        await outage(there, beacon, looked)


async def test_without_its_guard_another_round_would_be_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, looked: Looked
) -> None:
    for place in ("draws.lifecycle", "beacon.drand"):
        monkeypatch.setattr(f"{place}.is_whole", lambda *_: True)
    monkeypatch.setattr("tests.stage.PATIENCE", 3.0)
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        with pytest.raises((AssertionError, TimeoutError)):
            await outage(there, beacon, looked)


ASKED = "/draw A thank-you\namong: voters:1 and not language:sr\nprizes: 1 x Tote bag"


async def test_people_known_beforehand_are_not_drawn_without_the_beacon(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await crowd(there, await opened(mira), ("Viking",))
        assert "GLAS_DRAND_URL" in words(await mira.does(ASKED))
        assert "no draws yet" in words(await mira.asks("/draw"))


async def test_people_known_beforehand_are_drawn_with_the_beacon(tmp_path: Path) -> None:
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Pyramid",))
        await mira.asks("/language en", "English")
        await mira.asks(f"{ASKED} as code", "1 × Tote bag (as a code)")
        shown = words(await mira.does(ASKED, "A thank-you"))
        assert "2 people whom the team named" in shown
        wanted = await awaited(ana)
        beacon.rounds[wanted] = told(wanted)
        there.hands.forward(hours=1)
        for person in (ana, jan):
            await person.hears("/draw_1")
        pages = [words(await person.asks("/draw 1", "Winning tickets")) for person in (ana, jan)]
        assert sum("It wins: Tote bag" in page for page in pages) == 1
        await read(there, jan)


async def test_a_draw_over_nobody_is_refused(tmp_path: Path) -> None:
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        mira = await there.owner()
        await opened(mira)
        assert "nothing to draw" in words(await mira.does(ASKED))
        assert "no draws yet" in words(await mira.asks("/draw"))


async def test_what_a_draw_is_to_be_is_asked_for_where_it_is_not_said(tmp_path: Path) -> None:
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        mira = await there.owner()
        for wrong in ("/draw A\nprizes: 1 x B", "/draw A\namong: voters:1", "/draw A"):
            assert "missing" in words(await mira.asks(wrong))
        for wrong in ("/draw A\nwho: me", "/draw A\nx"):
            assert "To draw among people" in words(await mira.asks(wrong))
        ana = await there.person("Ana")
        assert "Only the product team" in words(await ana.does(ASKED))
