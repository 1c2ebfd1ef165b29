"""What is promised of words that people type: places, instants, lists and options as they write them."""

from tests.mutants.mutant import Mutant

SAID_LANGUAGES = "handlers/people/said_languages.py"
COUNTRIES = "texts/countries.py"
ON_LANGUAGES = "tests/handlers/test_languages.py"

MUTANTS = (
    Mutant(
        "A city is known beside its country",
        SAID_LANGUAGES,
        " or _together([zones_called(_name(part)) for part in parts])",
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
        "if len(zones) == 1 else Meant(why=Why.SEVERAL, near_zones=zones[:MOST])",
        "if zones else Meant()",
        (f"{ON_LANGUAGES}::test_of_a_country_with_several_time_zones_all_are_offered",),
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
)
