"""How spreadsheets on the machines of a language's readers open a table of text."""

from __future__ import annotations

from babel.core import Locale

from texts.languages import LOCALES, is_language


def separator(language: str) -> str:
    """Return what divides the cells of a row: a semicolon where numbers have a comma."""
    locale = Locale.parse(LOCALES[language]) if is_language(language) else None
    symbols = locale.number_symbols["latn"] if locale else {}
    return ";" if symbols.get("decimal") == "," else ","
