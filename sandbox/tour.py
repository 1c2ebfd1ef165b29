"""A guided tour as data: whoever runs the sandbox hands it over, the page walks through it."""

from __future__ import annotations

from typing import Any

import msgspec

from sandbox.crowd import CrowdOrder
from sandbox.errors import ImpossibleError

Words = dict[str, str]
"""A text in each language of the page; `en` is there always."""


class Deed(msgspec.Struct, forbid_unknown_fields=True):
    """One thing to do, exactly one of these: write `say`, tap `times` buttons whose data fits `tap`, let a
    crowd come (`crowd` overrides the order that stands), `look` at the newest picture, or move the `clock` on
    by so many seconds. What is said may `reply` to the newest message with a button whose data fits."""

    say: Words | str | None = None
    reply: str | None = None
    clock: float | None = None
    tap: str | None = None
    times: int = 1
    crowd: dict[str, Any] | None = None
    look: bool = False


class Sign(msgspec.Struct, forbid_unknown_fields=True):
    """How to see that a step is done; all that is given must hold.

    `button`: a message of the person's chat has `count` buttons whose data fits.
    `answer`: the bot has written since the step began. `picture`, `document`: such a message stands in the
    chat since then. `looked`: the person has opened a picture. `crowd`: a crowd has come and gone.
    """

    button: str | None = None
    count: int = 1
    answer: bool = False
    picture: bool = False
    document: bool = False
    looked: bool = False
    crowd: bool = False


class Step(msgspec.Struct, forbid_unknown_fields=True):
    """A step: who (a first name), what to read, what to do, how it is done; without a sign, by *Next*.

    Patterns and texts may hold `{name}`: what a named group `(?<name>…)` of an earlier sign caught.
    """

    id: str
    title: Words
    text: Words
    person: str = ""
    do: list[Deed] = []
    done: Sign | None = None


class Tour(msgspec.Struct, forbid_unknown_fields=True):
    """Steps in their order. `speaking`: people who, until they first write, speak the page's language."""

    steps: list[Step]
    speaking: list[str] = []
    show: list[str] = []
    """People whose phones lie on the table at the start."""
    crowd: CrowdOrder | None = None
    """What the page offers to let come."""


def read(data: bytes) -> Tour:
    """Read a tour from JSON. Raises ImpossibleError, which says what is wrong."""
    try:
        tour = msgspec.json.decode(data, type=Tour)
    except msgspec.DecodeError as error:
        raise ImpossibleError(str(error)) from None
    for step in tour.steps:
        if "en" not in step.title or "en" not in step.text:
            raise ImpossibleError(f"step {step.id!r} lacks English")
    return tour
