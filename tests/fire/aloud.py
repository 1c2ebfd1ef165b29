"""`glas …` with every logger at debug level, however it was set.

With `--bare` nothing is hidden in the lines of the log: that is the mutant.
"""

from __future__ import annotations

import logging
import threading
import time

from bot.watch.logs import Discreet
from tests.forking import glas


def turn_up() -> None:
    """Set all loggers there are to debug level, again and again, and undo what keeps them quiet."""
    while True:
        logging.disable(logging.NOTSET)
        for logger in [logging.getLogger(), *logging.Logger.manager.loggerDict.values()]:
            if isinstance(logger, logging.Logger):
                logger.setLevel(logging.DEBUG)
                logger.disabled, logger.propagate = False, True
        time.sleep(0.05)


def main(*words: str) -> None:
    """Run `glas …`."""
    if "--bare" in words:
        setattr(Discreet, "_hidden", lambda _, line: line)  # noqa: B010 - to mypy a method is for ever
    threading.Thread(target=turn_up, daemon=True).start()
    glas(*(word for word in words if word != "--bare"))
