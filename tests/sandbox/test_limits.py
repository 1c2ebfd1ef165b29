"""Telegram's documented limits on sending, as settings."""

from __future__ import annotations

import pytest

from sandbox.errors import TooManyError
from sandbox.limits import DOCUMENTED, Limits

PERSON, GROUP = "500001", "-1002000000001"


@pytest.fixture
def limits() -> Limits:
    made = Limits()
    made.allow(DOCUMENTED)
    return made


def refusal(limits: Limits, method: str, chat: str, now: float, *, paid: bool = False) -> str:
    with pytest.raises(TooManyError) as refused:
        limits.check(method, chat, now, paid=paid)
    return refused.value.description


def test_thirty_a_second_over_all_chats(limits: Limits) -> None:
    for person in range(30):
        limits.check("sendMessage", str(person), 100)
    assert refusal(limits, "sendMessage", "99", 100.5) == "Too Many Requests: retry after 1"
    limits.check("sendMessage", "99", 101)


def test_a_thousand_a_second_for_those_who_pay(limits: Limits) -> None:
    for person in range(1000):
        limits.check("sendMessage", str(person), 100, paid=True)
    assert refusal(limits, "sendMessage", "9999", 100, paid=True)


def test_one_a_second_in_a_chat_and_twenty_a_minute_in_a_group(limits: Limits) -> None:
    limits.check("sendMessage", PERSON, 100)
    assert refusal(limits, "editMessageText", PERSON, 100.5) == "Too Many Requests: retry after 1"
    for second in range(20):
        limits.check("sendPhoto", GROUP, 200 + second)
    assert refusal(limits, "sendMessage", GROUP, 230) == "Too Many Requests: retry after 30"
    limits.check("sendMessage", GROUP, 260)
    assert refusal(limits, "createForumTopic", GROUP, 260.5) == "Too Many Requests: retry after 1"


def test_answering_taps_and_asking_count_for_nothing(limits: Limits) -> None:
    for _ in range(100):
        for method in ("answerCallbackQuery", "getChat", "deleteMessage", "sendChatAction"):
            limits.check(method, PERSON, 100)
    limits.check("sendMessage", PERSON, 100)
