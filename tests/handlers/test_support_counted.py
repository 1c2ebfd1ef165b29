"""How many support an idea stands on the team's card, as it is now."""

from __future__ import annotations

import re

from sqlalchemy import delete, select

from chat.ports import Fate
from storage.delivery.tables import outbox
from tests.handlers.front import Counter
from tests.handlers.test_inbox import fated
from tests.handlers.test_voices import idea


async def edits(counter: Counter, number: int) -> list[str]:
    """The edits of an idea's card in the team's chat that wait: how many support it there."""
    its = outbox.c.edits == f"case:{number}", outbox.c.fate == Fate.PENDING.value
    query = select(outbox.c.body).where(*its).order_by(outbox.c.id)
    found = await counter.database.run(lambda db: db.execute(query).scalars().all())
    await counter.database.run(lambda db: db.execute(delete(outbox).where(outbox.c.edits != "")))
    return [re.findall(r'"supporters":.*?(\d+)', str(body))[0] for body in found]


async def test_the_teams_card_says_how_many_support_an_idea(counter: Counter) -> None:
    number = await idea(counter, counter.guest("2"), "Audio books for children")
    await fated(counter, f"case:{number}", Fate.SENT)
    boris, cveta = counter.guest("3"), counter.guest("4")
    for each in (boris, cveta):
        await each.taps(f"support:{number}:1")
    assert await edits(counter, number) == ["2"], "of two at once the last is told"
    await cveta.taps(f"support:{number}:0")
    assert await edits(counter, number) == ["1"]
    await boris.taps(f"support:{number}:1")
    assert await edits(counter, number) == [], "he supports it already"
    await cveta.says("Audio books, for children")
    hers = next(each for each in cveta.buttons if each.endswith(":idea"))
    await cveta.taps(hers)
    await cveta.taps(f"instead:{hers.split(':')[1]}:{number}")
    assert await edits(counter, number) == ["2"]
