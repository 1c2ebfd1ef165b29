"""Guards of telling people what becomes of ideas: each once, at their hour, and never of what is no news."""

from tests.mutants.mutant import Mutant

DIGEST = "usecases/suggestions/plan/digest.py"
STEPS = "usecases/suggestions/plan/steps.py"
RULES = "suggestions/digest.py"
TESTS = "tests/handlers/test_digest.py"

MUTANTS = (
    Mutant(
        "What was told is told no more",
        DIGEST,
        "    work.stores[Digests].done(done)\n",
        "",
        (f"{TESTS}::test_the_team_sees_how_many_were_told",),
    ),
    Mutant(
        "A digest that was turned off is not sent",
        DIGEST,
        " and Topic.IDEAS not in work.stores[Preferences].muted(reader)",
        "",
        (f"{TESTS}::test_a_digest_turned_off_is_not_sent_though_it_was_queued",),
    ),
    Mutant(
        "What is gone is no news",
        DIGEST,
        "item if may_read and not _overtaken(item) else None",
        "None if _overtaken(item) else item",
        (f"{TESTS}::test_an_idea_that_is_gone_makes_no_digest",),
    ),
    Mutant(
        "What was overtaken is no news",
        DIGEST,
        " and not _overtaken(item) else None",
        " else None",
        (f"{TESTS}::test_of_an_idea_only_the_last_word_is_told",),
    ),
    Mutant(
        "Nobody is told at night what is late",
        RULES,
        "    night = NIGHT.until(now, zone) if now - since > LATE else None\n",
        "    night = None\n",
        (f"{TESTS}::test_after_three_days_of_standstill_it_is_told_once_and_not_at_night",),
    ),
    Mutant(
        "Quiet hours hold for what becomes of ideas",
        RULES,
        "    his = quiet.until(now, zone) if quiet else None\n",
        "    his = None\n",
        (f"{TESTS}::test_quiet_hours_hold_for_a_launch_too",),
    ),
    Mutant(
        "Launched is told at once",
        RULES,
        "AT_ONCE: Final = frozenset({Status.LAUNCHED, Status.DECLINED})",
        "AT_ONCE: Final = frozenset[Status]()",
        (f"{TESTS}::test_launched_and_declined_are_told_at_once",),
    ),
    Mutant(
        "A slice is followed by the next one",
        STEPS,
        "        voices.steps.noted(id, people[-1])\n",
        "        voices.steps.told(id)\n",
        (f"{TESTS}::test_many_are_noted_slice_by_slice_and_each_is_told_once",),
    ),
)
