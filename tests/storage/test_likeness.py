"""Ideas like a text are found by their rare trigrams, and the best of all ideas are among those found."""

from __future__ import annotations

import asyncio
from functools import partial
from random import Random

import pytest
from sqlalchemy import Connection, func, select, text

from bot.domains import Stores
from storage.database import Database
from storage.suggestions import likeness
from storage.suggestions.likeness import EVERY, GIVEN, LikenessRows
from storage.suggestions.tables import idea_trigrams, likenesses, trigrams
from suggestions.likeness import FEW
from suggestions.likeness import trigrams as trigrams_of

AUDIO, CORNER, TEA = 1, 2, 3
IDEAS = {
    AUDIO: "Аудио-књиге за пут",
    CORNER: "A reading corner with chairs",
    TEA: "Zielona herbata w kawiarni",
}
READ = text(
    "SELECT coalesce(sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0)), 0) "
    "FROM pg_stat_xact_user_tables"
)


def kept(db: Connection) -> LikenessRows:
    rows = LikenessRows(db)
    for idea, words in IDEAS.items():
        rows.keep(idea, words)
    return rows


def left(db: Connection) -> list[int]:
    """How many rows each table has."""
    tables = likenesses, idea_trigrams, trigrams
    return [db.execute(select(func.count()).select_from(table)).scalar_one() for table in tables]


def counts(db: Connection) -> dict[int, int]:
    found = db.execute(select(trigrams.c.trigram, trigrams.c.ideas))
    return {row.trigram: row.ideas for row in found}


def many(db: Connection, ideas: int, ordinary: int = 25) -> list[str]:
    """Keep as many ideas, of words that are common and of words that few have."""
    dice, rows = Random(7), LikenessRows(db)
    common = ["".join(dice.choices("abdegiklmnoprstuv", k=6)) for _ in range(ordinary)]
    texts = [
        " ".join([*dice.sample(common, 5), "".join(dice.choices("abdegiklmnoprstuv", k=7))])
        for _ in range(ideas)
    ]
    for idea, words in enumerate(texts, 1):
        rows.keep(idea, words)
    return texts


async def test_an_idea_is_found_in_another_alphabet_and_by_a_part_of_its_words(database: Database) -> None:
    assert await database.run(lambda db: kept(db).alike("audio knjiga", 3)) == [AUDIO]
    assert await database.run(lambda db: LikenessRows(db).alike("зелёна хербата", 3)) == [TEA]


async def test_nothing_is_offered_where_nothing_is_alike_or_nothing_is_asked_for(database: Database) -> None:
    def asked(db: Connection) -> list[list[int]]:
        rows = LikenessRows(db)
        nobody = rows.alike("reading corner", 3)
        kept(db)
        return [nobody, rows.alike("👍", 3), rows.alike("", 3), rows.alike("reading corner", 0)]

    assert await database.run(asked) == [[], [], [], []]


async def test_another_text_takes_the_place_of_the_one_before(database: Database) -> None:
    def edited(db: Connection) -> list[list[int]]:
        rows = kept(db)
        rows.keep(AUDIO, "Longer opening hours")
        return [rows.alike("audio knjige", 3), rows.alike("opening hours", 1)]

    assert await database.run(edited) == [[], [AUDIO]]


async def test_of_what_is_dropped_nothing_is_left(database: Database) -> None:
    def dropped(db: Connection) -> list[int]:
        rows = kept(db)
        rows.keep(TEA, "An idea of other words")
        for idea in (*IDEAS, 77):
            rows.drop(idea)
        return left(db)

    assert await database.run(dropped) == [0, 0, 0]


async def test_what_is_kept_twice_is_counted_once(database: Database) -> None:
    def twice(db: Connection) -> tuple[dict[int, int], dict[int, int]]:
        kept(db)
        once = counts(db)
        kept(db)
        return once, counts(db)

    once, again = await database.run(twice)
    assert once == again
    assert once[EVERY] == len(IDEAS)


async def test_ideas_kept_at_one_instant_are_all_found_and_all_counted(database: Database) -> None:
    def keep(idea: int, db: Connection) -> None:
        LikenessRows(db).keep(idea, f"Reading corner {idea}")

    await asyncio.gather(*(database.run(partial(keep, idea)) for idea in range(1, 9)))
    assert (await database.run(counts))[EVERY] == 8
    assert await database.run(lambda db: LikenessRows(db).alike("reading corner", 9)) == [*range(1, 9)]


