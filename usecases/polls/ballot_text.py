"""What a poll asks and by which rules, in words."""

from __future__ import annotations

from chat.answers import Button, Paragraph, data
from polls.poll import Poll, State
from texts import keys
from texts.shorten import shortened
from texts.text import Moment, Text
from usecases.draws.prize_list import listed_prizes

LABEL = 48
"""Characters on a button; more of them no phone shows."""


OPEN_OR_BEFORE = frozenset({State.DRAFT, State.SCHEDULED, State.OPEN})


ROOM = 2500
"""Characters that long options may take on the card itself; more of them go into a message before it."""


def rules(poll: Poll) -> tuple[Paragraph, ...]:
    """Say what is asked and by which rules."""
    terms = poll.terms
    found: list[Paragraph] = [keys.ballot_question(question=terms.question)]
    if terms.notice:
        found.append(keys.ballot_notice(notice=terms.notice))
    found += [keys.ballot_notice_added(text=said.text, at=Moment(said.at)) for said in poll.notices]
    if poll.parent is not None:
        found.append(keys.ballot_runoff(parent=str(poll.parent)))
    closes = keys.ballot_closes(closes=Moment(terms.closes))
    lines = [keys.ballot_pick(pick=terms.pick), *([closes] if poll.state in OPEN_OR_BEFORE else [])]
    if poll.extended:
        lines.append(keys.ballot_extended())
    lines.append(_weight(poll))
    if terms.quorum:
        lines.append(keys.ballot_quorum(quorum=terms.quorum))
    return (*found, tuple(lines), *_prizes(poll))


def _weight(poll: Poll) -> Text:
    """Say what the outcome weighs."""
    if poll.survey:
        return keys.ballot_survey()
    return keys.ballot_binding(seats=poll.terms.seats) if poll.terms.binding else keys.ballot_advisory()


def _prizes(poll: Poll) -> tuple[Paragraph, ...]:
    """Say what is drawn among those who take part, and where the rules are."""
    if not poll.terms.prizes:
        return ()
    prizes = keys.ballot_prizes(prizes=listed_prizes(poll.terms.prizes))
    return ((prizes, keys.ballot_prizes_how(draw=str(poll.draw))) if poll.draw is not None else prizes,)


def ticket_button(poll: Poll) -> tuple[Button, ...]:
    """The way to the poll's draw, if it has one, and to the reader's own ticket in it."""
    return (Button(keys.ballot_ticket(), data("ticket", poll.draw)),) if poll.draw is not None else ()


def listed(poll: Poll, *, in_short: bool = False) -> tuple[Text, ...]:
    """All options, each on a line with its number; `in_short` cut where they would not fit a message."""
    options = poll.terms.options
    if in_short and not fits(poll):
        options = tuple(shortened(options, LABEL))
    return tuple(keys.ballot_option(number=str(choice), text=text) for choice, text in enumerate(options, 1))


def fits(poll: Poll) -> bool:
    """Tell whether all options in full fit on a card."""
    return sum(len(option) for option in poll.terms.options) <= ROOM
