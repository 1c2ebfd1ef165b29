"""What the team sees and does where customers read ideas: how many support one, and what becomes of it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from sqlalchemy import delete, select

from chat.ports import Fate
from storage.delivery.tables import outbox
from tests.handlers.front import Counter
from tests.handlers.test_inbox import fated
from tests.handlers.test_voices import idea


async def edits(counter: Counter, number: int) -> list[tuple[str, datetime]]:
    """The edits of an idea's card in the team's chat: how many support it there, and when they leave."""
    its = outbox.c.edits == f"case:{number}", outbox.c.fate == Fate.PENDING.value
    query = select(outbox.c.body, outbox.c.due).where(*its).order_by(outbox.c.id)
    found = await counter.database.run(lambda db: db.execute(query).all())
    return [(re.findall(r'"supporters":.*?(\d+)', str(body))[0], due) for body, due in found]


async def test_the_teams_card_says_how_many_support_an_idea_within_ten_minutes(counter: Counter) -> None:
    number = await idea(counter, counter.guest("2"), "Audio books for children")
    await fated(counter, f"case:{number}", Fate.SENT)
    boris, cveta = counter.guest("3"), counter.guest("4")
    due = counter.now + timedelta(minutes=10)
    for each in (boris, cveta):
        await each.taps(f"support:{number}:1")
        counter.forward(minutes=4)
    assert await edits(counter, number) == [("2", due)]
    await cveta.taps(f"support:{number}:0")
    assert await edits(counter, number) == [("1", due)]
    await counter.database.run(lambda db: db.execute(delete(outbox).where(outbox.c.edits != "")))
    await boris.taps(f"support:{number}:1")
    assert await edits(counter, number) == [], "he supports it already"
    await cveta.says("Audio books, for children")
    hers = next(each for each in cveta.buttons if each.endswith(":idea"))
    await cveta.taps(hers)
    await cveta.taps(f"instead:{hers.split(':')[1]}:{number}")
    assert [count for count, _ in await edits(counter, number)] == ["2"]


async def test_who_plans_changes_the_status_on_the_card_and_nobody_else(counter: Counter) -> None:
    await idea(counter, counter.guest("3"), "Audio books of every title")
    mira, ana = await counter.owner(), counter.guest("7")
    await mira.says("/idea 1")
    assert "status:1" in mira.buttons
    await mira.taps("status:1")
    assert "What becomes of it?" in await mira.hears()
    await ana.says("/idea 1")
    assert "status:1" not in ana.buttons
