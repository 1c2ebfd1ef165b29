"""The recount of a public file by whoever distrusts us: everything is reckoned anew, nothing is believed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from msgspec import Struct

from draws import check as lots
from draws.check import Flaw
from draws.commitment import opens
from polls.ballotlog import Leaf, commitment, leaf_hash
from polls.errors import PollError
from polls.method import Choices, Profile
from polls.methods import METHODS
from polls.outcome import Outcome, Tie
from polls.poll import Terms
from polls.publicfile import FileUnreadable, Opening, PublicFile, Readable, read
from polls.receipts import Receipt, ReceiptUnreadable, parse
from polls.tally import Seal, from_ballots
from polls.verdict import SHOWN, Exit, Fate, Finding, Problem, Proof, Verdict

_SHORT = re.compile("[0-9a-f]{32}").fullmatch
_LONG = re.compile("[0-9a-f]{64}").fullmatch


class _Recount(Struct):
    """What the checks learn from one another, in the order in which they run."""

    readable: Readable
    head: str
    """The hash that the chain really ends with."""
    final: dict[str, int]
    """The number of each pseudonym's last leaf; kept as numbers, since there may be a million."""
    ballots: list[Choices]
    """The opened ballots that hold."""


def verify(data: bytes, receipt: str | None = None) -> Verdict:
    """Check a public file, and whether a receipt's line belongs to it. Never raises, whatever the bytes."""
    try:
        readable = read(data)
    except FileUnreadable as error:
        return Verdict(exit=Exit.UNREADABLE, unfit=error.unfit, detail=error.detail)
    recount = _Recount(readable, readable.genesis, {}, [])
    findings = list(islice(_findings(recount, receipt), SHOWN + 1))
    file = readable.file
    return Verdict(
        exit=Exit.WRONG if findings else Exit.RIGHT,
        findings=tuple(findings[:SHOWN]),
        more=len(findings) > SHOWN,
        poll=file.poll.number,
        voters=file.outcome.voters,
        leaves=len(file.leaves),
        seated=tuple(each.choice for each in file.outcome.standings if each.seated),
        fingerprint=file.fingerprint,
        backwards=_backwards(file),
        proof=_proof(recount, parse(receipt)) if receipt is not None and not findings else None,
    )


def _findings(recount: _Recount, receipt: str | None) -> Iterator[Finding]:
    """Everything that is wrong: what was promised, the log, the ballots, the outcome, the receipt."""
    yield from _promises(recount.readable)
    yield from _chain(recount)
    yield from _openings(recount)
    yield from _outcome(recount)
    if receipt is not None:
        yield from _receipt(recount, receipt)


def _promises(readable: Readable) -> Iterator[Finding]:
    """The words of the file, the terms, the times, and the secret that was committed to."""
    file, terms = readable.file, readable.terms
    if file.fingerprint != readable.fingerprint:
        yield Finding(Problem.FINGERPRINT, 0, file.fingerprint, readable.fingerprint)
    if not _sensible(terms):
        yield Finding(Problem.TERMS)
    if terms.method not in METHODS:
        yield Finding(Problem.METHOD, 0, terms.method)
    life = file.life
    if life.closed > life.closes:
        yield Finding(Problem.TIMES)
    if life.closed < life.closes and not life.reason:
        yield Finding(Problem.REASON)
    if not _LONG(file.secret) or not opens(bytes.fromhex(file.secret), file.poll.commitment):
        yield Finding(Problem.SECRET, 0, file.secret, file.poll.commitment)


def _backwards(file: PublicFile) -> bool:
    """Whether some instant lies before one that was written earlier."""
    life = file.life
    said = (notice.at for notice in life.notices if notice.at.tzinfo)  # without a zone it is no instant
    instants = (life.opened, *said, life.closed)
    return any(earlier > later for earlier, later in pairwise(instants))


def _sensible(terms: Terms) -> bool:
    """Whether ballots can be counted and seats given by these terms."""
    options = len(terms.options)
    return 1 <= terms.pick <= options and 1 <= terms.seats <= options and terms.quorum >= 0


