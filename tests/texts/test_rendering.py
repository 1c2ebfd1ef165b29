"""A text reads as if it had been written in the reader's language, whatever stands in its arguments."""

from __future__ import annotations

import html
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.texts.conftest import Write
from texts.calendar import ENDS
from texts.languages import LANGUAGES, Language
from texts.markup import without_tags
from texts.rendering import Reader, UnknownTextError, render
from texts.text import Day, Listing, Moment, Text, Value

CLOSES = Moment(datetime(2026, 12, 1, 17, 0, tzinfo=UTC))
CATALOGUE = """
greeting = Hello, <b>{ $name }</b> & <i>welcome</i>
outer = Said: { $what }.
left = { $left ->
    [0] none left
    [one] one left
   *[other] { $left } left
}
closes = Closes { ON($at) }
braces = { "{" }<code>{ "<" }</code>
"""
HOSTILE = st.text(st.sampled_from("<b>/&amp;{}$\"'\\\u2068…i code\n"), max_size=40)


def reader(
    language: Language = "en", *, chosen: bool = True, today: date | None = date(2026, 11, 3)
) -> Reader:
    return Reader(language, "Europe/Belgrade", chosen, today)


def say(key: str, *, to: Reader | None = None, markup: bool = False, **args: Value) -> str:
    return render(Text(key, args), to or reader(), markup)


@pytest.fixture
def catalogue(write: Write) -> None:
    write("en", CATALOGUE)


@pytest.mark.usefixtures("catalogue")
class TestMarkup:
    def test_our_tags_stay_and_all_else_is_escaped(self) -> None:
        assert say("greeting", markup=True, name="<b>Ana & co") == (
            "Hello, <b>&lt;b&gt;Ana &amp; co</b> &amp; <i>welcome</i>"
        )

    def test_plain_text_has_no_tags_of_ours_and_all_of_hers(self) -> None:
        assert say("greeting", name="<b>Ana</b> &amp;") == "Hello, <b>Ana</b> &amp; & welcome"

    def test_literals_read_as_they_stand(self) -> None:
        assert say("braces") == "{<"
        assert say("braces", markup=True) == "{<code>&lt;</code>"

    def test_a_text_within_a_text_keeps_its_tags(self) -> None:
        inner = Text("greeting", {"name": "<i>"})
        assert say("outer", what=inner, markup=True) == "Said: Hello, <b>&lt;i&gt;</b> &amp; <i>welcome</i>."
        assert say("outer", what=inner) == "Said: Hello, <i> & welcome."

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(HOSTILE)
    def test_whatever_someone_is_called_he_is_called_that(self, name: str) -> None:
        nested = Listing((name, Text("greeting", {"name": name}), Listing((name,))))
        plain = f"Said: {name}, Hello, {name} & welcome and {name}."
        assert say("outer", what=nested) == plain
        marked = say("outer", what=nested, markup=True)
        assert html.unescape(without_tags(marked)) == plain
        assert marked.count("<") == 4

    def test_a_suggestion_of_four_thousand_letters_is_said_whole(self) -> None:
        assert say("outer", what="a" * 4000) == f"Said: {'a' * 4000}."


@pytest.mark.parametrize(
    ("language", "left", "said"),
    [
        ("en", 1, "1 vote"),
        ("en", 1284, "1,284 votes"),
        ("sr", 21, "21 глас"),
        ("sr", 1282, "1.282 гласа"),
        ("sr", 12, "12 гласова"),
        ("pl", 22, "22 głosy"),
        ("pl", 1285, "1285 głosów"),
        ("pl", 12_841, "12\xa0841 głosów"),
        ("cs", 3, "3 hlasy"),
        ("cs", 1_284, "1\xa0284 hlasů"),
    ],
)
def test_numbers_take_their_plural_and_their_thousands(
    write: Write, language: str, left: int, said: str
) -> None:
    words = {
        "en": ("vote", "votes", "votes"),
        "sr": ("глас", "гласа", "гласова"),
        "pl": ("głos", "głosy", "głosów"),
        "cs": ("hlas", "hlasy", "hlasů"),
    }
    one, few, many = words[language]
    variants = f"[one] {{ $n }} {one}\n    [few] {{ $n }} {few}\n   *[other] {{ $n }} {many}"
    write(language, f"votes = {{ $n ->\n    {variants}\n}}\n")
    assert language in LANGUAGES
    assert say("votes", to=reader(language), n=left) == said


@pytest.mark.usefixtures("catalogue")
def test_an_exact_number_goes_before_the_plural() -> None:
    assert [say("left", left=left) for left in (0, 1, 2)] == ["none left", "one left", "2 left"]


