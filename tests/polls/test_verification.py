"""`verify` says right of what is right, names what is wrong, and reads nothing into anything else."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Raw
from msgspec.json import Decoder
from msgspec.structs import replace

from polls.poll import Choice, Ties
from polls.publicfile import Unfit
from polls.receipts import Receipt
from polls.verdict import Exit, Fate, Problem, Verdict
from polls.verification import verify
from tests.polls.elections import election, lively, terms_of
from tests.polls.forgery import Json, resealed, written

HELD = lively()
FILE = HELD.file()


def parsed(file: bytes = FILE) -> Json:
    return json.loads(file)


def problems(verdict: Verdict) -> list[Problem]:
    return [finding.problem for finding in verdict.findings]


# What is right


@pytest.mark.parametrize("ties", Ties)
@pytest.mark.parametrize(
    "ballots",
    [
        [],
        [()],
        [(1,)],
        [(1, 2), (2, 3), (1, 3)],
        [(1, 2, 3, 4), (1,), (2,)],
        [(1,), (1,), (2,), (3,), (4,)],
    ],
)
def test_an_honest_file_is_right(ties: Ties, ballots: list[tuple[int, ...]]) -> None:
    for rules in ({"seats": 1}, {"seats": 2}, {"seats": 4}, {"seats": 2, "quorum": 3}):
        held = election(ballots, terms_of(ties=ties, **rules))
        assert verify(held.file()).exit is Exit.RIGHT


def test_a_right_verdict_says_how_much_was_recounted() -> None:
    verdict = verify(FILE)
    assert (verdict.exit, verdict.poll, verdict.voters, verdict.leaves) == (Exit.RIGHT, 7, 10, 20)


def test_pretty_printing_a_file_changes_nothing() -> None:
    assert verify(json.dumps(parsed(), indent=2).encode()).exit is Exit.RIGHT


def test_every_receipt_ever_given_is_found_in_the_log() -> None:
    fates = [verify(FILE, receipt.line).proof for receipt in HELD.receipts]
    assert all(fates)
    assert {proof.fate for proof in fates if proof} == set(Fate)


def before_closing(receipts: Sequence[Receipt] = HELD.receipts) -> list[Receipt]:
    """The receipts as they were while the poll was open."""
    given = Counter[str]()
    early = []
    for receipt in receipts:
        given[receipt.pseudonym] += 1
        early.append(replace(receipt, revision=given[receipt.pseudonym], seq=0, head=""))
    return early


def test_a_receipt_of_before_closing_finds_its_leaf() -> None:
    early = before_closing()
    for receipt, whole in zip(early, HELD.receipts, strict=True):
        assert verify(FILE, receipt.line).proof == verify(FILE, whole.line).proof
    other = replace(early[0], choices=(Choice(2),) if early[0].choices != (2,) else (Choice(1),))
    found = verify(FILE, other.line)
    assert [finding.problem for finding in found.findings] == [Problem.RECEIPT_MISSING]


def test_a_receipt_of_before_closing_tells_one_s_own_votes_apart() -> None:
    """Its count is the voter's own, so nobody can put his last vote before his first."""
    for receipt in before_closing():
        for revision in (receipt.revision - 1 or 9, receipt.revision + 1):
            (finding,) = verify(FILE, replace(receipt, revision=revision).line).findings
            assert finding.problem is Problem.RECEIPT_REVISION


def test_a_receipt_shows_its_own_ballot_and_what_replaced_it() -> None:
    first = verify(FILE, HELD.receipts[0].line).proof
    assert first is not None
    assert (first.fate, first.options, first.later) == (Fate.REPLACED, HELD.terms.options[:2], 9)


def test_the_public_file_says_nothing_about_who_voted() -> None:
    keys = {name for node in walk(parsed()) if isinstance(node, dict) for name in node}
    assert not keys & {"voter", "customer", "name", "creator", "ordinal", "telegram"}


def walk(node: Json) -> Iterator[Json]:
    yield node
    if isinstance(node, dict | list):
        for inner in node.values() if isinstance(node, dict) else node:
            yield from walk(inner)


# What is unreadable


@pytest.mark.parametrize("cut", range(0, len(FILE) - 2, 53))
def test_a_truncated_file_is_unreadable(cut: int) -> None:
    verdict = verify(FILE[:cut])
    assert (verdict.exit, verdict.unfit) == (Exit.UNREADABLE, Unfit.JSON)


