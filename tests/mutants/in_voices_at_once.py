"""Guards of an idea that two processes change at the same instant: it is held, and nothing is lost."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_voices_at_once.py"
TRUTH = f"{TESTS}::test_what_is_done_at_the_same_instant_leaves_one_truth"

MUTANTS = (
    Mutant(
        "Two who support an idea at the same instant are both counted",
        "suggestions/supporting.py",
        "    idea = _supportable(voices.lock(id), customer)\n    group = voices.group(id)\n    if any(",
        "    idea = _supportable(voices.get(id), customer)\n    group = voices.group(id)\n    if any(",
        (f"{TESTS}::test_who_supports_at_the_same_instant_is_counted_once",),
    ),
    Mutant(
        "An idea that two hide at the same instant is hidden once",
        "suggestions/moderating.py",
        "    idea = voices.lock(id)\n    if idea.filed is None",
        "    idea = voices.get(id)\n    if idea.filed is None",
        (TRUTH,),
    ),
    Mutant(
        "An idea that two plan at the same instant makes one step",
        "usecases/suggestions/plan/steps.py",
        "owner = responsible.owner(work, voices.lock(id), status, owner, by)",
        "owner = responsible.owner(work, voices.get(id), status, owner, by)",
        (TRUTH,),
    ),
    Mutant(
        "Of two leaders one asks how a launch turned out",
        "storage/suggestions/steps.py",
        "query = select(voice_steps).where(voice_steps.c.id == step).with_for_update()",
        "query = select(voice_steps).where(voice_steps.c.id == step)",
        (
            "tests/handlers/test_two_leaders.py"
            "::test_what_two_leaders_do_at_the_same_instant_is_done_once[a_follow_up_is_asked]",
        ),
    ),
)
