"""Small elections for tests: ballots go in, a closed poll with its log, receipts and public file come out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from msgspec.structs import replace

from draws.commitment import commit
from polls import publicfile, tally
from polls.ballotlog import Leaf, append, commitment, genesis
from polls.methods import METHODS
from polls.outcome import Outcome
from polls.poll import Choice, Notice, Poll, PollId, State, Terms
from polls.publicfile import Opening
from polls.receipts import Receipt

OPENED = datetime(2026, 11, 1, 9, tzinfo=UTC)
CLOSES = datetime(2026, 12, 1, 17, tzinfo=UTC)
SECRET = bytes(range(32))
NOTICES = (Notice(OPENED + timedelta(days=3), "Title 2 will have more pages than announced."),)


def terms_of(options: int | tuple[str, ...] = 4, **rules: object) -> Terms:
    """Terms of a small poll; what a test does not say does not matter to it."""
    if isinstance(options, int):
        options = tuple(f"Title {number} “ž” & Ж" for number in range(1, options + 1))
    terms = Terms(question="Which ones shall we publish?", options=options, closes=CLOSES, pick=len(options))
    return replace(terms, **rules)


@dataclass
class Election:
    """A poll that takes ballots in the order given and can then be closed."""

    terms: Terms
    number: int = 7
    secret: bytes = SECRET
    leaves: list[Leaf] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    last: dict[str, Receipt] = field(default_factory=dict)

    @property
    def poll(self) -> Poll:
        return Poll(
            id=PollId(self.number),
            terms=self.terms,
            state=State.CLOSED,
            created=OPENED,
            creator=1,
            opened=OPENED,
            closed=self.terms.closes,
            commitment=commit(self.secret),
            voters=sum(bool(receipt.choices) for receipt in self.last.values()),
            head=self.head,
            leaves=len(self.leaves),
            notices=NOTICES,
        )

    @property
    def head(self) -> str:
        if self.leaves:
            return self.leaves[-1].hash
        return genesis(PollId(self.number), self.terms, commit(self.secret))

    def cast(self, voter: str, *choices: int) -> Receipt:
        """Take a voter's whole ballot; an earlier one of his is replaced."""
        return self.log(voter, tuple(map(Choice, choices)))

    def log(self, voter: str, ballot: tuple[Choice, ...]) -> Receipt:
        head, seq = self.head, len(self.leaves) + 1
        pseudonym = sha256(f"voter {voter}".encode()).hexdigest()[:32]
        nonce = sha256(f"nonce {voter} {seq}".encode()).hexdigest()[:32]
        leaf = append(head, seq, pseudonym, commitment(nonce, ballot))
        self.leaves.append(leaf)
        receipt = Receipt(
            poll=PollId(self.number),
            seq=seq,
            head=leaf.hash,
            pseudonym=pseudonym,
            nonce=nonce,
            choices=ballot,
        )
        self.receipts.append(receipt)
        self.last[pseudonym] = receipt
        return receipt

    @property
    def votes(self) -> list[int]:
        """The counters as they are kept while votes come in."""
        counts = dict.fromkeys(self.terms.choices, 0)
        for receipt in self.last.values():
            for choice in METHODS[self.terms.method].counters(receipt.choices):
                counts[choice] += 1
        return list(counts.values())

    @property
    def outcome(self) -> Outcome:
        seal = tally.Seal(secret=self.secret, head=self.head)
        return tally.from_counters(self.terms, self.votes, self.poll.voters, seal)

    @property
    def openings(self) -> list[Opening]:
        final = sorted(self.last.values(), key=lambda receipt: receipt.seq)
        return [Opening(receipt.seq, receipt.nonce, receipt.choices) for receipt in final]

    def file(self, outcome: Outcome | None = None) -> bytes:
        """The public file as it is written after closing."""
        pieces = publicfile.pieces(
            self.poll,
            outcome or self.outcome,
            self.secret,
            leaves=self.leaves,
            openings=self.openings,
        )
        return b"".join(pieces)


def election(ballots: Iterable[Sequence[int]], terms: Terms | None = None) -> Election:
    """Hold an election in which each ballot is another voter's."""
    held = Election(terms or terms_of())
    for position, ballot in enumerate(ballots, 1):
        held.cast(f"{position}", *ballot)
    return held


def lively() -> Election:
    """Changed minds, a withdrawn vote, and a tie of three for two seats that goes to the lot."""
    held = Election(terms_of(6, pick=3, seats=3))
    for voter in "abcdefgh":
        held.cast(voter, 1, 2)
    held.cast("a", 1)
    held.cast("b", 1, 3, 4)
    held.cast("c", 1, 3, 4)
    held.cast("d", 1, 3, 4)
    held.cast("e", 1, 3)
    held.cast("f", 1, 4)
    held.cast("i", 2, 5)
    held.cast("j", 2)
    held.cast("j")
    held.cast("k", 6)
    held.cast("k")
    held.cast("k", 2)
    return held
