"""A bot built with python-telegram-bot runs against the sandbox unchanged."""

from __future__ import annotations

import io
from datetime import timedelta
from typing import Any

import pytest
from telegram import Bot, BotCommand, InlineKeyboardButton, InlineKeyboardMarkup, InputMediaPhoto, Update
from telegram.error import BadRequest, Forbidden, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, PollAnswerHandler

from sandbox.server import Sandbox
from tests.sandbox.conftest import PNG, Api
from tests.sandbox.webhook import listening

MENU = InlineKeyboardMarkup([[InlineKeyboardButton("Green apple", callback_data="apple")]])


async def greet(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message
    await update.message.reply_html("<b>Which?</b>", reply_markup=MENU)


async def chosen(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    assert query
    await query.answer("Marked")
    await query.edit_message_text(f"You chose {query.data}.")


async def voted(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    answer = update.poll_answer
    assert answer
    assert answer.user
    await context.bot.send_message(answer.user.id, f"You voted {answer.option_ids}.")


def application(sandbox: Sandbox) -> Any:
    built = (
        Application.builder()
        .token(sandbox.token)
        .base_url(sandbox.base_url)
        .base_file_url(sandbox.base_file_url)
        .build()
    )
    built.add_handler(CommandHandler("start", greet))
    built.add_handler(CallbackQueryHandler(chosen))
    built.add_handler(PollAnswerHandler(voted))
    return built


async def test_python_telegram_bot_polls_and_converses(api: Api) -> None:
    person = (await api.control("people", first_name="Ana"))["id"]
    app = application(api.sandbox)
    async with app:
        await app.start()
        await app.updater.start_polling()
        said = await api.control("say", person=person, text="/start")
        [asked] = await api.look("messages", chat=person, after=said["message_id"], wait=10)
        assert asked["entities"] == [{"type": "bold", "offset": 0, "length": 6}]
        tapped = await api.control("tap", person=person, button="apple")
        assert (await api.look("answers", **tapped, wait=10))["text"] == "Marked"
        poll = await app.bot.send_poll(person, "Which?", ["A", "B"], is_anonymous=False)
        await api.control("vote", person=person, message_id=poll.message_id, options=[1])
        [told] = await api.look("messages", chat=person, after=poll.message_id, wait=10)
        assert told["text"] == "You voted (1,)."
        shown = {message["message_id"]: message for message in await api.look("messages", chat=person)}
        assert shown[asked["message_id"]]["text"] == "You chose apple."
        await app.updater.stop()
        await app.stop()


async def test_python_telegram_bot_takes_updates_from_a_webhook(api: Api, ana: int) -> None:
    app = application(api.sandbox)
    async with app, listening() as hook:
        await app.bot.set_webhook(hook.url, secret_token="s3cret")
        said = await api.control("say", person=ana, text="/start")
        [update] = await hook.until(1)
        await app.process_update(Update.de_json(update, app.bot))
        [asked] = await api.look("messages", chat=ana, after=said["message_id"])
        assert asked["text"] == "Which?"
        await app.bot.delete_webhook()


async def test_python_telegram_bot_sends_pictures_files_and_edits(api: Api, ana: int) -> None:
    async with Bot(api.sandbox.token, api.sandbox.base_url, api.sandbox.base_file_url) as bot:
        photo = await bot.send_photo(
            ana, io.BytesIO(PNG), caption="*One*", parse_mode="MarkdownV2", filename="a.png"
        )
        changed = await bot.edit_message_media(
            InputMediaPhoto(PNG + b"!", caption="Two"), ana, photo.message_id, reply_markup=MENU
        )
        assert not isinstance(changed, bool)
        assert changed.caption == "Two"
        document = await bot.send_document(ana, b"a,b\n", filename="votes.csv")
        assert document.document
        file = await bot.get_file(document.document.file_id)
        assert bytes(await file.download_as_bytearray()) == b"a,b\n"
        album = await bot.send_media_group(ana, [InputMediaPhoto(PNG), InputMediaPhoto(PNG + b"?")])
        assert len({message.media_group_id for message in album}) == 1
        await bot.set_my_commands([BotCommand("vote", "Vote")])
        assert (await bot.get_my_commands())[0].command == "vote"
        assert (await bot.get_chat(ana)).first_name == "Ana"
        assert await bot.delete_message(ana, document.message_id)


async def test_python_telegram_bot_knows_the_errors(
    api: Api, ana: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # as its next version has it
    async with Bot(api.sandbox.token, api.sandbox.base_url) as bot:
        with pytest.raises(BadRequest, match="Chat not found"):
            await bot.send_message(999, "x")
        await api.control("block", person=ana)
        with pytest.raises(Forbidden, match="bot was blocked by the user"):
            await bot.send_message(ana, "x")
        await api.control("faults", kind="error", code=429, retry_after=3)
        with pytest.raises(RetryAfter) as limited:
            await bot.send_message(ana, "x")
        assert limited.value.retry_after == timedelta(seconds=3)
