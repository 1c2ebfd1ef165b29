"""What is promised of lists of codes and options, of what looks the same, and of times as people write."""

from tests.mutants.mutant import Mutant

CODES = "handlers/prizes/codes.py"
LIST = "prizes/codelist.py"
SHEET = "prizes/sheet.py"
LOOKS = "texts/looks.py"
TIMES = "handlers/polls/times.py"
SAID_TIMES = "handlers/polls/said_times.py"
ON_CODES = "tests/handlers/test_codes.py"
ON_LIST = "tests/prizes/test_codelist.py"
ON_LOOKS = "tests/texts/test_looks.py"
ON_BULLETS = "tests/handlers/test_bullets.py"
ON_TIMES = "tests/stories/test_times.py"

MUTANTS = (
    Mutant(
        "Codes for prizes that read the same are one stock",
        "storage/prizes/codes.py",
        "if looks.folded(name) == wanted]",
        "if name == _kept_as(stock)]",
        ("tests/handlers/test_codes.py::test_codes_for_a_prize_whose_name_reads_the_same_are_in_its_stock",),
    ),
    Mutant(
        "Who loads codes sees how many winners get one",
        "handlers/prizes/codes.py",
        "(keys.codes_served_then(count=served),) if served else ()",
        "()",
        ("tests/handlers/test_codes.py::test_who_loads_codes_sees_first_how_many_winners_get_one",),
    ),
    Mutant(
        "Only the very file that was shown is loaded",
        CODES,
        "if tap.content is None or _digest(tap.content) != waiting.digest:",
        "if tap.content is None:",
        (f"{ON_CODES}::test_only_the_very_file_that_was_shown_is_loaded",),
    ),
    Mutant(
        "What stands over the codes is no code",
        LIST,
        "    titled = any(map(is_heading, rows[0].cells))\n",
        "    titled = False\n",
        (f"{ON_LIST}::test_what_stands_over_the_codes_is_nobodys_prize",),
    ),
    Mutant(
        "A heading in the midst of codes is named",
        LIST,
        "        *headings([(each.line, each.code) for each in codes if each.line != rows[0].line]),\n",
        "",
        (f"{ON_LIST}::test_what_looks_odd_is_named_by_its_line",),
    ),
    Mutant(
        "A word that may stand over codes may be a code",
        "prizes/headings.py",
        "    if may_be_heading(first) and not all(map(may_be_heading, others)):\n        return True\n",
        "",
        (f"{ON_LIST}::test_a_word_that_may_stand_over_codes_may_be_a_code",),
    ),
    Mutant(
        "Code(s) are codes",
        "prizes/headings.py",
        '_ENDING.sub("", _plain(cell))',
        "_plain(cell)",
        (f"{ON_LIST}::test_what_stands_over_the_codes_is_nobodys_prize",),
    ),
    Mutant(
        "A number that has lost digits needs no plus",
        LIST,
        r"E[-+−]?|",
        r"E\+|",
        (f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named",),
    ),
    Mutant(
        "A row has no more cells than the first",
        LIST,
        "    _check_widths(rows, found)\n",
        "",
        (f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named",),
    ),
    Mutant(
        "A number that has lost digits is no code",
        LIST,
        "        Wrong.SCIENTIFIC: bool(_SCIENTIFIC.fullmatch(code)),\n",
        "",
        (f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named",),
    ),
    Mutant(
        "A formula is no code",
        LIST,
        "        Wrong.FORMULA: bool(_FORMULA.match(code)),\n",
        "",
        (f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named",),
    ),
    Mutant(
        "A spreadsheet's mark is none of the code",
        LIST,
        "_checked(_unmarked(written), row.line)",
        "_checked(written, row.line)",
        (f"{ON_LIST}::test_a_list_is_read_as_people_export_it",),
    ),
    Mutant(
        "A carriage return ends a line",
        SHEET,
        '.replace("\\r", "\\n")',
        "",
        (f"{ON_LIST}::test_a_list_is_read_as_people_export_it",),
    ),
    Mutant(
        "A code that reads like one in stock is known",
        "storage/prizes/codes.py",
        "(like := looks.folded(code))",
        "(like := code)",
        (f"{ON_CODES}::test_a_code_that_reads_like_one_in_stock_is_known",),
    ),
    Mutant(
        "A letter is the one that it looks like",
        LOOKS,
        ".translate(_confusables())",
        "",
        (f"{ON_LOOKS}::test_what_a_reader_takes_for_the_same_is_the_same",),
    ),
    Mutant(
        "A letter and its capital are one",
        LOOKS,
        "        if not (own and own.isascii()) and _is_capital(capital):\n",
        "        if False:\n",
        (f"{ON_LOOKS}::test_what_a_reader_takes_for_the_same_is_the_same",),
    ),
    Mutant(
        "Letters of one alphabet are no other letters of it",
        LOOKS,
        "(target.isupper() or target.isdigit())",
        "True",
        (f"{ON_LOOKS}::test_what_a_reader_tells_apart_is_not",),
    ),
    Mutant(
        "What is never seen makes no difference",
        LOOKS,
        '_IGNORABLE.sub("", text)',
        "text",
        (ON_LOOKS,),
    ),
    Mutant(
        "The sign of a number is no bullet",
        "handlers/polls/bullets.py",
        "if is_signed(line) or",
        "if",
        (ON_BULLETS,),
    ),
    Mutant(
        "The sign of any number is no bullet",
        "handlers/polls/bullets.py",
        '.startswith("N")',
        ' == "Nd"',
        (ON_BULLETS,),
    ),
    Mutant(
        "The sign of money is no bullet",
        "handlers/polls/bullets.py",
        "letters = _MONEY.match(amount)",
        "letters = None",
        (ON_BULLETS,),
    ),
    Mutant(
        "Hours behind days are added to them",
        TIMES,
        "return on_day + timedelta(seconds=said.seconds or 0)",
        "return on_day",
        (f"{ON_TIMES}::test_a_span_is_understood_in_every_language",),
    ),
    Mutant(
        "Behind days a number is no hour of the clock",
        SAID_TIMES,
        '    if line.begins(rf"\\d+(?:\\s*$|',
        '    if not rf"{line}" and line.begins(rf"\\d+(?:\\s*$|',
        (f"{ON_TIMES}::test_what_is_no_time_is_asked_for_again",),
    ),
    Mutant(
        "A year may have its word",
        SAID_TIMES,
        r"(?:\.?\s*{YEAR}|\.)?)?",
        r"(?:\.)?)?",
        (f"{ON_TIMES}::test_a_day_and_an_hour_are_understood_as_people_write_them",),
    ),
    Mutant(
        "An hour may be short in a span",
        SAID_TIMES,
        '(f"|{SHORT_HOURS}" if unit == "hour" else "")',
        '""',
        (f"{ON_TIMES}::test_a_span_is_understood_in_every_language",),
    ),
    Mutant(
        "Any number of spaces is one",
        SAID_TIMES,
        r"(?P<number>\d{{1,6}})\s*|",
        r"(?P<number>\d{{1,6}})\s?|",
        (f"{ON_TIMES}::test_a_day_and_an_hour_are_understood_as_people_write_them",),
    ),
    Mutant(
        "A full stop may end a time",
        SAID_TIMES,
        '        line.takes(r"\\.\\s*$")\n',
        "        pass\n",
        (f"{ON_TIMES}::test_a_day_and_an_hour_are_understood_as_people_write_them",),
    ),
    Mutant(
        "A reason is to be seen",
        "handlers/polls/administration.py",
        "if not visible(reason):\n        return More((keys.reason_missing(usage=keys.usage_close(",
        "if not reason:\n        return More((keys.reason_missing(usage=keys.usage_close(",
        (f"{ON_BULLETS}::test_what_nobody_sees_is_no_word",),
    ),
    Mutant(
        "In 3 days is three days of the calendar",
        TIMES,
        "on_day = moved(datetime.combine(day, here.time(), zone), UTC)",
        "on_day = now + timedelta(days=said.days)",
        (f"{ON_TIMES}::test_days_are_those_of_the_calendar_where_the_clocks_change",),
    ),
    Mutant(
        "An hour that the clocks skip is refused",
        TIMES,
        "        raise _Skipped\n",
        "        pass\n",
        (f"{ON_TIMES}::test_an_hour_that_the_clocks_skip_is_refused",),
    ),
    Mutant(
        "A day without a year is one to come",
        TIMES,
        "        if instant > now:\n",
        "        if instant:\n",
        (f"{ON_TIMES}::test_a_day_and_an_hour_are_understood_as_people_write_them",),
    ),
    Mutant(
        "Of an hour that occurs twice it is said which",
        "texts/dates.py",
        " + _which(local)",
        "",
        (f"{ON_TIMES}::test_of_an_hour_that_occurs_twice_each_is_told_by_its_zone",),
    ),
    Mutant(
        "Any space ends a number",
        "handlers/routes.py",
        r"([^\s{INVISIBLE}]*)[\s{INVISIBLE}]*(.*)",
        r"([^ ]*)[\s{INVISIBLE}]*(.*)",
        ("tests/handlers/test_spaces.py",),
    ),
    Mutant(
        "A time zone that is tapped is one",
        "handlers/customers/oneself.py",
        "    if wanted not in zone_names().values():\n        raise Misunderstood(keys.tap_outdated())\n",
        "",
        ("tests/handlers/test_languages.py::test_the_nearest_is_offered_and_taken_by_a_tap",),
    ),
    Mutant(
        "A table says that it is UTF-8",
        "polls/result_table.py",
        "return BOM + ",
        'return b"" + ',
        ("tests/polls/test_export.py::test_a_spreadsheet_of_each_language_opens_it_in_columns",),
    ),
)
