"""An invitation says why he is asked, what it asks, what it gives and how to leave, in six languages."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from draws.lines import PrizeLine
from tests.trials.test_report import NOW, TERMS, TRIAL, person
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from texts.text import Text
from trials.tester import Standing
from trials.trial import Thanks, Trial
from usecases.trials.inviting import invitation

HELMET, RIDES = "A helmet to keep", "A year of free rides"
SAID: dict[Language, tuple[str, ...]] = {
    "en": (
        "Would you like to try Cargo bike", "Why you: ", "What it asks: ", f"What it gives: {HELMET}",
        f"As a thank-you to everyone who completes it: {RIDES}", "You can leave at any time with one tap",
        "Please answer by", "Take part", "No, thank you",
    ),
    "sr": (
        "Cargo bike", "Зашто баш Ви: ", "Шта тражи: ", f"Шта пружа: {HELMET}",
        f"У знак захвалности, за све који га заврше: {RIDES}", "Можете одустати у сваком тренутку",
        "Молимо Вас за одговор до", "Учествујем", "Не, хвала",
    ),
    "pl": (
        "Cargo bike", "Dlaczego Państwo: ", "Czego to wymaga: ", f"Co to daje: {HELMET}",
        f"Podziękowanie dla każdego, kto ukończy test: {RIDES}", "Zrezygnować można w każdej chwili",
        "Prosimy o odpowiedź do", "Chętnie", "Nie, dziękuję",
    ),
    "ru": (
        "Cargo bike", "Почему именно вы: ", "Что для этого нужно: ", f"Что это даёт: {HELMET}",
        f"Благодарность каждому, кто дойдёт до конца: {RIDES}", "Выйти можно в любой момент",
        "Ответьте, пожалуйста, до", "Участвовать", "Нет, спасибо",
    ),
    "bg": (
        "Cargo bike", "Защо Вие: ", "Какво иска: ", f"Какво дава: {HELMET}",
        f"Благодарност за всеки, който го завърши: {RIDES}", "Можете да напуснете по всяко време",
        "Моля, отговорете до", "Искам да участвам", "Не, благодаря",
    ),
    "cs": (
        "Cargo bike", "Proč právě Vy: ", "Co to obnáší: ", f"Co to přináší: {HELMET}",
        f"Poděkování každému, kdo test dokončí: {RIDES}", "Odejít můžete kdykoli",
        "Odpovězte prosím do", "Ano, s radostí", "Ne, děkuji",
    ),
}  # fmt: skip
"""What an invitation has to say, in this order; its buttons last."""


def reads(language: Language, **terms: object) -> str:
    """How an invitation to a test reads, buttons below it."""
    trial: Trial = replace(TRIAL, terms=replace(TERMS, **terms))
    him = person(1, standing=Standing.INVITED, accepted=None, expires=NOW + timedelta(days=3))
    message = invitation(trial, him, NOW, ZoneInfo("Europe/Belgrade"))
    texts = (*message.texts, *(button.text for row in message.buttons for button in row))
    reader = Reader(language, "Europe/Belgrade", zone_chosen=True)
    said = [render(each, reader, markup=False) for each in texts if isinstance(each, Text)]
    assert len(said) == len(texts)
    return "\n".join(said).replace("\u00a0", " ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_says_why_what_it_asks_what_it_gives_and_how_to_leave(language: Language) -> None:
    read = reads(language, about=HELMET, thanks=Thanks.ALL, thank_you=RIDES)
    places = [read.find(each) for each in SAID[language]]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_given_but_the_test_itself_it_says_what_that_is_worth(language: Language) -> None:
    gives = next(each for each in SAID[language] if each.endswith(HELMET)).removesuffix(HELMET)
    assert reads(language).count(gives) == 1
    assert RIDES not in reads(language)


def test_prizes_that_are_drawn_are_named() -> None:
    read = reads("en", thanks=Thanks.DRAW, prizes=(PrizeLine(name="Free year", count=2),))
    assert "Drawn among everyone who completes it: 2 × Free year." in read
    assert "What it gives" not in read
