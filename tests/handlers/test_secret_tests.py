"""Until a test is announced nobody outside can see that it exists: the same statements, the same bytes."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any, Final

import msgspec
import pytest
from sqlalchemy import Connection, Engine, event, select

from bot.domains import HOUSE, Stores
from bot.reports import personal
from customers.people import Contact
from customers.store import Customers
from customers.team import ANYONE
from handlers.routes import OnTap
from handlers.trials.conversations import CONVERSATIONS
from storage.database import Database
from storage.delivery.tables import outbox
from tests.databases import laid_in
from tests.handlers.early import PRODUCT, active, agreed, plan, recruiting
from tests.handlers.front import GROUP, Counter, Guest, label
from tests.handlers.test_voices import idea

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
COMMANDS: Final = ("/test {}", "/tests {}", "/start test-{}", "/start tests-{}", "/start trial-see-{}")
NEVER: Final = "0123456789abcdef"
"""A token that no test has."""
SECRET: Final = plan(places=2, more="from: idea 1\n")
WILLING: Final = {"11": "Ana", "12": "Boris", "13": "Cveta"}
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
        for command, chat in product(COMMANDS, chats):
            read, asked = await seen(guest, partial(guest.says, command.format(which), chat=chat))
            found[f"{kind} {chat} {command}"] = (_without(read, which), asked)
    return found


def _without(text: str, which: str) -> str:
    return re.sub(rf"(?<![0-9a-f]){which}(?![0-9a-f])", "…", text)


async def candidates(counter: Counter) -> dict[str, Guest]:
    """Two whom a person may find, somebody who declined another test, and a stranger."""
    number, other = await recruiting(counter, plan("Another", secret=False))
    people = {name: counter.guest(place, name) for place, name in WILLING.items()}
    await idea(counter, counter.guest("99", "Una"), "Cargo bikes, please")
    for each in people.values():
        await agreed(each)
        await each.taps("support:1:1")
    stranger = counter.guest("20", "Dora")
    await stranger.says("/start")
    await people["Cveta"].taps(f"trial-apply:{other}")
    mira = await counter.owner()
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    await mira.taps(next(each for each in mira.buttons if each.startswith("trial-approve:")))
    await counter.reception.wake()
    await people["Cveta"].taps(f"trial-no:{other}")
    return {**people, "Dora": stranger}


async def test_a_real_token_is_answered_like_one_that_never_was(counter: Counter) -> None:
    people = await candidates(counter)
    number, token = await recruiting(counter, SECRET)
    for each in people.values():
        nothing = await tries(each, NEVER, 88)
        real = await tries(each, token, number)
        assert {key: (real[key], nothing[key]) for key in real if real[key] != nothing[key]} == {}


@pytest.mark.parametrize("role", ["care", "analyst"])
async def test_a_role_that_may_not_run_tests_is_told_the_same_of_any(counter: Counter, role: str) -> None:
    number, token = await recruiting(counter, plan())
    member = await counter.member("7", role)
    run = [
        each.name for each in CONVERSATIONS.routes if isinstance(each, OnTap) and not member_may(role, each)
    ]
    assert run
    for name in run:
        for which in (str(number), token):
            real = await seen(member, partial(member.taps, f"{name}:{which}"))
            never = "88" if which == str(number) else NEVER
            assert real == await seen(member, partial(member.taps, f"{name}:{never}"))


def member_may(role: str, tap: OnTap) -> bool:
    return tap.right.everyone or role in {each.value for each in tap.right.roles}


async def looked_around(counter: Counter, guest: Guest) -> dict[str, Seen]:
    """All that a customer sees who looks everywhere, changes his mind, says something, and goes."""
    found: dict[str, Seen] = {}
    doors = [f"home:{door.name}" for door in HOUSE.doors]
    says = [
        "/start", "/home", "/tests", "/privacy", "/mydata", "/ideas", "/plan", "/mine", "/prizes", "/help",
        "/me", "/updates", "/newtest", "/test", "/leads", "/fairness", "/draw", "/polls", "/promises",
    ]  # fmt: skip
    taps = [*doors, "consent:tests:no", "consent:tests:sure", "consent:tests:yes", "consent:age:no"]
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


@pytest.fixture
async def elsewhere(tmp_path: Path) -> AsyncIterator[Counter]:
    """A company where no test was planned in secret."""
    (tmp_path / "elsewhere").mkdir()
    database = Database(f"sqlite:///{laid_in(tmp_path / 'elsewhere')}")
    yield Counter(database)
    await database.close()


async def test_all_that_is_seen_is_as_if_there_were_no_such_test(
    counter: Counter, elsewhere: Counter
) -> None:
    people, others = await candidates(counter), await candidates(elsewhere)
    number, _ = await recruiting(counter, SECRET)
    mira = await counter.owner()
    await mira.taps(f"trial-candidates:{number}")
    await mira.hears()
    assert len([each for each in mira.buttons if each.startswith("trial-approve:")]) >= 2
    for name in people:
        here = await looked_around(counter, people[name])
        there = await looked_around(elsewhere, others[name])
        assert {key: (here[key], there[key]) for key in here if here[key] != there[key]} == {}
        assert PRODUCT not in msgspec.json.encode(here).decode()


async def test_what_a_tester_is_given_does_not_tell_how_many_tests_there_were(counter: Counter) -> None:
    await recruiting(counter, plan())
    number, token = await recruiting(counter, plan("Another", secret=False))
    ana = counter.guest("11")
    await active(counter, ana, number, token)
    counter.forward(days=1)
    await counter.reception.wake()
    await ana.taps(f"trial-leave:{token}")
    rows = await counter.database.run(lambda db: db.execute(select(outbox.c.key)).scalars().all())
    kept = [key for key in rows if key and key.startswith(("trial-", "checkin"))]
    assert kept
    assert [key for key in kept if f":{number}:" in key] == []
