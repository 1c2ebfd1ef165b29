"""Numbers with a fraction, as a language writes them."""

from __future__ import annotations

from fractions import Fraction

from babel.numbers import format_decimal

from texts.languages import LOCALES, Language


def decimal(value: Fraction | float, language: Language) -> str:
    """Return a number with at most two digits of its fraction: 3.5, 3,25, 1,284."""
    return format_decimal(float(value), format="#,##0.##", locale=LOCALES[language])
