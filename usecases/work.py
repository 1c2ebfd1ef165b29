"""What a use case works with: the stores of its transaction, the time, and what the operator set."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chat.records import Stores
from customers.entropy import Entropy
from customers.people import CustomerId
from customers.store import Audit
from usecases.company import Company


@dataclass(frozen=True)
class Work:
    """One transaction's work. The time is read once; whoever calls writes down the answers it returns."""

    stores: Stores
    now: datetime
    entropy: Entropy
    company: Company

    def audit(self, action: str, subject: str, by: CustomerId | None = None) -> None:
        """Write a line into the audit log, in somebody's name; None: it happened by itself."""
        self.stores[Audit].note(self.now, by, action, subject)