def _chain(recount: _Recount) -> Iterator[Finding]:
    """Each leaf must follow from the one before it, the first one from what opening froze."""
    for position, leaf in enumerate(recount.readable.file.leaves, 1):
        if leaf.seq != position:
            yield Finding(Problem.LEAF_NUMBER, position, str(leaf.seq), str(position))
        if not (_SHORT(leaf.pseudonym) and _LONG(leaf.commitment) and _LONG(leaf.hash)):
            yield Finding(Problem.LEAF_FORM, position)
            continue
        follows = leaf_hash(recount.head, position, leaf.pseudonym, leaf.commitment)
        if follows != leaf.hash:
            problem = Problem.LEAF_CHAIN if position > 1 else Problem.LEAF_FIRST
            yield Finding(problem, position, leaf.hash, follows)
        recount.head = leaf.hash
        recount.final[leaf.pseudonym] = position
    if recount.readable.file.head != recount.head:
        yield Finding(Problem.HEAD, 0, recount.readable.file.head, recount.head)


def _openings(recount: _Recount) -> Iterator[Finding]:
    """The last leaf of each pseudonym is opened, once and truly, by a ballot within the rules."""
    readable = recount.readable
    leaves = readable.file.leaves
    unopened = set(recount.final.values())
    alike: dict[Choices, Choices] = {}
    before = 0
    for opening in readable.file.openings:
        leaf = leaves[opening.seq - 1] if opening.seq in unopened else None
        unopened.discard(opening.seq)
        problem = _wrong_opening(opening, leaf, before) or _wrong_ballot(opening.choices, readable.terms)
        if problem:
            yield Finding(problem, opening.seq)
        else:
            recount.ballots.append(alike.setdefault(opening.choices, opening.choices))
        before = opening.seq
    for seq in sorted(unopened):
        yield Finding(Problem.OPENING_MISSING, seq)


def _wrong_opening(opening: Opening, leaf: Leaf | None, before: int) -> Problem | None:
    """What is wrong with an opening that came after the one of leaf `before`; None when it opens its leaf."""
    if opening.seq <= before:
        return Problem.OPENING_ORDER
    if leaf is None:
        return Problem.OPENING_STRAY
    if not _SHORT(opening.nonce):
        return Problem.OPENING_FORM
    holds = commitment(opening.nonce, opening.choices) == leaf.commitment
    return None if holds else Problem.OPENING_FALSE


def _wrong_ballot(choices: Choices, terms: Terms) -> Problem | None:
    """Whether a ballot breaks the rules of its method; by a method we do not know it cannot."""
    method = METHODS.get(terms.method)
    try:
        if method is not None:
            method.check(choices, terms)
    except PollError:
        return Problem.BALLOT
    return None


def _outcome(recount: _Recount) -> Iterator[Finding]:
    """Votes, places, seats and ties are those that follow from the ballots."""
    readable = recount.readable
    terms, stated = readable.terms, readable.file.outcome
    if terms.method not in METHODS or not _sensible(terms):
        return
    secret = bytes.fromhex(readable.file.secret) if _LONG(readable.file.secret) else b""
    found = from_ballots(terms, Profile.of(recount.ballots), Seal(secret=secret, head=recount.head))
    yield from _standings(stated, found)
    pairs = (
        (Problem.VOTERS, stated.voters, found.voters),
        (Problem.SEATS, stated.seats, found.seats),
        (Problem.SHORTFALL, stated.shortfall or "–", found.shortfall or "–"),
    )
    for problem, says, ought in pairs:
        if says != ought:
            yield Finding(problem, 0, str(says), str(ought))
    yield from _tie(recount, secret, found.tie)


