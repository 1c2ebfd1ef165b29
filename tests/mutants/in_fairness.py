"""What is promised of fairness: groups that share nobody, a warning only of what is sure, counted beside."""

from tests.mutants.mutant import Mutant

REPORT = "fairness/report.py"
ROWS = "storage/fairness/rows.py"
TESTS = "tests/fairness/test_report.py"
COUNTED = "tests/storage/test_fairness.py"
PAGE = "tests/handlers/test_fairness.py"

MUTANTS = (
    Mutant(
        "What waited for no answer is no promise that was kept",
        "storage/suggestions/promises.py",
        "    return or_(stopped.is_(None), stopped != filed, voices.c.answered == stopped)\n",
        "    return or_(stopped.is_(None), stopped.is_not(None))\n",
        ("tests/storage/test_promises.py::test_what_waited_for_no_answer_counts_for_no_promise",),
    ),
    Mutant(
        "Nothing is said of fewer than ten",
        REPORT,
        "loyal.enough and other.enough and ",
        "",
        (f"{TESTS}::test_of_fewer_than_ten_nothing_is_said",),
    ),
    Mutant(
        "What chance explains is no warning",
        REPORT,
        "loyal.high < other.low",
        "loyal.value < other.value",
        (f"{TESTS}::test_a_difference_that_chance_explains_is_none",),
    ),
    Mutant(
        "A segment fell silent only against its own past",
        REPORT,
        ".high < HALVED\n",
        ".high < 1\n",
        (f"{TESTS}::test_a_segment_is_compared_with_its_own_past",),
    ),
    Mutant(
        "Who waits longer is warned of, though all were answered in time",
        REPORT,
        "    shares[Measure.PROMPT] = prompt(took)\n",
        "    shares[Measure.PROMPT] = prompt({})\n",
        (f"{TESTS}::test_who_waits_longer_is_said_though_all_were_answered_in_time",),
    ),
    Mutant(
        "Whoever fell silent is named to the team",
        "handlers/fairness/page.py",
        "        _fallen(found.fallen),\n",
        "        _fallen(()),\n",
        (f"{PAGE}::test_who_fell_silent_is_named_with_how_many_there_were",),
    ),
    Mutant(
        "The team is in no group",
        ROWS,
        "    return and_(customers.c.joined < until, customers.c.id.not_in(_team()))\n",
        "    return customers.c.joined < until\n",
        (f"{COUNTED}::test_the_team_is_in_no_group",),
    ),
    Mutant(
        "Who fell out has won nothing",
        ROWS,
        "won.where(~fell)",
        "won",
        (f"{COUNTED}::test_prizes_count_once_for_each_who_won_and_not_for_who_fell_out",),
    ),
    Mutant(
        "Who complained is in that group alone",
        ROWS,
        ".where(_customer(until), ~complaining)\n",
        ".where(_customer(until))\n",
        (f"{COUNTED}::test_the_groups_are_those_of_the_domain",),
    ),
    Mutant(
        "It is counted beside whoever writes",
        "handlers/fairness/page.py",
        ", looks_up=looked_up)",
        ")",
        (f"{PAGE}::test_it_is_counted_before_the_transaction",),
    ),
    Mutant(
        "Of very many a sample is read",
        ROWS,
        "each = max(1, -(-of // most))",
        "each = 1",
        (f"{COUNTED}::test_of_many_every_so_many_th_is_looked_at",),
    ),
    Mutant(
        "Light letters stand on dark shades",
        "pictures/cohorts.py",
        "TURNS: Final = 3\n",
        "TURNS: Final = 5\n",
        ("tests/pictures/test_cohorts.py::test_a_number_can_be_read_on_its_shade",),
    ),
)
