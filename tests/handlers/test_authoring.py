"""What an author does with his idea: words that it needs, changing them, a name under it; limits of a day."""

from __future__ import annotations

import pytest

from tests.handlers.front import GROUP, TEAM, Counter, Guest
from tests.handlers.test_voices import idea
from usecases.company import Company

PILED = "a" + "\u0301" * 4095


async def said(guest: Guest, text: str) -> int:
    """Let somebody say something; return the number that his buttons carry."""
    await guest.says(text)
    return max(int(button.split(":")[1]) for button in guest.buttons if button.startswith("said:"))


async def test_an_idea_that_is_only_an_emoji_is_asked_for_words(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await said(ana, "🎧🎧")
    await ana.taps(f"said:{number}:idea")
    assert "in a few words" in await ana.hears()
    assert not [each for each in await counter.heard(TEAM.address) if "🎧" in each], "nothing is filed"
    assert "Your idea is filed as number 1" in await ana.says("Audio books for the train")
    await (await counter.owner()).taps("publish-idea:1")
    assert "Audio books for the train" in await boris.says("/idea 1")


async def test_words_that_came_too_late_are_a_voice_of_their_own(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await said(ana, "🎧")
    await ana.taps(f"said:{number}:idea")
    counter.forward(minutes=10)
    await counter.reception.wake()
    assert "Question" in (await counter.heard(TEAM.address))[-1], "nothing is lost"
    await ana.hears()
    assert "What is this?" in await ana.says("Audio books for the train")


async def test_words_for_what_was_left_are_a_voice_of_their_own(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await said(ana, "🎧")
    await ana.taps(f"said:{number}:idea")
    await ana.taps(f"said:{number}:nothing")
    await ana.hears()
    assert "What is this?" in await ana.says("Audio books for the train")


async def test_other_kinds_need_no_words(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await said(ana, "👎")
    assert "Filed as" in await ana.taps(f"said:{number}:complaint")


async def test_a_picture_alone_has_a_name_in_the_language_of_who_reads_it(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await ana.sends(b"picture", picture=True)
    await ana.taps("said:1:complaint")
    await owner.says("/inbox")
    assert owner.labels == ("#1 Picture 1",)
    await owner.says("/language sr")
    await owner.says("/inbox")
    assert owner.labels == ("#1 Слика 1",)
    await ana.taps("home:own-voices")
    assert "Picture 1" in counter.redrawn[-1]


async def test_marks_that_are_piled_up_hide_no_other_line(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, PILED)
    shown = await boris.says(f"/idea {number}")
    assert shown.count("\u0301") <= 3
    assert "It is new" in shown


async def test_marks_alone_and_html_are_shown_harmlessly(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await ana.says("\u0301" * 4096)
    number = await said(ana, "⭐" + "\u0301" * 4000)
    await ana.taps(f"said:{number}:idea")
    assert "in a few words" in await ana.hears()
    await ana.says("<b>Audio</b> <a href='https://example.com'>books</a>")
    await (await counter.owner()).taps(f"publish-idea:{number}")
    assert "<b>Audio</b> <a href='https://example.com'>" in await boris.says(f"/idea {number}")


async def test_an_author_changes_the_words_while_nobody_supports_them(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"voice-change:{number}")
    assert "What is this?" in await boris.says("Something else"), "it is not his"
    await ana.hears()
    await ana.taps(f"voice-change:{number}")
    assert "It reads now: Audio books" in await ana.hears()
    assert "wait until the team has read" in await ana.says("Audio books for the train")
    await (await counter.owner()).taps(f"words-stand:{number}")
    assert "Audio books for the train" in await boris.says(f"/idea {number}")
    assert any("Before it was changed: Audio books" in each for each in await counter.heard(TEAM.address))
    await boris.says("/ideas train")
    assert boris.buttons[0] == f"idea:{number}", "it is found by its new words"


async def test_what_was_written_for_an_idea_that_went_its_way_is_a_voice_of_its_own(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    counter.forward(minutes=2)
    await ana.taps(f"voice-change:{number}")
    await owner.says(f"/status {number} considering")
    await ana.hears()
    assert "What is this?" in await ana.says("Audio books for the train")
    counter.forward(minutes=2)
    await ana.taps(f"sign:{number}")
    await ana.taps(f"voice-withdraw:{number}:yes")
    await ana.hears()
    assert "What is this?" in await ana.says("A reader from Niš")


async def test_an_idea_is_not_left_without_a_word(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    assert "needs a few words" in await ana.edits("🎧")
    await ana.taps(f"voice-change:{number}")
    await ana.hears()
    assert "in a few words" in await ana.says("🎧")
    assert "Audio books" in await boris.says(f"/idea {number}")


async def test_several_messages_of_an_idea_are_written_anew_as_one(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await said(ana, "Audio books")
    await ana.says("for children")
    await ana.taps(f"said:{number}:idea")
    await (await counter.owner()).taps(f"publish-idea:{number}")
    await ana.taps(f"voice-change:{number}")
    await ana.says("Podcasts")
    await (await counter.owner()).taps(f"words-stand:{number}")
    shown = await boris.says(f"/idea {number}")
    assert "Podcasts" in shown
    assert "children" not in shown


async def test_once_it_is_supported_it_says_why_it_stands_and_offers_to_add(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await ana.taps(f"voice-change:{number}")
    await boris.taps(f"support:{number}:1")
    assert "Others support" in await ana.says("Something else"), "also where it was asked before"
    assert ana.buttons == (f"voice-add:{number}",)
    await ana.taps(f"voice-change:{number}")
    assert "Others support" in await ana.hears()
    assert ana.buttons == (f"voice-add:{number}",)
    assert "Something else" not in await boris.says(f"/idea {number}")


async def test_an_author_stands_without_a_name_unless_he_signs(counter: Counter) -> None:
    ana, boris = counter.guest("2", "Ana Petrović"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    assert "Ana" not in await boris.says(f"/idea {number}")
    await boris.taps(f"sign:{number}:known")
    assert "By Guest" not in await boris.says(f"/idea {number}"), "it is not his"
    assert "Ana Petrović" in await ana.taps(f"sign:{number}:known")
    assert "By Ana Petrović" in await boris.says(f"/idea {number}")
    await ana.hears()
    await ana.taps(f"sign:{number}")
    await ana.says("A reader from Niš")
    assert "By A reader from Niš" in await boris.says(f"/idea {number}")
    await ana.taps(f"sign:{number}:nobody")
    shown = await boris.says(f"/idea {number}")
    assert "By " not in shown


@pytest.mark.parametrize("name", ["x" * 41, "example.com", "@somebody", "https://x", "\u200b", "t.me/x"])
async def test_what_is_no_name_is_asked_for_again(counter: Counter, name: str) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await ana.taps(f"sign:{number}")
    await ana.hears()
    assert "at most 40 characters" in await ana.says(name)
    assert "By " not in await boris.says(f"/idea {number}")


async def test_who_is_erased_leaves_no_name_and_no_report_behind(counter: Counter) -> None:
    ana, boris = counter.guest("2", "Ana Petrović"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await ana.taps(f"sign:{number}")
    await ana.says("A reader from Niš")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    shown = await boris.says(f"/idea {number}")
    assert "Audio books" in shown
    assert "Niš" not in shown
    assert "reader from Niš" not in await counter.kept()


async def test_words_of_a_hidden_idea_go_with_its_author(counter: Counter) -> None:
    ana = counter.guest("2")
    number = await idea(counter, ana, "Canary in the coal mine")
    await (await counter.owner()).does(f"/hide {number} It names a private person")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "Canary" not in await counter.kept()


async def test_past_the_limit_one_is_told_hourly_until_when(counter: Counter) -> None:
    ana = counter.guest("2")
    for number in range(20):
        await ana.says(f"Thing {number}")
        counter.forward(minutes=2)
    told = [bool(await ana.says("More")) for _ in range(30)]
    assert told == [True] + [False] * 29
    counter.forward(minutes=59)
    assert await ana.says("More") == ""
    counter.forward(minutes=2)
    assert "Please write again from" in await ana.says("More")
    kept = await counter.kept()
    assert "More" not in kept, "nothing is kept of which nobody hears"
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "too-many" not in await counter.kept()


async def test_what_the_team_records_for_somebody_does_not_count(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await ana.says("/help")
    for number in range(20):
        await owner.says(f"/record for 2 Thing {number}")
        (tap,) = [each for each in owner.buttons if each.startswith("record-as:question:")]
        await owner.taps(tap)
    counter.forward(minutes=2)
    assert "What is this?" in await ana.says("One of my own")


async def test_so_many_messages_are_one_voice_and_then_the_next_begins(counter: Counter) -> None:
    ana = counter.guest("2")
    asked = [bool(await ana.says(f"Line {number}")) for number in range(60)]
    assert asked.count(True) == 2
    assert asked[50]


async def test_ideas_have_a_limit_of_their_own_and_nothing_is_lost(counter: Counter) -> None:
    ana = counter.guest("2")
    words = ["parking", "audio", "cover", "paper", "sale", "event", "coffee", "chair", "window", "music"]
    assert len(words) == Company.ideas_a_day
    for word in words:
        await idea(counter, ana, f"{word} {word[::-1]}", public=False)
        counter.forward(minutes=2)
    number = await said(ana, "Umbrellas at the door")
    assert "Within a day we take 10 ideas" in await ana.taps(f"said:{number}:idea")
    assert "Filed" in await ana.taps(f"said:{number}:question")
    counter.forward(days=1)
    number = await said(ana, "Umbrellas at the exit")
    assert "Filed" in await ana.taps(f"said:{number}:idea")


async def test_past_the_limit_of_ideas_what_is_said_elsewhere_is_asked_about_and_stays(
    counter: Counter,
) -> None:
    counter.team_chat = None
    ana, mira = counter.guest("2"), await counter.owner()
    for word in ["parking", "audio", "cover", "paper", "sale", "event", "coffee", "chair", "window", "music"]:
        await idea(counter, ana, f"{word} {word[::-1]}", public=False)
        counter.forward(minutes=2)
    assert "Within a day we take 10 ideas" in await ana.says("/suggest Umbrellas at the door")
    assert any(each.startswith("said:11:") for each in ana.buttons)
    await ana.says("/ideas umbrellas at the exit")
    (say,) = [each for each in ana.buttons if each.startswith("search-say:")]
    await ana.taps(say)
    assert "Within a day we take 10 ideas" in counter.redrawn[-1]
    await ana.says("/suggest Umbrellas in the yard", chat=GROUP)
    counter.forward(minutes=10)
    await counter.reception.wake()
    asked = [each for each in await counter.heard(mira.person.address) if "· Question" in each]
    assert len(asked) == 3, "nothing is lost"


async def test_what_follows_within_a_minute_changes_nothing_that_others_support(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    assert "What is this?" in await ana.says("And chocolate for everybody")
    await boris.says(f"/idea {number}")
    assert "chocolate" not in await boris.says(f"/idea {number}")


async def test_what_the_team_has_settled_is_not_withdrawn_by_an_old_button(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books for children")
    await mira.says(f"/status {number} launched")
    for data in (f"voice-withdraw:{number}", f"voice-withdraw:{number}:yes"):
        assert "too late" in await ana.taps(data)
    assert "It is launched" in await ana.says(f"/idea {number}")


async def test_what_is_his_own_or_supported_already_is_shown_and_not_offered(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books for children")
    await boris.taps(f"support:{number}:1")
    for each in (ana, boris):
        counter.forward(minutes=2)
        await each.says("Audio books for small children")
        said = next(button for button in each.buttons if button.endswith(":idea"))
        await each.taps(said)
        offered = [button.data for row in counter.drawn[-1].buttons for button in row]
        assert offered == [f"idea:{number}", f"said-new:{said.split(':')[1]}"]
