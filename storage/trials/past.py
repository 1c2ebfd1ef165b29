"""What came of invitations, in nobody's name: it stays when answers, and who did not take part, go with time.

Otherwise the score would be judged by what happens to be left, and over-recruiting by those who accepted.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

import msgspec
from sqlalchemy import ColumnElement, Connection, delete, exists, insert, select

from customers.people import CustomerId
from storage.trials.marks import COMPLETED, what_came
from storage.trials.prompts import PromptRows
from storage.trials.tables import counted_trials, past_invitations, read_trials, testers, trials
from storage.upserts import add
from trials.foretelling import cited
from trials.trial import Change, Stage, TrialId, Way


def count(db: Connection, before: datetime) -> None:
    """Count what came of the tests that ended before an instant, once, while their answers are there."""
    counted = select(counted_trials.c.trial)
    read = exists().where(read_trials.c.trial == trials.c.id).label("read")
    query = select(trials.c.id, trials.c.changes, read)
    for row in db.execute(query.where(trials.c.ended < before, trials.c.id.not_in(counted))).all():
        _keep(db, testers.c.trial == row.id, _cited(db, TrialId(row.id), row.changes))
        add(db, counted_trials, trial=row.id, read=bool(row.read))


def _cited(db: Connection, trial: TrialId, changes: str) -> set[CustomerId]:
    made = msgspec.json.decode(changes, type=tuple[Change, ...]) if changes else ()
    return cited(made, PromptRows(db).answers(trial)) if made else set()


def part(db: Connection, which: ColumnElement[bool], *, agreed: bool = False) -> None:
    """Keep what came of some invitations, before their rows go or say no more how they came about.

    `agreed`: they agreed until now to be ranked. Of a test that is over and read through all is known. Of any
    other one it is kept only that somebody was invited, and whether he accepted: what comes of it counts for
    no way.
    """
    mine = which & testers.c.trial.not_in(select(counted_trials.c.trial))
    theirs = trials.c.id.in_(select(testers.c.trial).where(mine)), trials.c.stage == Stage.OVER.value
    read = exists().where(read_trials.c.trial == trials.c.id)
    over = select(trials.c.id, trials.c.changes).where(*theirs, read)
    known = {row.id: row.changes for row in db.execute(over).all()}
    for id, changes in known.items():
        _keep(db, mine & (testers.c.trial == id), _cited(db, TrialId(id), changes), agreed=agreed)
    _keep(db, mine & testers.c.trial.not_in(known), known=False)


def _keep(
    db: Connection,
    which: ColumnElement[bool],
    said: Collection[CustomerId] = (),
    *,
    agreed: bool = False,
    known: bool = True,
) -> None:
    """Keep what came of some invitations, where it is not kept yet; `said`: whose words a change cites.

    `agreed`: they agreed until now to be ranked; not `known`: how they came about is not kept.
    """
    parted = testers.c.way == Way.UNKNOWN.value
    rows = [
        {
            "trial": row.trial,
            "way": row.way if known else Way.UNKNOWN.value,
            "likelihood": row.likelihood if known else 1.0,
            "useful": known and row.standing in COMPLETED and (bool(row.marked) or row.customer in said),
            "activity": row.activity if known else None,
            "accepted": row.accepted is not None,
        }
        for row in db.execute(what_came(agreed=agreed).where(testers.c.invited.is_not(None), ~parted, which))
    ]
    if rows:
        db.execute(insert(past_invitations), rows)


def drop(db: Connection, which: ColumnElement[bool], most: int) -> int:
    """Drop so many testers of these at most; what came of their invitations is kept if nobody counted it."""
    found = list(db.execute(select(testers.c.id).where(which).order_by(testers.c.id).limit(most)).scalars())
    those = testers.c.id.in_(found)
    _keep(db, those & testers.c.trial.not_in(select(counted_trials.c.trial)))
    return int(db.execute(delete(testers).where(those)).rowcount)
