"""What somebody did, read from the rows that say it: tests in which he had a place, friends who take part."""

from __future__ import annotations

from datetime import datetime

from leadusers.engagement import Deed
from leadusers.store import History
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import EVER, number, worked
from tests.handlers.test_referrals import came, invites
from tests.handlers.trying import accepts, approved, recruited, token, willing


async def did(counter: Counter, guest: Guest, deed: Deed) -> list[tuple[datetime, int]]:
    """When somebody did this, and in what, as his history has it and counts it."""
    events = await worked(counter, lambda work: work.stores[History].of(number(work, guest), EVER, 100))
    found = [(each.at, each.source) for each in events if each.deed is deed]
    counts = await worked(counter, lambda work: work.stores[History].counts(number(work, guest), EVER))
    assert counts.get(deed, 0) == len(found)
    return found


async def test_a_test_is_of_whom_a_place_was_got_and_not_of_who_waits(counter: Counter) -> None:
    ana, boris = await willing(counter, 2, 3)
    mira = await recruited(counter)
    await approved(counter, mira, ana, boris)
    assert not await did(counter, ana, Deed.TEST), "she is only invited"
    accepted = counter.now
    for guest in (ana, boris):
        await accepts(counter, guest)
        counter.forward(minutes=1)
    assert await did(counter, boris, Deed.TEST) == [], "he waits for a place"
    assert await did(counter, ana, Deed.TEST) == [(accepted, 1)]
    await ana.taps(f"trial-leave:{await token(counter)}")
    await counter.reception.wake()
    assert len(await did(counter, boris, Deed.TEST)) == 1, "he moved up"
    assert await did(counter, ana, Deed.TEST) == [(accepted, 1)], "what she did stays done"


async def test_a_friend_is_one_who_agreed_and_takes_part_and_nobody_is_named(counter: Counter) -> None:
    poll = await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    link = await invites(ana)
    counter.forward(hours=1)
    agreed, ben = counter.now, await came(counter, link, "3")
    counter.forward(hours=1)
    assert await did(counter, ana, Deed.REFERRAL) == [], "he agreed, and takes no part yet"
    await ben.taps(f"m:{poll}:1:1")
    for guest, answer in ((counter.guest("4"), "invited:no"), (counter.guest("5"), "")):
        await guest.says(f"/start {link}")
        if answer:
            await guest.taps(answer)
        await guest.taps(f"m:{poll}:1:1")
    assert await did(counter, ana, Deed.REFERRAL) == [(agreed, 0)]
    assert await did(counter, ben, Deed.REFERRAL) == []
