"""All that a bot can send and a person can do with it, in one group of readers and in private."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from playwright.async_api import FilePayload, Page, Route, expect

from sandbox import acts
from sandbox.server import Sandbox
from tests.web.sight import Sight, phone, starts, writes

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a73000000124944415478"
    "9c63f8cfc0c0c0f09f8181810100111c02fe0b5d5f2c0000000049454e44ae426082"
)


async def call(sandbox: Sandbox, method: str, **parameters: Any) -> Any:
    """Call the Bot API as a bot does; return the result."""
    files: list[tuple[str, Any]] = [
        (key, parameters.pop(key)) for key in ("photo", "document") if key in parameters
    ]
    data = {key: value if isinstance(value, str) else json.dumps(value) for key, value in parameters.items()}
    async with httpx.AsyncClient(timeout=60) as http:
        answer = await http.post(
            f"{sandbox.base_url}{sandbox.token}/{method}", data=data, files=files or None
        )
    assert answer.json()["ok"], answer.text
    return answer.json()["result"]


async def tapped(sandbox: Sandbox) -> str:
    """Wait for somebody's tap; return its id."""
    while True:
        for update in await call(sandbox, "getUpdates", timeout=5, offset=-1):
            if "callback_query" in update:
                return str(update["callback_query"]["id"])


