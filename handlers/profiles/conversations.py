"""What is said of profiles, registered."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import CustomerId
from handlers.conversations import Conversations, MenuLine
from handlers.profiles import agreement, asking, building, offering, page, things
from texts import keys
from usecases.profiles import built
from usecases.work import Work


def _forget(customer: CustomerId, work: Work) -> Answers:
    """Take his words off the team's cards, before his rows are gone."""
    return built.redacted(work, customer)


CONVERSATIONS = Conversations(
    routes=(*offering.ROUTES, *asking.ROUTES, *building.ROUTES, *page.ROUTES),
    agreements=(agreement.AGREEMENT,),
    doors=page.DOORS,
    things=things.THINGS,
    texts=asking.TEXTS,
    menu=(MenuLine("me", keys.menu_me()),),
    forget=_forget,
)
