"""What is said of lead users, registered."""

from __future__ import annotations

from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.leadusers import leads, pyramiding, wakings
from texts import keys
from trials.rights import READ_TESTS

CONVERSATIONS = Conversations(
    routes=(*leads.ROUTES, *pyramiding.ROUTES),
    problems=pyramiding.problems,
    wakings=wakings.WAKINGS,
    menu=(MenuLine("leads", keys.menu_leads(), READ_TESTS),),
    help=(HelpLine(READ_TESTS, keys.help_team_leads()),),
)
