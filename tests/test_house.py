"""The house keeps its own rules, and every rule bites when it is broken."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.domains import HOUSE
from customers.team import Right
from tests.house import (
    ROOT,
    asking,
    domain,
    names,
    neighbours,
    patience,
    plan,
    references,
    registered,
    rights,
    rooms,
    sizes,
    walls,
    writing,
)

Write = Callable[[str, str], None]

FUNCTION_OF_41_LINES = "def long() -> None:\n" + "    print()\n" * 40
CLASS_WITHOUT_MEANING = "class PollManager:\n    pass\n"
SOMEBODYS_HOME = "/" + "home/ana/glas/data"


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a file into a house of its own by the same plan, in `tmp_path`."""

    def written(path: str, text: str) -> None:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    written(plan.FILE, (ROOT / plan.FILE).read_text(encoding="utf-8"))
    return written


def test_every_route_of_every_conversation_has_a_right() -> None:
    assert HOUSE.routes
    assert all(isinstance(route.right, Right) for route in HOUSE.routes)


@pytest.mark.parametrize(
    "line",
    [
        "import asyncio",
        "import time",
        "import secrets",
        "from os import urandom",
        "from random import choice",
        "from pathlib import Path",
        "from io import open",
        "import sqlalchemy",
        "from chat.answers import Say",
        "from texts.rendering import render",
        "from texts import rendering",
        "from polls.poll import Poll",
        "from importlib import import_module",
        "def late():\n    import logging",
        "from datetime import datetime\nopened = datetime.now()",
        "secret = open('secret').read()",
    ],
)
def test_the_domain_reaches_for_nothing_but_values(tmp_path: Path, write: Write, line: str) -> None:
    write("draws/bad.py", line + "\n")
    assert len(list(domain.complaints(tmp_path))) == 1


def test_the_domain_may_compute_and_say(tmp_path: Path, write: Write) -> None:
    write(
        "polls/good.py",
        "import json\nfrom msgspec import Struct\nfrom texts import keys\nfrom draws import lot\n",
    )
    write("polls/methods/__init__.py", "from importlib import import_module\nfrom . import approval\n")
    assert not list(domain.complaints(tmp_path))


@pytest.mark.parametrize(
    "route",
    ['OnCommand("close", close)', 'OnTap("close", close, None)', 'OnStep(right=rights, step="close")'],
)
def test_a_route_without_a_right_is_found(tmp_path: Path, write: Write, route: str) -> None:
    write("handlers/closing.py", f"ROUTES = ({route},)\n")
    assert len(list(rights.complaints(tmp_path))) == 1


def test_a_kind_of_route_cannot_do_without_a_right(tmp_path: Path, write: Write) -> None:
    write("handlers/routes.py", "class OnTap:\n    name: str\n    right: Right = ANYONE\n")
    assert [each.line for each in rights.complaints(tmp_path)] == [1]


@pytest.mark.parametrize("table", ["ROUTES", "ROUTES: Final", "MORE, ROUTES", "ALL = ROUTES"])
def test_a_table_that_nobody_reads_is_found_by_its_path(tmp_path: Path, write: Write, table: str) -> None:
    taking = "from handlers.polls import posts\nCONVERSATIONS = Conversations(posts.ROUTES)\n"
    write("handlers/polls/conversations.py", taking)
    listing = "from handlers.polls import conversations as polls\nDOMAINS = (polls.CONVERSATIONS,)\n"
    write("bot/domains.py", listing)
    write("usecases/polls/posts.py", "ROUTES = ()\n")
    write("handlers/news/posts.py", f"{table} = ()\n")
    found = [each.path.relative_to(tmp_path) for each in registered.complaints(tmp_path)]
    assert found == [Path("handlers/news/posts.py")]


def test_a_domain_that_is_in_no_list_is_found(tmp_path: Path, write: Write) -> None:
    write("bot/domains.py", "from handlers.polls import conversations as news\nDOMAINS = (news.KEEPING,)\n")
    write("handlers/news/conversations.py", "CONVERSATIONS = Conversations()\n")
    write("storage/news/keeping.py", "KEEPING = Keeping()\n")
    found = [each.path.name for each in registered.complaints(tmp_path)]
    assert found == ["conversations.py", "keeping.py"]


def test_long_functions_and_modules_are_found(tmp_path: Path, write: Write) -> None:
    write("polls/long.py", FUNCTION_OF_41_LINES)
    write("sandbox/web/long.js", "//\n" * 351)
    assert sorted(each.path.name for each in sizes.complaints(tmp_path)) == ["long.js", "long.py"]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("polls/utils.py", ""),
        ("common/__init__.py", ""),
        ("docs/misc.md", ""),
        ("polls/poll.py", CLASS_WITHOUT_MEANING),
        (".env.example", SOMEBODYS_HOME),
        ("requirements/run.txt", "--" + "extra-index-url https://packages.example.com\n"),
    ],
)
def test_names_that_say_nothing_or_too_much_are_found(
    tmp_path: Path, write: Write, path: str, text: str
) -> None:
    write(path, text)
    assert len(list(names.complaints(tmp_path))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "import sqlite3",
        "from sqlalchemy import select",
        "from storage import stores",
        "from storage.prizes.tables import codes",
        "from tests.traces.looking import rows",
        "def late():\n    import asyncpg",
    ],
)
@pytest.mark.parametrize("room", ["stories", "web"])
def test_a_story_that_looks_into_the_database_is_found(
    tmp_path: Path, write: Write, room: str, line: str
) -> None:
    write(f"tests/{room}/test_bad.py", line + "\n")
    write(f"tests/{room}/test_good.py", "from storage.errors import InUse\nfrom tests.stage import stage\n")
    write("tests/traces/test_looks.py", line + "\n")
    assert [each.path.name for each in asking.complaints(tmp_path)] == ["test_bad.py"]