HOSTILE = {
    "empty": b"",
    "binary": bytes(range(256)),
    "deep": b"[" * 100_000,
    "deep objects": b'{"a":' * 100_000,
    "deep terms": FILE.replace(b'"pick":3', b'"pick":' + b"[" * 5000 + b"]" * 5000),
    "not a number": FILE.replace(b'"votes":8', b'"votes":NaN'),
    "infinite": FILE.replace(b'"votes":8', b'"votes":1e999'),
    "a number of 5,000 digits": FILE.replace(b'"votes":8', b'"votes":' + b"9" * 5000),
    "half a surrogate": FILE.replace(b"Which ones", b"\\ud800"),
    "a name twice": FILE.replace(b'"head":', b'"head":"ab","head":', 1),
    "a name twice in other letters": FILE.replace(b'"head":', b'"h\\u0065ad":"ab","head":', 1),
    "leaves twice": FILE.replace(b'"leaves":[', b'"leaves":[],"leaves":[', 1),
    "openings twice": FILE.rstrip()[:-1] + b',"openings":[]}',
    "a tie twice": FILE.replace(b'"tie":', b'"tie":null,"tie":', 1),
    "more behind it": FILE + b"{}",
    "no leaves": b'{"format":"glas-poll-1"}',
    "an object for a leaf": FILE.replace(b"[1,", b'{"a":1,"a":2},[1,', 1),
    "a term twice": FILE.replace(b'"pick":3', b'"pick":6,"pick":3'),
    "utf-16": FILE.decode().encode("utf-16"),
    "byte order mark": b"\xef\xbb\xbf" + FILE,
    "null": b"null",
    "list": b"[]",
    "text": b'"glas-poll-1"',
    "only a version": b'{"format":"glas-poll-1"}',
    "next version": FILE.replace(b'"format":"glas-poll-1"', b'"format":"glas-poll-2"'),
    "an unknown name": FILE.replace(b'"head":', b'"more":1,"head":', 1),
    "an unknown term": FILE.replace(b'"pick":3', b'"pick":3,"weight":2'),
    "a term missing": FILE.replace(b'"pick":3,', b""),
    "a time without a zone": FILE.replace(b"2026-12-01T17:00:00Z", b"2026-12-01T17:00:00"),
    "a leaf cut short": FILE.replace(b"[1,", b"["),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_no_public_file_is_unreadable(name: str) -> None:
    assert verify(HOSTILE[name]).exit is Exit.UNREADABLE


def test_without_putting_it_together_again_a_name_could_stand_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("polls.publicfile._members", Decoder(dict[str, Raw]).decode)
    assert verify(HOSTILE["leaves twice"]).exit is Exit.RIGHT


@given(st.binary(max_size=200), st.text(max_size=200))
def test_no_bytes_and_no_receipt_ever_raise(data: bytes, receipt: str) -> None:
    assert verify(data, receipt).exit is Exit.UNREADABLE
    assert verify(FILE, receipt).exit is Exit.WRONG


WRONG_VALUES: list[Json] = [None, -1, 0, 10**40, 1.5, "", "x", "ab" * 32, [], {}, True, "9" * 300]


@pytest.mark.parametrize("value", WRONG_VALUES, ids=repr)
def test_a_value_of_any_kind_in_any_place_neither_passes_nor_raises(value: Json) -> None:
    for path in paths(parsed()):
        forged = parsed()
        holder = forged
        for step in path[:-1]:
            holder = holder[step]
        if holder[path[-1]] != value or type(holder[path[-1]]) is not type(value):
            holder[path[-1]] = value
            assert verify(written(forged)).exit is not Exit.RIGHT
            verify(resealed(forged))


def paths(node: Json, so_far: tuple[Json, ...] = ()) -> Iterator[tuple[Json, ...]]:
    """Where something stands; of leaves and openings the first and the last are enough."""
    if so_far:
        yield so_far
    if isinstance(node, dict | list):
        inside = list(node) if isinstance(node, dict) else sorted({0, len(node) - 1} & {*range(len(node))})
        for step in inside:
            yield from paths(node[step], (*so_far, step))
