"""What people say in a group is theirs: the bot hears what is meant for it, where somebody asks for that."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from sqlalchemy import Connection, func, select

from bot.domains import DOMAINS
from chat.answers import Answers
from chat.events import Addressed, Kind, Said, Unread
from customers.team import ANYONE, MANAGE_TEAM, Right
from handlers.conversations import Conversations
from handlers.desk import Desk
from handlers.dispatch import LONGEST
from handlers.house import House
from handlers.routes import OnText, Where, say
from storage.every_table import every_table
from tests.handlers.front import GROUP, TEAM, Counter
from texts import keys

TO_US = (Addressed.REPLY, Addressed.MENTION)


async def rows(counter: Counter) -> dict[str, int]:
    """How many rows each table has."""

    def counted(db: Connection) -> dict[str, int]:
        return {
            table.name: db.execute(select(func.count()).select_from(table)).scalar_one()
            for table in every_table()
        }

    return await counter.database.run(counted)


def repeating(
    heard: list[str], right: Right = ANYONE, where: Where = Where.ANYWHERE, *, silent: bool = False
) -> House:
    """A house in which somebody listens, and says what he has heard; `silent`: nobody else in groups."""

    def repeat(event: Said | Unread, _: Desk) -> Answers:
        heard.append(event.text)
        return say(keys.audit_name(name=f"heard {event.text}"))

    listening = Conversations(texts=(OnText(repeat, right, where),))
    others = [domain.conversations for domain in DOMAINS]
    if silent:
        others = [each for each in others if all(way.where is Where.PRIVATE for way in each.texts)]
    return House([*others, listening])


async def test_of_what_people_say_to_each_other_nothing_is_written(counter: Counter) -> None:
    ana = counter.guest("2")
    counter.house = repeating([])
    before = await rows(counter)
    for text in ("nice weather", "/vote@OtherBot 7", "x" * (LONGEST + 1)):
        assert await ana.says(text, chat=GROUP, title="Readers", addressed=Addressed.LOOSE) == ""
    assert await ana.shows(Kind.STICKER, chat=GROUP, addressed=Addressed.LOOSE) == ""
    assert await ana.says("nice weather", chat=GROUP, second_hand=True, addressed=Addressed.LOOSE) == ""
    assert await rows(counter) == before
    assert await ana.says("/help", chat=GROUP, addressed=Addressed.COMMAND)


@pytest.mark.parametrize("addressed", TO_US)
async def test_who_asks_for_it_hears_what_is_said_to_the_bot(counter: Counter, addressed: Addressed) -> None:
    heard: list[str] = []
    counter.house = repeating(heard)
    ana = counter.guest("2")
    assert await ana.says("more tea", chat=GROUP, addressed=addressed) == "heard more tea"
    assert await ana.shows(Kind.VOICE, chat=GROUP, addressed=addressed, text="listen") == "heard listen"
    assert await ana.says("/close 1", chat=GROUP, addressed=addressed) == "heard /close 1"
    assert "forwarded" in await ana.says("tea", chat=GROUP, addressed=addressed, second_hand=True)
    assert "too long" in await ana.says("x" * (LONGEST + 1), chat=GROUP, addressed=addressed)
    assert heard == ["more tea", "listen", "/close 1"]


@pytest.mark.parametrize("addressed", [*TO_US, Addressed.LOOSE])
async def test_where_nobody_asks_for_it_there_is_silence(counter: Counter, addressed: Addressed) -> None:
    heard: list[str] = []
    for where, right in ((Where.PRIVATE, ANYONE), (Where.ANYWHERE, MANAGE_TEAM)):
        counter.house = repeating(heard, right, where, silent=True)
        ana = counter.guest("2")
        for text in ("more tea", "stop", "/close 1", "x" * (LONGEST + 1)):
            assert await ana.says(text, chat=GROUP, addressed=addressed) == ""
        assert await ana.shows(Kind.VOICE, chat=GROUP, addressed=addressed) == ""
        assert await ana.says("tea", chat=GROUP, addressed=addressed, second_hand=True) == ""
    assert heard == []


async def test_in_the_teams_chat_a_loose_line_is_heard(counter: Counter) -> None:
    heard: list[str] = []
    counter.house = repeating(heard)
    mira = await counter.owner()
    chat = TEAM.address
    assert await mira.says("hello all", chat=chat, addressed=Addressed.LOOSE) == "heard hello all"
    assert await mira.says("/close@OtherBot 1", chat=chat, addressed=Addressed.LOOSE)
    assert await mira.says("look", chat=chat, addressed=Addressed.LOOSE, second_hand=True) == "heard look"
    assert "heard xx" in await mira.says("x" * (LONGEST + 1), chat=chat, addressed=Addressed.LOOSE)
    counter.team_chat = replace(TEAM, messenger="memory")
    assert await mira.says("hello all", chat=chat, addressed=Addressed.LOOSE) == ""
    counter.team_chat = None
    assert await mira.says("hello all", chat=chat, addressed=Addressed.LOOSE) == ""


async def test_what_the_teams_chat_asks_for_is_heard_in_no_other_group(counter: Counter) -> None:
    heard: list[str] = []
    counter.house = repeating(heard, where=Where.TEAM, silent=True)
    mira = await counter.owner()
    for chat, times in ((GROUP, 0), (TEAM.address, 1)):
        for addressed in TO_US:
            await mira.says("more tea", chat=chat, addressed=addressed)
        assert len(heard) == times * len(TO_US)


async def test_what_is_said_to_the_bot_in_a_group_answers_no_question_of_a_dialogue(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/newpoll")
    before = (await rows(counter))["heard"]
    assert "Taken down" in await mira.says("Which?", chat=GROUP, addressed=Addressed.REPLY)
    assert (await rows(counter))["heard"] == before
    assert "The question: Which one?" in await mira.says("Which one?")


async def test_a_change_of_what_was_said_to_the_bot_is_heard_anew(counter: Counter) -> None:
    heard: list[str] = []
    counter.house = repeating(heard)
    ana = counter.guest("2")
    await ana.says("more tea", chat=GROUP, addressed=Addressed.MENTION)
    changed = await ana.says(
        "more coffee", chat=GROUP, addressed=Addressed.MENTION, message=ana.message, edited=9
    )
    assert changed == "heard more coffee"


async def test_in_a_group_newer_words_stand_whichever_comes_first(counter: Counter) -> None:
    ana, mira = counter.guest("2", "Ana"), await counter.owner()
    said = {"chat": GROUP, "addressed": Addressed.MENTION, "message": "900"}
    assert "Taken down" in await ana.says("more coffee", edited=5, **said)
    assert await ana.says("more tea", **said) == "", "the message came after its change"
    assert await ana.says("more milk", edited=4, **said) == "", "and so did an older change"
    await ana.taps("said:1:question")
    shown = await mira.says("/case 1")
    assert "more coffee" in shown
    assert "tea" not in shown
    assert "milk" not in shown
    assert "Before it was changed" not in shown
