"""Who reads names and words of customers: care, editors and owners; never an analyst or another customer."""

from __future__ import annotations

import pytest

from bot.domains import HOUSE
from customers.team import ANYONE
from tests.handlers.front import GROUP, Counter, Guest
from tests.handlers.test_weekly import says
from tests.stories.team import ALLOWED, TAPS

NAME, WORDS = "Anastasia", "My name is Anastasia and it is torn"
EVERYBODYS = [name for name, route in HOUSE.commands.items() if route.right is ANYONE]
ACTING = {"stop", "forget", "start"}


async def anastasia(counter: Counter) -> Guest:
    """A customer who complained, told us an idea that nobody has let stand yet, and won."""
    mira = await counter.owner()
    number = await counter.open_poll(mira, "prizes: 1 x Mug")
    ana = counter.guest("77", NAME)
    await ana.taps(f"m:{number}:1:1")
    await says(counter, ana, WORDS, "complaint")
    await says(counter, ana, f"{NAME} wants audio books", "idea")
    await mira.taps("case-answer:1")
    await mira.says("We send a new one.")
    await mira.says("/status 2 planned 2026-10")
    await mira.does(f"/close {number} Enough")
    await counter.reception.wake()
    await mira.hears()
    return ana


async def all_read(guest: Guest) -> str:
    """All that somebody reads who gives every command and taps every button, of all that is there."""
    heard = []
    commands = [*ALLOWED, *(f"/{name}" for name in EVERYBODYS if name not in ACTING)]
    commands += [f"/{name} {number}" for name in EVERYBODYS if name not in ACTING for number in (1, 2)]
    for command in commands:
        for number in ("1", "2"):
            heard.append(await guest.says(command.replace("404", number)))
            await guest.says("/cancel")
    for data in TAPS:
        for number in ("1", "2"):
            heard += [await guest.taps(data.replace("404", number)), await guest.hears()]
    heard += guest.counter.redrawn
    return "\n".join(heard)


@pytest.mark.parametrize("role", ["analyst", ""])
async def test_who_does_not_answer_reads_no_customers_name(counter: Counter, role: str) -> None:
    await anastasia(counter)
    guest = await counter.member("5", role) if role else counter.guest("5")
    counter.redrawn.clear()
    assert NAME not in await all_read(guest)


@pytest.mark.parametrize("role", ["care", "editor", "owner"])
async def test_who_answers_reads_names_where_numbers_stood(counter: Counter, role: str) -> None:
    await anastasia(counter)
    member = await counter.member("5", role)
    for command in ("/case 1", "/person 2", "/prizes 1", "/draw 1", "/timeline 2"):
        assert f"{NAME} (/person_2)" in await member.says(command) or command == "/person 2", command
    assert NAME in await member.says("/person 2")
    assert NAME in await member.says("/inbox") + str(member.labels)


async def test_who_only_voted_is_named_to_those_who_answer_and_to_nobody_else(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira)
    await counter.guest("77", NAME).taps(f"m:{number}:1:1")
    assert f"{NAME} (/person_2)" in await mira.says("/timeline 2")
    jan = await counter.member("5", "analyst")
    assert NAME not in await jan.says("/timeline 2") + await jan.says("/person 2") + await jan.says("/audit")
    ana = counter.guest("77", NAME)
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert NAME not in await counter.kept()


async def test_who_spoke_in_a_group_alone_is_named_to_those_who_answer(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.guest("77", NAME).says("/suggest Audio books", chat=GROUP)
    assert f"{NAME} (/person_2)" in await mira.says("/timeline 2")


async def test_in_the_log_who_does_not_answer_reads_numbers(counter: Counter) -> None:
    await anastasia(counter)
    jan = await counter.member("5", "analyst")
    said = await jan.says("/audit")
    assert "number 1" in said
    assert NAME not in said
    assert not any(button.startswith("case:") for button in jan.buttons)
    mira = await counter.owner()
    assert NAME in await mira.says("/audit")


async def test_whose_ticket_won_is_said_where_nobody_else_reads_along(counter: Counter) -> None:
    ana = await anastasia(counter)
    mira = await counter.owner()
    assert f"– {NAME} (/person_2)" in await mira.says("/draw 1")
    assert NAME not in await mira.says("/draw 1", chat=GROUP)
    jan = await counter.member("5", "analyst")
    for guest in (ana, jan):
        said = await guest.says("/draw 1")
        assert "Winning tickets" in said
        assert NAME not in said
        assert "customer 2" not in said


@pytest.mark.parametrize(("role", "plans"), [("care", False), ("editor", True), ("analyst", False)])
async def test_plans_and_promises_are_the_editors(counter: Counter, role: str, plans: bool) -> None:
    await anastasia(counter)
    member = await counter.member("5", role)
    said = await member.says("/status 2 considering")
    assert ("is being considered" in said) == plans
