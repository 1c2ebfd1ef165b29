"""Photos, documents, recordings: uploaded, named by id, grouped; and their download."""

from __future__ import annotations

from sandbox.arguments import Upload
from sandbox.errors import BadRequestError
from sandbox.files import Stored, wrong_with
from sandbox.media import NAMELESS, told
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import caption_content, caption_of, send
from sandbox.objects import File, Json, Message

DOWNLOAD_BYTES = 20 * 1024 * 1024
CALLED = {"voice": "VoiceNote", "video_note": "VideoNote"}
"""What Telegram calls a kind where it refuses to take it for another."""
VEILED = ("animation", "photo", "video")
"""Kinds that may have a spoiler."""


def send_photo(call: Call) -> Message:
    """Send a picture of at most 10 MB."""
    return _send_file(call, "photo")


def send_document(call: Call) -> Message:
    """Send a file of at most 50 MB."""
    return _send_file(call, "document")


def send_animation(call: Call) -> Message:
    """Send what moves without sound."""
    return _send_file(call, "animation")


def send_audio(call: Call) -> Message:
    """Send music."""
    return _send_file(call, "audio")


def send_video(call: Call) -> Message:
    """Send a video."""
    return _send_file(call, "video")


def send_video_note(call: Call) -> Message:
    """Send a round video, which has no caption."""
    call.arguments.values.pop("caption", None)
    return _send_file(call, "video_note")


def send_voice(call: Call) -> Message:
    """Send a voice note."""
    return _send_file(call, "voice")


def _send_file(call: Call, kind: str) -> Message:
    named = call.arguments.text(kind)
    if refused_source(call, named, kind):
        raise BadRequestError(f"there is no {kind} in the request")
    caption = caption_of(call)
    looks = {
        "show_caption_above_media": call.arguments.flag("show_caption_above_media"),
        "has_media_spoiler": kind in VEILED and call.arguments.flag("has_spoiler"),
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
    if stored.size > DOWNLOAD_BYTES:
        raise BadRequestError("file is too big")
    return File(
        file_id=file_id, file_unique_id=stored.unique_id, file_size=stored.size, file_path=stored.path
    )


def refused_source(call: Call, named: str, part: str = "") -> bool:
    """Say whether a call neither names a file nor brings one."""
    brought = _upload(call, named, part) is not None
    return not brought and (not named or named.startswith("attach://"))


def media_content(call: Call, kind: str, named: str, *, part: str = "") -> Json:
    """Return the field of a message that holds a file of a kind.

    `named` is a file id, an address or `attach://part`; `part` is where an upload may be as well.
    Raises BadRequestError.
    """
    return told(_stored(call, kind, named, part))


def _stored(call: Call, kind: str, named: str, part: str) -> Stored:
    upload = _upload(call, named, part)
    if upload is not None:
        seconds = call.arguments.integer("duration", 3, 0)
        name = "" if kind in NAMELESS else upload.name
        return call.world.files.keep(kind, name, upload.content, seconds=seconds)
    if "." in named:
        raise BadRequestError(_unfetched(named))
    stored = call.world.files.find(named)
    if stored is None:
        raise BadRequestError(f"wrong remote file identifier specified: {wrong_with(named)}")
    if stored.kind != kind:
        raise BadRequestError(f"can't use file of type {_called(stored.kind)} as {_called(kind)}")
    return stored


def _called(kind: str) -> str:
    return CALLED.get(kind, kind.title())


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
    "sendAnimation": send_animation,
    "sendAudio": send_audio,
    "sendVideo": send_video,
    "sendVideoNote": send_video_note,
    "sendVoice": send_voice,
    "getFile": get_file,
}
