"""Native polls: sent and stopped by the bot."""

from __future__ import annotations

import msgspec

from sandbox.ballots import close_poll
from sandbox.entities import Formatted, formatted
from sandbox.errors import BadRequestError
from sandbox.markup import inline_markup
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import send
from sandbox.objects import Message, Poll, PollOption
from sandbox.targets import message_in, writable

LONGEST = 2_628_000
"""Seconds a poll may be open; the shortest are 5."""


class OptionAsked(msgspec.Struct):
    """One answer as the bot gives it."""

    text: str
    text_parse_mode: str = ""
    text_entities: msgspec.Raw = msgspec.Raw(b"")


def send_poll(call: Call) -> Message:
    """Send a poll with one to twelve answers."""
    arguments = call.arguments
    question = _within(_text(call, "question"), "poll question", 1, 300)
    kind = arguments.text("type") or "regular"
    if kind not in {"regular", "quiz"}:
        raise BadRequestError("unsupported poll type specified")
    poll = Poll(
        id=str(call.world.random.getrandbits(62)),
        question=question.text,
        question_entities=question.marked,
        options=_options(call),
        total_voter_count=0,
        is_closed=arguments.flag("is_closed"),
        is_anonymous=arguments.flag("is_anonymous") if arguments.given("is_anonymous") else True,
        type=kind,
        allows_multiple_answers=arguments.flag("allows_multiple_answers"),
        allows_revoting=arguments.flag("allows_revoting")
        if arguments.given("allows_revoting")
        else kind != "quiz",
        members_only=arguments.flag("members_only"),
    )
    _close_when(call, poll)
    _quiz(call, poll)
    if not poll.is_anonymous and _is_channel(call):
        raise BadRequestError("non-anonymous polls can't be sent to channel chats")
    message = send(call, {"poll": poll})
    call.world.polls[poll.id] = (call.world.room(message.chat.id, call.bot), message.message_id)
    return message


def _options(call: Call) -> list[PollOption]:
    given = call.arguments.json("options", list[OptionAsked | str], "can't parse options JSON object")
    if given is None:
        raise BadRequestError("poll options are not specified")
    asked = [OptionAsked(each) if isinstance(each, str) else each for each in given]
    if not 1 <= len(asked) <= 12:
        raise BadRequestError(
            "poll must have at least 1 option" if not asked else "poll can't have more than 12 options"
        )
    texts = [
        _within(formatted(o.text, o.text_parse_mode, bytes(o.text_entities).decode()), "poll options", 1, 100)
        for o in asked
    ]
    return [
        PollOption(persistent_id=str(number), text=text.text, text_entities=text.marked, voter_count=0)
        for number, text in enumerate(texts)
    ]


def _quiz(call: Call, poll: Poll) -> None:
    if poll.type != "quiz":
        return
    correct = call.arguments.json(
        "correct_option_ids", list[int], "can't parse correct option ids JSON object"
    )
    if correct is None and call.arguments.given("correct_option_id"):
        correct = [call.arguments.integer("correct_option_id")]
    if not correct or any(not 0 <= number < len(poll.options) for number in correct):
        raise BadRequestError("wrong correct option ID specified")
    explanation = _within(_text(call, "explanation"), "explanation", 0, 200)
    poll.correct_option_ids = correct
    poll.explanation, poll.explanation_entities = explanation.text or None, explanation.marked


def _close_when(call: Call, poll: Poll) -> None:
    period, date = call.arguments.integer("open_period"), call.arguments.integer("close_date")
    now = call.world.time()
    if period:
        poll.open_period, poll.close_date = min(max(period, 5), LONGEST), now + min(max(period, 5), LONGEST)
    elif date:
        if not 5 <= date - now <= LONGEST:
            raise BadRequestError("invalid poll close date specified")
        poll.close_date = date


def _is_channel(call: Call) -> bool:
    return writable(call.world, call.bot, call.arguments).channel


def _text(call: Call, name: str) -> Formatted:
    arguments = call.arguments
    return formatted(
        arguments.text(name), arguments.text(f"{name}_parse_mode"), arguments.text(f"{name}_entities")
    )


def _within(text: Formatted, what: str, least: int, most: int) -> Formatted:
    if len(text.text) < least:
        raise BadRequestError(f"{what} must be non-empty")
    if len(text.text) > most:
        raise BadRequestError(f"{what} length must not exceed {most}")
    return text


def stop_poll(call: Call) -> Poll:
    """Close a poll of the bot's for good."""
    markup = inline_markup(call.arguments.text("reply_markup"))
    room = writable(call.world, call.bot, call.arguments)
    kept = message_in(room, call.arguments, "stop", what="message with poll")
    poll = kept.message.poll
    if poll is None:
        raise BadRequestError("message is not a poll")
    if kept.bot_id != call.bot.id or kept.message.forward_origin:
        raise BadRequestError("poll can't be stopped")
    if poll.is_closed:
        raise BadRequestError("poll has already been closed")
    kept.message.reply_markup = markup
    close_poll(call.world, room, kept)
    return poll


METHODS: dict[str, Method] = {"sendPoll": send_poll, "stopPoll": stop_poll}
