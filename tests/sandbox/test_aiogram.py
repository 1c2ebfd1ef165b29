"""A second, independent client: a bot built with aiogram runs against the sandbox unchanged."""

from __future__ import annotations

import asyncio
from importlib import import_module
from typing import Any

import pytest

from tests.sandbox import judge
from tests.sandbox.conftest import PNG, Api
from tests.sandbox.models import aiogram, all_built
from tests.sandbox.webhook import listening

types: Any = import_module("aiogram.types")
session: Any = import_module("aiogram.client.session.aiohttp")
telegram: Any = import_module("aiogram.client.telegram")
filters: Any = import_module("aiogram.filters")
exceptions: Any = import_module("aiogram.exceptions")


def bot_for(api: Api) -> Any:
    all_built()
    server = telegram.TelegramAPIServer.from_base(api.sandbox.url)
    return aiogram.Bot(api.sandbox.token, session.AiohttpSession(api=server))


def menu() -> Any:
    button = types.InlineKeyboardButton(text="Green apple", callback_data="apple")
    return types.InlineKeyboardMarkup(inline_keyboard=[[button]])


async def greet(message: Any) -> None:
    await message.answer("<b>Which?</b>", parse_mode="HTML", reply_markup=menu())


async def chosen(query: Any) -> None:
    await query.message.edit_text(f"You chose {query.data}.")
    await query.answer("Marked")


async def test_it_polls_and_converses(api: Api) -> None:
    person = (await api.control("people", first_name="Ana"))["id"]
    bot, dispatcher = bot_for(api), aiogram.Dispatcher()
    dispatcher.message.register(greet, filters.CommandStart())
    dispatcher.callback_query.register(chosen)
    polling = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    said = await api.control("say", person=person, text="/start")
    [asked] = await api.look("messages", chat=person, after=said["message_id"], wait=10)
    tapped = await api.control("tap", person=person, button="apple")
    assert (await api.look("answers", **tapped, wait=10))["text"] == "Marked"
    [shown] = await api.look("messages", chat=person, after=asked["message_id"] - 1)
    assert shown["text"] == "You chose apple."
    await dispatcher.stop_polling()
    await polling


async def test_it_sends_pictures_files_polls_and_edits(api: Api, ana: int) -> None:
    async with bot_for(api) as bot:
        photo = await bot.send_photo(ana, types.BufferedInputFile(PNG, "a.png"), caption="One")
        other = types.InputMediaPhoto(media=types.BufferedInputFile(PNG + b"!", "b.png"), caption="Two")
        changed = await bot.edit_message_media(
            other, chat_id=ana, message_id=photo.message_id, reply_markup=menu()
        )
        assert changed.caption == "Two"
        document = await bot.send_document(ana, types.BufferedInputFile(b"a,b", "votes.csv"))
        assert (await bot.download(document.document)).read() == b"a,b"
        poll = await bot.send_poll(ana, "Which?", ["A", "B"])
        assert (await bot.stop_poll(ana, poll.message_id)).is_closed
        with pytest.raises(exceptions.TelegramBadRequest, match="chat not found"):
            await bot.send_message(999, "x")


async def test_it_takes_updates_from_a_webhook(api: Api, ana: int) -> None:
    bot, dispatcher = bot_for(api), aiogram.Dispatcher()
    dispatcher.message.register(greet, filters.CommandStart())
    async with bot, listening() as hook:
        await bot.set_webhook(hook.url, secret_token="s3cret")
        said = await api.control("say", person=ana, text="/start")
        [update] = await hook.until(1)
        assert judge.of_value(update, types.Update, "update") == []
        await dispatcher.feed_webhook_update(bot, types.Update.model_validate(update))
        [asked] = await api.look("messages", chat=ana, after=said["message_id"])
        assert asked["text"] == "Which?"
        await bot.delete_webhook()


def test_the_judge_sees_what_the_models_let_pass() -> None:
    good = {"id": 1, "is_bot": False, "first_name": "Ana"}
    assert judge.of_value(good, types.User, "user") == []
    for wrong in ({"nick": "A"}, {"id": "1"}, {"is_bot": 0}, {"last_name": None}, {"first_name": 5}):
        assert judge.of_value(good | wrong, types.User, "user"), wrong
    assert judge.of_request(judge.METHODS["getchat"], {"chat_id": 1}) == []
    assert judge.of_request(judge.METHODS["getchat"], {"chat_id": 1, "caht": 2})
