"""Guards of the ledger: no promise for the past, a slip told once, what a vote plans and takes back."""

from tests.mutants.mutant import Mutant

PROMISES = "suggestions/promises.py"
STEPS = "suggestions/steps.py"
OPTIONS = "usecases/suggestions/plan/options.py"
PLANNING = "usecases/suggestions/plan/planning.py"
BALLOTS = "usecases/suggestions/plan/ballots.py"
LEDGER = "tests/handlers/test_promises.py"
BY_VOTE = "tests/handlers/test_planned_by_vote.py"
SLIPS = f"{LEDGER}::test_a_date_that_slips_is_told_once_on_the_day_after_and_stands_in_the_ledger"
IN_TIME = f"{LEDGER}::test_what_came_to_something_in_time_does_not_slip"
SAME = f"{LEDGER}::test_another_owner_leaves_the_promise_as_it_is"
REFUSED = f"{BY_VOTE}::test_what_cannot_be_voted_on_is_refused_and_nothing_is_kept"
OVERRIDDEN = f"{BY_VOTE}::test_an_override_takes_back_what_the_vote_had_planned"
ASKED = "tests/suggestions/test_promises.py::test_a_follow_up_is_asked_once_and_only_of_what_stands_launched"
TURNED_OUT = f"{LEDGER}::test_a_launch_asks_later_how_it_turned_out_and_the_answer_stands_beside_it"

