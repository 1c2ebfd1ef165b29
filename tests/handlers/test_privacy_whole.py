"""Under /privacy a button tells all of it: what is kept, why and how long, in one's own language."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render

WHOLE = (
    *(keys.whole_you(), keys.whole_said(), keys.whole_votes(), keys.whole_consent(), keys.whole_long()),
    keys.whole_rights(),
)


async def test_all_of_it_is_a_tap_away(counter: Counter) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("/privacy")
    assert "privacy-whole" in ana.buttons
    await ana.taps("privacy-whole")
    said = await ana.hears()
    assert [way for way in ("/mydata", "/forget", "/link", "/stop") if way not in said] == []
    assert "pseudonym" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_told_in_every_language(language: Language) -> None:
    reader = Reader(language, "UTC", zone_chosen=True)
    english = Reader("en", "UTC", zone_chosen=True)
    said = [render(each, reader, markup=False) for each in WHOLE]
    assert language == "en" or not {*said} & {render(each, english, markup=False) for each in WHOLE}
