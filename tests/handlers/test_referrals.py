"""A friend who comes by somebody's link is told so, agrees or not, and counts once he takes part."""

from __future__ import annotations

from functools import partial

import pytest
from sqlalchemy import select

from bot.domains import Stores
from customers.consent import Purpose, standing
from customers.people import CustomerId
from customers.referrals import Joining, Referrals, agree
from customers.store import Customers
from storage.customers.tables import consents, referral_links, referrals
from tests.handlers.front import Counter, Guest, words
from tests.handlers.test_linking import linked
from usecases.company import Company

ASKED = "This link is an invitation"
FULL = "as many people as it may"


async def invites(guest: Guest) -> str:
    """Let somebody ask for a link; return what it carries."""
    await guest.says("/invite")
    await guest.taps("invite:yes")
    return (await guest.says("/invite")).partition("start=")[2].split()[0]


async def came(counter: Counter, link: str, address: str) -> Guest:
    """Let somebody come by a link and say yes."""
    friend = counter.guest(address)
    assert ASKED in await friend.says(f"/start {link}")
    await friend.taps("invited:yes")
    return friend


async def kept(counter: Counter) -> list[tuple[int, int, bool]]:
    """Who came by whose link, and whether he agreed."""
    found = select(referrals.c.customer, referrals.c.inviter, referrals.c.agreed.is_not(None))
    rows = await counter.database.run(lambda db: db.execute(found.order_by(referrals.c.customer)).all())
    return [(row[0], row[1], bool(row[2])) for row in rows]


async def test_a_friend_counts_once_he_has_voted(counter: Counter) -> None:
    number = await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    link = await invites(ana)
    ben = await came(counter, link, "3")
    assert "Thank you" in counter.redrawn[-1]
    assert "1 person came by it and agreed; 0 voted" in await ana.says("/invite")
    await ben.taps(f"m:{number}:1:1")
    assert "1 person came by it and agreed; 1 voted" in await ana.says("/invite")
    await ben.taps(f"m:{number}:1:0")
    assert "1 person came by it and agreed; 0 voted" in await ana.says("/invite")


async def test_or_once_he_has_filed_an_idea_and_not_for_a_question(counter: Counter) -> None:
    await counter.owner()
    ana = counter.guest("2")
    ben = await came(counter, await invites(ana), "3")
    await ben.says("When do you open?")
    await ben.taps("said:1:question")
    assert "agreed; 0 voted" in await ana.says("/invite")
    counter.forward(minutes=2)
    await ben.says("Audio books, please")
    assert "agreed; 0 voted" in await ana.says("/invite")
    await ben.taps("said:2:idea")
    assert "agreed; 1 voted" in await ana.says("/invite")


async def test_who_says_no_is_nobodys_friend_and_nobody_hears_of_it(counter: Counter) -> None:
    ana, ben = counter.guest("2"), counter.guest("3")
    link = await invites(ana)
    before = await ana.says("/invite")
    await ben.says(f"/start {link}")
    assert ben.buttons == ("invited:yes", "invited:no")
    assert await ana.says("/invite") == before
    await ben.taps("invited:no")
    assert "Nobody is told" in counter.redrawn[-1]
    assert await kept(counter) == []
    given = await counter.database.run(lambda db: db.execute(select(consents.c.customer)).scalars().all())
    assert set(given) == {1}, "only who invites agreed to anything"
    assert await ana.says("/invite") == before
    assert await ana.hears() == ""
    assert ASKED not in await ben.says(f"/start {link}"), "he is not asked twice"
    await ben.taps("invited:yes")
    assert await kept(counter) == []


