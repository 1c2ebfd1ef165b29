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
from trials.trial import Change, TrialId


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


def _keep(db: Connection, which: ColumnElement[bool], said: Collection[CustomerId] = ()) -> None:
    """Keep what came of some invitations; `said`: whose words a change cites."""
    rows = [
        {
            "trial": row.trial,
            "way": row.way,
            "likelihood": row.likelihood,
            "useful": row.standing in COMPLETED and (bool(row.marked) or row.customer in said),
            "activity": row.activity,
            "accepted": row.accepted is not None,
        }
        for row in db.execute(what_came().where(testers.c.invited.is_not(None), which))
    ]
    if rows:
        db.execute(insert(past_invitations), rows)


def drop(db: Connection, which: ColumnElement[bool], most: int) -> int:
    """Drop so many testers of these at most; what came of their invitations is kept if nobody counted it."""
    found = list(db.execute(select(testers.c.id).where(which).order_by(testers.c.id).limit(most)).scalars())
    those = testers.c.id.in_(found)
    _keep(db, those & testers.c.trial.not_in(select(counted_trials.c.trial)))
    return int(db.execute(delete(testers).where(those)).rowcount)
