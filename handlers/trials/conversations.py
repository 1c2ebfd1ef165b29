"""What is said of early-access tests, registered."""

from __future__ import annotations

from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.trials import (
    acts,
    adding,
    agreement,
    answering,
    candidates,
    changes,
    completed,
    findings,
    foretelling,
    making,
    making_steps,
    offers,
    page,
    problems,
    quoting,
    reading,
    stock,
    stuck,
    taking_part,
    themes,
    things,
    timeline,
    wakings,
)
from texts import keys
from trials.rights import RUN_TESTS
from usecases.trials import taking_part as leaving
from usecases.trials import uniting

CONVERSATIONS = Conversations(
    routes=(
        *making.ROUTES,
        *making_steps.ROUTES,
        *page.ROUTES,
        *candidates.ROUTES,
        *acts.ROUTES,
        *offers.ROUTES,
        *agreement.ROUTES,
        *stock.ROUTES,
        *taking_part.ROUTES,
        *answering.ROUTES,
        *adding.ROUTES,
        *stuck.ROUTES,
        *quoting.ROUTES,
        *findings.ROUTES,
        *completed.ROUTES,
        *changes.ROUTES,
        *themes.ROUTES,
        *reading.ROUTES,
        *foretelling.ROUTES,
    ),
    texts=answering.TEXTS,
    changed=answering.changed,
    agreements=(agreement.AGREEMENT,),
    doors=offers.DOORS,
    problems=problems.words,
    wakings=wakings.WAKINGS,
    reached=leaving.out_of_reach,
    left_open=leaving.passing_on,
    given_up=leaving.given_up,
    united=uniting.united,
    things=things.THINGS,
    touchpoints=timeline.touchpoints,
    menu=(
        MenuLine("newtest", keys.menu_newtest(), RUN_TESTS),
        MenuLine("tests", keys.menu_tests()),
    ),
    help=(HelpLine(RUN_TESTS, keys.help_team_tests()),),
)
