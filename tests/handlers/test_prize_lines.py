"""Prizes are read as a team writes them, in one line or several; what cannot be read is asked about."""

from __future__ import annotations

import re

import pytest

from draws.lines import PrizeLine
from handlers.draws.prize_lines import parted, read_draw, read_prize
from handlers.routes import Command, Misunderstood
from tests.handlers.front import NOW, Counter
from texts import keys
from texts.languages import Language
from texts.rendering import Reader, render
from usecases.draws.prize_list import listed_prizes

MUG, BAG = PrizeLine(1, "Mug", "code"), PrizeLine(2, "Bag")
TOGETHER = (
    "1 x Mug as code, 2 x Bag", "1 x Mug as code; 2 x Bag", "1 x Mug as code and 2 x Bag",
    "1 x Mug as code, and 2 x Bag", "1x Mug as code + 2x Bag", "1 × Mug as code & 2 × Bag",
    "1 x Mug as code i 2 x Bag", "1 х Mug as code и 2 х Bag", "1 x Mug as code a 2 x Bag",
    "1 x Mug as code oraz 2 x Bag", "1 x Mug as a code., 2 x Bag,", "1 x Mug, as code, 2 x Bag",
    "1 x Mug (as code), 2 x Bag", "1 x Mug (as a code) plus 2 x Bag", "1 x Mug [code], 2 x Bag",
    "1 x Mug (Code); 2 x Bag",
    "1 x Mug - as code, 2 x Bag",
)  # fmt: skip
ALONE = (
    "1 x Mug, red", "1 x Set of 2 x mugs", "2 x Salt and pepper", "1 x Mug, 20 cm", "1 x Bag by Acme Inc.",
    "1 x Set: 2 x mug, 3 x spoon", "1 x Set (2 x mug, 3 x spoon)", "1 x Poster, 30 x 40 cm",
    "1 x Box 3 x 4 x 5 cm",
    "1 x 30 x 40 cm canvas", "1 x Sada z 2 x hrnek",
)  # fmt: skip


@pytest.mark.parametrize("line", TOGETHER)
def test_several_prizes_may_stand_on_one_line(line: str) -> None:
    assert [read_prize(each) for each in parted(line)] == [MUG, BAG]


@pytest.mark.parametrize("line", ALONE)
def test_what_belongs_to_one_prize_divides_nothing(line: str) -> None:
    count, _, name = line.partition(" x ")
    assert [read_prize(each) for each in parted(line)] == [PrizeLine(int(count), name)]


