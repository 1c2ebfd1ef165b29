"""Whether the score finds useful testers: read without names, marked by a tap, told or not enough yet."""

from __future__ import annotations

from datetime import timedelta

from msgspec.structs import replace

from bot.domains import Stores
from customers.people import CustomerId
from delivery.wording import keyboard
from storage.trials.tables import testers, trial_answers, useful_answers
from tests.handlers.front import NOW, READER, Carrying, Counter, Guest
from tests.handlers.trials_past import Came, answer, in_stores, ran
from trials import store
from trials.store import Marks, Prompts
from trials.tester import Standing
from trials.trial import Change, CheckInId, QuestionId, Stage, Way

BELL = Came(words="A louder bell.")


async def marks(mira: Guest, counter: Counter, test: int, places: int) -> None:
    """Let her mark the first answers as they are shown, page by page, and say that she has read all."""
    for page in range((places + 9) // 10):
        await mira.taps(f"test-words:{page}:{test}")
        await mira.hears()
        shown = [each for each in mira.buttons if each.startswith("test-useful:")]
        for button in shown[: places - 10 * page]:
            await mira.taps(button)
    await mira.taps(f"test-read:{test}")
    await mira.hears()


async def report(mira: Guest) -> str:
    """What she is told of it."""
    await mira.taps("leads-report")
    return await mira.hears()


async def test_without_a_test_it_is_not_enough_yet(counter: Counter) -> None:
    mira = await counter.owner()
    assert "Not enough yet" in await report(mira)


async def test_a_test_counts_once_its_answers_were_read_through(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL, Came(way=Way.CHANCE, words="Nothing.", likelihood=0.1))
    said = await report(mira)
    assert "nobody has read all its answers yet" in said
    assert f"test-words:0:{test}" in mira.buttons
    await marks(mira, counter, test, 1)
    said = await report(mira)
    assert "From 1 test" in said
    assert "By the score: 1 of 1, 100%" in said
    assert "By chance, from outside the top: 0 of 1, 0%" in said
    assert "Not enough yet to compare with chance" in said
    assert ("read-answers", f"test:{test}") in await counter.log()


async def test_the_score_is_told_to_do_better_than_chance(counter: Counter) -> None:
    mira = await counter.owner()
    lead, other = Came(words="A bell."), Came(way=Way.CHANCE, words="Fine.", likelihood=0.1)
    test = await ran(counter, *[lead] * 12, *[other] * 12)
    await marks(mira, counter, test, 12)
    said = await report(mira)
    assert "By the score: 12 of 12" in said
    assert "The score does better than chance." in said


async def test_who_wrote_it_is_not_said_and_no_way_either(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, Came(way=Way.CHANCE, words="Fine."), BELL)
    await mira.taps(f"test-words:0:{test}")
    said = await mira.hears()
    assert "A louder bell." in said
    assert "chance" not in said
    assert "Guest" not in said


async def test_every_invitation_counts_and_who_never_finished_is_of_no_use(counter: Counter) -> None:
    mira = await counter.owner()
    left = Came(words="A bell.", standing=Standing.LEFT)
    test = await ran(counter, left, Came(standing=Standing.DECLINED), Came(standing=Standing.CANDIDATE))
    await marks(mira, counter, test, 1)
    assert "By the score: 0 of 3" in await report(mira)


async def test_a_tap_marks_and_a_second_one_takes_the_mark_back(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL)
    await marks(mira, counter, test, 1)
    await marks(mira, counter, test, 1)
    assert "By the score: 0 of 1" in await report(mira)


async def test_an_answer_that_was_changed_is_marked_no_more(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL)
    await marks(mira, counter, test, 1)

    def changed(stores: Stores) -> None:
        given, marked = stores[Marks].words(test, 1)[0]
        assert marked
        stores[Prompts].answer(replace(given, words="No bell.", at=NOW + timedelta(days=1)))
        assert not stores[Marks].words(test, 1)[0][1]

    await in_stores(counter, changed)
    assert "By the score: 0 of 1" in await report(mira)


async def test_who_is_cited_by_a_change_was_of_use_without_a_mark(counter: Counter) -> None:
    mira = await counter.owner()
    change = Change("a louder bell", "It rings louder now.")
    test = await ran(counter, BELL, Came(words="All is fine."), changes=(change,))
    await marks(mira, counter, test, 0)
    assert "By the score: 1 of 2" in await report(mira)


async def test_while_a_test_runs_it_cannot_be_said_that_all_was_read(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL, stage=Stage.RECRUITING)
    await mira.taps(f"test-words:0:{test}")
    await mira.hears()
    assert not any(each.startswith("test-read") for each in mira.buttons)
    await marks(mira, counter, test, 1)

    def nothing_read(stores: Stores) -> None:
        assert stores[Marks].read() == []

    await in_stores(counter, nothing_read)


async def test_activity_is_looked_at_of_those_alone_who_agreed_to_be_ranked(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, Came(words="A bell.", profile=True), Came(words="Fine."))
    await marks(mira, counter, test, 0)

    def activity(stores: Stores) -> list[int | None]:
        return [each.activity for each in stores[Marks].invitations()]

    assert await counter.database.run(lambda db: activity(Stores(db))) == [0, None]


async def test_an_answer_that_is_not_there_is_not_marked(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL, Came())
    for made_up in (
        f"test-useful:{test}:0:404:1:1",
        f"test-useful:{test}:0:3:1:1",
        "test-useful:404:0:2:1:1",
    ):
        await mira.taps(made_up)
    assert await counter.database.run(lambda db: db.execute(useful_answers.select()).all()) == []


async def nights(counter: Counter, keeps: str) -> None:
    """Let some of it go with time."""
    counter.keeps = {keeps: timedelta(days=30)}
    counter.forward(days=40)
    await counter.reception.wake()


async def test_what_the_score_was_worth_stays_when_answers_go_with_time(counter: Counter) -> None:
    mira = await counter.owner()
    other = Came(way=Way.CHANCE, words="Nothing.", likelihood=0.1)
    test = await ran(counter, *[BELL] * 12, *[other] * 12)
    await marks(mira, counter, test, 12)
    before = await report(mira)
    await nights(counter, "answers")
    assert await counter.database.run(lambda db: db.execute(trial_answers.select()).all()) == []
    assert await report(mira) == before


async def test_who_declined_counts_when_his_row_went_with_time(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, *[BELL] * 6, *[Came(standing=Standing.DECLINED)] * 6)
    await marks(mira, counter, test, 6)
    before = await report(mira)
    shares = await counter.database.run(lambda db: Stores(db)[store.Testers].participation())
    for kept in ("candidates", "declined", "answers"):
        await nights(counter, kept)
        assert await report(mira) == before
        assert await counter.database.run(lambda db: Stores(db)[store.Testers].participation()) == shares
    assert len(await counter.database.run(lambda db: db.execute(testers.select()).all())) == 6


async def test_what_nobody_read_before_it_went_says_nothing(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL)
    await nights(counter, "answers")
    await marks(mira, counter, test, 0)
    assert "Not enough yet" in await report(mira)
    assert "of 1" not in await report(mira)


async def test_the_mark_goes_with_who_is_erased(counter: Counter) -> None:
    await counter.owner()
    ana = counter.guest("2")
    await ana.says("/start")
    test = await ran(counter)

    def marked(stores: Stores) -> None:
        stores[Prompts].answer(answer(test, CustomerId(2), "A bell."))
        stores[Marks].switch(test, CustomerId(2), CheckInId(1), QuestionId(1), NOW)
        assert stores[Marks].words(test, 1)[0][1]

    await in_stores(counter, marked)
    await ana.says("/forget")
    await ana.taps(next(each for each in ana.buttons if each.startswith("forget")))
    assert await counter.database.run(lambda db: db.execute(useful_answers.select()).all()) == []


async def test_words_of_who_is_erased_leave_the_changes_that_cite_nobody_else(counter: Counter) -> None:
    await counter.owner()
    ana, boris = counter.guest("2"), counter.guest("3")
    for each in (ana, boris):
        await each.says("/start")
    hers, theirs = Change("the bell is dull", "It rings."), Change("a heavy frame", "It is light.")
    test = await ran(counter, changes=(hers, theirs))

    def answered(stores: Stores) -> None:
        stores[Prompts].answer(answer(test, CustomerId(2), "The bell is dull. A heavy frame!"))
        stores[Prompts].answer(answer(test, CustomerId(3), "It has a heavy frame."))

    await in_stores(counter, answered)
    await ana.says("/forget")
    await ana.taps(next(each for each in ana.buttons if each.startswith("forget")))
    left = await counter.database.run(lambda db: Stores(db)[store.Trials].get(test).changes)
    assert left == (replace(hers, said=""), theirs)


async def test_a_marked_answer_has_one_tick(counter: Counter) -> None:
    mira = await counter.owner()
    test = await ran(counter, BELL)
    await marks(mira, counter, test, 1)
    keys = [key for row in keyboard(counter.drawn[-1].buttons, READER, Carrying()) for key in row]
    assert [each.label for each in keys if each.data.startswith("test-useful:")] == ["✓ 1"]
