"""A picture without what its camera wrote into it: where and when it was taken, with what, and by whom.

Of a JPEG (ITU-T T.81) stay the segments that are needed to show it, and which way is up (EXIF 2.3, tag 274);
of a PNG (ISO 15948) the chunks that are. What follows the end of the picture goes as well.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from contextlib import suppress
from typing import Final

JPEG, PNG = b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n"
_SCAN, _END = 0xDA, 0xD9
_BARE: Final = frozenset({0x01, *range(0xD0, 0xD9)})
"""Markers that no length follows."""
_EXIF: Final = 0xE1
_LEFT_OUT: Final = frozenset({*range(0xE1, 0xF0), 0xFE}) - {0xEE}
"""What programs and cameras write, and comments; without Adobe's segment colours would be others."""
_COLOURS: Final = b"ICC_PROFILE\0"
"""How the segment begins without which colours would be others as well."""
_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB"})
_ORIENTATION: Final = 0x0112


def bare(content: bytes) -> bytes:
    """Return a picture with nothing in it but what is seen; empty: it is none, or it cannot be read."""
    with suppress(struct.error, IndexError, ValueError):
        if content.startswith(JPEG):
            return b"".join((b"\xff\xd8", *_segments(content)))
        if content.startswith(PNG):
            return b"".join((PNG, *_chunks(content)))
    return b""


def _segments(content: bytes) -> Iterator[bytes]:
    """Yield the segments of a JPEG that stay. Raises ValueError, IndexError, struct.error for no JPEG."""
    at = 2
    while True:
        if content[at] != 0xFF:
            raise ValueError(at)
        marker = content[at + 1]
        if marker == 0xFF:  # any marker may have more of these before it
            at += 1
            continue
        if marker == _END:
            yield b"\xff\xd9"
            return
        end = at + 2 if marker in _BARE else at + 2 + struct.unpack_from(">H", content, at + 2)[0]
        if marker == _SCAN:
            end = _scanned(content, end)
        if marker not in _LEFT_OUT or content[at + 4 : end].startswith(_COLOURS):
            yield content[at:end]
        elif marker == _EXIF and (turned := _orientation(content[at + 4 : end])) > 1:
            yield _upright(turned)
        at = end


def _scanned(content: bytes, at: int) -> int:
    """Return where the marker stands that ends the scan that begins here. Raises ValueError."""
    while True:
        at = content.index(b"\xff", at)
        if content[at + 1] != 0 and content[at + 1] not in _BARE:
            return at
        at += 2


def _orientation(exif: bytes) -> int:
    """Return which way is up, from 1 to 8; 0: it is not said."""
    if not exif.startswith(b"Exif\0\0"):
        return 0
    tiff = exif[6:]
    order = {b"II": "<", b"MM": ">"}.get(tiff[:2])
    if order is None:
        return 0
    with suppress(struct.error):
        first = struct.unpack_from(f"{order}I", tiff, 4)[0]
        for entry in range(struct.unpack_from(f"{order}H", tiff, first)[0]):
            tag, kind, count, value = struct.unpack_from(f"{order}HHIH", tiff, first + 2 + 12 * entry)
            if (tag, kind, count) == (_ORIENTATION, 3, 1) and 1 <= value <= 8:
                return int(value)
    return 0


def _upright(turned: int) -> bytes:
    """Return a segment that says nothing but which way is up."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    exif = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif


def _chunks(content: bytes) -> Iterator[bytes]:
    """Yield the chunks of a PNG that stay. Raises struct.error, ValueError for no PNG."""
    at = len(PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", content, at)
        end = at + 12 + length
        if end > len(content):
            raise ValueError(at)
        if kind in _CHUNKS:
            yield content[at:end]
        if kind == b"IEND":
            return
        at = end
