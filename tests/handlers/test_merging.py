"""Ideas brought together at the counter: shown first, told once, and undone without a trace."""

from __future__ import annotations

from datetime import UTC, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import update

from chat.ports import Fate
from storage.delivery.tables import outbox
from tests.handlers.front import Counter, Guest
from tests.handlers.test_voices import idea, supporters, two_alike

BELGRADE = ZoneInfo("Europe/Belgrade")


async def two(counter: Counter) -> tuple[Guest, Guest, Guest, int, int]:
    """Two ideas that are the same, one supporter of both."""
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    one = await idea(counter, ana, "Audio books")
    other = await idea(counter, boris, "Books to listen to")
    for number in (one, other):
        await carl.taps(f"support:{number}:1")
    for each in (ana, boris, carl):
        await each.hears()
    return ana, boris, carl, one, other


async def later(counter: Counter) -> None:
    """Let ten minutes pass, and the hour at which everyone's digest comes: until 19:10 in Belgrade."""
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.reception.wake()
    evening = counter.now.astimezone(BELGRADE).replace(hour=19, minute=10)
    counter.now = (evening + timedelta(days=evening <= counter.now)).astimezone(UTC)
    for _ in range(2):
        await counter.reception.wake()


async def arrived(counter: Counter) -> None:
    """Let all that waits to be sent have arrived."""
    its = update(outbox).where(outbox.c.fate == Fate.PENDING.value).values(fate=Fate.SENT.value)
    await counter.database.run(lambda db: db.execute(its))


async def test_a_merge_says_what_it_does_and_does_it_at_a_tap(counter: Counter) -> None:
    _, _, _, one, other = await two(counter)
    owner = await counter.owner()
    shown = await owner.says(f"/merge {one} into {other}")
    assert "Together they have 1 supporter" in shown
    assert "3 people read of it in their next daily digest" in shown
    assert await supporters(counter, other) == 1
    assert "part of another" not in await owner.says(f"/idea {one}")
    assert "which 1 person supports" in await owner.does(f"/merge {one} {other}")
    assert "1 idea of the same kind" in await owner.says(f"/idea {other}")


async def test_each_author_is_credited_and_told_and_who_supports_it_too_once(counter: Counter) -> None:
    ana, boris, carl, one, other = await two(counter)
    owner = await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    assert not any([await each.hears() for each in (ana, boris, carl)]), "not before ten minutes"
    await later(counter)
    for each in (ana, carl):
        assert (await each.hears()).count("ask for the same") == 1
        assert each.buttons == (f"idea:{other}", "digest-off")
    assert (await boris.hears()).count("Someone else asked for the same as you") == 1
    assert "yours together with others" in await ana.says(f"/idea {other}")
    assert f"support:{other}:1" not in ana.buttons
    assert "your own idea" in await ana.taps(f"support:{other}:1")


async def test_an_old_button_of_a_merged_idea_says_where_it_went(counter: Counter) -> None:
    _, _, _, one, other = await two(counter)
    dora, owner = counter.guest("5"), await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    assert f"part of idea {other} now" in await dora.taps(f"support:{one}:1")
    buttons = [button.data for row in counter.drawn[-1].buttons for button in row]
    assert buttons[0] == f"idea:{other}"
    assert await supporters(counter, other) == 1
    await dora.says(f"/idea {one}")
    assert dora.buttons[0] == f"idea:{other}"


async def test_a_merge_undone_within_ten_minutes_was_never_told(counter: Counter) -> None:
    ana, boris, carl, one, other = await two(counter)
    owner = await counter.owner()
    before = await carl.says(f"/idea {one}")
    await owner.does(f"/merge {one} into {other}")
    assert owner.buttons == (f"unmerge:{one}",)
    assert "out of idea" in (await owner.taps(f"unmerge:{one}") or await owner.hears())
    await owner.taps(owner.buttons[0])
    await later(counter)
    assert not any([await each.hears() for each in (ana, boris, carl)])
    assert await carl.says(f"/idea {one}") == before
    assert [await supporters(counter, each) for each in (one, other)] == [1, 1]


