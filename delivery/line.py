"""The line to one messenger: the app, the gate before it, and how well it is heard."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Final, TypeVar

from msgspec.structs import replace

from chat.answers import To
from chat.messenger import EVERYTHING, Abilities, Links, TypedLinks
from chat.ports import AnswerLost, Delivered, Messenger, MessengerError, NotConnected, Outgoing, WaitFor
from delivery.gate import Gate, GateClosed, Turn
from delivery.windows import Limits

SHORTEST_PAUSE: Final = 0.5
LONGEST_PAUSE: Final = 30.0
TYPED: Final = TypedLinks()

Result = TypeVar("Result")


class PerhapsSent(Exception):
    """Something broke on the way to the messenger or back: whether the call was made nobody knows."""


logger = logging.getLogger(__name__)


class Line:
    """Sends and edits within a messenger's limits; every message of the process to it goes through here.

    When the messenger asks to wait, all wait. When it is out of reach, one message at a time tries, at
    growing distances, until one gets through.
    """

    def __init__(
        self,
        messenger: Messenger,
        limits: Limits,
        links: Links = TYPED,
        abilities: Abilities = EVERYTHING,
    ) -> None:
        """`links` are what links of the messenger look like, `abilities` what it can do."""
        self.messenger = messenger
        self.links = links
        self.abilities = abilities
        self.gate = Gate(limits)
        self._failures = 0
        self.on_wait: Callable[[float], None] = lambda _: None
        """Is told for how many seconds the messenger asked to be left alone."""

    async def send(self, to: To, group: bool, turn: Turn, outgoing: Outgoing) -> Delivered:
        """Send a message when its turn has come; tries on while the messenger is not reached or asks to wait.

        Each picture of an album takes a place in the windows. Raises the other MessengerErrors, GateClosed,
        and PerhapsSent.
        """
        for _ in outgoing.album[1:]:
            async with self.gate.passing(to.address, group, turn):
                pass
        there = replace(outgoing, topic=to.topic) if to.topic else outgoing
        return await self._through(to, group, turn, lambda: self.messenger.send(to.address, there))

    async def edit(
        self, to: To, group: bool, turn: Turn, message: str, newest: Callable[[], Outgoing]
    ) -> None:
        """Edit a message. `newest` is asked only when the turn has come. Raises as `send` does."""
        await self._through(to, group, turn, lambda: self.messenger.edit(to.address, message, newest()))

    async def _through(
        self, to: To, group: bool, turn: Turn, call: Callable[[], Awaitable[Result]]
    ) -> Result:
        try:
            return await self._tried(to, group, turn, call)
        except (MessengerError, GateClosed):
            raise
        except Exception as error:
            raise PerhapsSent(type(error).__name__) from error

    async def _tried(self, to: To, group: bool, turn: Turn, call: Callable[[], Awaitable[Result]]) -> Result:
        while True:
            async with self.gate.passing(to.address, group, turn):
                try:
                    result = await call()
                except WaitFor as wait:
                    logger.warning("%s asks us to wait %g s", to.messenger, wait.seconds)
                    self.gate.hold(wait.seconds)
                    self.on_wait(wait.seconds)
                except NotConnected as error:
                    self._failed(to.messenger, error)
                except AnswerLost as error:
                    self._failed(to.messenger, error)
                    raise
                except MessengerError:
                    self._heard(to.messenger)
                    raise
                else:
                    self._heard(to.messenger)
                    return result

    def _failed(self, name: str, error: Exception) -> None:
        if not self._failures:
            logger.warning("%s does not answer (%s: %s)", name, type(error).__name__, error)
        self.gate.hold(min(SHORTEST_PAUSE * 2 ** min(self._failures, 10), LONGEST_PAUSE))
        self.gate.singly(True)
        self._failures += 1

    def _heard(self, name: str) -> None:
        if self._failures:
            logger.info("%s answers again", name)
            self._failures = 0
            self.gate.singly(False)
