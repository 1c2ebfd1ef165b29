"""What is kept of what people told of themselves, and what of one person is in it."""

from __future__ import annotations

from leadusers.store import Profiles, Solutions
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.profiles.rows import ProfileRows, SolutionRows
from storage.profiles.tables import profile_answers, profile_offers, profiles, solutions

KEEPING = Keeping(
    stores=(
        StoreEntry[Profiles](Profiles, ProfileRows),
        StoreEntry[Solutions](Solutions, SolutionRows),
    ),
    personal={
        "profile": rows_of(profiles),
        "profile_answers": rows_of(profile_answers),
        "own_solutions": rows_of(solutions),
        "profile_offers": rows_of(profile_offers),
    },
    erase=erased_from(profile_answers, solutions, profiles, profile_offers),
)
