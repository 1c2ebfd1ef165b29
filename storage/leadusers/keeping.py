"""What is kept of lead users, and what of one person is in it."""

from __future__ import annotations

from leadusers.pyramiding import Pyramids
from leadusers.store import LookingBack, Rebuilding, Scores, Settling
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.leadusers.looking_back import LookingBackRows
from storage.leadusers.pyramiding import PyramidRows, asked_of, pyramid_links, recommended, topics_of
from storage.leadusers.rebuilding import RebuildingRows
from storage.leadusers.scores import ScoreRows
from storage.leadusers.settling import SettlingRows
from storage.leadusers.tables import evidence, scores

KEEPING = Keeping(
    stores=(
        StoreEntry[Scores](Scores, ScoreRows),
        StoreEntry[Settling](Settling, SettlingRows),
        StoreEntry[LookingBack](LookingBack, LookingBackRows),
        StoreEntry[Rebuilding](Rebuilding, RebuildingRows),
        StoreEntry[Pyramids](Pyramids, PyramidRows),
    ),
    personal={
        "lead_user_score": rows_of(scores),
        "lead_user_evidence": rows_of(evidence),
        "asked_who_knows_more": asked_of,
        "recommended": topics_of,
    },
    erase=erased_from(pyramid_links, recommended, evidence, scores),
)
