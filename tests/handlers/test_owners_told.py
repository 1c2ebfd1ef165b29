"""What the team's chat hears, the owners hear in private where there is none."""

from __future__ import annotations

import pytest

from chat.answers import To
from tests.handlers.front import OWNER, TEAM, Counter, Guest
from tests.handlers.ranked import worked
from usecases.team_notices import is_known
from usecases.work import Work

VERA, ANA = "9", "2"


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """An owner of a team that has no chat; Vera is the other one."""
    counter.team_chat = None
    mira = await counter.owner()
    await counter.member(VERA, "owner")
    return mira


async def told(counter: Counter, text: str, owner: str = OWNER) -> int:
    """How often an owner was told."""
    return sum(text in said for said in await counter.heard(owner))


async def test_of_a_closing_both_hear_and_of_ones_own_only_the_other(counter: Counter, mira: Guest) -> None:
    await counter.open_poll(mira)
    await counter.open_poll(mira)
    await mira.does("/close 1 Enough")
    counter.forward(days=4)
    await counter.reception.wake()
    await counter.reception.wake()
    closed = [
        (await told(counter, f"Poll {poll} is closed: “Which?”", who))
        for poll in (1, 2)
        for who in (OWNER, VERA)
    ]
    assert closed == [0, 1, 1, 1]


async def test_of_a_tie_that_opens_a_second_vote(counter: Counter, mira: Guest) -> None:
    await counter.open_poll(mira, "ties: runoff")
    await counter.guest(ANA).taps("m:1:1:1")
    await counter.guest("3").taps("m:1:2:1")
    await mira.does("/close 1 Enough")
    assert await told(counter, "Poll 2 is open", VERA) == 1
    assert await told(counter, "#2 is open") == 1


async def test_of_a_draw_and_of_codes_that_lack(counter: Counter, mira: Guest) -> None:
    ana = await counter.winner("Mug as code")
    await ana.taps("claim:1")
    for _ in range(2):
        await counter.reception.look_after()
    assert await told(counter, "Draw 1 (“Which?”) is drawn") == 1
    assert await told(counter, "waits for a code and none is left") == 1


@pytest.mark.parametrize(("chat", "reads"), [(None, VERA), (TEAM, TEAM.address)])
@pytest.mark.usefixtures("mira")
async def test_of_a_prize_that_nobody_is_left_for_whoever_let_it_go(
    counter: Counter, chat: To | None, reads: str
) -> None:
    counter.team_chat = chat
    for number, end in enumerate(("decline-yes:1", "forget:yes", ""), 1):
        ana = await counter.winner("Mug")
        if end:
            await ana.taps(end)
        else:
            counter.forward(days=60)
            await counter.reception.wake()
        assert await told(counter, f"place 1 of draw {number}. The prize stays", reads) == 1


async def test_where_the_next_moves_up_nothing_is_said(counter: Counter, mira: Guest) -> None:
    await counter.open_poll(mira, "prizes: 1 x Mug")
    for each in (ANA, "3"):
        await counter.guest(each).taps("m:1:1:1")
    await mira.does("/close 1 Enough")
    await counter.reception.wake()
    for each in (ANA, "3", ANA):
        await counter.guest(each).taps("decline-yes:1")
    assert await told(counter, "Nobody is left in the order", VERA) == 1


async def test_of_an_opening_by_the_clock_but_not_of_ones_own(counter: Counter, mira: Guest) -> None:
    await counter.draft(mira, "opens: in 1 day")
    await counter.open_poll(mira)
    counter.forward(days=2)
    await counter.reception.wake()
    assert [await told(counter, f"Poll {poll} is open", VERA) for poll in (1, 2)] == [1, 1]
    assert [await told(counter, f"#{poll} is open") for poll in (1, 2)] == [1, 1]
    assert await told(counter, "Poll ") == 0


async def test_with_a_chat_the_owners_hear_nothing_but_of_their_own_polls(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.member(VERA, "owner")
    await counter.open_poll(mira)
    counter.forward(days=4)
    await counter.reception.wake()
    assert [await told(counter, "Poll 1 is closed", who) for who in (OWNER, VERA)] == [1, 0]


async def test_where_nobody_can_be_told_nothing_stays_due(counter: Counter) -> None:
    def known(work: Work) -> bool:
        return is_known(work, "trial-quota:1")

    counter.team_chat = None
    assert await worked(counter, known)
    await counter.owner()
    assert not await worked(counter, known)
