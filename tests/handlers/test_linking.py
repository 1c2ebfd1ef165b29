"""One person with two accounts: a code here, a yes there, the last word here; then all is one, once."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import Connection, select

from bot.domains import Stores
from customers.consent import Purpose, standing
from customers.people import Contact
from customers.store import Customers
from storage.customers.tables import account_links, customers
from storage.draws.tables import entries
from storage.polls.tables import ballots, leaves, options, polls
from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea


async def code_of(guest: Guest) -> str:
    """Ask for a code; return its digits."""
    found = re.search(r"/link ((?:\d{4} ?){3})", await guest.says("/link"))
    assert found is not None
    return "".join(found[1].split())


async def asked(counter: Counter, ana: Guest, phone: Guest) -> str:
    """Let her ask with one account, and say yes in the other one; return what the first one reads."""
    assert "would join your account" in await phone.says(f"/link {await code_of(ana)}")
    await phone.taps(phone.buttons[0])
    assert "One more yes" in counter.redrawn[-1]
    read = await ana.hears()
    assert "yours as well" in read
    return read


async def linked(counter: Counter, ana: Guest, phone: Guest) -> str:
    """Link two accounts; return what the first one reads."""
    await asked(counter, ana, phone)
    await ana.taps(ana.buttons[0])
    return counter.redrawn[-1]


async def two(counter: Counter) -> tuple[Guest, Guest]:
    """One person, who came with two accounts."""
    ana, phone = counter.guest("2", "Ana"), counter.guest("3", "Ana A.")
    for each in (ana, phone):
        await each.says("/start")
    return ana, phone


async def people(counter: Counter) -> int:
    return len(await counter.database.run(lambda db: db.execute(select(customers)).all()))


async def test_two_accounts_become_one_after_a_yes_on_both_sides(counter: Counter) -> None:
    ana, phone = await two(counter)
    await idea(counter, phone, "A chair")
    before = await people(counter)
    assert "one now" in await linked(counter, ana, phone)
    assert await people(counter) == before - 1
    assert "belongs together with Telegram, “Ana”" in await phone.hears()
    for each in (ana, phone):
        await each.taps("home:own-voices")
        assert "A chair" in counter.redrawn[-1]


async def test_the_link_of_a_code_leads_to_the_question(counter: Counter) -> None:
    ana, phone = await two(counter)
    await ana.says("/link")
    (way,) = (each for each in ana.links if each)
    assert "would join your account" in await phone.says("/start " + way.removeprefix("start="))


async def test_a_code_can_be_written_without_a_slash(counter: Counter) -> None:
    ana, phone = await two(counter)
    code = await code_of(ana)
    await phone.taps("link-have")
    assert "twelve digits" in await phone.hears()
    assert "would join your account" in await phone.says(f"{code[:4]} {code[4:8]} {code[8:]}")


async def test_nothing_is_joined_before_the_last_word_or_after_a_no(counter: Counter) -> None:
    ana, phone = await two(counter)
    await asked(counter, ana, phone)
    assert await people(counter) == 2
    yes = ana.buttons[0]
    await ana.taps(ana.buttons[1])
    assert "Nothing was joined" in counter.redrawn[-1]
    assert "answered already" in await ana.taps(yes)
    assert await people(counter) == 2


@pytest.mark.parametrize("minutes", [14, 16])
async def test_a_code_is_good_for_a_quarter_of_an_hour(counter: Counter, minutes: int) -> None:
    ana, phone = await two(counter)
    code = await code_of(ana)
    counter.forward(minutes=minutes)
    assert ("does not work" in await phone.says(f"/link {code}")) == (minutes == 16)


@pytest.mark.parametrize("minutes", [14, 16])
async def test_the_last_word_is_awaited_for_a_quarter_of_an_hour(counter: Counter, minutes: int) -> None:
    ana, phone = await two(counter)
    await asked(counter, ana, phone)
    counter.forward(minutes=minutes)
    await ana.taps(ana.buttons[0])
    assert await people(counter) == (2 if minutes == 16 else 1)


async def test_a_code_is_good_once_and_a_new_one_ends_the_one_before(counter: Counter) -> None:
    ana, phone = await two(counter)
    eva = counter.guest("4")
    first = await code_of(ana)
    second = await code_of(ana)
    assert "does not work" in await phone.says(f"/link {first}")
    await phone.says(f"/link {second}")
    join = phone.buttons[0]
    await phone.taps(join)
    assert "does not work" in await eva.says(f"/link {second}")
    await phone.taps(join)
    assert "does not work" in counter.redrawn[-1]


async def test_codes_are_not_found_by_trying(counter: Counter) -> None:
    ana, phone = await two(counter)
    code = await code_of(ana)
    for number in range(5):
        assert "does not work" in await phone.says(f"/link {number:012}")
    assert "in an hour" in await phone.says(f"/link {code}")
    counter.forward(minutes=61)
    assert "in an hour" not in await phone.says(f"/link {await code_of(ana)}")


async def test_of_a_code_only_a_hash_is_kept(counter: Counter) -> None:
    ana, _ = await two(counter)
    code = await code_of(ana)
    assert code not in await counter.kept()


async def test_with_oneself_nothing_is_linked(counter: Counter) -> None:
    ana, _ = await two(counter)
    assert "in your other one" in await ana.says(f"/link {await code_of(ana)}")


async def test_nobody_gets_the_rights_of_the_team_by_a_code(counter: Counter) -> None:
    ana, _ = await two(counter)
    care = await counter.member("7", "care")
    assert "not joined with others" in await care.says("/link")
    assert "not joined with others" in await care.says(f"/link {await code_of(ana)}")


async def test_who_joins_the_team_meanwhile_is_not_linked(counter: Counter) -> None:
    ana, phone = await two(counter)
    await asked(counter, ana, phone)
    yes = ana.buttons[0]
    await counter.member("3", "care")
    await ana.taps(yes)
    assert await people(counter) == 3


async def count_of(counter: Counter, poll: int) -> tuple[int, int, int]:
    """How many votes the first option has, the second one, and how many leaves the log has."""

    def read(db: Connection) -> tuple[int, int, int]:
        votes = select(options.c.votes).where(options.c.poll == poll).order_by(options.c.choice)
        first, second = db.execute(votes).scalars().all()
        log = db.execute(select(leaves).where(leaves.c.poll == poll)).all()
        return first, second, len(log)

    return await counter.database.run(read)


@pytest.mark.parametrize("elder", ["ana", "phone"])
async def test_in_an_open_poll_the_elder_ballot_stands_and_the_younger_is_withdrawn(
    counter: Counter, elder: str
) -> None:
    number = await counter.open_poll(await counter.owner())
    ana, phone = await two(counter)
    pair = (ana, phone) if elder == "ana" else (phone, ana)
    await pair[0].taps(f"m:{number}:1:1")
    await pair[1].taps(f"m:{number}:2:1")
    assert await count_of(counter, number) == (1, 1, 2)
    await linked(counter, ana, phone)
    assert await count_of(counter, number) == (1, 0, 3)
    assert "Withdraw my vote" in await card(ana, number)
    await phone.taps(f"m:{number}:1:0")
    assert await count_of(counter, number) == (0, 0, 4)


async def card(guest: Guest, poll: int) -> str:
    await guest.says(f"/vote {poll}")
    return " ".join(guest.labels)


async def test_in_a_closed_poll_both_stay_counted_and_one_ticket_sleeps(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira, "prizes: 1 x Mug")
    ana, phone = await two(counter)
    await ana.taps(f"m:{number}:1:1")
    await phone.taps(f"m:{number}:2:1")
    await mira.does(f"/close {number} Enough")
    await linked(counter, ana, phone)
    assert (await count_of(counter, number))[:2] == (1, 1)
    tickets = await counter.database.run(lambda db: list(db.execute(select(entries.c.customer)).scalars()))
    assert sorted(each is None for each in tickets) == [False, True]
    await counter.reception.wake()
    assert (await ana.hears()).count("you win") + (await phone.hears()).count("you win") == 1


async def test_the_stricter_of_two_consents_stands(counter: Counter) -> None:
    ana, phone = await two(counter)
    for each in (ana, phone):
        await each.taps("consent:news:yes")
    await phone.taps("consent:news:no")
    await linked(counter, ana, phone)
    assert Purpose.NEWS not in await consents(counter)


@pytest.mark.parametrize("who", ["ana", "phone", "both"])
async def test_a_consent_that_was_never_taken_back_stands_once(counter: Counter, who: str) -> None:
    ana, phone = await two(counter)
    for name, each in (("ana", ana), ("phone", phone)):
        if who in (name, "both"):
            await each.taps("consent:news:yes")
    await linked(counter, ana, phone)
    assert Purpose.NEWS in await consents(counter)


async def consents(counter: Counter) -> set[Purpose]:
    def read(stores: Stores) -> set[Purpose]:
        known = stores[Customers].find(Contact("telegram", "2"))
        assert known is not None
        return set(standing(stores[Customers].consents(known.id)))

    return await counter.database.run(lambda db: read(Stores(db)))


async def test_with_a_consent_to_voting_that_was_taken_back_no_open_ballot_stands(counter: Counter) -> None:
    number = await counter.open_poll(await counter.owner())
    ana, phone = await two(counter)
    for each in (ana, phone):
        await each.taps(f"m:{number}:1:1")
    await phone.taps("consent:votes:sure")
    await linked(counter, ana, phone)
    assert (await count_of(counter, number))[0] == 0


async def test_support_counts_once_and_ones_own_idea_is_not_supported(counter: Counter) -> None:
    mira, eva = await counter.owner(), counter.guest("9", "Eva")
    ana, phone = await two(counter)
    await idea(counter, eva, "Lamp")
    counter.forward(minutes=2)
    await idea(counter, phone, "Chair")
    for each in (ana, phone):
        await each.taps("support:1:1")
    await ana.taps("support:2:1")
    await linked(counter, ana, phone)
    assert "1 person" in await mira.says("/idea 1")
    assert "0 people" in await mira.says("/idea 2")


async def test_a_ban_follows(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira, "prizes: 1 x Mug")
    ana, phone = await two(counter)
    await mira.says("/ban telegram:3 Three accounts")
    await ana.taps(f"m:{number}:1:1")
    await linked(counter, ana, phone)
    await mira.does(f"/close {number} Enough")
    await counter.reception.wake()
    assert "you win" not in await ana.hears()


async def test_who_erases_himself_in_between_is_not_joined(counter: Counter) -> None:
    ana, phone = await two(counter)
    await asked(counter, ana, phone)
    yes = ana.buttons[0]
    await phone.taps("forget:yes")
    assert "answered already" in await ana.taps(yes)
    left = await counter.database.run(lambda db: db.execute(select(account_links)).all())
    assert left == []


async def test_the_ballot_log_verifies_and_the_head_moves_on(counter: Counter) -> None:
    number = await counter.open_poll(await counter.owner())
    ana, phone = await two(counter)
    for each in (ana, phone):
        await each.taps(f"m:{number}:1:1")
    await linked(counter, ana, phone)
    poll = await counter.database.run(lambda db: db.execute(select(polls)).one())
    whose = await counter.database.run(lambda db: list(db.execute(select(ballots.c.voter)).scalars()))
    assert (poll.leaves, poll.voters) == (3, 1)
    assert sorted(each is None for each in whose) == [False, True]
