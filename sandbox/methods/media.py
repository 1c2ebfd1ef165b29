"""Photos and documents: uploaded, named by id, grouped; and their download."""

from __future__ import annotations

from sandbox.arguments import Upload
from sandbox.errors import BadRequestError
from sandbox.files import Stored, wrong_with
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import caption_content, caption_of, send
from sandbox.objects import Document, File, Json, Message, PhotoSize

DOWNLOAD_BYTES = 20 * 1024 * 1024
SIZES = (90, 320, 800, 1280)
"""Longest sides, in pixels, that Telegram makes of a photo."""


def send_photo(call: Call) -> Message:
    """Send a picture of at most 10 MB."""
    return _send_file(call, "photo")


def send_document(call: Call) -> Message:
    """Send a file of at most 50 MB."""
    return _send_file(call, "document")


def _send_file(call: Call, kind: str) -> Message:
    named = call.arguments.text(kind)
    if refused_source(call, named, kind):
        raise BadRequestError(f"there is no {kind} in the request")
    caption = caption_of(call)
    looks = {
        "show_caption_above_media": call.arguments.flag("show_caption_above_media"),
        "has_media_spoiler": kind == "photo" and call.arguments.flag("has_spoiler"),
    }
    return send(call, lambda: media_content(call, kind, named, part=kind) | caption_content(caption) | looks)


def get_file(call: Call) -> File:
    """Tell where a file can be downloaded; at most 20 MB."""
    file_id = call.arguments.text("file_id")
    if not file_id:
        raise BadRequestError("file_id not specified")
    stored = call.world.files.find(file_id)
    if stored is None:
        raise BadRequestError("invalid file_id")
    if len(stored.content) > DOWNLOAD_BYTES:
        raise BadRequestError("file is too big")
    return File(
        file_id=file_id, file_unique_id=stored.unique_id, file_size=len(stored.content), file_path=stored.path
    )


def refused_source(call: Call, named: str, part: str = "") -> bool:
    """Say whether a call neither names a file nor brings one."""
    brought = _upload(call, named, part) is not None
    return not brought and (not named or named.startswith("attach://"))


def media_content(call: Call, kind: str, named: str, *, part: str = "") -> Json:
    """Return the field of a message that holds a photo or document.

    `named` is a file id, an address or `attach://part`; `part` is where an upload may be as well.
    Raises BadRequestError.
    """
    stored = _stored(call, kind, named, part)
    if kind == "photo":
        return {"photo": photo_sizes(stored)}
    return {"document": document_of(stored)}


def photo_sizes(stored: Stored) -> list[PhotoSize]:
    """Return the sizes Telegram would make, smallest first; the file id is the same for all here."""
    longest = max(stored.width, stored.height)
    sides = [side for side in SIZES if side < longest] + [min(longest, SIZES[-1])]
    return [
        PhotoSize(
            file_id=stored.file_id,
            file_unique_id=f"{stored.unique_id}{'smxyw'[number]}",
            file_size=max(1, len(stored.content) * side * side // (longest * longest)),
            width=max(1, stored.width * side // longest),
            height=max(1, stored.height * side // longest),
        )
        for number, side in enumerate(dict.fromkeys(sides))
    ]


def document_of(stored: Stored) -> Document:
    """Return a file as a message carries it."""
    return Document(
        file_id=stored.file_id,
        file_unique_id=stored.unique_id,
        file_size=len(stored.content),
        file_name=stored.name or None,
        mime_type=stored.mime_type,
    )


def _stored(call: Call, kind: str, named: str, part: str) -> Stored:
    upload = _upload(call, named, part)
    if upload is not None:
        return call.world.files.keep(kind, upload.name, upload.content)
    if "." in named:
        raise BadRequestError(_unfetched(named))
    stored = call.world.files.find(named)
    if stored is None:
        raise BadRequestError(f"wrong remote file identifier specified: {wrong_with(named)}")
    if stored.kind != kind:
        raise BadRequestError(f"can't use file of type {stored.kind.title()} as {kind.title()}")
    return stored


def _unfetched(address: str) -> str:
    """Say why a file is not fetched: what has a dot is an address, and the sandbox fetches from none."""
    scheme = address.partition("://")[0].lower() if "://" in address else "http"
    if scheme not in {"http", "https"}:
        return "invalid file HTTP URL specified: Unsupported URL protocol"
    return "failed to get HTTP URL content"


def _upload(call: Call, named: str, part: str) -> Upload | None:
    if named.startswith("attach://"):
        return call.arguments.files.get(named.removeprefix("attach://"))
    return None if named else call.arguments.files.get(part)


METHODS: dict[str, Method] = {
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "getFile": get_file,
}
