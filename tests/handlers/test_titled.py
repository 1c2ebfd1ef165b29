"""Lists call a voice by what it says, and by what it says after its words were changed."""

from __future__ import annotations

from bot.domains import Stores
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.handlers.front import Counter
from tests.handlers.test_voices import idea


async def title(counter: Counter, number: int = 1) -> str:
    return await counter.database.run(lambda db: Stores(db)[Voices].get(VoiceId(number)).title)


async def test_of_several_messages_the_first_that_says_something_names_it(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("ej")
    assert await title(counter) == "ej"
    await ana.says("Green covers, please")
    assert await title(counter) == "Green covers, please"
    await ana.says("And blue ones")
    assert await title(counter) == "Green covers, please"


async def test_a_changed_line_changes_the_title(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("ej")
    await ana.says("Green covers")
    await ana.edits("Blue covers")
    assert await title(counter) == "Blue covers"
    await ana.edits("Red covers")
    await ana.taps("said:1:complaint")
    await ana.edits("Grey covers")
    assert await title(counter) == "Grey covers"


async def test_words_that_wait_for_the_team_name_nothing_yet(counter: Counter) -> None:
    ana = counter.guest("2")
    await idea(counter, ana, "ej, hm")
    await ana.says("Green covers")
    assert await title(counter) == "ej, hm"
    await (await counter.owner()).taps("words-stand:1")
    assert await title(counter) == "Green covers"
