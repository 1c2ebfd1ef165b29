"""The clock's desk, at which what is due is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from chat.answers import Answer
from chat.records import Stores
from customers.entropy import Entropy
from handlers.company import Company
from handlers.domains import Domains


@dataclass(frozen=True)
class Waking:
    """The clock's desk: nobody asks, time has passed."""

    stores: Stores
    now: datetime
    entropy: Entropy
    company: Company
    domains: Domains


Errand = Callable[[Waking], tuple[Answer, ...]]
