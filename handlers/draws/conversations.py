"""What is said of draws, registered."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from draws.rights import HOLD_DRAWS
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.draws import agenda, draws, problems, things
from handlers.waking import Errand
from texts import keys
from usecases.draws import drawing
from usecases.work import Work


def _due(work: Work) -> Iterator[Errand]:
    return (partial(drawing.perform, id=id) for id in drawing.ready(work.stores))


CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    things=things.THINGS,
    routes=draws.ROUTES,
    problems=problems.words,
    wakings=Wakings(due=_due),
    menu=(
        MenuLine("draw", keys.menu_draw()),
        MenuLine("disqualify", keys.menu_disqualify(), HOLD_DRAWS),
    ),
)
