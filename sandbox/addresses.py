"""Addresses as strangers write them: one that cannot be read has no parts."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

NOTHING = SplitResult("", "", "", "", "")


def parts_of(address: str) -> SplitResult:
    """Return the parts of an address; all are empty where it is none, as in `http://a:x`."""
    try:
        parts = urlsplit(address)
        parts.port  # noqa: B018 - it is read only now
    except ValueError:
        return NOTHING
    return parts
