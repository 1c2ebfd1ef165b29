"""The webhook cannot be spoofed: nothing fails, and who does not know the secret changes nothing.

The requests are hypothesis': it grows whole updates and breaks them in places, shrinks what it finds, and is
among our tools already. schemathesis wants an OpenAPI schema, which Telegram's side of a webhook has not;
atheris is led by the coverage of one process's Python code, and ours runs behind a server that parses in C.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from messengers.telegram.webhook import BODY_LIMIT, SECRET
from tests.fire.conftest import Many, Note
from tests.fire.wire import Request, Wire
from tests.ports import free_port
from tests.stage import OWNER, Json, quiet, stage
from tests.stories.polls import ballot, newpoll, opened

KNOWN = "webhook-canary-S3cret"
HEADER = SECRET.encode()
VOTER = 500_001
AT_ONCE = 1_000
"""So many requests have one seed: hypothesis remembers all that it made of one."""

ids = st.sampled_from([OWNER, VOTER, 1, 0, -1, 2**63 - 1, 2**63, -(2**80), 10**400])
texts = st.one_of(
    st.sampled_from(
        [
            *(
                "/start",
                "/forget",
                "/stop",
                "/team",
                f"/team {VOTER} owner",
                "/close 1 enough",
                "/void 1 bad",
            ),
            *("/open 1", "/audit", "/language sr", "/newpoll", newpoll(), "/vote 1", "/publish 1", "/vote_1"),
            *("m:1:1:1", "m:1:2:1", "m:1:0:0", "forget:yes", "news:yes", "team-invite:owner", "open-yes:1"),
        ]
    ),
    st.text(max_size=40),
    st.sampled_from(["\0", "\ud800", "/" + "a" * 5000, "m:" + ":" * 200, "m:1:" + "9" * 100 + ":1"]),
)
odd = st.recursive(
    st.one_of(st.none(), st.booleans(), ids, st.floats(), texts),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(texts, inside, max_size=3),
    max_leaves=6,
)


def fields(**parts: st.SearchStrategy[object]) -> st.SearchStrategy[Json]:
    """An object with these fields, now and then one of them missing or of another kind."""
    may_be_odd = {name: st.one_of(part, part, part, part, part, odd) for name, part in parts.items()}
    whole = st.fixed_dictionaries(dict(parts))
    return st.one_of(whole, whole, st.fixed_dictionaries({}, optional=may_be_odd))


people = fields(id=ids, is_bot=st.booleans(), first_name=texts, language_code=texts)
chats = fields(id=ids, type=st.sampled_from(["private", "group", "supergroup", "channel", "attic"]))
messages = fields(**{"message_id": ids, "date": ids, "chat": chats, "from": people, "text": texts})
taps = fields(**{"id": texts, "from": people, "message": messages, "data": texts})
members = fields(
    **{"chat": chats, "from": people, "new_chat_member": fields(status=st.sampled_from(["kicked", "member"]))}
)
numbers = st.integers(10**6, 10**12)
updates = st.one_of(
    fields(update_id=numbers, message=messages),
    fields(update_id=numbers, callback_query=taps),
    fields(update_id=numbers, my_chat_member=members),
    fields(update_id=odd, message=odd, callback_query=odd),
)


@st.composite
def whole(draw: st.DrawFn) -> bytes:
    """An update. It has a name: hypothesis keeps that with each example, and its parts have 40 MB."""
    return json.dumps(draw(updates)).encode()


@st.composite
def strange(draw: st.DrawFn) -> bytes:
    """An update of any number, and nothing else."""
    return json.dumps({"update_id": draw(odd)}).encode()


@st.composite
def broken(draw: st.DrawFn) -> bytes:
    """An update cut short, with bytes of it changed, or much too large."""
    sound = draw(whole())
    at, byte = draw(st.integers(0, len(sound))), draw(st.binary(max_size=3))
    return draw(
        st.sampled_from(
            [sound[:at], sound[:at] + byte + sound[at + 1 :], b"[" * 50_000, b" " * BODY_LIMIT + sound]
        )
    )


bodies = st.one_of(*[whole()] * 4, broken(), st.binary(max_size=60))
scraps = st.one_of(whole(), strange(), broken(), st.binary(max_size=60))
visible = st.text(st.characters(min_codepoint=33, max_codepoint=255), min_size=1, max_size=30)
values = st.one_of(visible, st.text(st.characters(min_codepoint=0, max_codepoint=255), max_size=30)).map(
    lambda text: text.encode("latin-1")
)
secrets = st.one_of(
    st.sampled_from(
        [b"", KNOWN[:-1].encode(), KNOWN.encode() + b"x", KNOWN.lower().encode(), b"null", b"\xff"]
    ),
    values,
)
others = st.tuples(
    st.one_of(
        st.sampled_from(
            [b"Content-Type", b"Content-Length", b"Transfer-Encoding", b"Expect", b"Connection", b"Upgrade"]
        ),
        st.text("abcXYZ019-_", min_size=1, max_size=20).map(str.encode),
    ),
    st.one_of(
        st.sampled_from([b"-1", b"0", b"10", b"gzip", b"chunked", b"100-continue", b"close", b"h2c"]), values
    ),
)


@st.composite
def requests(
    draw: st.DrawFn, secret: st.SearchStrategy[bytes], body: st.SearchStrategy[bytes] = bodies
) -> Request:
    """A request that gives such a secret, or none."""
    headers = draw(st.lists(others, max_size=2))
    headers += [(HEADER, each) for each in draw(st.lists(secret, max_size=2))]
    return Request(
        body=draw(body),
        headers=tuple(draw(st.permutations(headers))),
        method=draw(st.sampled_from([b"POST"] * 9 + [b"GET", b"PUT", b"HEAD", b"OPTIONS", b"BREW"])),
        path=draw(
            st.sampled_from([b"/telegram"] * 9 + [b"/", b"//telegram", b"/telegram/..", b"/%00", b"*"])
        ),
        chunked=draw(st.booleans()),
        cut=draw(st.one_of(st.none(), st.none(), st.none(), st.integers(0, 40))),
    )


def is_update(body: bytes) -> bool:
    """Whether somebody who knows the secret may have an effect with this body."""
    try:
        return isinstance(json.loads(body)["update_id"], int)
    except (ValueError, RecursionError, TypeError, KeyError, UnicodeDecodeError):
        return False


Sender = tuple[st.SearchStrategy[Request], bool]
"""What somebody sends, and whether the database must stand still meanwhile."""


class Target:
    """A running bot with a webhook, and a look into its database."""

    def __init__(self, port: int, database: Path) -> None:
        self.wire = Wire(port)
        self._database = database

    def strike(self, sender: Sender, times: int, *, shrink: bool = True) -> None:
        """Send so many requests, one after another; each must leave the bot as the promise says."""
        requests, still = sender
        phases = (Phase.generate, Phase.shrink) if shrink else (Phase.generate,)

        def some(number: int, examples: int) -> None:
            @seed(number)
            @settings(
                max_examples=examples,
                deadline=None,
                database=None,
                report_multiple_bugs=False,
                phases=phases,
                suppress_health_check=list(HealthCheck),
            )
            @given(requests)
            def promise(request: Request) -> None:
                self._holds(request, still)

            promise()

        with contextlib.closing(sqlite3.connect(f"file:{self._database}?mode=ro", uri=True)) as self._looking:
            for done in range(0, times, AT_ONCE):
                some(done, min(AT_ONCE, times - done))

    def _holds(self, request: Request, still: bool) -> None:
        before = self._version()
        status = self.wire.ask(request)
        assert status < 500
        if status == 0:
            assert request.lies or request.cut is not None, "it hung up without an answer"
        given = next((value for name, value in request.headers if name == HEADER), b"")
        known = given.strip(b" \t") == KNOWN.encode()
        if not known:
            assert not 200 <= status < 300 or request.path == b"/metrics"
        if still:
            assert self._version() == before, "the database was written to"

    def _version(self) -> int:
        """A number that changes whenever another connection has committed something."""
        return int(self._looking.execute("PRAGMA data_version").fetchone()[0])


@contextlib.asynccontextmanager
async def hooked(folder: Path) -> AsyncIterator[Target]:
    """A bot that Telegram posts to, with an open vote and a ballot in it."""
    port = free_port()
    hook = {"webhook_url": f"http://127.0.0.1:{port}/telegram", "webhook_secret": KNOWN}
    async with stage(folder, listen=f"127.0.0.1:{port}", **hook) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        await ballot(await there.person("Ana", id=VOTER), number, "Viking")
        await quiet(there)
        target = Target(port, folder / "glas.db")
        with contextlib.closing(target.wire):
            yield target


SECRET_GIVEN = st.just(KNOWN.encode())
STRANGERS = (requests(secrets), True)
NONSENSE = (requests(SECRET_GIVEN, scraps.filter(lambda body: not is_update(body))), True)
UPDATES = (requests(SECRET_GIVEN, whole().filter(is_update)), False)
SENDERS = (
    pytest.param(STRANGERS, 25_000, id="strangers"),
    pytest.param(NONSENSE, 10_000, id="nonsense"),
    pytest.param(UPDATES, 15_000, id="updates"),
)


@pytest.mark.parametrize(("sender", "soak"), SENDERS)
async def test_nothing_fails_and_strangers_and_nonsense_change_nothing(
    sender: Sender, soak: int, tmp_path: Path, many: Many, note: Note, caplog: pytest.LogCaptureFixture
) -> None:
    async with hooked(tmp_path) as target:
        times = many(100, soak)
        await asyncio.to_thread(target.strike, sender, times)
        assert [line.getMessage() for line in caplog.records if line.levelno >= logging.ERROR] == []
    note(f"{times} requests, none failed" + ", nothing changed" * sender[1])


GUARDS = (
    pytest.param(STRANGERS, "messengers.telegram.webhook.hmac.compare_digest", lambda *_: True, id="secret"),
    pytest.param(NONSENSE, "messengers.telegram.updates.UNREADABLE", (), id="unreadable"),
)


@pytest.mark.parametrize(("sender", "guard", "without"), GUARDS)
async def test_without_its_guard_the_webhook_gives_way(
    sender: Sender,
    guard: str,
    without: object,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with hooked(tmp_path) as target:
        monkeypatch.setattr(guard, without)
        with pytest.raises(AssertionError):
            await asyncio.to_thread(target.strike, sender, 400, shrink=False)
