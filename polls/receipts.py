"""A voter's receipt: one line that he copies from the chat and checks against the public file."""

from __future__ import annotations

import re

from msgspec import Struct

from polls.errors import PollError
from polls.poll import Choice, PollId

PREFIX = "glas-receipt-1"
WITHDRAWN = "-"

_NUMBER = "([1-9][0-9]{0,17})"
_SHAPE = re.compile(
    f"{PREFIX}:{_NUMBER}:(?:change-{_NUMBER}:-|{_NUMBER}:([0-9a-f]{{64}})):([0-9a-f]{{32}}):([0-9a-f]{{32}}):"
    r"(-|[1-9][0-9]{0,3}(?:,[1-9][0-9]{0,3}){0,999})"
)


class ReceiptUnreadable(PollError):
    """The line is no receipt, or not a whole one."""


class Receipt(Struct, frozen=True, kw_only=True):
    """That one change was taken into a poll's ballot log, with the opening that only its voter holds.

    While the poll is open it says nothing of its place in the log, which would tell how often others have
    changed their votes: the opening finds its leaf in the public file, and the voter's own count of changes
    says which of his leaves it must be.
    """

    poll: PollId
    revision: int = 0
    """Which of the voter's own changes it is, from one; nought once the receipt has its place in the log."""
    seq: int = 0
    """The sequence number of the voter's leaf; nought while the poll is open."""
    head: str = ""
    """The log's head right after this change, in hexadecimal: the leaf's hash; empty while it is open."""
    pseudonym: str
    nonce: str
    choices: tuple[Choice, ...]

    @property
    def line(self) -> str:
        """The receipt as one line without spaces: `glas-receipt-1:poll:seq:head:pseudonym:nonce:choices`.

        While the poll is open `change-` with the voter's own count stands for `seq`, and a dash for `head`.
        """
        choices = ",".join(map(str, self.choices)) or WITHDRAWN
        place = f"{self.seq}:{self.head}" if self.seq else f"change-{self.revision}:-"
        return f"{PREFIX}:{self.poll}:{place}:{self.pseudonym}:{self.nonce}:{choices}"


def parse(line: str) -> Receipt:
    """Read a receipt's line, whatever broke it or wrote it large on its way. Raises ReceiptUnreadable."""
    match = _SHAPE.fullmatch("".join(line.split()).lower())
    if match is None:
        raise ReceiptUnreadable
    poll, revision, seq, head, pseudonym, nonce, choices = match.groups()
    return Receipt(
        poll=PollId(int(poll)),
        revision=int(revision or 0),
        seq=int(seq or 0),
        head=head or "",
        pseudonym=pseudonym,
        nonce=nonce,
        choices=() if choices == WITHDRAWN else tuple(Choice(int(choice)) for choice in choices.split(",")),
    )
