"""What is kept of somebody as a page: in his language, by topic, escaped."""

from __future__ import annotations

import re

import pytest

from bot.attachments import AttachmentMaker
from bot.domains import Stores
from chat.answers import PersonalPage
from papers.personal import FIELDS, OTHER, TOPICS
from tests.handlers.front import Counter, Reversed
from tests.handlers.test_profiles import with_profile
from tests.handlers.test_voices import idea
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render


def test_whatever_is_exported_stands_under_a_heading() -> None:
    headed = [name for names in TOPICS.values() for name in names]
    exported = [name for keeping in Stores.keepings for name in keeping.personal]
    assert sorted(headed) == sorted(exported)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_heading_and_every_field_has_words_of_its_own(language: Language) -> None:
    reader = Reader(language, "UTC", zone_chosen=True)
    heads = [render(keys.mydata_topic(topic=each), reader, markup=False) for each in (*TOPICS, OTHER)]
    names = [render(keys.mydata_field(field=each), reader, markup=False) for each in set(FIELDS.values())]
    assert len(set(heads)) == len(heads)
    assert len(set(names)) == len(names)


async def test_the_page_has_what_he_said_and_voted_and_nothing_of_others(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", "Ana <b>"), counter.guest("3", "Boris")
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await idea(counter, ana, "A <script>lamp</script>")
    counter.forward(minutes=2)
    await idea(counter, boris, "A chair")
    assert "All we keep" in await ana.says("/mydata")
    (page,) = [message.attachment for _, message in await counter.sent("2") if _page(message.attachment)]
    assert isinstance(page, PersonalPage)
    maker = AttachmentMaker(counter.database.reading, sealing=Reversed())
    try:
        made = await maker.make(page, Reader("sr", "Europe/Belgrade", zone_chosen=True))
    finally:
        maker.close()
    read = made.content.decode()
    assert made.name == "my-data.html"
    assert [
        word
        for word in ("Све што чувамо", "Viking", "&lt;script&gt;lamp", "Ana &lt;b&gt;")
        if word not in read
    ] == []
    assert [word for word in ("<script>lamp", "chair", "Boris") if word in read] == []


async def test_his_answers_stand_with_their_questions_and_his_words_stand_once(counter: Counter) -> None:
    ana = await with_profile(counter)
    await ana.taps("need:lacking:4")
    await ana.taps("need:skills:1")
    await ana.says("/mydata")
    (page,) = [message.attachment for _, message in await counter.sent("2") if _page(message.attachment)]
    assert isinstance(page, PersonalPage)
    maker = AttachmentMaker(counter.database.reading, sealing=Reversed())
    try:
        made = await maker.make(page, Reader("en", "UTC", zone_chosen=True))
    finally:
        maker.close()
    read = made.content.decode()
    assert re.search(r"How far from what I need</dt>\s*<dd[^>]*>4<", read)
    assert re.search(r"What I know how to make</dt>\s*<dd[^>]*>Yes<", read)
    assert "In the team" not in read, "what he said stands under what he said"


def _page(attachment: object) -> bool:
    return isinstance(attachment, PersonalPage)
