"""Among whom testers are found, and how the team decides: no ballot shows, a slip is taken back."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import select

from bot.domains import Stores
from customers.consent import Purpose
from customers.people import Contact
from customers.store import Customers
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea
from tests.handlers.trying import form, number_of, page, willing
from trials import lifecycle
from trials.trial import TrialId

OPTION = "poll 1 option 1"


async def agreeing(guest: Guest) -> Guest:
    """Let somebody agree to be asked."""
    await guest.says("/privacy")
    await guest.taps("consent:tests:yes")
    return guest


async def voted(counter: Counter, mira: Guest, *choices: int, agreed: int) -> list[Guest]:
    """A poll in which each chose so; the first ones agreed to be asked."""
    poll = await counter.open_poll(mira, "pick: 1")
    people = [counter.guest(str(address)) for address in range(20, 20 + len(choices))]
    for place, (each, choice) in enumerate(zip(people, choices, strict=True)):
        if place < agreed:
            await agreeing(each)
        await each.taps(f"m:{poll}:{choice}:1")
    return people


async def found(counter: Counter, mira: Guest) -> str:
    """Let her look for testers of the first test; return all candidates that she sees."""
    await mira.taps("trial-recruit:1:open")
    seen = await mira.hears()
    for number in (1, 2):
        await mira.taps(f"trial-candidates:1:candidate:{number}")
        seen += counter.redrawn[-1]
    return seen


async def test_supporters_of_what_was_merged_into_an_idea_are_found_with_its_own(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    boris, mira = await agreeing(counter.guest("3")), await counter.owner()
    counter.forward(minutes=2)
    other = await idea(counter, counter.guest("98"), "Bikes for cargo")
    await boris.taps(f"support:{other}:1")
    await mira.does(f"/merge {other} into 1")
    await mira.says(form(places="5"))
    seen = await found(counter, mira)
    for each in (ana, boris):
        assert f"{each.person.name}: supports the idea" in seen
    assert "– Idea 1: Cargo bikes, please" in seen


async def test_who_had_the_idea_is_found_too_and_nobody_who_did_not_agree(counter: Counter) -> None:
    ana = await agreeing(counter.guest("2"))
    await idea(counter, ana, "Cargo bikes, please")
    await counter.guest("3").taps("support:1:1")
    mira = await counter.owner()
    await mira.says(form(places="5"))
    seen = await found(counter, mira)
    assert "Guest 2: supports the idea" in seen
    assert "Guest 3" not in seen


async def test_voters_are_found_only_once_their_poll_is_closed(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, 1, 2, agreed=1)
    refused = await mira.says(form(**{"from": "poll 1"}))
    assert "this poll is not closed" in refused
    assert "There is no test" in await mira.says("/test") or "no early-access test" in await mira.says(
        "/test"
    )
    await mira.does("/close 1 Enough")
    await mira.says(form(places="5", **{"from": "poll 1"}))
    seen = await found(counter, mira)
    assert "Guest 20: voted in the poll" in seen
    assert "Guest 21" not in seen, "he did not agree"


async def test_what_does_not_exist_is_no_source(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, 1, agreed=1)
    await mira.does("/close 1 Enough")
    for source, said in {
        "idea 404": "there is no such idea",
        "poll 404": "there is no such poll",
        "poll 1 option 9": "has no such option",
    }.items():
        assert said in await mira.says(form(**{"from": source})), source


async def test_an_option_that_so_few_chose_that_ballots_would_show_is_refused(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, *[1] * 4, *[2] * 5, agreed=9)
    await mira.does("/close 1 Enough")
    assert "would show how people voted" in await mira.says(form(**{"from": OPTION}))
    assert "Cargo bike" in await mira.says(form(**{"from": "poll 1"}))


async def test_an_option_that_all_but_a_few_chose_is_refused(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, *[1] * 5, *[2] * 4, agreed=9)
    await mira.does("/close 1 Enough")
    assert "would show how people voted" in await mira.says(form(**{"from": OPTION}))


async def test_by_option_nobody_is_found_while_fewer_than_five_who_chose_it_agreed(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, *[1] * 5, *[2] * 5, agreed=4)
    await mira.does("/close 1 Enough")
    await mira.says(form(places="5", **{"from": OPTION}))
    assert "voted in the poll" not in await found(counter, mira)


async def test_by_option_nobody_is_found_while_fewer_than_five_can_be_asked(counter: Counter) -> None:
    mira = await counter.owner()
    people = await voted(counter, mira, *[1] * 6, *[2] * 6, agreed=6)
    await mira.does("/close 1 Enough")
    for each in people[1:6]:
        await each.says("/stop")
    await mira.says(form(places="5", **{"from": OPTION}))
    assert "voted in the poll" not in await found(counter, mira)


async def test_of_an_option_with_too_few_each_is_found_still_by_another_source(counter: Counter) -> None:
    mira = await counter.owner()
    people = await voted(counter, mira, *[1] * 5, *[2] * 5, agreed=4)
    await mira.does("/close 1 Enough")
    number = await idea(counter, counter.guest("99"), "Cargo bikes, please")
    for each in people[:4]:
        await each.taps(f"support:{number}:1")
    await mira.says(form("from: idea 1", places="5", **{"from": OPTION}))
    seen = await found(counter, mira)
    assert "voted in the poll" not in seen
    for each in people[:4]:
        assert f"{each.person.name}: supports the idea" in seen


async def test_by_option_nobody_is_kept_where_one_of_five_takes_it_back_meanwhile(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    mira = await counter.owner()
    gone, *_ = await voted(counter, mira, *[1] * 5, *[2] * 5, agreed=5)
    await mira.does("/close 1 Enough")
    await mira.says(form(places="5", **{"from": OPTION}))
    hold = lifecycle.recruit

    def meanwhile(trials: Any, id: TrialId, *given: Any) -> Any:
        people = Stores(trials._db)[Customers]
        known = people.find(Contact("telegram", gone.person.address))
        assert known is not None
        people.withdraw(known.id, Purpose.TESTS, counter.now)
        return hold(trials, id, *given)

    monkeypatch.setattr(lifecycle, "recruit", meanwhile)
    await mira.taps("trial-recruit:1:open")
    assert await counter.database.run(lambda db: db.execute(select(testers.c.way)).all()) == []


async def test_by_option_five_are_shown_even_for_one_place(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, *[1] * 6, *[2] * 6, agreed=6)
    await mira.does("/close 1 Enough")
    await mira.says(form(places="1", **{"from": OPTION}))
    seen = await found(counter, mira)
    assert sum(f"Guest {number}: voted in the poll" in seen for number in range(20, 26)) == 5


async def test_by_option_those_who_chose_it_are_found_and_no_card_names_it(counter: Counter) -> None:
    mira = await counter.owner()
    await voted(counter, mira, *[1] * 5, *[2] * 5, agreed=6)
    await mira.does("/close 1 Enough")
    await mira.says(form(places="3", **{"from": OPTION}))
    seen = await found(counter, mira)
    assert "voted in the poll" in seen
    assert "– Poll 1: Which?" in seen
    assert "option" not in seen.casefold()
    assert "Viking" not in seen
    assert "Guest 25: voted" not in seen


async def test_a_slip_is_taken_back_and_a_page_is_decided_at_once(counter: Counter) -> None:
    people = await willing(counter, *range(2, 10))
    mira = await counter.owner()
    await mira.says(form(places="20"))
    await mira.taps("trial-recruit:1:open")
    first = await mira.hears()
    assert "1. Guest 2" in first
    assert "6. Guest 7" not in first
    number = await number_of(counter, people[0])
    assert "Not approved: Guest 2" in await mira.taps(f"trial-refuse:1:{number}:candidate:0")
    assert "1. Guest 3" in counter.redrawn[-1]
    await mira.taps("trial-candidates:1:refused:0")
    assert "not approved: 1" in counter.redrawn[-1]
    assert "Approved: Guest 2" in await mira.taps(f"trial-approve:1:{number}:refused:0")
    last = await number_of(counter, people[5])
    await mira.taps(f"trial-all:1:{last}:0")
    assert "Approved: 6" in await page(mira)
    assert "no longer" in await mira.taps(f"trial-all:1:{last}:0"), "who is shown by now was not shown then"
    await mira.taps(f"trial-none:1:{await number_of(counter, people[7])}:0")
    assert "Not approved: 2" in await page(mira)


async def test_pages_of_candidates_are_turned_and_those_of_a_second_page_decided(counter: Counter) -> None:
    people = await willing(counter, *range(2, 10))
    mira = await counter.owner()
    await mira.says(form(places="20"))
    await mira.taps("trial-recruit:1:open")
    await mira.taps("trial-candidates:1:candidate:1")
    assert "6. Guest 7" in counter.redrawn[-1]
    await mira.taps(f"trial-all:1:{await number_of(counter, people[7])}:1")
    assert "Approved: 3" in await page(mira)
    await mira.taps("trial-candidates:1:candidate:7")
    assert "1. Guest 2" in counter.redrawn[-1], "a page past the end is the last"
