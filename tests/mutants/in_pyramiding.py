"""Who is asked who knows more names nobody, and of who comes by his link a mark alone is kept."""

from tests.mutants.mutant import Mutant

SAID = "tests/handlers/test_pyramiding.py"
DOMAIN = "leadusers/pyramiding.py"

MUTANTS = (
    Mutant(
        "Where nobody who was asked is left, no count of nought is told",
        "texts/en/pyramiding.ftl",
        "    [0] { $topic }: nobody who was asked has a profile any more; { $came } came and agreed\n",
        "",
        (
            "tests/handlers/test_pyramiding.py::test_where_nobody_who_was_asked_is_left_no_count_of_nought_is_told",
        ),
    ),
    Mutant(
        "Nobody recommends himself",
        DOMAIN,
        "    if way.customer == customer:\n        return way, Came.OWN\n",
        "",
        (f"{SAID}::test_nobody_recommends_himself",),
    ),
    Mutant(
        "A link in public brings no crowd",
        DOMAIN,
        "Came.FULL if way.came >= MOST else Came.NEW",
        "Came.NEW",
        (f"{SAID}::test_a_link_in_public_brings_no_crowd",),
    ),
    Mutant(
        "A link is over after a month",
        DOMAIN,
        "    if now >= way.asking.at + OPEN:\n        raise NoSuchLink\n",
        "",
        (f"{SAID}::test_a_link_is_over_after_a_month_as_if_it_had_never_been",),
    ),
    Mutant(
        "Nobody is asked twice in a season",
        "storage/leadusers/pyramiding.py",
        "            ~exists().where(*his),\n",
        "",
        (f"{SAID}::test_a_second_tap_asks_nobody_again_and_nobody_is_asked_twice_in_a_season",),
    ),
    Mutant(
        "Who took the profile back is not asked who knows more",
        "storage/leadusers/pyramiding.py",
        "            consented(customers.c.id, Purpose.PROFILE),\n",
        "",
        (f"{SAID}::test_who_takes_the_profile_back_after_he_was_shown_is_not_asked",),
    ),
    Mutant(
        "Links and marks stay where a profile reaches further back",
        "usecases/leadusers/profile.py",
        "    work.stores[Scores].forget(customer)\n",
        "    scoring.forget(work, customer)\n",
        (f"{SAID}::test_widening_the_profile_keeps_the_link_and_the_season",),
    ),
    Mutant(
        "Who wants to hear nothing is not asked who knows more",
        "storage/leadusers/pyramiding.py",
        "            customers.c.stopped.is_(None),\n",
        "",
        (f"{SAID}::test_who_cannot_be_reached_wants_to_hear_nothing_or_has_no_score_is_not_asked",),
    ),
    Mutant(
        "A product is found without its hyphen and with other signs",
        DOMAIN,
        "    bare = _bare(product)\n",
        '    bare = ""\n',
        (f"{SAID}::test_a_product_is_found_however_it_is_written",),
    ),
    Mutant(
        "A product is found in another alphabet",
        DOMAIN,
        "for read in (folded, sounded))",
        "for read in (folded,))",
        (f"{SAID}::test_a_product_is_found_however_it_is_written",),
    ),
    Mutant(
        "A product that is nothing but signs is not found in everything",
        DOMAIN,
        " if bare else bool(product) and product in topic",
        "",
        (f"{SAID}::test_another_product_is_not_found",),
    ),
    Mutant(
        "A question names no product of which nobody may know",
        "handlers/leadusers/pyramiding.py",
        "    secret = pyramiding.confidential(desk, topic)\n",
        "    secret = None\n",
        (f"{SAID}::test_a_product_of_which_nobody_may_know_is_not_named",),
    ),
    Mutant(
        "Links and marks go with the consent to a profile",
        "usecases/leadusers/scoring.py",
        "    work.stores[Pyramids].forget(customer)\n",
        "",
        (f"{SAID}::test_taking_the_profile_back_takes_links_and_marks_along",),
    ),
    Mutant(
        "No mark is kept of who agreed to no profile",
        "handlers/leadusers/pyramiding.py",
        "        agree(desk, desk.now, keys.knows_yes(years=desk.company.min_age))\n",
        "        pass\n",
        (f"{SAID}::test_with_the_mark_he_agrees_to_a_profile_in_the_words_he_read",),
    ),
)
