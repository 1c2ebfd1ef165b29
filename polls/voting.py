"""Marks become votes: the rules of a ballot, for a whole batch at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime

from customers.entropy import Entropy
from customers.people import CustomerId
from polls import ballotlog
from polls.ballotlog import Leaf
from polls.ballots import WHOLE, Ballot, Ballots, Batch, Head, LockedPoll, Mark, Marked
from polls.errors import NoSuchChoice, NoSuchPoll, NotOpen, PollError
from polls.methods import METHODS
from polls.poll import Choice, Poll, PollId, Results, State


def mark_all(
    ballots: Ballots, marks: Sequence[Mark], now: datetime, entropy: Entropy
) -> list[Marked | PollError]:
    """Take marks in their order, each by the rules, and write what stands in the end.

    Returns for each mark what became of it; a mark that breaks a rule changes nothing. The polls are locked
    against closing from the first line on, so that what is counted was acknowledged before the cut.
    """
    polls = ballots.polls(sorted({mark.poll for mark in marks}))
    current = ballots.current({(mark.poll, mark.voter) for mark in marks})
    urn = _Urn(now, entropy)
    for locked in polls.values():
        urn.bring(locked)
    urn.ballots.update(current)
    urn.known.update(current)
    results = [urn.take(mark) for mark in marks]
    if urn.changed:
        ballots.write(urn.batch())
    return results


def check_open(poll: Poll, now: datetime) -> None:
    """Raise NotOpen unless the poll takes ballots now; a draft looks nonexistent."""
    if poll.state in {State.DRAFT, State.SCHEDULED}:
        raise NoSuchPoll(poll.id)
    if poll.state is not State.OPEN:
        raise NotOpen(poll.id, poll.state, poll.closed)
    if now >= poll.terms.closes:
        raise NotOpen(poll.id, State.CLOSED, poll.terms.closes)


class _Urn:
    """The polls and ballots of one batch while it is folded."""

    def __init__(self, now: datetime, entropy: Entropy) -> None:
        self.now = now
        self.entropy = entropy
        self.polls: dict[PollId, LockedPoll] = {}
        self.heads: dict[PollId, Head] = {}
        self.ballots: dict[tuple[PollId, CustomerId], Ballot] = {}
        self.known: set[tuple[PollId, CustomerId]] = set()
        self.changed: dict[tuple[PollId, CustomerId], None] = {}
        self.leaves: list[tuple[PollId, Leaf]] = []
        self.counts: Counter[tuple[PollId, Choice]] = Counter()

    def bring(self, locked: LockedPoll) -> None:
        poll = locked.poll
        self.polls[poll.id] = locked
        self.heads[poll.id] = Head(poll.id, poll.head, poll.leaves, poll.voters, locked.ordinals)

    def take(self, mark: Mark) -> Marked | PollError:
        try:
            return self._take(mark)
        except PollError as error:
            return error

    def _take(self, mark: Mark) -> Marked:
        locked = self.polls.get(mark.poll)
        if locked is None:
            raise NoSuchPoll(mark.poll)
        poll = locked.poll
        check_open(poll, self.now)
        before = self.ballots.get((mark.poll, mark.voter))
        had = before.choices if before else ()
        wanted = _wanted(had, mark, poll)
        if wanted != had:
            METHODS[poll.terms.method].check(wanted, poll.terms)
            self._put(poll, mark.voter, before, wanted)
        return Marked(poll, self._votes(locked), wanted, poll.terms.pick - len(wanted), had)

    def _votes(self, locked: LockedPoll) -> tuple[int, ...]:
        """The counters as they stand after the marks so far, where the voter may see them."""
        if locked.poll.terms.results is not Results.LIVE:
            return ()
        pairs = zip(locked.poll.terms.choices, locked.votes, strict=True)
        return tuple(votes + self.counts[locked.poll.id, Choice(choice)] for choice, votes in pairs)

    def _put(self, poll: Poll, voter: CustomerId, before: Ballot | None, wanted: tuple[Choice, ...]) -> None:
        """Append a leaf and keep the new ballot; counters follow the difference."""
        head = self.heads[poll.id]
        method = METHODS[poll.terms.method]
        ordinals = head.ordinals + (before is None)
        pseudonym = before.pseudonym if before else self.entropy(16).hex()
        nonce = self.entropy(16).hex()
        leaf = ballotlog.append(head.head, head.leaves + 1, pseudonym, ballotlog.commitment(nonce, wanted))
        had = before.choices if before else ()
        self.ballots[poll.id, voter] = Ballot(
            poll=poll.id,
            voter=voter,
            ordinal=before.ordinal if before else ordinals,
            pseudonym=pseudonym,
            choices=wanted,
            revision=before.revision + 1 if before else 1,
            nonce=nonce,
            leaf=leaf.seq,
        )
        self.changed[poll.id, voter] = None
        self.leaves.append((poll.id, leaf))
        for choice in method.counters(had):
            self.counts[poll.id, choice] -= 1
        for choice in method.counters(wanted):
            self.counts[poll.id, choice] += 1
        voters = head.voters + bool(wanted) - bool(had)
        self.heads[poll.id] = Head(poll.id, leaf.hash, leaf.seq, voters, ordinals)

    def batch(self) -> Batch:
        touched = {poll for poll, _ in self.changed}
        return Batch(
            new=[self.ballots[pair] for pair in self.changed if pair not in self.known],
            changed=[self.ballots[pair] for pair in self.changed if pair in self.known],
            leaves=self.leaves,
            counts={pair: count for pair, count in self.counts.items() if count},
            heads=[self.heads[poll] for poll in touched],
            at=self.now,
        )


def _wanted(had: tuple[Choice, ...], mark: Mark, poll: Poll) -> tuple[Choice, ...]:
    """What shall stand after the mark. Raises NoSuchChoice."""
    if mark.choice == WHOLE and not mark.on:
        return ()
    if mark.choice == WHOLE and mark.whole and set(mark.whole) <= set(poll.terms.choices):
        return mark.whole
    if mark.choice not in poll.terms.choices:
        raise NoSuchChoice(mark.choice, len(poll.terms.options))
    if not mark.on:
        return tuple(choice for choice in had if choice != mark.choice)
    return had if mark.choice in had else tuple(sorted((*had, mark.choice)))
