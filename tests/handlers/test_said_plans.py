"""A status, its dates and who is responsible, as a team of any of our languages writes them."""

from __future__ import annotations

import pytest

from handlers.routes import Misunderstood
from handlers.suggestions.plan.said_plans import Said, plan, status
from suggestions.steps import STEPS
from tests.handlers.front import Counter, words
from tests.handlers.test_voices import idea
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_button_says_can_be_typed(language: Language) -> None:
    reader = Reader(language, "UTC", zone_chosen=True)
    for each in STEPS:
        said = render(keys.status_name(status=each.value), reader, markup=False).split()[0]
        if said not in {"V", "Se"}:
            assert status(said) is each, said
        assert status(each.value.upper()) is each


@pytest.mark.parametrize("word", ["", "merged", "withdrawn", "said", "soon", "plan-b", "novosti", "solved"])
def test_any_other_word_is_no_status(word: str) -> None:
    assert status(word) is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", Said()),
        ("2027-03", Said(date="2027-03")),
        ("by Mira", Said(owner="Mira")),
        ("2027-03-15 by Mira of the shop", Said("Mira of the shop", "2027-03-15")),
        ("March 2027 by Ana", Said("Ana", "2027-03")),
        ("15 March 2027", Said(date="2027-03-15")),
        ("since 2026-05", Said(already="2026-05")),
        ("2027-03 since May 2026 by Mira", Said("Mira", "2027-03", "2026-05")),
        ("since 2026-05 2027-03", Said("", "2027-03", "2026-05")),
        ("15. марта 2027. одговара Мира", Said("Мира", "2027-03-15")),
        ("mart 2027. od maja 2026", Said("", "2027-03", "2026-05")),
        ("marzec 2027 odpowiada Łucja", Said("Łucja", "2027-03")),
        ("марта 2027 года отвечает Мира", Said("Мира", "2027-03")),
        ("март 2027 г. от май 2026 отговаря Мира", Said("Мира", "2027-03", "2026-05")),
        ("1. března 2027 zodpovídá Mira", Said("Mira", "2027-03-01")),
        ("červenec 2027", Said(date="2027-07")),
    ],
)
def test_dates_and_names_are_read_in_any_language(text: str, said: Said) -> None:
    assert plan(text) == said


@pytest.mark.parametrize(
    "text", ["soon", "31 February 2027", "March", "2027", "2027-03 2027-04", "since 2026-05 soon"]
)
def test_a_date_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Misunderstood):
        plan(text)


async def test_a_no_by_a_button_asks_for_its_reason(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Books that smell of strawberries")
    await owner.says(f"/status {number}")
    await owner.taps(f"status-to:{number}:declined")
    assert "A no needs its reason" in await owner.hears()
    assert "A no needs its reason" in await owner.says("\u2060")
    assert "is declined now" in await owner.says("Too dear to make")
    counter.forward(minutes=10)
    await counter.reception.wake()
    await counter.reception.wake()
    assert "Why: Too dear to make" in await ana.hears()
    assert "cannot come to stand there" in await owner.says(f"/status {number} declined")


async def test_who_is_considered_waits_on_until_it_is_decided(counter: Counter) -> None:
    owner = await counter.owner()
    number = await idea(counter, counter.guest("2"), "Books for the bath", public=False)
    await owner.says(f"/status {number} considering")
    assert "To be answered by" in await owner.says(f"/case {number}")
    await owner.says(f"/status {number} declined They would sink")
    back = owner.buttons[0]
    assert "To be answered by" not in await owner.says(f"/case {number}")
    await owner.taps(back)
    assert "To be answered by" in await owner.says(f"/case {number}")


async def test_a_plan_by_a_button_asks_for_its_date_and_a_name(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books for children")
    await owner.says(f"/status {number}")
    await owner.taps(f"status-to:{number}:planned")
    await owner.hears()
    assert f"status-when:{number}" in owner.buttons
    await owner.taps(f"status-when:{number}")
    assert "By when, and who is responsible?" in await owner.hears()
    assert "2020" in await owner.says("2020-01 by Mira"), "a date that has passed"
    assert "is planned now" in await owner.says("2027-03 by Mira")
    assert f"status-when:{number}" not in owner.buttons
    plan_now = await ana.says("/plan")
    assert "March 2027" in plan_now
    assert "Mira" in plan_now


@pytest.mark.parametrize("way", ["command", "button", "date"])
async def test_who_plans_without_a_name_is_responsible_and_reads_it(counter: Counter, way: str) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books for children")
    if way == "button":
        await owner.says(f"/status {number}")
        await owner.taps(f"status-to:{number}:planned")
        said = await owner.hears()
    else:
        said = await owner.says(f"/status {number} planned{' 2027-03' if way == 'date' else ''}")
    assert "You are responsible for it, as nobody else is named: Mira" in said
    assert f"status-when:{number}" in owner.buttons
    assert "Responsible: Mira" in await ana.says("/plan")
    await owner.taps(f"status-when:{number}")
    await owner.hears()
    assert "You are responsible" not in await owner.says("2027-04 by Boris")
    assert "Responsible: Boris" in await ana.says("/plan")


async def test_who_is_erased_is_named_as_responsible_no_more(counter: Counter) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books for children")
    boris = counter.guest("9", "Boris")
    link = (await owner.says("/team invite owner")).partition("start=")[2]
    await boris.says(f"/start {link}")
    await boris.says(f"/status {number} planned 2027-03")
    name = "Boris"
    assert f"Responsible: {name}" in await ana.says("/plan")
    await owner.hears()
    await boris.says("/forget")
    await boris.taps("forget:yes")
    for view in ("/plan", "/promises"):
        assert name not in await ana.says(view)


@pytest.mark.parametrize("status", ["considering", "planned by Mira", "launched", "declined Too heavy"])
async def test_once_people_are_told_the_note_takes_nothing_back(counter: Counter, status: str) -> None:
    ana, owner = counter.guest("2"), await counter.owner()
    number = await idea(counter, ana, "Audio books for children")
    await owner.says(f"/status {number} {status}")
    assert any(each.startswith("status-back") for each in owner.buttons)
    counter.forward(minutes=10)
    await counter.reception.wake()
    notes = [said for _, said in await counter.sent("1") if "can no longer be taken back" in words(said)]
    assert len(notes) == 1
    ways = [button.data for row in notes[0].buttons for button in row]
    assert f"status:{number}" in ways
    assert not any(each.startswith(("status-back", "launch-photo")) for each in ways)
