"""The picture of results: true, legible, and something a messenger takes."""

import struct
import subprocess
import sys
import zlib
from fractions import Fraction
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from pictures.cards import Bar, Labels, ResultCard
from pictures.layout import ARRANGEMENTS, LEGIBLE, Sheet, arranged, laid_out
from pictures.results import draw, svg
from pictures.rows import LEFT, RIGHT

SVG = "{http://www.w3.org/2000/svg}"
ENGLISH = Labels(
    overline="Kreativni centar",
    turnout="1,284 of you took part.",
    seat="will be published",
    tie="tie, decided by lot",
    note="The two titles with the most votes will be published.",
    footer="Closed on Tuesday 1 December 2026 at 18:00",
)
VOTE = ResultCard(
    question="Which two titles shall we publish next?",
    labels=ENGLISH,
    bars=(
        Bar(text="I Wouldn’t Want to Be a Viking", votes=612, count="612", place=1, seated=True),
        Bar(text="Не бих волео да будем витез", votes=431, count="431", place=2, seated=True, tied=True),
        Bar(text="I Wouldn’t Want to Be a Polar Explorer", votes=431, count="431", place=2, tied=True),
        Bar(text="I Wouldn’t Want to Be an Aztec Sacrifice", votes=1, count="1", place=4),
        Bar(text="I Wouldn’t Want to Be a Mary, Queen of Scots", votes=0, count="0", place=5),
    ),
)
GDYNIA = (
    "Ograniczamy ilość odpadów plastikowych w Gdyni poprzez edukację, rozdawanie mieszkańcom worków "
    "kompostowalnych oraz szycie i dystrybucję wielorazowych woreczków i siatek na zakupy"
)
HOSTILE = [
    "</text></svg><script>alert(1)</script>&amp;",
    "\u202eright to left שלום",
    "\x00\x07\x1b\ud800\ufffe",
    "\u200b\u200d\u2060",
    "👩‍👩‍👧🇷🇸",
    "x" * 10_000,
    "Щ " * 5_000,
    "z\u0301\u0302\u0303" * 200,
    "{{ 7 * 7 }}{% raw %}",
    "",
]

hostile = st.text(max_size=200) | st.sampled_from(HOSTILE)
votes = st.integers(0, 10**40) | st.fractions(0, 10**9)
bars = st.builds(
    Bar,
    text=hostile,
    votes=votes,
    count=hostile,
    place=st.integers(0, 50),
    seated=st.booleans(),
    tied=st.booleans(),
)
cards = st.builds(
    ResultCard,
    question=hostile,
    bars=st.lists(bars, max_size=50).map(tuple),
    labels=st.builds(Labels, **dict.fromkeys(ENGLISH.__struct_fields__, hostile)),
)


