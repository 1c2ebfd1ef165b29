"""Consent for each purpose, kept with its date and its wording."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from msgspec import Struct


class Purpose(StrEnum):
    """What someone agrees to."""

    VOTES = "votes"
    """That his votes are kept and counted, and that he takes part in draws."""
    NEWS = "news"
    ADDRESS = "address"
    """That an address for a parcel is kept."""
    PROFILE = "profile"
    """That it is reckoned how far he is ahead of others, and what he has to gain."""
    TESTS = "tests"
    """That he is asked whether he will test what is not for sale yet."""
    REFERRAL = "referral"
    """That it is kept by whose link somebody came, and that who invites learns how many did."""
    AGE = "age"
    """Not a consent but what he says of himself: that he is old enough for the last three."""


class Consent(Struct, frozen=True):
    """That someone agreed, when, and to which words; `withdrawn` when he took it back."""

    purpose: Purpose
    given: datetime
    wording: str
    withdrawn: datetime | None = None


def standing(consents: Iterable[Consent]) -> Mapping[Purpose, Consent]:
    """Return those that were not withdrawn."""
    return {each.purpose: each for each in consents if each.withdrawn is None}


def ending(one: Sequence[Consent], other: Sequence[Consent]) -> set[Purpose]:
    """Return what ends when two accounts become one: what stands in one and was taken back in the other."""
    stands = set(standing(one)) ^ set(standing(other))
    return stands & _given(one) & _given(other)


def _given(consents: Iterable[Consent]) -> set[Purpose]:
    return {each.purpose for each in consents}
