"""Poll life: draft → scheduled → open → closed → decided, or void; each step checked, then done."""

from __future__ import annotations

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from customers.entropy import Entropy
from customers.people import CustomerId
from draws import lifecycle as drawing
from draws.commitment import commit
from draws.draw import PLAIN, Draw, DrawId, Manner
from draws.instants import following
from polls import ballotlog, tally, terms
from polls.errors import (
    ExtendedAlready,
    Frozen,
    NotLater,
    ReasonMissing,
    ResultsSeen,
    WrongState,
)
from polls.instants import of_poll
from polls.outcome import Outcome
from polls.poll import Notice, Poll, PollId, Results, State, Terms, Ties
from polls.store import Polls
from texts.looks import visible, visible_length

RUNOFF_LIFE = timedelta(days=7)
UNOPENED = frozenset({State.DRAFT, State.SCHEDULED})
ENDED = frozenset({State.CLOSED, State.DECIDED})


class Closing(Struct, frozen=True):
    """A poll that has just closed, what it came to, its tie's runoff, and the draw of its prizes."""

    poll: Poll
    outcome: Outcome
    runoff: Poll | None = None
    draw: Draw | None = None


def draft(polls: Polls, wanted: Terms, creator: CustomerId, now: datetime) -> Poll:
    """Keep a draft; one with an opening time opens by itself. Raises TermsError."""
    terms.check(wanted, now)
    return _scheduled(polls, polls.add(wanted, creator, now))


def edit(polls: Polls, id: PollId, wanted: Terms, now: datetime) -> Poll:
    """Give a draft other terms. Raises TermsError, Frozen once it has opened."""
    poll = polls.lock(id)
    _check_unopened(poll)
    terms.check(wanted, now)
    return _scheduled(polls, replace(poll, terms=wanted))


def _scheduled(polls: Polls, poll: Poll) -> Poll:
    """An opening time makes a draft a scheduled poll."""
    planned = replace(poll, state=State.SCHEDULED if poll.terms.opens else State.DRAFT)
    polls.save(planned)
    return planned


def check_open(polls: Polls, id: PollId, now: datetime) -> Poll:
    """Return a poll, held, that may open now. Raises Frozen, TermsError."""
    poll = polls.lock(id)
    _check_unopened(poll)
    terms.check(replace(poll.terms, opens=None), now)
    return poll


def open_(polls: Polls, id: PollId, now: datetime, entropy: Entropy, manner: Manner = PLAIN) -> Poll:
    """Freeze the terms, commit to a secret, and take ballots; prizes get a draw with a secret of its own.

    `manner` is how the company draws. Raises as `check_open` does.
    """
    poll = check_open(polls, id, now)
    secret = entropy(32)
    commitment = commit(secret)
    polls.keep_secret(id, secret)
    at = of_poll(polls, replace(poll, state=State.OPEN), now)
    draw = _announced(polls, poll, manner, at, entropy)
    promised = draw.commitment if draw else ""
    opened = replace(
        poll,
        state=State.OPEN,
        opened=at,
        commitment=commitment,
        head=ballotlog.genesis(id, poll.terms, commitment, promised),
        draw=draw.id if draw else None,
        draw_commitment=promised,
    )
    polls.save(opened)
    return opened


def _announced(polls: Polls, poll: Poll, manner: Manner, at: datetime, entropy: Entropy) -> Draw | None:
    """Announce the draw of the poll's prizes, if it has any."""
    prizes = poll.terms.prizes
    if not prizes:
        return None
    return drawing.announce(polls.draws, poll.terms.question, prizes, manner, at, entropy, poll.id)


def check_movable(polls: Polls, id: PollId, now: datetime) -> Poll:
    """Return a poll, held, whose closing may move: nobody has seen counts. Raises WrongState, ResultsSeen."""
    poll = _still_open(polls, id, now)
    if poll.results_seen or (poll.terms.results is Results.LIVE and poll.leaves):
        raise ResultsSeen
    return poll