def size(png: bytes) -> tuple[int, int]:
    """Check a PNG as a whole (signature, checksums, number of pixels) and return its width and height."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    at, pixels = 8, b""
    width, height, depth, colours = struct.unpack_from(">LLBB", png, 16)
    while at < len(png):
        (length,) = struct.unpack_from(">L", png, at)
        kind_and_data = png[at + 4 : at + 8 + length]
        assert png[at + 8 + length : at + 12 + length] == struct.pack(">L", zlib.crc32(kind_and_data))
        pixels += kind_and_data[4:] if kind_and_data.startswith(b"IDAT") else b""
        at += 12 + length
    assert (depth, colours) == (8, 6)
    assert len(zlib.decompress(pixels)) == (width * 4 + 1) * height
    return width, height


def texts(drawing: ET.Element, kind: str) -> list[str]:
    return [text.text or "" for text in drawing.iter(SVG + "text") if text.get("class") == kind]


def groups(drawing: ET.Element, kind: str) -> list[ET.Element]:
    return [group for group in drawing.iter(SVG + "g") if group.get("class") == kind]


def drawn(card: ResultCard) -> ET.Element:
    return ET.fromstring(svg(card))


def lengths(card: ResultCard) -> list[float]:
    return [placed.row.length for placed in laid_out(card).rows]


def test_the_picture_is_a_png_as_wide_as_a_phone_and_as_tall_as_laid_out() -> None:
    sheet = laid_out(VOTE)
    assert size(draw(VOTE)) == (1080, sheet.height)
    assert sheet.height < 2340


def test_everything_is_said_in_the_order_of_the_card() -> None:
    drawing = drawn(VOTE)
    assert " ".join(texts(drawing, "question")) == VOTE.question
    assert texts(drawing, "overline") == [ENGLISH.overline]
    assert texts(drawing, "turnout") == [ENGLISH.turnout]
    assert " ".join(texts(drawing, "note")) == ENGLISH.note
    assert texts(drawing, "footer") == [ENGLISH.footer]
    assert [text.replace("\u00a0", " ") for text in texts(drawing, "text")] == [bar.text for bar in VOTE.bars]
    assert texts(drawing, "count") == ["612", "431", "431", "1", "0"]


def test_tied_options_share_their_place_and_are_called_tied() -> None:
    drawing = drawn(VOTE)
    assert texts(drawing, "place") == ["1", "2", "2", "4", "5"]
    assert ["".join(tie.itertext()).strip() for tie in groups(drawing, "tie")] == [ENGLISH.tie] * 2


def test_a_seat_is_said_in_words_and_not_by_colour_alone() -> None:
    seated = groups(drawn(VOTE), "seated")
    assert len(seated) == 2
    assert all(ENGLISH.seat in "".join(group.itertext()) for group in seated)
    assert not any(ENGLISH.seat in "".join(group.itertext()) for group in groups(drawn(VOTE), "unseated"))


def test_bars_are_in_proportion_but_one_vote_is_seen_and_no_vote_is_not() -> None:
    viking, knight, explorer, sacrifice, queen = lengths(VOTE)
    assert knight == explorer == pytest.approx(viking * 431 / 612)
    assert 0 < sacrifice < knight
    assert queen == 0


def test_points_may_be_fractions_and_one_number_may_be_huge() -> None:
    first, second = VOTE.bars[:2]
    halves = replace(VOTE, bars=(replace(first, votes=Fraction(7, 2)), replace(second, votes=Fraction(7, 4))))
    assert lengths(halves)[1] == pytest.approx(lengths(halves)[0] / 2)
    huge = replace(VOTE, bars=(replace(first, votes=10**400, count="9" * 400), second))
    assert size(draw(huge))[0] == 1080


def test_nobody_voted_shows_no_bar_no_place_and_no_seat() -> None:
    nobody = replace(
        VOTE,
        bars=tuple(replace(bar, votes=0, count="0", place=0, seated=False, tied=False) for bar in VOTE.bars),
    )
    drawing = drawn(nobody)
    assert texts(drawing, "place") == ["–"] * 5
    assert lengths(nobody) == [0] * 5
    assert not groups(drawing, "seated") + groups(drawing, "tie")
    size(draw(nobody))


@pytest.mark.parametrize("options", [2, 12, 50])
def test_long_titles_are_shown_word_for_word(options: int) -> None:
    drawing = drawn(replace(VOTE, bars=(replace(VOTE.bars[0], text=GDYNIA),) * options))
    assert " ".join(texts(drawing, "text")).replace("\u00a0", " ") == " ".join([GDYNIA] * options)


def test_fifty_options_too_long_to_be_read_are_cut_but_for_those_that_won() -> None:
    """The text beside the picture has all of them in full."""
    title = " ".join(["Najpiękniejsza książka o życiu"] * 6)
    bar = replace(VOTE.bars[0], text=title, tied=False)
    card = replace(VOTE, bars=(*(bar,) * 4, *(replace(bar, seated=False),) * 46))
    sheet = laid_out(card)
    assert sheet.legibility >= LEGIBLE
    assert max(arranged(card, *each).legibility for each in ARRANGEMENTS) < LEGIBLE
    shown = [" ".join(placed.row.text.lines).replace("\u00a0", " ") for placed in sheet.rows]
    assert shown[:4] == [title] * 4
    assert all(cut.endswith("…") and title.startswith(cut[:-1].strip()) for cut in shown[4:])


def test_a_text_with_nothing_to_draw_is_an_ellipsis_not_a_blank() -> None:
    drawing = drawn(
        ResultCard(question="\u200b", bars=(replace(VOTE.bars[0], text="\u200d"),), labels=ENGLISH)
    )
    assert texts(drawing, "question") == ["…"]
    assert texts(drawing, "text") == ["…"]


def test_fifty_options_of_two_hundred_wide_letters_stay_within_what_telegram_takes_as_a_photo() -> None:
    endless = Labels(**dict.fromkeys(ENGLISH.__struct_fields__, "Щ " * 2_000))
    worst = Bar(text="Щ" * 200, votes=1, count="1", place=1, seated=True, tied=True)
    png = draw(ResultCard(question="Щ" * 2_000, bars=(worst,) * 50, labels=endless))
    width, height = size(png)
    assert width + height <= 10_000
    assert max(width, height) <= 20 * min(width, height)
    assert len(png) < 10_000_000


def test_more_than_fifty_options_are_refused() -> None:
    with pytest.raises(ValueError, match="51 bars"):
        ResultCard(question="?", bars=VOTE.bars[:1] * 51, labels=ENGLISH)


@given(cards)
@settings(
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None, max_examples=50
)
def test_any_text_makes_a_drawing_in_which_nothing_overlaps(card: ResultCard) -> None:
    drawing = drawn(card)
    assert {element.tag.split("}")[1] for element in drawing.iter()} <= {
        "svg",
        "style",
        "rect",
        "path",
        "text",
        "g",
    }
    sheet = laid_out(card)
    assert sheet.width + sheet.height <= 10_000
    assert_apart(sheet)


def assert_apart(sheet: Sheet) -> None:
    head = [sheet.overline.bottom, sheet.question.bottom, sheet.turnout.bottom, sheet.rule]
    assert head == sorted(head)
    assert sheet.end < sheet.note.y
    assert sheet.note.bottom <= sheet.footer.bottom < sheet.height
    for placed in sheet.rows:
        row = placed.row
        assert row.text.bottom <= row.bar
        assert 0 <= row.length <= row.track < row.width - LEFT - RIGHT
        assert sheet.rule < placed.y
        assert placed.y + row.height < sheet.end
        for badge in row.badges:
            assert row.bar + row.thickness <= badge.y
            assert badge.y + badge.height <= row.height
            assert badge.x + badge.width <= row.width - RIGHT
    for above, below in zip(sheet.rows, sheet.rows[1:], strict=False):
        assert above.y + above.row.height <= below.y or above.x + above.row.width <= below.x


def test_options_of_emoji_alone_are_told_apart() -> None:
    """In one picture they read "…" each, and the note named nobody: "a lot decided: ."."""
    fox, bear, book = "🦊", "🐻", "日本"
    bars = tuple(
        Bar(text=text, instead=f"(option {number}, see the text)", votes=2, count="2", place=1, tied=True)
        for number, text in enumerate((fox, bear, book), 1)
    )
    drawing = drawn(
        ResultCard(question=f"{fox} or {bear}?", bars=bars, labels=replace(ENGLISH, note=f"Tied: {book}."))
    )
    outlines = [path.get("d") for path in drawing.iter(f"{SVG}path") if path.get("class") == "outline text"]
    assert len(set(outlines)) == 2
    assert texts(drawing, "text") == ["(option 3, see the text)"]
    assert texts(drawing, "note") == ["Tied: (option 3, see the text)."]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_drawn(text: str) -> None:
    bar = Bar(text=text, count=text, votes=3, place=1, seated=True, tied=True)
    labels = Labels(**dict.fromkeys(ENGLISH.__struct_fields__, text))
    size(draw(ResultCard(question=text, bars=(bar, bar), labels=labels)))


def test_importing_the_pictures_loads_neither_renderer_nor_templates_nor_fonts() -> None:
    heavy = "{'resvg_py', 'jinja2', 'font_source_sans_pro'}"
    code = f"import sys, pictures.results; sys.exit(bool({heavy} & set(sys.modules)))"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
