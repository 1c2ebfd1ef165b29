"""Asking the content for an idea: a while after a solved case or a prize, never twice in a month."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import Answers, Message, Tell
from customers.people import CustomerId
from suggestions.store import Alerts
from texts import keys
from usecases.work import Work

LATER: Final = timedelta(days=3)
AGAIN: Final = timedelta(days=30)
"""So long nobody is asked a second time."""


def plan(work: Work, customer: CustomerId) -> None:
    """Let someone be asked three days from now, unless he is to be, or was within a month.

    Whose case is solved is asked, and whose prize has reached him.
    """
    due = work.now + LATER
    work.stores[Alerts].ask(customer, due, again=due - AGAIN)


def ask(work: Work, customer: CustomerId) -> Answers:
    """Ask someone whose time has come; he just writes, and it is a voice."""
    if not work.stores[Alerts].asked(customer, work.now):
        return ()
    key = f"idea-ask:{work.now:%Y-%m-%d}"
    return (Tell(people=(customer,), message=Message(texts=(keys.idea_ask(),)), key=key),)
