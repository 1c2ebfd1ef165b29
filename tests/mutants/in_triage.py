"""What is promised of triage: demand by effort, counted once each, whoever it is."""

from tests.mutants.mutant import Mutant

DOMAIN = "suggestions/triage.py"
ROWS = "storage/suggestions/triage.py"
POINTS = "tests/suggestions/test_triage.py"
LIST = "tests/handlers/test_triage.py"

MUTANTS = (
    Mutant(
        "An idea without a size counts as medium",
        DOMAIN,
        'reach * WEIGHTS.get(effort, WEIGHTS[""])',
        "reach * WEIGHTS.get(effort or Size.LARGE, 1)",
        (f"{POINTS}::test_each_size_is_twice_the_one_before_and_none_counts_as_medium",),
    ),
    Mutant(
        "In a segment its own support counts",
        DOMAIN,
        "return demand.languages.get(self.value, 0)",
        "return demand.reach",
        (f"{POINTS}::test_in_a_segment_its_own_support_counts_and_what_it_does_not_want_is_left_out",),
    ),
    Mutant(
        "What is decided waits for no decision",
        ROWS,
        "text(UNDECIDED), voices.c.effort == effort",
        "text(\"kind = 'idea'\"), voices.c.effort == effort",
        (f"{LIST}::test_what_is_decided_or_part_of_another_is_not_listed",),
    ),
    Mutant(
        "Who supports two that are one is counted once",
        ROWS,
        "        .distinct()\n",
        "",
        (f"{LIST}::test_support_is_counted_by_tier_and_language_each_person_once",),
    ),
    Mutant(
        "Of a written segment those count who are in it",
        ROWS,
        "select(customers.c.id).where(condition(chosen))",
        "select(customers.c.id)",
        ("tests/storage/test_teams_view.py::test_who_is_of_a_segment_is_counted",),
    ),
    Mutant(
        "What a segment wants most is found among all ideas",
        ROWS,
        "            found = self._wanted(limit, among)\n",
        "            found = [(voice, 0) for voice in self.undecided_first(limit)]\n",
        (
            "tests/storage/test_teams_view.py::"
            "test_in_a_segment_what_it_wants_comes_first_whatever_all_others_want",
        ),
    ),
    Mutant(
        "A written segment is turned to by its words",
        "handlers/suggestions/overview/triage.py",
        "    if kind == CHOSEN:\n        return (Redraw(_chosen(value, page, desk)),)\n",
        "",
        (f"{LIST}::test_a_written_segment_is_turned_page_by_page",),
    ),
    Mutant(
        "A button carries no more of a segment than it holds",
        "handlers/suggestions/overview/triage.py",
        "PAGE if carried else LOOKED_AT)",
        "PAGE)",
        (f"{LIST}::test_of_a_segment_too_long_for_a_button_all_is_on_one_page",),
    ),
    Mutant(
        "Demand is counted before the transaction of a command",
        "handlers/suggestions/overview/triage.py",
        'OnCommand("triage", triage, ANSWER, looks_up=looked_up)',
        'OnCommand("triage", triage, ANSWER)',
        ("tests/handlers/test_looked_up.py::test_demand_is_counted_beside_whoever_writes",),
    ),
    Mutant(
        "Demand is counted before the transaction of a tap",
        "handlers/suggestions/overview/triage.py",
        'OnTap("triage", turned, ANSWER, looks_up=looked_up)',
        'OnTap("triage", turned, ANSWER)',
        ("tests/handlers/test_looked_up.py::test_demand_is_counted_beside_whoever_writes",),
    ),
    Mutant(
        "Demand is counted before the transaction of a door",
        "handlers/suggestions/doors.py",
        ", looks_up=triage.first_looked_up",
        "",
        ("tests/handlers/test_looked_up.py::test_demand_is_counted_beside_whoever_writes",),
    ),
    Mutant(
        "A complaint has no size",
        DOMAIN,
        "    if voice.kind is not Kind.IDEA:\n",
        "    if voice.kind is None:\n",
        (f"{LIST}::test_a_complaint_has_no_size",),
    ),
    Mutant(
        "Who answers triages, and nobody else",
        "handlers/suggestions/overview/triage.py",
        "from suggestions.rights import ANSWER\n",
        "from customers.team import ANYONE as ANSWER\n",
        (f"{LIST}::test_analysts_and_customers_triage_nothing",),
    ),
    Mutant(
        "A size is one of three",
        "handlers/suggestions/overview/triage.py",
        "    if size not in set(Size):\n"
        "        raise Misunderstood(keys.effort_unknown(size=size), keys.effort_how())\n",
        "    size = size if size in set(Size) else Size.LARGE.value\n",
        (f"{LIST}::test_what_is_no_size_is_told_how",),
    ),
)
