"""Ways to tamper with a public file: blindly, and as someone would who knows the format."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from random import Random
from typing import Any

import pytest

from polls import verification
from polls.publicfile import fingerprint

Json = Any
"""What a JSON file may hold; a forger keeps to no type."""


def written(file: Json) -> bytes:
    return json.dumps(file, ensure_ascii=False).encode()


def resealed(file: Json) -> bytes:
    """Write a forged file with a fingerprint that fits it."""
    return written(file | {"fingerprint": fingerprint(file)})


def places(node: Json) -> list[tuple[Json, Any]]:
    """Every place in a file where something stands: the object or array, and the name or position in it."""
    if not isinstance(node, dict | list):
        return []
    inside = list(node) if isinstance(node, dict) else range(len(node))
    return [(node, name) for name in inside] + [place for name in inside for place in places(node[name])]


def tampered(file: Json, random: Random) -> Json:
    """Return the file with one thing in it changed, dropped, doubled or moved; never the same file."""
    while True:
        forged = deepcopy(file)
        holder, name = random.choice(places(forged))
        random.choice((_change, _change, _drop, _double, _swap))(holder, name, random)
        if forged != file:
            return forged


def _change(holder: Json, name: Any, random: Random) -> None:
    """Change a value into another of its kind."""
    value = holder[name]
    if isinstance(value, bool):
        holder[name] = not value
    elif isinstance(value, int):
        holder[name] = value + random.choice((-2, -1, 1, 2, 100))
    elif isinstance(value, str) and value:
        at = random.randrange(len(value))
        holder[name] = value[:at] + random.choice("0123456789abcdef") + value[at + 1 :]
    elif isinstance(value, list):
        random.shuffle(value)
    elif value is None:
        holder[name] = random.choice((1, "quorum"))


def _drop(holder: Json, name: Any, random: Random) -> None:
    del holder[name]


def _double(holder: Json, name: Any, random: Random) -> None:
    if isinstance(holder, list):
        holder.insert(random.randrange(len(holder) + 1), deepcopy(holder[name]))


def _swap(holder: Json, name: Any, random: Random) -> None:
    other = random.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
    holder[name], holder[other] = holder[other], holder[name]


def asleep(guard: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a guard do its work, and say nothing of what it finds."""
    awake = getattr(verification, guard)

    def silent(*arguments: object) -> tuple[()] | None:
        found = awake(*arguments)
        if isinstance(found, str) or found is None:
            return None
        list(found)
        return ()

    monkeypatch.setattr(verification, guard, silent)


def put(value: Json, *place: str | int) -> Callable[[Json], None]:
    """Put another value in a place of the file."""

    def forge(file: Json) -> None:
        holder = file
        for step in place[:-1]:
            holder = holder[step]
        assert holder[place[-1]] != value
        holder[place[-1]] = value

    return forge
