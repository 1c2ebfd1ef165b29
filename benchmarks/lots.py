"""The draw of twelve among a million tickets, and its check, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import msgspec

from benchmarks.figures import Figure, Run, seconds
from benchmarks.memory import peak
from draws.commitment import commit, opens
from draws.ranking import Seed, first
from draws.tickets import Ticket, tickets, tickets_hash

TICKETS = 1_000_000
WINNERS = 12
SECRET, HEAD = bytes(range(32)), bytes(32)
COMMITMENT = commit(SECRET)

CPU_SECONDS = 5.0
MEGABYTES = 120.0


class Cost(msgspec.Struct):
    """What a draw with its check took."""

    seconds: float
    megabytes: float


def figures(run: Run) -> Iterator[Figure]:
    """Yield processor time and memory of a draw together with its check."""
    costs = run.in_turns(_in_a_process)
    what = f"draw of {WINNERS} among {TICKETS:,} and check"
    seconds_, megabytes = ([getattr(cost, name) for cost in costs] for name in ("seconds", "megabytes"))
    yield Figure(what=f"{what}: processor", unit="s", rounds=tuple(seconds_), bar=CPU_SECONDS, digits=2)
    yield Figure(what=f"{what}: memory", unit="MB", rounds=tuple(megabytes), bar=MEGABYTES, digits=0)


def _in_a_process() -> Cost:
    done = subprocess.run([sys.executable, "-m", __name__], capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=Cost)


def _draw() -> list[bytes]:
    """Draw as at closing: derive the tickets, once; publish their hash; take the first lots."""
    packed = bytearray()
    for each in tickets(SECRET, range(1, TICKETS + 1)):
        packed += each
    hashed = tickets_hash(_unpacked(packed))
    seed = Seed(secret=SECRET, head=HEAD, tickets_hash=hashed, beacon=bytes(32))
    return list(first(WINNERS, seed, _unpacked(packed)))


def _unpacked(packed: bytearray) -> Iterator[Ticket]:
    """Yield tickets that lie one after the other: a list of them would take twice the memory."""
    return (Ticket(bytes(packed[at : at + 32])) for at in range(0, len(packed), 32))


def _check(winners: list[bytes]) -> bool:
    """Check as anyone can: the secret was committed to, and the same tickets are drawn again."""
    return opens(SECRET, COMMITMENT) and _draw() == winners


def _drawn_and_checked() -> None:
    if not _check(_draw()):
        raise AssertionError("the check of a fair draw failed")


if __name__ == "__main__":
    took = seconds(_drawn_and_checked)
    sys.stdout.buffer.write(msgspec.json.encode(Cost(took, peak())))
