"""A receipt survives being copied, and nothing else is taken for one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from polls.poll import Choice, PollId
from polls.receipts import Receipt, ReceiptUnreadable, parse

LINE = f"glas-receipt-1:7:12:{'ab' * 32}:{'cd' * 16}:{'ef' * 16}:1,4,12"


def hexadecimal(size: int) -> st.SearchStrategy[str]:
    return st.binary(min_size=size, max_size=size).map(bytes.hex)


PLACES = st.one_of(
    st.fixed_dictionaries({"seq": st.integers(1, 10**9), "head": hexadecimal(32)}),
    st.fixed_dictionaries({"revision": st.integers(1, 10**9)}),
)
RECEIPTS = st.builds(
    lambda place, **opening: Receipt(**place, **opening),
    place=PLACES,
    poll=st.integers(1, 10**9).map(PollId),
    pseudonym=hexadecimal(16),
    nonce=hexadecimal(16),
    choices=st.lists(st.integers(1, 50).map(Choice), max_size=50).map(tuple),
)


@given(RECEIPTS)
def test_a_receipt_copied_from_a_chat_reads_as_it_was_given(receipt: Receipt) -> None:
    assert parse(f"  {receipt.line}\n") == receipt
    assert parse(f"{receipt.line[:40].upper()}\n{receipt.line[40:]}") == receipt
    assert not set(receipt.line) & set(" \n\t'\"$`\\")


def test_a_receipt_of_a_withdrawn_vote_shows_that_it_chose_nothing() -> None:
    receipt = parse(LINE.replace("1,4,12", "-"))
    assert receipt.choices == ()
    assert receipt.line.endswith(":-")


@pytest.mark.parametrize(
    "line",
    [
        "",
        LINE[:-7],
        LINE.replace("receipt-1", "receipt-2"),
        LINE.replace("ab", "zz"),
        LINE.replace(":7:", ":07:"),
        LINE.replace(":7:", ":٧:"),
        LINE.replace(":7:", ":-7:"),
        LINE.replace(":12:", ":change-2:"),
        LINE.replace(f":12:{'ab' * 32}", ":-:-"),
        LINE.replace(f":12:{'ab' * 32}", ":change-0:-"),
        LINE.replace("1,4,12", ""),
        LINE.replace("1,4,12", "1,,12"),
        LINE.replace("1,4,12", "0,4"),
        f"{LINE}\n{LINE}",
        "9" * 100_000,
        "\ud800",
    ],
)
def test_what_is_not_a_whole_receipt_is_not_read(line: str) -> None:
    with pytest.raises(ReceiptUnreadable):
        parse(line)
