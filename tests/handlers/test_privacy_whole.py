"""Under /privacy a button tells all of it: what is kept, why and how long, in one's own language."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from usecases.polls.ballot_text import LABEL

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


async def test_each_consent_is_given_by_a_button_that_names_what_for(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("/privacy")
    names = dict(zip(ana.buttons, ana.labels, strict=True))
    assert names["consent:profile:yes"] == "Lead-user profile from now on (I am 16 or older)"
    assert names["consent:tests:yes"] == "Invite me to tests (I am 16 or older)"
    assert names["consent:news:yes"] == "Send me news"


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_each_language_the_button_names_the_profile(language: Language) -> None:
    reader = Reader(language, "UTC", zone_chosen=True)
    said = render(keys.privacy_profile_yes(years=16), reader, markup=False)
    assert "prof" in said.lower() or "проф" in said.lower()
    assert len(said) <= LABEL, "what stands behind is the age, which phones would cut off"
