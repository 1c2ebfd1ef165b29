"""What is promised of numbers before options: those of a list are taken off, those of the options stay."""

from tests.mutants.mutant import Mutant

BULLETS = "handlers/polls/bullets.py"
MONTHS = "texts/months.py"
KEPT = ("tests/handlers/test_bullets.py::test_a_bullet_is_taken_off_and_a_sign_stays",)

MUTANTS = (
    Mutant(
        "A number that belongs to its option stays",
        BULLETS,
        " and not _are_ordinals(counted, before)",
        "",
        KEPT,
    ),
    Mutant(
        "Options that are called the same are told apart by their numbers",
        BULLETS,
        "    if len(names) > 1 and len({folded(name) for name in names}) == 1:\n",
        "    if False:\n",
        KEPT,
    ),
    Mutant(
        "A number with a bracket is one of a list",
        BULLETS,
        """    if any(each["sign"] == ")" for each in counted):\n        return False\n""",
        "",
        KEPT,
    ),
    Mutant(
        "A number before a month is a day",
        BULLETS,
        "    return all(map(begins_with_month, names)) or ",
        "    return ",
        KEPT,
    ),
    Mutant(
        "Parts of one kind keep their numbers",
        BULLETS,
        " or (len(names) > 1 and _count_one_word(names))",
        "",
        KEPT,
    ),
    Mutant(
        "An article is no part that is counted",
        BULLETS,
        'first & {"", *_ARTICLES}',
        'first & {""}',
        KEPT,
    ),
    Mutant(
        "Titles that go on alike are no parts that are counted",
        BULLETS,
        '    return names[0][0].islower() or len({each[1] if each[1:] else "" for each in words}) > 1\n',
        "    return True\n",
        KEPT,
    ),
    Mutant(
        "A month is one in any grammatical case",
        MONTHS,
        "{_any(stems)}){_ENDINGS}",
        "{_any(stems)})",
        KEPT,
    ),
    Mutant(
        "A vowel may be lost before an ending of a month",
        MONTHS,
        'f"{stem[:-2]}{stem[-1]}" for stem in stems',
        "stem for stem in stems",
        KEPT,
    ),
    Mutant(
        "The beginning of a month's name is no month",
        MONTHS,
        r"})(?!\w)|",
        "})|",
        KEPT,
    ),
)
