"""A command without its number lets one choose, asks for what else it needs, and leads to the very thing."""

from __future__ import annotations

import pytest

from bot.domains import HOUSE
from handlers.routes import Where
from tests.handlers.front import GROUP, Counter, Guest

ANA = "2"


async def three_polls(counter: Counter, mira: Guest) -> None:
    """A draft, an open poll, and a closed one whose prize Ana has won."""
    await counter.draft(mira)
    await counter.open_poll(mira)
    await counter.open_poll(mira, "prizes: 1 x Mug")
    await counter.guest(ANA).taps("m:3:1:1")
    await mira.does("/close 3 Enough")
    await counter.reception.wake()
    await mira.hears()


OFFERED = {
    "/edit": [1],
    "/open": [1],
    "/void": [2, 1],
    "/publish": [2],
    "/notice": [2],
    "/extend": [2],
    "/close": [2],
    "/results": [3],
    "/export": [3],
    "/decide": [3],
    "/clone": [3, 2, 1],
    "/poll": [3, 2, 1],
    "/disqualify": [1],
}


async def test_it_offers_those_for_which_it_makes_sense_the_newest_first(counter: Counter) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    for command, numbers in OFFERED.items():
        assert "Which" in await mira.says(command), command
        name = command.removeprefix("/")
        assert list(mira.buttons) == [f"{name}:{number}" for number in numbers], command
        assert all(f"#{number} Which?" == label for number, label in zip(numbers, mira.labels, strict=True))


async def test_where_there_is_nothing_to_choose_it_says_so(counter: Counter) -> None:
    mira = await counter.owner()
    for command in OFFERED:
        assert (await mira.says(command)).startswith("There is no "), command