@pytest.mark.parametrize(
    "line",
    ["1 x Mug as code 1 x Bag", "1 x Mug as code, red", "1 x Mug as code (May)", "1 x Mug (as code), red"],
)
def test_what_follows_the_way_of_handing_over_is_asked_about(line: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        [read_prize(each) for each in parted(line)]
    assert [said.key for said in refused.value.texts] == ["wrong-prize-rest"]


SECOND = (
    "1 x Mug 2 x Bag", "1 x Mug, dále 2 x Bag", "1 x Mug 2 x Bag as code", "1 x Mug / 2 x Bag", "1 x 2 x Mug",
    "1 x Set: mug 2 x Bag", "1 x Mug (red) 2 x Bag", "1 x Mug 3 x 100 Kč",
)  # fmt: skip


@pytest.mark.parametrize("line", SECOND)
def test_a_second_number_within_a_name_is_asked_about(line: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        [read_prize(each) for each in parted(line)]
    assert [said.key for said in refused.value.texts] == ["wrong-prize-second"]


@pytest.mark.parametrize(
    ("line", "prizes"),
    [
        ("1 x Set: 2 x mug, 3 x spoon; 2 x Bag", [PrizeLine(1, "Set: 2 x mug, 3 x spoon"), BAG]),
        (
            "1 x Set: 2 x mug, 3 x spoon as code, 2 x Bag",
            [PrizeLine(1, "Set: 2 x mug, 3 x spoon", "code"), BAG],
        ),
        ("1 x Mug as code, 1 x Set: 2 x mug, 3 x pen", [MUG, PrizeLine(1, "Set: 2 x mug, 3 x pen")]),
        ("1 x Emma: a novel, 2 x Bag", [PrizeLine(1, "Emma: a novel"), BAG]),
        ("2 x Bag, 2 x 1984", [BAG, PrizeLine(2, "1984")]),
    ],
)
def test_a_set_of_several_things_is_one_prize(line: str, prizes: list[PrizeLine]) -> None:
    assert [read_prize(each) for each in parted(line)] == prizes


HANDED_OVER: dict[Language, str] = {
    "en": "as a code / by post / as a gift in Telegram / as Telegram Premium",
    "sr": "као код / поштом / као поклон у Телеграму / као Telegram Premium",
    "cs": "jako kód / poštou / jako dárek v Telegramu / jako Telegram Premium",
    "pl": "jako kod / pocztą / jako prezent w Telegramie / jako Telegram Premium",
    "ru": "в виде кода / посылкой / как подарок в Telegram / как Telegram Premium",
    "bg": "като код / по пощата / като подарък в Telegram / като Telegram Premium",
}


@pytest.mark.parametrize("language", HANDED_OVER)
def test_how_a_prize_is_handed_over_stands_beside_it(language: Language) -> None:
    lines = parted("1 x A, 2 x B as code, 3 x C as shipped, 4 x D as gift, 5 x E as premium")
    text = keys.ballot_prizes(prizes=listed_prizes([read_prize(each) for each in lines]))
    shown = render(text, Reader(language, "Europe/Belgrade", zone_chosen=True), markup=False)
    assert " / ".join(re.findall(r"\(([^)]*)\)", shown.replace("\u00a0", " "))) == HANDED_OVER[language]


BELOW = (
    "prizes:\n1 x Mug as code\n2 x Bag",
    "prizes:\n- 1 x Mug as code\n- 2 x Bag",
    "prizes:\n1. 1 x Mug as code\n2. 2 x Bag",
    "prizes: 1 x Mug as code\n2 x Bag",
    "prizes: 1 x Mug as code, 2 x Bag",
    "prizes: 1 x Mug as code\nprizes: 2 x Bag",
    "prizes: 1 x Mug as code,\n2 x Bag",
)


@pytest.mark.parametrize("lines", BELOW)
async def test_prizes_may_stand_below_their_word(counter: Counter, lines: str) -> None:
    mira = await counter.owner()
    shown = await mira.says(f"/newpoll Which?\ncloses: in 3 days\n{lines}\n- Viking\n- Pyramid")
    assert "1 × Mug (as a code) and 2 × Bag" in shown
    assert "1. Viking\n2. Pyramid" in shown
    number = await counter.draft(mira)
    assert "1 × Mug (as a code) and 2 × Bag" in await mira.says(f"/edit {number} {lines}")
    draw = Command("draw", "Thanks", ("among: everyone", *lines.splitlines()))
    assert read_draw(draw, "Europe/Belgrade", NOW).prizes == (MUG, BAG)


async def test_a_line_of_prizes_that_names_none_is_named(counter: Counter) -> None:
    mira = await counter.owner()
    told = await mira.says("/newpoll Which?\ncloses: in 3 days\nprizes:\n- Viking\n- Pyramid")
    assert "Line 3: “prizes:”" in told
    assert "not a line of prizes" in told
    options = await mira.says("/newpoll Which?\ncloses: in 3 days\nprizes: 1 x Mug\n- 2 x tea\n- 3 x tea")
    assert "1. 2 x tea\n2. 3 x tea" in options


async def test_who_asks_for_a_draw_before_there_is_one_is_told_what_is_for_him(counter: Counter) -> None:
    assert await counter.guest("2").says("/draw") == "There are no draws yet. Open votes: /polls"
    said = await (await counter.owner()).says("/draw")
    assert "prizes: 12 x Tote bag" in said
    assert "among: voters:7" in said


async def test_of_a_draw_the_lines_that_are_missing_are_named(counter: Counter) -> None:
    mira = await counter.owner()
    said = await mira.says("/draw Summer lottery")
    assert "two lines are missing: among:, among whom it is drawn, and prizes:" in said
    assert "/draw Summer lottery\namong: voters:7\nprizes:" in said
    assert "the line prizes: is missing" in await mira.says("/draw Summer lottery\namong: everyone")
    assert "the line among: is missing" in await mira.says("/draw Summer lottery\nprizes: 1 x Mug")
    assert "add the number" in await counter.guest("2").says("/draw Summer lottery")
