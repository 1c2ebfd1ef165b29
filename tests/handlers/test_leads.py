"""The team sees who is ahead and has much to gain, and why; what is unknown is called unknown."""

from __future__ import annotations

from datetime import timedelta

from leadusers.gain import Need
from leadusers.weights import Weights
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import agrees, closed_poll, kept, needs, worked
from usecases.leadusers import reckoning

MUCH = (5, 5, 5, 4)


async def ahead(counter: Counter, address: str, name: str) -> Guest:
    """Somebody who agreed, and chooses what wins and few others want, in nine polls."""
    ana = counter.guest(address, name)
    await ana.says("/start")
    await agrees(counter, ana)
    for _ in range(9):
        await closed_poll(counter, [(ana, (1, 2, 3)), *others(counter)])
    return ana


def others(counter: Counter) -> list[tuple[Guest, tuple[int, ...]]]:
    """Some of whom each chooses one thing that wins at the most, and one that does not."""
    chosen = ((1, 5), (1, 6), (2, 4), (2, 5), (4, 6), (3,))
    return [(counter.guest(str(number)), each) for number, each in enumerate(chosen, 51)]


async def test_without_anybody_who_agreed_the_list_says_what_is_lacking(counter: Counter) -> None:
    mira = await counter.owner()
    assert "Nobody has agreed yet" in await mira.says("/leads")
    ana = counter.guest("2")
    await ana.says("/start")
    await agrees(counter, ana)
    said = await mira.says("/leads")
    assert "Agreed to be ranked: 1" in said
    assert "at least 3" in said