def check_extendable(polls: Polls, id: PollId, now: datetime) -> Poll:
    """Return a poll, held, that may stay open longer. Raises WrongState, ResultsSeen, ExtendedAlready."""
    poll = check_movable(polls, id, now)
    if poll.extended:
        raise ExtendedAlready
    return poll


def check_extend(polls: Polls, id: PollId, until: datetime, reason: str, now: datetime) -> Poll:
    """Return a poll, held, whose closing may move there.

    Raises WrongState, ExtendedAlready, ResultsSeen, NotLater, ReasonMissing, ClosesFar.
    """
    poll = check_extendable(polls, id, now)
    _check_reason(reason)
    if until <= poll.terms.closes:
        raise NotLater(poll.terms.closes)
    terms.check_closes(until, now)
    return poll


def extend(polls: Polls, id: PollId, until: datetime, reason: str, now: datetime) -> Poll:
    """Move the closing time, once, for a public reason. Raises as `check_extend` does."""
    poll = check_extend(polls, id, until, reason, now)
    at = of_poll(polls, poll, now)
    extended = replace(poll, terms=replace(poll.terms, closes=until), extended=True, reason=reason)
    polls.save(extended)
    polls.append_notice(id, Notice(at, reason))
    return extended


def check_close(polls: Polls, id: PollId, reason: str, now: datetime) -> Poll:
    """Return a poll, held, that may close before its time. Raises WrongState, ResultsSeen, ReasonMissing."""
    poll = check_movable(polls, id, now)
    _check_reason(reason)
    return poll


def close_early(polls: Polls, id: PollId, reason: str, now: datetime, entropy: Entropy) -> Closing:
    """Close before the closing time, for a public reason. Raises as `check_close` does."""
    poll = check_close(polls, id, reason, now)
    return _close(polls, replace(poll, reason=reason), now, entropy)


def close_due(polls: Polls, id: PollId, now: datetime, entropy: Entropy) -> Closing | None:
    """Close a poll whose time has come; None when another process did, or its time was moved."""
    poll = polls.lock(id)
    if poll.state is not State.OPEN or now < poll.terms.closes:
        return None
    return _close(polls, poll, now, entropy)


def open_due(
    polls: Polls, id: PollId, now: datetime, entropy: Entropy, manner: Manner = PLAIN, *, barred: bool = False
) -> Poll | None:
    """Open a scheduled poll whose time has come; None when another process did, or it was moved.

    One whose closing time has passed as well, since the process was down, becomes a draft again; and so
    does one that is `barred` from opening, for what stands in it.
    """
    poll = polls.lock(id)
    if poll.state is not State.SCHEDULED or poll.terms.opens is None or now < poll.terms.opens:
        return None
    if barred or now >= poll.terms.closes:
        missed = replace(poll, state=State.DRAFT, terms=replace(poll.terms, opens=None))
        polls.save(missed)
        return missed
    return open_(polls, id, now, entropy, manner)


def check_void(polls: Polls, id: PollId, reason: str, now: datetime) -> Poll:
    """Return a poll, held, that may end without an outcome.

    Raises WrongState, and ReasonMissing once open.
    """
    poll = polls.lock(id)
    if poll.state not in UNOPENED:
        poll = _still_open(polls, id, now)
        _check_reason(reason)
    return poll


def void(polls: Polls, id: PollId, reason: str, now: datetime) -> Poll:
    """End a poll without an outcome, before it closes; prizes announced are drawn all the same.

    Raises as `check_void` does.
    """
    poll = check_void(polls, id, reason, now)
    ended = replace(poll, state=State.VOID, closed=of_poll(polls, poll, now), reason=reason)
    polls.save(ended)
    _fixed(polls, ended, now)
    return ended


