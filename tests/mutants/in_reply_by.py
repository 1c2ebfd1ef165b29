"""What is promised of working hours and reply-by times."""

from tests.mutants.mutant import Mutant

HOURS = "suggestions/working_hours.py"
SHIFTS = "suggestions/shifts.py"
REPLY_BY = "suggestions/reply_by.py"
IN_HOURS = ("tests/suggestions/test_working_hours.py",)
IN_SHIFTS = ("tests/suggestions/test_shifts.py",)
DAYS_OFF = "bot/days_off.py"
IN_RULES = ("tests/operations/test_reply_rules.py",)
IN_REPLY_BY = ("tests/suggestions/test_reply_by.py",)

MUTANTS = (
    Mutant(
        "Working time is left out on a holiday",
        HOURS,
        " or self.holiday(day)",
        "",
        IN_HOURS,
    ),
    Mutant(
        "Working time in an hour that is missing begins behind it",
        HOURS,
        "        if at.astimezone(self.zone).replace(tzinfo=None) == wall:\n            return at\n",
        "        return at\n",
        IN_HOURS,
    ),
    Mutant(
        "Working time in an hour that comes twice begins with the first",
        HOURS,
        "        at = wall.replace(tzinfo=self.zone).astimezone(UTC)\n        if",
        "        at = wall.replace(tzinfo=self.zone, fold=1).astimezone(UTC)\n        if",
        IN_HOURS,
    ),
    Mutant(
        "Working time of yesterday's shift is counted after midnight",
        HOURS,
        "        day = since.astimezone(self.zone).date() - 2 * _DAY\n        while day <= last",
        "        day = since.astimezone(self.zone).date()\n        while day <= last",
        IN_HOURS,
    ),
    Mutant(
        "Working time that is searched for where every day is a holiday ends the search",
        HOURS,
        "        while day - rested < LONGEST_REST:\n",
        "        while day - rested < 1000 * LONGEST_REST:\n",
        IN_HOURS,
    ),
    Mutant(
        "Working time is waited for beyond a year",
        HOURS,
        "timedelta(days=400)",
        "timedelta(days=360)",
        IN_HOURS,
    ),
    Mutant(
        "Working hours may not overlap those of the next day",
        SHIFTS,
        "        if shift.closes > days * MINUTES + later.opens:\n",
        "        if day == following and shift.closes > later.opens:\n",
        IN_SHIFTS,
    ),
    Mutant(
        "Working hours of a week without a day are refused",
        SHIFTS,
        "    if not any(week):\n",
        "    if False:\n",
        IN_SHIFTS,
    ),
    Mutant(
        "Working hours of one day stand in one place",
        SHIFTS,
        "            if week[day]:\n",
        "            if False:\n",
        IN_SHIFTS,
    ),
    Mutant(
        "A reply-by time is the minute that was stated",
        REPLY_BY,
        "    return by.replace(second=0, microsecond=0)\n",
        "    return by\n",
        IN_REPLY_BY,
    ),
    Mutant(
        "A reply-by time that was stated is not put off by a formal complaint",
        REPLY_BY,
        "    return min(by, end.astimezone(UTC))\n",
        "    return end.astimezone(UTC)\n",
        IN_REPLY_BY,
    ),
    Mutant(
        "A reply-by time is due soon a working hour before, however short",
        REPLY_BY,
        "max(all_of_it / 4, LAST_HOUR)",
        "all_of_it / 4",
        IN_REPLY_BY,
    ),
    Mutant(
        "A reply-by time is kept by an answer in its minute",
        "storage/suggestions/rows.py",
        "*_waits(), voices.c.reply_by >= now)",
        "*_waits(), voices.c.reply_by > now)",
        ("tests/handlers/test_late.py::test_in_the_minute_that_was_stated_it_is_not_late",),
    ),
    Mutant(
        "A reply-by time of a formal complaint ends with a day of the company's zone",
        REPLY_BY,
        "formal.astimezone(rules.hours.zone).date()",
        "formal.date()",
        IN_REPLY_BY,
    ),
    Mutant(
        "Working time in an hour that comes twice is counted on the day of the change",
        HOURS,
        "        if midnight.utcoffset() == later.utcoffset():\n",
        "        if True:\n",
        IN_HOURS,
    ),
    Mutant(
        "A reply-by time waits for no holidays where no country is named",
        DAYS_OFF,
        "import re\nfrom collections.abc",
        "import re\n\nimport holidays\nfrom collections.abc",
        IN_RULES,
    ),
    Mutant(
        "A reply-by time is promised by holidays of known countries alone",
        DAYS_OFF,
        "        _calendar(*country)\n    except",
        "        pass\n    except",
        IN_RULES,
    ),
    Mutant(
        "A reply-by time leaves the operator's own dates out beside a country's",
        DAYS_OFF,
        "day in self.dates or any(",
        "any(",
        IN_RULES,
    ),
    Mutant(
        "A reply-by time of a formal complaint is by the shortest law of several",
        "bot/settings.py",
        "    return min((LEGAL_DAYS",
        "    return max((LEGAL_DAYS",
        IN_RULES,
    ),
    Mutant(
        "A reply-by time of a formal complaint is the operator's before the law's",
        "bot/settings.py",
        "self.complaint_days or _legal_days(days_off)",
        "_legal_days(days_off) or self.complaint_days",
        IN_RULES,
    ),
    Mutant(
        "Working hours of which holidays leave nothing stop the start",
        "bot/settings.py",
        "        except NeverOpen:\n            raise",
        "        except NeverOpen:\n            return self\n            raise",
        IN_RULES,
    ),
)
