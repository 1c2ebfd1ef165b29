"""What somebody may mean comes first among the four buttons, in six languages."""

from __future__ import annotations

import pytest

from handlers.suggestions.saying.likely import likely
from suggestions.kind import SAID, Kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.COMPLAINT, "The cover of my book is torn"),
        (Kind.COMPLAINT, "Књига ми је стигла са поцепаним корицама"),
        (Kind.COMPLAINT, "Pošiljka kasni tri nedelje"),
        (Kind.COMPLAINT, "Okładka jest podarta"),
        (Kind.COMPLAINT, "Обложка порвана"),
        (Kind.COMPLAINT, "Корицата е скъсана"),
        (Kind.COMPLAINT, "Přebal je potrhaný"),
        (Kind.QUESTION, "Када стиже нова књига?"),
        (Kind.PRAISE, "Skvělá kniha"),
        (Kind.IDEA, "Audio books for the train"),
    ],
)
def test_the_likely_one_is_first_and_all_are_there(kind: Kind, text: str) -> None:
    found = likely(text)
    assert found[0] is kind
    assert set(found) == set(SAID)