@pytest.mark.parametrize("call", ["AsyncClient({})", "Client({})", "get('x'{})", "post('x'{})"])
def test_no_client_of_a_test_gives_up_by_itself(tmp_path: Path, write: Write, call: str) -> None:
    write("tests/test_bad.py", f"httpx.{call.format('')}\n")
    write("tests/test_good.py", f"httpx.{call.format(', timeout=60').replace('(, ', '(')}\n")
    assert [each.path.name for each in patience.complaints(tmp_path)] == ["test_bad.py"]


def test_what_is_written_to_the_outbox_beside_the_answers_is_found(write: Write, tmp_path: Path) -> None:
    line = "def late(stores: Stores) -> None:\n    stores[Outbox].tell(notice, now)\n"
    write("usecases/bad.py", line)
    write("usecases/hidden.py", "def late(stores: Stores) -> None:\n    outbox = stores[Outbox]\n")
    write("usecases/outbox.py", line)
    write(
        "handlers/good.py", "def fate(stores: Stores) -> str:\n    return stores[Outbox].fate('closed:1:2')\n"
    )
    assert [each.path.name for each in writing.complaints(tmp_path)] == ["bad.py", "hidden.py"]


def test_a_docstring_that_names_what_is_not_there_is_found(write: Write, tmp_path: Path) -> None:
    for path, name in {
        "chat/words.py": "chat.words.Word",
        "chat/bad.py": "chat.words.Said",
        "docs/bad.md": "chat/gone.py",
        "docs/good.md": "chat/words.py",
        "docs/decisions/0001-old.md": "chat/gone.py",
    }.items():
        write(path, f'"""As `{name}` says."""\n\nWord = str\n')
    assert [each.path.name for each in references.complaints(tmp_path)] == ["bad.py", "bad.md"]


def test_a_statement_about_all_databases_of_a_server_is_found(write: Write, tmp_path: Path) -> None:
    sessions = "SELECT pid FROM pg_stat_" + "activity"
    write("tests/test_bad.py", f'QUERY = "{sessions}"\n')
    write("tests/test_good.py", f'QUERY = "{sessions} WHERE datname = current_database()"\n')
    assert [each.path.name for each in neighbours.complaints(tmp_path)] == ["test_bad.py"]


def test_a_room_that_the_checks_would_pass_over_is_found(tmp_path: Path, write: Write) -> None:
    write("gossip/__init__.py", "")
    assert len(list(rooms.complaints(tmp_path))) == 2


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("chat/bad.py", "polls"),
        ("chat/bad.py", "sqlalchemy"),
        ("sandbox/bad.py", "texts"),
        ("sandbox/bad.py", "telegram"),
        ("sandbox/bad.py", "aiogram"),
        ("handlers/bad.py", "sqlalchemy"),
        ("handlers/bad.py", "telegram"),
        ("handlers/bad.py", "jinja2"),
        ("handlers/bad.py", "starlette"),
        ("delivery/bad.py", "telegram"),
        ("storage/bad.py", "httpx"),
        ("texts/bad.py", "aiosqlite"),
        ("messengers/bad.py", "aiosqlite"),
        ("pictures/bad.py", "alembic"),
        ("beacon/bad.py", "asyncpg"),
        ("storage/bad.py", "something_new"),
        ("bot/bad.py", "tests"),
    ],
)
def test_walls_bite(tmp_path: Path, write: Write, path: str, name: str) -> None:
    write(path, f"def late():\n    from {name}.deep import something\n")
    assert [each.line for each in walls.complaints(tmp_path)] == [2]


def test_a_room_may_use_its_libraries_and_who_plugs_together_all(tmp_path: Path, write: Write) -> None:
    write("storage/good.py", "import sqlalchemy\nfrom msgspec import Struct\nfrom polls import poll\n")
    write("sandbox/good.py", "import httpx\nfrom sandbox.server import Sandbox\n")
    write("bot/good.py", "import asyncpg\nimport uvloop\nfrom sandbox.server import Sandbox\n")
    assert not list(walls.complaints(tmp_path))


SIDEWAYS_OR_UP = (
    ("handlers", "storage"),
    ("storage", "messengers"),
    ("delivery", "bot"),
    ("customers", "draws"),
    ("polls", "handlers"),
    ("chat", "sandbox"),
    ("messengers", "sandbox"),
)


def test_layers_bite(tmp_path: Path, write: Write) -> None:
    for room in plan.rooms(ROOT):
        write(f"{room}/__init__.py", "")
    assert "1 kept, 0 broken" in _linted(tmp_path)
    for room, other in SIDEWAYS_OR_UP:
        write(f"{room}/bad.py", f"import {other}\n")
    said = _linted(tmp_path)
    assert [pair for pair in SIDEWAYS_OR_UP if "{}.bad -> {} ".format(*pair) not in said] == []


def _linted(folder: Path) -> str:
    command = "from importlinter.cli import lint_imports_command; lint_imports_command(['--no-cache'])"
    done = subprocess.run([sys.executable, "-c", command], cwd=folder, capture_output=True, check=False)
    return done.stdout.decode()
