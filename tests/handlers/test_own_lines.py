"""What somebody is told of the lines of what he said holds no number that runs over everybody's lines."""

from __future__ import annotations

from sqlalchemy import Connection

from bot.domains import Stores
from storage.suggestions.tables import voices
from tests.handlers.front import Counter
from tests.handlers.test_voices import idea


async def test_a_line_of_what_he_said_tells_not_how_many_others_were_written(counter: Counter) -> None:
    ana = counter.guest("2", "Ana")
    await ana.says("/start")
    number = await idea(counter, ana, "A chair")

    def told(db: Connection) -> list[set[str]]:
        author = db.execute(voices.select().where(voices.c.id == number)).one().author
        return [set(line) for voice in Stores(db).everything(author)["voices"] for line in voice["lines"]]

    lines = await counter.database.run(told)
    assert lines
    assert not any({"id", "voice"} & each for each in lines)
