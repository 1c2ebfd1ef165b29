"""A forger who keeps the books: he changes the ballot log, and fits all that hangs on it."""

from __future__ import annotations

from random import Random

from msgspec import to_builtins
from msgspec.structs import replace

from polls.ballotlog import Leaf, append, commitment
from polls.method import Profile
from polls.poll import Choice
from polls.publicfile import Opening, read
from polls.tally import Seal, from_ballots
from tests.polls.forgery import Json, resealed

Step = tuple[str, str]
"""A leaf before it is chained: pseudonym and commitment."""


class Forger:
    """Has a genuine public file in his hands, and all the time in the world."""

    def __init__(self, file: Json, data: bytes, random: Random) -> None:
        self.file = file
        self.readable = read(data)
        self.random = random
        self.steps: list[Step] = [(leaf.pseudonym, leaf.commitment) for leaf in self.readable.file.leaves]
        by_leaf = {leaf.seq: leaf.commitment for leaf in self.readable.file.leaves}
        self.known = {by_leaf[opening.seq]: opening for opening in self.readable.file.openings}

    def forgery(self) -> bytes:
        """Return a file whose log was edited, cut short or put into another order, and which is whole."""
        known = dict(self.known)
        steps = list(self.steps)
        while steps == self.steps:
            self.random.choice((self._edit, self._drop, self._swap, self._cut))(steps, known)
        self._open(steps, known)
        return self._written(steps, known)

    def _edit(self, steps: list[Step], known: dict[str, Opening]) -> None:
        at = self.random.randrange(len(steps))
        steps[at] = (steps[at][0], self._sealed(known))

    def _drop(self, steps: list[Step], known: dict[str, Opening]) -> None:
        del steps[self.random.randrange(len(steps))]

    def _swap(self, steps: list[Step], known: dict[str, Opening]) -> None:
        one, other = self.random.sample(range(len(steps)), 2)
        steps[one], steps[other] = steps[other], steps[one]

    def _cut(self, steps: list[Step], known: dict[str, Opening]) -> None:
        del steps[self.random.randrange(len(steps)) :]

    def _sealed(self, known: dict[str, Opening]) -> str:
        """A commitment to a ballot of his choosing, which he can open."""
        choices = self.random.sample(
            self.readable.terms.choices, self.random.randint(0, self.readable.terms.pick)
        )
        ballot = tuple(map(Choice, sorted(choices)))
        nonce = self.random.randbytes(16).hex()
        sealed = commitment(nonce, ballot)
        known[sealed] = Opening(0, nonce, ballot)
        return sealed

    def _open(self, steps: list[Step], known: dict[str, Opening]) -> None:
        """Where a superseded ballot is now somebody's last one, he puts one that he can open."""
        last = {pseudonym: at for at, (pseudonym, _) in enumerate(steps)}
        for pseudonym, at in last.items():
            if steps[at][1] not in known:
                steps[at] = (pseudonym, self._sealed(known))

    def _written(self, steps: list[Step], known: dict[str, Opening]) -> bytes:
        head, leaves = self.readable.genesis, []
        for seq, (pseudonym, sealed) in enumerate(steps, 1):
            leaves.append(append(head, seq, pseudonym, sealed))
            head = leaves[-1].hash
        final = sorted({leaf.pseudonym: leaf for leaf in leaves}.values(), key=_seq)
        openings = [replace(known[leaf.commitment], seq=leaf.seq) for leaf in final]
        seal = Seal(secret=bytes.fromhex(self.readable.file.secret), head=head)
        profile = Profile.of([opening.choices for opening in openings])
        outcome = from_ballots(self.readable.terms, profile, seal)
        fitting = {"head": head, "outcome": outcome, "leaves": leaves, "openings": openings}
        return resealed(self.file | {name: to_builtins(part) for name, part in fitting.items()})


def _seq(leaf: Leaf) -> int:
    return leaf.seq
