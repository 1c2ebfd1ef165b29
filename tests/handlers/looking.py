"""What somebody sees who looks for a test, and the statements it takes, to compare with where is none."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import product
from typing import Any, Final

from sqlalchemy import Connection, Engine, event

from bot.domains import HOUSE, Stores
from bot.reports import personal
from customers.people import Contact
from customers.store import Customers
from customers.team import ANYONE
from handlers.routes import OnTap
from handlers.trials.conversations import CONVERSATIONS
from tests.handlers.early import PRODUCT
from tests.handlers.front import GROUP, Counter, Guest, label

ARGUMENTS: Final = ("", ":yes", ":fine", ":1:fine", ":1:stuck", ":1:1:4", ":1:1:skip")
ROUTES: Final = [each for each in CONVERSATIONS.routes if isinstance(each, OnTap)]
TAPS: Final = sorted(
    f"{each.name}:{{}}{words}"
    for each in ROUTES
    if each.name != "trial-consent"  # it carries no test, and is done once
    for words in (ARGUMENTS if each.right is ANYONE else ARGUMENTS[:1])
)
NUMBERED: Final = {"messages", "messages_written"}
"""What is numbered over all chats at this counter, as no messenger does."""
DRAWN: Final = "/draw Bells\namong: testers:{}\nprizes: 1 x Bell"
"""A draw among the testers of a test."""
COMMANDS: Final = ("/test {}", "/tests {}", "/start test-{}", "/start tests-{}", "/start trial-see-{}")
ACTS: Final = ("/endtest {}", "/yousaid {}", "/withdrawtest {} It breaks", "/broadcast testers:{}", DRAWN)
"""What the team alone does with a test; tried in private."""
NEVER: Final = "0123456789abcdef"
"""A token that no test has."""
CHANCE: Final = re.compile(r"\b[0-9a-f]{16,}\b")
"""Keys of questions and links, which no two companies share."""
Seen = tuple[str, list[str]]


@contextmanager
def listening() -> Any:
    """Note what is asked of any database."""
    asked: list[str] = []

    def note(*given: Any) -> None:
        asked.append(re.sub(r"sa_savepoint_\d+", "savepoint", given[2]))

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


async def seen(guest: Guest, does: Callable[[], Awaitable[str]]) -> Seen:
    """All that somebody sees of what he does, and the statements that it took."""
    counter = guest.counter
    await guest.hears()
    counter.drawn.clear()
    counter.redrawn.clear()
    guest.labels = guest.links = guest.buttons = ()
    with listening() as asked:
        said = await does()
        taken = list(asked)
    said += await guest.hears()
    drawn = [
        f"{label(button)} {button.data}" for each in counter.drawn for row in each.buttons for button in row
    ]
    whole = (said, *counter.redrawn, *drawn, *guest.labels, *guest.links, *guest.buttons)
    return CHANCE.sub("…", "\n".join(whole)), taken


async def tries(
    guest: Guest, token: str, number: int, taps: Sequence[str] = TAPS, chats: Sequence[str] = ("", GROUP)
) -> dict[str, Seen]:
    """What somebody sees who tries a token in every button and link, and a number in every command."""
    found: dict[str, Seen] = {}
    for kind, which in (("token", token), ("number", str(number))):
        for tap in taps:
            read, asked = await seen(guest, partial(guest.taps, tap.format(which)))
            found[f"{kind} {tap}"] = (_without(read, which), asked)
        for command, chat in (*product(COMMANDS, chats), *product(ACTS, [""])):
            read, asked = await seen(guest, partial(guest.says, command.format(which), chat=chat))
            found[f"{kind} {chat} {command}"] = (_without(read, which), asked)
    return found


def _without(text: str, which: str) -> str:
    return re.sub(rf"(?<![0-9a-f]){which}(?![0-9a-f])", "…", text)


async def looked_around(counter: Counter, guest: Guest) -> dict[str, Seen]:
    """All that a customer sees who looks everywhere, changes his mind, says something, and goes."""
    found: dict[str, Seen] = {}
    doors = [f"home:{door.name}" for door in HOUSE.doors]
    says = [
        "/start", "/home", "/tests", "/privacy", "/mydata", "/ideas", "/plan", "/mine", "/prizes", "/help",
        "/me", "/updates", "/newtest", "/test", "/leads", "/fairness", "/draw", "/polls", "/promises",
    ]  # fmt: skip
    taps = [
        *doors,
        "consent:tests:no",
        "consent:tests:sure",
        "consent:tests:yes",
        "consent:age:no",
        "consent:age:sure",
    ]
    for said in says:
        found[said] = await seen(guest, partial(guest.says, said))
    found["data"] = (await mydata(counter, guest), [])
    for tap in taps:
        found[tap] = await seen(guest, partial(guest.taps, tap))
    found["idea"] = await seen(guest, partial(guest.says, "A bell for all bikes"))
    for tap in [each for each in guest.buttons if each.endswith(":idea")]:
        found["filed"] = await seen(guest, partial(guest.taps, tap))
    for said in ("/stop", "/start", "/forget"):
        found[f"{said} then"] = await seen(guest, partial(guest.says, said))
    found["gone"] = await seen(guest, partial(guest.taps, "forget:yes"))
    return found


async def mydata(counter: Counter, guest: Guest) -> str:
    """All that /mydata gives somebody, but for what was written to and fro."""
    contact = Contact("telegram", guest.person.address)

    def read(db: Connection) -> str:
        known = Stores(db)[Customers].find(contact)
        assert known is not None
        data = personal(db, known.id, counter.now)
        assert PRODUCT not in repr(data)
        return repr({name: rows for name, rows in data.items() if name not in NUMBERED})

    return await counter.database.run(read)
