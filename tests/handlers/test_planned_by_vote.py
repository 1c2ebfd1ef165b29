"""Ideas put to a vote, and what a vote plans: told once, and taken back where the team decides otherwise."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.handlers.front import Counter, Guest
from tests.handlers.test_merging import later
from tests.handlers.test_voices import idea

FROM = "/newpoll from {} {}\nWhich of them?\ncloses: in 3 days"


async def two(counter: Counter) -> tuple[Guest, Guest, Guest, int, int]:
    """Ana's and Boris' ideas; Carl supports both."""
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    one = await idea(counter, ana, "Audio books")
    other = await idea(counter, boris, "Green covers")
    for number in (one, other):
        await carl.taps(f"support:{number}:1")
    for each in (ana, boris, carl):
        await each.hears()
    return ana, boris, carl, one, other


async def put_to_vote(counter: Counter, lines: str = "") -> tuple[Guest, Guest, Guest, int, int]:
    """Both ideas are voted on in poll 1; Ana votes for hers."""
    ana, boris, carl, one, other = await two(counter)
    mira = await counter.owner()
    assert "Audio books" in await mira.says(f"{FROM.format(one, other)}\n{lines}")
    await mira.does("/open 1")
    for each in (ana, boris, carl):
        await each.hears()
    await ana.taps("m:1:1:1")
    return ana, boris, carl, one, other


async def close(counter: Counter) -> None:
    assert "is closed" in await (await counter.owner()).does("/close 1 Enough")


async def test_ideas_become_options_and_who_waits_hears_once_that_they_can_be_voted_on(
    counter: Counter,
) -> None:
    ana, boris, carl, one, other = await two(counter)
    mira = await counter.owner()
    preview = await mira.says(f"{FROM.format(one, f'#{other},')}\n- Thicker paper")
    for title in ("1. Audio books", "2. Green covers", "3. Thicker paper"):
        assert title in preview
    assert not any([await each.hears() for each in (ana, boris, carl)]), "nobody hears of a draft"
    assert "voted on" not in await carl.says(f"/idea {one}")
    await mira.does("/open 1")
    assert not any([await each.hears() for each in (ana, boris, carl)]), "nobody hears at once"
    await later(counter)
    for each in (ana, boris):
        assert (await each.hears()).count("put to the vote") == 1
        assert each.buttons == ("vote:1", "digest-off")
    heard = await carl.hears()
    assert heard.count("News of 2 ideas") == heard.count("Audio books”, is put to the vote") == 1
    assert list(carl.buttons) == ["vote:1", "ideas:mine:0", "digest-off"]
    assert "It is being voted on in poll 1: “Which of them?”" in await carl.says(f"/idea {other}")
    assert carl.buttons[0] == "vote:1"
    await ana.taps("m:1:1:1")
    await close(counter)
    assert "It was put to the vote in poll 1" in await carl.says(f"/idea {one}")
    assert carl.buttons[0] == "results:1"
    await carl.taps("profile:no")  # or it is asked below the result
    await carl.says("/results 1")
    assert f"idea:{one}" in carl.buttons
    assert f"idea:{other}" not in carl.buttons


async def test_what_cannot_be_voted_on_is_refused_and_nothing_is_kept(counter: Counter) -> None:
    ana, _, _, one, other = await two(counter)
    mira = await counter.owner()
    counter.forward(minutes=2)
    unread = await idea(counter, ana, "Talking books", public=False)
    counter.forward(minutes=2)
    gone = await idea(counter, ana, "Loud books")
    await ana.taps(f"voice-withdraw:{gone}:yes")
    counter.forward(minutes=2)
    await ana.says("Where is my parcel?")
    await ana.taps(f"said:{gone + 1}:question")
    counter.forward(minutes=2)
    ready = await idea(counter, ana, "Red books")
    await mira.says(f"/status {ready} launched")
    for number, why in {
        unread: "does not stand on the board yet",
        gone: "was withdrawn",
        gone + 1: "not an idea",
        ready: "is launched already",
        999: "There is no number 999",
    }.items():
        assert why in await mira.says(FROM.format(one, number)), why
    await mira.does(f"/merge {other} into {one}")
    assert f"is part of idea {one} now: take that one" in await mira.says(FROM.format(one, other))
    assert "question" in await mira.says(f"/newpoll from {one}")
    assert "There are no polls yet" in await mira.says("/polls")


async def test_an_edited_draft_and_a_copy_keep_the_ideas_whose_words_they_keep(counter: Counter) -> None:
    ana, boris, carl, one, other = await two(counter)
    mira = await counter.owner()
    await mira.says(FROM.format(one, other))
    await mira.says("/edit 1\n- Thicker paper\n- Green covers")
    await mira.says("/clone 1")
    await mira.does("/open 2")
    await later(counter)
    assert "Green covers" in await boris.hears()
    assert "put to the vote" in await carl.hears()
    assert await ana.hears() == ""
    assert "voted on" not in await carl.says(f"/idea {one}")


async def test_what_a_binding_vote_decides_is_planned_by_itself(counter: Counter) -> None:
    ana, boris, carl, one, _ = await put_to_vote(counter, "binding: yes")
    await close(counter)
    plan = await boris.says("/plan")
    assert f"• Audio books (idea {one})" in plan
    assert "Green covers" not in plan
    for each in (ana, carl):
        await each.hears()
    await later(counter)
    for each in (ana, carl):
        heard = await each.hears()
        assert heard.count("is planned") == 1
        assert "So it was decided on “Which of them?”" in heard
    assert await boris.hears() == ""


async def test_an_advisory_winner_is_planned_once_the_team_says_so(counter: Counter) -> None:
    _, boris, _, _, _ = await put_to_vote(counter, "binding: no")
    await close(counter)
    assert "• Audio books" not in await boris.says("/plan")
    await (await counter.owner()).does("/decide 1")
    assert "• Audio books" in await boris.says("/plan")


@pytest.mark.parametrize("minutes", [1, 11])
async def test_an_override_takes_back_what_the_vote_had_planned(counter: Counter, minutes: int) -> None:
    ana, boris, carl, _, other = await put_to_vote(counter, "binding: yes")
    await close(counter)
    mira = await counter.owner()
    await mira.says("/status 1 planned 2027-03 by Mira") if minutes > 10 else None
    for each in (ana, boris, carl):
        await each.hears()
    if minutes > 10:
        await later(counter)
    told = "is planned" in await carl.hears()
    assert told is (minutes > 10), "within ten minutes nobody has heard of it"
    await mira.does("/decide 1 2 The narrator is ill")
    plan = await boris.says("/plan")
    assert f"• Green covers (idea {other})" in plan
    assert "• Audio books" not in plan
    await later(counter)
    heard = await carl.hears()
    assert "Green covers”, is planned" in heard
    assert ("“Audio books”, is open again" in heard) is told
    assert ("Why: The narrator is ill" in heard) is told
    await mira.does("/decide 1 none No paper at all")
    assert "•" not in await boris.says("/plan")


async def test_what_the_team_had_planned_itself_stays_whatever_a_vote_comes_to(counter: Counter) -> None:
    _, boris, _, one, _ = await two(counter)
    mira = await counter.owner()
    await mira.says(f"/status {one} planned 2027-03 by Mira")
    await mira.says(f"{FROM.format(one, 2)}\nbinding: yes")
    await mira.does("/open 1")
    await boris.taps("m:1:1:1")
    await close(counter)
    assert "Responsible: Mira" in await boris.says("/plan")
    await mira.does("/decide 1 none No paper at all")
    assert "Responsible: Mira" in await boris.says("/plan")


async def voted_again(counter: Counter) -> tuple[Guest, Guest, Guest, int]:
    """A tie between two ideas goes to a second vote; return Ana, Boris, Mira and the second idea."""
    ana, boris, _, one, other = await two(counter)
    mira = await counter.owner()
    await mira.says(f"{FROM.format(one, other)}\nbinding: yes\nties: runoff")
    await mira.does("/open 1")
    await ana.taps("m:1:1:1")
    await boris.taps("m:1:2:1")
    await close(counter)
    await ana.hears()
    return ana, boris, mira, other


async def test_what_a_second_vote_decides_is_the_idea_of_the_first(counter: Counter) -> None:
    ana, boris, mira, other = await voted_again(counter)
    await boris.taps("m:2:2:1")
    await mira.does("/close 2 Enough")
    assert f"• Green covers (idea {other})" in await ana.says("/plan")
    assert f"Idea {other}, “Green covers”, is planned now" in await mira.says("/status 2.2 planned by Ana")


async def test_a_winner_that_was_taken_back_is_planned_as_an_option(counter: Counter) -> None:
    ana, boris, _, one, _ = await put_to_vote(counter, "binding: yes")
    await ana.taps(f"voice-withdraw:{one}:yes")
    await close(counter)
    assert "• Audio books (option 1.1)" in await boris.says("/plan")


async def test_a_winner_that_was_merged_meanwhile_is_planned_as_what_it_is_part_of(counter: Counter) -> None:
    _, boris, _, one, other = await put_to_vote(counter, "binding: yes")
    mira = await counter.owner()
    await mira.does(f"/merge {one} into {other}")
    await close(counter)
    assert f"• Green covers (idea {other})" in await boris.says("/plan")


async def test_a_ballot_leads_to_the_ideas_that_are_its_options(counter: Counter) -> None:
    _, boris, carl, one, other = await two(counter)
    mira = await counter.owner()
    assert "/newpoll from 12 15 31" in await mira.says("/newpoll")
    await mira.says("/cancel")
    await mira.says(f"{FROM.format(one, other)}\n- Thicker paper")
    await mira.does("/open 1")
    shown = [each async for each in _shown(counter, carl)]
    assert shown == [(f"idea:{one}", f"idea:{other}"), ("m:1:1:1", "m:1:2:1", "m:1:3:1", "why:1")]
    await carl.taps(f"idea:{one}")
    assert "many support it shows once it is a week old" in await carl.hears()
    await boris.taps(f"voice-withdraw:{other}:yes")
    shown = [each async for each in _shown(counter, carl)]
    assert shown[0] == (f"idea:{one}",), "what is gone is led to no more"


async def _shown(counter: Counter, guest: Guest) -> AsyncIterator[tuple[str, ...]]:
    """The buttons of each message by which a ballot is shown."""
    before = len(await counter.sent(guest.person.address, 0))
    await guest.taps("vote:1")
    for _, message in (await counter.sent(guest.person.address, 0))[before:]:
        yield tuple(button.data for row in message.buttons for button in row)


async def test_a_second_vote_leads_to_the_ideas_of_the_first(counter: Counter) -> None:
    ana, _, _, _ = await voted_again(counter)
    await ana.taps("vote:2")
    assert "ideas of customers" in await ana.hears()


async def test_a_ballot_without_ideas_is_one_message(counter: Counter) -> None:
    await counter.open_poll(await counter.owner())
    ana = counter.guest("2")
    await ana.taps("vote:1")
    assert "ideas of customers" not in await ana.hears()


@pytest.mark.parametrize("way", ["hidden", "withdrawn"])
async def test_a_draft_does_not_open_with_an_idea_that_is_read_no_more(counter: Counter, way: str) -> None:
    ana, _, _, one, other = await two(counter)
    mira = await counter.owner()
    await mira.says(FROM.format(one, other))
    if way == "hidden":
        await mira.does(f"/hide {one} rude")
    else:
        await ana.taps(f"voice-withdraw:{one}:yes")
    said = await mira.does("/open 1")
    assert f"Poll 1 does not open: its option idea {one}" in said
    assert "/edit_1" in said
    assert "Which of them?" not in await ana.says("/polls")
    await mira.says("/edit 1\n- Green covers\n- Thicker paper")
    await mira.does("/open 1")
    assert "Which of them?" in await ana.says("/polls")


async def test_a_poll_that_opens_by_itself_stays_a_draft_where_an_idea_is_hidden(counter: Counter) -> None:
    ana, _, _, one, other = await two(counter)
    counter.team_chat = None
    mira = await counter.owner()
    await mira.says(f"{FROM.format(one, other)}\nopens: in 1 day")
    await mira.says("/schedule 1")
    await mira.does(f"/hide {one} rude")
    await mira.hears()
    counter.forward(days=1, minutes=1)
    await counter.reception.wake()
    assert "Poll 1 does not open" in await mira.hears()
    assert "Which of them?" not in await ana.says("/polls")


async def test_a_hidden_winner_comes_into_no_plan_and_the_team_is_told_what_to_do(counter: Counter) -> None:
    ana, _, _, one, _ = await put_to_vote(counter, "binding: yes")
    counter.team_chat = None
    mira = await counter.owner()
    await mira.does(f"/hide {one} rude")
    await close(counter)
    heard = "".join(await counter.heard("1"))
    assert f"An idea that won poll 1 is hidden, so it does not enter the plan: idea {one}" in heard
    assert f"/show_{one}" in heard
    assert "Audio books" not in await ana.says("/plan")
    assert "hidden" in await mira.says("/status 1.1 planned")
    assert "Audio books" not in await ana.says("/plan")
    await mira.does(f"/show {one}")
    await mira.says(f"/status {one} planned")
    assert "Audio books" in await ana.says("/plan")


async def test_what_opens_is_looked_at_once_more_when_it_is_agreed_to(counter: Counter) -> None:
    ana, _, carl, one, other = await two(counter)
    mira = await counter.owner()
    await mira.says(FROM.format(one, other))
    await mira.says("/open 1")
    yes = mira.buttons[0]
    await ana.taps(f"voice-withdraw:{one}:yes")
    assert "Poll 1 does not open" in f"{await mira.taps(yes)} {await mira.hears()}"
    assert "Which of them?" not in await carl.says("/polls")
    assert "Poll 1 does not open" in await mira.says("/open 1"), "before anybody agrees"
