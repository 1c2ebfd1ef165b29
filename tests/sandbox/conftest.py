"""A running sandbox, a bot that speaks raw HTTP to it, and people."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from sandbox.server import Sandbox, running
from tests.sandbox import judge

PNG = (
    b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x03\x20\x00\x00\x02\x58\x08\x02\x00\x00\x00"
    b"\x00\x00\x00\x00\x00\x00\x00\x00IEND\xaeB`\x82"
)
"""The head of a picture of 800 by 600, which is all the sandbox reads."""


@dataclass
class Api:
    """A bot and, beside it, the control interface."""

    sandbox: Sandbox
    http: httpx.AsyncClient

    async def raw(self, method: str, **parameters: Any) -> httpx.Response:
        return await self.http.post(f"/bot{self.sandbox.token}/{method}", json=parameters)

    async def call(self, method: str, **parameters: Any) -> Any:
        body = (await self.raw(method, **parameters)).json()
        assert body["ok"], body
        return body["result"]

    async def refused(self, method: str, **parameters: Any) -> str:
        """Return `403 Forbidden: …`, having checked that body and status agree."""
        response = await self.raw(method, **parameters)
        body = response.json()
        assert body["ok"] is False
        assert body["error_code"] == response.status_code
        return f"{body['error_code']} {body['description']}"

    async def control(self, path: str, **asked: Any) -> Any:
        response = await self.http.post(f"/sandbox/{path}", json=asked)
        assert response.status_code == 200, response.text
        return response.json()

    async def impossible(self, path: str, **asked: Any) -> str:
        response = await self.http.post(f"/sandbox/{path}", json=asked)
        assert response.status_code == 400, response.text
        return str(response.json()["error"])

    async def look(self, path: str, **query: Any) -> Any:
        response = await self.http.get(f"/sandbox/{path}", params=query)
        assert response.status_code == 200, response.text
        return response.json()

    async def updates(self, **parameters: Any) -> list[Any]:
        """Take and confirm what waits."""
        found: list[Any] = await self.call("getUpdates", **parameters)
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1, limit=1)
        return found


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with running() as started:
        yield started


@pytest.fixture
async def api(sandbox: Sandbox) -> AsyncIterator[Api]:
    async with httpx.AsyncClient(base_url=sandbox.url, timeout=60) as http:
        yield Api(sandbox, http)
    assert judge.complaints(sandbox.world.feed.calls) == []


@pytest.fixture
async def ana(api: Api) -> int:
    """A person who has written /start to the bot, which has taken the update."""
    person = await api.control("people", first_name="Ana", language_code="sr")
    await api.control("say", person=person["id"], text="/start")
    await api.updates()
    return int(person["id"])
