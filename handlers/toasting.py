"""What a toast says: nothing in it can be tapped, so a sentence that sends to a command is left out."""

from __future__ import annotations

import re
from typing import Final

COMMAND: Final = re.compile(r"(?<![\w/])/[a-z]")
ENDS: Final = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zа-я]|[/„“«])")
"""Where a sentence ends; what follows a shortened word is a number."""


LONGEST: Final = 200
"""Characters of a toast: what is longer is cut by Telegram, and by us."""


def tapless(words: str) -> str:
    """Return the sentences that need no tap; empty when there is none."""
    if "/" not in words:
        return words
    return " ".join(each for each in ENDS.split(words) if not COMMAND.search(each))


def fits(words: str) -> bool:
    """Tell whether something is left for a toast, and no more than it can hold."""
    return 0 < len(tapless(words)) <= LONGEST
