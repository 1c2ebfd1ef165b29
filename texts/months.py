"""Whether a text begins with the name of a month: in any of our languages, in any grammatical case."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from texts.countries import our_locales
from texts.spoken import plain

_VOWELS: Final = "aeiyouаеиоуыяюьй"
_SHORTEST: Final = 3
"""Letters of a name that stay when its ending is taken off: those of June."""
_ENDINGS: Final = "(?:iu|iem|a|u|em|e|i|ie|y|om|owi|ego|emu|ym|im|а|у|е|и|ь|я|ю|ем|ом)?"
_FLEETING: Final = ("bar", "бар")
"""How a name ends that loses a vowel before its ending: of November is novembra."""
_SHORT_ONES: Final = ("мае", "маю", "маем")
"""Cases of names that are too short for an ending to be taken off."""


def begins_with_month(text: str) -> bool:
    """Tell whether the first word is a month's name, or all there is the short form of one.

    Beginnings of names do not count, as they do in a date: Dublin is not duben.
    """
    return _months().match(plain(text)) is not None


@lru_cache(maxsize=1)
def _months() -> re.Pattern[str]:
    wide, short = (_names(width) for width in ("wide", "abbreviated"))
    stems = {stem for name in wide if len(stem := name.rstrip(_VOWELS)) >= _SHORTEST}
    stems |= {f"{stem[:-2]}{stem[-1]}" for stem in stems if stem.endswith(_FLEETING)}
    inflected = f"(?:{_any(stems)}){_ENDINGS}"
    return re.compile(rf"(?:{inflected}|{_any({*wide, *_SHORT_ONES})})(?!\w)|(?:{_any(short)})\.?\s*$")


def _names(width: str) -> set[str]:
    return {
        plain(name).rstrip(".")
        for locale in our_locales()
        for form in ("format", "stand-alone")
        for name in locale.months[form][width].values()
    }


def _any(names: set[str]) -> str:
    return "|".join(map(re.escape, sorted(names)))
