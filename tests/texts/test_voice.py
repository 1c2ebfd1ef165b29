"""Buttons speak in one voice in each language, and a sentence guesses nothing about who reads it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache

import pytest

from tests.texts.samples import samples
from tests.texts.whole import code, english, told
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, spoken

OTHER_VOICES: dict[Language, str] = {
    "en": r"I |My\b.* I ",
    "sr": r"\w+(ите|јте)\b|Пошаљи\b|Прикажи\b|Промени\b|Купи\b|Отвори\b|Провери\b|Потврди\b|Шаљи\b",
    "pl": r"Prosz[ęi]|\w+cie\b|Wyślij|Pokaż|Zmień|Anuluj\b|Wstrzymaj|Wznów|Kup\b|Sprawdź|Potwierdź|Wysyłaj\b",
    "ru": r"\w+(ите|йте)\b|\w{3,}[аяуе]ю\b",
    "bg": r"\w+(ете|йте)\b|Покажи\b|Изпрати\b|Изпращай\b|Отвори\b|Провери\b|Потвърди\b",
    "cs": r"\w+(ejte|ěte)\b|\w{3,}(ám|ím|uji|uju)\b|Chci\b",
}
"""What a button does not begin with: the rule is in docs/decisions/0028."""

GUESSES = {"cs": r"\b(jste|byste|kdybyste|abyste)\b", "ru": r"\bвы (не )?\w+(л|ла)\b"}
"""Forms that say whether the reader is one or many, a man or a woman."""


YES_OR_NO = re.compile(r"^(Yes|Да|Tak|Ano|Не|Nie|\w+ abc:),? *")


@cache
def buttons() -> tuple[str, ...]:
    """The keys of what stands on buttons."""
    return tuple(sorted(set(_buttons())))


def _buttons() -> Iterator[str]:
    for tree in code():
        for node in ast.walk(tree):
            match node:
                case ast.Call(
                    func=ast.Name(id="Button" | "_button"),
                    args=[ast.Call(func=ast.Attribute(value=ast.Name(id="keys"), attr=name)), *_],
                ):
                    yield name.replace("_", "-")
                case ast.Call(func=ast.Name(id="Asked" | "ask") | ast.Attribute(attr="ask"), args=given):
                    yield from map(_key, filter(_key, given))


def _key(given: ast.expr) -> str:
    """The key of a text that is made right there; empty for anything else."""
    match given:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="keys"), attr=name)):
            return name.replace("_", "-")
    return ""


def beginnings(language: Language, key: str) -> set[str]:
    """A button in each of its shapes, without a yes or no before it."""
    reader = Reader(language, "UTC", zone_chosen=True)
    said = (spoken(text, reader, markup=False) or "" for text in samples(english()[key]))
    return {YES_OR_NO.sub("", label) for label in said}


def test_buttons_are_found() -> None:
    assert {"ballot-vote", "ballot-receipt", "prize-claim", "act-close-yes", "broadcast-test"} <= set(
        buttons()
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_speak_in_one_voice(language: Language) -> None:
    other = re.compile(OTHER_VOICES[language])
    heard = {key: beginnings(language, key) for key in buttons()}
    assert {k: said for k, said in heard.items() if any(other.match(each) for each in said)} == {}


@pytest.mark.parametrize("language", sorted(GUESSES))
def test_nothing_is_guessed_of_who_reads(language: Language) -> None:
    guess = re.compile(GUESSES[language], re.IGNORECASE)
    said = {key: " ".join(message.contents.words) for key, message in told(language).items()}
    assert {key: words for key, words in said.items() if guess.search(words)} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_is_not_taken_for_a_confirmation(language: Language) -> None:
    receipt, confirm = (beginnings(language, key).pop() for key in ("ballot-receipt", "draw-confirm-button"))
    assert receipt[:5] != confirm[:5] or " " in receipt, "a receipt says what it is a receipt of"
