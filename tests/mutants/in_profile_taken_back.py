"""Guards of what stays of who took his profile back: no trace of a rank, and the counts in nobody's name."""

from tests.mutants.mutant import Mutant

TESTERS = "storage/trials/testers.py"
PAST = "storage/trials/past.py"
TESTS = "tests/handlers/test_profile_taken_back.py"
FAIR = "tests/storage/test_fairness.py"
KEEPS = f"{TESTS}::test_no_row_says_how_he_was_found_and_the_report_is_what_it_was"

MUTANTS = (
    Mutant(
        "No row says how he was found who takes his profile back",
        TESTERS,
        "        self._db.execute(update(testers).where(ranked).values(_own(Way.UNKNOWN)))\n",
        "",
        (KEEPS,),
    ),
    Mutant(
        "What came of him is kept in nobody's name",
        TESTERS,
        "        past.part(self._db, ranked & ~asked, agreed=True)\n",
        "",
        (KEEPS,),
    ),
    Mutant(
        "Who has not answered an invitation yet is not counted as one who did not accept",
        TESTERS,
        "        past.part(self._db, ranked & ~asked, agreed=True)\n",
        "        past.part(self._db, ranked, agreed=True)\n",
        (f"{TESTS}::test_who_is_invited_still_counts_as_no_refusal",),
    ),
    Mutant(
        "He counts once among those who took part",
        TESTERS,
        "        asked = *answered_, testers.c.way != Way.UNKNOWN.value\n",
        "        asked = answered_\n",
        (KEEPS,),
    ),
    Mutant(
        "What is kept of him is not kept again as his row goes with time",
        PAST,
        "testers.c.invited.is_not(None), ~parted, which",
        "testers.c.invited.is_not(None), which",
        (KEEPS,),
    ),
    Mutant(
        "He counts for no way while it is not known what comes of him",
        PAST,
        '"way": row.way if known else Way.UNKNOWN.value,',
        '"way": row.way,',
        (f"{TESTS}::test_while_a_test_runs_he_counts_for_no_way_and_still_took_part",),
    ),
    Mutant(
        "Who is cited by a change stays of use without a profile",
        PAST,
        "_cited(db, TrialId(id), changes), agreed=agreed)",
        "(), agreed=agreed)",
        (f"{TESTS}::test_who_is_cited_by_a_change_stays_of_use",),
    ),
    Mutant(
        "Who agreed to be ranked alone counts as one who may be asked",
        "storage/fairness/rows.py",
        "        agreed = may_be_asked() & consented(customers.c.id, Purpose.AGE)\n",
        "        agreed = consented(customers.c.id, Purpose.TESTS)\n",
        (f"{FAIR}::test_who_agreed_to_be_ranked_alone_counts_as_one_who_may_be_asked",),
    ),
    Mutant(
        "Who is stuck in a test does not complain",
        "storage/fairness/rows.py",
        "complaints.c.author.is_not(None), ~stuck\n",
        "complaints.c.author.is_not(None)\n",
        (f"{FAIR}::test_who_is_stuck_in_a_test_does_not_complain",),
    ),
    Mutant(
        "What says that a tester is stuck is known as that",
        "handlers/trials/stuck.py",
        "    desk.stores[Prompts].note_case(trial.id, voice.id)\n",
        "",
        (
            "tests/handlers/test_check_ins.py"
            "::test_stuck_is_said_at_any_time_and_the_team_hears_of_which_test_and_day",
        ),
    ),
    Mutant(
        "Where chance has nothing to be compared with, it is not said that it brought nobody",
        "handlers/trials/foretelling.py",
        "yield _alone(found.drawn) if found.drawn and not found.chance.of else _line",
        "yield _line",
        (f"{TESTS}::test_by_chance_alone_it_is_said_that_there_is_nothing_to_compare_with",),
    ),
    Mutant(
        "Who says that he is too young reads first what ends with it",
        "handlers/customers/age.py",
        "    warning=(keys.privacy_age_sure(), keys.privacy_age_sure_no()),\n",
        "",
        ("tests/handlers/test_too_young.py::test_it_is_said_before_what_ends_with_it_and_what_stays",),
    ),
    Mutant(
        "Of each consent that fell with the age it is said what has ended",
        "handlers/customers/age.py",
        "say(answer.text) if isinstance(answer, Toast) else (answer,)",
        "(answer,)",
        ("tests/handlers/test_too_young.py::test_what_has_ended_is_said_of_each_consent",),
    ),
    Mutant(
        "What came of the invitation of who erases himself stays counted",
        "storage/trials/keeping.py",
        "    past.part(db, (testers.c.customer == customer) & answered)\n",
        "",
        ("tests/handlers/test_erased_testers.py::test_the_report_is_what_it_was",),
    ),
    Mutant(
        "Who erases himself before he answered an invitation has refused nothing",
        "storage/trials/keeping.py",
        "(testers.c.customer == customer) & answered)\n",
        "testers.c.customer == customer)\n",
        (
            "tests/handlers/test_erased_testers.py::"
            "test_who_erases_himself_while_it_runs_counts_as_taking_part_and_for_no_way",
        ),
    ),
    Mutant(
        "Only what can be announced is said to be announced first",
        "storage/segments/testers.py",
        "raise TestSecret(test, stage)",
        'raise TestSecret(test, "over")',
        (
            "tests/handlers/test_new_segments.py::"
            "test_only_what_can_be_announced_is_said_to_be_announced_first",
        ),
    ),
)
