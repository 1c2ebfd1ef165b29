"""Whether the score foretold useful feedback is told as it is, and of few not at all."""

from tests.mutants.mutant import Mutant

PURE = "tests/trials/test_foretelling.py"
SAID = "tests/handlers/test_foretold.py"
DOMAIN = "trials/foretelling.py"

MUTANTS = (
    Mutant(
        "Words of who is erased leave the changes that cite him",
        "storage/trials/keeping.py",
        "    _uncite(db, customer)\n",
        "",
        (f"{SAID}::test_words_of_who_is_erased_leave_the_changes_that_cite_nobody_else",),
    ),
    Mutant(
        "What came of a test is counted before its answers go",
        "storage/trials/keeping.py",
        "    past.count(db, before)\n",
        "",
        (f"{SAID}::test_what_the_score_was_worth_stays_when_answers_go_with_time",),
    ),
    Mutant(
        "Who declined counts when his row is gone",
        "storage/trials/past.py",
        "    _keep(db, those & testers.c.trial.not_in(select(counted_trials.c.trial)))\n",
        "",
        (f"{SAID}::test_who_declined_counts_when_his_row_went_with_time",),
    ),
    Mutant(
        "What went unread says nothing",
        "storage/trials/marks.py",
        "or_(counted.c.read.is_(None), counted.c.read)",
        "past.c.id > 0",
        (f"{SAID}::test_what_nobody_read_before_it_went_says_nothing",),
    ),
    Mutant(
        "Of few it is said that they are not enough",
        DOMAIN,
        "    if not (score.enough and other.enough):\n        return Verdict.TOO_FEW\n",
        "",
        (f"{PURE}::test_of_few_it_is_said_that_they_are_not_enough",),
    ),
    Mutant(
        "Who came by chance counts for as many as he was drawn from",
        DOMAIN,
        "return 1 / outcome.likelihood if outcome.way is Way.CHANCE else 1.0",
        "return 1.0",
        (f"{PURE}::test_who_came_by_chance_counts_for_as_many_as_he_was_drawn_from",),
    ),
    Mutant(
        "A large crowd does not speak for a small one",
        DOMAIN,
        "            share = many / sum(weight for weight, _ in drawn)\n",
        "            share = 1.0\n",
        (f"{PURE}::test_chance_is_asked_of_the_tests_in_which_the_score_was_tried_as_often_as_it_was",),
    ),
    Mutant(
        "A test without anybody by chance is compared with no other",
        DOMAIN,
        "against_chance=verdict(beside_chance, chance)",
        "against_chance=verdict(score, chance)",
        (f"{PURE}::test_a_test_without_anybody_by_chance_is_compared_with_no_other",),
    ),
    Mutant(
        "Who never finished is of no use",
        DOMAIN,
        "useful=self.completed and (self.marked or cited)",
        "useful=self.marked or cited",
        (f"{PURE}::test_who_never_finished_is_of_no_use_whatever_was_marked",),
    ),
    Mutant(
        "Each test's busiest are its own",
        DOMAIN,
        "groupby(sorted(known, key=_trial), key=_trial)",
        "[(0, known)]",
        (f"{PURE}::test_the_busiest_are_sought_in_each_test_by_itself",),
    ),
    Mutant(
        "One who stands for nearly all is no more than one case",
        "leadusers/usefulness.py",
        "    size = total**2 / math.fsum(weight**2 for weight, _ in found)\n",
        "    size = len(found)\n",
        ("tests/leadusers/test_weighed.py",),
    ),
    Mutant(
        "A changed answer is marked no more",
        "storage/trials/marks.py",
        "and_(*same, trial_answers.c.at <= useful_answers.c.at)",
        "and_(*same)",
        (f"{SAID}::test_an_answer_that_was_changed_is_marked_no_more",),
    ),
    Mutant(
        "Activity is looked at of those alone who agreed",
        "storage/trials/marks.py",
        "case((ever if agreed else consented(testers.c.customer, Purpose.PROFILE), counted))",
        "counted",
        (f"{SAID}::test_activity_is_looked_at_of_those_alone_who_agreed_to_be_ranked",),
    ),
    Mutant(
        "The mark goes with who is erased",
        "storage/trials/keeping.py",
        "erased_from(useful_answers, trial_answers,",
        "erased_from(trial_answers,",
        (f"{SAID}::test_the_mark_goes_with_who_is_erased",),
    ),
    Mutant(
        "A test counts only when it is over",
        "usecases/trials/foretelling.py",
        "    if trial.stage is not Stage.OVER:\n        raise WrongStage(trial.stage)\n",
        "",
        (f"{SAID}::test_while_a_test_runs_it_cannot_be_said_that_all_was_read",),
    ),
    Mutant(
        "Over the tables too who is only busy stays out",
        "leadusers/ahead.py",
        "    base = max(_mean(worth, by) for by in (anybody, blind, *(() if elected else (after,))))\n",
        "    base = 0.0\n",
        ("tests/leadusers/test_stored.py::test_most_lead_users_are_among_the_first_tenth_of_what_is_stored",),
    ),
    Mutant(
        "Where the top is short it is known how likely each of the others was drawn",
        "trials/recruiting.py",
        "min(others, max(size - top, each))",
        "min(others, each)",
        ("tests/trials/test_drawn.py",),
    ),
)
