"""Answers to what people type after the bot's name in any chat."""

from __future__ import annotations

from sandbox.errors import BadRequestError
from sandbox.methods.call import Call, Method
from sandbox.methods.queries import STALE
from sandbox.objects import Json
from sandbox.world import TAP_LIFE

MOST = 50


def answer_inline_query(call: Call) -> bool:
    """Offer up to 50 results."""
    results = call.arguments.listed(
        "results", "can't parse JSON encoded inline query results", "inline query results"
    )
    if len(results) > MOST:
        raise BadRequestError("too many inline query results specified")
    for result in results:
        if not isinstance(result, dict):
            raise BadRequestError("can't parse inline query result: expected an Object")
        _check(result)
    if len({result["id"] for result in results}) < len(results):
        raise BadRequestError("RESULT_ID_DUPLICATE")
    tap = call.world.taps.get(call.arguments.text("inline_query_id"))
    if tap is None or tap.bot_id != call.bot.id or call.world.clock.now() - tap.at > TAP_LIFE:
        raise BadRequestError(STALE)
    tap.answer = {"results": results, "next_offset": call.arguments.text("next_offset")}
    call.world.feed.tell(
        "inline_answer", inline_query_id=tap.query_id, person=tap.person, bot_id=tap.bot_id, results=results
    )
    return True


def _check(result: Json) -> None:
    for name in ("type", "id"):
        if not isinstance(result.get(name), str):
            raise BadRequestError(f"can't parse inline query result: Can't find field \"{name}\"")
    if not 1 <= len(result["id"].encode()) <= 64:
        raise BadRequestError("RESULT_ID_INVALID")
    if result["type"] == "article" and not result.get("title"):
        raise BadRequestError("can't parse inline query result: Can't find field \"title\"")


METHODS: dict[str, Method] = {"answerInlineQuery": answer_inline_query}
