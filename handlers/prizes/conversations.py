"""What is said of prizes, registered."""

from __future__ import annotations

from draws.rights import HOLD_DRAWS
from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.prizes import (
    addresses,
    agenda,
    agreement,
    codes,
    doors,
    own_prizes,
    presents,
    prize_desk,
    problems,
    things,
    timeline,
    wakings,
)
from prizes.rights import HAND_OVER
from texts import keys
from usecases.prizes import awarding

CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    touchpoints=timeline.touchpoints,
    doors=doors.DOORS,
    things=things.THINGS,
    agreements=(agreement.AGREEMENT,),
    routes=(
        *addresses.ROUTES,
        *codes.ROUTES,
        *prize_desk.ROUTES,
        *presents.ROUTES,
        *own_prizes.ROUTES,
    ),
    problems=problems.words,
    wakings=wakings.WAKINGS,
    menu=(
        MenuLine("prizes", keys.menu_prizes()),
        MenuLine("codes", keys.menu_codes(), HOLD_DRAWS),
        MenuLine("fulfil", keys.menu_fulfil(), HAND_OVER),
    ),
    help=(
        HelpLine(HAND_OVER, keys.help_team_prizes()),
        HelpLine(HOLD_DRAWS, keys.help_team_codes()),
    ),
    forget=awarding.forget,
)
