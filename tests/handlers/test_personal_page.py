"""What is kept of somebody as a page: in his language, by topic, one entry for each thing, escaped."""

from __future__ import annotations

import re
from html import unescape

import pytest
from sqlalchemy import update

from bot.domains import Stores
from customers.consent import Purpose
from customers.team import Role
from draws.draw import Out
from leadusers.profile import Review
from papers.personal import OTHER, TOPICS
from papers.saying import CODES, TIMES, Say
from prizes.award import State
from storage.trials.tables import testers
from suggestions.kind import SAID
from suggestions.voice import Part, Status
from tests.handlers.front import NOW, Counter
from tests.handlers.rich import page_of, rich
from tests.handlers.test_profiles import with_profile
from tests.handlers.test_voices import idea
from tests.handlers.testing import begun, testing
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader

NAMES = [name for names in TOPICS.values() for name in names]
LONDON = Reader("en", "Europe/London", zone_chosen=False)


def test_whatever_is_exported_stands_under_a_heading() -> None:
    exported = [name for keeping in Stores.keepings for name in keeping.personal]
    assert sorted(NAMES) == sorted(exported)


def test_every_code_that_is_kept_has_words() -> None:
    assert set(CODES["purpose"]) == set(Purpose)
    assert set(CODES["kind"]) == SAID
    assert set(CODES["status"]) == set(Status)
    assert set(CODES["review"]) == set(Review)
    assert set(CODES["state"]) == set(State)
    assert set(CODES["out"]) == set(Out)
    assert set(CODES["role"]) == set(Role)
    assert set(CODES["part"]) == set(Part) - {Part.NOTE}


@pytest.mark.parametrize("language", LANGUAGES)
def test_headings_times_and_codes_have_words_of_their_own(language: Language) -> None:
    say = Say(Reader(language, "UTC", zone_chosen=True))
    topics = [say.text(keys.mydata_topic(topic=each)) for each in (*TOPICS, OTHER)]
    kinds = [say.text(keys.mydata_kind(name=each)) for each in (*NAMES, OTHER)]
    assert len(set(topics)) == len(topics)
    assert len(set(kinds)) == len(kinds)
    bare = say.time("at", NOW)
    assert [each for each in TIMES if each != "at" and say.time(each, NOW) == bare] == []
    codes = [f"{field}-{code}" for field, known in CODES.items() for code in known]
    unsaid = say.text(keys.mydata_word(word="unsaid"))
    assert [each for each in codes if say.text(keys.mydata_word(word=each)) == unsaid] == []


def entries(page: str) -> list[tuple[str, str]]:
    """Return the entries of a page, each with its remark."""
    found = re.findall(r"<li><p[^>]*>(.*?)</p>(?:<p[^>]*>(.*?)</p>)?</li>", page, re.DOTALL)
    return [(unescape(words), unescape(remark)) for words, remark in found]


async def test_a_rich_customer_reads_one_sentence_for_each_thing(counter: Counter) -> None:
    ana = await rich(counter)
    page = await page_of(counter, ana, LONDON)
    read = dict(entries(page))
    assert read["4 of 5 – How easily does it steer?"] == "Cargo bike, day 1 · 1 Nov 2026 12:04"
    assert read["Yard – Where do you park it?"].startswith("Cargo bike, day 4 · ")
    assert read["A bell, and <script> – What would you change?"].startswith("Cargo bike, day 4")
    assert "Now: your words may be quoted as “Ana <b>”." in read
    assert "Why you: you support the idea from which it came." in read
    assert "4 of 5 – How far from what I need" in read
    assert read["Which? – You chose: Viking"] == "1 Nov 2026 12:00"
    assert read["Lead-user profile"].startswith("agreed 1 Nov 2026")
    assert read["We are sorry: a new one is on its way."].startswith("We · 1 Nov 2026")
    assert "answered 1 Nov 2026" in page
    assert any(each.startswith("Much to gain: ") for each in read)
    assert "• You say that you need something better." in page
    assert "Times are those of your time zone (Europe/London)" in page


async def test_no_code_number_or_handle_stands_on_the_page(counter: Counter) -> None:
    page = await page_of(counter, await rich(counter), LONDON)
    shown = unescape(re.sub("<[^>]+>", " ", page[page.index("<main>") :]))
    codes = ("telegram", "None", "True", "False", "m:1", "trial-", "2026-", "active", "awarded")
    assert [word for word in codes if word in shown] == []


@pytest.mark.parametrize(("language", "written"), [("en", "8.33%"), ("ru", "8,33%"), ("cs", "8,33\xa0%")])
async def test_likelihood_is_written_as_the_language_writes_numbers(
    counter: Counter, language: Language, written: str
) -> None:
    await begun(counter)
    ana = counter.guest("2")
    await testing(counter, ana)
    await counter.database.run(lambda db: db.execute(update(testers).values(likelihood=1 / 12)))
    assert f": {written}" in unescape(await page_of(counter, ana, Reader(language, "UTC", zone_chosen=True)))


async def test_the_year_is_named_also_of_this_year(counter: Counter) -> None:
    ana = await with_profile(counter)
    today = Reader("en", "UTC", zone_chosen=True, today=NOW.date())
    assert f"Here since 1 Nov {NOW.year}" in await page_of(counter, ana, today)


async def test_a_link_leads_to_each_section_and_an_empty_one_is_left_out(counter: Counter) -> None:
    page = await page_of(counter, await with_profile(counter), LONDON)
    links = re.findall(r'<a href="#([\w-]+)"[^>]*>(.*?)</a>', page)
    heads = re.findall(r'<section id="([\w-]+)">\s*<h2[^>]*>(.*?)</h2>', page)
    assert links == heads
    assert "What you said" in dict(links).values()
    assert "Your votes" not in dict(links).values()


async def test_the_page_has_what_he_said_and_voted_and_nothing_of_others(counter: Counter) -> None:
    mira, ana, boris = await counter.owner(), counter.guest("2", "Ana <b>"), counter.guest("3", "Boris")
    number = await counter.open_poll(mira)
    await ana.taps(f"m:{number}:1:1")
    await idea(counter, ana, "A <script>lamp</script>")
    counter.forward(minutes=2)
    await idea(counter, boris, "A chair")
    assert "All we keep" in await ana.says("/mydata")
    read = await page_of(counter, ana, Reader("sr", "Europe/Belgrade", zone_chosen=True))
    wanted = ("Све што чувамо", "Viking", "&lt;script&gt;lamp", "Ana &lt;b&gt;")
    assert [word for word in wanted if word not in read] == []
    assert [word for word in ("<script>lamp", "chair", "Boris") if word in read] == []
    assert read.count("lamp") == 1, "what he said stands once"
    assert "У тиму" not in read, "what he said stands under what he said"


async def test_the_words_of_an_idea_that_was_hidden_are_not_given_to_who_supports_it(
    counter: Counter,
) -> None:
    ana, boris = counter.guest("2"), counter.guest("3")
    number = await idea(counter, boris, "A chair")
    await ana.taps(f"support:{number}:1")
    assert "A chair" in await page_of(counter, ana, LONDON)
    mira = await counter.owner()
    await mira.taps(f"hide:{number}")
    await mira.says("Rude")
    await mira.hears()
    await mira.taps(mira.buttons[0])
    assert "A chair" not in await page_of(counter, ana, LONDON)
