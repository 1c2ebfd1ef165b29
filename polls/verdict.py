"""The verdict on a public file: right, wrong and where, or unreadable."""

from __future__ import annotations

from enum import IntEnum, StrEnum

from msgspec import Struct

from polls.publicfile import Unfit
from texts.text import Listing, Text, Value

SHOWN = 20
"""So many findings are named at the most; the first ones say most."""


class Exit(IntEnum):
    """The kinds of verdict, by the exit code of `glas verify`."""

    RIGHT = 0
    WRONG = 1
    UNREADABLE = 2


class Problem(StrEnum):
    """What can be wrong with a public file or a receipt; the value is the end of its text's key."""

    FINGERPRINT = "fingerprint"
    TERMS = "terms"
    METHOD = "method"
    TIMES = "times"
    REASON = "reason"
    SECRET = "secret"  # noqa: S105 - the name of a problem
    LEAF_NUMBER = "leaf-number"
    LEAF_FORM = "leaf-form"
    LEAF_FIRST = "leaf-first"
    LEAF_CHAIN = "leaf-chain"
    HEAD = "head"
    OPENING_STRAY = "opening-stray"
    OPENING_ORDER = "opening-order"
    OPENING_FORM = "opening-form"
    OPENING_FALSE = "opening-false"
    OPENING_MISSING = "opening-missing"
    BALLOT = "ballot"
    OPTIONS = "options"
    VOTERS = "voters"
    VOTES = "votes"
    PLACE = "place"
    SEAT = "seat"
    TIED = "tied"
    SEATS = "seats"
    SHORTFALL = "shortfall"
    TIE = "tie"
    LOT = "lot"
    LOT_OPTIONS = "lot-options"
    LOT_HEAD = "lot-head"
    LOT_BEACON = "lot-beacon"
    LOT_TICKETS = "lot-tickets"
    LOT_ORDER = "lot-order"
    RECEIPT_FORM = "receipt-form"
    RECEIPT_POLL = "receipt-poll"
    RECEIPT_MISSING = "receipt-missing"
    RECEIPT_REVISION = "receipt-revision"
    RECEIPT_GONE = "receipt-gone"
    RECEIPT_LEAF = "receipt-leaf"
    RECEIPT_BALLOT = "receipt-ballot"


OF_THE_RECEIPT = frozenset(each for each in Problem if each.startswith("receipt-"))
"""What is wrong with the receipt alone: the file may be right all the same."""


class Finding(Struct, frozen=True):
    """One thing that is wrong, and where."""

    problem: Problem
    at: int = 0
    """The number of the leaf or option; nought where there is only one place it can be."""
    stated: str = ""
    """What the file or the receipt says."""
    found: str = ""
    """What follows from the rest."""

    @property
    def text(self) -> Text:
        """The finding in words."""
        return Text(
            f"verify-{self.problem}", {"at": str(self.at), "stated": self.stated, "found": self.found}
        )


class Fate(StrEnum):
    """What became of the ballot that a genuine receipt stands for."""

    COUNTED = "counted"
    WITHDRAWN = "withdrawn"
    """It took the vote back, and nothing came after it."""
    REPLACED = "replaced"
    """The voter changed his ballot later."""


class Proof(Struct, frozen=True):
    """What a genuine receipt shows."""

    fate: Fate
    seq: int
    options: tuple[str, ...]
    """What the receipt's ballot chose, in the words of the poll."""
    later: int = 0
    """The leaf that replaced it; nought when none did."""

    @property
    def text(self) -> Text:
        """The proof in words."""
        arguments: dict[str, Value] = {
            "at": str(self.seq),
            "options": Listing(self.options),
            "later": str(self.later),
        }
        empty = "-empty" if self.fate is Fate.REPLACED and not self.options else ""
        return Text(f"verify-receipt-{self.fate}{empty}", arguments)


class Verdict(Struct, frozen=True, kw_only=True):
    """What came of checking a public file."""

    exit: Exit
    findings: tuple[Finding, ...] = ()
    more: bool = False
    """Whether there is more wrong than `findings` names."""
    unfit: Unfit | None = None
    detail: str = ""
    """Where an unreadable file breaks, in English, for who made it."""
    poll: int = 0
    voters: int = 0
    leaves: int = 0
    seated: tuple[int, ...] = ()
    """The options that take a seat, in the poll's order."""
    fingerprint: str = ""
    """The file's, that the chat states as well."""
    backwards: bool = False
    """Whether its instants contradict their order, as older versions let a clock do that was set."""
    proof: Proof | None = None

    @property
    def texts(self) -> tuple[Text, ...]:
        """The verdict in words, the answer first."""
        if self.unfit:
            return (Text(f"verify-unreadable-{self.unfit}", {"detail": self.detail}),)
        if self.findings and all(each.problem in OF_THE_RECEIPT for each in self.findings):
            return (
                Text("verify-receipt-wrong", {"poll": str(self.poll)}),
                *(each.text for each in self.findings),
            )
        if self.findings:
            last = (Text("verify-more"),) if self.more else ()
            return (
                Text("verify-wrong", {"poll": str(self.poll)}),
                *(each.text for each in self.findings),
                *last,
            )
        right = Text("verify-right", {"poll": str(self.poll), "voters": self.voters, "leaves": self.leaves})
        seats = Text("verify-seated", {"options": ", ".join(map(str, self.seated)) or "–"})
        same = Text("result-fingerprint", {"fingerprint": self.fingerprint})
        remark = (Text("verify-backwards"),) if self.backwards else ()
        proof = (self.proof.text,) if self.proof else ()
        return (right, seats, same, *remark, *proof)
