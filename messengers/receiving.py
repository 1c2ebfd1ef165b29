"""Handing an event over, so that a poisoned one neither blocks the queue nor vanishes in silence."""

from __future__ import annotations

import logging
import traceback
from pathlib import PurePath

from chat.events import Event
from chat.messenger import Receive
from chat.ports import NotNow, Toasted
from messengers.storable import storable

logger = logging.getLogger(__name__)


async def hand_over(event: Event, receive: Receive) -> Toasted | None:
    """Have an event handled, and return the toast. Raises NotNow; all else is logged, and the event is over.

    What somebody wrote comes in as every database can keep it.
    The log has the update's id, the kind of the exception and where it arose: its words may name people.
    """
    try:
        return await receive(storable(event))
    except NotNow:
        raise
    except Exception as error:
        logger.error("update %s was not handled: %s", event.update, _origin(error))
        return None


def _origin(error: Exception) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-4:]
    places = [f"{PurePath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return " < ".join([type(error).__name__, *reversed(places)])
