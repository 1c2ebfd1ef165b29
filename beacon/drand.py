"""What a drand relay says of a round (https://docs.drand.love/dev-guide/API%20Documentation%20v1)."""

from __future__ import annotations

import asyncio
import logging
from types import TracebackType

import httpx
import msgspec
from msgspec import Struct

from draws.beacon import Chain, Round, is_whole

log = logging.getLogger(__name__)

SECONDS = 10.0
"""So long a relay may take; then it is asked again, the next time we look."""

LARGEST = 100_000
"""Bytes of an answer; a round takes some three hundred."""

UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
PLAIN = {"Accept-Encoding": "identity"}
"""What is not packed cannot unpack to more than was read."""


class Answer(Struct, frozen=True):
    """A round as a relay writes it."""

    round: int
    randomness: str
    signature: str


class Drand:
    """Asks one relay (`usecases.draws.beacons.Beacon`), and takes only that very round from it."""

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self._client = httpx.AsyncClient(timeout=SECONDS)

    async def __aenter__(self) -> Drand:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._client.aclose()

    async def heard(self, chain: Chain, number: int) -> Round | None:
        """Return a round; None while it is not there, or the relay is out of reach, or tells nonsense."""
        try:
            async with asyncio.timeout(SECONDS):
                answer = await self._answer(f"{self._url}/{chain.hash}/public/{number}")
            said = msgspec.json.decode(answer, type=Answer)
        except (httpx.HTTPError, TimeoutError, *UNREADABLE) as error:
            log.warning("the beacon's round %d is not there yet (%s)", number, type(error).__name__)
            return None
        heard = Round(said.round, said.randomness, said.signature)
        if not is_whole(heard, number):
            log.warning("the relay told something else than the beacon's round %d", number)
            return None
        return heard

    async def _answer(self, address: str) -> bytes:
        """Return what stands at an address; nothing of what is too large. Raises httpx.HTTPError."""
        said = b""
        async with self._client.stream("GET", address, headers=PLAIN) as answer:
            answer.raise_for_status()
            async for some in answer.aiter_raw():
                said += some
                if len(said) > LARGEST:
                    return b""
        return said
