"""Taking part: the ballot, a tap on it, the receipt."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from chat.events import PlaceKind, Tapped
from customers.people import Contact
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.polls import results
from handlers.polls.ballot_card import card, chosen, show
from handlers.polls.lists import open_polls, page
from handlers.polls.problems import poll_problem
from handlers.polls.visibility import own_ballot, own_ballots, poll_of
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, read_data, say
from polls.ballotbox import BallotBox, Counted, Reply, Slip
from polls.ballots import WHOLE, Ballot, BallotRecords, Marked
from polls.errors import PollError
from polls.lifecycle import ENDED, UNOPENED
from polls.poll import Choice, Poll, PollId, Results, State
from polls.receipts import Receipt
from polls.store import Polls
from polls.voting import check_open
from texts import keys
from texts.languages import match
from texts.text import Listing, Moment, Text
from usecases.suggestions.plan import ballots

MARK = "m"
"""The one tap that goes another way, for speed: it hands a slip to the group commit."""
MARKS = f"{MARK}:"
"""How its data begins."""


def is_mark(tapped: Tapped) -> bool:
    """Tell whether a tap is one on a ballot; a ballot is never shown where others read along."""
    return tapped.place.kind is PlaceKind.PRIVATE and tapped.data.startswith(MARKS)


async def mark(tapped: Tapped, box: BallotBox, word: Callable[[Answers, Counted | None], Reply]) -> Reply:
    """Put a tap into the ballot box; return what `word` makes of the answers, once they are durable."""
    poll, choice, on, whole = _read_mark(tapped.data)
    slip = Slip(
        update=tapped.update,
        voter=Contact(tapped.who.messenger, tapped.who.address),
        language=match(tapped.who.language),
        name=tapped.who.name,
        poll=poll,
        choice=choice,
        on=on,
        whole=whole,
    )
    return await box.mark(slip, lambda counted: word(_answers(slip, counted), counted))


def _answers(slip: Slip, counted: Counted | None) -> Answers:
    """What is answered to a slip; nothing to one that comes again."""
    if counted is None:
        return ()
    if isinstance(counted.result, PollError):
        return (Toast(poll_problem(counted.result), alert=True),)
    return _marked(counted.result, slip.choice, slip.on)


@lru_cache(maxsize=4096)
def _read_mark(data: str) -> tuple[PollId, Choice, bool, tuple[Choice, ...]]:
    """Read poll, choice, wanted state and the whole ballot, if it names one.

    Raises Misunderstood. Kept: few taps differ.
    """
    tap = read_data(data)
    if len(tap.arguments) not in {3, 4} or tap.arguments[2] not in {"0", "1"}:
        raise Misunderstood(keys.tap_outdated())
    whole = chosen(tap.number(3)) if len(tap.arguments) == 4 else ()
    return tap.id(PollId), Choice(tap.number(1)), tap.arguments[2] == "1", whole


def _marked(marked: Marked, choice: Choice, on: bool) -> Answers:
    toast = keys.toast_chosen(left=marked.left) if on else keys.toast_taken_back(left=marked.left)
    before: tuple[Choice, ...] = ()
    if not on and not marked.choices:
        toast, before = keys.toast_withdrawn(), marked.before
    elif on and (choice == WHOLE or not marked.left):
        toast = keys.ballot_counted(closes=Moment(marked.poll.terms.closes))
    return (Toast(toast), Redraw(partial(card, marked.poll, marked.choices, marked.votes, before)))


def vote(command: Command, desk: Desk) -> Answers:
    """Show the ballot of a poll, of a draft its page; without a number of the only open one, or the list."""
    if command.whole:
        number, _ = command.number(PollId, keys.number_missing(command="/vote"))
        found = poll_of(desk, number)
        return page(found, desk) if found.state in UNOPENED else ballot(found, desk)
    running = desk.stores[Polls].having({State.OPEN})
    return ballot(running[0], desk) if len(running) == 1 else open_polls(desk)


def ballot(poll: Poll, desk: Desk) -> Answers:
    """Show someone his ballot as it stands; once the vote is over, what came of it."""
    if poll.state in {State.CLOSED, State.DECIDED, State.VOID}:
        return results.show(poll, desk)
    if poll.state is State.OPEN and desk.now >= poll.terms.closes:
        return say(keys.vote_over(closed=Moment(poll.terms.closes)))
    check_open(poll, desk.now)
    ballot = own_ballot(desk, poll.id)
    desk.stores[Polls].visit(poll.id, desk.customer.id, desk.now)
    votes = desk.stores[Polls].votes(poll.id) if poll.terms.results is Results.LIVE else ()
    return (*ballots.read_first(desk, poll), *show(poll, ballot.choices if ballot else (), votes))


def why(tap: Tap, desk: Desk) -> Answers:
    """Say what happens with a vote, who sees what, and what a receipt proves."""
    poll = poll_of(desk, tap.id(PollId))
    terms, weight = poll.terms, "survey" if poll.survey else "no"
    return say(
        keys.vote_explained(binding="yes" if terms.binding else weight),
        keys.vote_who_sees(results=terms.results.value),
        keys.vote_ties(ties=terms.ties.value),
        keys.vote_log(),
    )


def receipt(tap: Tap, desk: Desk) -> Answers:
    """Give someone his receipt, to copy: its place in the log is told once nobody can vote any more.

    Who voted with two accounts that are one now has two of them, from whichever card he asks.
    """
    poll = poll_of(desk, tap.id(PollId))
    found = own_ballots(desk, poll.id)
    if not found:
        return say(keys.receipt_none())
    title = keys.receipt_title(poll=str(poll.id))
    both = (keys.receipt_both(),) if len(found) > 1 else ()
    lines = [line for each in found for line in _receipt(poll, each, desk)]
    return say(title, *both, *lines, keys.receipt_meaning())


def _receipt(poll: Poll, found: Ballot, desk: Desk) -> tuple[Text, Text]:
    """What a receipt says, and its line."""
    given = Receipt(poll=poll.id, pseudonym=found.pseudonym, nonce=found.nonce, choices=found.choices)
    if poll.state is State.OPEN:
        given = replace(given, revision=found.revision)
    else:
        given = replace(given, seq=found.leaf, head=desk.stores[BallotRecords].leaf_hash(poll.id, found.leaf))
    chosen = Listing(tuple(poll.terms.option(choice) for choice in found.choices))
    says: Text = keys.receipt_choices(choices=chosen) if found.choices else keys.receipt_withdrawn()
    return says, keys.receipt_line(line=given.line)


def mine(_: Command, desk: Desk) -> Answers:
    """List someone's votes, with a button for each receipt, and for the results of each that has ended."""
    texts: list[Text] = []
    buttons: list[tuple[Button, ...]] = []
    for found in desk.stores[BallotRecords].of(desk.customer.id):
        poll = desk.stores[Polls].get(found.poll)
        number, question = str(poll.id), poll.terms.question
        chosen = Listing(tuple(poll.terms.option(choice) for choice in found.choices))
        if found.choices:
            texts.append(keys.mine_line(number=number, question=question, choices=chosen))
        else:
            texts.append(keys.mine_withdrawn(number=number, question=question))
        ways = (Button(keys.mine_receipt(number=number), data("receipt", number)), *_results(poll))
        if ways not in buttons:  # of his second ballot the same button gives the receipt
            buttons.append(ways)
    if not texts:
        return say(keys.mine_none())
    return (Say(message=Message(texts=(keys.mine_title(), *texts), buttons=tuple(buttons[:BUTTONS]))),)


def _results(poll: Poll) -> tuple[Button, ...]:
    """The way to what a vote came to that has ended with a result."""
    if poll.state not in ENDED:
        return ()
    number = str(poll.id)
    return (Button(keys.mine_results(number=number), data("results", number)),)


BUTTONS = 50

ROUTES = (
    OnCommand("vote", vote, ANYONE, numbered=True),
    OnCommand("mine", mine, ANYONE),
    OnTap("why", why, ANYONE, linked=True),
    OnTap("receipt", receipt, ANYONE, linked=True),
)