async def test_toasts_alerts_and_keyboards(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana", language_code="en")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    keys = {"inline_keyboard": [[{"text": "One", "callback_data": "1"}]]}
    await call(
        empty, "sendMessage", chat_id=ana.id, text="Tap <b>it</b>", parse_mode="HTML", reply_markup=keys
    )
    await at.get_by_role("button", name="One").click()
    await call(empty, "answerCallbackQuery", callback_query_id=await tapped(empty), text="Noted.")
    await expect(at.locator(".toast.shown")).to_have_text("Noted.")
    await at.get_by_role("button", name="One").click()
    alert = {"callback_query_id": await tapped(empty), "text": "Attention.", "show_alert": True}
    await call(empty, "answerCallbackQuery", **alert)
    await expect(at.get_by_role("alertdialog")).to_contain_text("Attention.")
    await page.keyboard.press("Enter")
    await expect(at.get_by_role("alertdialog")).to_have_count(0)
    offered = {"keyboard": [["Yes", "No"]], "one_time_keyboard": True}
    await call(empty, "sendMessage", chat_id=ana.id, text="Shall we?", reply_markup=offered)
    await at.get_by_role("button", name="Yes").click()
    await expect(at.locator(".mine .bubble").last).to_contain_text("Yes")
    await expect(at.get_by_role("button", name="No", exact=True)).to_have_count(0)


async def test_buttons_stay_under_the_finger_when_their_message_grows(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    for number in range(9):
        await call(empty, "sendMessage", chat_id=ana.id, text=f"Before it {number}\n\n")
    keys = {"inline_keyboard": [[{"text": "One", "callback_data": "1"}]]}
    sent = await call(empty, "sendMessage", chat_id=ana.id, text="Which?", reply_markup=keys)
    one = at.get_by_role("button", name="One")
    await one.click()
    before = await one.bounding_box()
    told = {"chat_id": ana.id, "message_id": sent["message_id"], "reply_markup": keys}
    await call(empty, "editMessageText", text="Which?\n\nCounted.\n\nYou may change it.", **told)
    await expect(at.locator(".words").last).to_contain_text("You may change it.")
    after = await one.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) < 2


async def test_replies_edits_reactions_and_typing(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    said = await call(empty, "sendMessage", chat_id=ana.id, text="What do you think?")
    bots = at.locator(f"[data-id='{said['message_id']}']")
    await bots.hover()
    await bots.get_by_role("button", name="Reply, react and more").click()
    await page.get_by_role("menuitem", name="React with 🔥").click()
    await expect(bots.locator(".reactions")).to_contain_text("🔥")
    await bots.get_by_role("button", name="Reply, react and more").click()
    await page.get_by_role("menuitem", name="Reply", exact=True).click()
    await writes(at, "It is good")
    mine = at.locator(".mine").last
    await expect(mine.locator(".quote")).to_contain_text("What do you think?")
    await expect(at.locator("textarea")).to_have_value("")
    await at.locator("textarea").press("ArrowUp")
    await writes(at, "It is excellent")
    await expect(mine.locator(".words")).to_have_text("It is excellent")
    await expect(mine.locator("time")).to_contain_text("edited")
    await bots.get_by_role("button", name="Reply, react and more").click()
    await page.get_by_role("menuitem", name="Forward").click()
    await page.get_by_role("menuitem", name="Sandbox bot").click()
    await expect(at.locator(".mine .note").last).to_have_text("Forwarded from Sandbox bot")
    await call(empty, "sendChatAction", chat_id=ana.id, action="typing")
    await expect(at.locator(".status")).to_have_text("Sandbox bot is typing…")
    await call(empty, "deleteMessage", chat_id=ana.id, message_id=said["message_id"])
    await expect(bots).to_have_count(0)


async def test_pictures_and_files_go_both_ways(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    await call(empty, "sendPhoto", chat_id=ana.id, caption="Look", photo=("p.png", PNG))
    await at.get_by_role("button", name="See the picture in full size").click()
    await expect(page.get_by_role("dialog").locator("img")).to_be_visible()
    await page.keyboard.press("Escape")
    await call(empty, "sendDocument", chat_id=ana.id, document=("votes.csv", b"a,b\n1,2\n"))
    async with page.expect_download() as download:
        await at.get_by_role("link", name="Download votes.csv").click()
    assert (await (await download.value).path()).read_bytes() == b"a,b\n1,2\n"
    chosen = {"name": "cover.png", "mimeType": "image/png", "buffer": PNG}
    await at.locator("input[type=file]").set_input_files(chosen)  # type: ignore[arg-type]
    await at.get_by_role("button", name="Send", exact=True).click()
    await expect(at.locator(".mine .picture")).to_be_visible()


async def test_a_file_is_sent_with_a_caption_and_the_bot_downloads_it(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana", language_code="en")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await starts(at)
    content = b"\xef\xbb\xbfkod\nA-1\n\xc4\x8d-2\n"
    for name in ("wrong.csv", "codes.csv"):
        chosen = {"name": name, "mimeType": "text/csv", "buffer": content}
        await at.locator("input[type=file]").set_input_files(chosen)  # type: ignore[arg-type]
        await expect(at.locator(".about")).to_contain_text(name)
        if name == "wrong.csv":
            await page.keyboard.press("Escape")
            await expect(at.locator(".about")).to_be_hidden()
    await sight.keep(page, "file-chosen")
    await page.keyboard.type("/codes 1")
    await page.keyboard.press("Enter")
    await expect(at.locator(".mine")).to_contain_text(["/start", "codes.csv"])
    await expect(at.locator(".about")).to_be_hidden()
    [said] = await call(empty, "getUpdates", offset=-1)
    assert said["message"]["caption"] == "/codes 1"
    assert said["message"]["caption_entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]
    assert said["message"]["document"]["file_name"] == "codes.csv"
    found = await call(empty, "getFile", file_id=said["message"]["document"]["file_id"])
    async with httpx.AsyncClient(timeout=60) as http:
        fetched = await http.get(f"{empty.base_file_url}{empty.token}/{found['file_path']}")
    assert fetched.content == content
    await at.locator("textarea").press("ArrowUp")
    await expect(at.locator("textarea")).to_have_value("/codes 1")
    await writes(at, "/codes Bag")
    await expect(at.locator(".mine .words").last).to_have_text("/codes Bag")
    [changed] = await call(empty, "getUpdates", offset=-1)
    assert changed["edited_message"]["caption"] == "/codes Bag"


@asynccontextmanager
async def on_its_way(page: Page, path: str) -> AsyncIterator[None]:
    """Hold what the page asks of the sandbox, until the block ends."""
    arrives = asyncio.Event()

    async def held(route: Route) -> None:
        await arrives.wait()
        await route.continue_()

    async with page.expect_request(f"**/sandbox/{path}") as asked:
        await page.route(f"**/sandbox/{path}", held)
        yield
    await asked.value
    arrives.set()


def file(name: str) -> FilePayload:
    return {"name": name, "mimeType": "text/csv", "buffer": b"A-1"}


async def test_a_file_chosen_while_something_is_on_its_way_is_kept(empty: Sandbox, sight: Sight) -> None:
    ana = empty.person("Ana", language_code="en")
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    async with on_its_way(page, "say"):
        await at.locator(".start").click()
        await at.locator("input[type=file]").set_input_files(file("first.csv"))
    await expect(at.locator(".about")).to_contain_text("first.csv")
    await expect(at.locator("textarea")).to_be_visible()
    async with on_its_way(page, "send"):
        await at.locator("textarea").press("Enter")
        await at.locator("input[type=file]").set_input_files(file("second.csv"))
    await expect(at.locator(".mine")).to_contain_text(["/start", "first.csv"])
    await expect(at.locator(".about")).to_contain_text("second.csv")
    await at.locator("textarea").press("Enter")
    await expect(at.locator(".mine")).to_contain_text(["/start", "first.csv", "second.csv"])
    await expect(at.locator(".about")).to_be_hidden()


async def test_whoever_owns_a_group_moves_the_bot_and_the_group(empty: Sandbox, sight: Sight) -> None:
    ana, boris = empty.person("Ana"), empty.person("Boris")
    await call(empty, "getMe")
    group = acts.found_chat(empty.world, "group", "Readers", members=[ana.id, boris.id])
    page = await sight.page(empty.url)
    at = phone(page, ana.id)

    async def choose(label: str) -> None:
        """Open the menu until it offers this: what was chosen before reaches the page a moment later."""
        item = page.get_by_role("menuitem", name=label)
        async with asyncio.timeout(60):
            while not await item.is_visible():
                await page.keyboard.press("Escape")
                await at.get_by_role("button", name="Menu of Ana").click()
                await asyncio.sleep(0.1)
        await item.click()

    await at.get_by_role("tab", name="Readers").click()
    await choose("Make the bot an administrator")
    await choose("Make the bot an ordinary member")
    await choose("Remove the bot from the chat")
    await choose("Add the bot to the chat")
    await choose("Turn into a supergroup")
    await expect(at.locator(".messages")).to_contain_text("supergroup")
    moved = empty.world.rooms[group.id].moved_to
    assert moved
    assert empty.world.rooms[moved].status(empty.world.bot().id) == "member"
    own = [each["my_chat_member"] for each in await call(empty, "getUpdates") if "my_chat_member" in each]
    assert [each["new_chat_member"]["status"] for each in own] == [
        "member",
        "administrator",
        "member",
        "kicked",
        "member",
    ]
    theirs = phone(page, boris.id)
    await theirs.get_by_role("tab", name="Readers").click()
    await theirs.get_by_role("button", name="Menu of Boris").click()
    await expect(page.get_by_role("menuitem", name="Put this phone away")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Turn into a supergroup")).to_be_hidden()


async def test_who_steers_a_group_writes_and_reacts_in_its_name(empty: Sandbox, sight: Sight) -> None:
    ana, boris = empty.person("Ana"), empty.person("Boris")
    await call(empty, "getMe")
    group = acts.found_chat(empty.world, "supergroup", "Readers", members=[ana.id, boris.id])
    page = await sight.page(empty.url)
    at = phone(page, ana.id)
    await at.get_by_role("tab", name="Readers").click()
    await at.get_by_role("button", name="Menu of Ana").click()
    await page.get_by_role("menuitem", name="Write in the group’s name").click()
    await expect(at.locator("textarea")).to_have_attribute("placeholder", "Message as Readers")
    await writes(at, "Welcome")
    kept = empty.world.rooms[group.id].kept
    await expect(at.locator(".messages")).to_contain_text("Welcome")
    (said,) = [each.message for each in kept.values() if each.message.text == "Welcome"]
    assert said.sender_chat is not None
    assert said.from_ == acts.ANONYMOUS
    await at.get_by_role("button", name="Menu of Ana").click()
    await page.get_by_role("menuitem", name="Write as yourself").click()
    await writes(at, "It is me")
    await expect(at.locator(".messages")).to_contain_text("It is me")
    (own,) = [each.message for each in kept.values() if each.message.text == "It is me"]
    assert own.from_ == ana
    theirs = phone(page, boris.id)
    await theirs.get_by_role("tab", name="Readers").click()
    await theirs.get_by_role("button", name="Menu of Boris").click()
    await expect(page.get_by_role("menuitem", name="Put this phone away")).to_be_visible()
    await expect(page.get_by_role("menuitem", name="Write in the group’s name")).to_be_hidden()


async def test_a_group_with_a_poll_a_pin_and_a_channel(empty: Sandbox, sight: Sight) -> None:
    ana, boris = empty.person("Ana"), empty.person("Boris")
    await call(empty, "getMe")
    page = await sight.page(empty.url)
    await page.get_by_role("button", name="New group or channel").click()
    window = page.get_by_role("dialog")
    await window.get_by_label("Title").fill("Readers")
    await window.get_by_label("Kind").select_option("supergroup")
    await window.get_by_role("button", name="Add").click()
    at = phone(page, boris.id)
    await at.get_by_role("tab", name="Readers").click()
    group = next(iter(empty.world.rooms))
    options = ["Viking", "Samurai"]
    poll = await call(
        empty, "sendPoll", chat_id=group, question="Which?", options=options, is_anonymous=False
    )
    await at.get_by_role("button", name="Samurai").click()
    await expect(at.locator(".poll")).to_contain_text("100 %")
    acts.set_member(empty.world, empty.world.rooms[group], empty.world.bot().user, "administrator", ana)
    await call(empty, "pinChatMessage", chat_id=group, message_id=poll["message_id"])
    await expect(at.locator(".pinned")).to_be_visible()
    await sight.keep(page, "group-poll")
    acts.found_chat(empty.world, "channel", "News", members=[ana.id, boris.id])
    await at.get_by_role("tab", name="News").click()
    await expect(at.locator("textarea")).to_be_hidden()


async def test_the_command_menu_fits_role_and_language(empty: Sandbox, sight: Sight) -> None:
    vera = empty.person("Vera", language_code="ru")
    english = [{"command": "polls", "description": "Open votes"}]
    russian = [{"command": "polls", "description": "Открытые голосования"}]
    await call(empty, "setMyCommands", commands=english)
    await call(empty, "setMyCommands", commands=russian, language_code="ru")
    page = await sight.page(empty.url)
    at = phone(page, vera.id)
    await starts(at)
    await at.get_by_role("button", name="Commands").click()
    await at.get_by_role("option", name="Открытые голосования").click()
    await expect(at.locator(".mine .bubble").last).to_contain_text("/polls")


async def test_faults_and_the_clock_are_at_hand(empty: Sandbox, sight: Sight) -> None:
    empty.person("Ana")
    page = await sight.page(empty.url)
    await page.get_by_role("button", name="Faults and time").click()
    before = empty.world.clock.now()
    await page.get_by_role("button", name="+1 day").click()
    await page.get_by_role("button", name="Next message: wait 5 s (429)").click()
    await expect(page.locator(".orders")).to_contain_text("429")
    assert empty.world.clock.now() - before > 86_000
    assert [fault.code for fault in empty.world.faults.orders] == [429]
    await page.get_by_role("button", name="Cancel all").click()
    await expect(page.locator(".orders")).to_contain_text("Nothing goes wrong on purpose.")
