"""Handing an event over, so that a poisoned one neither blocks the queue nor vanishes in silence."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Awaitable, Callable
from pathlib import PurePath

from chat.events import Event
from chat.ports import NotNow, Toasted

Receive = Callable[[Event], Awaitable[Toasted | None]]
"""Handles one event to its end, commit included, and returns the toast of a tap.

Raises NotNow when the event must come again.
"""

logger = logging.getLogger(__name__)


async def hand_over(event: Event, receive: Receive) -> Toasted | None:
    """Have an event handled, and return the toast. Raises NotNow; all else is logged, and the event is over.

    The log has the update's id, the kind of the exception and where it arose: its words may name people.
    """
    try:
        return await receive(event)
    except NotNow:
        raise
    except Exception as error:
        logger.error("update %s was not handled: %s", event.update, _origin(error))
        return None


def _origin(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return " < ".join([type(error).__name__, *reversed(places)])