async def test_who_was_told_of_a_merge_is_told_when_it_is_undone(counter: Counter) -> None:
    ana, _, carl, one, other = await two(counter)
    owner, dora = await counter.owner(), counter.guest("5")
    await owner.does(f"/merge {one} into {other}")
    await later(counter)
    await dora.taps(f"support:{other}:1")
    for each in (ana, carl):
        await each.hears()
    assert f"Supporters: 1; of idea {other}: 2" in await owner.does(f"/unmerge {one}")
    assert not await ana.hears()
    await later(counter)
    for each in (ana, carl):
        assert (await each.hears()).count("stands by itself again") == 1
    assert not await dora.hears(), "she had not heard of the merge"
    assert "That it stands by itself again:\nTold: 0 of 3" in await owner.says(f"/status {one}")


async def test_what_cannot_be_merged_is_refused_in_words(counter: Counter) -> None:
    ana, _, _, one, other = await two(counter)
    owner = await counter.owner()
    counter.forward(minutes=2)
    unread = await idea(counter, ana, "Talking books", public=False)
    counter.forward(minutes=2)
    await ana.says("Where is my parcel?")
    await ana.taps(f"said:{unread + 1}:question")
    for words, answer in {
        f"{one} into {one}": "one idea already",
        f"{one}": "a part of?",
        "": "Tap the one that is meant",
        f"{one} into that": "Write /merge with two numbers",
        f"{one} into 999": "999",
        f"{one} into {unread}": "does not stand on the board",
        f"{one} into {unread + 1}": f"{unread + 1}",
    }.items():
        said = await owner.says(f"/merge {words}")
        assert answer in said, words
        assert not any(button.startswith("merge-yes") for button in owner.buttons), words
    assert "is not part of another one" in await owner.says(f"/unmerge {one}")
    await owner.does(f"/merge {one} into {other}")
    assert "one idea already" in await owner.says(f"/merge {other} into {one}"), "a chain in a circle"
    assert f"is part of idea {other}" in await owner.says(f"/merge {one} into {unread}")
    await ana.taps(f"voice-withdraw:{unread}:yes")
    assert f"no number {unread}" in await owner.says(f"/merge {unread} into {other}"), "taken back"


async def test_whose_support_came_by_a_merge_goes_with_it_again(counter: Counter) -> None:
    _, _, _, one, other = await two(counter)
    owner = await counter.owner()
    await counter.guest("5").taps(f"support:{one}:1")
    await owner.does(f"/merge {one} into {other}")
    assert await supporters(counter, other) == 2, "who supports both counts once"
    await owner.does(f"/unmerge {one}")
    assert await supporters(counter, other) == 1


async def test_who_is_not_of_those_who_answer_merges_nothing(counter: Counter) -> None:
    ana, _, _, one, other = await two(counter)
    anna = await counter.member("9", "analyst")
    for each in (ana, anna):
        await each.does(f"/merge {one} into {other}")
        await each.does(f"/unmerge {one}")
    assert [await supporters(counter, each) for each in (one, other)] == [1, 1]


async def test_an_idea_with_others_in_it_lets_them_go_when_its_author_takes_it_back(counter: Counter) -> None:
    ana, boris, carl, one, other = await two(counter)
    await (await counter.owner()).does(f"/merge {one} into {other}")
    await later(counter)
    await arrived(counter)
    await ana.taps(f"voice-withdraw:{one}:yes")
    assert "goes its way with it" in await ana.hears()
    await carl.hears()
    await boris.taps(f"voice-withdraw:{other}:yes")
    await later(counter)
    for each in (ana, carl):
        assert "stands by itself again" in await each.hears()
    assert await supporters(counter, one) == 1
    assert "Audio books" in await carl.says(f"/idea {one}")


