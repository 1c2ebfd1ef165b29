"""From a poll's outcome to its picture, in a reader's language."""

from __future__ import annotations

from pictures.cards import Bar, Labels, ResultCard
from polls.methods import METHODS
from polls.outcome import Outcome, Standing
from polls.poll import Poll, Ties
from texts import keys
from texts.rendering import Reader, plainly
from texts.text import Moment


def card(poll: Poll, outcome: Outcome, reader: Reader) -> ResultCard:
    """Return what the picture shows, the winners first, every word in the reader's language."""
    say = plainly(reader)

    order = {choice: position for position, choice in enumerate(outcome.winners)}

    def rank(standing: Standing) -> tuple[int, int]:
        return standing.place, order.get(standing.choice, len(order))

    bars = tuple(
        Bar(
            text=poll.terms.option(standing.choice),
            instead=say(keys.picture_option_in_text(number=str(standing.choice))),
            votes=standing.votes,
            count=say(keys.picture_count(votes=standing.votes)),
            place=standing.place if standing.votes else 0,
            seated=standing.seated,
            tied=standing.tied,
        )
        for standing in sorted(outcome.standings, key=rank)
    )
    return ResultCard(question=poll.terms.question, bars=bars, labels=_labels(poll, outcome, reader))


def _labels(poll: Poll, outcome: Outcome, reader: Reader) -> Labels:
    say = plainly(reader)

    lot = outcome.tie is not None and outcome.tie.rule is Ties.LOT
    explained = METHODS[poll.terms.method].explain(poll.terms, outcome)
    telling = outcome.tie is not None or outcome.shortfall is not None
    closed = Moment(poll.closed or poll.terms.closes)
    return Labels(
        seat=say(keys.picture_seat_binding() if poll.terms.binding else keys.picture_seat_advisory()),
        tie=say(keys.picture_tie_lot() if lot else keys.picture_tie()),
        turnout=say(keys.picture_turnout(voters=outcome.voters)),
        overline=say(keys.picture_closed()),
        instead=say(keys.picture_in_text()),
        note=say(explained[-1]) if telling else "",
        footer=say(keys.picture_footer(number=str(poll.id), closed=closed)),
    )