async def test_a_link_is_made_at_a_tap_with_consent_and_age(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "start=" not in await ana.says("/invite")
    assert await counter.database.run(lambda db: db.execute(select(referral_links)).all()) == []
    assert "I am 16 or older" in ana.labels[0]
    link = await invites(ana)
    assert await invites(ana) == link, "everybody has one link"
    given = await counter.database.run(lambda db: Stores(db)[Customers].consents(CustomerId(1)))
    assert {Purpose.REFERRAL, Purpose.AGE} == set(standing(given))
    (words_read,) = (each.wording for each in given if each.purpose is Purpose.REFERRAL)
    assert "never who" in words_read
    assert "16" in words_read


async def test_who_was_here_before_is_not_asked_and_a_forged_yes_does_nothing(counter: Counter) -> None:
    ana, ben = counter.guest("2"), counter.guest("3")
    await ben.says("/help")
    link = await invites(ana)
    assert ASKED not in await ben.says(f"/start {link}")
    await ben.taps("invited:yes")
    assert "no longer holds" in counter.redrawn[-1]
    assert await kept(counter) == []


async def test_ones_own_link_makes_nobody_ones_own_friend(counter: Counter) -> None:
    ana = counter.guest("2")
    link = await invites(ana)
    assert "your own link" in await ana.says(f"/start {link}")
    await ana.taps("invited:yes")
    assert await kept(counter) == []


async def test_an_unknown_link_and_one_of_an_erased_inviter_are_answered_alike(counter: Counter) -> None:
    ana = counter.guest("2")
    link = await invites(ana)
    waiting = counter.guest("3")
    assert ASKED in await waiting.says(f"/start {link}")
    await ana.taps("forget:yes")
    await waiting.taps("invited:yes")
    assert "no longer holds" in counter.redrawn[-1]
    assert await kept(counter) == []
    unknown = await counter.guest("4").says("/start invite-" + "0" * 32)
    assert await counter.guest("5").says(f"/start {link}") == unknown
    assert "help decide" in unknown


async def test_a_friend_who_erases_himself_leaves_no_tie(counter: Counter) -> None:
    ana = counter.guest("2")
    link = await invites(ana)
    ben = await came(counter, link, "3")
    await ben.taps("forget:yes")
    assert await kept(counter) == []
    assert "So far nobody" in await ana.says("/invite")


@pytest.mark.parametrize("side", [0, 1])
@pytest.mark.parametrize("purpose", ["referral", "age"])
async def test_either_of_them_takes_it_back(counter: Counter, side: int, purpose: str) -> None:
    ana = counter.guest("2")
    link = await invites(ana)
    ben = await came(counter, link, "3")
    await (ana, ben)[side].taps(f"consent:{purpose}:sure")
    assert await kept(counter) == []
    shown = await counter.guest("4").says(f"/start {link}")
    assert (ASKED in shown) is (side == 1), "the link of who took it back leads nowhere"


async def test_taking_it_back_is_shown_first_and_can_be_left(counter: Counter) -> None:
    ana = counter.guest("2")
    await invites(ana)
    assert "whoever invites friends sees" in await ana.says("/privacy")
    await ana.taps("consent:referral:no")
    assert "your link stops working" in counter.redrawn[-1]
    assert "start=" in await ana.says("/invite")


async def test_no_more_friends_than_may_be_are_tied(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.handlers.front.Company", partial(Company, invites_most=2))
    ana = counter.guest("2")
    link = await invites(ana)
    for address in ("3", "4", "5"):
        await came(counter, link, address)
    assert FULL in counter.redrawn[-1]
    assert [each[0] for each in await kept(counter)] == [2, 3]
    given = await counter.database.run(lambda db: Stores(db)[Customers].consents(CustomerId(4)))
    assert given == [], "who is not tied has agreed to nothing"


async def test_a_ring_of_fifty_ties_nobody_back(counter: Counter) -> None:
    """Each comes by the link of the one before; the first can be brought by none of them."""
    first = counter.guest("100")
    link, ring = await invites(first), 50
    for address in range(101, 100 + ring):
        friend = await came(counter, link, str(address))
        link = await invites(friend)
    assert ASKED not in await first.says(f"/start {link}")

    def closed(stores: Stores) -> Joining:
        """As though the first had come by the last one's link, of two accounts that are one."""
        stores[Referrals].arrived(CustomerId(1), CustomerId(ring), counter.now)
        return agree(stores[Referrals], CustomerId(1), 50, counter.now)

    assert await counter.database.run(lambda db: closed(Stores(db))) is Joining.GONE
    assert len(await kept(counter)) == ring - 1


async def test_a_second_account_by_ones_own_link_is_no_friend(counter: Counter) -> None:
    ana = counter.guest("2")
    link = await invites(ana)
    counter.forward(minutes=1)
    phone = await came(counter, link, "3")
    await linked(counter, phone, ana)
    assert await kept(counter) == []


@pytest.mark.parametrize("stays", [0, 1])
async def test_a_circle_that_two_accounts_would_close_is_opened(counter: Counter, stays: int) -> None:
    """Ana brings Ben, who brings Ana's second account: Ana was here before, so Ben brought nobody."""
    ana = counter.guest("2")
    ben = await came(counter, await invites(ana), "3")
    counter.forward(minutes=1)
    phone = await came(counter, await invites(ben), "4")
    accounts = (ana, phone)
    await linked(counter, accounts[stays], accounts[1 - stays])
    assert [(friend, agreed) for friend, _, agreed in await kept(counter)] == [(2, True)]
    assert "1 person came" in await ana.says("/invite")
    assert "So far nobody" in await ben.says("/invite")


async def test_who_took_it_back_with_one_account_is_tied_with_neither(counter: Counter) -> None:
    ana, phone = counter.guest("2"), counter.guest("3")
    await came(counter, await invites(ana), "4")
    await invites(phone)
    await phone.taps("consent:referral:sure")
    await linked(counter, ana, phone)
    assert await kept(counter) == []
    assert "start=" not in await ana.says("/invite")


async def test_what_led_him_here_is_forgotten_after_a_week(counter: Counter) -> None:
    ana, ben = counter.guest("2"), counter.guest("3")
    await ben.says(f"/start {await invites(ana)}")
    counter.forward(days=6)
    await counter.reception.look_after()
    assert await kept(counter) == [(2, 1, False)]
    counter.forward(days=2)
    await counter.reception.look_after()
    assert await kept(counter) == []


async def test_neither_reads_in_his_data_who_the_other_is(counter: Counter) -> None:
    ana = counter.guest("2")
    ben = await came(counter, await invites(ana), "3")
    assert ben is not None
    read = await counter.database.run(lambda db: [Stores(db).everything(CustomerId(id)) for id in (1, 2)])
    assert read[0]["friends_invited"] == [{"counts": False}]
    assert set(read[1]["invited_by_link"][0]) == {"came", "agreed"}


async def test_friends_stand_behind_a_door_of_ones_own_things(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.taps("home:mine")
    assert "home:invite" in [button.data for row in counter.drawn[-1].buttons for button in row]
    await ana.taps("home:invite")
    assert "pass on" in words(counter.drawn[-1])
