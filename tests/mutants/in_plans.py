"""What is planned, by whom, and what is told of it: hidden ideas, launches taken back."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "What is over is found by all of its words",
        "handlers/suggestions/board/searching.py",
        "    for line in voices.lines.of_all(titles):\n",
        "    for line in voices.lines.of_all(()):\n",
        (
            "tests/handlers/test_what_is_over.py::test_what_is_over_is_found_by_all_of_its_words_as_they_are_read",
        ),
    ),
    Mutant(
        "In the morning an idea that is promised and not read yet is named once",
        "handlers/suggestions/inbox/late.py",
        " if each.id not in named]",
        "]",
        ("tests/handlers/test_morning.py::test_an_idea_that_is_promised_and_not_read_yet_is_named_once",),
    ),
    Mutant(
        "What is launched and then taken back is no promise kept",
        "suggestions/promises.py",
        "    there = _is_there(steps)\n",
        "    there = True\n",
        (
            "tests/suggestions/test_promises.py::test_what_is_launched_and_then_declined_or_taken_back_is_no_promise_kept",
        ),
    ),
    Mutant(
        "Once people are told the note takes nothing back",
        "usecases/suggestions/plan/steps.py",
        "    return (notes.told(work, voices.get(made.voice), made),) if noted else ()\n",
        "    return () if noted else ()\n",
        ("tests/handlers/test_said_plans.py::test_once_people_are_told_the_note_takes_nothing_back",),
    ),
    Mutant(
        "Who plans without a name is responsible",
        "usecases/suggestions/plan/responsible.py",
        "    return planner(work, by)\n",
        "    return named\n",
        ("tests/handlers/test_said_plans.py::test_who_plans_without_a_name_is_responsible_and_reads_it",),
    ),
    Mutant(
        "Who is erased is named as responsible no more",
        "storage/suggestions/keeping.py",
        "    _responsible_no_more(db, customer)\n",
        "",
        ("tests/handlers/test_said_plans.py::test_who_is_erased_is_named_as_responsible_no_more",),
    ),
    Mutant(
        "A draft does not open with an idea that is hidden or taken back",
        "usecases/polls/steps.py",
        "    ballots.check_open(work, id)\n",
        "",
        (
            "tests/handlers/test_planned_by_vote.py::test_what_opens_is_looked_at_once_more_when_it_is_agreed_to",
        ),
    ),
    Mutant(
        "Nobody is asked to agree to open a draft with an idea that is hidden",
        "handlers/polls/making.py",
        "    ballots.check_open(desk, number)\n",
        "",
        (
            "tests/handlers/test_planned_by_vote.py::test_what_opens_is_looked_at_once_more_when_it_is_agreed_to",
        ),
    ),
    Mutant(
        "A poll that opens by itself stays a draft where an idea is hidden",
        "usecases/polls/deadlines.py",
        "    barred = missing is not None\n",
        "    barred = False\n",
        (
            "tests/handlers/test_planned_by_vote.py::test_a_poll_that_opens_by_itself_stays_a_draft_where_an_idea_is_hidden",
        ),
    ),
    Mutant(
        "A hidden winner comes into no plan",
        "usecases/suggestions/plan/options.py",
        "            raise Hidden(each.id)\n",
        "            return None\n",
        (
            "tests/handlers/test_planned_by_vote.py::test_a_hidden_winner_comes_into_no_plan_and_the_team_is_told_what_to_do",
        ),
    ),
)
