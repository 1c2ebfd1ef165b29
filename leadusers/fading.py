"""How evidence fades, without anybody being looked at for it.

Forward decay (Cormode, Shkapenyuk, Srivastava, Xu, "Forward decay: a practical time decay model for streaming
systems", ICDE 2009): what happened at `t` is added with the weight 2^((t - EPOCH) / half-life), which never
changes; how much of it counts at an instant is the sum divided by that instant's weight.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final

EPOCH: Final = datetime(2020, 1, 1, tzinfo=UTC)
"""With the shortest half-life, 30 days, weights stay finite until the year 2104."""


def mass(at: datetime, half_life: timedelta) -> float:
    """Return the weight with which something is added that happened at an instant: above 0."""
    return float(2 ** ((at - EPOCH) / half_life))
