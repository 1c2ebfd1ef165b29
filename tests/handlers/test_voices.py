"""Voices at the counter: each guard that keeps a promise, tried by who would break it."""

from __future__ import annotations

import secrets

import pytest
from sqlalchemy import Connection

from bot.domains import Stores
from customers.people import CustomerId
from suggestions.store import Voices
from suggestions.voice import StepId, VoiceId
from tests.handlers.front import READER, TEAM, Counter, Guest
from usecases.company import Company
from usecases.suggestions.plan import digest, steps
from usecases.suggestions.saying import filing
from usecases.work import Work


async def idea(counter: Counter, author: Guest, text: str, *, public: bool = True) -> int:
    """Let somebody file an idea, and the team let it stand; return its number."""
    await author.says(text)
    number = max(int(button.split(":")[1]) for button in author.buttons if button.startswith("said:"))
    await author.taps(f"said:{number}:idea")
    await author.taps(f"said-new:{number}")
    if public:
        owner = await counter.owner()
        await owner.taps(f"publish-idea:{number}")
    return number


async def two_alike(counter: Counter, author: Guest) -> tuple[int, int]:
    """Two ideas of one person that are the same; the team lets both stand."""
    one = await idea(counter, author, "Audio books")
    counter.forward(minutes=2)
    return one, await idea(counter, author, "Books to listen to")


async def torn(counter: Counter, author: Guest, answers: Guest) -> None:
    """Let somebody complain, before anything else is said, and have an answer of the team arrive."""
    await author.says("The cover is torn")
    await author.taps("said:1:complaint")
    await answers.taps("case-answer:1")
    await answers.says("We send another.")
    counter.forward(seconds=20)
    await counter.reception.wake()


async def supporters(counter: Counter, number: int) -> int:
    return await counter.database.run(lambda db: Stores(db)[Voices].get(VoiceId(number)).supporters)


async def cards(counter: Counter, word: str) -> int:
    """How many of the team's messages have this word."""
    return sum(word in each for each in await counter.heard(TEAM.address))


