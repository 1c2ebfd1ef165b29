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
    "sr": r"\w+(ите|јте)\b|(Пошаљи|Прикажи|Промени|Купи|Отвори|Провери|Потврди|Шаљи|Учитај|Објави|Јави)\b"
    r"|(Провера|Објављивање|Слање|Учитавање|Бројање|Поновно|Одустајање|Одустанак)\b",
    "pl": r"Prosz[ęi]|\w+cie\b|Wyślij|Pokaż|Zmień|Anuluj\b|Wstrzymaj|Wznów|Kup\b|Sprawdź|Potwierdź|Wysyłaj\b"
    r"|Wgraj|Opublikuj|Powiadom\b|(Publikowanie|Wysyłanie|Wgrywanie|Sprawdzanie|Przeliczanie)\b",
    "ru": r"\w+(ите|йте)\b|\w{3,}[аяуе]ю\b",
    "bg": r"\w+(ете|йте)\b|(Покажи|Изпрати|Изпращай|Отвори|Провери|Потвърди)\b"
    r"|(Проверка|Качване|Публикуване|Съобщаване|Преброяване|Отказ)\b",
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
        for place in ast.walk(tree):
            if isinstance(place, ast.FunctionDef | ast.AsyncFunctionDef):
                yield from _on(place, dict(_named(place)))


def _on(place: ast.AST, named: dict[str, str]) -> Iterator[str]:
    """What one function puts on buttons, also by a name that it gave to a text."""
    for node in ast.walk(place):
        match node:
            case ast.Call(func=ast.Name(id="Button" | "_button"), args=[given, *_]):
                yield from filter(None, (_key(each, named) for each in ast.walk(given)))
            case ast.Call(func=ast.Name(id="Asked" | "ask") | ast.Attribute(attr="ask"), args=given):
                yield from filter(None, (_key(each, named) for each in given))


def _named(place: ast.AST) -> Iterator[tuple[str, str]]:
    """The names given to texts in one function."""
    for node in ast.walk(place):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                yield name, _key(value, {})
            case ast.Assign(targets=[ast.Tuple(names)], value=ast.Tuple(values)):
                yield from (
                    (name.id, _key(v, {}))
                    for name, v in zip(names, values, strict=False)
                    if isinstance(name, ast.Name)
                )


def _key(given: ast.AST, named: dict[str, str]) -> str:
    """The key of a text that is made right there or had a name; empty for anything else."""
    match given:
        case ast.Call(func=ast.Attribute(value=ast.Name(id="keys"), attr=name)):
            return name.replace("_", "-")
        case ast.Name(id=name):
            return named.get(name, "")
    return ""


def beginnings(language: Language, key: str) -> set[str]:
    """A button in each of its shapes, without a yes or no before it."""
    reader = Reader(language, "UTC", zone_chosen=True)
    said = (spoken(text, reader, markup=False) or "" for text in samples(english()[key]))
    return {YES_OR_NO.sub("", label) for label in said}


def test_buttons_are_found() -> None:
    assert {
        "ballot-vote",
        "ballot-receipt",
        "prize-claim",
        "act-close-yes",
        "broadcast-test",
        "codes-yes",
    } <= set(buttons())


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
