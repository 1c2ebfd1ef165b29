"""What is promised of prizes as a team writes them: one is one, several are several."""

from tests.mutants.mutant import Mutant

PRIZES = "handlers/draws/prize_lines.py"
ON_PRIZES = "tests/handlers/test_prize_lines.py"

MUTANTS = (
    Mutant(
        "Several prizes on a line are several",
        PRIZES,
        "    for divider in _BETWEEN.finditer(line):\n",
        "    for divider in list(_BETWEEN.finditer(line))[:0]:\n",
        (f"{ON_PRIZES}::test_several_prizes_may_stand_on_one_line",),
    ),
    Mutant(
        "What stands in brackets divides nothing",
        PRIZES,
        '    if before.count("(") > before.count(")"):\n',
        "    if not before:\n",
        (f"{ON_PRIZES}::test_what_belongs_to_one_prize_divides_nothing",),
    ),
    Mutant(
        "A set of several things is one prize",
        PRIZES,
        " or not _SET.search(before) or",
        " or bool(before) or",
        (f"{ON_PRIZES}::test_a_set_of_several_things_is_one_prize",),
    ),
    Mutant(
        "A semicolon ends a set",
        PRIZES,
        """    return ";" in sign or not""",
        "    return not",
        (f"{ON_PRIZES}::test_a_set_of_several_things_is_one_prize",),
    ),
    Mutant(
        "The way of handing over ends a set",
        PRIZES,
        " or _kind(before) is not None\n",
        "\n",
        (f"{ON_PRIZES}::test_a_set_of_several_things_is_one_prize",),
    ),
    Mutant(
        "A size is no number of prizes",
        PRIZES,
        "{_NUMBER}{_TIMES}(?!{_SIZE})",
        "{_NUMBER}{_TIMES}",
        (f"{ON_PRIZES}::test_what_belongs_to_one_prize_divides_nothing",),
    ),
    Mutant(
        "The way of handing over may stand in brackets",
        PRIZES,
        r"(?:\sas|[(\[]\s*as)",
        r"(?:\sas)",
        (f"{ON_PRIZES}::test_several_prizes_may_stand_on_one_line",),
    ),
    Mutant(
        "Alone in brackets stands the way of handing over",
        PRIZES,
        " or _KIND_ALONE.fullmatch(name)",
        "",
        (f"{ON_PRIZES}::test_several_prizes_may_stand_on_one_line",),
    ),
    Mutant(
        "A second number within a name is asked about",
        PRIZES,
        "    if _names_a_second(called):\n",
        "    if not called:\n",
        (f"{ON_PRIZES}::test_a_second_number_within_a_name_is_asked_about",),
    ),
    Mutant(
        "A number behind a word that binds it is the prize's own",
        PRIZES,
        " or not _OF.fullmatch(words[-1]) for",
        " or True for",
        (f"{ON_PRIZES}::test_what_belongs_to_one_prize_divides_nothing",),
    ),
    Mutant(
        "What a set is made of is no second prize",
        PRIZES,
        """    own = _DESCRIBED.sub("", name)\n""",
        "    own = name\n",
        (f"{ON_PRIZES}::test_what_belongs_to_one_prize_divides_nothing",),
    ),
    Mutant(
        "A preview says how a prize is handed over",
        "usecases/draws/prize_list.py",
        "name=line.name, kind=line.kind)",
        'name=line.name, kind="person")',
        (f"{ON_PRIZES}::test_how_a_prize_is_handed_over_stands_beside_it",),
    ),
    Mutant(
        "What follows the way of handing over is none of the name",
        PRIZES,
        "    if kind is None and (known := _KNOWN_KIND.search(name)):\n",
        "    if (known := _KNOWN_KIND.search(name)) and not name:\n",
        (f"{ON_PRIZES}::test_what_follows_the_way_of_handing_over_is_asked_about",),
    ),
    Mutant(
        "Prizes go on below their line",
        "handlers/polls/drafting.py",
        "    among_prizes, found.open = found.open, False\n",
        "    among_prizes = False\n",
        (f"{ON_PRIZES}::test_prizes_may_stand_below_their_word",),
    ),
    Mutant(
        "An option below a line of prizes stays one",
        "handlers/polls/drafting.py",
        "is_prize(line.content) and (found.heading or not is_option(line.content)):",
        "is_prize(line.content):",
        (f"{ON_PRIZES}::test_a_line_of_prizes_that_names_none_is_named",),
    ),
    Mutant(
        "A draw's prizes go on below their line",
        PRIZES,
        "        below = last == PRIZES and is_prize(line)\n",
        "        below = False\n",
        (f"{ON_PRIZES}::test_prizes_may_stand_below_their_word",),
    ),
)
