"""You said, we changed: told once to every tester; and what themes are called."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import update

from bot.domains import Stores
from chat.events import Place, Reached
from storage.trials.tables import testers
from tests.handlers.front import Counter, Guest
from tests.handlers.testing import FIRST, begun, button, testing
from tests.handlers.trying import token
from trials import store
from trials.prompt import Answer
from trials.report import report
from trials.store import Prompts, Reports, Trials
from trials.tester import Standing
from trials.trial import Change, CheckInId, QuestionId

LINES = "/yousaid 1\nIt steers heavily -> The handlebar is wider now\nNo bell → There is one"


async def rated(guest: Guest) -> None:
    """Let a tester rate something."""
    await guest.hears()
    await guest.taps(button(guest, "checkin:"))
    await guest.hears()
    await guest.taps(next(each for each in guest.buttons if each.endswith(":4")))
    await guest.hears()


def _skips(stores: Stores, now: datetime) -> None:
    """Let her skip a question who was found third."""
    cira = stores[store.Testers].standing(FIRST, set(Standing), 9)[2].customer
    skipped = Answer(trial=FIRST, customer=cira, checkin=CheckInId(1), question=QuestionId(1), at=now)
    stores[Prompts].answer(skipped)


@pytest.fixture
async def mira(counter: Counter) -> Guest:
    """Who runs a test: Ana and Boris answered, Cira skipped, Dora did nothing and left, Egon only waits."""
    mira = await begun(counter)
    ana, boris, cira, dora, egon = (counter.guest(str(number)) for number in range(2, 7))
    await testing(counter, ana, boris, cira, dora, egon)
    for each in (ana, boris):
        await rated(each)
    its = await token(counter)
    await cira.taps(f"checkin:{its}:1:fine")
    await counter.database.run(lambda db: _skips(Stores(db), counter.now))
    await dora.taps(f"trial-leave:{its}")
    await egon.says("/help")
    waits = update(testers).where(testers.c.id == 5).values(standing=Standing.WAITING.value, sign=None)
    await counter.database.run(lambda db: db.execute(waits))
    return mira


async def test_it_is_shown_first_and_told_once_to_every_tester(counter: Counter, mira: Guest) -> None:
    ana, boris, cira, dora, egon = (counter.guest(str(number)) for number in range(2, 7))
    for each in (ana, boris, cira, dora, egon):
        await each.hears()
    shown = await mira.says(LINES)
    assert "can be reached will read (2):" in shown
    assert "Tell 2 testers" in mira.labels
    assert "We changed: The handlebar is wider now" in shown
    assert await ana.hears() == ""
    yes = mira.buttons[0]
    await mira.taps(yes)
    await mira.taps(yes)
    for each in (ana, boris):
        heard = await each.hears()
        assert heard.count("We heard: It steers heavily") == 1
        assert "We changed: There is one" in heard
    assert await cira.hears() == "", "she only skipped"
    assert await dora.hears() == "", "she left, and had answered nothing"
    assert await egon.hears() == "", "he only waits"
    trial = await counter.database.run(lambda db: Stores(db)[Trials].get(FIRST))
    assert trial.changes[0] == Change("It steers heavily", "The handlebar is wider now")
    assert len(trial.changes) == 2
    assert ("you-said", "test:1") in await counter.log()


async def test_who_wants_to_hear_nothing_or_took_his_consent_back_is_not_counted(
    counter: Counter, mira: Guest
) -> None:
    await counter.guest("2").says("/stop")
    assert "will read (1):" in await mira.says(LINES)


async def test_who_cannot_be_reached_is_not_counted(counter: Counter, mira: Guest) -> None:
    boris = counter.guest("3").person
    blocks = Reached(update="9999", who=boris, place=Place(boris.address), reachable=False)
    await counter.reception.receive(blocks)
    assert "will read (1):" in await mira.says(LINES)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ("", "What did the testers say"),
        ("It steers heavily", "on both sides of an arrow"),
        ("-> Wider", "on both sides of an arrow"),
        ("Heavy ->", "on both sides of an arrow"),
        (f"{'x' * 301} -> Wider", "At most 300"),
        ("a -> b\n" * 21, "At most 20"),
    ],
)
async def test_a_line_that_lacks_something_is_told_what(mira: Guest, lines: str, said: str) -> None:
    assert said in await mira.says(f"/yousaid 1\n{lines}")


async def test_themes_are_renamed_and_dropped_by_lines(counter: Counter, mira: Guest) -> None:
    await mira.says("/test 1")
    await mira.taps(button(mira, "trial-findings:"))
    await mira.hears()
    await mira.taps(button(mira, "trial-themes:"))
    assert "One line for each theme" in await mira.hears()
    assert "One line for each theme" in await mira.says("no arrow")
    assert "Noted" in await mira.says("Loud bells -> The bell is too loud\nthe lock ->")
    found = await counter.database.run(lambda db: Stores(db)[Reports].namings(FIRST))
    assert [(each.key, each.name) for each in found] == [("lok", ""), ("loud bels", "The bell is too loud")]


VERY_WORDS = "/yousaid 1\nThe bell is much too loud -> There is another one"


def _says_words(stores: Stores, now: datetime) -> None:
    """Let Boris answer in words, who does not say that he may be quoted."""
    boris = stores[store.Testers].standing(FIRST, set(Standing), 9)[1].customer
    words = "Well, the bell is much too loud!"
    said = Answer(
        trial=FIRST, customer=boris, checkin=CheckInId(2), question=QuestionId(2), at=now, words=words
    )
    stores[Prompts].answer(said)


async def quotable(counter: Counter, quoted: bool) -> None:
    """Let Boris say whether he may be quoted."""
    his = update(testers).where(testers.c.id == 2).values(quoted=quoted)
    await counter.database.run(lambda db: db.execute(his))


async def test_the_very_words_of_who_may_not_be_quoted_are_passed_on_to_nobody(
    counter: Counter, mira: Guest
) -> None:
    await counter.database.run(lambda db: _says_words(Stores(db), counter.now))
    assert "somebody who is not to be quoted" in await mira.says(VERY_WORDS)
    assert "will read (2):" in await mira.says("/yousaid 1\nIt rings too loudly -> There is another one")
    around = VERY_WORDS.replace("/yousaid 1\n", "/yousaid 1\nOne of you said: ")
    assert "somebody who is not to be quoted" in await mira.says(around)
    await quotable(counter, True)
    assert "will read (2):" in await mira.says(VERY_WORDS)
    yes = mira.buttons[0]
    await quotable(counter, False)
    await mira.taps(yes)
    trial = await counter.database.run(lambda db: Stores(db)[Trials].get(FIRST))
    assert trial.changes == (), "he took it back before it was sent"


async def test_what_it_changed_quotes_to_the_vendors_nobody_who_took_it_back(
    counter: Counter, mira: Guest
) -> None:
    await counter.database.run(lambda db: _says_words(Stores(db), counter.now))
    await quotable(counter, True)
    await mira.does(VERY_WORDS)
    await mira.does("/yousaid 1\nNo bell → There is one")
    for quoted, lines in ((True, 2), (False, 1)):
        await quotable(counter, quoted)
        of = await counter.database.run(lambda db: Stores(db)[Reports].material(FIRST))
        assert len(report(of, vendors=True).changes) == lines
        assert len(report(of).changes) == 2, "we know what we changed"
