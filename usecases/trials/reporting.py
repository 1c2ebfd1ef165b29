"""The report of a test: when it was made, what its themes are called, and what the testers are told."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from texts import keys
from trials.store import Reports, Trials
from trials.themes import Naming
from trials.trial import Change, Trial, TrialId
from usecases.work import Work


def made(work: Work, id: TrialId, by: CustomerId) -> None:
    """Note that somebody of the team got a report, and when one was first made after the end."""
    trial = work.stores[Trials].lock(id)
    if trial.ended is not None and trial.reported is None:
        work.stores[Trials].save(replace(trial, reported=work.now))
    work.audit("export", f"test:{id}", by)


def name_themes(work: Work, id: TrialId, namings: Sequence[Naming], by: CustomerId) -> None:
    """Keep what the team calls themes, and which it dropped. Raises NoSuchTrial."""
    trial = work.stores[Trials].lock(id)
    for each in namings:
        work.stores[Reports].name(trial.id, each)
    work.audit("edit", f"test:{id}", by)


def changes_told(trial: Trial, changes: Sequence[Change]) -> Message:
    """What testers read of what was changed for what they said."""
    lines = tuple(keys.yousaid_change(said=each.said, changed=each.changed) for each in changes)
    return Message(texts=(keys.yousaid_told(product=trial.terms.product), *lines))


def tell_changes(work: Work, trial: Trial, changes: Sequence[Change], by: CustomerId) -> Answers:
    """Tell everybody who answered anything what was changed, once, and keep it for the report."""
    work.stores[Trials].save(replace(trial, changes=(*trial.changes, *changes)))
    work.audit("you-said", f"test:{trial.id}", by)
    key = f"trial-changes:{trial.id}:{len(trial.changes)}"
    people = work.stores[Reports].hearers(trial.id)
    return (Tell(people=people, message=changes_told(trial, changes), key=key),)
