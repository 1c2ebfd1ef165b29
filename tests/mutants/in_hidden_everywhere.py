"""What the team hides, or never let stand, is read nowhere but by its author."""

from tests.mutants.mutant import Mutant

PLACES = "tests/handlers/test_hidden_everywhere.py"
NOWHERE = (f"{PLACES}::test_what_is_hidden_is_read_nowhere",)
OCCASIONS = "usecases/suggestions/plan/occasions.py"

MUTANTS = (
    Mutant(
        "That it stands by itself again is told of no idea that is hidden since, but to its author",
        OCCASIONS,
        "    return _reads_part(found.idea, reader) if parted else _reads(found.idea, reader)\n",
        "    return parted or _reads(found.idea, reader)\n",
        ("tests/handlers/test_merging.py::test_a_merge_undone_tells_nobody_of_an_idea_that_is_hidden_since",),
    ),
    Mutant(
        "What is hidden stands on no list of what is planned, promised or launched",
        "storage/suggestions/rows.py",
        "    voices.c.hidden.is_(None),\n",
        "",
        NOWHERE,
    ),
    Mutant(
        "Nobody is asked in a poll how what is hidden turned out",
        "suggestions/steps.py",
        "(voice, made) if voice.hidden is None else None",
        "(voice, made)",
        (
            "tests/suggestions/test_promises.py::test_nobody_is_asked_about_what_is_hidden_until_it_stands_again",
        ),
    ),
    Mutant(
        "What is hidden takes no place among what people are asked about",
        "storage/suggestions/steps.py",
        "voice_steps.c.asked.is_(None), read",
        "voice_steps.c.asked.is_(None)",
        (
            "tests/suggestions/test_promises.py::test_nobody_is_asked_about_what_is_hidden_until_it_stands_again",
        ),
    ),
    Mutant(
        "Who hears of a merge reads nothing of an idea that is hidden",
        OCCASIONS,
        " if _reads(idea, reader) and _reads(root, reader) else None",
        " if _reads(root, reader) else None",
        (PLACES,),
    ),
    Mutant(
        "Who hears of a merge reads nothing of what it went into, once that is hidden",
        OCCASIONS,
        " if _reads(idea, reader) and _reads(root, reader) else None",
        " if _reads(idea, reader) else None",
        NOWHERE,
    ),
    Mutant(
        "Who waits no more for what is hidden does not read it once more",
        "handlers/suggestions/plan/launching.py",
        "        if found.hidden is not None:\n",
        "        if False:\n",
        NOWHERE,
    ),
)
