"""The ballot as a message: one button for each option, what is chosen, and how many are left."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say, data
from polls.poll import Choice, Poll, Results, State
from texts import keys
from texts.shorten import shortened
from texts.text import Moment
from usecases.polls.ballot_text import LABEL, fits, listed, rules, ticket_button


def card(
    poll: Poll, choices: Sequence[Choice], votes: Sequence[int] = (), before: Sequence[Choice] = ()
) -> Message:
    """Return the ballot as it stands. `votes` are shown only where results are live.

    `before` is what was chosen until the vote was withdrawn just now: a button brings it back.
    """
    terms = poll.terms
    state = [keys.ballot_state(chosen=len(choices), left=terms.pick - len(choices))]
    if choices:
        state.append(keys.ballot_counted(closes=Moment(terms.closes)))
    return Message(
        texts=(*rules(poll), *_long_options(poll), *_live(poll, votes), tuple(state)),
        buttons=(*option_buttons(poll, choices), *_under(poll, bool(choices), before)),
    )


def show(poll: Poll, choices: Sequence[Choice], votes: Sequence[int] = ()) -> Answers:
    """Send the ballot; options too long for a card come in a message before it."""
    message = Say(message=card(poll, choices, votes))
    if not _cut(poll) or fits(poll):
        return (message,)
    return (Say(message=Message(texts=(listed(poll),))), message)


def option_buttons(poll: Poll, choices: Sequence[Choice]) -> Rows:
    """One button for each option; a tap carries the state it wants, never a toggle."""
    labels = shortened(poll.terms.options, LABEL)
    return tuple(
        (
            Button(
                label,
                data("m", poll.id, choice, 0 if choice in choices else 1),
                mark=choice in choices,
            ),
        )
        for choice, label in enumerate(labels, 1)
    )


def _under(poll: Poll, voted: bool, before: Sequence[Choice]) -> Rows:
    why = (Button(keys.ballot_what_happens(), data("why", poll.id)),)
    if not voted and before:
        return ((Button(keys.ballot_restore(), data("m", poll.id, 0, 1, _number(before))),), why)
    if not voted:
        return (why,)
    receipt = Button(keys.ballot_receipt(), data("receipt", poll.id))
    withdraw = Button(keys.ballot_withdraw(), data("m", poll.id, 0, 0))
    return ((receipt, withdraw), (*ticket_button(poll), *why))


def _number(choices: Sequence[Choice]) -> int:
    """Write a whole ballot as one number, a bit for each choice: fifty fit into the data of a button."""
    return sum(1 << (choice - 1) for choice in choices)


def chosen(number: int) -> tuple[Choice, ...]:
    """Read a whole ballot from one number."""
    return tuple(Choice(bit + 1) for bit in range(number.bit_length()) if number >> bit & 1)


def _live(poll: Poll, votes: Sequence[int]) -> tuple[Paragraph, ...]:
    """Counts as they stand, where the poll said so before opening."""
    if poll.terms.results is not Results.LIVE or poll.state is not State.OPEN or not votes:
        return ()
    counted = zip(poll.terms.options, votes, strict=True)
    lines = (keys.ballot_live(text=text, votes=number) for text, number in counted)
    return ((keys.ballot_live_title(), *lines),)


def _long_options(poll: Poll) -> tuple[Paragraph, ...]:
    return (listed(poll),) if _cut(poll) and fits(poll) else ()


def _cut(poll: Poll) -> bool:
    return tuple(shortened(poll.terms.options, LABEL)) != poll.terms.options
