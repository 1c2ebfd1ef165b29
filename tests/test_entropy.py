"""No random byte is given out twice, and there are always as many as were asked for."""

from __future__ import annotations

import secrets
from itertools import pairwise

import pytest

from bot.entropy import PIECE, Pool


def test_what_is_given_out_is_what_the_system_gave_each_byte_once(monkeypatch: pytest.MonkeyPatch) -> None:
    fetched: list[bytes] = []
    real = secrets.token_bytes

    def fetch(number: int) -> bytes:
        fetched.append(real(number))
        return fetched[-1]

    monkeypatch.setattr(secrets, "token_bytes", fetch)
    pool, sizes = Pool(), (16, 16, PIECE - 40, 16, 2 * PIECE, 24)
    given = [pool(size) for size in sizes]
    assert [len(each) for each in given] == list(sizes)
    pieces = [(number, piece) for each in given for number, piece in enumerate(fetched) if each in piece]
    assert len(pieces) == len(given)
    taken = [(number, piece.find(each)) for (number, piece), each in zip(pieces, given, strict=True)]
    spans = sorted((number, at, at + len(each)) for (number, at), each in zip(taken, given, strict=True))
    assert all(one[0] < other[0] or one[2] <= other[1] for one, other in pairwise(spans))
