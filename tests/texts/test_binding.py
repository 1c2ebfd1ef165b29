"""No line ends with a lone letter, or between a number and its sign; what people wrote is left as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.texts.conftest import Write
from tests.texts.samples import samples
from tests.texts.whole import english, told
from texts.binding import LONE
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render, spoken
from texts.text import Listing, Text, Value

COPIED = re.compile(r"<code>.*?</code>", re.DOTALL)
LOOSE = r"№ |\b(nr|č\.|бр\.|godz\.) \d|\d (%|×|MB|МБ|\d{3}\b)| [–—] "


def say(language: Language, key: str, **args: Value) -> str:
    return render(Text(key, args), Reader(language, "Europe/Belgrade", zone_chosen=True), True)


@pytest.mark.parametrize(
    ("language", "source", "said"),
    [
        ("ru", "poll = Голосование № { $x }", "Голосование №\u00a07"),
        ("pl", "poll = Głosowanie nr { $x }", "Głosowanie nr\u00a07"),
        ("cs", "poll = č. { $x } v bytě a v { $x }", "č.\u00a07 v\u00a0bytě a\u00a0v\u00a07"),
        ("en", "poll = { $x } × { $x } %, 4 MB – { $x }", "7\u00a0× 7\u00a0%, 4\u00a0MB\u00a0– 7"),
        (
            "bg",
            "poll = <b>И { $x }</b> и 1 000 (в ред)",
            "<b>И\u00a07</b> и\u00a01\u00a0000 (в\u00a0ред)",
        ),
        ("sr", "poll = Потврда о { $x } и { $x }", "Потврда о\u00a07 и 7"),
    ],
)
def test_a_number_and_its_sign_and_a_lone_letter_and_its_word_stay_together(
    write: Write, language: Language, source: str, said: str
) -> None:
    write(language, f"{source}\n")
    assert say(language, "poll", x="7") == said


def test_what_is_copied_and_what_people_wrote_keeps_its_spaces(write: Write) -> None:
    write("pl", "poll = <code>/draw w { $x } % i</code> { $x }\n")
    assert say("pl", "poll", x="w lesie, nr 7, 5 %") == (
        "<code>/draw w w lesie, nr 7, 5 % % i</code> w lesie, nr 7, 5 %"
    )


def read(language: Language) -> Iterator[tuple[str, str]]:
    """Every message in each of its shapes, without what is copied; a list is its first word."""
    reader = Reader(language, "Europe/Belgrade", zone_chosen=False)
    for key in sorted(told(language).keys() & english().keys()):
        for text in samples(english()[key]):
            args = {n: v.items[0] if isinstance(v, Listing) else v for n, v in text.args.items()}
            yield key, COPIED.sub("", spoken(Text(key, args), reader, True) or "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_is_said_breaks_there(language: Language) -> None:
    lone = rf"|(?<!\S)[{LONE[language]}] " if language in LONE else ""
    loose = re.compile(LOOSE + lone)
    assert {f"{key}: {said}" for key, said in read(language) if loose.search(said)} == set()
