"""Native polls: sent and stopped by the bot."""

from __future__ import annotations

import msgspec

from sandbox.ballots import close_poll
from sandbox.entities import Formatted, formatted
from sandbox.errors import BadRequestError
from sandbox.markup import inline_markup
from sandbox.methods.call import Call, Method
from sandbox.methods.writing import send
from sandbox.objects import Json, Message, Poll, PollOption
from sandbox.targets import message_in, writable

LONGEST = 2_628_000
"""Seconds a poll may be open; the shortest are 5."""


def send_poll(call: Call) -> Message:
    """Send a poll with one to twelve answers."""
    arguments = call.arguments
    question, options = _text(call, "question"), _options(call)
    kind = arguments.text("type") or "regular"
    if kind not in {"regular", "quiz"}:
        raise BadRequestError("unsupported poll type specified")
    explanation = _text(call, "explanation") if kind == "quiz" else None
    poll = Poll(
        id=str(call.world.random.getrandbits(62)),
        question=question.text,
        question_entities=question.marked,
        options=[
            PollOption(persistent_id=str(number), text=each.text, text_entities=each.marked, voter_count=0)
            for number, each in enumerate(options)
        ],
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
    _check_receiver(call)
    message = send(call, lambda: _content(call, poll, question, options, explanation))
    call.world.polls[poll.id] = (call.world.room(message.chat.id, call.bot), message.message_id)
    return message


def _check_receiver(call: Call) -> None:
    if call.arguments.integer("receiver_user_id") or call.arguments.given("ephemeral_message_parameters"):
        writable(call.world, call.bot, call.arguments)
        raise BadRequestError("unallowed message content specified")


def _options(call: Call) -> list[Formatted]:
    """Read the answers: words, or objects with a text. Raises BadRequestError."""
    source = call.arguments.text("options")
    try:
        given = msgspec.json.decode(source.encode())
    except msgspec.DecodeError:
        raise BadRequestError("can't parse options JSON object") from None
    if not isinstance(given, list):
        raise BadRequestError("expected an Array of String as options")
    return [_option(each) for each in given]


def _option(given: object) -> Formatted:
    if isinstance(given, str):
        return formatted(given)
    if not isinstance(given, dict):
        raise BadRequestError("expected an option to be of type String")
    text, mode = given.get("text"), given.get("text_parse_mode", "")
    if text is None:
        raise BadRequestError('can\'t find field "text"')
    if not isinstance(text, str) or not isinstance(mode, str):
        raise BadRequestError('field "text" must be of type String')
    return formatted(text, mode, msgspec.json.encode(given.get("text_entities")).decode())


def _content(
    call: Call, poll: Poll, question: Formatted, options: list[Formatted], explanation: Formatted | None
) -> Json:
    """Check a poll as a whole. Raises BadRequestError."""
    _check_length(question, "poll question", 300)
    if not 1 <= len(options) <= 12:
        raise BadRequestError(
            "poll must have at least 1 option" if not options else "poll can't have more than 12 options"
        )
    for option in options:
        _check_length(option, "poll options", 100)
    _close_when(call, poll)
    if explanation is not None:
        _quiz(call, poll, explanation)
    if not poll.is_anonymous and writable(call.world, call.bot, call.arguments).channel:
        raise BadRequestError("non-anonymous polls can't be sent to channel chats")
    return {"poll": poll}


def _quiz(call: Call, poll: Poll, explanation: Formatted) -> None:
    correct = call.arguments.json(
        "correct_option_ids", list[int], "can't parse correct option ids JSON object"
    )
    if correct is None and call.arguments.given("correct_option_id"):
        correct = [call.arguments.integer("correct_option_id")]
    if not correct or any(not 0 <= number < len(poll.options) for number in correct):
        raise BadRequestError("wrong correct option ID specified")
    if len(explanation.text) > 200:
        raise BadRequestError("explanation length must not exceed 200")
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


def _text(call: Call, name: str) -> Formatted:
    arguments = call.arguments
    return formatted(
        arguments.text(name), arguments.text(f"{name}_parse_mode"), arguments.text(f"{name}_entities")
    )


def _check_length(text: Formatted, what: str, most: int) -> None:
    if text.blank:
        raise BadRequestError("text must be non-empty")
    if len(text.text) > most:
        raise BadRequestError(f"{what} length must not exceed {most}")


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
