"""Themes of a report: the team calls one otherwise, or drops it."""

from __future__ import annotations

from chat.answers import Answers, Message, Say
from chat.events import Said
from chat.records import Dialogues
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from handlers.trials.changes import LONGEST, parted
from texts import keys
from texts.text import Text
from trials.rights import RUN_TESTS
from trials.store import Reports, Trials
from trials.themes import Naming, key_of
from trials.trial import TrialId
from usecases.trials import reporting

STEP = "trial-themes"


def began(tap: Tap, desk: Desk) -> Answers:
    """Say how themes are renamed and dropped, and what was done so far. Raises NoSuchTrial."""
    trial = desk.stores[Trials].get(tap.id(TrialId))
    desk.keep(STEP, str(trial.id).encode(), anew=True)
    known = tuple(map(_known, desk.stores[Reports].namings(trial.id)))
    lines = (known,) if known else ()
    message = Message(texts=(keys.themes_how(), *lines), buttons=(way_out(STEP),))
    return (Say(message=message),)


def _known(naming: Naming) -> Text:
    if not naming.name:
        return keys.themes_dropped(theme=naming.key)
    return keys.themes_named(theme=naming.key, name=naming.name)


def named(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take what the team calls themes, line by line; nothing behind the arrow drops one."""
    id = TrialId(int(body))
    namings = [_naming(line) for line in event.text.splitlines() if line.strip()]
    if not namings:
        raise Misunderstood(keys.themes_how())
    reporting.name_themes(desk, id, namings, desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    desk.did(f"test:{id}")
    return say(keys.themes_done())


def _naming(line: str) -> Naming:
    both = parted(line)
    if both is None or not key_of(both[0]) or len(both[1]) > LONGEST:
        raise Misunderstood(keys.themes_how())
    return Naming(key_of(both[0]), both[1])


ROUTES = (
    OnTap(STEP, began, RUN_TESTS),
    OnStep(STEP, named, RUN_TESTS),
)