@pytest.mark.parametrize(
    ("language", "on", "until", "alone"),
    [
        (
            "en",
            "on Tuesday 1 December at 18:00",
            "Tuesday 1 December at 18:00",
            "Tuesday 1 December at 18:00",
        ),
        ("sr", "у уторак, 1. децембра у 18:00", "уторка, 1. децембра у 18:00", "уторак, 1. децембра у 18:00"),
        ("pl", "we wtorek 1 grudnia o 18:00", "wtorku 1 grudnia, godz. 18:00", "wtorek, 1 grudnia o 18:00"),
        ("ru", "во вторник, 1 декабря, в 18:00", "вторника, 1 декабря, 18:00", "вторник, 1 декабря, 18:00"),
        (
            "bg",
            "във вторник, 1 декември, в 18:00 часа",
            "вторник, 1 декември, 18:00 часа",
            "вторник, 1 декември, 18:00 часа",
        ),
        ("cs", "v úterý 1. prosince v 18:00", "úterý 1. prosince, 18:00", "úterý 1. prosince v 18:00"),
    ],
)
def test_a_moment_stands_in_the_case_its_sentence_needs(
    write: Write, language: Language, on: str, until: str, alone: str
) -> None:
    write(language, "on = { ON($at) }\nuntil = { GENITIVE($at) }\nalone = { $at }\n")
    said = [say(key, to=reader(language), at=CLOSES) for key in ("on", "until", "alone")]
    assert [moment.replace("\u00a0", " ") for moment in said] == [on, until, alone]


@pytest.mark.usefixtures("catalogue")
class TestMoments:
    def test_are_in_the_zone_the_reader_chose(self) -> None:
        tokyo = Reader("en", "Asia/Tokyo", True, date(2026, 1, 1))
        assert say("closes", to=tokyo, at=CLOSES) == "Closes on Wednesday 2 December at 02:00"

    def test_name_the_zone_when_he_chose_none(self) -> None:
        said = say("closes", to=reader(chosen=False), at=CLOSES)
        assert said == "Closes on Tuesday 1 December at 18:00 (Belgrade time)"

    def test_of_another_year_name_the_year(self) -> None:
        in_january = reader(today=date(2027, 1, 10))
        assert say("closes", to=in_january, at=CLOSES) == "Closes on Tuesday 1 December 2026 at 18:00"

    def test_name_the_year_when_nobody_knows_what_day_it_is(self) -> None:
        assert say("closes", to=reader(today=None), at=CLOSES) == "Closes on Tuesday 1 December 2026 at 18:00"

    def test_in_a_zone_that_is_gone_are_in_utc_and_say_so(self) -> None:
        lost = Reader("en", "Mars/../Olympus", False, date(2026, 1, 1))
        assert say("closes", to=lost, at=CLOSES) == "Closes on Tuesday 1 December at 17:00 (UTC time)"

    @pytest.mark.parametrize("language", LANGUAGES)
    @pytest.mark.parametrize("at", ENDS)
    def test_at_the_ends_of_the_calendar_are_said_in_every_zone(
        self, language: Language, at: datetime
    ) -> None:
        for zone in ("Pacific/Kiritimati", "Europe/Belgrade", "UTC", "Etc/GMT+12"):
            for chosen in (True, False):
                said = say("closes", to=Reader(language, zone, chosen, date(2026, 1, 1)), at=Moment(at))
                assert str(at.year) in said

    def test_may_stand_in_a_list_beside_days_and_numbers(self) -> None:
        mixed = Listing((CLOSES, Day(date(2026, 5, 2)), 1234))
        assert say("outer", what=mixed) == "Said: Tuesday 1 December at 18:00, 2 May and 1,234."


@pytest.mark.parametrize(
    ("language", "listed"),
    [("en", "a, b and c"), ("sr", "a, b и c"), ("pl", "a, b i c"), ("cs", "a, b a\xa0c")],
)
def test_a_list_is_joined_as_the_language_joins_it(write: Write, language: Language, listed: str) -> None:
    write(language, "all = { $items }\n")
    assert say("all", to=reader(language), items=Listing(("a", "b", "c"))) == listed
    assert say("all", to=reader(language), items=Listing(())) == ""


class TestMissing:
    def test_a_message_missing_in_a_language_is_said_in_english_to_its_last_word(self, write: Write) -> None:
        write("en", "closes = Closes { ON($at) }, { $votes } votes\n")
        write("pl", "other = inne\n")
        said = say("closes", to=reader("pl"), at=CLOSES, votes=1284)
        assert said == "Closes on Tuesday 1 December at 18:00, 1,284 votes"

    def test_a_translation_that_asks_for_what_is_not_there_gives_way_to_english(self, write: Write) -> None:
        write("en", "hello = Hello, { $name }\n")
        write("pl", "hello = Witamy, { $nazwa }\n")
        assert say("hello", to=reader("pl"), name="Ana") == "Hello, Ana"

    def test_a_key_is_never_said(self, write: Write) -> None:
        write("en", "hello = Hello, { $name }\n")
        for text in (Text("goodbye"), Text("hello"), Text("hello", {"nom": "Ana"})):
            with pytest.raises(UnknownTextError) as error:
                render(text, reader("pl"), True)
            assert error.value.key == text.key


@pytest.mark.usefixtures("catalogue")
def test_what_was_said_once_is_not_said_to_someone_else() -> None:
    text = Text("closes", {"at": CLOSES})
    home, abroad = reader(), Reader("en", "Asia/Tokyo", True, date(2026, 11, 3))
    assert render(text, home, False) != render(text, abroad, False)
    assert say("greeting", name="&", markup=True) != say("greeting", name="&", markup=False)
    assert say("left", left=1) != say("left", left=2)


def test_a_package_that_only_names_texts_loads_neither_fluent_nor_babel() -> None:
    program = (
        "import sys, texts.text, texts.rendering, texts.languages, texts.pages, texts.shorten\n"
        "loaded = {name.partition('.')[0] for name in sys.modules} & {'fluent', 'babel'}\n"
        "sys.exit(1 if loaded else 0)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
