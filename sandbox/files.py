"""Files that were sent: kept once for each content, found by id or path."""

from __future__ import annotations

import hashlib
import mimetypes
import re
import struct
from dataclasses import dataclass
from pathlib import PurePosixPath

from sandbox.errors import BadRequestError

PHOTO_BYTES = 10 * 1024 * 1024
FILE_BYTES = 50 * 1024 * 1024
SHAPES = {
    "animation": ("Cg", "animations", ".mp4"),
    "audio": ("CQ", "music", ".mp3"),
    "document": ("BQ", "documents", ""),
    "photo": ("Ag", "photos", ".jpg"),
    "sticker": ("CA", "stickers", ".webp"),
    "video": ("BA", "videos", ".mp4"),
    "video_note": ("DQ", "video_notes", ".mp4"),
    "voice": ("Aw", "voice", ".ogg"),
}
"""How the ids of files of a kind begin, where they lie, and how they end if they have no name."""


@dataclass(frozen=True)
class Stored:
    """One file: its id belongs to a kind (`photo`, `voice`), its unique id to the content.

    `size` is in bytes, as Telegram tells it: more than the content, where a person only says that it is.
    A recording lasts so many `seconds`.
    """

    file_id: str
    unique_id: str
    kind: str
    name: str
    path: str
    mime_type: str
    content: bytes
    size: int
    seconds: int
    width: int = 0
    height: int = 0


class Files:
    """The file store; the oldest go once `capacity` bytes are exceeded."""

    def __init__(self, capacity: int = 256 * 1024 * 1024) -> None:
        self.capacity = capacity
        self.held = 0
        self.counted = 0
        self.by_id: dict[str, Stored] = {}
        self.by_path: dict[str, Stored] = {}

    def keep(
        self, kind: str, name: str, content: bytes, *, size: int | None = None, seconds: int = 3
    ) -> Stored:
        """Store a file of a kind (`photo`, `voice` …); `size`: so many bytes it is told to have.

        Raises BadRequestError for an empty file and for a photo that is no picture.
        """
        if not content:
            raise BadRequestError("file must be non-empty")
        if len(content) > (PHOTO_BYTES if kind == "photo" else FILE_BYTES):
            raise BadRequestError("file is too big")
        width, height = picture_size(content) if kind == "photo" else (0, 0)
        told = len(content) if size is None else size
        digest = hashlib.sha256(f"{kind}/{name}/{told}/{seconds}/".encode() + content).hexdigest()
        beginning, folder, usual = SHAPES[kind]
        file_id, unique_id = f"{beginning}ACAgIAAx{digest[:50]}", f"AQAD{digest[-12:]}"
        if file_id not in self.by_id:
            suffix = PurePosixPath(name).suffix or usual
            mime = mimetypes.guess_type(f"file{suffix}")[0] or "application/octet-stream"
            path = f"{folder}/file_{self.counted}{suffix}"
            self.counted += 1
            shape = (content, told, seconds, width, height)
            self._add(Stored(file_id, unique_id, kind, name, path, mime, *shape))
        return self.by_id[file_id]

    def find(self, file_id: str) -> Stored | None:
        """Return a file that was sent before."""
        return self.by_id.get(file_id)

    def _add(self, stored: Stored) -> None:
        self.by_id[stored.file_id] = self.by_path[stored.path] = stored
        self.held += len(stored.content)
        while self.held > self.capacity and len(self.by_id) > 1:
            oldest = self.by_id.pop(next(iter(self.by_id)))
            self.by_path.pop(oldest.path, None)
            self.held -= len(oldest.content)


def wrong_with(file_id: str) -> str:
    """Say what is wrong with a file id that is none, in the words of the decoder that reads it."""
    bare = file_id.rstrip("=")
    padding = len(file_id) - len(bare)
    if padding >= 3:
        return "Wrong string padding"
    if padding and len(file_id) % 4:
        return "Wrong padding length"
    if len(bare) % 4 == 1:
        return "Wrong string length"
    if not re.fullmatch(r"[A-Za-z0-9_-]*", bare):
        return "Wrong character in the string"
    return "can't unserialize it. Wrong last symbol"


def picture_size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels of a PNG, JPEG, GIF or WebP.

    Raises BadRequestError as Telegram does when it cannot read the picture or its shape is beyond bounds.
    """
    size = _png(content) or _gif(content) or _jpeg(content) or _webp(content)
    if size is None:
        raise BadRequestError("IMAGE_PROCESS_FAILED")
    width, height = size
    if min(size) < 1 or width + height > 10_000 or max(size) > 20 * min(size):
        raise BadRequestError("PHOTO_INVALID_DIMENSIONS")
    return size


def _png(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\x89PNG\r\n\x1a\n") or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _gif(content: bytes) -> tuple[int, int] | None:
    if content[:6] not in {b"GIF87a", b"GIF89a"} or len(content) < 10:
        return None
    width, height = struct.unpack("<HH", content[6:10])
    return width, height


def _jpeg(content: bytes) -> tuple[int, int] | None:
    if not content.startswith(b"\xff\xd8"):
        return None
    at = 2
    while at + 9 < len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[at + 5 : at + 9])
            return width, height
        at += 2 + int.from_bytes(content[at + 2 : at + 4], "big")
    return None


def _webp(content: bytes) -> tuple[int, int] | None:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP" or len(content) < 30:
        return None
    kind = content[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(content[24:27], "little"), 1 + int.from_bytes(content[27:30], "little")
    if kind == b"VP8 ":
        width, height = struct.unpack("<HH", content[26:30])
        return width & 0x3FFF, height & 0x3FFF
    bits = int.from_bytes(content[21:25], "little")
    return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
