"""The board for customers: finding ideas, reporting and hiding, following and muting, sharing."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from suggestions.likeness import Likeness
from tests.handlers.front import GROUP, TEAM, Counter, Guest
from tests.handlers.test_merging import later
from tests.handlers.test_voices import idea, supporters, two_alike


async def reported(counter: Counter, number: int, *guests: Guest) -> None:
    for each in guests:
        await each.taps(f"report:{number}:yes")


async def hidden(counter: Counter, number: int, reason: str = "It names a private person") -> None:
    """Let the team hide an idea."""
    assert "is hidden" in await (await counter.owner()).does(f"/hide {number} {reason}")


async def step(counter: Counter, number: int, status: str = "considering") -> None:
    """Let an idea come to stand elsewhere, and everybody be told."""
    await (await counter.owner()).says(f"/status {number} {status}")
    await later(counter)


async def test_ideas_are_found_by_words_and_an_order_by_its_name(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books for children")
    counter.forward(minutes=2)
    await idea(counter, ana, "Free parking at the shop")
    said = await boris.says("/ideas audio book")
    assert "is like your words" in said
    assert boris.buttons[0] == f"idea:{number}"
    assert "Free parking" not in "".join(boris.labels)
    assert "New ideas" in await boris.says("/ideas new")
    assert "Ideas with most support" in await boris.says("/ideas TOP")
    await boris.says("/language sr")
    assert "Rising ideas" in await boris.says("/ideas у успону")


async def test_a_button_asks_for_words_and_the_next_message_is_they_and_the_one_after_is_a_voice(
    counter: Counter,
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books for children")
    await boris.says("/ideas")
    assert "ideas-search" in boris.buttons
    await boris.taps("ideas-search")
    assert "What are you looking for?" in await boris.hears()
    assert "is like your words" in await boris.says("audio books")
    assert boris.buttons[0] == f"idea:{number}"
    assert "What is this?" in await boris.says("When do you open?"), "words are heard as ever"


async def test_what_was_not_found_is_said_as_an_idea_with_one_tap(counter: Counter) -> None:
    boris = counter.guest("3")
    assert "no idea like this yet" in await boris.says("/ideas green covers")
    (say,) = [each for each in boris.buttons if each.startswith("search-say:")]
    assert "Filed as number 1" in await boris.taps(say)
    assert "green covers" in (await counter.heard(TEAM.address))[-1]
    assert "no longer at hand" in await boris.taps(say), "once"


async def test_many_that_are_found_come_in_pages(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    for number in range(10):
        await idea(counter, ana, f"Audio books, part {number}")
        counter.forward(minutes=2)
    await boris.says("/ideas Аудио books")
    (on,) = [each for each in boris.buttons if each.startswith("ideas-like:1")]
    await boris.taps(on)
    shown = [button.data for row in counter.drawn[-1].buttons for button in row]
    assert sum(each.startswith("idea:") for each in shown) == 2
    assert any(each.startswith("ideas-like:0") for each in shown)


async def test_reports_come_to_the_team_on_one_card_and_each_counts_once(counter: Counter) -> None:
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    number = await idea(counter, ana, "Audio books")
    before = len(await counter.heard(TEAM.address))
    await boris.taps(f"report:{number}")
    assert "does not learn who" in counter.redrawn[-1]
    assert len(await counter.heard(TEAM.address)) == before, "asked first"
    assert "Thank you" in await boris.taps(f"report:{number}:yes")
    assert "already" in await boris.taps(f"report:{number}:yes")
    await carl.taps(f"report:{number}:yes")
    cards = (await counter.heard(TEAM.address))[before:]
    assert ["by 2 people" in each for each in cards] == [True], "one card"
    assert not any("Guest 3" in each or "/person" in each for each in cards), "who did stands nowhere"


async def test_what_the_team_leaves_stays_and_its_card_says_so(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await reported(counter, number, boris)
    owner = await counter.owner()
    assert "stays on the board" in await owner.taps(f"report-leave:{number}")
    assert "Looked at, and left" in (await counter.heard(TEAM.address))[-1]
    assert "Audio books" in await boris.says(f"/idea {number}")


async def test_a_hidden_idea_is_gone_for_everybody_but_its_author_and_the_team(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await hidden(counter, number)
    assert "Audio books" not in "".join((await boris.says("/ideas"), *boris.labels))
    assert "no idea like this" in await boris.says("/ideas audio books")
    said = await boris.says(f"/idea {number}")
    assert "The team has hidden this idea" in said
    assert "Audio books" not in said
    assert "private person" not in said
    assert "The team has hidden idea" in await boris.taps(f"support:{number}:1")
    assert any("The team has hidden this idea" in each for each in counter.redrawn)
    for data in (f"follow:{number}:1", f"mute:{number}", f"report:{number}:yes"):
        await boris.taps(data)
    assert await supporters(counter, number) == 0
    for each in (ana, await counter.owner()):
        said = await each.says(f"/idea {number}")
        assert "Audio books" in said
        assert "Why: It names a private person" in said


async def test_a_hiding_has_its_reason_and_the_author_reads_it(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    await ana.hears()
    assert "Its author reads your next message" in await owner.says(f"/hide {number}")
    assert "Only its author and the team" in await owner.says("It names a private person")
    assert "hidden" not in await ana.hears(), "shown first"
    await owner.taps(owner.buttons[0])
    said = await ana.hears()
    assert "Why: It names a private person" in said
    assert f"object:{number}" in ana.buttons
    assert ("hide", f"voice:{number}") in await counter.log()


async def test_an_author_objects_once_and_hears_what_comes_of_it(counter: Counter) -> None:
    ana, boris, owner = counter.guest("2"), counter.guest("3"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    await hidden(counter, number)
    assert "Somebody else" in await boris.taps(f"object:{number}")
    await ana.hears()
    await ana.taps(f"object:{number}")
    assert "with the team" in await ana.hears()
    assert "already" in await ana.taps(f"object:{number}")
    assert sum("its author objects" in each for each in await counter.heard(TEAM.address)) == 1
    await owner.taps(f"objection-no:{number}")
    await owner.taps(f"objection-no:{number}")
    assert (await ana.hears()).count("it stays hidden") == 1
    await owner.does(f"/show {number}")
    assert "stands on the board again" in await ana.hears()
    assert "is not hidden" in await ana.taps(f"object:{number}")
    assert "Audio books" in await boris.says(f"/idea {number}")
    assert "is like your words" in await boris.says("/ideas audio books")


async def test_customers_hide_nothing(counter: Counter) -> None:
    ana, boris, anna = counter.guest("2"), counter.guest("3"), await counter.member("4", "analyst")
    number = await idea(counter, ana, "Audio books")
    for each in (boris, anna):
        await each.says(f"/hide {number} I do not like it")
        await each.taps(f"report-leave:{number}")
    assert "Audio books" in await boris.says(f"/idea {number}")


async def test_who_follows_hears_without_supporting(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"follow:{number}:1")
    assert await supporters(counter, number) == 0
    assert "You follow it" in await boris.says(f"/idea {number}")
    await step(counter, number)
    assert "We are considering" in await boris.hears()
    await boris.taps(f"follow:{number}:0")
    await step(counter, number, "planned")
    assert "is planned" not in await boris.hears()


async def test_who_mutes_supports_and_hears_nothing(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    await boris.taps(f"mute:{number}")
    assert await supporters(counter, number) == 1
    assert "You support it, and hear nothing" in await boris.says(f"/idea {number}")
    await step(counter, number)
    assert "considering" not in await boris.hears()
    await boris.taps(f"follow:{number}:1")
    await step(counter, number, "planned")
    assert "is planned" in await boris.hears()


async def test_a_notice_that_waits_is_not_sent_once_it_is_muted(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    for each in (boris, counter.guest("4")):
        await each.taps(f"support:{number}:1")
    await step(counter, number, "launched")
    assert sum("is launched" in each for each in await counter.heard("3")) == 1
    await boris.taps(f"mute:{number}")
    assert not [each for each in await counter.heard("3") if "is launched" in each]
    assert sum("is launched" in each for each in await counter.heard("4")) == 1


async def test_what_waits_for_a_digest_is_not_told_once_it_is_muted(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    await (await counter.owner()).says(f"/status {number} considering")
    counter.forward(minutes=10)
    await counter.reception.wake()
    await boris.taps(f"mute:{number}")
    await later(counter)
    assert "considering" not in await boris.hears()


async def test_a_mute_is_of_this_idea_through_merging_and_apart(counter: Counter) -> None:
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    one, other = await two_alike(counter, ana)
    for each in (boris, carl):
        await each.taps(f"support:{one}:1")
    await boris.taps(f"mute:{one}")
    owner = await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    await step(counter, other)
    assert "considering" not in await boris.hears()
    assert "We are considering" in await carl.hears()
    await carl.taps(f"mute:{other}")
    await owner.does(f"/unmerge {one}")
    await step(counter, one)
    assert "considering" not in await boris.hears() + await carl.hears()


async def test_a_link_shows_an_idea_to_whoever_opens_it(counter: Counter) -> None:
    ana, dora = counter.guest("2"), counter.guest("9")
    number = await idea(counter, ana, "Audio books")
    await ana.hears()
    await ana.taps(f"idea-share:{number}")
    assert f"start=idea-{number}" in await ana.hears()
    assert "Audio books" in await dora.says(f"/start idea-{number}")
    assert f"support:{number}:1" in dora.buttons


@pytest.mark.parametrize("whose", ["2", "1"])
async def test_in_a_group_an_idea_is_shown_with_nothing_personal(counter: Counter, whose: str) -> None:
    ana, reader = counter.guest("2"), counter.guest(whose)
    await counter.owner()
    number = await idea(counter, ana, "Audio books")
    said = await reader.says(f"/idea {number}", chat=GROUP)
    assert "Audio books" in said
    assert "your own" not in said
    assert "supports it" not in said
    assert reader.links == (f"start=idea-{number}",)
    counter.forward(minutes=2)
    unread = await idea(counter, ana, "Not read yet", public=False)
    assert "Not read yet" not in await reader.says(f"/idea {unread}", chat=GROUP)


async def test_without_a_number_the_team_chooses_and_a_customer_sees_the_board(counter: Counter) -> None:
    ana, boris, owner = counter.guest("2"), counter.guest("3"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    assert "No report waits" in await owner.says("/hide")
    assert "No idea is hidden" in await owner.says("/show")
    await reported(counter, number, boris)
    await owner.taps("home:reported")
    assert counter.redrawn[-1].startswith("Reported · 1")
    assert "Reported ideas" in await owner.says("/hide")
    await owner.taps(f"hide:{number}")
    assert "as the reason" in await owner.hears()
    await owner.says("It names a private person")
    await owner.taps(owner.buttons[0])
    assert "Hidden ideas" in await owner.says("/show")
    assert owner.buttons == (f"show:{number}",)
    assert "Inbox" in await owner.says("/case") or "inbox is empty" in await owner.says("/case")
    assert "There is none yet" in await boris.says("/idea")


async def test_what_is_hidden_is_offered_to_nobody(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await idea(counter, ana, "Audio books")
    assert await counter.database.run(lambda db: Stores(db)[Likeness].alike("Audio books", 3)) == [number]
    await hidden(counter, number)
    assert await counter.database.run(lambda db: Stores(db)[Likeness].alike("Audio books", 3)) == []


async def test_what_was_looked_for_stays_at_hand_and_stop_still_stops(counter: Counter) -> None:
    boris = counter.guest("3")
    await boris.says("/ideas green covers")
    (say,) = [each for each in boris.buttons if each.startswith("search-say:")]
    assert "What is this?" in await boris.says("When do you open?")
    assert "Filed as number 2" in await boris.taps(say)
    await boris.says("/ideas blue covers")
    assert "You will hear nothing more" in await boris.says("stop")


async def test_from_the_teams_chat_a_link_asks_for_the_reason_in_private(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    assert "as the reason" in await owner.says(f"/start hide-{number}")
    await owner.says("It names a private person")
    await owner.taps(owner.buttons[0])
    assert "stand on the board again?" in await owner.says(f"/start show-{number}")


async def test_every_text_of_somebody_else_is_reported_by_customers_and_hidden_by_the_team(
    counter: Counter,
) -> None:
    ana, boris, owner = counter.guest("2"), counter.guest("3"), await counter.owner()
    one, other = await two_alike(counter, ana)
    await owner.does(f"/merge {one} into {other}")
    for number in (one, other):
        await boris.says(f"/idea {number}")
        assert f"report:{number}" in boris.buttons
        await owner.says(f"/idea {number}")
        assert f"hide:{number}" in owner.buttons
        assert f"report:{number}" not in owner.buttons
        await ana.says(f"/idea {number}")
        assert f"report:{number}" not in ana.buttons
        assert f"voice:{number}" in ana.buttons
