"""Logs can be read by a machine, belong to a request, and tell neither secrets nor what people say."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from pathlib import Path
from typing import Any

import pytest

from bot.settings import Settings, SettingsWrong, load
from bot.watch import logs

TOKEN = "987654321:CanaryTokenCanaryTokenCanaryToken_ab"
CANARY = "CanaryName CanarySurname"


class Written:
    """A logger of its own, and what it wrote."""

    def __init__(self, form: type[logs.Discreet]) -> None:
        self.stream = io.StringIO()
        handler = logging.StreamHandler(self.stream)
        handler.setFormatter(form([TOKEN, "webhook-canary"]))
        self.log = logging.Logger("glas.tests", logging.DEBUG)
        self.log.addHandler(handler)

    def lines(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.stream.getvalue().splitlines()]


def _fail() -> None:
    try:
        raise KeyError(CANARY)
    except KeyError as error:
        raise ValueError(f"{CANARY} said {TOKEN}") from error


@pytest.mark.parametrize("form", [logs.Discreet, logs.Structured])
def test_no_line_has_a_secret_or_the_words_of_an_error(form: type[logs.Discreet]) -> None:
    written = Written(form)
    written.log.debug("POST https://api.telegram.org/bot%s/sendMessage", TOKEN)
    written.log.warning("another bot's token 123456789:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, webhook-canary")
    try:
        _fail()
    except ValueError:
        written.log.exception("update 7 failed")
    text = written.stream.getvalue()
    assert "Canary" not in text
    assert "123456789:" not in text
    assert "webhook-canary" not in text
    assert "ValueError < test_logs.py" in text
    assert "KeyError < test_logs.py" in text


def test_an_error_that_another_handler_wrote_out_is_not_taken_over() -> None:
    written = Written(logs.Discreet)
    other = logging.StreamHandler(io.StringIO())
    other.setFormatter(logging.Formatter())
    written.log.handlers.insert(0, other)
    try:
        _fail()
    except ValueError:
        written.log.exception("update 7 failed")
    assert "Canary" not in written.stream.getvalue()


async def test_each_line_bears_the_request_it_belongs_to() -> None:
    written = Written(logs.Structured)

    async def handle(update: str) -> None:
        logs.begin(update)
        written.log.info("begun")
        await asyncio.sleep(0)
        await asyncio.create_task(asyncio.to_thread(written.log.info, "done"))

    await asyncio.gather(handle("41"), handle("42"))
    by_request = {line["request"] for line in written.lines()}
    assert by_request == {"41", "42"}
    assert [line["message"] for line in written.lines() if line["request"] == "41"] == ["begun", "done"]


async def test_a_request_without_a_number_has_one_of_its_own_and_so_has_the_process() -> None:
    written = Written(logs.Structured)

    async def handle() -> None:
        logs.begin()
        written.log.info("inside")

    for _ in range(2):
        await asyncio.create_task(handle())
    written.log.info("outside")
    first, second, outside = [line["request"] for line in written.lines()]
    assert len({first, second, outside}) == 3
    assert outside.startswith("run-")


def test_a_line_is_one_object_whatever_it_says() -> None:
    written = Written(logs.Structured)
    written.log.warning("two\nlines and a \u2028 “quote” \x00")
    (line,) = written.lines()
    assert line["message"] == "two\nlines and a \u2028 “quote” \x00"


def test_the_form_of_the_log_is_a_setting(tmp_path: Path) -> None:
    file = tmp_path / "env"
    file.write_text("GLAS_LOG=json\n")
    assert load(file).log == "json"
    file.write_text("GLAS_LOG=xml\n")
    with pytest.raises(SettingsWrong, match="GLAS_LOG: should be 'plain' or 'json'"):
        load(file)
    assert load(tmp_path / "nothing").log == "plain"


def test_every_secret_of_the_settings_is_hidden_however_it_is_written(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    key, password = "sealing-canary-0123456789abcdef0123456789abcdef", "word-canary%2F1"
    given = {
        "telegram_token": "1:token-canary",
        "secret_key": key,
        "webhook_secret": "hook-canary",
        "webhook_url": "https://bot.example.com/telegram",
        "listen": "127.0.0.1:8080",
        "database_url": f"postgresql+asyncpg://glas:{password}@127.0.0.1/glas",
    }
    settings = Settings.model_validate(given)
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(logging.getLogger(), "level", logging.WARNING)
    logs.set_up(settings)
    logging.getLogger("glas.tests").error("%s %s word-canary/1 hook-canary 1:token-canary", key, password)
    written = capsys.readouterr().err
    assert "glas.tests" in written
    assert "canary" not in written