@pytest.mark.parametrize("answer", ["yes", "ideas-too"])
async def test_who_is_erased_keeps_nobody_from_taking_them_apart(counter: Counter, answer: str) -> None:
    ana, _, carl, one, other = await two(counter)
    owner = await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    await ana.says("/forget")
    await ana.taps(f"forget:{answer}")
    assert await supporters(counter, other) == 1
    assert "stands by itself again" in await owner.does(f"/unmerge {one}")
    read = await carl.says(f"/idea {one}")
    assert ("Audio books" in read) is (answer == "yes")


async def test_what_is_merged_is_published_no_more_and_has_no_status_of_its_own(counter: Counter) -> None:
    ana, _, _, _, other = await two(counter)
    owner = await counter.owner()
    counter.forward(minutes=2)
    unread = await idea(counter, ana, "Talking books", public=False)
    await owner.does(f"/merge {unread} into {other}")
    told = (await owner.taps(f"publish-idea:{unread}"), await owner.hears())
    assert f"part of idea {other} now" in "".join(told)
    assert "cannot come to stand there" in await owner.says(f"/status {unread} considering")
    assert "too late" in await owner.taps("status-back:1")


async def test_a_merge_is_not_taken_back_as_a_step(counter: Counter) -> None:
    _, _, _, one, other = await two(counter)
    owner = await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    assert "too late" in await owner.taps("status-back:1")
    assert await supporters(counter, other) == 1
    assert f"See idea {other}" in ((await owner.says(f"/idea {one}")), *owner.labels)


async def test_who_supports_what_joins_his_own_idea_hears_of_it_once(counter: Counter) -> None:
    _, boris, _, one, other = await two(counter)
    await boris.taps(f"support:{one}:1")
    await (await counter.owner()).does(f"/merge {one} into {other}")
    await boris.hears()
    await later(counter)
    heard = await boris.hears()
    assert ("Someone else asked for the same" in heard, "ask for the same, so" in heard) == (True, False)


async def test_without_a_slash_an_idea_is_merged_by_its_card(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    one = await idea(counter, ana, "Audio books for children")
    counter.forward(minutes=2)
    other = await idea(counter, ana, "Audio books for grown-ups")
    await mira.says(f"/case {one}")
    assert f"merge:{one}" in mira.buttons
    await mira.taps(f"merge:{one}")
    assert "a part of?" in await mira.hears()
    assert mira.buttons == (f"merge-into:{one}:{other}",)
    await mira.taps(f"merge-into:{one}:{other}")
    assert "Bring" in await mira.hears() or mira.buttons
    await mira.taps(next(each for each in mira.buttons if each.startswith("merge-yes")))
    await mira.says(f"/case {one}")
    assert f"merge:{one}" not in mira.buttons
    third = await idea(counter, counter.guest("3"), "A map of all shops")
    await mira.taps(f"merge:{third}")
    await mira.hears()
    await mira.says(str(other))
    assert any(each.startswith("merge-yes") for each in mira.buttons)


async def test_a_merge_undone_tells_nobody_of_an_idea_that_is_hidden_since(counter: Counter) -> None:
    ana, _, carl, one, other = await two(counter)
    owner = await counter.owner()
    await owner.does(f"/merge {one} into {other}")
    await later(counter)
    await arrived(counter)
    for each in (ana, carl):
        await each.hears()
    await owner.does(f"/hide {one} rude")
    await owner.does(f"/unmerge {one}")
    await later(counter)
    assert "Audio books" not in await carl.hears()
    assert "stands by itself" in await ana.hears(), "whose it is"


async def test_who_takes_her_ideas_with_her_leaves_no_word_that_one_of_them_stands_by_itself(
    counter: Counter,
) -> None:
    ana, carl, owner = counter.guest("2"), counter.guest("4"), await counter.owner()
    one, other = await two_alike(counter, ana)
    await carl.taps(f"support:{one}:1")
    await owner.does(f"/merge {one} into {other}")
    await later(counter)
    await arrived(counter)
    assert "Audio books" in await carl.hears()
    await ana.says("/forget")
    await ana.taps("forget:ideas-too")
    await later(counter)
    assert await carl.hears() == ""
    assert "Told" not in await owner.says(f"/status {one}")