async def test_a_customer_is_offered_no_draft(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest(ANA)
    await three_polls(counter, mira)
    await ana.hears()
    await ana.says("/poll")
    assert ana.buttons == ("poll:3", "poll:2")


@pytest.mark.parametrize(
    ("chosen", "said", "shown", "done"),
    [
        ("close:2", ["Enough"], "reason: Enough", "is closed"),
        ("void:2", ["A title\nlacks"], "A title\nlacks", "without a result"),
        ("notice:2", ["In spring"], "In spring", "notice stands"),
        ("extend:2", ["in 9 days", "Holidays"], "reason: Holidays", "now closes"),
        ("extend:2", ["in 9 days Holidays"], "reason: Holidays", "now closes"),
        ("publish:2", ["@readers"], "in @readers?", "on its way"),
        ("decide:3", [], "In the launch plan: Viking", "is confirmed"),
        ("open:1", [], "Open poll 1 now?", "is open"),
    ],
)
async def test_what_it_needs_besides_is_asked_for_and_then_shown(
    counter: Counter, chosen: str, said: list[str], shown: str, done: str
) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    await mira.taps(chosen)
    heard = await mira.hears()
    for text in said:
        assert "Just send what is missing" in heard
        heard = await mira.says(text)
    assert shown in heard
    await mira.taps(mira.buttons[0])
    assert done in await mira.hears()


async def test_a_ticket_and_a_reason_are_asked_for_one_after_the_other(counter: Counter) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    ticket = (await counter.guest(ANA).says("/draw 1")).partition("Your ticket: ")[2][:12]
    await mira.taps("disqualify:1")
    assert "TICKET REASON" in await mira.hears()
    assert "needs a reason" in await mira.says(ticket)
    assert "was disqualified" in await mira.says("Three accounts")


async def test_a_reason_stands_on_the_same_line_or_below(counter: Counter) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    ticket = (await counter.guest(ANA).says("/draw 1")).partition("Your ticket: ")[2][:12]
    for space in (" ", "\n", "\n\n", "\u00a0", "\u202f", " \n "):
        for command, reason in {
            f"/disqualify 1{space}{ticket}": "Three",
            "/close 2": "Three",
            "/void 2": "Three",
            "/decide 3 2": "Three",
            "/notice 2": "Three",
        }.items():
            typed = command.replace(" ", space) + space + reason
            assert "Three" in await mira.says(typed), repr(typed)
            assert "-yes:" in mira.buttons[0], repr(typed)
    assert "Banned" in await mira.says("/ban telegram:9\nShe cheats")


@pytest.mark.parametrize("around", ["{}…", "“{}”", "<{}>", "{}:", "{},", "{}.", "{}… –"])
async def test_a_ticket_is_read_as_it_was_quoted(counter: Counter, around: str) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    ticket = (await counter.guest(ANA).says("/draw 1")).partition("Your ticket: ")[2][:12]
    shown = await mira.says(f"/disqualify 1 {around.format(ticket)} Three accounts")
    assert "Three accounts" in shown
    assert "–" not in shown.partition("Three")[0][-5:]
    await mira.taps(mira.buttons[0])
    assert "is out of draw 1, with your reason" in await mira.hears()


@pytest.mark.parametrize(
    ("typed", "payload", "leads"),
    [
        ("/draw_1", "draw-1", "Draw 1: Which?"),
        ("/draw 1", "draw-1", "Draw 1: Which?"),
        ("/vote 2", "poll-2", "Which?"),
        ("/poll_2", "page-2", "Closes"),
        ("/prizes_1", "prizes-1", "Prizes of draw 1"),
        ("/export 3", "export-3", "Which poll?"),
        ("/close 2 Enough", "close-2", "needs a reason"),
        ("/start draw-1", "draw-1", "Draw 1: Which?"),
        ("/mydata 1", "mydata", "All we keep"),
        ("/draw", "draw", "To draw among"),
        ("/mine", "mine", "You have no votes"),
        ("/prizes", "prizes", "You have no prize"),
        ("/codes_1", "codes", "No codes have been uploaded"),
        ("/team invite editor", "team", "The team"),
        ("/poll", "poll", "Which poll?"),
        ("/stop", "stop", "If you want it: /stop"),
        ("/start", "hello", "What would you like to do?"),
        ("/start mine", "mine", "You have no votes"),
    ],
)
async def test_in_a_group_the_button_leads_to_the_very_thing(
    counter: Counter, typed: str, payload: str, leads: str
) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    await mira.says(typed, chat=GROUP)
    assert mira.links == (f"start={payload}",)
    assert leads in await mira.says(f"/start {payload}")


async def test_every_command_is_led_to_itself(counter: Counter) -> None:
    mira = await counter.owner()
    private = [name for name, route in HOUSE.commands.items() if route.where is Where.PRIVATE]
    for name in private:
        await mira.says(f"/{name}", chat=GROUP)
        leads = "hello" if name == "start" else name
        assert mira.links == (f"start={leads}",), name


@pytest.mark.parametrize(
    ("tapped", "payload", "leads"),
    [
        ("receipt:3", "receipt-3", "no vote in this poll"),
        ("ticket:1", "ticket-1", "Draw 1: Which?"),
        ("publish-in:2", "publish-in-2", "no group or channel yet"),
        ("tell-asked:2", "tell-asked-2", "nobody left to tell"),
        ("desk:1", "desk-1", "Prizes of draw 1"),
        ("poll:2", "page-2", "Closes"),
        ("audit:9", "audit", "Audit log"),
        ("forget:yes", "forget", "Erase"),
        ("news:yes", "hello", "What would you like to do?"),
        ("claim:1", "hello", "What would you like to do?"),
    ],
)
async def test_in_a_group_a_button_of_ones_own_leads_to_it_as_well(
    counter: Counter, tapped: str, payload: str, leads: str
) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    await mira.taps(tapped, chat=GROUP)
    await mira.hears(GROUP)
    assert mira.links == (f"start={payload}",)
    assert leads in await mira.says(f"/start {payload}")


async def test_a_link_or_a_button_gives_no_right(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest(ANA)
    await three_polls(counter, mira)
    await ana.hears()
    assert "Only the product team" in await ana.says("/start close-2")
    assert "Only the product team" in await ana.taps("close:2")
    assert "Only the product team" in await ana.says("/start publish-in-2")
    assert "Only the product team" in await ana.says("/start audit")
    assert "What would you like to do?" in await ana.says("/start stop-1")
    assert "no longer works" in await ana.taps("stop:1")


async def test_no_link_stops_or_decides_in_somebodys_place(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest(ANA)
    await three_polls(counter, mira)
    await ana.hears()
    for payload in ("decline-yes-1", "forget-1", "claim-1", "m-2-1", "stop"):
        await ana.says(f"/start {payload}")
    await ana.says("/prizes")
    assert "claim:1:listed" in ana.buttons
    assert "hear from us again" not in await ana.says("/start")


async def test_no_link_leaves_what_somebody_has_begun(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    assert (await mira.says("/start cancel")).endswith("If you want it: /cancel")
    assert "Now the options" in await mira.says("Which?")


@pytest.mark.parametrize("link", ["newpoll", "close-2", "publish-in-2", "edit-4"])
async def test_no_link_leaves_what_somebody_has_answered(counter: Counter, link: str) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    await counter.draft(mira)
    await mira.says("/newpoll")
    await mira.says("Which one?")
    told = await mira.says(f"/start {link}")
    assert told.startswith("This link would leave what you have begun here")
    assert "How many may each" in await mira.says("Viking\nPyramid")


async def test_a_question_that_nobody_answered_stands_in_no_links_way(counter: Counter) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    await mira.says("/void 2 Enough")
    assert "What is the question" in await mira.says("/start newpoll")


async def test_the_link_that_stops_does_not_begin_anew(counter: Counter) -> None:
    ana = counter.guest(ANA)
    await ana.says("/stop")
    assert await ana.says("/start stop") == "A link cannot do this in your place. If you want it: /stop"


async def test_no_link_makes_anything_it_shows_a_button(counter: Counter) -> None:
    mira = await counter.owner()
    await three_polls(counter, mira)
    assert "Which poll?" in await mira.says("/start clone-2")
    assert mira.buttons == ("clone:2",)
    await mira.taps("clone:2")
    assert "is a copy of poll 2" in await mira.hears()
    assert "Only the product team" in await counter.guest(ANA).says("/start clone-2")
    assert "Which poll?" in await mira.says("/start export-3")
    assert mira.buttons == ("export:3",)


@pytest.mark.parametrize("name", sorted(HOUSE.commands))
async def test_no_link_to_a_command_does_anything(counter: Counter, name: str) -> None:
    """What does something at once says so in its route."""
    mira = await counter.owner()
    await three_polls(counter, mira)
    noted = await counter.log()
    for payload in (name, *(f"{name}-{number}" for number in (1, 2, 3))):
        await mira.says(f"/start {payload}")
    done = [each for each in await counter.log() if each[0] != "timeline"]  # a look that is noted
    assert done == noted


async def test_who_follows_a_link_hears_from_us_again(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest(ANA)
    await three_polls(counter, mira)
    await ana.says("/stop")
    heard = await ana.says("/start draw-1")
    assert "hear from us again" in heard
    assert "Draw 1" in heard


async def test_a_draft_is_followed_by_the_team_alone(counter: Counter) -> None:
    mira, ana = await counter.owner(), counter.guest(ANA)
    await three_polls(counter, mira)
    await ana.hears()
    assert "Draft." in await mira.says("/start poll-1")
    assert "no poll 1" in await ana.says("/start poll-1")


async def test_lines_of_a_change_may_follow_in_a_message_of_their_own(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.draft(mira)
    assert "Just send what is missing" in await mira.says("/edit 1")
    assert "Pick up to 2" in await mira.says("pick: 2")


@pytest.mark.parametrize("written", ["№1", "#1", "1.", "1:", "(1)"[1:]])
async def test_a_number_is_one_whatever_sign_stands_around_it(counter: Counter, written: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert "Which?" in await mira.says(f"/poll {written}")


@pytest.mark.parametrize("command", ["/poll x", "/results nr 1", "/void by mistake"])
async def test_whoever_names_no_number_is_offered_the_choice(counter: Counter, command: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    await mira.does("/close 1 Enough")
    await counter.open_poll(mira)
    assert "add the number" not in await mira.says(command)
    assert mira.buttons
