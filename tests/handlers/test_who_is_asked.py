"""Who is asked to test: whoever agreed to it, or to be ranked with that effect, and took none of it back."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from customers.consent import Purpose
from leadusers.gain import Need
from storage.customers.tables import consents
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import closed_poll, needs, worked
from tests.handlers.ranked import number as customer
from tests.handlers.test_profiles import agreed
from tests.handlers.test_voices import idea
from tests.handlers.trying import accepts, approved, completes, form, recruited, token, willing


async def ranked(counter: Counter, address: str) -> Guest:
    """Somebody who agreed to be ranked alone, and has something to gain."""
    guest = counter.guest(address)
    await guest.says("/me")
    await guest.taps("profile:now")
    return guest


async def found(counter: Counter) -> list[tuple[int, str, str]]:
    """Return who is in the first test: number, way, where he stands."""
    wanted = select(testers.c.customer, testers.c.way, testers.c.standing).order_by(testers.c.id)
    return [tuple(row) for row in await counter.database.run(lambda db: db.execute(wanted).all())]


async def looked_for(counter: Counter, **changed: str) -> Guest:
    """Let her plan a test for lead users and look for testers."""
    mira = await counter.owner()
    await mira.says(form(**{"from": "leads", "places": "3", "confidential": "yes"} | changed))
    await mira.taps("trial-recruit:1")
    return mira


async def test_who_agreed_to_be_ranked_may_be_asked_and_agrees_to_it_by_accepting(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    mira = await looked_for(counter)
    number = await worked(counter, lambda work: customer(work, ana))
    assert [each[0] for each in await found(counter)] == [number]
    await approved(counter, mira, ana)
    assert "Would you like to try" in await ana.hears()
    await accepts(counter, ana)
    assert any("ask you about other tests later" in shown for shown in counter.redrawn)
    kept = select(consents.c.wording).where(consents.c.customer == number, consents.c.purpose == "tests")
    (wording,) = await counter.database.run(lambda db: db.execute(kept).scalars().all())
    assert "You bring it back." in wording
    assert "ask you about other tests later" in wording


async def test_who_took_back_that_he_is_asked_is_not_found_though_ranked(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    await ana.says("/privacy")
    await ana.taps("consent:tests:yes")
    await ana.taps("consent:tests:sure")
    await looked_for(counter)
    assert await found(counter) == []


async def test_who_is_ranked_reads_that_he_may_be_asked_and_ends_it_with_one_button(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    read = await ana.says("/privacy")
    assert "with your profile you agreed that someone on our team may invite you" in read
    assert "we do not ask you to try" not in read
    assert "consent:tests:no" in ana.buttons
    await ana.taps("consent:tests:no")
    assert "we do not ask you to try" in counter.redrawn[-1]
    assert await agreed(counter, ana) == {Purpose.PROFILE, Purpose.AGE}
    await looked_for(counter)
    assert await found(counter) == []


@pytest.mark.parametrize("how", ["consent:tests:sure", "trial-leave"])
async def test_who_leaves_or_takes_tests_back_is_quoted_no_more(counter: Counter, how: str) -> None:
    (ana,) = await willing(counter, 2)
    await approved(counter, await recruited(counter), ana)
    await accepts(counter, ana)
    if how == "trial-leave":
        how = f"trial-leave:{await token(counter)}"
    else:
        await completes(counter, ana)
    said = update(testers).values(quoted=True, name="Ana", photos=True)
    await counter.database.run(lambda db: db.execute(said))
    await ana.taps(how)
    kept = select(testers.c.quoted, testers.c.name, testers.c.photos)
    assert await counter.database.run(lambda db: db.execute(kept).all()) == [(False, "", False)]


async def test_who_is_ranked_is_found_as_the_supporter_of_an_idea(counter: Counter) -> None:
    number = await idea(counter, counter.guest("99"), "Cargo bikes, please")
    ana = await ranked(counter, "2")
    await ana.taps(f"support:{number}:1")
    await looked_for(counter, **{"from": f"idea {number}"})
    assert [way for _, way, _ in await found(counter)] == ["idea"]
    await ana.taps("consent:profile:sure")
    assert await found(counter) == []


async def test_of_a_source_nobody_is_found_who_took_back_that_he_is_asked(counter: Counter) -> None:
    number = await idea(counter, counter.guest("99"), "Cargo bikes, please")
    ana = await ranked(counter, "2")
    await ana.taps(f"support:{number}:1")
    await ana.says("/privacy")
    await ana.taps("consent:tests:no")
    await looked_for(counter, **{"from": f"idea {number}"})
    assert await found(counter) == []


async def test_who_is_ranked_is_found_by_an_option_in_groups_of_five(counter: Counter) -> None:
    mira = await counter.owner()
    poll = await counter.open_poll(mira, "pick: 1")
    people = [await ranked(counter, str(20 + each)) for each in range(4)]
    asked = counter.guest("24")
    await asked.says("/privacy")
    await asked.taps("consent:tests:yes")
    people += [asked, *(counter.guest(str(25 + each)) for each in range(5))]
    for place, each in enumerate(people):
        await each.taps(f"m:{poll}:{1 if place < 5 else 2}:1")
    await mira.does(f"/close {poll} Enough")
    await looked_for(counter, **{"from": f"poll {poll} option 1"})
    assert [way for _, way, _ in await found(counter)] == ["poll"] * 5


async def test_by_option_nobody_is_found_among_four_who_are_ranked(counter: Counter) -> None:
    mira = await counter.owner()
    poll = await counter.open_poll(mira, "pick: 1")
    people = [await ranked(counter, str(20 + each)) for each in range(4)]
    people += [counter.guest(str(24 + each)) for each in range(6)]
    for place, each in enumerate(people):
        await each.taps(f"m:{poll}:{1 if place < 5 else 2}:1")
    await mira.does(f"/close {poll} Enough")
    await looked_for(counter, **{"from": f"poll {poll} option 1"})
    assert {way for _, way, _ in await found(counter)} == {"chance"}


async def test_a_lead_user_who_takes_back_the_profile_is_thought_of_no_more(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    await needs(counter, ana, Need(answers=(5,), answered=counter.now))
    others = [(counter.guest(str(50 + each)), [each]) for each in range(1, 7)]
    for _ in range(3):
        await closed_poll(counter, [(ana, [1, 2]), *others])
    await looked_for(counter)
    assert [each[1:] for each in await found(counter)] == [("score", "candidate")]
    await ana.taps("consent:profile:sure")
    assert await found(counter) == []


async def invited(counter: Counter) -> Guest:
    """Somebody who agreed to be ranked alone, and is invited to the first test."""
    ana = await ranked(counter, "2")
    await approved(counter, await looked_for(counter), ana)
    assert "Would you like to try" in await ana.hears()
    return ana


async def stands_where(counter: Counter) -> list[str]:
    """Return where those stand who are in the first test."""
    return [each[2] for each in await found(counter)]


async def test_an_invitation_ends_with_the_age_on_which_it_rested(counter: Counter) -> None:
    ana = await invited(counter)
    await ana.taps("consent:age:sure")
    assert await stands_where(counter) == ["left"]
    await accepts(counter, ana)
    assert await stands_where(counter) == ["left"]
    assert await agreed(counter, ana) == set()


async def test_an_invitation_ends_with_the_profile(counter: Counter) -> None:
    ana = await invited(counter)
    await ana.taps("consent:profile:sure")
    assert await stands_where(counter) == ["left"]


async def test_nobody_accepts_without_having_said_that_he_is_old_enough(counter: Counter) -> None:
    (ana,) = await willing(counter, 2)
    await approved(counter, await recruited(counter), ana)
    counter.forward(days=4)
    await counter.reception.wake()
    await ana.taps("consent:age:sure")
    await accepts(counter, ana)
    assert await stands_where(counter) == ["expired"]
    assert await agreed(counter, ana) == set()
    said = f"trial-agree:{await token(counter)}:old"
    assert said in [each.data for row in counter.drawn[-1].buttons for each in row]
    await ana.taps(said)
    assert await stands_where(counter) == ["active"]
    assert await agreed(counter, ana) == {Purpose.TESTS, Purpose.AGE}


async def test_who_asked_himself_stays_without_a_profile(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    mira = await looked_for(counter, confidential="no")
    await mira.taps("trial-recruit:1:open")
    await ana.taps(f"trial-apply:{await token(counter)}:yes")
    await ana.taps("consent:profile:sure")
    assert [each[1:] for each in await found(counter)] == [("applied", "candidate")]


async def test_a_no_to_the_profile_still_offers_tests_alone(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/me")
    await ana.taps("profile:no")
    assert [button.data for row in counter.drawn[-1].buttons for button in row] == ["trial-consent"]
    await ana.taps("trial-consent")
    assert "When there is something to try" in counter.redrawn[-1]


async def test_tests_are_offered_beside_the_list_until_he_agrees(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "you can refuse each time" in await ana.says("/tests")
    await ana.taps("trial-consent")
    assert "you can refuse each time" not in await ana.says("/tests")


async def test_who_is_asked_with_his_profile_can_refuse_it_beside_the_list(counter: Counter) -> None:
    ana = await ranked(counter, "2")
    assert "tell us not to ask at all" in await ana.says("/tests")
    assert ana.buttons == ("consent:tests:no",)
    await ana.taps("consent:tests:no")
    await ana.says("/tests")
    assert ana.buttons == ("trial-consent",)
