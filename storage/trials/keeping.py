"""What is kept of early-access tests, and what of one person is in it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

import msgspec
from msgspec.structs import replace
from sqlalchemy import ColumnElement, Connection, Row, Select, and_, delete, select, update

from customers.people import CustomerId
from storage.keeping import Keeping, StoreEntry, erased_from
from storage.retaining import older
from storage.trials import past
from storage.trials.candidates import CandidateRows
from storage.trials.marks import MarkRows
from storage.trials.prompts import PromptRows
from storage.trials.reports import ReportRows
from storage.trials.rows import TrialRows
from storage.trials.stock import StockRows
from storage.trials.tables import prompts, stock, testers, trial_answers, trials, useful_answers
from storage.trials.testers import TesterRows
from storage.trials.told import TOLD
from trials.foretelling import cited
from trials.stock import Stocks
from trials.store import Candidates, Marks, Prompts, Reports, Testers, Trials
from trials.tester import Standing
from trials.trial import Change, TrialId

_FURTHEST: Final = (
    *(Standing.THANKED, Standing.COMPLETED, Standing.ACTIVE, Standing.WAITING, Standing.LEFT),
    *(Standing.DECLINED, Standing.INVITED, Standing.EXPIRED, Standing.REFUSED, Standing.APPROVED),
    Standing.CANDIDATE,
)
"""Which of two standings of one person in a test is his: nobody has two places, nor is asked again."""


_ALLOWED: Final = ("quoted", "photos")
"""What a tester may allow of his words and pictures."""


def _unite(db: Connection, goes: CustomerId, stays: CustomerId, _: datetime) -> None:
    """Let one person have one place in a test: where he got furthest; what he answered stays.

    His words and pictures are shown only where both accounts had allowed it.
    """
    theirs = {row.trial: row for row in db.execute(select(testers).where(testers.c.customer == goes))}
    own = db.execute(select(testers).where(testers.c.customer == stays, testers.c.trial.in_(theirs)))
    for row in own.all():
        pair = sorted((row, theirs[row.trial]), key=lambda each: _FURTHEST.index(Standing(each.standing)))
        db.execute(delete(testers).where(testers.c.id == pair[1].id))
        if pair[1].accepted is not None:
            stricter = {name: getattr(row, name) and getattr(theirs[row.trial], name) for name in _ALLOWED}
            db.execute(update(testers).where(testers.c.id == pair[0].id).values(stricter))
    _unite_prompts(db, goes, stays)
    his = select(stock.c.trial).where(stock.c.customer == stays)
    second = stock.c.customer == goes, stock.c.handed.is_(None), stock.c.trial.in_(his)
    db.execute(update(stock).where(*second).values(customer=None))


def _unite_prompts(db: Connection, goes: CustomerId, stays: CustomerId) -> None:
    """Let one day of both be one: what either was asked, said or ended stands; who did is not reminded."""
    theirs = {(row.trial, row.checkin): row for row in db.execute(select(prompts).where(_whose(goes)))}
    for own in db.execute(select(prompts).where(_whose(stays))).all():
        other = theirs.get((own.trial, own.checkin))
        if other is not None:
            its = _whose(stays), prompts.c.trial == own.trial, prompts.c.checkin == own.checkin
            db.execute(update(prompts).where(*its).values(_united(own, other)))


def _united(own: Row[Any], other: Row[Any]) -> dict[str, object]:
    asked = [each for each in (own, other) if each.asked is not None]
    values: dict[str, object] = {
        name: min(
            (found for each in (own, other) if (found := getattr(each, name)) is not None), default=None
        )
        for name in ("asked", "reminded", "done")
    }
    values["due"] = min((each.due for each in asked), default=own.due)
    values["stuck"] = own.stuck if own.stuck is not None else other.stuck
    quiet = values["done"] is not None or any(each.remind is None for each in asked)
    values["remind"] = None if quiet else min((each.remind for each in asked), default=None)
    return values


def _whose(customer: CustomerId) -> ColumnElement[bool]:
    return prompts.c.customer == customer


def _erase(db: Connection, customer: CustomerId) -> None:
    """Remove him from all tests; what he was handed stays handed, and what came of his invitations known.

    Both in nobody's name. Who was only invited yet has refused nothing, and counts for nothing.
    """
    answered = testers.c.standing != Standing.INVITED.value
    past.part(db, (testers.c.customer == customer) & answered)
    db.execute(update(stock).where(stock.c.customer == customer).values(customer=None))
    _uncite(db, customer)
    erased_from(useful_answers, trial_answers, prompts, testers)(db, customer)


def _uncite(db: Connection, customer: CustomerId) -> None:
    """Blank what changes say was said where that stands in his answers alone; that it was changed stays."""
    his = select(trial_answers.c.trial).where(trial_answers.c.customer == customer)
    query = select(trials.c.id, trials.c.changes).where(trials.c.id.in_(his), trials.c.changes != "")
    for row in db.execute(query.with_for_update()).all():
        answers = PromptRows(db).answers(TrialId(row.id))
        made = msgspec.json.decode(row.changes, type=tuple[Change, ...])
        left = [replace(each, said="") if cited([each], answers) == {customer} else each for each in made]
        changes = msgspec.json.encode(left).decode()
        db.execute(update(trials).where(trials.c.id == row.id).values(changes=changes))


_ASKED_IN_VAIN: Final = ("candidate", "approved", "refused", "expired", "left")
"""Who never took part; among those who left the ones who never accepted."""


def _over(before: datetime) -> Select[tuple[int]]:
    return select(trials.c.id).where(trials.c.ended < before)


def _answered(db: Connection, before: datetime, most: int) -> int:
    """Drop what was asked and answered in tests that ended before; the report is made until then."""
    past.count(db, before)
    dropped = older(trial_answers, lambda at: trial_answers.c.trial.in_(_over(at)))(db, before, most)
    return dropped + older(prompts, lambda at: prompts.c.trial.in_(_over(at)))(db, before, most)


def _in_vain(before: datetime) -> ColumnElement[bool]:
    never = (testers.c.standing != Standing.LEFT.value) | testers.c.accepted.is_(None)
    return testers.c.trial.in_(_over(before)) & testers.c.standing.in_(_ASKED_IN_VAIN) & never


def _dropped_in_vain(db: Connection, before: datetime, most: int) -> int:
    return past.drop(db, _in_vain(before), most)


def _declined(db: Connection, before: datetime, most: int) -> int:
    """Drop who declined, when that is older too: for a season nobody asks him again (`days.SEASON`)."""
    declined = testers.c.standing == Standing.DECLINED.value, testers.c.since < before
    return past.drop(db, and_(testers.c.trial.in_(_over(before)), *declined), most)


KEEPING = Keeping(
    stores=(
        StoreEntry[Trials](Trials, TrialRows),
        StoreEntry[Testers](Testers, TesterRows),
        StoreEntry[Prompts](Prompts, PromptRows),
        StoreEntry[Stocks](Stocks, StockRows),
        StoreEntry[Marks](Marks, MarkRows),
        StoreEntry[Candidates](Candidates, CandidateRows),
        StoreEntry[Reports](Reports, ReportRows),
    ),
    personal=TOLD,
    erase=_erase,
    unite=_unite,
    outdated={"answers": _answered, "candidates": _dropped_in_vain, "declined": _declined},
)
