"""Until a test is announced nobody outside can see that it exists: the same statements, the same bytes."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import Final

import msgspec
import pytest
from sqlalchemy import select

from bot.domains import HOUSE
from handlers.routes import OnCommand, OnTap
from handlers.trials.conversations import CONVERSATIONS
from storage.delivery.tables import outbox
from tests.handlers.early import PRODUCT, active, agreed, plan, recruiting
from tests.handlers.front import Counter, Guest
from tests.handlers.looking import DRAWN, NEVER, looked_around, seen, tries
from tests.handlers.test_voices import idea

SECRET: Final = plan(places=2, more="from: idea 1\n")
WILLING: Final = {"11": "Ana", "12": "Boris", "13": "Cveta"}


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
    run = [each.name for each in CONVERSATIONS.routes if isinstance(each, OnTap) and denied(role, each)]
    assert run
    for name in run:
        for which in (str(number), token):
            real = await seen(member, partial(member.taps, f"{name}:{which}"))
            never = "88" if which == str(number) else NEVER
            assert real == await seen(member, partial(member.taps, f"{name}:{never}"))


@pytest.mark.parametrize("role", ["care", "analyst"])
async def test_no_command_that_a_role_may_not_give_tells_it_of_a_test(counter: Counter, role: str) -> None:
    number, _ = await recruiting(counter, plan())
    member = await counter.member("7", role)
    names = [each.name for each in HOUSE.routes if isinstance(each, OnCommand) and denied(role, each)]
    assert {"endtest", "yousaid", "broadcast", "newtest"} <= set(names)
    given = [f"/{name} {words}" for name, words in product(names, ("{}", "testers:{}"))]
    for command in (*given, DRAWN):
        real = await seen(member, partial(member.says, command.format(number)))
        nothing = await seen(member, partial(member.says, command.format(88)))
        assert (command, *real) == (command, *nothing)
        assert PRODUCT not in real[0]


def denied(role: str, route: OnTap | OnCommand) -> bool:
    return not route.right.everyone and role not in {each.value for each in route.right.roles}


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