async def test_the_list_tells_both_axes_and_why(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    await needs(counter, ana, Need(answers=MUCH, answered=counter.now, means=True))
    mira = await counter.owner()
    said = await mira.says("/leads")
    assert "1. Ana" in said
    assert "1. Ana" in mira.labels
    assert "Ahead of the trend:" in said
    assert "18 of 27 won or were launched" in said
    assert "5 of 5 on average" in said
    assert "skills and equipment" in said


async def test_nobody_is_on_it_of_whom_one_axis_is_unknown(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    mira = await counter.owner()
    assert "1. Ana" not in await mira.says("/leads")
    assert await kept(counter, ana) is not None


async def test_the_list_leads_to_those_of_whom_too_little_is_known(counter: Counter) -> None:
    mira = await counter.owner()
    assert "leads-unknown" not in (await mira.says("/leads"), mira.buttons)[1]
    for each in range(2, 9):
        guest = counter.guest(str(each), f"Guest {each}")
        await guest.says("/start")
        await agrees(counter, guest)
    await mira.says("/leads")
    assert "leads-unknown" in mira.buttons
    await mira.taps("leads-unknown")
    said = await mira.hears()
    assert "Not known well enough yet: 7" in said
    assert "1. Guest 2 (/person_" in said
    assert mira.labels[0] == "1. Guest 2", "a button leads there by itself"
    assert "no answers" in said
    await mira.taps("leads-unknown:1")
    assert any(each.startswith("lead:") for each in mira.buttons)
    assert "leads" in mira.buttons


async def test_whose_score_is_nothing_is_not_listed_and_the_list_says_why(counter: Counter) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("/start")
    await agrees(counter, ana)
    for _ in range(2):
        await closed_poll(counter, [(ana, range(1, 7)), *others(counter)])
    await needs(counter, ana, Need(answers=MUCH, answered=counter.now))
    found = await kept(counter, ana)
    assert found is not None
    assert found.bound == 0
    mira = await counter.owner()
    said = await mira.says("/leads")
    assert "No one stands out so far" in said
    assert "Ana" not in said
    assert "leads-zero" in mira.buttons
    await mira.taps("leads-zero")
    said = await mira.hears()
    assert "Known, but at 0: 1" in said
    assert "1. Ana" in said
    assert "Ahead of the trend: 0" in said
    assert f"lead:{found.customer}" in mira.buttons
    assert "leads" in mira.buttons


async def test_what_is_told_of_all_leads_back_to_the_list(counter: Counter) -> None:
    mira = await counter.owner()
    for word in ("report", "backtest"):
        await mira.says(f"/leads {word}")
        assert "leads" in mira.buttons, word


async def test_one_person_is_shown_with_what_is_unknown_and_never_with_his_choice(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    mira = await counter.owner()
    found = await kept(counter, ana)
    assert found is not None
    said = await mira.says(f"/lead {found.customer}")
    assert "much to gain: unknown" in said
    assert "no answers" in said
    assert "hidden polls 27" in said
    assert "votes: 9" in said
    assert "Title" not in said


async def test_of_few_choices_it_is_not_told_how_many_hit(counter: Counter) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("/start")
    await agrees(counter, ana)
    await closed_poll(counter, [(ana, (1, 2, 3)), *others(counter)])
    found = await kept(counter, ana)
    assert found is not None
    assert "2 of 3" not in await (await counter.owner()).says(f"/lead {found.customer}")


async def test_of_who_did_not_agree_nothing_is_said(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/start")
    mira = await counter.owner()
    assert "Has not agreed" in await mira.says("/lead 1")
    assert "There is no person 404" in await mira.says("/lead 404")


async def test_nobody_of_the_team_is_ranked(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    await needs(counter, ana, Need(answers=MUCH, answered=counter.now))
    mira = await counter.owner()
    link = (await mira.says("/team invite analyst")).partition("start=")[2]
    await ana.says(f"/start {link}")
    said = await mira.says("/leads")
    assert "1. Ana" not in said
    assert "Agreed to be ranked: 0" in said
    assert not {"leads-unknown", "leads-zero"} & set(mira.buttons)


async def test_who_is_listed_at_zero_and_unknown_add_up_to_who_agreed(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    everything, unknown = counter.guest("3", "Boris"), counter.guest("4", "Vera")
    for each in (everything, unknown):
        await each.says("/start")
        await agrees(counter, each)
    for _ in range(2):
        await closed_poll(counter, [(everything, range(1, 7)), *others(counter)])
    for each in (ana, everything):
        await needs(counter, each, Need(answers=MUCH, answered=counter.now))
    mira = await counter.owner()
    said = await mira.says("/leads")
    assert "Agreed to be ranked: 3 · enough is known about: 2" in said
    assert "1. Ana" in said
    assert "2. " not in said
    assert {"Known, but at 0: 1", "Not known well enough yet: 1"} <= set(mira.labels)


async def test_each_night_the_highest_are_reckoned_anew(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    await needs(counter, ana, Need(answers=MUCH, answered=counter.now))
    before = await kept(counter, ana)
    counter.forward(days=30)
    await worked(counter, reckoning.at_night)
    after = await kept(counter, ana)
    assert before is not None
    assert after is not None
    assert before.bound is not None
    assert after.bound is not None
    assert after.bound < before.bound


async def test_all_scores_follow_when_the_operator_sets_other_weights(counter: Counter) -> None:
    ana = await ahead(counter, "2", "Ana")
    await needs(counter, ana, Need(answers=MUCH, answered=counter.now))
    before = await kept(counter, ana)
    assert before is not None
    slower = Weights(half_life=timedelta(days=180))
    await worked(counter, reckoning.rebuild, weights=slower)
    after = await kept(counter, ana)
    assert after is not None
    assert after.choices.count != before.choices.count
    await worked(counter, reckoning.rebuild)
    again = await kept(counter, ana)
    assert again is not None
    assert again.choices == before.choices


async def test_looking_back_says_what_it_foretold_or_that_it_is_not_enough(counter: Counter) -> None:
    mira = await counter.owner()
    few = await mira.says("/leads backtest")
    assert "Not enough yet" in few
    assert "at least 10 people who agreed to be ranked took part" in few
    assert "A score from before needs something that ended earlier" in few
    people = [counter.guest(str(each)) for each in range(60, 70)]
    for each in people:
        await each.says("/start")
        await agrees(counter, each)
    await closed_poll(
        counter, [(each, (1,)) for each in people[:6]] + [(each, (2, 3)) for each in people[6:]]
    )
    said = await mira.says("/leads backtest")
    assert "looked back on: 1" in said
    assert "n = 10" in said.partition("anybody who took part: ")[2]
    assert "After /leads comes nothing" in await mira.says("/leads tomorrow")
