"""A greeting, thanks, a call for help and "stop" are understood in six languages, and file nothing."""

from __future__ import annotations

import pytest

from handlers.suggestions.saying.small_talk import Talk, small_talk
from tests.handlers.front import Counter
from tests.handlers.test_belonging import answered

GREETINGS = (
    "Hello!", "hi 👋", "Good morning", "Здраво!", "Добар дан", "Dobro veče", "dobro vece",
    "ćao", "Dzień dobry", "dzien dobry", "Cześć 🙂", "Здравствуйте!", "Доброе утро", "Здравейте", "Добър ден",
    "Dobrý den", "dobry den",
)  # fmt: skip
THANKS = (
    "Thank you!", "thanks 🙏", "Хвала Вам", "hvala puno", "Dziękuję bardzo", "dziekuje", "Большое спасибо!",
    "Благодаря Ви", "Děkuji Vám", "dekuji", "Hello, thank you",
)  # fmt: skip
FINE = (
    "ok", "OK 👍", "Great, got it", "у реду", "U redu!", "важи", "w porządku", "Rozumiem.", "хорошо",
    "понятно", "добре", "Разбрах", "dobře", "v pořádku",
)  # fmt: skip
BOTH = (
    "Great, got it, thanks a lot!!",
    "Супер, хвала пуно!!",
    "ok dziękuję",
    "хорошо, спасибо",
    "dobře, díky moc",
)
HELP = ("help", "Help, please!", "Помоћ", "pomoć", "Pomocy!", "помощь", "Помощ", "Nápověda", "napoveda")
VOICES = (
    "Hello, my book is torn", "Thank you for the nice book", "Help me find a book", "Спасибо за книгу", "👍",
    "???", "Добар дан, када радите?", "Thanks for nothing", "hello " * 40,
    "Is that ok?", "ok but when?", "not ok",
)  # fmt: skip


@pytest.mark.parametrize(
    ("meant", "text"),
    [
        *((Talk.GREETING, each) for each in GREETINGS),
        *((Talk.THANKS, each) for each in THANKS),
        *((Talk.THANKS, each) for each in BOTH),
        *((Talk.FINE, each) for each in FINE),
        *((Talk.HELP, each) for each in HELP),
        *((None, each) for each in VOICES),
    ],
)
def test_small_talk_is_told_from_what_says_more(meant: Talk | None, text: str) -> None:
    assert small_talk(text) is meant


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("Dobar dan!", "What would you like to do?"),
        ("Děkuji", "Thank you, too"),
        ("Pomocy", "What you can do here"),
        ("Přestaňte!", "You will hear nothing more"),
        ("prestante", "You will hear nothing more"),
    ],
)
async def test_small_talk_is_answered_and_files_nothing(counter: Counter, said: str, answer: str) -> None:
    ana = counter.guest("2")
    assert answer in await ana.says(said)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await ana.hears() == ""
    assert "What is this?" in await ana.says("My book is torn")
    assert "said:1:complaint" in ana.buttons


@pytest.mark.parametrize("said", ["ok", "👍🏽", "🙏 🙏", "Great, thanks!"])
async def test_a_nod_below_an_answer_files_nothing(counter: Counter, said: str) -> None:
    mira, ana = await answered(counter)
    counter.forward(minutes=5)
    assert "What is this?" not in await ana.says(said)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert "no number 2" in await mira.says("/case 2")


@pytest.mark.parametrize("said", ["ok", "👍", "Fine, thanks", "thanks"])
async def test_where_the_team_asked_a_nod_is_the_answer(counter: Counter, said: str) -> None:
    mira, ana = await answered(counter, "Is Tuesday fine?", asks=True)
    counter.forward(minutes=5)
    assert "Is this your answer?" in await ana.says(said)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert f"Written back: {said}" in await mira.says("/case 1")


async def test_a_sign_alone_is_a_voice_where_nothing_was_answered(counter: Counter) -> None:
    assert "What is this?" in await counter.guest("2").says("👍")
