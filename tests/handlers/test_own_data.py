"""What somebody is given of his voices: what he said and what reached him, not what the team keeps."""

from __future__ import annotations

from tests.handlers.front import Counter
from tests.handlers.test_inbox import left
from tests.handlers.test_replying import asked, replies
from tests.handlers.test_support_hidden import exported


async def test_what_was_not_sent_to_him_is_none_of_his_data(counter: Counter) -> None:
    mira, ana = await asked(counter)
    care = await counter.member("7", "care")
    await replies(mira, "At nine", "mcase:1")
    assert "Yours has not been sent" in await replies(care, "At ten, you fool", "mcase:1")
    await replies(care, "// Ask the boss", "mcase:1")
    waits = await exported(counter, ana)
    assert [word for word in ("nine", "fool", "boss") if word in waits] == []
    await left(counter)
    gone = await exported(counter, ana)
    assert [word for word in ("nine", "fool", "boss") if word in gone] == ["nine"]
