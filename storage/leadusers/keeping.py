"""What is kept of lead users, and what of one person is in it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, select

from customers.people import CustomerId
from leadusers.evidence import with_choices
from leadusers.pyramiding import Pyramids
from leadusers.store import History, LookingBack, Profiles, Rebuilding, Scores, Settling, Solutions
from leadusers.weights import DEFAULTS
from storage.keeping import Keeping, StoreEntry, erased_from, rows_of
from storage.leadusers.history import HistoryRows
from storage.leadusers.looking_back import LookingBackRows
from storage.leadusers.profiles import ProfileRows, SolutionRows
from storage.leadusers.pyramiding import PyramidRows, asked_of, topics_of
from storage.leadusers.rebuilding import RebuildingRows
from storage.leadusers.scores import ScoreRows
from storage.leadusers.settling import SettlingRows
from storage.leadusers.tables import (
    evidence,
    profile_answers,
    profile_offers,
    profiles,
    pyramid_links,
    recommended,
    scores,
    solutions,
)
from storage.retaining import older


def _unite(db: Connection, goes: CustomerId, stays: CustomerId, now: datetime) -> None:
    """Add the evidence of an account that goes to the score of the one that stays; none counts twice."""
    both = select(scores.c.customer).where(scores.c.customer.in_((goes, stays)))
    if len(db.execute(both).all()) < len({goes, stays}):
        return
    scored = {each.customer: each for each in ScoreRows(db).lock([goes, stays])}
    early, state = SettlingRows(db).evidence([goes, stays]), RebuildingRows(db).state()
    own = {each.settled for each in early.get(stays, ())}
    new = [each for each in early.get(goes, ()) if each.settled not in own]
    ScoreRows(db).save([with_choices(scored[stays], new, now, state[0] if state else DEFAULTS)])


KEEPING = Keeping(
    stores=(
        StoreEntry[Scores](Scores, ScoreRows),
        StoreEntry[Settling](Settling, SettlingRows),
        StoreEntry[History](History, HistoryRows),
        StoreEntry[LookingBack](LookingBack, LookingBackRows),
        StoreEntry[Rebuilding](Rebuilding, RebuildingRows),
        StoreEntry[Pyramids](Pyramids, PyramidRows),
        StoreEntry[Profiles](Profiles, ProfileRows),
        StoreEntry[Solutions](Solutions, SolutionRows),
    ),
    personal={
        "profile": rows_of(profiles),
        "profile_answers": rows_of(profile_answers),
        "own_solutions": rows_of(solutions, leave_out=("id",)),
        "profile_offers": rows_of(profile_offers),
        "lead_user_score": rows_of(scores),
        "lead_user_evidence": rows_of(evidence, leave_out=("settled",)),
        "asked_who_knows_more": asked_of,
        "recommended": topics_of,
    },
    erase=erased_from(
        profile_answers, solutions, profiles, profile_offers, pyramid_links, recommended, evidence, scores
    ),
    unite=_unite,
    outdated={"evidence": older(evidence, lambda before: evidence.c.at < before)},
)
