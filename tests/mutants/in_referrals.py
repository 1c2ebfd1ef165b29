"""What is promised of friends: told and asked, newcomers alone, no circle, no more than may be, never who."""

from tests.mutants.mutant import Mutant

DOMAIN = "customers/referrals.py"
COUNTER = "handlers/customers/referrals.py"
KEEPING = "storage/customers/keeping.py"
TESTS = "tests/handlers/test_referrals.py"
AT_ONCE = "tests/storage/test_referrals_at_once.py"

MUTANTS = (
    Mutant(
        "Who was here before is nobody's friend, and no forged yes makes him one",
        DOMAIN,
        "    if is_new and referrals.hold(inviter):\n",
        "    if True:\n",
        (f"{TESTS}::test_who_was_here_before_is_not_asked_and_a_forged_yes_does_nothing",),
    ),
    Mutant(
        "No more friends are tied to one than may be",
        DOMAIN,
        " >= most:\n",
        " < 0:\n",
        (f"{TESTS}::test_no_more_friends_than_may_be_are_tied",),
    ),
    Mutant(
        "Friends who say yes at once wait for each other",
        DOMAIN,
        "inviter is None or not referrals.hold(inviter)",
        "inviter is None or not referrals.link(inviter)",
        (f"{AT_ONCE}::test_a_thousand_at_once_tie_no_more_than_may_be",),
    ),
    Mutant(
        "Who brings friends is brought by none of them, however far back",
        DOMAIN,
        " or referrals.leads_back(friend, inviter)",
        "",
        (f"{TESTS}::test_a_ring_of_fifty_ties_nobody_back",),
    ),
    Mutant(
        "Of a no nothing is kept",
        COUNTER,
        "            referrals.untie(he)\n",
        "            pass\n",
        (f"{TESTS}::test_who_says_no_is_nobodys_friend_and_nobody_hears_of_it",),
    ),
    Mutant(
        "Who is tied to nobody has agreed to nothing",
        COUNTER,
        "    if joined is Joining.TIED:\n",
        "    if True:\n",
        (f"{TESTS}::test_no_more_friends_than_may_be_are_tied",),
    ),
    Mutant(
        "Taking the consent back unties on both sides, and ends the link",
        COUNTER,
        "    leave(desk.stores[Referrals], desk.customer.id)\n",
        "",
        (f"{TESTS}::test_either_of_them_takes_it_back",),
    ),
    Mutant(
        "The consent to invitations stands for those alone who are old enough",
        COUNTER,
        "    needs_age=True,\n",
        "",
        (f"{TESTS}::test_either_of_them_takes_it_back",),
    ),
    Mutant(
        "Of who is erased no link and no tie stays",
        KEEPING,
        "    leave(ReferralRows(db), customer)\n",
        "",
        (f"{TESTS}::test_a_friend_who_erases_himself_leaves_no_tie",),
    ),
    Mutant(
        "A friend does not read who invited him",
        KEEPING,
        'rows_of(referrals, leave_out=("inviter",))',
        "rows_of(referrals)",
        (f"{TESTS}::test_neither_reads_in_his_data_who_the_other_is",),
    ),
    Mutant(
        "By whose link somebody came who never answered is forgotten",
        COUNTER,
        "    return (_forgetting,)\n",
        "    return ()\n",
        (f"{TESTS}::test_what_led_him_here_is_forgotten_after_a_week",),
    ),
    Mutant(
        "A friend counts by a vote that stands",
        "storage/customers/referrals.py",
        'ballots.c.voter == friend, ballots.c.choices != ""',
        "ballots.c.voter == friend",
        (f"{TESTS}::test_a_friend_counts_once_he_has_voted",),
    ),
    Mutant(
        "Who was here before with another account is nobody's friend",
        "storage/customers/referrals.py",
        "    db.execute(delete(referrals).where(referrals.c.customer == later))\n",
        "",
        (f"{TESTS}::test_a_circle_that_two_accounts_would_close_is_opened",),
    ),
)
