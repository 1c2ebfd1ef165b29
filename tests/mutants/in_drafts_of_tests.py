"""Guards of a test's draft: secret unless said otherwise, what it freezes shown, segments that there are."""

from tests.mutants.mutant import Mutant

PAGE = "handlers/trials/page.py"
TESTS = "tests/handlers/test_draft_pages.py"

MUTANTS = (
    Mutant(
        "A test of which nothing is said is confidential",
        "handlers/trials/said_tests.py",
        "    confidential=True,\n",
        "    confidential=False,\n",
        (f"{TESTS}::test_a_test_is_confidential_where_nothing_is_said",),
    ),
    Mutant(
        "The page of an open draft says that it is open",
        PAGE,
        "    if drafted and not terms.confidential:",
        "    if False:",
        (f"{TESTS}::test_the_page_of_an_open_draft_says_that_it_is_open",),
    ),
    Mutant(
        "Before everyone sees a test the team is asked",
        PAGE,
        "    if not draft.terms.confidential and tap.arguments[1:] != (OPENLY,):",
        "    if False:",
        (f"{TESTS}::test_an_open_test_is_asked_about_before_everyone_sees_it",),
    ),
    Mutant(
        "A quota is of a segment that there is",
        "usecases/trials/sources.py",
        "partial(check_quota, work, each)",
        "bool",
        (
            f"{TESTS}::test_a_quota_of_no_segment_is_wrong_in_a_message_and_in_a_change",
            f"{TESTS}::test_a_draft_with_a_quota_of_no_segment_finds_nobody",
        ),
    ),
    Mutant(
        "A step that keeps places for no segment is asked again",
        "handlers/trials/wrong_forms.py",
        '        return "quota"\n',
        '        return ""\n',
        (f"{TESTS}::test_a_quota_of_no_segment_is_asked_for_again_at_its_step",),
    ),
    Mutant(
        "That nobody waits for a look is said once",
        "handlers/trials/candidates.py",
        "    if which is Standing.CANDIDATE and not count:",
        "    if False:",
        (f"{TESTS}::test_where_nobody_waits_for_a_look_it_is_said_once",),
    ),
    Mutant(
        "One test that fails holds up no other",
        "handlers/trials/wakings.py",
        "        yield from _of_one(recruiting, work)",
        "        yield from _places(recruiting, work)",
        (f"{TESTS}::test_one_test_that_fails_holds_up_no_other",),
    ),
    Mutant(
        "The page of a draft says among whom testers are found",
        PAGE,
        "            *(planned.people(terms) if drafted else ()),\n",
        "",
        (f"{TESTS}::test_the_page_of_a_draft_says_all_that_one_tap_freezes",),
    ),
    Mutant(
        "The page of a draft says what it gives",
        PAGE,
        "        *(filter(None, (inviting.gives(terms),)) if drafted else ()),\n",
        "",
        (f"{TESTS}::test_the_page_of_a_draft_says_all_that_one_tap_freezes",),
    ),
    Mutant(
        "The page of a draft says what is asked on each day",
        PAGE,
        "        yield from ((title, *planned.day(each)) for title, each in days)",
        "        yield from ((title,) for title, each in days)",
        (f"{TESTS}::test_the_page_of_a_draft_says_all_that_one_tap_freezes",),
    ),
)
