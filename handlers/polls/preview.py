"""A draft as its customers will see it."""

from __future__ import annotations

from chat.answers import Button, Message, Say, data
from polls.poll import Poll
from texts import keys
from texts.text import Moment, Text
from usecases.company import Company
from usecases.draws.prize_list import unclaimable
from usecases.polls.ballot_text import listed, rules


def preview(poll: Poll, company: Company) -> tuple[Say, ...]:
    """Show the draft with its number, and a button to open it."""
    number, terms = str(poll.id), poll.terms
    further: Text = keys.preview_next(number=number)
    if terms.opens is not None:
        further = keys.preview_scheduled(number=number, opens=Moment(terms.opens))
    texts = (
        keys.preview_title(number=number),
        *rules(poll),
        listed(poll),
        keys.preview_rules(seats=terms.seats, ties=terms.ties.value, results=terms.results.value),
        *unclaimable(terms.prizes, company),
        further,
    )
    return (
        Say(message=Message(texts=texts, buttons=((Button(keys.open_button(), data("open", number)),),))),
    )