def clone(polls: Polls, id: PollId, creator: CustomerId, now: datetime) -> Poll:
    """Make a draft with the same terms; it runs as long as the first one was to."""
    poll = polls.get(id)
    began = poll.opened or poll.terms.opens or poll.created
    life = min(max(poll.terms.closes - began, timedelta(hours=1)), terms.MAX_AHEAD)
    wanted = replace(poll.terms, opens=None, closes=(now + life).replace(second=0, microsecond=0))
    return polls.add(wanted, creator, now)


def check_notice(polls: Polls, id: PollId, text: str) -> Poll:
    """Return a poll, held, to which this public line may be appended. Raises NoticeLength."""
    poll = polls.lock(id)
    if not 1 <= visible_length(text) <= terms.MAX_NOTICE:
        raise terms.NoticeLength(visible_length(text))
    return poll


def append_notice(polls: Polls, id: PollId, text: str, now: datetime) -> Poll:
    """Append a public line; before opening it is the poll's own notice. Raises NoticeLength."""
    poll = check_notice(polls, id, text)
    if poll.state in UNOPENED:
        return edit(polls, id, replace(poll.terms, notice=text), now)
    polls.append_notice(id, Notice(of_poll(polls, poll, now), text))
    return poll


def results_shown(polls: Polls, id: PollId) -> Poll:
    """Note that somebody sees counts before closing: from now on the closing time stands."""
    poll = polls.lock(id)
    if poll.state is State.OPEN and not poll.results_seen:
        poll = replace(poll, results_seen=True)
        polls.save(poll)
    return poll


def _close(polls: Polls, poll: Poll, now: datetime, entropy: Entropy) -> Closing:
    """Count what was acknowledged before the cut. The caller holds the poll's lock."""
    seal = tally.Seal(secret=polls.secret(poll.id), head=poll.head)
    outcome = tally.from_counters(poll.terms, polls.votes(poll.id), poll.voters, seal)
    closed = replace(poll, state=State.CLOSED, closed=of_poll(polls, poll, now))
    polls.save(closed)
    polls.keep_outcome(poll.id, outcome)
    draw = _fixed(polls, closed, now)
    return Closing(closed, outcome, _runoff(polls, closed, outcome, now, entropy), draw)


def _fixed(polls: Polls, poll: Poll, now: datetime) -> Draw | None:
    """Fix who takes part in the draw of the poll's prizes, if it has any."""
    if poll.draw is None:
        return None
    return drawing.fix_voters(polls.draws, DrawId(poll.draw), poll.head, following(now, poll.closed))


def _runoff(polls: Polls, poll: Poll, outcome: Outcome, now: datetime, entropy: Entropy) -> Poll | None:
    """A tie under the rule `runoff` opens a poll among the tied; a second tie goes to the lot."""
    tie = outcome.runoff
    if tie is None:
        return None
    at = following(now, poll.closed)
    wanted = replace(
        poll.terms,
        options=tuple(poll.terms.option(choice) for choice in tie.choices),
        seats=tie.seats,
        pick=min(tie.seats, poll.terms.pick),
        ties=Ties.LOT,
        opens=None,
        closes=at + RUNOFF_LIFE,
        quorum=0,
        prizes=(),
    )
    second = polls.add(wanted, poll.creator, at, parent=poll.id)
    return open_(polls, second.id, at, entropy)


def _still_open(polls: Polls, id: PollId, now: datetime) -> Poll:
    """Hold a poll that takes ballots. Raises WrongState."""
    poll = polls.lock(id)
    if poll.state is not State.OPEN:
        raise WrongState(id, poll.state)
    if now >= poll.terms.closes:
        raise WrongState(id, State.CLOSED)
    return poll


def _check_reason(reason: str) -> None:
    """No bending: a reason is public."""
    if not visible(reason):
        raise ReasonMissing
    if len(reason) > terms.MAX_REASON:
        raise terms.NoticeLength(len(reason))


def _check_unopened(poll: Poll) -> None:
    if poll.state not in UNOPENED:
        raise Frozen(poll.id, poll.state)
