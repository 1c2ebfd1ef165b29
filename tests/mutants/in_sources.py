"""Guards of whom a test is for: nobody who did not agree, no ballot that shows, a page as it was seen."""

from tests.mutants.mutant import Mutant

SOURCES = "usecases/trials/sources.py"
FINDING = "usecases/trials/finding.py"
CANDIDATES = "storage/trials/candidates.py"
TESTS = "tests/handlers/test_sources.py"

MUTANTS = (
    Mutant(
        "Testers are found among voters of a closed poll alone",
        SOURCES,
        "if poll.state not in {State.CLOSED, State.DECIDED}:",
        "if False:",
        (f"{TESTS}::test_voters_are_found_only_once_their_poll_is_closed",),
    ),
    Mutant(
        "An option that few chose, or all but a few, names no testers",
        SOURCES,
        "if min(chose, others) < recruiting.GROUP:",
        "if chose < recruiting.GROUP:",
        (f"{TESTS}::test_an_option_that_all_but_a_few_chose_is_refused",),
    ),
    Mutant(
        "An option names testers only in groups of five",
        SOURCES,
        "if min(chose, others) < recruiting.GROUP:",
        "if others < recruiting.GROUP:",
        (f"{TESTS}::test_an_option_that_so_few_chose_that_ballots_would_show_is_refused",),
    ),
    Mutant(
        "Whom an option with too few would find is left to the other sources",
        FINDING,
        "if source.option and _too_few(new):",
        "if False:",
        (f"{TESTS}::test_of_an_option_with_too_few_each_is_found_still_by_another_source",),
    ),
    Mutant(
        "By option nobody is found while fewer than five of them agreed",
        FINDING,
        "return len(group) < recruiting.GROUP",
        "return False",
        (
            f"{TESTS}::test_by_option_nobody_is_found_while_fewer_than_five_who_chose_it_agreed",
            f"{TESTS}::test_by_option_nobody_is_found_while_fewer_than_five_can_be_asked",
        ),
    ),
    Mutant(
        "Of a group found by option nobody is kept once it is no group any more",
        FINDING,
        "            able -= group\n",
        "            pass\n",
        (f"{TESTS}::test_by_option_nobody_is_kept_where_one_of_five_takes_it_back_meanwhile",),
    ),
    Mutant(
        "By option no fewer than five are shown, however few the places",
        FINDING,
        "    chosen += [(each, ways[each]) for each in "
        "recruiting.company([each for each, _ in chosen], groups)]\n",
        "",
        (f"{TESTS}::test_by_option_five_are_shown_even_for_one_place",),
    ),
    Mutant(
        "Only those who chose an option are found by it",
        CANDIDATES,
        "        *((within,) if source.option else ()),\n",
        "",
        (f"{TESTS}::test_by_option_those_who_chose_it_are_found_and_no_card_names_it",),
    ),
    Mutant(
        "Supporters of what was merged into an idea are its supporters",
        CANDIDATES,
        "    parts = whole_group(idea)\n",
        "    assert whole_group(idea) is not None\n    parts = select(literal(idea))\n",
        (f"{TESTS}::test_supporters_of_what_was_merged_into_an_idea_are_found_with_its_own",),
    ),
    Mutant(
        "A page is decided only as it was shown",
        "handlers/trials/candidates.py",
        "    if last not in people_:\n        raise Misunderstood(keys.tap_outdated())\n"
        "    for each in people_[: people_.index(CustomerId(last)) + 1]:",
        "    for each in people_:",
        (f"{TESTS}::test_a_slip_is_taken_back_and_a_page_is_decided_at_once",),
    ),
)
