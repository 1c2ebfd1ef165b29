"""Hostile text is inert: names, options and questions are read as they are, in chat and in a spreadsheet."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.fire.conftest import Many, Note
from tests.fire.hostile import Hostile
from tests.stage import Actor, Json, Stage, quiet, stage, words
from tests.stories.polls import TAKEN, newpoll
from tests.traces.looking import rows

OURS = {"bold", "italic", "code"}
"""Formats of our own messages."""
FOUND = {"mention", "hashtag", "cashtag", "bot_command", "url", "email"}
"""What Telegram finds in any text by itself, whoever wrote it."""
OPTIONS = 40
MEMBERS = 20
MARK = re.compile(r"zq(\d+)z")
RUNNING = "=+-@\t\r＝＋－＠"
"""A cell that begins with one of these may be run as a formula (OWASP, CSV Injection)."""


def misread(message: Json, written: dict[str, str]) -> list[str]:
    """What is not as it was written: a text altered, or a format that begins or ends within one."""
    found: list[str] = []
    text = words(message).encode("utf-16-le", "surrogatepass")
    entities = message.get("entities") or message.get("caption_entities") or []
    found += [f"{each['type']} is not ours" for each in entities if each["type"] not in OURS | FOUND]
    edges = {at for each in entities if each["type"] in OURS for at in _edges(each)}
    for mark in MARK.finditer(words(message)):
        wanted = as_shown(written.get(mark[1], ""))
        if not words(message)[: mark.end()].endswith(wanted) or not wanted:
            found.append(f"{wanted!r} is shown as {words(message)[: mark.end()][-60:]!r}")
            continue
        ends = len(words(message)[: mark.end()].encode("utf-16-le", "surrogatepass")) // 2
        begins = ends - len(wanted.encode("utf-16-le", "surrogatepass")) // 2
        if any(begins < edge < ends for edge in edges):
            found.append(f"a format of ours begins or ends within {wanted!r}")
    assert text
    return found


def as_shown(text: str) -> str:
    """A text as Telegram passes it on: control characters are spaces to it, and some signs are dropped."""
    kept = re.sub("[\r\u2028-\u202e\u030a\u0333\u033f]", "", text)
    return re.sub(r"[\x00-\x09\x0b-\x1f]", " ", kept).strip()


def _edges(entity: Json) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def numbered(texts: list[str]) -> dict[str, str]:
    """Texts by their marks."""
    return {mark[1]: text for text in texts if (mark := MARK.search(text))}


def run_by_a_spreadsheet(table: bytes, folder: Path) -> list[str]:
    """The cells that a spreadsheet takes for formulas once the table was pasted into one."""
    path = folder / "table.xlsx"
    book = Workbook()
    sheet = book.create_sheet("Table")
    for row in csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")):
        sheet.append(["".join(filter(_kept, cell)) for cell in row])
    book.save(path)
    cells = [cell for row in load_workbook(path)["Table"].iter_rows() for cell in row]
    assert len(cells) == 4 * (OPTIONS + 1)
    return [str(each.value) for each in cells if each.data_type == "f" or str(each.value)[:1] in RUNNING]


def _kept(character: str) -> bool:
    """A workbook cannot hold control characters at all."""
    return character in "\t\r\n" or unicodedata.category(character) != "Cc"


async def asked_for(there: Stage, mira: Actor, ana: Actor, hostile: Hostile) -> None:
    """Hold one vote in which every text is hostile, and read all that is said about it, and the table."""
    question, *options = hostile.texts(OPTIONS + 1)
    notice, reason, wrong = hostile.texts(3)
    await mira.asks(newpoll(question, tuple(options), closes=wrong), as_shown(wrong))
    found = re.search(r"#(\d+)", words(await mira.asks(newpoll(question, tuple(options)), "Preview")))
    assert found
    number = found[1]
    await mira.does(f"/open {number}", "is open")
    await mira.does(f"/notice {number} {notice}", "notice")
    card = await ana.asks(f"/vote {number}", as_shown(notice))
    assert (await ana.forges(f"m:{number}:1:1", card)).startswith(TAKEN)
    await ana.asks("/mine", as_shown(question))
    await ana.asks(f"/poll {number}", as_shown(question))
    await mira.does(f"/close {number} {reason}", "closed")
    assert (await ana.hears(as_shown(reason)))["photo"]
    await ana.asks(f"/results {number}", "All options")
    await mira.asks(f"/export {number}", "table")


async def heard(*people: Actor) -> list[Json]:
    """All that the bot has said to them."""
    found = [message for person in people for message in await person.messages()]
    return [message for message in found if message["from"]["is_bot"]]


async def votes_are_read_as_written(there: Stage, hostile: Hostile, votes: int) -> None:
    mira, ana = await there.owner(), await there.person("Ana")
    for _ in range(votes):
        await asked_for(there, mira, ana, hostile)
    await quiet(there)
    said = await heard(mira, ana)
    assert [wrong for message in said for wrong in misread(message, hostile.made)] == []
    assert rows(there.settings, "SELECT count(*) FROM outbox WHERE fate != 'sent'") == [(0,)]
    shown = {mark for message in said for mark in MARK.findall(words(message))}
    assert shown == set(hostile.made)
    tables = [await mira.file(each) for each in said if "table" in words(each) and "document" in each]
    assert len(tables) == votes
    assert [cell for table in tables for cell in run_by_a_spreadsheet(table, there.settings.data_dir)] == []


async def names_are_read_as_written(there: Stage, hostile: Hostile, rounds: int) -> None:
    mira = await there.owner()
    members = [await there.person(f"Member {number}") for number in range(MEMBERS)]
    for member in members:
        link = re.search(r"team-[0-9a-f]+", words(await mira.asks("/team invite care", "team-")))
        assert link
        await member.asks(f"/start {link[0]}")
    for _ in range(rounds):
        names = hostile.texts(MEMBERS)
        for member, name in zip(members, names, strict=True):
            there.sandbox.world.person(member.id).first_name = name
            await member.asks("/help")
        listed = await mira.asks("/team", "zq")
        tamed = {number: tame(name) for number, name in numbered(names).items()}
        assert misread(listed, tamed) == []
        assert set(MARK.findall(words(listed))) == set(tamed)


def tame(name: str) -> str:
    """A name on one line, without what moves the cursor or turns the direction of all that follows."""
    visible = (each for each in name if each.isspace() or unicodedata.category(each) != "Cc")
    return " ".join("".join(each for each in visible if each not in "\u202e\u2066").split())


Promise = Callable[[Stage, Hostile, int], Awaitable[None]]
PROMISES = (
    pytest.param(votes_are_read_as_written, (2, 160), id="questions and options"),
    pytest.param(names_are_read_as_written, (3, 170), id="names"),
)


@pytest.mark.parametrize(("promise", "rounds"), PROMISES)
async def test_hostile_text_is_inert(
    promise: Promise, rounds: tuple[int, int], tmp_path: Path, many: Many, note: Note
) -> None:
    async with stage(tmp_path) as there:
        hostile = Hostile(many(1, 2))
        await promise(there, hostile, many(*rounds))
    note(f"{len(hostile.made)} texts read as they were written")


GUARDS = (
    pytest.param(votes_are_read_as_written, "texts.markup.escaped", id="escaped options"),
    pytest.param(votes_are_read_as_written, "polls.result_table.harmless", id="formulas"),
    pytest.param(names_are_read_as_written, "texts.markup.escaped", id="escaped names"),
    pytest.param(names_are_read_as_written, "messengers.telegram.updates._tame", id="names on one line"),
)


@pytest.mark.soak
@pytest.mark.parametrize(("promise", "guard"), GUARDS)
async def test_without_its_guard_text_does_harm(
    promise: Promise, guard: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, lambda text: text)
    monkeypatch.setattr("tests.stage.PATIENCE", 3.0)
    async with stage(tmp_path) as there:
        with pytest.raises((AssertionError, TimeoutError)):
            await promise(there, Hostile(1), 2)
