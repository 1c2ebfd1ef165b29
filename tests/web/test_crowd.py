"""The crowd: repeatable, labelled, with a close race for the last place."""

from __future__ import annotations

import asyncio
from collections import Counter

import httpx
import pytest

from sandbox.crowd import CrowdOrder
from sandbox.crowd.tastes import minds
from sandbox.server import Sandbox

SAME_LOOP = pytest.mark.asyncio(loop_scope="session")
LABELS = [f"Title {number}" for number in range(12)]


@pytest.mark.parametrize("seed", range(1, 9))
def test_the_last_place_is_won_by_a_vote_or_a_few(seed: int) -> None:
    order = CrowdOrder(size=300, seed=seed, picks=4, seats=4)
    counted = Counter(pick for mind in minds(order, LABELS) for pick in mind.picks)
    votes = sorted(counted.values(), reverse=True)
    assert 1 <= votes[3] - votes[4] <= 3
    assert votes[0] > 2 * votes[-1]


def test_the_same_seed_makes_the_same_crowd() -> None:
    order = CrowdOrder(size=200, seed=5, picks=3)
    assert minds(order, LABELS) == minds(order, LABELS)
    assert minds(order, LABELS) != minds(CrowdOrder(size=200, seed=6, picks=3), LABELS)


def test_people_keep_to_their_picks_and_some_waver_or_leave() -> None:
    made = minds(CrowdOrder(size=400, picks=3), LABELS)
    assert all(len(set(mind.picks)) == len(mind.picks) <= 3 for mind in made)
    assert all(mind.regretted not in mind.picks for mind in made)
    assert any(mind.regretted is not None for mind in made)
    assert any(not mind.picks for mind in made)


def test_what_weighs_more_is_chosen_more_and_nothing_is_never_chosen() -> None:
    order = CrowdOrder(size=500, picks=1, weights={"title 1": 50, "title 0": 0})
    counted = Counter(pick for mind in minds(order, LABELS[:4]) for pick in mind.picks)
    assert counted.most_common(1)[0][0] == 1
    assert counted[0] == 0


@pytest.mark.parametrize(
    "order",
    [
        {"size": 0},
        {"size": 9999},
        {"speed": 0},
        {"picks": 0},
        {"buttons": "("},
        {"weights": {"a": -1}},
        {"sise": 1},
    ],
)
@SAME_LOOP
async def test_an_order_nobody_could_follow_is_refused(order: dict[str, object], empty: Sandbox) -> None:
    async with httpx.AsyncClient(base_url=empty.url, timeout=60) as http:
        answer = await http.post("/sandbox/crowd", json={"start": "/start"} | order)
    assert answer.status_code == 400
    assert empty.world.crowd is None


@SAME_LOOP
async def test_without_a_link_there_is_nowhere_to_go(empty: Sandbox) -> None:
    async with httpx.AsyncClient(base_url=empty.url, timeout=60) as http:
        answer = await http.post("/sandbox/crowd", json={})
    assert "no link" in answer.json()["error"]


@SAME_LOOP
async def test_a_crowd_comes_one_at_a_time_and_can_be_sent_away(empty: Sandbox) -> None:
    async with httpx.AsyncClient(base_url=empty.url, timeout=60) as http:
        order = {"size": 50, "start": "/start poll-1"}
        assert (await http.post("/sandbox/crowd", json=order)).status_code == 200
        assert "already" in (await http.post("/sandbox/crowd", json=order)).json()["error"]
        await asyncio.sleep(0)
        await http.delete("/sandbox/crowd")
        progress = (await http.get("/sandbox/crowd")).json()["progress"]
        people = (await http.get("/sandbox/people")).json()
    assert not progress["running"]
    assert [person["last_name"] for person in people] == ["(simulated)"]
    assert [person["simulated"] for person in people] == [True]


@SAME_LOOP
async def test_who_orders_a_crowd_need_not_know_which_buttons_are_choices(empty: Sandbox) -> None:
    empty.world.offered = CrowdOrder(link="poll-1", buttons="choice:")
    async with httpx.AsyncClient(base_url=empty.url, timeout=60) as http:
        await http.post("/sandbox/crowd", json={"start": "/start poll-1", "size": 1})
    assert empty.world.crowd
    assert (empty.world.crowd.order.link, empty.world.crowd.order.buttons) == ("poll-1", "choice:")
