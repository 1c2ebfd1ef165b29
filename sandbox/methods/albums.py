"""Albums: two to ten photos, or two to ten files, that come as one."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.editing import InputMedia, input_media
from sandbox.methods.writing import send
from sandbox.objects import Message


def send_media_group(call: Call) -> list[Message]:
    """Send an album; each part is a message of its own with the same `media_group_id`."""
    media = call.arguments.json("media", list[InputMedia], "can't parse media JSON object")
    if media is None:
        raise BadRequestError('parameter "media" is required')
    if not media:
        raise BadRequestError("there are no messages to send")
    if len(media) > 10:
        raise BadRequestError("too many messages to send as an album")
    if len({part.type for part in media}) > 1:
        raise BadRequestError("document can't be mixed with other media types")
    call.arguments.values.pop("reply_markup", None)
    contents = [input_media(call, part) for part in media]
    group = str(call.world.random.getrandbits(60))
    grouped = {"media_group_id": group} if len(contents) > 1 else {}
    return [send(call, content | grouped) for content in contents]


METHODS: dict[str, Method] = {"sendMediaGroup": send_media_group}
