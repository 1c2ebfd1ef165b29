"""What a report is made of, read at once, and what the team calls its themes."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, exists, or_, select

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.tables import consents, contacts, customers
from storage.trials.prompts import answer_of, prompt_of
from storage.trials.rows import TrialRows
from storage.trials.tables import counted_trials, prompts, testers, trial_answers, trial_themes
from storage.trials.testers import tester_of
from storage.upserts import put
from trials.report import Material
from trials.themes import Naming
from trials.trial import TrialId


class ReportRows:
    """The tables of tests, read as a whole (`trials.store.Reports`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def material(self, id: TrialId) -> Material:
        """Return all that a test's report is made of. Raises NoSuchTrial."""
        trial = TrialRows(self._db).get(id)
        people = select(testers).where(testers.c.trial == id).order_by(testers.c.id)
        asked = select(prompts).where(prompts.c.trial == id).order_by(prompts.c.checkin)
        order = trial_answers.c.checkin, trial_answers.c.question, trial_answers.c.customer
        given = select(trial_answers).where(trial_answers.c.trial == id).order_by(*order)
        return Material(
            trial=trial,
            testers=list(map(tester_of, self._db.execute(people).mappings())),
            prompts=list(map(prompt_of, self._db.execute(asked))),
            answers=list(map(answer_of, self._db.execute(given))),
            namings=self.namings(id),
        )

    def dropped(self, id: TrialId) -> bool:
        """Tell whether what was asked and answered in a test was dropped with time (`past.count`)."""
        counted = exists().where(counted_trials.c.trial == id)
        return bool(self._db.execute(select(counted)).scalar_one())

    def hearers(self, id: TrialId) -> list[CustomerId]:
        """Return who answered anything, agrees to tests still, wants to hear from us and can be reached."""
        agreed = exists().where(
            consents.c.customer == customers.c.id,
            consents.c.purpose == Purpose.TESTS.value,
            consents.c.withdrawn.is_(None),
        )
        reached = exists().where(contacts.c.customer == customers.c.id, contacts.c.reachable)
        answered = select(trial_answers.c.customer).where(trial_answers.c.trial == id, _says_anything())
        heard = customers.c.id.in_(answered), customers.c.stopped.is_(None), reached, agreed
        found = select(customers.c.id).where(*heard)
        return list(map(CustomerId, self._db.execute(found.order_by(customers.c.id)).scalars()))

    def namings(self, id: TrialId) -> list[Naming]:
        """Return what the team did to a test's themes."""
        query = select(trial_themes).where(trial_themes.c.trial == id).order_by(trial_themes.c.key)
        return [Naming(row.key, row.name) for row in self._db.execute(query)]

    def name(self, id: TrialId, naming: Naming) -> None:
        """Keep what the team did to a theme, in place of what it did before."""
        put(self._db, trial_themes, trial=id, key=naming.key, name=naming.name)


def _says_anything() -> ColumnElement[bool]:
    """Return the condition that an answer is not skipped (`trials.prompt.Answer.skipped`)."""
    given = trial_answers.c
    chosen = given.rating.is_not(None), given.choice.is_not(None)
    return or_(*chosen, given.words != "", given.photo != "")
