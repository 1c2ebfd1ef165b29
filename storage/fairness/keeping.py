"""Fairness keeps nothing of its own: it counts what others keep."""

from __future__ import annotations

from fairness.cohorts import Histories
from fairness.report import Counts
from storage.fairness.rows import FairnessRows, HistoryRows
from storage.keeping import Keeping, StoreEntry

KEEPING = Keeping(
    stores=(StoreEntry[Counts](Counts, FairnessRows), StoreEntry[Histories](Histories, HistoryRows))
)
