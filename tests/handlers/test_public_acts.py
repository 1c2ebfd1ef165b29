"""Of what others hear, they hear nothing before it was shown and somebody said yes, and then once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

import pytest

from draws.beacon import QUICKNET
from draws.draw import Manner
from tests.handlers.front import GROUP, Counter, Guest
from tests.handlers.posting import joins

ANA, JAN, READERS, TEAM = "2", "3", "@readers", "-1"


@dataclass
class Act:
    """What is typed, in which words it is shown, and who then hears what."""

    command: str
    shown: str
    button: str
    heard: str
    by: str = ANA
    """In which chat it is heard."""
    begun: dict[str, int] = field(default_factory=dict)
    """The newest message in each chat before it."""


async def open_poll(counter: Counter, mira: Guest) -> None:
    """An open poll in which Ana has voted."""
    await counter.open_poll(mira)
    await counter.guest(ANA).taps("m:1:1:1")


async def closed_poll(counter: Counter, mira: Guest) -> None:
    """A closed one in which she has."""
    await open_poll(counter, mira)
    await mira.does("/close 1 Enough")


async def draft(counter: Counter, mira: Guest) -> None:
    """A draft."""
    await counter.draft(mira)


async def member(counter: Counter, mira: Guest) -> None:
    """Ana is an editor."""
    await counter.member(ANA, "editor")


async def voters(counter: Counter, mira: Guest) -> None:
    """Ana voted once, and draws have a beacon."""
    await open_poll(counter, mira)
    counter.manner = Manner(chain=QUICKNET)


async def drawn(counter: Counter, mira: Guest) -> None:
    """Ana has won."""
    await counter.winner("Mug")


ACTS: dict[str, tuple[Callable[[Counter, Guest], Awaitable[None]], Act]] = {
    "confirm": (
        closed_poll,
        Act("/decide 1", "In the launch plan: Viking", "tell 1 voter", "In the launch plan"),
    ),
    "override": (closed_poll, Act("/decide 1 2 Sold", "reason: Sold", "tell 1 voter", "decided otherwise")),
    "void": (
        open_poll,
        Act("/void 1 A title lacks", "1 voter is told", "Void poll 1 and tell 1", "A title lacks"),
    ),
    "close": (open_poll, Act("/close 1 Enough", "reason: Enough", "Close poll 1 and tell 1", "is closed")),
    "extend": (
        open_poll,
        Act("/extend 1 in 9 days Holidays", "stays open longer", "tell 1 voter", "Holidays"),
    ),
    "publish": (open_poll, Act(f"/publish 1 {READERS}", "Which?", "Publish poll 1", "Which?", READERS)),
    "open": (draft, Act("/open 1", "Viking", "Yes, open it", "Poll 1 is open", TEAM)),
    "disqualify": (drawn, Act("/disqualify 1 TICKET Three", "was disqualified", "Take the ticket", "Three")),
    "remove": (member, Act("/team remove 2", "no longer in the team", "Remove", "no longer in the team")),
    "role": (member, Act("/team role 2 care", "Your role in the team is now", "Change", "is now: care")),
}


@pytest.fixture(params=ACTS)
async def act(request: pytest.FixtureRequest, counter: Counter) -> Act:
    """An act, with all that it needs; nobody has unread messages."""
    return await prepared(counter, request.param)


async def prepared(counter: Counter, name: str) -> Act:
    """Let all be as an act needs it; return what is typed, and who then hears what."""
    prepare, found = ACTS[name]
    mira = await counter.owner()
    await prepare(counter, mira)
    if "TICKET" in found.command:
        page = await counter.guest(ANA).says("/draw 1")
        ticket = page.partition("Your ticket: ")[2][:12]
        found = replace(found, command=found.command.replace("TICKET", ticket))
    return replace(found, begun={chat: await last(counter, chat) for chat in (ANA, READERS, TEAM)})


async def last(counter: Counter, chat: str) -> int:
    """The number of the newest message on its way to a chat."""
    return max((number for number, _ in await counter.sent(chat)), default=0)


async def times(counter: Counter, act: Act) -> int:
    """How often those who are to hear of it have heard of it since."""
    heard = await counter.heard(act.by, act.begun[act.by])
    return sum(act.heard in said for said in heard)


async def test_it_is_shown_and_nobody_hears_of_it_before_it_is_done_and_then_once(
    counter: Counter, act: Act
) -> None:
    mira = await counter.owner()
    before = await counter.log()
    shown = await mira.says(act.command)
    assert act.shown in shown
    assert act.button in mira.labels[0]
    assert (await times(counter, act), await counter.log()) == (0, before)
    yes, _ = mira.buttons
    await mira.taps(yes)
    assert await times(counter, act) == 1
    done = await counter.log()
    assert await mira.taps(yes) == "This is done already."
    assert (await times(counter, act), await counter.log()) == (1, done)


async def test_it_is_left_when_the_answer_is_no_and_to_others_it_is_no_question(
    counter: Counter, act: Act
) -> None:
    mira, vera = await counter.owner(), await counter.member(JAN, "owner")
    before = await counter.log()
    await mira.says(act.command)
    yes, no = mira.buttons
    assert await counter.guest("4").taps(yes)
    await vera.taps(yes)
    assert "nothing has been done" in await vera.hears(), "she is asked herself"
    await mira.taps(no)
    assert "Nothing was sent" in counter.redrawn[-1]
    await mira.taps(yes)
    assert "nothing has been done" in await mira.hears()
    assert (await times(counter, act), await counter.log()) == (0, before)


async def test_who_lost_his_role_meanwhile_does_not_do_it(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member(JAN, "editor")
    await open_poll(counter, mira)
    await vera.says("/void 1 A title lacks")
    yes, _ = vera.buttons
    await mira.does("/team role 2 care")
    assert "does not allow" in await vera.taps(yes)
    assert "Open." in await mira.says("/poll 1")


async def test_what_has_moved_on_meanwhile_is_refused_when_it_is_done(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member(JAN, "owner")
    await open_poll(counter, mira)
    await mira.says("/void 1 A title lacks")
    yes, _ = mira.buttons
    await vera.does("/close 1 Enough")
    assert "is closed" in await mira.taps(yes)


REFUSED = {
    "/decide 1": "is still open and closes",
    "/decide 1 2 Because": "is still open and closes",
    "/void 2 Because": "no poll 2",
    "/close 2 Because": "no poll 2",
    "/extend 1 2026-11-02 18:00 Sooner": "later time",
    f"/notice 1 {'x' * 1001}": "1 to 1,000",
    "/publish 1 Ana": "not a chat",
    "/open 1": "has opened",
    "/draw Thanks\namong: everyone\nprizes: 1 x Mug": "needs public randomness",
    "/team remove 9": "Nobody in the team",
    "/team remove 1": "GLAS_OWNERS",
}


@pytest.mark.parametrize("command", REFUSED)
async def test_what_would_be_refused_is_refused_before_it_is_asked(counter: Counter, command: str) -> None:
    mira = await counter.owner()
    await counter.member(JAN, "owner")
    await open_poll(counter, mira)
    mira.buttons = tuple[str, ...]()
    assert REFUSED[command] in await mira.says(command)
    assert not any("-yes" in button for button in mira.buttons)


async def test_what_is_drawn_among_people_is_shown_with_their_number(counter: Counter) -> None:
    mira = await counter.owner()
    await voters(counter, mira)
    shown = await mira.says("/draw Thanks\namong: voters:1\nprizes: 1 x Mug")
    assert "among 1 person (voters:1)" in shown
    yes, _ = mira.buttons
    assert "no draws yet" in await mira.says("/draw")
    await mira.taps(yes)
    assert "Draw 1: Thanks" in await mira.hears()


async def test_a_time_counts_from_when_it_was_shown(counter: Counter) -> None:
    mira = await counter.owner()
    await open_poll(counter, mira)
    shown = await mira.says("/extend 1 in 9 days Holidays")
    counter.forward(hours=5)
    await mira.taps(mira.buttons[0])
    closes = shown.partition("close later, ")[2].partition("?")[0]
    assert f"now closes {closes}" in await mira.hears()


async def test_in_a_group_the_buttons_are_for_who_asked(counter: Counter) -> None:
    mira, vera = await counter.owner(), await counter.member(JAN, "owner")
    await open_poll(counter, mira)
    assert "Show poll 1 here?" in await mira.says("/publish 1", chat=GROUP)
    yes, _ = mira.buttons
    assert "no longer works" in await vera.taps(yes, chat=GROUP)
    await mira.taps(yes, chat=GROUP)
    assert "has voted" in await mira.hears(GROUP)


async def test_of_a_draft_nobody_hears(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.draft(mira)
    assert "The notice stands" in await mira.says(f"/notice {number} A line")
    assert "ended without a result" in await mira.does(f"/void {number}")


async def test_a_button_does_what_was_asked_with_it(counter: Counter) -> None:
    mira = await counter.owner()
    await open_poll(counter, mira)
    await mira.says("/notice 1 In spring")
    first, _ = mira.buttons
    await mira.says("/notice 1 In autumn")
    await mira.taps(first)
    assert "In spring" in await mira.hears(), "it is asked anew"
    assert "In " not in await mira.says("/poll 1")


@pytest.mark.parametrize(
    ("prepare", "command"),
    [(closed_poll, "/decide 1 2\n3 shops"), (open_poll, "/extend 1 10.11.2026 18\n3 shops")],
)
async def test_a_reason_on_its_own_line_may_begin_with_a_number(
    prepare: Callable[[Counter, Guest], Awaitable[None]], command: str, counter: Counter
) -> None:
    mira = await counter.owner()
    await prepare(counter, mira)
    assert "reason: 3 shops" in (await mira.says(command)).lower()


async def test_a_draft_is_not_voided_by_a_link(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.draft(mira)
    assert "End poll 1" in await mira.says(f"/start void-{number}")
    assert "is open" in await mira.does(f"/open {number}")


@pytest.mark.parametrize("command", ["/void 1 Rigged", "/close 1 Enough", "/extend 1 in 9 days Holidays"])
async def test_it_says_which_posts_change_with_it(counter: Counter, command: str) -> None:
    mira = await counter.owner()
    await open_poll(counter, mira)
    assert "posts of the poll" not in await mira.says(command)
    await joins(counter, "Readers")
    await mira.does(f"/publish 1 {GROUP}")
    assert "changed as well, in: Readers." in await mira.says(command)


async def test_a_decision_says_so_too_and_the_end_of_it_who_is_told(counter: Counter) -> None:
    mira = await counter.owner()
    await closed_poll(counter, mira)
    await counter.draft(mira, "binding: no")
    await mira.does("/open 2")
    await joins(counter, "Readers")
    await mira.does(f"/publish 2 {GROUP}")
    await mira.does("/close 2 Enough")
    assert "posts of the poll" not in await mira.says("/decide 1 2 Sold")
    shown = await mira.says("/decide 2 2 Sold")
    assert "Nobody is written to" in shown
    assert "changed as well, in: Readers." in shown
    await mira.taps(mira.buttons[0])
    done = await mira.hears()
    assert "Nobody is written to." in done
    assert "voters are told" not in done
    assert "The voters are told." in await mira.does("/decide 1 2 Sold")


async def test_files_of_an_open_poll_are_answered_with_when_they_come(counter: Counter) -> None:
    mira = await counter.owner()
    for number, results in enumerate(("hidden", "live"), 1):
        await counter.open_poll(mira, f"results: {results}")
        said = await mira.says(f"/export {number}")
        assert "made when it closes, on Wednesday 4 November" in said
        assert (f"How it stands now: /results_{number}" in said) == (results == "live")


async def test_who_publishes_in_another_language_is_told_which(counter: Counter) -> None:
    mira = await counter.owner()
    await open_poll(counter, mira)
    assert "there it stands" not in await mira.says(f"/publish 1 {READERS}")
    await mira.says("/language sr")
    assert "English" in await mira.says(f"/publish 1 {READERS}")


@pytest.mark.parametrize("command", ["/close 1", "/extend 1", "/extend 1 in 9 days", "/void 1"])
async def test_what_cannot_be_is_refused_before_anything_is_asked_for(counter: Counter, command: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does("/close 1 Enough")
    said = await mira.says(command)
    assert "closed" in said
    assert "what is missing" not in said
