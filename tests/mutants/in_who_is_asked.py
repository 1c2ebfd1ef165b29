"""Guards of who is asked to test: by which consent, and no more once it is taken back."""

from tests.mutants.mutant import Mutant

CANDIDATES = "storage/trials/candidates.py"
ASKED = "tests/handlers/test_who_is_asked.py"

MUTANTS = (
    Mutant(
        "Who took back that he is asked about tests is not asked by his score",
        CANDIDATES,
        "and_(ranked, ~took_back)",
        "ranked",
        (f"{ASKED}::test_who_took_back_that_he_is_asked_is_not_found_though_ranked",),
    ),
    Mutant(
        "Who may be asked by score or by chance may be as a supporter or a voter",
        CANDIDATES,
        "        able = _could_be_asked(trial, since)\n"
        "        return self._people(query.where(*able).order_by",
        "        able = (*_could_be_asked(trial, since), consented(customers.c.id, Purpose.TESTS))\n"
        "        return self._people(query.where(*able).order_by",
        (
            f"{ASKED}::test_who_is_ranked_is_found_as_the_supporter_of_an_idea",
            f"{ASKED}::test_who_is_ranked_is_found_by_an_option_in_groups_of_five",
        ),
    ),
    Mutant(
        "By whichever source, nobody is found who took back that he is asked",
        CANDIDATES,
        "        may_be_asked(),\n",
        "        or_(*(consented(customers.c.id, each) for each in (Purpose.TESTS, Purpose.PROFILE))),\n",
        (f"{ASKED}::test_of_a_source_nobody_is_found_who_took_back_that_he_is_asked",),
    ),
    Mutant(
        "Without a profile nobody is thought of as a lead user",
        "handlers/leadusers/profile/agreement.py",
        "    taking_part.unranked(desk, desk.customer.id)\n",
        "",
        (f"{ASKED}::test_a_lead_user_who_takes_back_the_profile_is_thought_of_no_more",),
    ),
    Mutant(
        "Nobody accepts an invitation without having said that he is old enough",
        "handlers/trials/taking_part.py",
        "    if tap.arguments[1:] != (OLD_ENOUGH,) and not stands(desk, Purpose.AGE):\n",
        "    if False:\n",
        (f"{ASKED}::test_nobody_accepts_without_having_said_that_he_is_old_enough",),
    ),
    Mutant(
        "An invitation ends with the profile on which it rested",
        "storage/trials/testers.py",
        "        self._db.execute(update(testers).where(*those, asked).values(left))\n",
        "",
        (
            f"{ASKED}::test_an_invitation_ends_with_the_profile",
            f"{ASKED}::test_an_invitation_ends_with_the_age_on_which_it_rested",
        ),
    ),
    Mutant(
        "Without a profile nothing is kept of a test in which he was only thought of",
        "storage/trials/testers.py",
        "        self._db.execute(delete(testers).where(*those, ~invited))\n",
        "",
        (f"{ASKED}::test_a_lead_user_who_takes_back_the_profile_is_thought_of_no_more",),
    ),
    Mutant(
        "Who is ranked ends with one button that he is asked",
        "handlers/customers/privacy.py",
        "        give(desk, agreement.purpose, read, agreement.no)",
        "        pass",
        (f"{ASKED}::test_who_is_ranked_reads_that_he_may_be_asked_and_ends_it_with_one_button",),
    ),
    Mutant(
        "Who takes back that he is asked about tests is quoted no more",
        "usecases/trials/taking_part.py",
        "    work.stores[Testers].unquoted(customer)\n",
        "",
        (f"{ASKED}::test_who_leaves_or_takes_tests_back_is_quoted_no_more",),
    ),
    Mutant(
        "The consent to be asked is kept with the conditions that he accepts",
        "handlers/trials/taking_part.py",
        "    agreement.agree_with(desk, *texts)\n",
        "",
        (f"{ASKED}::test_who_agreed_to_be_ranked_may_be_asked_and_agrees_to_it_by_accepting",),
    ),
    Mutant(
        "Who is invited by chance is not told that it was",
        "usecases/trials/inviting.py",
        'way="agreed" if way is Way.CHANCE else way.value',
        "way=way.value",
        (
            "tests/trials/test_why_asked.py"
            "::test_who_came_by_chance_reads_that_he_agreed_and_nothing_of_chance",
        ),
    ),
    Mutant(
        "Who is asked to test with his profile can refuse that beside the list",
        "handlers/trials/agreement.py",
        "    if taking_part.ranked_alone(desk, desk.customer.id):\n        return ((Button(",
        "    if False:\n        return ((Button(",
        (
            "tests/handlers/test_who_is_asked.py::"
            "test_who_is_asked_with_his_profile_can_refuse_it_beside_the_list",
        ),
    ),
)
