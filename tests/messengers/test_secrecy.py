"""The token is in no log and in no error, at any level and whatever fails."""

from __future__ import annotations

import logging
import traceback

import pytest

from chat.ports import MessengerError, Outgoing
from messengers.telegram import connect
from messengers.telegram.calls import TALKATIVE
from tests.messengers.server import scripted

CANARY = "8086:CANARY-do-not-print"


@pytest.mark.parametrize("turned_up", [False, True])
@pytest.mark.parametrize(
    "answer",
    [
        (200, b'{"ok":true,"result":{"message_id":1,"date":1,"chat":{"id":1,"type":"private"}}}'),
        (200, f'{{"token": "{CANARY}"}}'.encode()),
        (200, f"<html>/bot{CANARY}/sendMessage</html>".encode()),
        (404, f"no /bot{CANARY}/sendMessage here".encode()),
        (400, f'{{"ok":false,"error_code":400,"description":"bad {CANARY}"}}'.encode()),
        (500, CANARY.encode()),
        (401, b'{"ok":false,"error_code":401,"description":"Unauthorized"}'),
        None,
    ],
)
async def test_the_token_is_never_written(
    answer: tuple[int, bytes] | None, turned_up: bool, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    errors = []
    async with scripted() as server:
        telegram = connect(CANARY, server.url)
        if turned_up:
            for name in TALKATIVE:
                logging.getLogger(name).setLevel(logging.DEBUG)
        for call in (telegram.send("1", Outgoing(text="hello")), telegram.call("getUpdates", {})):
            server.answers = [answer]
            try:
                await call
            except MessengerError as error:
                errors.append("".join(traceback.format_exception(error)) + repr(error))
        await telegram.close()
    assert "CANARY" not in caplog.text
    assert "CANARY" not in "".join(errors)
    assert "CANARY" not in repr(telegram) + str(vars(telegram.calls.__class__))


async def test_each_call_is_not_a_line_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    logging.getLogger("asyncio").setLevel(logging.INFO)
    async with scripted() as server:
        telegram = connect(CANARY, server.url)
        await telegram.drop_webhook()
        await telegram.close()
    assert not caplog.records
