"""Guards of who begins a test late, or comes back to it."""

from tests.mutants.mutant import Mutant

LATE = "tests/handlers/test_late_starters.py"
LIFE = "trials/lifecycle.py"

MUTANTS = (
    Mutant(
        "For whom it is too late where he lives is not invited",
        "usecases/trials/inviting.py",
        "    people = _in_time(work, trial, people)\n",
        "",
        ("tests/handlers/test_late_starters.py::test_for_whom_it_is_too_late_where_he_lives_is_not_invited",),
    ),
    Mutant(
        "For whom it is too late where he lives a place is not kept",
        "usecases/trials/inviting.py",
        "_in_time(work, trial, [each.customer for each in testers.queue(trial.id)])",
        "[each.customer for each in testers.queue(trial.id)]",
        (f"{LATE}::test_for_whom_it_is_too_late_where_he_lives_holds_up_nobody_behind_him",),
    ),
    Mutant(
        "Who still owes answers moves up however late it is",
        "usecases/trials/inviting.py",
        "zones[each] not in late or each in owing)",
        "zones[each] not in late)",
        (f"{LATE}::test_who_still_owes_answers_moves_up_however_late",),
    ),
    Mutant(
        "Who comes back to a test is asked on days counted from then",
        "storage/trials/prompts.py",
        ".where(_his(prompts, trial, customer), prompts.c.asked.is_(None)))",
        ".where(_his(prompts, trial, customer), prompts.c.checkin < 0))",
        (f"{LATE}::test_who_comes_back_after_his_place_passed_on_is_asked_from_then_on",),
    ),
    Mutant(
        "Who comes back to a test owes what he was asked before",
        LIFE,
        "        expires=now + days.WITHOUT_A_SIGN if _open(prompts, him) else None,\n    )\n",
        "        expires=None,\n    )\n",
        (f"{LATE}::test_who_comes_back_and_stays_silent_loses_the_place_again",),
    ),
    Mutant(
        "Who accepts when nothing is left to ask gets no place, nor waits for one",
        LIFE,
        "        return him\n    check_time(prompts, trial, him, now, zone)\n",
        "        return him\n",
        (f"{LATE}::test_who_accepts_too_late_does_not_wait_for_a_place_either",),
    ),
    Mutant(
        "Nobody is invited to a test in which nothing is left to ask",
        "usecases/trials/inviting.py",
        "    lack = _lacking(work, trial)\n    if not",
        "    lack = recruiting.lacking(trial.terms, {}, {}, {}, 1)\n    if not",
        (f"{LATE}::test_nobody_is_invited_when_nothing_is_left_to_ask",),
    ),
)
