"""The lead-user profile: asked once, given with one's age, answered or not, shown, and taken back whole."""

from __future__ import annotations

from bot.domains import Stores
from customers.consent import Purpose, standing
from customers.people import Contact, CustomerId
from customers.store import Customers
from leadusers.profile import Profile, Question, Resource
from leadusers.store import Profiles, Scores, Solutions
from tests.handlers.front import NOW, TEAM, Counter, Guest
from tests.handlers.test_voices import idea

ASKED = "May we see whether you are a lead user?"
PICTURE = b"picture"


async def files(ana: Guest, text: str) -> str:
    """Let somebody file an idea; return what comes after its card."""
    await ana.says(text)
    kinds = [each for each in ana.buttons if each.endswith(":idea")]
    await ana.taps(kinds[0])
    return await ana.hears()


async def number(counter: Counter, ana: Guest) -> CustomerId:
    """Return which customer somebody is."""
    contact = Contact("telegram", ana.person.address)
    known = await counter.database.run(lambda db: Stores(db)[Customers].find(contact))
    assert known is not None
    return known.id


async def agreed(counter: Counter, ana: Guest) -> set[Purpose]:
    """Return to what somebody's consent stands."""
    he = await number(counter, ana)
    consents = await counter.database.run(lambda db: Stores(db)[Customers].consents(he))
    return set(standing(consents))


async def profile(counter: Counter, ana: Guest) -> Profile | None:
    """Return what somebody told of himself."""
    he = await number(counter, ana)
    return await counter.database.run(lambda db: Stores(db)[Profiles].get(he))


async def told(counter: Counter, ana: Guest) -> Profile:
    """Return what somebody told of himself, who agreed."""
    found = await profile(counter, ana)
    assert found is not None
    return found


async def with_profile(counter: Counter, address: str = "2") -> Guest:
    """Somebody who has a profile, and was asked nothing yet."""
    ana = counter.guest(address)
    await files(ana, "A cargo bike with a roof")
    await ana.taps("profile:now")
    assert "How far is what there is today" in await ana.hears()
    return ana


async def test_after_an_idea_he_is_asked_in_plain_words_and_once(counter: Counter) -> None:
    ana = counter.guest("2")
    asked = await files(ana, "A cargo bike with a roof")
    assert ASKED in asked
    for told in (
        "we rank everybody who agrees",
        "By what:",
        "To what effect:",
        "by chance",
        "16 or older",
    ):
        assert told in asked
    counter.forward(hours=1)
    assert ASKED not in await files(ana, "A bell that plays")


async def test_who_supports_a_like_idea_in_place_of_his_own_is_asked_as_well(counter: Counter) -> None:
    like = await idea(counter, counter.guest("2"), "A cargo bike with a roof")
    boris = counter.guest("3")
    await boris.says("A roof for the cargo bike")
    _, mine, _ = next(each for each in boris.buttons if each.endswith(":idea")).split(":")
    await boris.taps(f"instead:{mine}:{like}")
    assert ASKED in await boris.hears()


async def test_after_a_no_he_is_not_asked_again_for_a_season(counter: Counter) -> None:
    ana = counter.guest("2")
    await files(ana, "A cargo bike with a roof")
    counter.forward(days=10)
    await ana.taps("profile:no")
    assert await agreed(counter, ana) == set()
    counter.forward(days=89)
    assert ASKED not in await files(ana, "A bell that plays")
    counter.forward(days=2)
    assert ASKED in await files(ana, "A basket for a dog")


