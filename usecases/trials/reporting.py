"""The report of a test: when it was made, what its themes are called, and what the testers are told."""

from __future__ import annotations

from msgspec.structs import replace

from customers.people import CustomerId
from trials.store import Trials
from trials.trial import Stage, TrialId
from usecases.work import Work


def made(work: Work, id: TrialId, by: CustomerId) -> None:
    """Note that somebody of the team got a report, and when one was first made after the end."""
    trial = work.stores[Trials].lock(id)
    if trial.stage is Stage.OVER and trial.reported is None:
        work.stores[Trials].save(replace(trial, reported=work.now))
    work.audit("export", f"test:{id}", by)
