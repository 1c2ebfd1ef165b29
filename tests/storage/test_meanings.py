"""What ideas mean is read once for each text, told to whoever holds it, and forgotten with the idea."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from bot.domains import Stores
from storage.database import Database
from storage.schema import migrate
from storage.suggestions.likeness import LikenessRows
from storage.suggestions.meanings import MeaningRows, since
from storage.suggestions.tables import idea_meanings, likenesses
from suggestions.meaning import Unread
from suggestions.store import Voices
from suggestions.voice import Line, Part, Voice, VoiceId
from tests.storage.voting import NOW
from usecases.suggestions.saying import meaning as use

ONE, TWO = VoiceId(1), VoiceId(2)
READ, ANEW = b"read", b"anew"


def offered(db: Connection, *texts: str) -> Stores:
    """Ideas with these words, from number 1 on, that are offered."""
    stores = Stores(db)
    for text in texts:
        voice = stores[Voices].add(Voice(author=None, title=text, begun=NOW, latest=NOW, since=NOW))
        stores[Voices].lines.add(Line(voice=voice.id, part=Part.WORDS, by=None, at=NOW, text=text))
        LikenessRows(db).keep(voice.id, text)
    return stores


def reads(stores: Stores, idea: VoiceId, text: str) -> None:
    """Let an idea read otherwise, and be offered by that."""
    (line,) = stores[Voices].lines.of(idea)
    stores[Voices].lines.drop(line.id)
    stores[Voices].lines.add(Line(voice=idea, part=Part.WORDS, by=None, at=NOW, text=text))
    LikenessRows(stores._connection).keep(idea, text)


def told(db: Connection, number: int = 0) -> Sequence[Any]:
    return [tuple(each) for each in since(db, number, 9)]


def rows(db: Connection) -> int:
    return db.execute(select(func.count()).select_from(idea_meanings)).scalar_one()


async def test_an_idea_is_read_once_and_told_to_whoever_holds_it(database: Database) -> None:
    def work(db: Connection) -> list[object]:
        stores, meanings = offered(db, "Audio books", "Longer hours"), MeaningRows(db)
        wanted = use.unread(stores, 8)
        kept = use.keep(stores, wanted, [READ, ANEW])
        return [wanted, kept, meanings.unread(8), told(db), told(db, 1), meanings.progress()]

    assert await database.run(work) == [
        {ONE: "Audio books", TWO: "Longer hours"},
        2,
        [],
        [(ONE, READ, 1), (TWO, ANEW, 2)],
        [(TWO, ANEW, 2)],
        (2, 2),
    ]


async def test_what_reads_otherwise_is_read_anew_and_told_again(database: Database) -> None:
    def work(db: Connection) -> list[object]:
        stores = offered(db, "Audio books", "Longer hours")
        use.keep(stores, use.unread(stores, 8), [READ, READ])
        reads(stores, TWO, "Open on sundays")
        stale = [MeaningRows(db).unread(8), told(db)]
        use.keep(stores, use.unread(stores, 8), [ANEW])
        return [*stale, told(db, 2)]

    assert await database.run(work) == [[Unread(TWO, True)], [(ONE, READ, 1)], [(TWO, ANEW, 3)]]


async def test_the_same_text_is_not_read_twice(database: Database) -> None:
    def work(db: Connection) -> list[Unread]:
        stores = offered(db, "Audio books")
        use.keep(stores, use.unread(stores, 8), [READ])
        LikenessRows(db).keep(ONE, "Audio books")
        return MeaningRows(db).unread(8)

    assert await database.run(work) == []


async def test_what_was_changed_while_it_was_read_is_not_kept(database: Database) -> None:
    def work(db: Connection) -> list[object]:
        stores = offered(db, "Audio books")
        wanted = use.unread(stores, 8)
        reads(stores, ONE, "Open on sundays")
        return [use.keep(stores, wanted, [READ]), MeaningRows(db).unread(8), told(db)]

    assert await database.run(work) == [0, [Unread(ONE, True)], []]


async def test_of_what_is_dropped_nothing_is_left_at_once_and_who_holds_it_is_told(
    database: Database,
) -> None:
    def work(db: Connection) -> list[object]:
        stores = offered(db, "Audio books", "Longer hours")
        use.keep(stores, {ONE: "Audio books"}, [READ])
        for idea in (ONE, TWO):
            LikenessRows(db).drop(idea)
        left = db.execute(select(idea_meanings.c.idea, idea_meanings.c.meaning)).all()
        wanted = use.unread(stores, 8)
        use.keep(stores, wanted, [b"of no words"])
        return [[tuple(each) for each in left], wanted, told(db, 1)]

    assert await database.run(work) == [[(ONE, b"")], {ONE: ""}, [(ONE, b"", 2)]]


async def test_an_idea_that_is_offered_again_is_read_again(database: Database) -> None:
    def work(db: Connection) -> list[Unread]:
        stores = offered(db, "Audio books")
        use.keep(stores, use.unread(stores, 8), [READ])
        LikenessRows(db).drop(ONE)
        use.keep(stores, use.unread(stores, 8), [b""])
        LikenessRows(db).keep(ONE, "Audio books")
        return MeaningRows(db).unread(8)

    assert await database.run(work) == [Unread(ONE, True)]


async def test_ideas_from_before_wait_to_be_read(empty: Database) -> None:
    await migrate(empty, "0018")
    await empty.run(lambda db: db.execute(insert(likenesses).values(idea=5, trigrams=b"")))
    await migrate(empty, "0024")

    assert await empty.run(lambda db: MeaningRows(db).unread(8)) == [Unread(VoiceId(5), True)]
