"""Answers to taps."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.world import TAP_LIFE

TOAST_LIMIT = 200
STALE = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(call: Call) -> bool:
    """Answer a tap, within 150 seconds of it."""
    arguments = call.arguments
    tap = call.world.taps.get(arguments.text("callback_query_id"))
    if tap is None or tap.bot_id != call.bot.id or call.world.clock.now() - tap.at > TAP_LIFE:
        raise BadRequestError(STALE)
    text = arguments.text("text")
    if len(text) > TOAST_LIMIT:
        raise BadRequestError("MESSAGE_TOO_LONG")
    if tap.answer is None:
        tap.answer = {"text": text or None, "show_alert": arguments.flag("show_alert")}
        if arguments.given("url"):
            tap.answer["url"] = arguments.text("url")
        call.world.feed.tell(
            "answer", callback_query_id=tap.query_id, person=tap.person, bot_id=tap.bot_id, answer=tap.answer
        )
    return True


METHODS: dict[str, Method] = {"answerCallbackQuery": answer_callback_query}
