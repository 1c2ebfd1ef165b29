"""Albums: two to ten photos and videos, or as many files, or music, that come as one."""

from __future__ import annotations

import operator
from functools import partial

from sandbox.errors import BadRequestError
from sandbox.media import TOGETHER
from sandbox.methods.call import Call, Method
from sandbox.methods.inputmedia import input_media
from sandbox.methods.writing import send
from sandbox.objects import Message
from sandbox.targets import writable


def send_media_group(call: Call) -> list[Message]:
    """Send an album; each part is a message of its own with the same `media_group_id`."""
    if not call.arguments.given("media"):
        raise BadRequestError('parameter "media" is required')
    media = call.arguments.listed("media", "can't parse media JSON object", "InputMedia")
    contents = [input_media(call, part, album=True) for part in media]
    call.arguments.values.pop("reply_markup", None)
    writable(call.world, call.bot, call.arguments)
    if not media:
        raise BadRequestError("there are no messages to send")
    if len(media) > 10:
        raise BadRequestError("too many messages to send as an album")
    together = {part["type"] for part in media}
    if not any(together <= kinds for kinds in TOGETHER):
        alone = "document" if "document" in together else "audio"
        raise BadRequestError(f"{alone} can't be mixed with other media types")
    made = [content() for content in contents]
    group = str(call.world.random.getrandbits(60))
    grouped = {"media_group_id": group} if len(contents) > 1 else {}
    return [send(call, partial(operator.or_, each, grouped)) for each in made]


METHODS: dict[str, Method] = {"sendMediaGroup": send_media_group}
