"""What is said of lead users and of their own profiles, registered."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import CustomerId
from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.leadusers import leads, pyramiding, things, unknown, wakings
from handlers.leadusers.profile import agreement, asking, building, offering, page
from texts import keys
from trials.rights import READ_TESTS
from usecases.leadusers import built
from usecases.work import Work


def _forget(customer: CustomerId, work: Work) -> Answers:
    """Take his words off the team's cards, before his rows are gone."""
    return built.redacted(work, customer)


CONVERSATIONS = Conversations(
    routes=(
        *offering.ROUTES,
        *asking.ROUTES,
        *building.ROUTES,
        *page.ROUTES,
        *leads.ROUTES,
        *unknown.ROUTES,
        *pyramiding.ROUTES,
    ),
    agreements=(agreement.AGREEMENT,),
    doors=page.DOORS,
    things=things.THINGS,
    texts=asking.TEXTS,
    problems=pyramiding.problems,
    wakings=wakings.WAKINGS,
    menu=(MenuLine("me", keys.menu_me()), MenuLine("leads", keys.menu_leads(), READ_TESTS)),
    help=(HelpLine(READ_TESTS, keys.help_team_leads()),),
    forget=_forget,
)
