"""Texts on pictures: legible, within their lines, and never cut in silence."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from resvg_py import svg_to_bytes

from pictures.fonts import Weight, file, font
from pictures.lettering import ELLIPSIS, Type, balanced, drawable, shortened, wrapped
from pictures.runs import in_sight, runs
from pictures.scripts import EMOJI, script_of

REGULAR = font(Weight.REGULAR)
FACE = Type(REGULAR, 38)
GDYNIA = (
    "Ograniczamy ilość odpadów plastikowych w Gdyni poprzez edukację, rozdawanie mieszkańcom worków "
    "kompostowalnych oraz szycie i dystrybucję wielorazowych woreczków i siatek na zakupy"
)

words = st.text(st.sampled_from("aiWЩжęřш.-/’1"), min_size=1, max_size=30)
sentences = st.lists(words, max_size=40).map(" ".join)
hostile = st.text(max_size=300) | st.text(
    st.characters(categories=["Mn", "Cf", "Cc", "Lo", "So", "Zs"]), max_size=60
)


def unbroken(text: str) -> str:
    return text.replace(" ", "").replace("\u00a0", "")


@pytest.mark.parametrize("weight", Weight)
def test_every_letter_of_our_six_languages_can_be_drawn(weight: Weight) -> None:
    alphabets = (
        "AZazČĆŽŠĐčćžšđ ĄĘŁŃÓŚŹŻąęłńóśźż ĚŘŤĎŇŮÝěřťďňůý ЉЊЋЂЏЈљњћђџј ЁЙЪЫЬЭЮЯёйъыьэюя 0123456789 „“”‘’«»–—…№·"
    )
    assert all(letter in font(weight) for letter in alphabets)


def test_the_three_weights_have_the_same_letters() -> None:
    assert {frozenset(font(weight).advances) for weight in Weight} == {frozenset(REGULAR.advances)}


@pytest.mark.parametrize(
    ("given_text", "drawn"),
    [
        ("Viking 😀👩‍👩‍👧 🇷🇸", "Viking 😀👩‍👩‍👧 🇷🇸"),
        ("1\ufe0f\u20e3 first", "1\ufe0f\u20e3 first"),
        ("𝓥𝓲𝓴𝓲𝓷𝓰 ㎏", "Viking kg"),
        ("日本 book شعر", "… book شعر"),
        ("שָׁלוֹם გამარჯობა Բարև", "שָׁלוֹם გამარჯობა Բարև"),
        ("\u0e01" + "\u0e48" * 9, "\u0e01" + "\u0e48" * 4),
        ("👍🏽\u200b \u200d🏽", "👍🏽"),
        ("\U0001fae8 \ue000", "\U0001fae8 …"),
        ("\u202egnikiV\u200b\u00ad\ufeff", "gnikiV"),
        ("line\none\x00\x07", "line one"),
        ("27\u202f073", "27\u00a0073"),
        ("и\u0306 за\u0301мок", "й за\u0301мок"),
        ("z\u0301\u0302\u0303\u0304o", "ź\u0302o"),
        ("A\u0347\u0323", "\u1ea0"),
        ("\u0301a", "a"),
        ("lone \ud800", "lone"),
        ("\u200b\u200d", ""),
    ],
)
def test_what_no_font_has_is_left_out_or_shown_by_an_ellipsis(given_text: str, drawn: str) -> None:
    assert drawable(given_text, REGULAR) == drawn


@given(hostile)
def test_only_letters_of_some_font_are_drawn_in_one_line_without_wide_gaps(text: str) -> None:
    drawn = drawable(text, REGULAR)
    assert all(script is not None or REGULAR.has(run) for run, script in runs(drawn, REGULAR))
    assert drawn == drawn.strip() == drawable(drawn, REGULAR)
    assert "  " not in drawn


def test_where_something_is_lost_it_is_said_where_it_stands() -> None:
    assert drawable("日本", REGULAR, "(option 3)") == "(option 3)"
    assert drawable("日本 book", REGULAR, "(option 3)") == "… book (option 3)"
    assert drawable("\u200b", REGULAR, "(option 3)") == "(option 3)"
    assert drawable("book 🦊", REGULAR, "(option 3)") == "book 🦊"


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("book 🦊 שלום עולם!", "book 🦊 עולם שלום!"),
        ("שלום (12) עולם!", "!עולם (12) שלום"),
        ("a שלום, עולם b", "a עולם ,שלום b"),
        ("مرحبا 2026", "2026 مرحبا"),
        ("שלום one two 7%", "one two 7% שלום"),
    ],
)
def test_who_writes_from_right_to_left_is_read_so(line: str, seen: str) -> None:
    """Letters of one word stay in the order in which they are written: the shaper turns them."""
    assert "".join(run for run, _ in in_sight(line, REGULAR)) == seen


def test_a_keycap_and_a_heart_are_emoji() -> None:
    assert [script for _, script in runs("❤\ufe0f", REGULAR)] == [EMOJI]
    assert [script for _, script in runs("1\ufe0f\u20e3", REGULAR)] == [EMOJI]
    for asked in "©™ℹ":  # other fonts have it too, as a letter
        assert script_of(f"{asked}\ufe0f") == EMOJI
    assert [script for _, script in runs("1 ©", REGULAR)] == [None]


def test_no_emoji_is_broken_into_its_parts() -> None:
    family = "👩‍👩‍👧"
    assert wrapped(family * 3, FACE, FACE.width(family) * 1.5, 9) == (family,) * 3
    assert shortened(family * 3, FACE, FACE.width(family) * 2.5).removesuffix(ELLIPSIS) == family


def test_a_text_without_end_is_cut_with_an_ellipsis() -> None:
    assert drawable("a" * 10_000, REGULAR).endswith("a…")


@given(sentences, st.integers(200, 900))
@example(GDYNIA, 828)
def test_breaking_lines_keeps_every_word(text: str, width: int) -> None:
    assert unbroken("".join(wrapped(text, FACE, width, 500))) == unbroken(text)
    assert unbroken("".join(balanced(text, FACE, width, 500))) == unbroken(text)


@given(sentences, st.integers(200, 900), st.integers(1, 6))
@example("a" * 2000, 828, 6)
def test_no_line_is_wider_than_its_room_and_what_is_cut_ends_in_an_ellipsis(
    text: str, width: int, limit: int
) -> None:
    lines = balanced(text, FACE, width, limit)
    assert len(lines) <= limit
    assert all(FACE.width(line) <= width for line in lines)
    if unbroken("".join(lines)) != unbroken(text):
        assert lines[-1].endswith(ELLIPSIS)
        assert unbroken(text).startswith(unbroken("".join(lines)).removesuffix(ELLIPSIS))


@given(sentences)
def test_balancing_lines_needs_no_more_of_them(text: str) -> None:
    assert len(balanced(text, FACE, 700, 6)) == len(wrapped(text, FACE, 700, 6))


def test_balancing_leaves_no_word_alone_and_breaks_none() -> None:
    assert balanced("Usprawnienie systemu monitoringu w dzielnicach Gdyni", FACE, 828, 6) == (
        "Usprawnienie systemu",
        "monitoringu w\u00a0dzielnicach Gdyni",
    )
    longest = "Donaudampfschifffahrtsgesellschaft"
    assert balanced(f"die {longest}", FACE, FACE.width(longest) * 1.05, 6) == ("die", longest)


def test_numbers_are_not_broken_at_their_dash_but_long_compounds_are() -> None:
    narrow = Type(REGULAR, 10)
    assert wrapped("w wieku 7-14", narrow, narrow.width("w wieku 7-"), 9) == ("w\u00a0wieku", "7-14")
    assert wrapped("ratowniczo-gaśniczy", narrow, narrow.width("ratowniczo-gaś"), 9) == (
        "ratowniczo-",
        "gaśniczy",
    )


@given(sentences, st.integers(60, 900))
def test_a_shortened_text_fits_and_an_uncut_one_is_unchanged(text: str, width: int) -> None:
    short = shortened(text, FACE, width)
    assert FACE.width(short) <= width
    assert short == text or short.endswith(ELLIPSIS)


@given(st.text(st.sampled_from(sorted(filter(str.isalnum, REGULAR.advances))), min_size=1, max_size=60))
@example("AVAVAVAV To Ty ТАТА ГДЕ")
@example("ŁŤĎľ’ľ’ľ’")
def test_a_text_is_drawn_no_wider_than_it_was_measured(text: str) -> None:
    drawn = drawable(text, REGULAR)
    line = f'<text y="60" font-size="38" font-family="Source Sans Pro">{drawn}</text>'
    beyond = FACE.width(drawn) / 0.99 + 5
    assert png(line, beyond) == png("", beyond)


def png(content: str, left: float) -> bytes:
    view = f'viewBox="{left} 0 400 100" width="400" height="100"'
    page = f'<svg xmlns="http://www.w3.org/2000/svg" {view}>{content}</svg>'
    return svg_to_bytes(svg_string=page, skip_system_fonts=True, font_files=[str(file(Weight.REGULAR))])
