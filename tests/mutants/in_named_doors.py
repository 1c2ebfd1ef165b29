"""Doors that customers name in words, and what they say first that they would like."""

from tests.mutants.mutant import Mutant

NAMED = "tests/handlers/test_named_doors.py"

MUTANTS = (
    Mutant(
        "What is named is offered only where nothing else is said",
        "usecases/suggestions/saying/which_kind.py",
        "named_door(lines[0].text) if len(lines) == 1 else None",
        "named_door(lines[0].text)",
        (f"{NAMED}::test_words_that_go_on_are_no_door_any_more",),
    ),
    Mutant(
        "What was opened by its name goes to nobody",
        "handlers/suggestions/saying/saying.py",
        "        filing.leave(desk.stores[Voices], voice)\n        return shown\n",
        "        return shown\n",
        (f"{NAMED}::test_the_door_stands_above_the_kinds_and_nothing_is_filed_by_it",),
    ),
    Mutant(
        "Who would like something has an idea",
        "handlers/suggestions/saying/likely.py",
        "((wants or _WISH.match(said)) and not asks)",
        "(_WISH.match(said) and not asks)",
        (f"{NAMED}::test_who_would_like_something_has_an_idea",),
    ),
)
