"""What a report counts, whom it quotes, and what it keeps from the vendors."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace

from customers.people import CustomerId
from trials import days
from trials.figures import Spread, spread
from trials.prompt import Answer, Prompt
from trials.report import Material, Quote, report
from trials.table import table
from trials.tester import Standing
from trials.tester import Tester as Person
from trials.themes import Naming, Said, key_of, themes
from trials.trial import Asked, CheckIn, CheckInId, Question, QuestionId, Stage, Terms, Trial, TrialId, Way

NOW = datetime(2026, 3, 1, 9, tzinfo=UTC)
FIRST = TrialId(1)
TERMS = Terms(
    product="Cargo bike",
    confidential=True,
    places=10,
    conditions="Bring it back.",
    checkins=(
        CheckIn(
            day=0,
            questions=(
                Question(asked=Asked.RATING, text="How easily does it steer?"),
                Question(asked=Asked.CHOICE, text="Where?", choices=("Street", "=cmd()")),
                Question(asked=Asked.TEXT, text="What would you change?"),
            ),
        ),
    ),
    starts=date(2026, 3, 1),
    ends=date(2026, 3, 20),
)
TRIAL = Trial(id=FIRST, token="t", terms=TERMS, stage=Stage.OVER, created=NOW, creator=CustomerId(99))


def person(number: int, **more: object) -> Person:
    """A tester who completed."""
    him = Person(
        trial=FIRST,
        customer=CustomerId(number),
        standing=Standing.COMPLETED,
        way=Way.IDEA,
        since=NOW,
        invited=NOW,
        accepted=NOW,
        sign=NOW,
    )
    return replace(him, **more)


def given(number: int, question: int, **what: object) -> Answer:
    """An answer of a tester on the first day."""
    same = Answer(
        trial=FIRST,
        customer=CustomerId(number),
        checkin=CheckInId(1),
        question=QuestionId(question),
        at=NOW,
    )
    return replace(same, **what)


def material(people: list[Person], answers: list[Answer], *namings: Naming) -> Material:
    """What a report is made of, everybody asked."""
    prompts = [
        Prompt(trial=FIRST, customer=each.customer, checkin=CheckInId(1), due=NOW, asked=NOW, done=NOW)
        for each in people
    ]
    return Material(trial=TRIAL, testers=people, prompts=prompts, answers=answers, namings=namings)


@pytest.mark.parametrize(
    ("counts", "quartiles"),
    [
        ((0, 0, 0, 1, 0), (4, 4, 4)),
        ((1, 0, 0, 0, 1), (2, 3, 4)),
        ((1, 1, 1, 1, 1), (2, 3, 4)),
        ((0, 0, 0, 1, 1), (Fraction(17, 4), Fraction(9, 2), Fraction(19, 4))),
    ],
)
def test_ratings_have_a_median_and_quartiles(
    counts: tuple[int, ...], quartiles: tuple[Fraction | int, ...]
) -> None:
    assert spread(counts) == Spread(*map(Fraction, quartiles))
    assert spread((0, 0, 0, 0, 0)) is None


def test_only_those_are_quoted_who_allowed_it_under_the_name_they_chose() -> None:
    people = [person(1, quoted=True, name="A cyclist"), person(2, quoted=True), person(3)]
    answers = [given(number, 3, words=f"Words of {number}") for number in (1, 2, 3)]
    for vendors in (False, True):
        [day] = report(material(people, answers), vendors=vendors).days
        assert day.results[2].quotes == (Quote("Words of 1", "A cyclist"), Quote("Words of 2", ""))
        assert day.results[2].answers == 3
    assert b"Words of 3" not in table(material(people, answers))


def test_pictures_are_shown_of_those_alone_who_allowed_it() -> None:
    photo = CheckIn(day=0, questions=(Question(asked=Asked.PHOTO, text="Show it."),))
    trial = replace(TRIAL, terms=replace(TERMS, checkins=(photo,)))
    people = [person(1, photos=True), person(2, quoted=True)]
    answers = [given(number, 1, photo=f"file {number}", messenger="telegram") for number in (1, 2)]
    [day] = report(Material(trial=trial, testers=people, prompts=(), answers=answers)).days
    assert [each.handle for each in day.results[0].shots] == ["file 1"]


def test_fewer_than_five_are_not_broken_down_for_the_vendors() -> None:
    for count in (4, 5):
        people = [person(number) for number in range(count)]
        of = material(people, [given(number, 1, rating=4) for number in range(count)])
        ours, theirs = report(of).days[0].results[0], report(of, vendors=True).days[0].results[0]
        assert ours.counts == (0, 0, 0, count, 0)
        assert theirs.counts == (() if count < 5 else (0, 0, 0, 5, 0))
        assert theirs.answers == count


def test_what_is_left_out_for_the_vendors_cannot_be_reckoned_from_the_rest() -> None:
    ways = [Way.IDEA] * 9 + [Way.POLL] * 6 + [Way.CHANCE] * 2
    of = material([person(number, way=way) for number, way in enumerate(ways)], [])
    assert report(of).participation.ways == ((Way.IDEA, 9), (Way.POLL, 6), (Way.CHANCE, 2))
    assert report(of, vendors=True).participation.ways == ((Way.IDEA, 9),)


def test_a_tester_who_was_erased_is_counted_nowhere() -> None:
    of = material([person(1, quoted=True)], [given(2, 3, words="Canary"), given(2, 1, rating=1)])
    [day] = report(of).days
    assert not day.results[2].quotes
    assert b"Canary" not in table(of)


def test_a_table_neutralises_formulas_and_divides_as_its_readers_do() -> None:
    people = [person(1, quoted=True, name="@name")]
    of = material(people, [given(1, 2, choice=2), given(1, 3, words="=HYPERLINK(1)")])
    rows = table(of, ";").decode("utf-8-sig").splitlines()
    assert rows[1].split(";")[6] == "'=cmd()"
    assert rows[2].split(";")[8:] == ["'=HYPERLINK(1)", "'@name"]


def test_a_theme_is_what_several_testers_said_however_it_ends_and_however_often() -> None:
    said = [
        Said(CustomerId(1), "The bell is too quiet. Bell, bell, bell!"),
        Said(CustomerId(2), "I would like louder bells"),
        Said(CustomerId(3), "No bell?"),
        Said(CustomerId(4), "wobbles wobbles wobbles"),
        Said(CustomerId(4), "it wobbles"),
        Said(CustomerId(5), "it wobbles"),
    ]
    [found] = themes(said)
    assert (found.name, found.testers, found.said) == ("bell", 3, (0, 1, 2))


def test_a_phrase_takes_the_place_of_its_words() -> None:
    words = ("the parking brake squeaks", "a parking brake!", "Parking brake, again")
    [found] = themes([Said(CustomerId(number), each) for number, each in enumerate(words)])
    assert found.name == "parking brake"


def test_themes_are_found_in_both_alphabets_and_in_slavic_cases() -> None:
    words = ("Звоно је тихо", "Nemam zvona", "Са звоном је боље")
    assert [each.testers for each in themes([Said(CustomerId(n), w) for n, w in enumerate(words)])] == [3]


def test_the_team_calls_a_theme_otherwise_or_drops_it() -> None:
    said = [Said(CustomerId(number), "bell, lamp") for number in range(3)]
    said += [Said(CustomerId(number + 5), "lamp, bell") for number in range(3)]
    key = key_of("Bells")
    names = {each.name for each in themes(said, [Naming(key, "The bell"), Naming(key_of("the lamp"))])}
    assert names == {"The bell"}


def test_a_reminder_waits_for_the_day_of_who_is_reminded_also_over_both_changes_of_the_clock() -> None:
    belgrade = ZoneInfo("Europe/Belgrade")
    for asked, wanted in (
        (datetime(2026, 3, 28, 9, tzinfo=UTC), datetime(2026, 3, 29, 15, tzinfo=UTC)),
        (datetime(2026, 3, 28, 1, tzinfo=UTC), datetime(2026, 3, 29, 8, tzinfo=UTC)),
        (datetime(2026, 10, 24, 0, tzinfo=UTC), datetime(2026, 10, 25, 9, tzinfo=UTC)),
        (datetime(2026, 6, 1, 13, tzinfo=UTC), datetime(2026, 6, 3, 8, tzinfo=UTC)),
    ):
        at = days.reminder(asked, belgrade)
        assert at == wanted
        assert at - asked >= timedelta(hours=30)


def test_a_theme_quotes_nothing_twice_and_what_is_long_only_where_nothing_else_is() -> None:
    long = "The lamp is dim, " * 40
    words = ("The bell rings and the stand wobbles.", "A quiet bell!", "A quiet bell!", f"Bell. {long}")
    people = [person(number, quoted=True) for number in range(8)]
    answers = [given(number, 3, words=each) for number, each in enumerate(words)]
    answers += [given(4, 3, words=words[0]), given(5, 3, words="Its stand wobbles.")]
    answers += [given(number, 3, words=f"{number}: {long}") for number in (6, 7)]
    told = {
        each.name: [quote.words for quote in each.quotes] for each in report(material(people, answers)).themes
    }
    assert told["bell"] == ["A quiet bell!", "The bell rings and the stand wobbles."]
    assert told["stand wobbles"] == ["Its stand wobbles."]
    assert [len(each) > 300 for each in told["lamp"]] == [True]