async def test_under_a_result_he_is_asked(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest("2")
    poll = await counter.open_poll(mira)
    await ana.taps(f"m:{poll}:1:1")
    await mira.does(f"/close {poll} Enough")
    await counter.reception.wake()
    assert ASKED in await ana.says(f"/results {poll}")
    assert ASKED not in await mira.says(f"/results {poll}"), "the team is not asked"
    assert ASKED not in await counter.guest("3").says(f"/results {poll}", chat="-100200300")


async def test_while_a_prize_waits_for_his_word_he_is_not_asked(counter: Counter) -> None:
    ana = await counter.winner("Cup")
    assert ASKED not in await files(ana, "A cargo bike with a roof")


async def test_a_yes_says_his_age_and_counts_from_then_on(counter: Counter) -> None:
    ana = counter.guest("2")
    await files(ana, "A cargo bike with a roof")
    counter.forward(days=1)
    await ana.taps("profile:now")
    assert await agreed(counter, ana) == {Purpose.PROFILE, Purpose.AGE}
    found = await told(counter, ana)
    assert found.since == counter.now


async def test_a_yes_may_reach_back_to_when_he_came(counter: Counter) -> None:
    ana = counter.guest("2")
    await files(ana, "A cargo bike with a roof")
    counter.forward(days=1)
    await ana.taps("profile:before")
    found = await told(counter, ana)
    assert found.since == NOW
    counter.forward(days=1)
    await ana.taps("profile:now")
    assert await profile(counter, ana) == found, "an old button takes nothing back"
    kept = await counter.database.run(lambda db: Stores(db)[Scores].find(found.customer))
    assert kept is not None
    assert kept.since == NOW


async def test_the_words_he_read_are_kept_with_his_consent(counter: Counter) -> None:
    ana = await with_profile(counter)
    he = await number(counter, ana)
    consents = await counter.database.run(lambda db: Stores(db)[Customers].consents(he))
    (given,) = (each for each in consents if each.purpose is Purpose.PROFILE)
    assert "By what:" in given.wording
    assert given.wording.endswith("Yes, from now on (I am 16 or older)")


async def test_each_question_is_answered_or_skipped_and_none_asked_twice(counter: Counter) -> None:
    ana = await with_profile(counter)
    answers = ("lacking:5", "often:4", "cost:skip", "at-once:3", "skills:1", "equipment:0")
    for each in answers:
        await ana.taps(f"need:{each}")
    assert "that was all" in counter.redrawn[-1]
    found = await told(counter, ana)
    assert [found.answers[each].value for each in Question] == [5, 4, None, 3]
    assert [found.means[each] for each in Resource] == [True, False]


async def test_a_number_that_is_typed_soon_answers_what_was_asked(counter: Counter) -> None:
    ana = await with_profile(counter)
    assert "How often" in await ana.says("5")
    await ana.says("6")
    await ana.says("It is a nuisance")
    await ana.says(" 2.")
    found = await told(counter, ana)
    assert {each: told.value for each, told in found.answers.items()} == {
        Question.LACKING: 5,
        Question.OFTEN: 2,
    }
    counter.forward(hours=2)
    await ana.says("3")
    assert (await told(counter, ana)).answers == found.answers, "by then it may mean anything"


async def test_an_answer_is_corrected_by_a_second_one(counter: Counter) -> None:
    ana = await with_profile(counter)
    await ana.taps("need:lacking:5")
    await ana.taps("need:lacking")
    assert "How far is what there is today" in counter.redrawn[-1]
    await ana.taps("need:lacking:1")
    found = await told(counter, ana)
    assert found.answers[Question.LACKING].value == 1


async def test_no_answer_past_the_scale_is_kept(counter: Counter) -> None:
    ana = await with_profile(counter)
    for forged in ("need:lacking:6", "need:lacking:0", "need:skills:2", "need:money:1", "need"):
        await ana.taps(forged)
    found = await told(counter, ana)
    assert (dict(found.answers), dict(found.means)) == ({}, {})


async def test_nobody_answers_without_having_agreed(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    for each in ("need:lacking:5", "built"):
        await ana.taps(each)
        assert "agree to the lead-user profile first" in await ana.hears()
    assert await profile(counter, ana) is None


async def test_his_page_tells_both_axes_or_why_one_is_unknown(counter: Counter) -> None:
    ana = await with_profile(counter)
    read = await ana.says("/me")
    assert "Ahead of the trend: unknown. Too little" in read
    assert "Much to gain: unknown. You have not told us" in read
    await ana.taps("need:lacking:5")
    read = await ana.says("/me")
    assert "Much to gain: 40 of 100.\n" in read, "of what is exact no interval is told"
    counter.forward(days=30)
    assert "Much to gain: 32 of 100, most likely between 32 and 40." in await ana.says("/me")
    assert "You say that you need something better." in read
    assert "How far from what I need: 5" in read
    assert {"need:lacking", "consent:profile:no"} <= set(ana.buttons)


async def test_who_has_no_profile_reads_what_one_is_and_how_he_agrees(counter: Counter) -> None:
    ana = counter.guest("2")
    read = await ana.says("/me")
    assert "You have no lead-user profile: we do not rank you." in read
    assert "By what:" in read
    assert ana.buttons == ("profile:now", "profile:before")


async def test_what_he_did_before_counts_from_his_page_on(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    counter.forward(days=3)
    await ana.taps("profile:now")
    await ana.says("/me")
    assert "profile:before" in ana.buttons
    await ana.taps("profile:before")
    await ana.says("/me")
    assert "profile:before" not in ana.buttons
    found = await told(counter, ana)
    assert found.since == NOW


async def test_what_he_built_counts_once_a_person_has_confirmed_it(counter: Counter) -> None:
    await counter.owner()
    ana = await with_profile(counter)
    await ana.taps("built")
    await ana.hears()
    assert "Someone on our team will look at it" in await ana.says("I welded a trailer")
    card = (await counter.heard(TEAM.address))[-1]
    assert "I welded a trailer" in card
    found = await told(counter, ana)
    assert found.solved is None
    assert "waits for a look" in await ana.says("/me")
    await counter.guest("1").taps("built-is:1:yes", chat=TEAM.address)
    assert "has confirmed what you built" in await ana.hears()
    found = await told(counter, ana)
    assert found.solved == counter.now
    assert "You built something yourself." in await ana.says("/me")
    assert ("review-built", "built:1") in await counter.log()


async def test_the_first_word_on_what_he_built_counts(counter: Counter) -> None:
    await counter.owner()
    ana = await with_profile(counter)
    await ana.taps("built")
    await ana.says("A shop bought one")
    await counter.guest("1").taps("built-is:1:no", chat=TEAM.address)
    assert "does not see a solution of your own" in await ana.hears()
    await counter.guest("1").taps("built-is:1:yes", chat=TEAM.address)
    found = await told(counter, ana)
    assert found.solved is None


async def test_a_picture_shows_what_he_built_and_no_customer_confirms_it(counter: Counter) -> None:
    ana = await with_profile(counter)
    await ana.taps("built")
    await ana.hears()
    assert "Thank you" in await ana.sends(PICTURE, "My trailer", picture=True)
    said = await counter.heard(TEAM.address)
    assert any("A picture of what a customer built" in each for each in said)
    await ana.taps("built-is:1:yes")
    found = await told(counter, ana)
    assert found.solved is None


async def test_taking_it_back_warns_and_then_leaves_nothing(counter: Counter) -> None:
    await counter.owner()
    ana = await with_profile(counter)
    await ana.taps("need:lacking:5")
    await ana.taps("built")
    await ana.says("I welded a canary trailer")
    await ana.taps("consent:profile:no")
    assert "are erased at once" in counter.redrawn[-1]
    assert await profile(counter, ana) is not None, "he was only warned"
    assert "erased" in await ana.taps("consent:profile:sure")
    assert Purpose.PROFILE not in await agreed(counter, ana)
    assert await profile(counter, ana) is None
    he = await number(counter, ana)
    assert await counter.database.run(lambda db: Stores(db)[Solutions].of(he)) == []
    kept = await counter.database.run(lambda db: Stores(db).everything(he))
    for each in ("profile", "profile_answers", "own_solutions", "lead_user_score", "lead_user_evidence"):
        assert kept[each] == []
    assert "canary" not in (await counter.heard(TEAM.address))[-1]


async def test_who_is_not_old_enough_loses_it_and_votes_and_suggests_as_before(counter: Counter) -> None:
    ana = await with_profile(counter)
    await ana.taps("need:lacking:5")
    await ana.taps("consent:age:sure")
    assert await agreed(counter, ana) == set()
    assert await profile(counter, ana) is None
    poll = await counter.open_poll(await counter.owner())
    assert "Counted" in await ana.taps(f"m:{poll}:1:1")
    counter.forward(hours=1)
    await files(ana, "A bell that plays")
    assert any("filed as number 2" in each for each in counter.redrawn)


async def test_the_page_of_consents_gives_it_as_well(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "Lead-user profile: we do not rank you." in await ana.says("/privacy")
    await ana.taps("consent:profile:yes")
    assert await agreed(counter, ana) == {Purpose.PROFILE, Purpose.AGE}
    assert "How far is what there is today" in await ana.hears()


async def test_an_erased_person_leaves_no_word_on_the_teams_card(counter: Counter) -> None:
    await counter.owner()
    ana = await with_profile(counter)
    await ana.taps("built")
    await ana.says("I welded a canary trailer")
    await ana.taps("forget:yes")
    assert "canary" not in "\n".join(await counter.heard(TEAM.address)).replace("A cargo bike", "")
    assert "canary" not in await counter.kept()


async def test_asking_again_for_the_same_speaks_for_him(counter: Counter) -> None:
    mira, ana, bea = await counter.owner(), await with_profile(counter), counter.guest("3")
    counter.forward(hours=1)
    await files(bea, "A roof for the cargo bike")
    for each in (1, 2):
        await mira.taps(f"publish-idea:{each}", chat=TEAM.address)
    await ana.taps("support:2:1")
    assert "again and again" not in await ana.says("/me")
    await mira.does("/merge 2 into 1")
    assert "You asked for the same thing again and again." in await ana.says("/me")
