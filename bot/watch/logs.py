"""Logs: a line of words or one JSON object, with the request it belongs to; no secret, and nobody's words."""

from __future__ import annotations

import json
import logging
import os
import re
import secrets
import traceback
from collections.abc import Collection, Iterator
from contextvars import ContextVar
from datetime import UTC, datetime
from itertools import count
from pathlib import PurePath
from types import TracebackType
from typing import Final
from urllib.parse import urlsplit

from sqlalchemy import make_url

from bot.settings import Settings

PLAIN: Final = "%(asctime)s %(levelname)s %(name)s: %(message)s"
HIDDEN: Final = "[hidden]"
FRAMES: Final = 8
"""So many of the innermost frames tell where an error arose."""

_TOKEN = re.compile(r"\d{4,}(?::|%3A)[A-Za-z0-9_-]{20,}")
_request: ContextVar[str] = ContextVar("request", default="")
_run = f"run-{secrets.token_hex(4)}"
_numbers = count(1)


def begin(request: str = "") -> None:
    """Let every line of this task from here on, and of those that it starts, bear this id, or one of its own.

    A task that takes up another request begins again. Without randomness: every vote passes here twice.
    """
    _request.set(request or f"{_run}-{next(_numbers)}")


def set_up(settings: Settings) -> None:
    """Log to the error stream as GLAS_LOG says; other libraries are heard only when they warn."""
    form = Structured if settings.log == "json" else Discreet
    handler = logging.StreamHandler()
    handler.setFormatter(form(_secrets(settings)))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.captureWarnings(True)
    for chatty in ("httpx", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def _secrets(settings: Settings) -> list[str]:
    """What must stand in no line, the longest first."""
    password = str(make_url(settings.database).password or "")
    written = urlsplit(settings.database).password or ""  # as it stands in the address, with its % signs
    found = {settings.telegram_token, settings.webhook_secret, password, written, *settings.secret_keys}
    return sorted(filter(None, found), key=len, reverse=True)


class Discreet(logging.Formatter):
    """Writes words. An error is told by its kind and its place: what it says may name people."""

    def __init__(self, secrets: Collection[str]) -> None:
        super().__init__(PLAIN)
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        """Return the line, without secrets. What another formatter made of the error is not taken over."""
        record.exc_text = None
        return self._hidden(super().format(record))

    def formatException(  # noqa: N802 - the library's name
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        """Return the kinds of an error and of its causes, each with its place."""
        return "\n".join(f"  {line}" for line in _lines_of(ei[1]))

    def _hidden(self, line: str) -> str:
        for secret in self._secrets:
            line = line.replace(secret, HIDDEN)
        return _TOKEN.sub(HIDDEN, line)


class Structured(Discreet):
    """Writes one JSON object a line: time, level, logger, message, request, process and, if any, error."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the object, without secrets."""
        line: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self._hidden(record.getMessage()),
            "request": _request.get() or _run,
            "process": os.getpid(),
        }
        if record.exc_info and record.exc_info[1]:
            line["error"] = [self._hidden(line) for line in _lines_of(record.exc_info[1])]
        return json.dumps(line)


def _lines_of(error: BaseException | None) -> Iterator[str]:
    """Yield the kind and the place of an error, and of each that led to it."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
        places = (f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames)
        yield " < ".join([type(error).__name__, *reversed(list(places))])
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
