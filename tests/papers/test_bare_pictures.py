"""A picture in a page is what is seen of it: nothing that leads to who took it, where or when."""

from __future__ import annotations

import struct
import zlib

import pytest

from papers.bare_pictures import JPEG, PNG, bare

PLACE = b"44.8N 20.4E, taken by Ana"
ICC = b"ICC_PROFILE\0\x01\x01colours"


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def picture(place: bytes = PLACE) -> bytes:
    """A PNG of one pixel, which says where it was taken."""
    seen = (
        chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)),
        chunk(b"IDAT", zlib.compress(bytes(4))),
    )
    told = chunk(b"tEXt", b"Comment\0" + place), chunk(b"eXIf", b"MM\0*" + place)
    return PNG + seen[0] + b"".join(told) + seen[1] + chunk(b"IEND", b"") + place


def segment(marker: int, content: bytes) -> bytes:
    """A segment of a JPEG."""
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def exif(order: str, turned: int) -> bytes:
    """What a camera writes: which way is up, and where it was."""
    head = {">": b"MM\0*", "<": b"II*\0"}[order] + struct.pack(f"{order}I", 8)
    entries = ((0x010F, 2, 4, 7, 0), (0x0112, 3, 1, turned, 0))
    return (
        b"Exif\0\0"
        + head
        + struct.pack(f"{order}H", 2)
        + b"".join(struct.pack(f"{order}HHIHH", *each) for each in entries)
        + bytes(4)
        + PLACE
    )


def photo(*told: bytes) -> bytes:
    """A JPEG of two scans, with a second picture of the camera's behind its end."""
    scan = segment(0xDA, b"\x01") + b"seen \xff\x00 \xff\xd3 seen"
    seen = segment(0xE0, b"JFIF\0"), segment(0xDB, b"tables"), scan, segment(0xC4, b"\xff\xd9"), scan
    return b"".join((b"\xff\xd8", seen[0], *told, *seen[1:], b"\xff\xd9", JPEG, PLACE))


def test_a_photo_keeps_what_is_seen_and_its_colours_and_nothing_else() -> None:
    told = (
        segment(0xE1, exif(">", 1)),
        segment(0xFE, PLACE),
        segment(0xED, PLACE),
        segment(0xE2, b"MPF" + PLACE),
    )
    plain = photo(segment(0xE2, ICC))
    assert bare(photo(*told, segment(0xE2, ICC))) == plain[: -len(JPEG + PLACE)]
    assert PLACE not in bare(photo(*told))


@pytest.mark.parametrize("order", ["<", ">"])
def test_a_photo_that_was_taken_upright_stays_upright(order: str) -> None:
    shown = bare(photo(segment(0xE1, exif(order, 6))))
    assert PLACE not in shown
    assert struct.pack(">HHIHH", 0x0112, 3, 1, 6, 0) in shown
    assert bare(shown) == shown


def test_a_drawing_keeps_what_is_seen_and_nothing_else() -> None:
    assert PLACE not in bare(picture())
    assert bare(picture()) == bare(picture(b""))
    assert zlib.decompress(bare(picture()).partition(b"IDAT")[2][:-16]) == bytes(4)


@pytest.mark.parametrize("cut", [3, 9, 20, 40, 60])
def test_what_is_no_picture_is_not_shown(cut: int) -> None:
    for whole in (photo(segment(0xE1, exif(">", 6))), picture()):
        assert bare(whole[:cut]) == b""
    assert bare(b"GIF89a") == b""
    assert bare(JPEG + b"\xff" * 50) == b""
