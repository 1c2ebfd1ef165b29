"""The languages Glas speaks, and which of them suits a person's app."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, TypeGuard

Language = Literal["en", "sr", "pl", "ru", "bg", "cs"]

LANGUAGES: Final[tuple[Language, ...]] = ("en", "sr", "pl", "ru", "bg", "cs")

DEFAULT: Final[Language] = "en"

OWN_NAMES: Final[dict[Language, str]] = {
    "en": "English",
    "sr": "Српски",
    "pl": "Polski",
    "ru": "Русский",
    "bg": "Български",
    "cs": "Čeština",
}
"""How each language calls itself: the buttons of /language are never translated."""

LOCALES: Final[dict[Language, str]] = {
    "en": "en_GB",
    "sr": "sr_Cyrl",
    "pl": "pl",
    "ru": "ru",
    "bg": "bg",
    "cs": "cs",
}
"""The CLDR locale whose numbers, dates and lists a language uses. English readers here are Europeans."""

_NEIGHBOURS: Final[dict[str, Language]] = {
    "sh": "sr",
    "bs": "sr",
    "cnr": "sr",
    "me": "sr",
    "mk": "sr",
    "be": "ru",
    "kk": "ru",
    "ky": "ru",
    "sk": "cs",
    "szl": "pl",
    "csb": "pl",
}
"""Whose readers read one of ours with ease, and in its script.

Croatian is left out because our Serbian is Cyrillic, Ukrainian because being greeted in Russian is
no courtesy: both get English, and /language is one tap away.
"""


def is_language(code: str) -> TypeGuard[Language]:
    """Tell whether Glas speaks the language with this code."""
    return code in LANGUAGES


@lru_cache(maxsize=1024)
def match(tag: str) -> Language:
    """Return the language that suits a client's tag ("sr-Latn", "pt_BR", "", anything); English if none."""
    primary = re.split(r"[-_]", tag.strip().lower(), maxsplit=1)[0]
    if is_language(primary):
        return primary
    return _NEIGHBOURS.get(primary, DEFAULT)
