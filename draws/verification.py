"""A draw's public file checked by whoever distrusts us: everything is drawn anew, nothing is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from msgspec import Struct

from draws.beacon import Chain, Round, first_round, is_whole, time_of
from draws.commitment import opens
from draws.draw import Why
from draws.errors import DrawError
from draws.lines import PrizeLine, check_lines, number_of
from draws.publicfile import FORMAT, DrawFile, DrawUnreadable, read, rules_hash
from draws.ranking import Seed, ranks
from draws.tickets import packed, tickets, tickets_hash, unpacked
from texts import keys
from texts.text import Text

_LONG = re.compile("[0-9a-f]{64}").fullmatch
_BEGINS = re.compile("[0-9a-f]{1,64}").fullmatch
MOST = 10_000_000
"""More people than this are not believed: a forged number must not keep the checker busy for ever."""


class DrawProblem(StrEnum):
    """What can be wrong with a draw's file; the value is the end of its text's key."""

    FINGERPRINT = "fingerprint"
    SECRET = "secret"  # noqa: S105 - the name of a problem
    PRIZES = "prizes"
    HEAD = "head"
    OUT = "out"
    NUMBER = "number"
    TICKETS = "tickets"
    BEACON = "beacon"
    ROUND = "round"
    WINNERS = "winners"
    FALLS = "falls"


class DrawVerdict(Struct, frozen=True, kw_only=True):
    """What came of checking a draw's file."""

    draw: int = 0
    tickets: int = 0
    problems: tuple[DrawProblem, ...] = ()
    prizes: int = 0
    won: int = 0
    """How many tickets won a prize, whether they hold it still or not."""
    fell: int = 0
    """How many tickets fell out, winners and others."""
    held: int = 0
    """How many prizes somebody holds now."""
    asked: bool = False
    """Whether a ticket was asked for."""
    rank: int | None = None
    """The rank of that ticket; None when none begins so, or more than one."""
    place: int | None = None
    """The place whose prize that ticket holds now."""
    fallen: bool = False
    """Whether that ticket fell out."""
    backwards: bool = False
    """Whether its instants contradict their order, as older versions let a clock do that was set."""
    unreadable: str | None = None
    """Where an unreadable file breaks, in English, for who made it."""

    @property
    def exit(self) -> int:
        """The exit code of `glas verify`: 0 right, 1 wrong, 2 unreadable."""
        if self.unreadable is not None:
            return 2
        return 1 if self.problems or (self.asked and self.rank is None) else 0

    @property
    def texts(self) -> tuple[Text, ...]:
        """The verdict in words, the answer first."""
        if self.unreadable is not None:
            return (Text("verify-unreadable-shape", {"detail": self.unreadable}),)
        if self.problems:
            wrong = keys.verify_draw_wrong(draw=str(self.draw))
            return (wrong, *(Text(f"verify-draw-{problem}") for problem in self.problems))
        right = keys.verify_draw_right(
            draw=str(self.draw),
            tickets=self.tickets,
            won=self.won,
            fell=self.fell,
            held=self.held,
            vacant=self.prizes - self.held,
        )
        remark = (keys.verify_backwards(),) if self.backwards else ()
        return (right, *remark, *self._of_the_ticket())

    def _of_the_ticket(self) -> tuple[Text, ...]:
        """What came of the ticket that was asked for."""
        if not self.asked:
            return ()
        if self.rank is None:
            return (keys.verify_draw_no_ticket(),)
        rank = keys.verify_draw_rank(rank=str(self.rank))
        if self.place is not None:
            return (rank, keys.verify_draw_ticket_holds(place=str(self.place)))
        return (rank, keys.verify_draw_ticket_fell() if self.fallen else keys.verify_draw_ticket_none())


def is_draw(data: bytes) -> bool:
    """Tell whether a file says of itself that it is a draw's."""
    return FORMAT.encode() in data[:200]


class _Redrawn(Struct):
    """What the checks learn from one another."""

    file: DrawFile
    secret: bytes
    spoken: frozenset[str]
    """The tickets that the file speaks of."""
    asked: str
    """The ticket that was asked for, or how it begins; in the end the whole of it, empty for none."""
    tickets: bytearray
    """All there are, one after the other."""
    ranks: dict[str, int]
    """The ranks of those that were spoken of, as far as they exist."""


