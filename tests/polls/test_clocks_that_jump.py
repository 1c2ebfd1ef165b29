"""A poll and its draw live on while the clocks of two workers are set by seconds or days between two steps.

What is written never runs backwards, and the files are found right, with our code and without.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random

import pytest

from bot.domains import Stores
from customers.people import CustomerId
from draws import lifecycle as drawing
from draws import publicfile as drawfile
from draws import succession
from draws import verification as drawcheck
from draws.beacon import QUICKNET, Round, time_of
from draws.draw import PLAIN, Draw, DrawId, DrawState, Fall, Manner, Why, Win
from draws.lines import PrizeLine
from draws.store import Draws
from polls import decisions, lifecycle, publicfile
from polls.ballots import BallotRecords, Mark
from polls.errors import WrongState
from polls.poll import Choice, Poll, State, Terms, Ties
from polls.publicfile import Opening
from polls.store import Polls
from polls.verdict import Exit
from polls.verification import verify
from polls.voting import mark_all
from prizes import lifecycle as awarding
from prizes.award import Award
from prizes.errors import ClaimLate
from prizes.store import Prizes
from tests.draws.test_draw_files import redrawn
from tests.polls.test_recount import recounted
from tests.prizes.winners import WINDOW, customers_of
from tests.storage.voting import NOW, OPTIONS

DAY = timedelta(days=1)
JUMPS = (timedelta(), timedelta(seconds=5), timedelta(minutes=10), timedelta(hours=3), 2 * DAY, 9 * DAY)
MIRA = CustomerId(1)


@dataclass
class Workers:
    """What the clocks of two workers say: each is set again before every look at it."""

    random: Random
    passed: timedelta = timedelta()

    def now(self) -> datetime:
        """Time has passed; whoever looks has a clock that is right, ahead or behind."""
        self.passed += timedelta(minutes=self.random.randrange(1, 30))
        return NOW + self.passed + self.random.choice((-1, 1)) * self.random.choice(JUMPS)


@dataclass
class Handing:
    """Hands prizes out (`draws.awarder.Awarder`)."""

    stores: Stores

    def won(self, draw: Draw, wins: Sequence[Win]) -> None:
        awarding.award(self.stores[Prizes], draw, wins, WINDOW, secrets.token_bytes)

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        awarding.vacate(self.stores[Prizes], draw.id, win.place)

    def taken(self, draw: Draw, win: Win) -> bool:
        held = self.stores[Prizes].at(draw.id, win.place)
        return held is not None and held.taken


@dataclass
class Lives:
    """What is written of a poll, its draw and each of its prizes; looked at after every step."""

    stores: Stores
    poll: Poll
    written: dict[str, set[tuple[str, datetime]]] = field(default_factory=dict)

    def look(self) -> None:
        """Whatever was written since the last look is not before what stood there already."""
        for of, found in self.instants():
            known = self.written.get(of, set())
            new = found - known
            assert max((at for _, at in known), default=NOW - 99 * DAY) <= min(
                (at for _, at in new), default=NOW + 999 * DAY
            ), (of, new)
            self.written[of] = found

    def instants(self) -> Iterator[tuple[str, set[tuple[str, datetime]]]]:
        poll = self.stores[Polls].get(self.poll.id)
        steps = {"created": poll.created, "opened": poll.opened, "closed": poll.closed}
        said = {(f"notice {each.text}", each.at) for each in poll.notices}
        decided = {("decision", each.at) for each in self.stores[Polls].decisions(poll.id)}
        yield "poll", said | decided | dated(steps)
        if poll.draw is None:
            return
        draw, draws = self.stores[Draws].get(DrawId(poll.draw)), self.stores[Draws]
        steps = {"created": draw.created, "fixed": draw.fixed, "drawn": draw.drawn}
        won = {(f"{win.ordinal} won", win.at) for win in draws.wins(draw.id)}
        fell = {(f"{fall.ordinal} fell", fall.at) for fall in draws.falls(draw.id)}
        yield "draw", won | fell | dated(steps)
        for held in self.stores[Prizes].of_draw(draw.id):
            steps = {"since": held.since, "claimed": held.claimed, "fulfilled": held.fulfilled}
            yield f"award {held.id} {held.token}", dated(steps)


def dated(steps: dict[str, datetime | None]) -> set[tuple[str, datetime]]:
    return {(name, at) for name, at in steps.items() if at is not None}


def polled(stores: Stores, workers: Workers, manner: Manner) -> Poll:
    """A poll of a month with three prizes: opened, voted in, spoken of, prolonged, and ended."""
    random = workers.random
    terms = Terms(
        question="Which?",
        options=OPTIONS,
        closes=NOW + 30 * DAY,
        prizes=(PrizeLine(3, "Mug", "person"),),
        ties=Ties.RUNOFF,
    )
    poll = lifecycle.draft(stores[Polls], terms, MIRA, workers.now())
    lives = Lives(stores, poll)
    lifecycle.open_(stores[Polls], poll.id, workers.now(), secrets.token_bytes, manner)
    lives.look()
    voters = customers_of(stores, 9)
    for voter in voters:
        mark = Mark(poll.id, voter, Choice(random.randint(1, 2)), on=True)
        mark_all(stores[BallotRecords], [mark], workers.now(), secrets.token_bytes)
    lifecycle.append_notice(stores[Polls], poll.id, "The covers are only sketches.", workers.now())
    lives.look()
    if random.random() < 0.5:
        until = terms.closes + 3 * DAY
        lifecycle.extend(stores[Polls], poll.id, until, "Many asked", workers.now())
        lives.look()
    early = random.random() < 0.5
    while stores[Polls].get(poll.id).state is State.OPEN:
        workers.passed += timedelta() if early else DAY
        ended(stores, poll, workers.now(), early=early)
        lives.look()
    for _ in range(2):
        outcome = stores[Polls].outcome(poll.id)
        assert outcome is not None
        decisions.override(stores[Polls], poll.id, [Choice(3)], "We cannot print it", MIRA, workers.now())
        lifecycle.append_notice(stores[Polls], poll.id, "So it is.", workers.now())
        lives.look()
    return stores[Polls].get(poll.id)


def ended(stores: Stores, poll: Poll, now: datetime, *, early: bool) -> None:
    """Somebody closes it, or the clock does; to a clock that is far ahead it is over already."""
    try:
        if early:
            lifecycle.close_early(stores[Polls], poll.id, "Enough", now, secrets.token_bytes)
            return
    except WrongState:
        pass
    lifecycle.close_due(stores[Polls], poll.id, now, secrets.token_bytes)


def passed_on(stores: Stores, workers: Workers, poll: Poll) -> Draw:
    """Its draw is drawn, and its prizes are declined, claimed, handed over, and taken from who cheated."""
    assert poll.draw is not None
    id, draws, prizes = DrawId(poll.draw), stores[Draws], stores[Prizes]
    lives, hands = Lives(stores, poll), Handing(stores)
    lives.look()
    draw = draws.get(id)
    if draw.manner.chain:
        drawing.hear_beacon(draws, id, Round(draw.round, sha256(b"said").hexdigest(), b"said".hex()))
        drawing.confirm(draws, id, MIRA, drawing.published(draw), workers.now())
    assert drawing.perform(draws, id, workers.now(), hands) is not None
    lives.look()
    for _ in range(8):
        held = workers.random.choice(prizes.of_draw(id))
        ordinal = workers.random.randint(1, 9)
        if held.customer and workers.random.random() < 0.3 and claimed(stores, held, workers):
            awarding.fulfil(prizes, held.token, workers.now())
        elif may_fall(stores, id, ordinal):
            succession.fall_out(draws, id, ordinal, Why.DISQUALIFIED, workers.now(), hands, "Twice")
        lives.look()
    return draws.get(id)


def claimed(stores: Stores, held: Award, workers: Workers) -> bool:
    """Its winner claims it, unless to the worker whom he meets its time is over."""
    assert held.customer is not None
    try:
        awarding.claim(stores[Prizes], held.id, held.customer, workers.now())
    except ClaimLate:
        return False
    return stores[Prizes].get(held.id).fulfilled is None


def may_fall(stores: Stores, id: DrawId, ordinal: int) -> bool:
    """Whether a ticket has neither fallen out nor brought a prize that was claimed."""
    fallen = {fall.ordinal for fall in stores[Draws].falls(id)}
    taken = {held.ordinal for held in stores[Prizes].of_draw(id) if held.taken}
    return ordinal not in fallen | taken


def poll_file(stores: Stores, poll: Poll) -> bytes:
    outcome = stores[Polls].outcome(poll.id)
    assert outcome is not None
    openings = [Opening(each.leaf, each.nonce, each.choices) for each in stores[BallotRecords].all(poll.id)]
    log = stores[BallotRecords].log(poll.id)
    secret = stores[Polls].secret(poll.id)
    return b"".join(publicfile.pieces(poll, outcome, secret, leaves=log, openings=openings))


def draw_file(stores: Stores, draw: Draw) -> bytes:
    draws, id = stores[Draws], draw.id
    wins, falls = draws.wins(id), draws.falls(id)
    return drawfile.write(draw, draws.secret(id), outs=draws.outs(id), wins=wins, falls=falls)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("manner", [PLAIN, Manner(QUICKNET, 1)], ids=["at once", "with the beacon"])
def test_whatever_the_clocks_say_what_is_written_goes_forward_and_is_found_right(
    stores: Stores, seed: int, manner: Manner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    workers = Workers(Random(seed))
    poll = polled(stores, workers, manner)
    draw = passed_on(stores, workers, poll)
    assert draw.state is DrawState.DRAWN
    written, drawn = poll_file(stores, poll), draw_file(stores, draw)
    assert (verify(written).exit, verify(written).backwards) == (Exit.RIGHT, False)
    assert recounted(written, tmp_path, monkeypatch)
    assert (drawcheck.verify(drawn).problems, drawcheck.verify(drawn).backwards) == ((), False)
    assert redrawn(drawn, tmp_path).returncode == 0


def test_a_runoff_begins_no_earlier_than_the_poll_ended_whose_tie_it_decides(stores: Stores) -> None:
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + 30 * DAY, ties=Ties.RUNOFF)
    drafted = lifecycle.draft(stores[Polls], terms, MIRA, NOW)
    lifecycle.open_(stores[Polls], drafted.id, NOW + DAY, secrets.token_bytes)
    for voter, choice in ((2, 1), (3, 2)):
        mark = Mark(drafted.id, CustomerId(voter), Choice(choice), on=True)
        mark_all(stores[BallotRecords], [mark], NOW, secrets.token_bytes)
    closing = lifecycle.close_early(stores[Polls], drafted.id, "Enough", NOW, secrets.token_bytes)
    assert closing.runoff is not None
    assert closing.poll.closed == closing.runoff.created == closing.runoff.opened == NOW + DAY


def test_a_poll_opens_no_earlier_than_it_was_drafted_and_is_void_no_earlier(stores: Stores) -> None:
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + 30 * DAY)
    poll = lifecycle.draft(stores[Polls], terms, MIRA, NOW + DAY)
    assert lifecycle.open_(stores[Polls], poll.id, NOW, secrets.token_bytes).opened == NOW + DAY
    assert lifecycle.void(stores[Polls], poll.id, "A mistake", NOW).closed == NOW + DAY


def test_what_is_said_of_an_open_poll_is_not_dated_after_its_closing(stores: Stores) -> None:
    """To a worker whose clock is ahead it is over, and the other one still closes it early."""
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + DAY)
    poll = lifecycle.draft(stores[Polls], terms, MIRA, NOW)
    lifecycle.open_(stores[Polls], poll.id, NOW, secrets.token_bytes)
    lifecycle.append_notice(stores[Polls], poll.id, "Soon it is over.", NOW + 2 * DAY)
    closed = lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes).poll
    assert [notice.at for notice in closed.notices] == [closed.closed] == [NOW + DAY]


def test_tickets_are_fixed_no_earlier_than_the_poll_closed(stores: Stores) -> None:
    prizes = (PrizeLine(1, "Mug", "person"),)
    terms = Terms(question="Which?", options=OPTIONS, closes=NOW + 30 * DAY, prizes=prizes)
    poll = lifecycle.draft(stores[Polls], terms, MIRA, NOW)
    lifecycle.open_(stores[Polls], poll.id, NOW, secrets.token_bytes)
    lifecycle.append_notice(stores[Polls], poll.id, "Soon it is over.", NOW + DAY)
    closing = lifecycle.close_early(stores[Polls], poll.id, "Enough", NOW, secrets.token_bytes)
    assert closing.draw is not None
    assert closing.draw.fixed == closing.poll.closed == NOW + DAY


def test_tickets_are_fixed_no_earlier_than_the_draw_was_announced(stores: Stores) -> None:
    prizes = (PrizeLine(1, "Mug", "person"),)
    draw = drawing.announce(stores[Draws], "Which?", prizes, PLAIN, NOW + DAY, secrets.token_bytes, 7)
    assert drawing.fix_voters(stores[Draws], draw.id, "ab" * 32, NOW).fixed == NOW + DAY


def test_a_draw_is_not_dated_before_its_round_spoke_however_late_the_clock_of_who_draws(
    stores: Stores,
) -> None:
    people = customers_of(stores, 3)
    manner, prizes = Manner(QUICKNET), (PrizeLine(1, "Mug", "person"),)
    draw = drawing.draw_among(stores[Draws], "Thanks", prizes, people, manner, NOW, secrets.token_bytes)
    drawing.hear_beacon(stores[Draws], draw.id, Round(draw.round, sha256(b"said").hexdigest(), b"said".hex()))
    drawn = drawing.perform(stores[Draws], draw.id, NOW, Handing(stores))
    assert drawn is not None
    assert drawn.drawn == time_of(QUICKNET, draw.round)
    assert drawcheck.verify(draw_file(stores, drawn)).problems == ()
