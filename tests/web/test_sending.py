"""What people send from the page, and delete: voice notes, albums, in topics; what the bot does not get."""

from __future__ import annotations

import base64

import pytest
from playwright.async_api import FilePayload, Page, expect

from sandbox import acts, topics
from sandbox.server import Sandbox
from tests.sandbox.conftest import PNG
from tests.stories.news import PNG as PIXEL
from tests.web.sight import Sight, faint, phone, starts, too_wide, writes
from tests.web.test_features import call

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

NARROW = {"width": 390, "height": 780}


def picture(name: str) -> FilePayload:
    return {"name": name, "mimeType": "image/png", "buffer": base64.b64decode(PIXEL)}


async def test_a_voice_note_of_a_chosen_length_is_sent(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ана", language_code="sr")
    await call(empty, "getMe")
    page = await sight.page(empty.url, language="sr", viewport=NARROW, color_scheme="dark")
    at = phone(page, ana.id)
    await starts(at)
    await at.get_by_role("button", name="Пошаљи гласовну поруку").click()
    await at.get_by_label("Трајање у секундама").fill("95")
    await sight.keep(page, "voice-chosen")
    await at.locator("textarea").fill("Послушајте")
    await at.locator(".send").click()
    await expect(at.locator(".mine .file")).to_contain_text("01:35")
    await expect(at.locator(".mine").last).to_contain_text("Послушајте")
    await expect(at.locator(".about")).to_be_hidden()
    [*_, sent] = empty.world.private_room(empty.world.bot(), ana.id).messages()
    assert sent.voice
    assert (sent.voice["duration"], sent.caption) == (95, "Послушајте")
    assert not await too_wide(page)
    assert await faint(page) == []
    await sight.keep(page, "voice-narrow-dark")


async def test_several_pictures_and_a_video_are_an_album(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana", language_code="en")
    await call(empty, "getMe")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    video: FilePayload = {"name": "bag.mp4", "mimeType": "video/mp4", "buffer": PNG}
    await at.locator("input[type=file]").set_input_files([picture("one.png"), picture("two.png"), video])
    await expect(at.locator(".about")).to_contain_text("3 files")
    await at.locator("textarea").fill("Three sides of it")
    await at.locator(".send").click()
    await expect(at.locator(".mine")).to_have_count(4)
    *_, first, second, third = empty.world.private_room(empty.world.bot(), ana.id).messages()
    assert len({each.media_group_id for each in (first, second, third)} - {None}) == 1
    assert [bool(each.photo) for each in (first, second, third)] == [True, True, False]
    assert (first.caption, third.video is not None) == ("Three sides of it", True)
    await sight.keep(page, "album")


async def forum(empty: Sandbox, owner: int) -> int:
    """A group with a topic, and the bot in it."""
    await call(empty, "getMe")
    return acts.found_chat(empty.world, "supergroup", "Тим", members=[owner], forum=True).id


async def test_topics_are_tabs_and_what_is_written_stands_in_the_one_that_is_open(
    empty: Sandbox, sight: Sight
) -> None:
    ana = empty.person("Ана", language_code="sr")
    chat = await forum(empty, ana.id)
    page = await sight.page(empty.url, language="sr", viewport=NARROW, color_scheme="dark")
    at = phone(page, ana.id)
    await at.get_by_role("tab", name="Тим").click()
    await menu(page, "Нова тема")
    await page.get_by_label("Име").fill("Жалбе")
    await page.get_by_role("button", name="Додај").click()
    await at.get_by_role("tab", name="Жалбе").click()
    await writes(at, "Пакет касни")
    await expect(at.locator(".mine")).to_contain_text("Пакет касни")
    room = empty.world.rooms[chat]
    [topic] = room.topics.values()
    [*_, said] = room.messages()
    assert (said.message_thread_id, said.is_topic_message) == (topic.message_thread_id, True)
    assert not await too_wide(page)
    assert await faint(page) == []
    await sight.keep(page, "topics-narrow-dark")
    await at.get_by_role("tab", name="Опште").click()
    await expect(at.locator(".mine")).to_have_count(0)
    topics.delete(empty.world, room, topic.message_thread_id)
    await expect(at.get_by_role("tab", name="Жалбе")).to_have_count(0)


async def test_a_topic_says_how_many_messages_in_it_are_unread(empty: Sandbox, sight: Sight) -> None:
    ana, mira = (empty.person(name, language_code="sr") for name in ("Ана", "Мира"))
    await call(empty, "getMe")
    members = [ana.id, mira.id]
    room = acts.found_chat(empty.world, "supergroup", "Тим", members=members, forum=True).id
    names = ("Идеје", "Жалбе", "Питања", "Похвале")
    begun = [topics.begin(empty.world, empty.world.rooms[room], name, mira) for name in names]
    named = [topic.message_thread_id for topic in begun]
    page = await sight.page(empty.url, language="sr", viewport=NARROW, color_scheme="dark")
    at = phone(page, ana.id)
    await at.get_by_role("tab", name="Тим").click()
    for topic in (named[1], named[1], named[3]):
        acts.say(empty.world, empty.world.bot(), mira, "Пакет касни", chat=room, topic=topic)
    unread = [at.locator(f".topics [data-topic='{number}'] .badge") for number in named]
    await expect(unread[1]).to_have_text("2")
    await expect(unread[3]).to_have_text("1")
    await expect(unread[3]).to_be_in_viewport()
    await expect(at.locator(".topics .badge")).to_have_count(2)
    assert not await too_wide(page)
    assert await faint(page) == []
    await sight.keep(page, "topics-unread-narrow-dark")
    await at.get_by_role("tab", name="Жалбе").click()
    await expect(at.locator(".message")).to_have_count(2)
    await expect(at.locator(".topics .badge")).to_have_count(1)
    await at.get_by_role("tab", name="Опште").click()
    await expect(at.locator(".topics .badge")).to_have_text("1")


async def menu(page: Page, label: str) -> None:
    """Choose in the phone's menu."""
    await page.locator(".phone:visible header .icon").click()
    await page.get_by_role("menuitem", name=label).click()


async def test_what_does_not_reach_the_bot_is_marked_and_what_is_deleted_is_gone(
    empty: Sandbox, sight: Sight
) -> None:
    ana = empty.person("Ana", language_code="en")
    await call(empty, "getMe")
    acts.found_chat(empty.world, "supergroup", "Readers", members=[ana.id])
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await at.get_by_role("tab", name="Readers").click()
    await writes(at, "hey @sandbox_bot")
    await expect(at.locator(".mine .foot")).to_contain_text("not to the bot")
    await writes(at, "/polls")
    await expect(at.locator(".mine .foot").last).not_to_contain_text("not to the bot")
    await sight.keep(page, "withheld")
    first = at.locator(".mine").first
    await first.hover()
    await first.locator(".handle").click()
    await page.get_by_role("menuitem", name="Delete").click()
    await expect(at.locator(".mine")).to_have_count(1)