def verify(data: bytes, wanted: str | None = None) -> DrawVerdict:
    """Draw again by a public file and compare; find a ticket by its beginning. Never raises."""
    try:
        file, ought = read(data)
    except DrawUnreadable as error:
        return DrawVerdict(unreadable=error.detail)
    asked = "".join((wanted or "").split()).lower()
    secret = bytes.fromhex(file.secret) if _LONG(file.secret) else b""
    spoken = frozenset({*(win.ticket for win in file.wins), *(fall.ticket for fall in file.falls)})
    redrawn = _Redrawn(file, secret, spoken, asked, bytearray(), {})
    problems = tuple(dict.fromkeys(_announced(redrawn, ought)))
    if not problems:
        _draw(redrawn)
        problems = tuple(dict.fromkeys(_drawn(redrawn)))
    fell, holders = {fall.ticket for fall in file.falls}, {win.place: win.ticket for win in file.wins}
    places = {ticket: place for place, ticket in holders.items() if ticket not in fell}
    return DrawVerdict(
        draw=file.draw.number,
        tickets=file.tickets,
        problems=problems,
        prizes=sum(line.count for line in file.draw.prizes),
        won=len(file.wins),
        fell=len(fell),
        held=len(places),
        asked=wanted is not None,
        rank=redrawn.ranks.get(redrawn.asked),
        place=places.get(redrawn.asked),
        fallen=redrawn.asked in fell,
        backwards=_backwards(file),
    )


def _announced(redrawn: _Redrawn, ought: str) -> Iterator[DrawProblem]:
    """What was promised and fixed before the drawing."""
    file = redrawn.file
    if file.fingerprint != ought:
        yield DrawProblem.FINGERPRINT
    if not opens(redrawn.secret, file.draw.commitment):
        yield DrawProblem.SECRET
        return
    try:
        check_lines(_lines(file))
    except DrawError:
        yield DrawProblem.PRIZES
    yield from _hashes(redrawn)
    yield from _beacon(file)


def _hashes(redrawn: _Redrawn) -> Iterator[DrawProblem]:
    """The head, who has no ticket, and the hash of the tickets that are left."""
    file, rules = redrawn.file, redrawn.file.draw
    if not _LONG(file.head):
        yield DrawProblem.HEAD
    elif rules.poll is None:
        bound = rules_hash(rules.number, rules.title, _lines(file), rules.commitment)
        if file.head != bound:
            yield DrawProblem.HEAD
    if not _sensible(file):
        yield DrawProblem.OUT
        return
    if file.tickets != file.came - len(file.out):
        yield DrawProblem.NUMBER
    redrawn.tickets = packed(tickets(redrawn.secret, _entitled(file)))
    if tickets_hash(unpacked(redrawn.tickets)).hex() != file.tickets_hash:
        yield DrawProblem.TICKETS


def _sensible(file: DrawFile) -> bool:
    """Whether those without a ticket are each one who came, once, ascending."""
    ordinals = [each.ordinal for each in file.out]
    within = not ordinals or (ordinals[0] >= 1 and ordinals[-1] <= file.came)
    return 0 <= file.came <= MOST and within and all(map(int.__lt__, ordinals, ordinals[1:]))


def _entitled(file: DrawFile) -> Iterator[int]:
    out = {each.ordinal for each in file.out}
    return (ordinal for ordinal in range(1, file.came + 1) if ordinal not in out)


def _draw(redrawn: _Redrawn) -> None:
    """Draw again, and note the ranks of the tickets that the file speaks of, and of the one asked for."""
    spoken = {bytes.fromhex(each) for each in redrawn.spoken if _LONG(each)}
    found = _beginning(redrawn.asked, redrawn.tickets)
    redrawn.asked = found.hex()
    wanted = [ticket for ticket in unpacked(redrawn.tickets) if ticket in spoken or ticket == found]
    drawn = ranks(_seed(redrawn.file, redrawn.secret), wanted, unpacked(redrawn.tickets))
    redrawn.ranks = {ticket.hex(): rank for ticket, rank in drawn.items()}