async def test_an_idea_that_shows_nothing_is_kept_edited_and_dropped_as_any_other(database: Database) -> None:
    def only_an_emoji(db: Connection) -> list[list[int]]:
        rows = LikenessRows(db)
        rows.keep(AUDIO, "👍")
        found = [rows.alike("👍", 3)]
        rows.keep(AUDIO, "audio books")
        found.append(rows.alike("audio book", 3))
        rows.drop(AUDIO)
        return [*found, left(db)]

    assert await database.run(only_an_emoji) == [[], [AUDIO], [0, 0, 0]]


async def test_past_the_first_each_sixteenth_is_counted_and_taken_out_of_the_count(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeness, "COUNTED", 8)

    def counted(db: Connection) -> list[int]:
        many(db, 40)
        found = [counts(db)[EVERY]]
        rows = LikenessRows(db)
        for idea in range(1, 41):
            rows.drop(idea)
        return [*found, *left(db)]

    assert await database.run(counted) == [8 + 2, 0, 0, 0]


async def test_the_index_finds_what_a_look_at_every_idea_would(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeness, "POSTINGS", 400)
    monkeypatch.setattr(likeness, "CANDIDATES", 20)

    def found(db: Connection) -> list[list[int]]:
        texts = many(db, 400)
        return [LikenessRows(db).alike(words, 1) for words in texts[::20]]

    assert await database.run(found) == [[idea] for idea in range(1, 401, 20)]


async def test_so_many_as_share_most_are_scored_and_no_more(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def found(db: Connection) -> list[int]:
        rows = kept(db)
        rows.keep(4, "A reading corner with cushions")
        both = rows.alike("reading corner", 3)
        monkeypatch.setattr(likeness, "CANDIDATES", 1)
        return [len(both), len(rows.alike("reading corner", 3))]

    assert await database.run(found) == [2, 1]


def test_of_the_rarest_no_more_are_read_than_there_is_room_for_but_one_at_least() -> None:
    known = {1: 5, 2: 100, 3: 1}
    assert likeness._rarest([1, 2, 3, 4], known, 6) == [4, 3, 1]
    assert likeness._rarest([2], known, 6) == [2]


@pytest.mark.postgres
async def test_on_postgresql_a_look_up_reads_its_own_rows_alone(
    postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(likeness, "POSTINGS", 100)
    monkeypatch.setattr(likeness, "CANDIDATES", 5)
    database = Database(postgres_url)
    try:
        [wanted, *_] = await database.run(lambda db: many(db, 600))

        def asked(db: Connection) -> int:
            before = db.execute(READ).scalar_one()
            LikenessRows(db).alike(wanted, 3)
            return int(db.execute(READ).scalar_one() - before)

        assert await database.run(asked) < len(trigrams_of(wanted)) + 100 + 5 + 10
    finally:
        await database.close()


@pytest.mark.parametrize("statement", ["_frequencies", "_candidates", "_packed"])
def test_on_sqlite_a_look_up_goes_by_the_index_alone(statement: str, stores: Stores) -> None:
    db = stores._connection
    written = getattr(likeness, statement)._on(db.dialect)
    values = written.bound({GIVEN: [1], "most": 1})
    plan = [row.detail for row in db.exec_driver_sql(f"EXPLAIN QUERY PLAN {written.sql}", values)]
    assert any(step.startswith("SEARCH") for step in plan)
    assert [step for step in plan if step.startswith("SCAN") and not step.startswith("SCAN value")] == []


async def test_syllables_alone_make_nothing_alike_until_there_are_many_ideas(database: Database) -> None:
    def asked(db: Connection) -> tuple[list[int], list[int]]:
        rows = LikenessRows(db)
        rows.keep(1, "Stay longer at the lake")
        few = rows.alike("Repair stand at each station", 3)
        for number in range(2, FEW + 1):
            rows.keep(number, f"{number:03} xylyx {number:03}")
        return few, rows.alike("Repair stand at each station", 3)

    assert await database.run(asked) == ([], [1])
