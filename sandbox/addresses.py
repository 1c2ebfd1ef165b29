"""Addresses as strangers write them: one that cannot be read has no parts."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

NOTHING = SplitResult("", "", "", "", "")


def parts_of(address: str) -> SplitResult:
    """Return the parts of an address; all are empty when it is none, as `http://[1.1` is not."""
    try:
        return urlsplit(address)
    except ValueError:
        return NOTHING
