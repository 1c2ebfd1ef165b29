"""What is said of fairness, registered."""

from __future__ import annotations

from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.fairness import page
from suggestions.rights import READ_FIGURES
from texts import keys

CONVERSATIONS = Conversations(
    routes=page.ROUTES,
    menu=(MenuLine("fairness", keys.menu_fairness(), READ_FIGURES),),
    help=(HelpLine(READ_FIGURES, keys.help_team_fairness()),),
)
