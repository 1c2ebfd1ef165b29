"""A disk that forgets: SQLite writes to it, the power goes, and only what was synced is sure to be there."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple

import apsw

SECTOR = 512
"""Bytes that are written as a whole or not at all."""


class Change(NamedTuple):
    """One thing that SQLite asked of the disk, and how far the story was told by then."""

    kind: Literal["write", "truncate", "sync", "delete"]
    file: str
    told: int
    at: int = 0
    data: bytes = b""


class Disk(apsw.VFS):
    """Keeps files in memory, and every change in the order in which it was asked for."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "")
        self.files: dict[str, bytearray] = {}
        self.changes: list[Change] = []
        self.told = 0
        """Set by whoever tells the story: how many votes were acknowledged so far."""

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: N802 - SQLite's name
        """Whether a file exists."""
        return pathname in self.files

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        """Every name is whole."""
        return name

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        """Remove a file."""
        self.files.pop(filename, None)
        self.changes.append(Change("delete", filename, self.told))

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> File:  # type: ignore[override]  # noqa: N802
        """Open a file, or make it."""
        flags[1] = flags[0]
        named = name.filename() if isinstance(name, apsw.URIFilename) else name or "temporary"
        self.files.setdefault(named, bytearray())
        return File(self, named)


@dataclass
class File:
    """An open file of the disk, with the methods that SQLite calls."""

    disk: Disk
    name: str

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        return bytes(self.disk.files[self.name][offset : offset + amount])

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        _write(self.disk.files[self.name], data, offset)
        self.disk.changes.append(Change("write", self.name, self.disk.told, offset, bytes(data)))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        del self.disk.files[self.name][size:]
        self.disk.changes.append(Change("truncate", self.name, self.disk.told, size))

    def xSync(self, flags: int) -> None:  # noqa: N802
        self.disk.changes.append(Change("sync", self.name, self.disk.told))

    def xFileSize(self) -> int:  # noqa: N802
        return len(self.disk.files[self.name])

    def xSectorSize(self) -> int:  # noqa: N802
        return SECTOR

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        """As SQLite takes it of every disk: a write harms no byte beside it."""
        return apsw.SQLITE_IOCAP_POWERSAFE_OVERWRITE

    def xFileControl(self, op: int, pointer: int) -> bool:  # noqa: N802
        return False

    def xLock(self, level: int) -> None:  # noqa: N802
        pass

    def xUnlock(self, level: int) -> None:  # noqa: N802
        pass

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xClose(self) -> None:  # noqa: N802
        pass


@dataclass
class Platter:
    """One file as the platter has it, and what the disk has not yet put there."""

    durable: bytearray = field(default_factory=bytearray)
    waiting: list[Change] = field(default_factory=list)

    def take(self, change: Change) -> None:
        """The disk is asked for one more thing."""
        if change.kind == "sync":
            for one in self.waiting:
                _apply(self.durable, one)
            self.waiting.clear()
        elif change.kind == "delete":
            self.durable, self.waiting = bytearray(), []
        else:
            self.waiting.append(change)

    def left(self, chance: random.Random, share: float) -> bytes:
        """What is found after a cut: of what waited, each sector with this chance, in no order."""
        found = bytearray(self.durable)
        for change in self.waiting:
            for part in _torn(change):
                if chance.random() < share:
                    _apply(found, part)
        return bytes(found)


def _write(content: bytearray, data: bytes, offset: int) -> None:
    if len(content) < offset:
        content.extend(bytes(offset - len(content)))
    content[offset : offset + len(data)] = data


def _apply(content: bytearray, change: Change) -> None:
    if change.kind == "truncate":
        del content[change.at :]
    else:
        _write(content, change.data, change.at)


def _torn(change: Change) -> Iterator[Change]:
    """The parts of a change of which each happens or not."""
    if change.kind == "truncate":
        yield change
    start, end = change.at, change.at + len(change.data)
    while start < end and change.kind == "write":
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        yield change._replace(at=start, data=change.data[start - change.at : stop - change.at])
        start = stop


class Cut(NamedTuple):
    """What a power cut leaves, and how many votes had been acknowledged before it."""

    told: int
    files: dict[str, bytes]

    def put(self, folder: Path) -> None:
        """Write the files where a database may be opened."""
        for name, content in self.files.items():
            (folder / Path(name).name).write_bytes(content)


def cuts(changes: list[Change], after: int, times: int, chance: random.Random) -> Iterator[Cut]:
    """Cut the power so often, each time before another change, once so many votes were acknowledged."""
    first = next(at for at, change in enumerate(changes) if change.told >= after)
    points = sorted(chance.choices(range(first, len(changes)), k=times))
    platters: dict[str, Platter] = {}
    done = 0
    for point in points:
        for change in changes[done:point]:
            platters.setdefault(change.file, Platter()).take(change)
        done = point
        share = chance.choice((0.0, 0.0, 0.5, 0.9))
        left = {name: platter.left(chance, share) for name, platter in platters.items()}
        yield Cut(changes[point].told, left)
