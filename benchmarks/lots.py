"""The draw of twelve among a million tickets, and its check, each in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from itertools import islice

from benchmarks.apart import in_a_process, tell
from benchmarks.figures import Figure, Run, seconds
from draws.beacon import AFTER, QUICKNET, Round, first_round
from draws.commitment import commit
from draws.draw import Draw, DrawId, DrawState, Manner, Win
from draws.lifecycle import seed_of
from draws.lines import PrizeLine
from draws.publicfile import write
from draws.ranking import order
from draws.tickets import packed, tickets, tickets_hash, unpacked
from draws.verification import verify

TICKETS = 1_000_000
WINNERS = 12
SECRET, HEAD = bytes(range(32)), bytes(32)
FIXED = datetime(2026, 12, 1, 18, tzinfo=UTC)

Held = tuple[Draw, list[Win]]

CPU_SECONDS = 5.0
MEGABYTES = 120.0


def figures(run: Run) -> Iterator[Figure]:
    """Yield processor time and memory of a draw together with its check."""
    costs = run.in_turns(lambda: in_a_process(__name__))
    what = f"draw of {WINNERS} among {TICKETS:,} and check"
    seconds_, megabytes = ([getattr(cost, name) for cost in costs] for name in ("seconds", "megabytes"))
    yield Figure(
        what=f"{what}: processor", unit="s", rounds=tuple(seconds_), bar=CPU_SECONDS, aim=2, digits=2
    )
    yield Figure(what=f"{what}: memory", unit="MB", rounds=tuple(megabytes), bar=MEGABYTES, digits=0)


def _draw() -> Held:
    """Draw as at closing: hash the tickets, rank them, take the first."""
    row = packed(tickets(SECRET, range(1, TICKETS + 1)))
    draw = _rules(tickets_hash(unpacked(row)).hex())
    ranked = order(seed_of(draw, SECRET), range(1, TICKETS + 1), unpacked(row))
    wins = [_win(draw, place, ordinal) for place, ordinal in enumerate(islice(ranked, WINNERS), 1)]
    return draw, wins


def _rules(hashed: str) -> Draw:
    """A draw with its beacon, as it stands once it is drawn."""
    signature = bytes(48)
    number = first_round(QUICKNET, FIXED)
    return Draw(
        id=DrawId(1),
        title="Which titles shall we publish next?",
        poll=1,
        prizes=(PrizeLine(WINNERS, "Tote bag"),),
        manner=Manner(chain=QUICKNET),
        state=DrawState.DRAWN,
        commitment=commit(SECRET),
        created=FIXED,
        head=HEAD.hex(),
        came=TICKETS,
        tickets=TICKETS,
        tickets_hash=hashed,
        fixed=FIXED,
        round=number,
        beacon=Round(number, sha256(signature).hexdigest(), signature.hex()),
        drawn=FIXED + 2 * AFTER,
    )


def _win(draw: Draw, place: int, ordinal: int) -> Win:
    at = draw.drawn or FIXED
    return Win(draw=draw.id, place=place, ordinal=ordinal, rank=place, customer=None, at=at)


def _drawn_and_checked() -> None:
    """Draw, write the public file, and check it as `glas verify` does."""
    draw, wins = _draw()
    verdict = verify(write(draw, SECRET, outs=(), wins=wins, falls=()))
    if verdict.exit:
        raise AssertionError(verdict.problems)


if __name__ == "__main__":
    tell(seconds(_drawn_and_checked))
