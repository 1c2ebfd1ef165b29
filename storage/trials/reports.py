"""What a report is made of, read at once, and what the team calls its themes."""

from __future__ import annotations

from sqlalchemy import Connection, exists, or_, select

from customers.consent import Purpose
from customers.people import CustomerId
from storage.customers.tables import consents, customers
from storage.trials.prompts import answer_of, prompt_of
from storage.trials.rows import TrialRows
from storage.trials.tables import prompts, testers, trial_answers, trial_themes
from storage.trials.testers import had_a_place, tester_of
from storage.upserts import put
from trials.report import Material
from trials.tester import Standing
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

    def hearers(self, id: TrialId) -> list[CustomerId]:
        """Return every tester: who has or had a place, agrees to tests still, and wants to hear from us.

        Who left of his own accord wanted to be out of it: he hears only if he answered anything.
        """
        agreed = exists().where(
            consents.c.customer == customers.c.id,
            consents.c.purpose == Purpose.TESTS.value,
            consents.c.withdrawn.is_(None),
        )
        answered = select(trial_answers.c.customer).where(trial_answers.c.trial == id)
        placed = testers.c.trial == id, had_a_place(), testers.c.standing != Standing.LEFT.value
        has_place = select(testers.c.customer).where(*placed)
        heard = or_(customers.c.id.in_(answered), customers.c.id.in_(has_place))
        found = select(customers.c.id).where(heard, customers.c.stopped.is_(None), agreed)
        return list(map(CustomerId, self._db.execute(found.order_by(customers.c.id)).scalars()))

    def namings(self, id: TrialId) -> list[Naming]:
        """Return what the team did to a test's themes."""
        query = select(trial_themes).where(trial_themes.c.trial == id).order_by(trial_themes.c.key)
        return [Naming(row.key, row.name) for row in self._db.execute(query)]

    def name(self, id: TrialId, naming: Naming) -> None:
        """Keep what the team did to a theme, in place of what it did before."""
        put(self._db, trial_themes, trial=id, key=naming.key, name=naming.name)
