"""What is promised of places and languages that people type: with what goes with names, and beside others."""

from tests.mutants.mutant import Mutant

SAID_LANGUAGES = "handlers/customers/said_languages.py"
SAID_PLACES = "texts/said_places.py"
PLACES = "texts/places.py"
COUNTRIES = "texts/countries.py"
CUSTOMERS = "handlers/customers/oneself.py"
ON_LANGUAGES = "tests/handlers/test_languages.py"
LANGUAGE = (f"{ON_LANGUAGES}::test_a_language_is_known_by_its_names",)
ZONE = (f"{ON_LANGUAGES}::test_a_time_zone_is_known_by_its_city",)
SEVERAL = (f"{ON_LANGUAGES}::test_of_a_country_with_several_time_zones_all_are_offered",)
NOWHERE = (f"{ON_LANGUAGES}::test_a_city_that_is_in_no_table_leads_to_no_far_one",)
NEARLY = (f"{ON_LANGUAGES}::test_what_is_written_nearly_so_is_offered",)
LIKELIEST = (f"{ON_LANGUAGES}::test_where_nothing_is_known_the_likeliest_zones_are_offered",)
CODE = (f"{ON_LANGUAGES}::test_the_code_of_a_country_may_be_meant_for_its_language",)
SPOKEN = (f"{ON_LANGUAGES}::test_no_language_is_offered_that_is_spoken_already",)

MUTANTS = (
    Mutant(
        "Signs around what is said are no part of it",
        SAID_LANGUAGES,
        "said[:LONGEST].strip(_SIGNS)",
        "said[:LONGEST].strip()",
        LANGUAGE,
    ),
    Mutant(
        "Two letters behind a city are its country",
        SAID_LANGUAGES,
        "(said, *_no_countries(parts))",
        "(said, *parts)",
        ZONE,
    ),
    Mutant(
        "A city before an unknown place is offered, not set",
        SAID_LANGUAGES,
        "    if len(parts) > 1 and not zones_said(_name(said)) and not zones_said(_name(parts[-1])):\n",
        "    if False:\n",
        NEARLY,
    ),
    Mutant(
        "A zone of Windows is that of the first city it names",
        SAID_LANGUAGES,
        " or _of_windows(said)",
        "",
        ZONE,
    ),
    Mutant(
        "A time is known by its full name",
        SAID_LANGUAGES,
        "time_called(_name(said), company_zone) or ",
        "",
        ZONE,
    ),
    Mutant(
        "A far place with a short name is not offered for another word",
        SAID_LANGUAGES,
        " and _is_close(each, zone)]",
        "]",
        NOWHERE,
    ),
    Mutant(
        "A postcode or a district may stand beside a city",
        SAID_PLACES,
        "        yield without\n",
        "        pass\n",
        ZONE,
    ),
    Mutant(
        "A number beside UTC is no postcode",
        SAID_PLACES,
        "    if without not in _OFFSETS:\n",
        "    if True:\n",
        NOWHERE,
    ),
    Mutant(
        "The word for time may stand beside a city",
        SAID_PLACES,
        '    yield _TIME.sub("", name)\n',
        "",
        ZONE,
    ),
    Mutant(
        "A city may have the ending that a preposition asks for",
        SAID_PLACES,
        ' or zones_called(_inflected().get(place, ""))',
        "",
        ZONE,
    ),
    Mutant(
        "A letter may change before an ending",
        SAID_PLACES,
        "        if stem[-1] in _BEFORE_E:\n",
        "        if False:\n",
        ZONE,
    ),
    Mutant(
        "A time is known by what it is called for short in our languages",
        PLACES,
        "_OUR_SHORT.get(short, short)",
        "short",
        ZONE,
    ),
    Mutant(
        "Of a country the zone of its largest city is offered as well",
        COUNTRIES,
        " | {code: (*also, *each[code]) for code, also in _ALSO.items()}",
        "",
        SEVERAL,
    ),
    Mutant(
        "A country's code alone may be meant for its language",
        COUNTRIES,
        "if code.isalpha() and len(code) in {2, 3} else",
        "if True else",
        CODE,
    ),
    Mutant(
        "The language that is spoken already is not offered with a zone",
        CUSTOMERS,
        " and not own else",
        " else",
        SPOKEN,
    ),
    Mutant(
        "Where nothing is known the likeliest zones are offered",
        CUSTOMERS,
        "        zones = _likeliest(desk)\n",
        "        pass\n",
        LIKELIEST,
    ),
)