def _standings(stated: Outcome, found: Outcome) -> Iterator[Finding]:
    """Each option once, in the poll's order, with the votes, place and seat that follow."""
    if [each.choice for each in stated.standings] != [each.choice for each in found.standings]:
        yield Finding(Problem.OPTIONS)
        return
    for says, ought in zip(stated.standings, found.standings, strict=True):
        pairs = (
            (Problem.VOTES, says.votes, ought.votes),
            (Problem.PLACE, says.place, ought.place),
            (Problem.SEAT, _word(says.seated), _word(ought.seated)),
            (Problem.TIED, _word(says.tied), _word(ought.tied)),
        )
        for problem, one, other in pairs:
            if one != other:
                yield Finding(problem, ought.choice, str(one), str(other))


def _word(flag: bool) -> str:
    return "yes" if flag else "no"


def _tie(recount: _Recount, secret: bytes, found: Tie | None) -> Iterator[Finding]:
    """The tie at the last seat is the one that follows, and its lot can be drawn again."""
    file = recount.readable.file
    stated = file.outcome.tie
    if stated is None or found is None:
        if stated is not found:
            yield Finding(Problem.TIE)
        return
    if (stated.choices, stated.seats, stated.rule) != (found.choices, found.seats, found.rule):
        yield Finding(Problem.TIE)
    elif stated.lot is None or found.lot is None:
        if stated.lot is not found.lot:
            yield Finding(Problem.LOT)
    else:
        record, opening = stated.lot, file.poll.commitment
        for flaw in lots.flaws(record, secret, opening, tied=found.choices, head=recount.head):
            if flaw is not Flaw.SECRET:
                yield Finding(Problem(f"lot-{flaw}"))


def _receipt(recount: _Recount, line: str) -> Iterator[Finding]:
    """The receipt's leaf stands in the log, and the receipt opens it."""
    try:
        receipt = parse(line)
    except ReceiptUnreadable:
        yield Finding(Problem.RECEIPT_FORM)
        return
    file = recount.readable.file
    if receipt.poll != file.poll.number:
        yield Finding(Problem.RECEIPT_POLL, 0, str(receipt.poll), str(file.poll.number))
    elif not receipt.seq:
        yield from _unplaced(file, receipt)
    elif receipt.seq > len(file.leaves):
        yield Finding(Problem.RECEIPT_GONE, receipt.seq, str(receipt.seq), str(len(file.leaves)))
    else:
        leaf = file.leaves[receipt.seq - 1]
        if (leaf.hash, leaf.pseudonym) != (receipt.head, receipt.pseudonym):
            yield Finding(Problem.RECEIPT_LEAF, receipt.seq, receipt.head, leaf.hash)
        elif commitment(receipt.nonce, receipt.choices) != leaf.commitment:
            yield Finding(Problem.RECEIPT_BALLOT, receipt.seq)


def _unplaced(file: PublicFile, receipt: Receipt) -> Iterator[Finding]:
    """A receipt given before closing opens a leaf, which is the change of its voter that it says."""
    seq = _found(file, receipt)
    revision = sum(leaf.pseudonym == receipt.pseudonym for leaf in file.leaves[:seq])
    if not seq:
        yield Finding(Problem.RECEIPT_MISSING)
    elif revision != receipt.revision:
        yield Finding(Problem.RECEIPT_REVISION, seq, str(receipt.revision), str(revision))


def _proof(recount: _Recount, receipt: Receipt) -> Proof:
    """What a receipt shows of which nothing is wrong."""
    terms = recount.readable.terms
    seq = receipt.seq or _found(recount.readable.file, receipt)
    last = recount.final[receipt.pseudonym]
    options = tuple(terms.option(choice) for choice in receipt.choices if choice in terms.choices)
    if last != seq:
        return Proof(Fate.REPLACED, seq, options, last)
    return Proof(Fate.COUNTED if receipt.choices else Fate.WITHDRAWN, seq, options)


def _found(file: PublicFile, receipt: Receipt) -> int:
    """Return the number of the leaf that a receipt opens which was given before closing; nought for none."""
    opened = receipt.pseudonym, commitment(receipt.nonce, receipt.choices)
    return next((leaf.seq for leaf in file.leaves if (leaf.pseudonym, leaf.commitment) == opened), 0)
