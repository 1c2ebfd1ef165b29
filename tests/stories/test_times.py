"""Times as a team writes them, in each of its languages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from handlers.polls.times import BEGINNING, example, read_time, split_time
from handlers.routes import Misunderstood
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from texts.text import Moment

BELGRADE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 25, 13, 20, tzinfo=UTC)

SPANS = {
    timedelta(days=3): (
        "in 3 days",
        "in three days",
        "за три дана",
        "za tri dana",
        "za trzy dni",
        "через три дня",
        "след три дни",
        "za tři dny",
        "за 3 дана",
        "za 3 dana",
        "za 3 dni",
        "через 3 дня",
        "след 3 дни",
        "za 3 dny",
    ),
    timedelta(days=1): ("in a day", "in 1 day", "за дан", "za 1 dzień", "через день", "след 1 ден", "za den"),
    timedelta(days=5): (
        "In 5 Days",
        "За 5 дана",
        "za 5 dni",
        "через 5 дней",
        "след 5 дни",
        "za 5 dnů",
        "za 5 dní",
    ),
    timedelta(hours=2): (
        "in 2 hours",
        "за 2 сата",
        "za 2 godziny",
        "через 2 часа",
        "след 2 часа",
        "za 2 hodiny",
    ),
    timedelta(weeks=2): (
        "in two weeks",
        "za dve nedelje",
        "za dwa tygodnie",
        "через две недели",
        "след две седмици",
        "za dva týdny",
        "in 2 weeks",
        "за 2 недеље",
        "za 2 tygodnie",
        "через 2 недели",
        "след 2 седмици",
        "za 2 týdny",
    ),
    timedelta(hours=24): ("in 24h", "in 24 h", "za 24h", "через 24 ч", "za 24 godz."),
    timedelta(days=2, hours=3): (
        "in 2 days 3 hours",
        "in 2 days, 3 hours",
        "in 2 days and 3h",
        "za 2 dana 3 sata",
        "за 2 дана и 3 сата",
        "za 2 dni i 3 godziny",
        "через 2 дня 3 часа",
        "след 2 дни 3 часа",
        "za 2 dny 3 hodiny",
        "za 2 dny a 3 hodiny",
    ),
    timedelta(days=1, hours=12): ("in 1 day 12 hours", "in a day and 12 hours", "за дан и 12 сати"),
    timedelta(weeks=2, days=3): ("in 2 weeks 3 days", "через 2 недели 3 дня"),
    timedelta(hours=1, minutes=30): ("in 1 hour 30 minutes", "in 1h 30min", "in an hour and 30 minutes"),
    timedelta(days=12): (
        "in twelve days",
        "за дванаест дана",
        "za dvanaest dana",
        "za dwanaście dni",
        "через двенадцать дней",
        "след дванайсет дни",
        "za dvanáct dní",
    ),
    timedelta(days=7): (
        "in one week",
        "за недељу дана",
        "za nedelju dana",
        "за седам дана",
        "za tydzień",
        "za siedem dni",
        "через неделю",
        "через семь дней",
        "след седмица",
        "след седем дни",
        "za týden",
        "za sedm dní",
    ),
    timedelta(days=30): (
        "in a month",
        "за месец дана",
        "за месец",
        "za miesiąc",
        "через месяц",
        "след месец",
        "za měsíc",
        "след един месец",
    ),
    timedelta(days=4, hours=5): ("in four days and five hours", "за четири дана и пет сати"),
    timedelta(minutes=30): (
        "in half an hour",
        "за пола сата",
        "za pół godziny",
        "через полчаса",
        "след половин час",
        "za půl hodiny",
    ),
    timedelta(minutes=9): ("in 9 minutes", "за 9 минута", "za 9 minut", "через 9 минут", "след 9 минути"),
}


@pytest.mark.parametrize("span", SPANS, ids=str)
def test_a_span_is_understood_in_every_language(span: timedelta) -> None:
    for written in SPANS[span]:
        assert read_time(written, BELGRADE, NOW) == NOW + span, written
        assert split_time(f"{written} Многи су молили") == (written, "Многи су молили")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_bot_gives_as_an_example_can_be_typed(language: Language) -> None:
    soon = example(BELGRADE, NOW)
    assert read_time(soon, BELGRADE, NOW) == datetime(2026, 12, 2, 17, tzinfo=UTC)
    reader = Reader(language, BELGRADE.key, zone_chosen=True)
    said = render(keys.wrong_time(value="soon", example=soon), reader, markup=False)
    assert soon in said
    assert read_time(" ".join(said.split()[-3:]), BELGRADE, NOW) == NOW + timedelta(days=3)
    usage = render(keys.usage_extend(number="7", until=soon), reader, markup=False)
    assert split_time(usage.removeprefix("/extend 7 "))[0] == soon


DAYS = {
    "2026-11-26 15:00": (
        "tomorrow afternoon", "сутра поподне", "jutro po południu", "завтра днём", "утре следобед",
        "zítra odpoledne",
    ),
    "2026-11-27 18:00": (
        "friday evening", "у петак увече", "w piątek wieczorem", "в пятницу вечером", "в петък вечерта",
        "v pátek večer", "in two days in the evening",
    ),
    "2026-11-25 20:00": (
        "tonight at 8", "tonight 20:00", "20:00 tonight", "this evening at 8", "вечерас у 8",
        "dziś wieczorem o 8", "сегодня вечером в 8", "довечера в 8", "dnes večer v 8",
    ),
    "2026-11-25 18:30": (
        "18.30", "18.30.", "18.30 today", "do 18.30", "до 18.30", "by 18.30", "o 18.30", "do godziny 18.30",
        "в 18 часов 30 минут", "до 18:30 часова",
    ),
    "2026-11-25 23:59": (
        "until midnight", "до поноћи", "do ponoći", "do północy", "до полуночи", "до полунощ", "do půlnoci",
        "by tonight midnight", "до сегодняшнего дня", "do dneška", "today", "до данас", "do dziś",
        "until 24h", "24:00", "до 24 часов", "do 24 sata",
    ),
    "2026-11-26 23:59": (
        "until tomorrow", "by tomorrow", "до сутра", "do sutra", "do jutra", "до завтра", "до утре",
        "do zítřka", "do zítra", "najkasnije sutra", "najpóźniej do jutra", "не позднее завтрашнего дня",
        "най-късно до утре", "nejpozději zítra", "Do jutra.",
    ),
    "2026-11-27 10:00": ("friday 10.00", "friday at 10.00", "у петак у 10.00", "в пятницу в 10.00"),
    "2026-11-26 12:10": ("in 12.10", "у 12.10", "в 12.10", "v 12.10", "tomorrow 12.10")[1:],
    "2027-10-12 23:59": ("12.10.", "12.10", "do 12.10", "вторник 12.10"),
    "2026-11-26 14:20": (
        "24h", "24 h", "24 часа", "24 sata", "24 часова", "24 hours", "24 godziny", "24 hodin", "24 ч.",
    ),
    "2026-11-27 14:20": ("48h", "48 сати", "48 часов", "48 godz.", "48 hodin.", "48 hours"),
    "2026-11-30 18:00": (
        "30.11.2026 18:00", "30. 11. 2026. 18:00", "30.11. 18:00", "30.11.26 18.00", "30/11/2026 18:00",
        "2026-11-30T18:00", "30 November 2026 at 6 pm", "Monday, November 30 at 18:00", "30.\u00a011. u 18h",
        "понедељак, 30. новембар 2026. у 18:00", "30. novembra u 18 sati", "30 listopada 2026 o 18",
        "30 ноября 2026 г. в 18:00", "30 ноември в 18 ч.", "30. listopadu v 18 hod.",
    ),
    "2026-11-26 18:00": (
        "do sutra u 18", "do jutra o 18", "до завтра в 18.00", "завтра до 18", "sutra do 18h",
        "jutro do 18.00", "zítra do 18 hodin", "tomorrow by 6 pm", "завтра в 18 часов 00 минут",
        "tomorrow 18:00", "Tomorrow at 6 pm", "18:00 tomorrow",
        "tomorrow 18", "сутра у 18", "sutra u 18h",
        "tomorrow at 18:00.", "tomorrow at 18.", "tomorrow 18.", "сутра 18.", "tomorrow 18h00",
        "tomorrow evening", "сутра увече", "jutro wieczorem", "завтра вечером", "утре вечер", "zítra večer",
        "tomorrow evening at 6", "завтра вечером в 6",
        "jutro o 18", "jutro o godz. 18:00", "завтра в 18", "завтра в 6 вечера", "утре в 18", "zítra v 18",
        "zitra v 18",
    ),
    "2026-11-27 12:30": (
        "day after tomorrow 12:30", "прекосутра у 12:30", "prekosutra u 12.30", "pojutrze o 12:30",
        "послезавтра в 12:30", "вдругиден в 12:30", "pozítří ve 12:30",
        "in 2 days 12:30", "in 2 days at 12:30", "за 2 дана у 12:30", "za 2 dny v 12.30",
        "через 2 дня в 12:30",
        "friday 12:30", "у петак у 12:30", "u petak u 12:30", "w piątek o 12:30", "в пятницу в 12:30",
        "в петък в 12:30", "v pátek ve 12:30", "v pátek 12.30", "12.30 v pátek", "w piątek 12.30.",
        "u petak 12.30", "в пятницу 12.30", "петък 12.30", "friday, 12.30 h", "do piątku 12.30",
    ),
    "2026-12-04 23:59": (
        "next friday", "следећег петка", "sledećeg petka", "w następny piątek", "в следующую пятницу",
        "следващия петък", "příští pátek", "do następnego piątku", "do příštího pátku",
        "до 4 декабря", "4.12.", "by 4 December", "next friday midnight",
    ),
    "2026-11-25 18:00": (
        "tonight", "this evening", "вечерас", "dziś wieczorem", "сегодня вечером", "довечера", "dnes večer",
        "вечером", "today 18:00", "данас у 18", "wednesday 18:00", "18:00", "at 18", "6 pm"),
    "2026-12-02 10:00": ("wednesday 10:00", "next wednesday 10:00", "in a week at 10:00"),
    "2026-11-26 09:00": (
        "tomorrow morning", "сутра ујутру", "jutro rano", "завтра утром", "утре сутрин", "zítra ráno",
        "in the morning", "9:00", "at 9", "у 9", "tomorrow at 9 in the morning"),
    "2026-11-26 12:00": ("tomorrow noon", "сутра у подне", "zítra v poledne"),
    "2027-01-15 23:59": ("15.1.", "15. јануар", "15 января"),
    "2028-02-29 23:59": ("29.2.", "29 lutego"),
    "2026-12-24 18:00": (
        "24 декабря 2026 года в 18", "24. децембра 2026. године у 18 часова", "24 grudnia 2026 roku o 18",
        "24 декември 2026 година в 18", "24.12.2026 г. 18:00", "24. 12. 2026. године у 18",
        "24.12.26 г. в 18",
        "24. decembra 2026. godine u 18h", "24  December   2026  at  6  pm.", "24.  12.  2026  18:00.",
    ),
    "2026-11-27 23:59": ("friday 27", "friday 27th", "petak 27.", "friday, 27 november"),
    "2026-11-28 14:20": (
        "3 days", "three days", "3 дня", "in  3   days", "in 3 days.", "За 3 дана.", "in 3 days . ",
    ),
    "2026-11-28 18:00": ("за 3 дана у 18", "in 3 days at 18", "in 3 days 6 pm", "18:00 in 3 days"),
    "2026-12-24 23:59": (
        "24. decembra 2026. godine", "24. децембра 2026. године.",
        "24.12.2026 24:00", "24.12.2026",
    ),
}  # fmt: skip


@pytest.mark.parametrize("meant", DAYS)
def test_a_day_and_an_hour_are_understood_as_people_write_them(meant: str) -> None:
    for written in DAYS[meant]:
        local = read_time(written, BELGRADE, NOW).astimezone(BELGRADE)
        assert f"{local:%Y-%m-%d %H:%M}" == meant, written


UNREAD = (
    "soon",
    "18",
    "30.2.",
    "32.12.2026",
    "tomorrow 25:00",
    "vendredi",
    "5.000",
    "in -3 days",
    "friday the",
    "18.",
    "in 2 days 3",
    "in 2 days 3.5 hours",
    "in 2 days 3.50 hours",
    "in 2 days 3 days",
    "in 2 days 3 hours at 18:00",
    "in 1 hour 15",
    "18:00 in 3 hours",
    "3 hours in 2 days",
    "3 часа через 2 дня",
    "tomorrow morning at 18",
    "tonight at 0:30",
    "friday 0",
    "in a few days",
)


@pytest.mark.parametrize("written", UNREAD)
def test_what_is_no_time_is_asked_for_again(written: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        read_time(written, BELGRADE, NOW)
    assert [said.key for said in refused.value.texts] == ["wrong-time"]


def test_a_day_alone_begins_where_something_begins() -> None:
    assert read_time("1.12.", BELGRADE, NOW, BEGINNING) == datetime(2026, 11, 30, 23, tzinfo=UTC)


def test_days_are_those_of_the_calendar_where_the_clocks_change() -> None:
    before = datetime(2027, 3, 26, 17, tzinfo=UTC)
    for written in ("in 3 days", "за 3 дана"):
        assert read_time(written, BELGRADE, before) == datetime(2027, 3, 29, 16, tzinfo=UTC)
    assert read_time("in 1 week", BELGRADE, before) == datetime(2027, 4, 2, 16, tzinfo=UTC)
    assert read_time("in 72 hours", BELGRADE, before) == before + timedelta(hours=72)
    assert read_time("in 2 days 3 hours", BELGRADE, before) == datetime(2027, 3, 28, 19, tzinfo=UTC)
    skipped = datetime(2027, 3, 27, 1, 30, tzinfo=UTC)
    assert read_time("in 1 day", BELGRADE, skipped) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("written", "time", "reason"),
    [
        ("tomorrow at 18:00, many asked", "tomorrow at 18:00", "many asked"),
        ("сутра у 18 Многи су молили", "сутра у 18", "Многи су молили"),
        ("in 3 days 18 people asked", "in 3 days", "18 people asked"),
        ("in 3 days. Many asked.", "in 3 days", "Many asked."),
        ("in 2 days 3 hours Many asked", "in 2 days 3 hours", "Many asked"),
        ("in 3 days a week off", "in 3 days", "a week off"),
        ("next friday 5 people asked", "next friday", "5 people asked"),
        ("30.11.2026\nMany asked", "30.11.2026", "Many asked"),
        ("tomorrow 18", "tomorrow 18", ""),
        ("48h Many asked", "48h", "Many asked"),
        ("24h tomorrow many asked", "24h tomorrow", "many asked"),
        ("24 часа Многи су молили", "24 часа", "Многи су молили"),
        ("24 hours 5 minutes 3 people", "24 hours 5 minutes", "3 people"),
        ("until tomorrow 5 people asked", "until tomorrow", "5 people asked"),
        ("petak 18.00, molili su", "petak 18.00", "molili su"),
        ("tomorrow evening 5 people asked", "tomorrow evening", "5 people asked"),
        ("in three days two people asked", "in three days", "two people asked"),
    ],
)
def test_a_reason_begins_where_the_time_ends(written: str, time: str, reason: str) -> None:
    assert split_time(written) == (time, reason)


def test_of_an_hour_that_occurs_twice_each_is_told_by_its_zone() -> None:
    reader = Reader("en", BELGRADE.key, zone_chosen=True)
    first = read_time("2027-10-31 02:30", BELGRADE, NOW)
    for instant, said in ((first, "02:30 (UTC+2)"), (first + timedelta(hours=1), "02:30 (UTC+1)")):
        assert said in render(keys.wrong_closes_past(closes=Moment(instant)), reader, markup=False)


def test_of_an_hour_that_occurs_twice_the_first_is_meant() -> None:
    for written in ("2026-10-25 02:30", "25.10.2026 02:30"):
        assert read_time(written, BELGRADE, NOW) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


@pytest.mark.parametrize("written", ["2027-03-28 02:00", "28.3.2027 02:59"])
def test_an_hour_that_the_clocks_skip_is_refused(written: str) -> None:
    with pytest.raises(Misunderstood) as refused:
        read_time(written, BELGRADE, NOW)
    assert [said.key for said in refused.value.texts] == ["wrong-time-skipped"]
    assert read_time("2027-03-28 03:00", BELGRADE, NOW) == datetime(2027, 3, 28, 1, tzinfo=UTC)
