"""A form with errors: all are named at once, and only the corrected lines are sent again."""

from __future__ import annotations

import pytest

from handlers.trials.correcting import Kept, corrected
from tests.handlers.front import Counter
from tests.trial_forms import TWO_DAYS, form

KEEPS = "nothing of what you sent is lost"


async def test_all_that_is_wrong_is_named_at_once_with_its_line_and_how_it_should_look(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    wrong = form("stock: bikes", places="many", starts="", days=f"{TWO_DAYS}\n- choice: Which? | Red")
    heard = await mira.says(wrong)
    assert "Line 3: “places: many”" in heard
    assert "Try: 4" in heard
    assert "Line 6: “stock: bikes”" in heard
    assert "nothing, devices, links" in heard
    assert "Line 12: “- choice: Which? | Red”" in heard
    assert "at least two answers" in heard
    assert "Still missing: starts" in heard
    assert KEEPS in heard


async def test_only_the_corrected_lines_are_sent_and_nothing_else_is_lost(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(form("about: You ride it.", "from: leads", places="many", starts="", days=TWO_DAYS))
    again = await mira.says("places: 12")
    assert "Still missing: starts" in again
    assert "places" not in again
    made = await mira.says("starts: today")
    for each in ("12 places", "You ride it.", "leads", "You bring it back.", "choice: Where do you park it?"):
        assert each in made
    assert "no draft" not in made
    assert ("newtest", "test:1") in await counter.log()
    assert "not understood" not in await mira.says("/test")


async def test_with_what_cannot_be_read_it_is_said_whom_there_is_not(counter: Counter) -> None:
    mira = await counter.owner()
    heard = await mira.says(form("quota: 1 voter:1", "from: poll 404", "from: leeds", places="many"))
    assert "There is no segment “voter”" in heard
    assert "“places: many”" in heard
    assert "“from: leeds”" in heard
    assert "There are 1 to 10,000 places" not in heard, "that is said already"
    assert "there is no such poll" in await mira.says("quota: none\nfrom: leads\nplaces: 3")
    assert "Cargo bike · draft" in await mira.says("from: leads")


async def test_what_does_not_fit_together_is_named_all_at_once(counter: Counter) -> None:
    mira = await counter.owner()
    wrong = form("from: poll 404", "from: idea 9", places="0", days=TWO_DAYS, ends="in 1 day")
    heard = await mira.says(wrong)
    for line, why in {
        "places: 0": "There are 1 to 10,000 places",
        "from: poll 404": "there is no such poll",
        "from: idea 9": "there is no such idea",
        "day 3: Take it shopping.": "Day 3 lies after the last day",
    }.items():
        assert f"“{line}”\n" in heard
        assert why in heard
    assert "Cargo bike · draft" in await mira.says(
        "places: 2\nfrom: leads\nfrom: leads\nends: in 5 days\nday 1: Take it shopping."
    )


async def test_a_quota_of_what_there_is_not_is_refused_and_one_of_what_there_is_is_taken(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    poll = await counter.open_poll(mira, "pick: 1")
    for segment in ("voters:99", "not voters:99", "supporters:99", "testers:99", "winners:99"):
        heard = await mira.says(form(f"quota: 1 {segment}", "from: leads"))
        assert f"“{segment}”: nothing has this number." in heard
        assert KEEPS in heard
    assert "Cargo bike · draft" in await mira.says(f"quota: 1 voters:{poll}")


async def test_the_form_is_a_row_and_can_be_left(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(form(places="many"))
    again = counter.guest(mira.person.address)
    assert "Cargo bike · draft" in await again.says("places: 3")
    await mira.says(form(places="many"))
    await mira.hears()
    assert "leave:trial-form" in mira.buttons
    await mira.taps("leave:trial-form")
    assert "Test 2" not in await mira.says("places: 3")


async def test_a_product_that_lacks_is_sent_alone(counter: Counter) -> None:
    mira = await counter.owner()
    assert "after /newtest" in await mira.says(form(product=""))
    assert "Test 1: Cargo bike · draft" in await mira.says("Cargo bike")


@pytest.mark.parametrize(
    ("lines", "wrong", "sent", "whole"),
    [
        ("places: x|ends: y", (2, 3), "ends: b|places: a", "places: a|ends: b"),
        ("plaecs: 3|day 0: Ride.", (2,), "places: 3", "places: 3|day 0: Ride."),
        ("places: 3|places: 4", (3,), "places: 5", "places: 5"),
        ("day 0: Ride.|day 0: Rest.", (3,), "day 1: Rest.", "day 0: Ride.|day 1: Rest."),
        ("- text: A?|places: 3", (2,), "day 0: Ride.|- text: A?", "day 0: Ride.|- text: A?|places: 3"),
        ("- text: A?|- text: B?", (2,), "day 0: Ride.", "day 0: Ride.|- text: A?|- text: B?"),
        ("day 0: Ride.|- choice: A?|- text: B?", (3,), "- choice: A? | 1 | 2", None),
        (
            "day 0: R|- choice: A?|- text: B?|day 1: S",
            (3,),
            "day 0: R|- text: C?",
            "day 0: R|- text: C?|day 1: S",
        ),
        ("day 0: Ride.|- text: A?", (), "places: 3", "places: 3|day 0: Ride.|- text: A?"),
        ("places: 3", (), "day 0: Ride.|- text: A?", "places: 3|day 0: Ride.|- text: A?"),
        ("quota: 1 a|quota: 2 b", (), "quota: 3 c|quota: 4 d", "quota: 3 c|quota: 4 d"),
        ("quota: 1 a|quota: x", (3,), "quota: none", "quota: none"),
        ("from: leeds|from: idea 1", (2,), "from: leads", "from: leads|from: idea 1"),
    ],
)
def test_a_corrected_line_stands_in_the_place_of_the_wrong_one(
    lines: str, wrong: tuple[int, ...], sent: str, whole: str | None
) -> None:
    kept = Kept(("Cargo bike", *lines.split("|")), wrong)
    if whole is None:
        assert corrected(kept, [sent]) == ("Cargo bike", "day 0: Ride.", sent, "- text: B?")
    else:
        assert corrected(kept, sent.split("|")) == ("Cargo bike", *whole.split("|"))