MUTANTS = (
    Mutant(
        "Nothing is promised for a time that is over",
        STEPS,
        "    if ends <= made.at:\n        raise DatePast(made.date)\n",
        "",
        (f"{LEDGER}::test_a_date_that_has_passed_is_promised_to_nobody",),
    ),
    Mutant(
        "What was planned before was planned in the past",
        STEPS,
        "        raise DatePast(made.already)\n",
        "        pass\n",
        (f"{LEDGER}::test_what_was_planned_before_is_said_so_and_nobody_is_credited",),
    ),
    Mutant(
        "Another owner leaves the date as it is",
        STEPS,
        "owner=made.owner or voice.owner, date=made.date or voice.date",
        "owner=made.owner or voice.owner",
        (SAME,),
    ),
    Mutant(
        "A date that stays is one promise, told once when it slips",
        STEPS,
        "        return replace(made, ends=last.ends, slips=last.slips, slipped=last.slipped)\n",
        "        return replace(made, ends=last.ends, slips=last.slips)\n",
        (SAME,),
    ),
    Mutant(
        "One promise stands once in the ledger",
        PROMISES,
        "if made.ends is None or (after is not None and _carries_on(made, after)):",
        "if made.ends is None:",
        (SAME,),
    ),
    Mutant(
        "A slip is told once",
        PROMISES,
        "    voices.steps.slipped(id, now)\n",
        "",
        ("tests/suggestions/test_promises.py",),
    ),
    Mutant(
        "What was launched in time does not slip",
        PROMISES,
        "    if voice.status is not Status.PLANNED or last.id != id:\n        return None\n",
        "",
        ("tests/suggestions/test_promises.py",),
    ),
    Mutant(
        "Dates that something came after are looked for no more",
        "storage/suggestions/steps.py",
        "query.where(*due, ~later, voices.c.status",
        "query.where(*due, voices.c.status",
        ("tests/suggestions/test_promises.py",),
    ),
    Mutant(
        "What was launched late and is there no more has slipped",
        PROMISES,
        " if promise.fate is Fate.KEPT else Fate.SLIPPED",
        "",
        ("tests/suggestions/test_promises.py::test_what_was_launched_late_and_is_there_no_more_has_slipped",),
    ),
    Mutant(
        "A slip is told in the morning",
        PROMISES,
        "    return _at(_after(text), MORNING, zone)\n",
        "    return _at(_after(text), time(), zone)\n",
        ("tests/suggestions/test_promises.py::test_a_day_or_a_month_is_over_where_the_company_is",),
    ),
    Mutant(
        "A month is over with its last day, where the company is",
        PROMISES,
        "    return _at(_after(text), time(), zone)\n",
        "    return _at(day(text), time(), zone)\n",
        ("tests/suggestions/test_promises.py",),
    ),
    Mutant(
        "A new date names the old one",
        PROMISES,
        "    return last if replaced and made.status is Status.PLANNED and made.date else None\n",
        "    return None\n",
        (SLIPS,),
    ),
    Mutant(
        "A step back says that it is one",
        STEPS,
        "    return known and _ONWARDS.index(made.status) < _ONWARDS.index(made.before)\n",
        "    return False\n",
        (f"{LEDGER}::test_a_step_back_is_allowed_and_says_that_it_is_one",),
    ),
    Mutant(
        "Nobody is credited for what was planned before",
        "usecases/suggestions/plan/sentences.py",
        "        case Status.LAUNCHED if already:\n",
        "        case Status.LAUNCHED if False:\n",
        (f"{LEDGER}::test_what_was_planned_before_is_said_so_and_nobody_is_credited",),
    ),
    Mutant(
        "What nobody else reads stands in no view",
        "storage/suggestions/rows.py",
        "    voices.c.published.is_not(None),\n    voices.c.hidden",
        "    voices.c.hidden",
        (f"{LEDGER}::test_what_nobody_else_reads_stands_in_no_view",),
    ),
    Mutant(
        "What the team hides stands in no view",
        "storage/suggestions/rows.py",
        "    voices.c.hidden.is_(None),\n    voices.c.status != ",
        "    voices.c.status != ",
        (f"{LEDGER}::test_what_the_team_hides_stands_in_no_view",),
    ),
    Mutant(
        "An option is refused by its own number",
        STEPS,
        "if voice.kind is Kind.OPTION else []",
        "if voice.kind is None else []",
        (f"{LEDGER}::test_an_option_is_refused_by_its_own_number",),
    ),
    Mutant(
        "The morning names the promises that slipped since the last one alone",
        "handlers/suggestions/plan/agenda.py",
        "    return work.now - timedelta(days=1) <= instant < work.now\n",
        "    return instant < work.now\n",
        (
            "tests/handlers/test_morning.py::test_it_names_the_promises_that_end_today_and_those_that_slipped_yesterday",
        ),
    ),
    Mutant(
        "A ballot leads to no idea that is gone",
        OPTIONS,
        "if each.kind is Kind.IDEA and each.public}",
        "if each.kind is Kind.IDEA}",
        (f"{BY_VOTE}::test_a_ballot_leads_to_the_ideas_that_are_its_options",),
    ),
    Mutant(
        "A second vote leads to the ideas of the first",
        OPTIONS,
        "    while first.parent is not None:\n",
        "    while False:\n",
        (f"{BY_VOTE}::test_a_second_vote_leads_to_the_ideas_of_the_first",),
    ),
    Mutant(
        "What was merged is found as what it went into",
        "handlers/suggestions/board/searching.py",
        "[root_of(voices, each) for each in (*alike, *over)]",
        "[*alike, *over]",
        ("tests/handlers/test_what_is_over.py::test_what_is_over_is_found_with_where_it_stands",),
    ),
    Mutant(
        "An option stands nowhere before its poll has closed",
        OPTIONS,
        "    if poll.state not in ENDED:\n        raise NotYet(id)\n",
        "",
        (f"{LEDGER}::test_an_option_stands_nowhere_before_its_poll_has_closed",),
    ),
    Mutant(
        "An option of a second vote is what it was in the first",
        OPTIONS,
        "    while poll.parent is not None:\n",
        "    while False:\n",
        (f"{BY_VOTE}::test_what_a_second_vote_decides_is_the_idea_of_the_first",),
    ),
    Mutant(
        "An idea that was taken back is planned by no vote",
        OPTIONS,
        "    return found if found.public else None\n",
        "    return found\n",
        (f"{BY_VOTE}::test_a_winner_that_was_taken_back_is_planned_as_an_option",),
    ),
    Mutant(
        "An option made from an idea that was merged is what that is part of",
        OPTIONS,
        "    found = root_of(voices, voices.get(id))\n",
        "    found = voices.get(id)\n",
        (f"{BY_VOTE}::test_a_winner_that_was_merged_meanwhile_is_planned_as_what_it_is_part_of",),
    ),
    Mutant(
        "An advisory vote plans nothing by itself",
        PLANNING,
        " if poll.terms.binding else ()",
        "",
        (f"{BY_VOTE}::test_an_advisory_winner_is_planned_once_the_team_says_so",),
    ),
    Mutant(
        "What the team planned itself stays as it is when a vote decides for it",
        PLANNING,
        "        if voice.status not in {Status.PLANNED, Status.LAUNCHED}:\n",
        "        if voice.status:\n",
        (f"{BY_VOTE}::test_what_the_team_had_planned_itself_stays_whatever_a_vote_comes_to",),
    ),
    Mutant(
        "An override takes back only what the vote had planned",
        PLANNING,
        "    if poll.id not in {each.poll for each in run}:\n        return ()\n",
        "",
        (f"{BY_VOTE}::test_what_the_team_had_planned_itself_stays_whatever_a_vote_comes_to",),
    ),
    Mutant(
        "An override takes back what was promised since",
        PLANNING,
        "lambda each: each.status is Status.PLANNED, reversed(made)",
        "lambda each: each.poll is not None, reversed(made)",
        (OVERRIDDEN,),
    ),
    Mutant(
        "What is overridden within ten minutes was never told",
        PLANNING,
        "    if not more and first.due is not None and first.due > work.now:\n",
        "    if False:\n",
        (OVERRIDDEN,),
    ),
    Mutant(
        "Only what everybody can read is put to a vote",
        "suggestions/supporting.py",
        "    if not idea.public or idea.status in {Status.MERGED, Status.LAUNCHED}:\n",
        "    if idea.status in {Status.MERGED, Status.LAUNCHED}:\n",
        (REFUSED,),
    ),
    Mutant(
        "What is part of another idea is not put to a vote",
        "suggestions/supporting.py",
        "idea.status in {Status.MERGED, Status.LAUNCHED}:",
        "idea.status in {Status.LAUNCHED}:",
        (REFUSED,),
    ),
    Mutant(
        "An option that was changed in a draft is the idea no more",
        BALLOTS,
        "    kept.unbind(after.id)\n",
        "",
        (f"{BY_VOTE}::test_an_edited_draft_and_a_copy_keep_the_ideas_whose_words_they_keep",),
    ),
    Mutant(
        "Those who waited are asked once",
        STEPS,
        "    if made is None or made.asked is not None or made.asks is None or made.asks > now:\n",
        "    if made is None or made.asks is None or made.asks > now:\n",
        (ASKED,),
    ),
    Mutant(
        "Of whom is asked already, nobody is looked for",
        "storage/suggestions/steps.py",
        "        due = voice_steps.c.asks <= now, voice_steps.c.asked.is_(None), read\n",
        "        due = voice_steps.c.asks <= now, read\n",
        (ASKED,),
    ),
    Mutant(
        "Only what stands launched is asked about",
        STEPS,
        "    return voice.status is Status.LAUNCHED and last is not None and last.id == made.id\n",
        "    return True\n",
        (ASKED,),
    ),
    Mutant(
        "A follow-up comes within a year",
        STEPS,
        "    if not 1 <= days <= MOST_DAYS:\n        raise DaysRange(MOST_DAYS)\n",
        "",
        (ASKED,),
    ),
    Mutant(
        "Nothing is decided by how something turned out",
        "polls/decisions.py",
        "    if outcome is None or poll.closed is None or poll.survey:\n",
        "    if outcome is None or poll.closed is None:\n",
        (TURNED_OUT,),
    ),
    Mutant(
        "A survey is not decided on",
        "polls/decisions.py",
        "outcome is None or poll.survey:\n        raise NothingToDecide",
        "outcome is None:\n        raise NothingToDecide",
        (TURNED_OUT,),
    ),
)
