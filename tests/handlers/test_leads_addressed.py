"""Lead users in news and in a draw: who has a score above 0, and whose consent stands to the very last."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from draws.beacon import QUICKNET
from draws.draw import Manner
from leadusers.profile import Question
from storage.delivery.tables import outbox
from storage.draws.tables import entries
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import closed_poll
from tests.handlers.test_leads import others
from tests.storage.test_filling import fill

DRAW = "/draw Thanks\namong: leads\nprizes: 1 x Mug"


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """The owner of a company where Ana and Lena stand out; Boris is at 0, and of Vera too little is known."""
    mira = await counter.owner()
    ana, lena, boris, vera = (
        counter.guest(each, name)
        for each, name in (("2", "Ana"), ("3", "Lena"), ("4", "Boris"), ("5", "Vera"))
    )
    for each in (ana, lena, boris, vera):
        await each.taps("news:yes")
        await each.taps("profile:now")
        for question in Question:
            await each.taps(f"need:{question.value}:5")
    for _ in range(6):
        early = [(ana, (1, 2)), (lena, (1, 2, 3)), (boris, range(1, 7))]
        await closed_poll(counter, [*early, *others(counter)])
    await mira.hears()
    return mira


async def got(counter: Counter) -> list[str]:
    """To whom the broadcast is on its way."""
    await counter.database.run(fill)
    query = select(outbox.c.chat).where(outbox.c.broadcast == 1).order_by(outbox.c.chat)
    return list(await counter.database.run(lambda db: db.execute(query).scalars().all()))


async def previews(mira: Guest) -> str:
    """Let her write to lead users; return what she reads before she sends it."""
    await mira.says("/broadcast leads")
    await mira.taps("broadcast:topic:launches")
    await mira.says("It is out")
    await mira.taps("broadcast:preview:")
    return await mira.hears()


async def sends(mira: Guest) -> None:
    """Let her send what she sees."""
    await mira.taps(next(each for each in mira.buttons if each.startswith("broadcast:send:")))


async def withdraws(counter: Counter, address: str) -> None:
    """Let somebody take the consent to be ranked back, by her own taps."""
    guest = counter.guest(address)
    await guest.taps("consent:profile:no")
    await guest.taps("consent:profile:sure")


async def drawn_among(counter: Counter) -> list[int]:
    """Who has a ticket in the first draw."""
    query = select(entries.c.customer).where(entries.c.draw == 1).order_by(entries.c.customer)
    return list(await counter.database.run(lambda db: db.execute(query).scalars().all()))


async def test_news_reach_those_whose_score_is_above_nothing(counter: Counter, mira: Guest) -> None:
    listed = await mira.says("/leads")
    assert "1. Ana" in listed
    assert "2. Lena" in listed
    assert "Readers: 2." in await previews(mira)
    await sends(mira)
    assert await got(counter) == ["2", "3"]


async def test_who_withdraws_after_the_preview_gets_no_news(counter: Counter, mira: Guest) -> None:
    assert "Readers: 2." in await previews(mira)
    await withdraws(counter, "3")
    await sends(mira)
    assert await got(counter) == ["2"]


async def test_who_withdraws_while_it_is_sent_gets_no_news(counter: Counter, mira: Guest) -> None:
    await previews(mira)
    await sends(mira)
    await withdraws(counter, "3")
    assert await got(counter) == ["2"]


async def test_who_agrees_anew_is_a_lead_user_again_only_by_what_he_does_since(
    counter: Counter, mira: Guest
) -> None:
    await withdraws(counter, "3")
    await counter.guest("3").taps("profile:now")
    assert "Readers: 1." in await previews(mira)


async def test_a_draw_is_among_those_whose_score_is_above_nothing(counter: Counter, mira: Guest) -> None:
    counter.manner = Manner(chain=QUICKNET)
    shown = await mira.says(DRAW)
    assert "among 2 people (leads)" in shown
    await mira.taps(mira.buttons[0])
    assert "Draw 1: Thanks" in await mira.hears()
    assert await drawn_among(counter) == [2, 3]


async def test_who_withdraws_before_the_draw_is_made_has_no_ticket(counter: Counter, mira: Guest) -> None:
    counter.manner = Manner(chain=QUICKNET)
    await mira.says(DRAW)
    (yes, *_) = mira.buttons
    await withdraws(counter, "3")
    await mira.taps(yes)
    assert await drawn_among(counter) == [2]
