"""What no database keeps spoils nothing: updates with NUL and half a pair are answered and kept."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.domains import Stores
from messengers.receiving import hand_over
from messengers.telegram.updates import decode
from storage.database import Database
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.databases import BOTH, laid_in
from tests.handlers.front import Counter

BAD = "a\0\ud800b"
WHO = {"id": 41, "is_bot": False, "first_name": BAD, "last_name": "\0", "language_code": f"en{BAD}"}


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database of either kind."""
    if request.param == "postgres":
        return str(request.getfixturevalue("postgres_url"))
    return f"sqlite:///{laid_in(tmp_path)}"


@pytest.fixture
async def counter(url: str) -> AsyncIterator[Counter]:
    """The reception on it."""
    database = Database(url)
    yield Counter(database)
    await database.close()


async def comes(counter: Counter, **update: Any) -> None:
    raw = json.dumps({"update_id": counter.updates(), **update}).encode()
    event = decode(raw, "GlasBot")
    assert event is not None
    await hand_over(event, counter.reception.receive)


def message(counter: Counter, **more: Any) -> dict[str, Any]:
    chat = {"id": 41, "type": "private", "title": BAD}
    return {"message_id": counter.updates(), "from": WHO, "chat": chat, "date": 1, **more}


async def test_each_kind_of_update_is_answered_and_kept(counter: Counter) -> None:
    photo = [{"file_id": f"f{BAD}", "file_unique_id": BAD}]
    await comes(counter, message=message(counter, text=f"Bring audio books {BAD}"))
    await comes(counter, message=message(counter, caption=BAD, photo=photo, media_group_id=BAD))
    document = {"file_id": BAD, "file_name": BAD}
    changed = message(counter, document=document, caption=BAD)
    await comes(counter, message=changed)
    await comes(counter, edited_message=changed | {"caption": f"Anew {BAD}", "edit_date": 2})
    under = message(counter)
    for data in ("said:1:idea", f"said:1:{BAD}", BAD, "voice:1"):
        await comes(counter, callback_query={"id": BAD, "from": WHO, "message": under, "data": data})
    group = {"id": -100, "type": "supergroup", "title": BAD, "username": BAD}
    await comes(counter, message=message(counter, chat=group, text=f"/suggest Sunday hours {BAD}"))
    bot = {"user": WHO, "status": "member"}
    await comes(counter, my_chat_member={"chat": group, "from": WHO, "new_chat_member": bot})
    heard = "\n".join([*await counter.heard("41"), *await counter.heard("-100")])
    assert "went wrong" not in heard
    lines = await counter.database.run(lambda db: Stores(db)[Voices].lines.of(VoiceId(1)))
    assert [each.text for each in lines] == ["Bring audio books a\ufffdb", "a\ufffdb", "Anew a\ufffdb"]
    assert [each.handle for each in lines[1:]] == ["fa\ufffdb", "a\ufffdb"]