def _beginning(asked: str, tickets: bytearray) -> bytes:
    """Return the one ticket that begins so in hexadecimal; nothing where there is none, or more than one."""
    if not _BEGINS(asked):
        return b""
    lowest, highest = bytes.fromhex(asked.ljust(64, "0")), bytes.fromhex(asked.ljust(64, "f"))
    found = [ticket for ticket in unpacked(tickets) if lowest <= ticket <= highest]
    return found[0] if len(found) == 1 else b""


def _beacon(file: DrawFile) -> Iterator[DrawProblem]:
    """A beacon goes in exactly when one was announced, and of the round that the rule names."""
    chain = file.draw.chain
    if chain is None or file.beacon is None:
        if (chain is None) != (file.beacon is None):
            yield DrawProblem.BEACON
        return
    known = Chain(chain.hash, chain.genesis, chain.period)
    heard = Round(file.beacon.number, file.beacon.randomness, file.beacon.signature)
    try:
        wanted = first_round(known, file.fixed)
        early = file.drawn < time_of(known, wanted)
    except (ArithmeticError, ValueError, OSError):
        yield DrawProblem.ROUND
        return
    if heard.number != wanted or early:
        yield DrawProblem.ROUND
    if not is_whole(heard, heard.number):
        yield DrawProblem.BEACON


def _drawn(redrawn: _Redrawn) -> Iterator[DrawProblem]:
    """The winners are the first drawn; whoever moved up was the next, in place of one who fell out."""
    file = redrawn.file
    fell = {fall.ticket: turn for turn, fall in enumerate(file.falls)}
    if len(fell) != len(file.falls) or any(name not in redrawn.ranks for name in fell):
        yield DrawProblem.FALLS
    elif not _in_order(file, {rank: name for name, rank in redrawn.ranks.items()}, fell):
        yield DrawProblem.WINNERS


def _in_order(file: DrawFile, by_rank: dict[int, str], fell: dict[str, int]) -> bool:
    """Replay: each win goes to the next in the order who had not fallen out, for a place that is free.

    What came before what is said by the order of wins and of falls, which no clock can turn round: each win
    after the first drawing stands for the next fall that made a place free.
    """
    first = min(number_of(_lines(file)), file.tickets)
    holders: dict[int, str] = {}
    rank, turn = 0, -1
    for position, win in enumerate(file.wins, 1):
        held = holders.get(win.place)
        freed = turn if held is None else fell.get(held, -1)
        if not (win.place == position <= first if held is None else freed > turn):
            return False
        rank, turn = rank + 1, freed
        while by_rank.get(rank) != win.ticket:
            passed = by_rank.get(rank)
            if passed is None or passed not in fell or not _before(file, fell[passed], turn):
                return False
            rank += 1
        holders[win.place] = win.ticket
    empty = first - sum(name not in fell for name in holders.values())
    return not empty or all(by_rank.get(later) in fell for later in range(rank + 1, file.tickets + 1))


def _before(file: DrawFile, passed: int, turn: int) -> bool:
    """Tell whether a fall came before the one that made a place free, or was found out in filling it.

    Who was erased falls out when it is his turn, right after that fall.
    """
    return all(fall.why is Why.LEFT for fall in file.falls[turn + 1 : passed + 1])


def _backwards(file: DrawFile) -> bool:
    """Whether some instant lies before one that was written earlier."""
    began = (file.draw.created, file.fixed, file.drawn)
    rows = ((*began, *(row.at for row in rows)) for rows in (file.wins, file.falls))
    return any(earlier > later for row in rows for earlier, later in pairwise(row))


def _lines(file: DrawFile) -> tuple[PrizeLine, ...]:
    return tuple(PrizeLine(line.count, line.name, line.kind) for line in file.draw.prizes)


def _seed(file: DrawFile, secret: bytes) -> Seed:
    return Seed(
        secret=secret,
        head=bytes.fromhex(file.head),
        tickets_hash=bytes.fromhex(file.tickets_hash),
        beacon=bytes.fromhex(file.beacon.randomness) if file.beacon else b"",
    )
