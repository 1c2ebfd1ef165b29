"""What is promised of times as people write them: until when, hours alone, and hours with a full stop."""

from tests.mutants.mutant import Mutant

TIMES = "handlers/polls/times.py"
SAID_TIMES = "handlers/polls/said_times.py"
HOURS = "handlers/polls/said_hours.py"
UNDERSTOOD = ("tests/stories/test_times.py::test_a_day_and_an_hour_are_understood_as_people_write_them",)
SPLIT = ("tests/stories/test_times.py::test_a_reason_begins_where_the_time_ends",)
BOTH = ("tests/handlers/test_unclear_times.py::test_what_can_be_read_in_two_ways_is_answered_with_both",)
DAY = ("tests/handlers/test_unclear_times.py::test_of_a_week_or_month_the_day_is_asked_for",)
NO_TIME = ("tests/stories/test_times.py::test_what_is_no_time_is_asked_for_again",)

MUTANTS = (
    Mutant(
        "The word until may stand before any time",
        SAID_TIMES,
        "said = _until(line, whole=whole)\n",
        "said = None\n",
        UNDERSTOOD,
    ),
    Mutant(
        "A number behind the word until is an hour or a day",
        SAID_TIMES,
        "    if whole and (number := line.takes(_BARE)):\n",
        "    if False and (number := line.takes(_BARE)):\n",
        BOTH,
    ),
    Mutant(
        "The word until may stand between a day and its hour",
        HOURS,
        "|{words('until')})",
        ")",
        UNDERSTOOD,
    ),
    Mutant(
        "Of the days until next week one is asked for",
        SAID_TIMES,
        r"(?:{words('until')}\s+)?(?:{which}",
        "(?:{which}",
        DAY,
    ),
    Mutant(
        "A day of hours is a span and none of the clock",
        SAID_TIMES,
        r"""        said = said or (_alone(line, end=r"\s*\.?\s*$") if whole else None)
""",
        "",
        UNDERSTOOD,
    ),
    Mutant(
        "Less than a day of hours may be of the clock",
        SAID_TIMES,
        "time(hours, minutes) if hours < FULL_DAY and minutes < 60 else None",
        "None",
        BOTH,
    ),
    Mutant(
        "Behind hours alone a reason may stand",
        SAID_TIMES,
        " or _alone(line)\n",
        "\n",
        SPLIT,
    ),
    Mutant(
        "Hours from now have none of the clock behind them",
        SAID_TIMES,
        "    if said is not None and said.seconds is not None and hour is not None:\n",
        "    if False:\n",
        NO_TIME,
    ),
    Mutant(
        "What no month has is an hour",
        SAID_TIMES,
        " or (not (found[4] or found[5]) and not 1 <= int(found[3]) <= MONTHS)",
        "",
        UNDERSTOOD,
    ),
    Mutant(
        "A word before an hour with a full stop tells it from a day",
        SAID_TIMES,
        "if line.takes(rf\"{words('at')}\\s*\") and clock_with_point(line):",
        "if False:",
        UNDERSTOOD,
    ),
    Mutant(
        "Behind a weekday a day may be an hour",
        TIMES,
        "said.hour or said.figures",
        "said.hour",
        BOTH,
    ),
    Mutant(
        "Both readings of a day keep its hour",
        TIMES,
        """ + (f" {said.hour:%H:%M}" if said.hour else "")""",
        "",
        BOTH,
    ),
    Mutant(
        "A minute may have its word behind an hour with its own",
        HOURS,
        r"""        or line.takes(rf"(?:{at})?{number}{hours}\s+(?P<minute>\d{{1,2}})\s*{words('minute')}\.?")
""",
        "",
        UNDERSTOOD,
    ),
)
