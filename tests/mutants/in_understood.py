"""What is promised of words that people type: places, instants, lists and options as they write them."""

from tests.mutants.mutant import Mutant

SAID_LANGUAGES = "handlers/customers/said_languages.py"
TIMES = "handlers/polls/times.py"
SAID_TIMES = "handlers/polls/said_times.py"
HOURS = "handlers/polls/said_hours.py"
ON_TIMES = "tests/stories/test_times.py"
ON_UNCLEAR = "tests/handlers/test_unclear_times.py"
LIST = "prizes/codelist.py"
PRINTED = "prizes/printed.py"
ON_LIST = "tests/prizes/test_codelist.py"
ON_EXPORTS = f"{ON_LIST}::test_a_list_is_read_as_people_export_it"
ON_BULLETS = "tests/handlers/test_bullets.py"
COUNTRIES = "texts/countries.py"
ON_LANGUAGES = "tests/handlers/test_languages.py"

MUTANTS = (
    Mutant(
        "A city is known beside its country",
        SAID_LANGUAGES,
        " or _together([zones_said(_name(part)) for part in parts])",
        "",
        (f"{ON_LANGUAGES}::test_a_time_zone_is_known_by_its_city",),
    ),
    Mutant(
        "A city and a country that do not fit are asked about",
        SAID_LANGUAGES,
        "    return both or tuple(dict.fromkeys(zone for zones in known for zone in zones))\n",
        "    return both or known[0]\n",
        (f"{ON_LANGUAGES}::test_of_a_country_with_several_time_zones_all_are_offered",),
    ),
    Mutant(
        "A country with several time zones takes none of them",
        SAID_LANGUAGES,
        "    if len(zones) > 1:\n",
        "    if False:\n",
        (f"{ON_LANGUAGES}::test_of_a_country_with_several_time_zones_all_are_offered",),
    ),
    Mutant(
        "Beyond Europe a part of a country's name is another place",
        SAID_LANGUAGES,
        '(said < called and zone.startswith("Europe/"))',
        "said < called",
        (f"{ON_LANGUAGES}::test_a_city_that_is_in_no_table_leads_to_no_far_one",),
    ),
    Mutant(
        "A zone goes by the name that it has now",
        "texts/places.py",
        "renamed().get(zone, zone) for name, zone",
        "zone for name, zone",
        (f"{ON_LANGUAGES}::test_a_time_zone_is_known_by_its_city",),
    ),
    Mutant(
        "A short name is no other short name",
        SAID_LANGUAGES,
        "_SHORTEST, _SHORT = 5, 8",
        "_SHORTEST, _SHORT = 3, 3",
        (f"{ON_LANGUAGES}::test_a_city_that_is_in_no_table_leads_to_no_far_one",),
    ),
    Mutant(
        "The company's zone is first among those with its time",
        "texts/places.py",
        "(company_zone,) if offset in offsets(company_zone) else ()",
        "()",
        (f"{ON_LANGUAGES}::test_hours_from_utc_lead_to_places_with_that_time",),
    ),
    Mutant(
        "Hours and minutes from UTC lead beyond the capitals",
        "texts/places.py",
        "    if not winter:\n",
        "    if False:\n",
        (f"{ON_LANGUAGES}::test_hours_from_utc_lead_to_places_with_that_time",),
    ),
    Mutant(
        "Of zones with the same time the best known stands",
        COUNTRIES,
        "_of_each_time(sorted(zones, key=rank))",
        "_of_each_time(zones)",
        (f"{ON_LANGUAGES}::test_of_a_country_with_several_time_zones_all_are_offered",),
    ),
    Mutant(
        "Countries are known by what they are called there",
        "texts/places.py",
        'zones_by_country().get(own_country_names().get(name, ""), ())',
        "()",
        (f"{ON_LANGUAGES}::test_a_time_zone_is_known_by_its_city",),
    ),
    Mutant(
        "A language that we do not speak is known for one",
        SAID_LANGUAGES,
        "    if is_other_language(said):\n",
        "    if False:\n",
        (f"{ON_LANGUAGES}::test_a_language_that_we_do_not_speak_is_answered_with_those_we_do",),
    ),
    Mutant(
        "Tonight at 8 is in the evening",
        HOURS,
        "hour if morning or hour >= NOON else hour.replace(hour=hour.hour + 12)",
        "hour",
        (f"{ON_TIMES}::test_a_day_and_an_hour_are_understood_as_people_write_them",),
    ),
    Mutant(
        "An hour is one of its part of the day",
        HOURS,
        "    if hour >= NOON if morning else not hour.hour:\n        raise ValueError(hour)\n",
        "",
        (f"{ON_TIMES}::test_what_is_no_time_is_asked_for_again",),
    ),
    Mutant(
        "Hours before a span are none of the clock",
        SAID_TIMES,
        "if counted and said is not None and said.keeps_hour:",
        "if False:",
        (f"{ON_TIMES}::test_what_is_no_time_is_asked_for_again",),
    ),
    Mutant(
        "A number behind a weekday is no hour by itself",
        SAID_TIMES,
        "elif whole and said.weekday is not None and said.day is None and (number := line.takes(_BARE)):",
        "elif False and (number := line.takes(_BARE)):",
        (f"{ON_UNCLEAR}::test_what_can_be_read_in_two_ways_is_answered_with_both",),
    ),
    Mutant(
        "A weekday and its date have to fit",
        TIMES,
        "    if said.weekday is None or day.weekday() == said.weekday:\n",
        "    if True:\n",
        (f"{ON_UNCLEAR}::test_what_can_be_read_in_two_ways_is_answered_with_both",),
    ),
    Mutant(
        "Next week is no next Sunday",
        SAID_TIMES,
        '    if found["next"] and re.fullmatch(words("week"), found["weekday"]):\n',
        "    if False:\n",
        (f"{ON_UNCLEAR}::test_of_a_week_or_month_the_day_is_asked_for",),
    ),
    Mutant(
        "Of a week or month the day is asked for",
        TIMES,
        "    if is_week_or_month(text):\n",
        "    if False:\n",
        (f"{ON_UNCLEAR}::test_of_a_week_or_month_the_day_is_asked_for",),
    ),
    Mutant(
        "A month has a last day",
        TIMES,
        "min(day.day, last)",
        "day.day",
        (f"{ON_UNCLEAR}::test_a_month_ends_where_the_calendar_ends_it",),
    ),
    Mutant(
        "What is all a time has no reason behind it",
        TIMES,
        '    if said is not None and not rest:\n        return text.strip(), ""\n',
        "",
        (f"{ON_TIMES}::test_a_reason_begins_where_the_time_ends",),
    ),
    Mutant(
        "The frame of a printed table is no row of it",
        PRINTED,
        " and line.number not in rules and",
        " and",
        (ON_EXPORTS,),
    ),
    Mutant(
        "How many rows there were is no row",
        PRINTED,
        " and not _ENDING.fullmatch(line.text.strip())",
        "",
        (ON_EXPORTS,),
    ),
    Mutant(
        "What a line is drawn under may be a code",
        LIST,
        "    likely = headed or looks_like_heading(",
        "    likely = looks_like_heading(",
        (f"{ON_LIST}::test_what_a_line_is_drawn_under_is_a_code_once_that_is_said",),
    ),
    Mutant(
        "A line that begins with a semicolon is a remark",
        "prizes/sheet.py",
        "    return remarks, rest\n",
        "    return [], list(lines)\n",
        (ON_EXPORTS,),
    ),
    Mutant(
        "A semicolon divides cells where it does so elsewhere",
        "prizes/sheet.py",
        "    if any(REMARK in line.text for line in rest) or not any(line.text.strip() for line in rest):\n",
        "    if False:\n",
        (f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named",),
    ),
    Mutant(
        "Codes that are all dates are odd",
        "prizes/oddities.py",
        "_SPOILT = {Oddity.DECIMAL, Oddity.DATE}",
        "_SPOILT = {Oddity.DECIMAL}",
        (f"{ON_LIST}::test_what_looks_odd_is_named_by_its_line",),
    ),
    Mutant(
        "What is raised, lowered or in a circle is not the plain sign",
        "texts/looks.py",
        "    if not kept.search(text):\n",
        "    if True:\n",
        ("tests/texts/test_looks.py::test_what_a_reader_tells_apart_is_not",),
    ),
    Mutant(
        "A number is its option's own where it does not count the lines",
        "handlers/polls/bullets.py",
        'if each and int(each["number"]) == number]',
        "if each]",
        (f"{ON_BULLETS}::test_a_bullet_is_taken_off_and_a_sign_stays",),
    ),
    Mutant(
        "A day is an option in a message as well",
        "handlers/polls/drafting.py",
        "    if is_option(line.content) or is_numbered(line.content):\n",
        "    if is_option(line.content):\n",
        (f"{ON_BULLETS}::test_days_are_options_by_whichever_way_they_come",),
    ),
)
