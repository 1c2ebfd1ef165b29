"""What is said of draws, registered."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Answer
from chat.records import Restorals
from draws.draw import DrawId
from draws.rights import HOLD_DRAWS
from handlers.conversations import Conversations, MenuLine, Wakings
from handlers.draws import agenda, drawing, draws, problems, things
from handlers.waking import Errand, Waking
from texts import keys


def _drawing(id: DrawId) -> Errand:
    def draw_it(waking: Waking) -> tuple[Answer, ...]:
        told = drawing.performed(id, waking.stores, waking.company, waking.now, waking.entropy)
        if (due := drawing.due_by_itself(id, waking.stores)) is not None:
            waking.stores[Restorals].hold_back(due, waking.now)
        return told

    return draw_it


def _due(waking: Waking) -> Iterator[Errand]:
    return map(_drawing, drawing.waiting(waking.stores))


CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    things=things.THINGS,
    routes=draws.ROUTES,
    problems=problems.told,
    wakings=Wakings(due=_due),
    menu=(
        MenuLine("draw", keys.menu_draw()),
        MenuLine("disqualify", keys.menu_disqualify(), HOLD_DRAWS),
    ),
)