async def test_a_second_tap_files_nothing_anew(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Where is my parcel?")
    for kind in ("question", "complaint", "question"):
        await ana.taps(f"said:1:{kind}")
    assert await cards(counter, "Where is my parcel?") == 1
    assert await cards(counter, "Complaint") == 0


async def test_nobody_decides_what_somebody_else_said(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await ana.says("Where is my parcel?")
    for data in (
        "said:1:idea",
        "said:1:nothing",
        "said-new:1",
        "voice-add:1",
        "voice-withdraw:1:yes",
        "formal:1",
    ):
        assert "no number 1 here" in await boris.taps(data), data
    await ana.taps("said:1:question")
    for data in ("voice-withdraw:1:yes", "solved:1:yes", "helped:1:yes"):
        assert "no number 1 here" in await boris.taps(data), data
    assert await cards(counter, "Question") == 1


async def test_what_belongs_together_is_one_and_what_comes_later_is_not(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("First")
    counter.forward(seconds=60)
    assert await ana.says("Second") == ""
    counter.forward(seconds=61)
    assert "What is this?" in await ana.says("Third")


async def test_what_waits_is_filed_after_ten_minutes_and_not_before(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Green covers")
    counter.forward(minutes=9, seconds=59)
    await counter.reception.wake()
    assert await cards(counter, "Green covers") == 0
    counter.forward(seconds=1)
    await counter.reception.wake()
    await counter.reception.wake()
    assert await cards(counter, "Question") == 1


async def test_what_was_tapped_last_is_what_it_is_filed_as(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    await idea(counter, ana, "Audio books")
    await boris.says("Audio books")
    await boris.taps("said:2:idea")
    counter.forward(minutes=10)
    await counter.reception.wake()
    assert await cards(counter, "#2 · Idea") == 1


async def test_an_idea_is_read_by_nobody_before_the_team_lets_it_stand(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books", public=False)
    missing = (await boris.says("/idea 999")).replace("999", str(number))
    assert await boris.says(f"/idea {number}") == missing
    assert await boris.taps(f"support:{number}:1") == f"There is no number {number} here."
    assert "Audio books" not in "".join((await boris.says("/ideas"), *boris.labels))
    assert "Audio books" in await ana.says(f"/idea {number}"), "his own"
    owner = await counter.owner()
    await owner.taps(f"publish-idea:{number}")
    assert "Audio books" in await boris.says(f"/idea {number}")


async def test_who_is_no_customer_of_the_team_lets_nothing_stand(counter: Counter) -> None:
    ana, anna = counter.guest("2"), await counter.member("3", "analyst")
    number = await idea(counter, ana, "Audio books", public=False)
    for data in (
        f"publish-idea:{number}",
        f"case-answer:{number}",
        f"status-to:{number}:planned",
        f"case-end:{number}",
    ):
        assert "not allow" in await anna.taps(data), data
        assert "team" in await ana.taps(data), data


async def test_support_counts_each_once_and_its_author_never(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    assert "your own idea" in await ana.taps(f"support:{number}:1")
    assert await boris.taps(f"support:{number}:1") == "You support it now."
    assert await boris.taps(f"support:{number}:1") == "You support it already."
    assert await supporters(counter, number) == 1
    for _ in range(2):
        assert await boris.taps(f"support:{number}:0") == "You no longer support it."
    assert await supporters(counter, number) == 0


async def test_how_many_support_it_shows_after_a_week_and_to_the_team_at_once(counter: Counter) -> None:
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    number = await idea(counter, ana, "Audio books")
    before = await carl.says(f"/idea {number}")
    board = (await carl.says("/ideas"), carl.labels)
    await boris.taps(f"support:{number}:1")
    assert await carl.says(f"/idea {number}") == before
    assert (await carl.says("/ideas"), carl.labels) == board
    assert "1 person supports it" in await (await counter.owner()).says(f"/idea {number}")
    counter.forward(days=7)
    assert "1 person supports it" in await carl.says(f"/idea {number}")


async def test_new_ideas_come_in_an_order_of_each_readers_own(counter: Counter) -> None:
    ana = counter.guest("2")
    for number in range(8):
        await idea(counter, ana, f"Thing {number}")
        counter.forward(minutes=2)
    orders = []
    for address in ("3", "4", "5", "6"):
        reader = counter.guest(address)
        await reader.says("/ideas")
        first = reader.labels[:8]
        await reader.says("/ideas")
        assert reader.labels[:8] == first, "the same each time"
        orders.append(first)
    assert len(set(orders)) > 1


async def test_what_others_support_is_changed_no_more(counter: Counter) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, ana, "Audio books")
    assert "wait until the team has read" in await ana.edits("Audio books for all")
    assert any("Before it was changed: Audio books" in each for each in await counter.heard(TEAM.address))
    await (await counter.owner()).taps("words-stand:1")
    assert "Audio books for all" in await boris.says(f"/idea {number}")
    await boris.taps(f"support:{number}:1")
    assert "Others support number" in await ana.edits("Something else")
    assert "Audio books for all" in await boris.says(f"/idea {number}")


async def test_a_no_carries_its_reason(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    assert "A no needs its reason" in await owner.says(f"/status {number} declined")
    assert "is declined now" in await owner.says(f"/status {number} declined Nobody can read them")
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.reception.wake()
    assert "Why: Nobody can read them" in await ana.hears()


async def test_a_step_taken_back_is_never_told_and_one_told_is_not_taken_back(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    await owner.says(f"/status {number} planned 2027-03 by Mira")
    counter.forward(minutes=9)
    await owner.taps("status-back:1")
    counter.forward(minutes=2)
    await counter.reception.wake()
    assert "planned" not in await ana.hears()
    await owner.says(f"/status {number} launched")
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.reception.wake()
    assert "too late" in await owner.taps("status-back:2")
    assert (await ana.hears()).count("is launched") == 1


@pytest.mark.parametrize(
    "words", ["planned 2027-13", "planned soon", "planned 2027-02-30 by Mira", "finished", "merged"]
)
async def test_a_status_that_cannot_be_is_told_what_can(counter: Counter, words: str) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    assert "2027-03" in await owner.says(f"/status {number} {words}")


async def test_an_answer_leaves_once_and_then_is_not_taken_back(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await ana.says("When do you open?")
    await ana.taps("said:1:question")
    await owner.taps("case-answer:1")
    await owner.says("At nine.")
    counter.forward(seconds=19)
    await counter.reception.wake()
    assert "At nine." not in await ana.hears()
    counter.forward(seconds=1)
    for _ in range(2):
        await counter.reception.wake()
    assert (await ana.hears()).count("At nine.") == 1
    assert "too late" in await owner.taps("take-back:2")


async def test_who_is_erased_leaves_his_idea_without_a_name_and_his_support_counted(counter: Counter) -> None:
    ana, boris, carl = counter.guest("2"), counter.guest("3"), counter.guest("4")
    number = await idea(counter, ana, "Audio books")
    await boris.taps(f"support:{number}:1")
    for each in (ana, boris):
        await each.says("/forget")
        await each.taps("forget:yes")
    assert "Audio books" in await carl.says(f"/idea {number}")
    counted = await counter.database.run(
        lambda db: Stores(db)[Voices].supporters.count([VoiceId(number)], ())
    )
    assert counted == 1


async def test_who_is_erased_may_take_his_ideas_along(counter: Counter) -> None:
    ana, carl = counter.guest("2"), counter.guest("4")
    number = await idea(counter, ana, "Audio books")
    await ana.says("/forget")
    await ana.taps("forget:ideas-too")
    assert "Audio books" not in await carl.says(f"/idea {number}")
    assert "Audio" not in await counter.kept()


async def test_what_he_wrote_to_the_team_goes_with_him(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("My Kanarinka is broken")
    await ana.taps("said:1:complaint")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "Kanarinka" not in await counter.kept()
    assert "its author was erased" in (await counter.heard(TEAM.address))[-1]


async def test_what_was_tapped_first_stays(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("Where is my parcel?")
    await ana.taps("said:1:question")
    await ana.taps("said-new:1")
    assert "Question" in await (await counter.owner()).says("/case 1")


async def test_a_late_look_files_nothing_that_was_added_to(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("First")
    counter.forward(seconds=59)
    await ana.says("Second")
    found = await counter.database.run(
        lambda db: filing.file_unsorted(work(db, counter), VoiceId(1)),
    )
    assert found == ()
    assert await cards(counter, "Question") == 0


async def test_a_step_is_told_once_whoever_looks(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books")
    await owner.says(f"/status {number} launched")
    counter.forward(minutes=10)
    for _ in range(2):
        await counter.database.run(lambda db: steps.note(work(db, counter), StepId(1)))
    assert await counter.database.run(lambda db: Stores(db)[Voices].steps.due(counter.now, 9)) == []
    ana_is = [CustomerId(2)]
    told = [await counter.database.run(lambda db: digest.tell(work(db, counter), ana_is)) for _ in range(2)]
    assert [bool(each) for each in told] == [True, False]


async def test_a_complaint_is_reopened_once_by_however_many_taps(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    await torn(counter, ana, owner)
    for _ in range(3):
        await ana.taps("solved:1:no")
    assert await cards(counter, "Not solved, says its author") == 1
    assert "Reopened 1 time" in await owner.says("/case 1")


async def test_what_is_not_solved_goes_up_to_the_owners(counter: Counter) -> None:
    ana, owner, carl = counter.guest("2"), await counter.owner(), await counter.member("3", "care")
    await torn(counter, ana, carl)
    assert "Not solved" not in await owner.hears()
    await ana.taps("solved:1:no")
    assert "Not solved, says its author" in await owner.hears()
    assert "Not solved" not in await carl.hears(), "he reads it in the team's chat"


def work(db: Connection, counter: Counter) -> Work:
    """What a use case works with, called without a chat."""
    company = Company(READER, counter.owners, counter.team_chat)
    return Work(Stores(db), counter.now, secrets.token_bytes, company)
