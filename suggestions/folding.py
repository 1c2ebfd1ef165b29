"""Texts of six languages in one alphabet, so that the same word in two of them looks alike.

Unlike `texts.looks` it goes by sound, not by the eye: `в` is a `v` here, and no `B`. Nobody reads what
comes of it.
"""

from __future__ import annotations

import re
from typing import Final
from unicodedata import category, normalize

_CYRILLIC: Final = str.maketrans(
    {
        **dict(zip("абвгдезийклмнопрстуфхцыэјћѕіґ", "abvgdeziiklmnoprstufhcieicsig", strict=True)),
        "ж": "z",
        "ч": "c",
        "ш": "s",
        "щ": "s",
        "ъ": "a",
        "ь": "",
        "ю": "iu",
        "я": "ia",
        "ё": "e",
        "љ": "li",
        "њ": "ni",
        "џ": "dz",
        "ђ": "di",
        "є": "e",
        "ї": "i",
    }
)
_LATIN: Final = str.maketrans({"ł": "l", "đ": "di", "ß": "ss", "ø": "o", "æ": "e", "ı": "i"})
"""Letters that Unicode does not take apart."""

_DIGRAPHS: Final = re.compile("szcz|[csz]h|[cs]z|rz|ck|ph|th|qu")
_SOUNDS: Final = {"szcz": "s", "rz": "r", "ck": "k", "ph": "f", "th": "t", "qu": "kv", "ch": "h", "zh": "z"}
"""Two letters for one sound; `sh` and `sz` are an s, `cz` is a c."""

_SINGLE: Final = str.maketrans({"j": "i", "y": "i", "w": "v", "q": "k", "x": "ks"})
_TWICE: Final = re.compile(r"(\D)\1+")
_UNSEEN: Final = {"Mn", "Mc", "Me", "Cf"}
"""Categories of what is no sign by itself: it goes, and what stands beside it moves together."""


def folded(text: str) -> str:
    """Return the words of a text in small Latin letters without accents, one space between them.

    Letters of other alphabets stay as they are; signs, emoji among them, are left out. It may be empty.
    """
    plain = normalize("NFC", text).casefold().translate(_CYRILLIC).translate(_LATIN)
    signs = normalize("NFKD", plain).casefold()
    seen = (sign for sign in signs if category(sign) not in _UNSEEN)
    letters = "".join(sign if sign.isalnum() else " " for sign in seen)
    read = _DIGRAPHS.sub(lambda found: _SOUNDS.get(found[0], found[0][0]), letters)
    return " ".join(_TWICE.sub(r"\1", read.translate(_SINGLE)).split())
