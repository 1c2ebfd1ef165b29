"""What is promised of lead users: of whom evidence is kept, what counts as early, what the team is told."""

from tests.mutants.mutant import Mutant

ROWS = "storage/leadusers/settling.py"
ENDINGS = "storage/leadusers/endings.py"
EVIDENCE = "tests/handlers/test_evidence.py"
IDEAS = "tests/handlers/test_early_ideas.py"
LEADS = "tests/handlers/test_leads.py"
BACK = "tests/leadusers/test_backtest.py"
COMPANIES = "tests/leadusers/test_companies.py"
LOOKED = "tests/handlers/test_looking_back.py"

MUTANTS = (
    Mutant(
        "Linked accounts have the evidence of both",
        "storage/leadusers/keeping.py",
        "    unite=_unite,\n",
        "",
        (f"{EVIDENCE}::test_linked_accounts_have_the_evidence_of_both_once",),
    ),
    Mutant(
        "What he chose in a poll before he agreed is no evidence",
        ROWS,
        "            ballots.c.at >= scores.c.since,\n",
        "",
        (f"{EVIDENCE}::test_who_agrees_while_a_poll_runs_is_credited_for_what_he_chose_since",),
    ),
    Mutant(
        "Where results could be seen nothing is foresight",
        ROWS,
        "            polls.c.results == Results.HIDDEN.value,\n",
        "",
        (f"{EVIDENCE}::test_where_somebody_saw_how_it_stood_nothing_is_foresight",),
    ),
    Mutant(
        "Evidence is written once",
        ROWS,
        "new = [each for each in rows if (each.customer, each.settled) not in known]",
        "new = list(rows)",
        (f"{EVIDENCE}::test_evidence_is_written_once_whoever_comes_first",),
    ),
    Mutant(
        "Choosing his own idea is to nobody's credit",
        ROWS,
        "return tuple(each for each in chosen if each not in own)",
        "return tuple(chosen)",
        (f"{EVIDENCE}::test_who_chooses_his_own_idea_in_a_poll_gets_no_credit_for_it",),
    ),
    Mutant(
        "Support counts for seven days, and until its status moves",
        ENDINGS,
        "until = min(each.published + blind, moved.get(each.id, now))",
        "until = now",
        (f"{IDEAS}::test_support_after_seven_days_or_once_it_is_planned_is_no_foresight",),
    ),
    Mutant(
        "What was planned before is nobody's merit",
        ENDINGS,
        "and not root.already ",
        "",
        (f"{IDEAS}::test_what_was_planned_before_anybody_asked_is_nobodys_merit",),
    ),
    Mutant(
        "What a poll came to counts from when it closed",
        "usecases/leadusers/settling.py",
        "    at = poll.closed or work.now\n",
        "    at = work.now\n",
        (f"{EVIDENCE}::test_what_a_poll_came_to_counts_from_when_it_closed_however_late_it_settles",),
    ),
    Mutant(
        "What an idea came to counts from when it ended",
        ENDINGS,
        "root.since if ended else None",
        "None",
        (f"{IDEAS}::test_what_an_idea_came_to_counts_from_when_it_ended_however_late_it_settles",),
    ),
    Mutant(
        "Each one's ideas count from their own end",
        "leadusers/evidence.py",
        "at=max(each.at or settled.at for each in found)",
        "at=settled.at",
        (f"{IDEAS}::test_what_an_idea_came_to_counts_from_when_it_ended_however_late_it_settles",),
    ),
    Mutant(
        "Ideas settle together, some launched and some not",
        "usecases/leadusers/settling.py",
        "if len(once) < LEAST or len({hit for _, hit in once}) == 1:",
        "if not pending:",
        (f"{IDEAS}::test_ideas_wait_for_others_until_some_were_launched_and_some_not",),
    ),
    Mutant(
        "What is launched late was counted already",
        "leadusers/evidence.py",
        "count=sum(not each.late for each in found)",
        "count=len(found)",
        (f"{IDEAS}::test_what_is_launched_late_is_a_miss_first_and_a_hit_after_all",),
    ),
    Mutant(
        "Nobody of the team is ranked",
        "storage/leadusers/scores.py",
        "scores.c.bound.is_not(None), ~_of_the_team())",
        "scores.c.bound.is_not(None))",
        (f"{LEADS}::test_nobody_of_the_team_is_ranked",),
    ),
    Mutant(
        "Of few early choices it is not told how many hit",
        "handlers/leadusers/said_scores.py",
        "count < FEWEST or not 0 < won < count",
        "not count",
        (f"{LEADS}::test_of_few_choices_it_is_not_told_how_many_hit",),
    ),
    Mutant(
        "Other weights have all scores reckoned anew",
        "usecases/leadusers/reckoning.py",
        "state[1] if state and state[0] == weights else",
        "state[1] if state else",
        (f"{LEADS}::test_all_scores_follow_when_the_operator_sets_other_weights",),
    ),
    Mutant(
        "Each night the highest are reckoned anew",
        "usecases/leadusers/reckoning.py",
        "reckoned(each, work.now, weights) for each in scores.lock(top)",
        "each for each in scores.lock(top)",
        (f"{LEADS}::test_each_night_the_highest_are_reckoned_anew",),
    ),
    Mutant(
        "A poll foretells nothing of itself",
        "leadusers/backtest.py",
        " if each.known.at < at]",
        "]",
        (f"{BACK}::test_what_became_known_with_the_poll_itself_or_later_foretells_nothing",),
    ),
    Mutant(
        "Of what was answered that of before alone foretells",
        "storage/leadusers/looking_back.py",
        "answers.where(profile_answers.c.at < before)",
        "answers",
        (
            "tests/storage/test_lead_scores.py::"
            "test_of_what_somebody_answered_only_that_of_before_is_known_when_looking_back",
        ),
    ),
    Mutant(
        "What was said of a need later foretells nothing",
        "leadusers/backtest.py",
        "answered = need.answered is not None and need.answered < at",
        "answered = need.answered is not None",
        (f"{BACK}::test_what_somebody_said_of_his_need_later_foretells_nothing",),
    ),
    Mutant(
        "What luck may explain is nothing",
        "leadusers/ahead.py",
        "SURE: Final = 1.282",
        "SURE: Final = 0.0",
        ("tests/leadusers/test_populations.py::test_hunters_of_prizes_stay_out_of_the_first_tenth",),
    ),
    Mutant(
        "Of ideas it is expected that somebody goes after the crowd",
        "leadusers/ahead.py",
        "*(() if elected else (after,))",
        "",
        (
            "tests/leadusers/test_populations.py::test_hunters_of_prizes_stay_out_of_the_first_tenth",
            "tests/leadusers/test_score.py::test_going_after_the_crowd_gains_nothing_by_ideas_alone",
        ),
    ),
    Mutant(
        "Of a poll it is not: its winner is popular",
        "leadusers/ahead.py",
        "*(() if elected else (after,))",
        "after",
        ("tests/leadusers/test_score.py::test_going_after_the_crowd_gains_nothing_by_ideas_alone",),
    ),
    Mutant(
        "Luck is that of who chooses blindly where that is more",
        "leadusers/ahead.py",
        "max(_mean(squares, anybody), _mean(squares, blind))",
        "_mean(squares, anybody)",
        ("tests/leadusers/test_score.py::test_luck_is_that_of_who_chooses_blindly_where_that_is_more",),
    ),
    Mutant(
        "Whose score is 0 has no place",
        "leadusers/leading.py",
        "if not value:",
        "if value is None:",
        ("tests/leadusers/test_leading.py::test_whose_score_is_nothing_has_no_place",),
    ),
    Mutant(
        "Ideas that were merged are one hit",
        "leadusers/evidence.py",
        "group = each if was.group is None else was.group",
        "group = each",
        (f"{IDEAS}::test_ideas_that_were_merged_are_one_hit",),
    ),
    Mutant(
        "What is merged into something launched before is no second hit",
        ENDINGS,
        "if hit and row.into is not None and self._hit(root.id):",
        "if False:",
        (f"{IDEAS}::test_what_is_merged_into_something_launched_before_is_no_second_hit",),
    ),
    Mutant(
        "What somebody asked for counts as it stood on the day looked back to",
        "storage/leadusers/looking_back.py",
        ", every.c.at < before\n",
        "\n",
        (
            "tests/storage/test_lead_scores.py::"
            "test_what_somebody_asked_for_counts_when_looking_back_as_it_stood_on_the_day",
        ),
    ),
    Mutant(
        "Of what is exact no interval is told",
        "leadusers/axis.py",
        'exact="yes" if low == value == high else "no"',
        'exact="no"',
        ("tests/handlers/test_profiles.py::test_his_page_tells_both_axes_or_why_one_is_unknown",),
    ),
    Mutant(
        "The list leads to those of whom too little is known",
        "handlers/leadusers/unknown.py",
        "    at_zero, left = counts.at_zero, counts.agreed - counts.known\n",
        "    at_zero, left = counts.at_zero, 0\n",
        (f"{LEADS}::test_the_list_leads_to_those_of_whom_too_little_is_known",),
    ),
    Mutant(
        "The list leads to those who are known and at 0",
        "handlers/leadusers/unknown.py",
        "    at_zero, left = counts.at_zero, counts.agreed - counts.known\n",
        "    at_zero, left = 0, counts.agreed - counts.known\n",
        (
            f"{LEADS}::test_whose_score_is_nothing_is_not_listed_and_the_list_says_why",
            f"{LEADS}::test_who_is_listed_at_zero_and_unknown_add_up_to_who_agreed",
        ),
    ),
    Mutant(
        "Nobody of the team is counted among those who agreed to be ranked",
        "storage/leadusers/scores.py",
        "self._db.execute(query.where(~_of_the_team())).one()",
        "self._db.execute(query).one()",
        (f"{LEADS}::test_nobody_of_the_team_is_ranked",),
    ),
    Mutant(
        "Looking back says what it needs while it is not enough",
        "handlers/leadusers/looking_back.py",
        'lacks = (keys.backtest_lacks(least=TENTH),) if verdict == "not-enough" else ()',
        "lacks = ()",
        ("tests/handlers/test_leads.py::test_looking_back_says_what_it_foretold_or_that_it_is_not_enough",),
    ),
    Mutant(
        "A poll is foretold by the score of the day on which it opened",
        "storage/leadusers/looking_back.py",
        "select(settled.c.id, polls.c.opened).join(",
        'select(settled.c.id, settled.c.at.label("opened")).join(',
        (f"{LOOKED}::test_what_ended_while_a_poll_ran_did_not_foretell_it",),
    ),
    Mutant(
        "Who chose everything did no better by rounding",
        "storage/leadusers/looking_back.py",
        "evidence.c.expected + NOISE",
        "evidence.c.expected",
        ("tests/storage/test_lead_scores.py::test_who_chose_everything_did_no_better_by_rounding",),
    ),
    Mutant(
        "It is said to have foretold only what it foretold better than both others",
        "handlers/leadusers/looking_back.py",
        "if all(total.low > each.high for each in others):",
        "if any(total.low > each.high for each in others):",
        (f"{LOOKED}::test_the_verdict_is_said_in_words",),
    ),
    Mutant(
        "Where the score foretold worse, it is said not to rely on it",
        "handlers/leadusers/looking_back.py",
        'return "worse" if any(total.high < each.low for each in others) else "unclear"',
        'return "unclear"',
        (f"{LOOKED}::test_the_verdict_is_said_in_words",),
    ),
    Mutant(
        "Before any poll could be looked back on no figures are told",
        "handlers/leadusers/looking_back.py",
        "    if not found.polls:\n",
        "    if False:\n",
        (f"{LOOKED}::test_before_any_hidden_poll_has_closed_no_figures_are_told",),
    ),
    Mutant(
        "No more certainty is asked for than small companies can give",
        "leadusers/ahead.py",
        "SURE: Final = 1.282",
        "SURE: Final = 2.326",
        (f"{COMPANIES}::test_lead_users_are_found_more_often_than_by_chance_and_by_activity",),
    ),
    Mutant(
        "By hidden polls too luck is nothing",
        "leadusers/ahead.py",
        "SURE: Final = 1.282",
        "SURE: Final = 0.5",
        (f"{COMPANIES}::test_by_polls_alone_hunters_are_at_most_half_as_many_again_as_anywhere",),
    ),
    Mutant(
        "Who takes everything gains nothing",
        "leadusers/ahead.py",
        "for by in (anybody, blind, *(",
        "for by in (anybody, *(",
        ("tests/leadusers/test_score.py::test_who_supports_everything_on_day_one_gains_nothing",),
    ),
    Mutant(
        "Rebuilt, what somebody chose counts from when it ended, not from when it settled",
        "storage/leadusers/rebuilding.py",
        "select(evidence.c.customer, *_HIS)\n    .where(",
        'select(evidence.c.customer, type_coerce(evidence.metadata.tables["lead_settled"].c.at, NullType())'
        '.label("at"), *_HIS[1:])\n    .join(evidence.metadata.tables["lead_settled"])\n    .where(',
        ("tests/storage/test_lead_scores.py::test_rebuilt_each_ones_ideas_count_from_their_own_end_too",),
    ),
    Mutant(
        "What settled later was not known on the day that is looked back to",
        "storage/leadusers/looking_back.py",
        "early_of(self._db, customers, settled.c.at < before)",
        "early_of(self._db, customers)",
        (
            "tests/storage/test_lead_scores.py::test_what_settled_later_was_not_known_on_the_day_looked_back_to",
        ),
    ),
)
