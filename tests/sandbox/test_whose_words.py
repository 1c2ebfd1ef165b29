"""What is sent on, written through another bot, quoted, changed, or no words, as Telegram tells of it."""

from __future__ import annotations

from typing import Any

import pytest

from sandbox.kinds import CAPTIONED, KINDS
from tests.sandbox import judge
from tests.sandbox.conftest import Api
from tests.sandbox.models import aiogram


async def update_of(api: Api, what: str, **asked: Any) -> dict[str, Any]:
    """Do something; return the one update that came of it, which an independent model reads."""
    await api.control(what, **asked)
    [update] = await api.updates(allowed_updates=["message", "edited_message"])
    assert judge.of_value(update, aiogram.types.Update, "update") == []
    found: dict[str, Any] = update
    return found


@pytest.mark.parametrize("kind", sorted(KINDS))
async def test_each_kind_is_sent_and_sent_on(api: Api, ana: int, kind: str) -> None:
    caption = {"caption": "Look"} if kind in CAPTIONED else {}
    message = (await update_of(api, "share", person=ana, kind=kind, album="5", **caption))["message"]
    assert kind in message
    assert message.get("caption", "") == caption.get("caption", "")
    assert message["media_group_id"] == "5"
    assert ("document" in message) is (kind == "animation")
    sent_on = await update_of(api, "forward", person=ana, message_id=message["message_id"])
    assert sent_on["message"][kind] == message[kind]
    assert sent_on["message"]["forward_origin"]["sender_user"]["id"] == ana


async def test_what_is_sent_on_names_its_author_unless_he_hides(api: Api, ana: int) -> None:
    eva = (await api.control("people", first_name="Eva"))["id"]
    group = (await api.control("chats", type="supergroup", title="Readers", members=[eva, ana]))["id"]
    said = await api.control("say", person=eva, text="hello", chat=group)
    asked = {"person": ana, "message_id": said["message_id"], "from_chat": group}
    await api.updates()
    open_one = (await update_of(api, "forward", **asked))["message"]
    assert (open_one["chat"]["id"], open_one["from"]["id"], open_one["text"]) == (ana, ana, "hello")
    assert open_one["forward_from"]["first_name"] == "Eva"
    hidden = (await update_of(api, "forward", **asked, hidden=True))["message"]
    assert hidden["forward_origin"]["type"] == "hidden_user"
    assert (hidden["forward_sender_name"], "forward_from" in hidden) == ("Eva", False)
    assert "to forward" in await api.impossible("forward", person=ana, message_id=999)
    changing = {"person": ana, "message_id": open_one["message_id"], "text": "x"}
    assert "cannot be changed" in await api.impossible("edit", **changing)


async def test_who_writes_through_another_bot_and_who_quotes(api: Api, ana: int) -> None:
    through = (await update_of(api, "say", person=ana, text="/help", via="gif"))["message"]
    assert through["via_bot"]["username"] == "gif"
    asked = {"person": ana, "text": "what is this", "reply_to": through["message_id"]}
    quoting = (await update_of(api, "say", **asked, quote="help"))["message"]
    assert quoting["quote"] == {"text": "help", "position": 1, "is_manual": True}
    assert "what is quoted" in await api.impossible("say", **asked, quote="nothing of it")


async def test_a_caption_can_be_changed(api: Api, ana: int) -> None:
    said = (await update_of(api, "share", person=ana, kind="video", caption="one"))["message"]
    changed = await update_of(api, "edit", person=ana, message_id=said["message_id"], text="two")
    assert changed["edited_message"]["caption"] == "two"
    assert "text" not in changed["edited_message"]


async def test_what_there_is_not_is_said(api: Api, ana: int) -> None:
    assert "no such kind" in await api.impossible("share", person=ana, kind="smell")
    assert "has no caption" in await api.impossible("share", person=ana, kind="sticker", caption="x")
