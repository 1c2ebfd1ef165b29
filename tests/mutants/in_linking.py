"""What linking two accounts promises."""

from tests.mutants.mutant import Mutant

DOMAIN = "customers/linking.py"
ON = "tests/handlers/test_linking.py::"
CONSENTS = "tests/handlers/test_linking_consents.py::"
TOLD = CONSENTS + "test_what_ends_is_said_before_the_last_yes_and_after_it_on_both_sides"

SECOND = "tests/handlers/test_second_ballots.py::"

TESTERS = "tests/handlers/test_linked_testers.py::"

MUTANTS = (
    Mutant(
        "A test that both accounts answered by halves is completed when they become one",
        "handlers/trials/conversations.py",
        "    united=uniting.united,\n",
        "",
        (TESTERS + "test_days_that_both_answered_by_halves_are_all_of_the_test",),
    ),
    Mutant(
        "What one account of a tester said of a day is not asked of the other",
        "storage/trials/keeping.py",
        "    _unite_prompts(db, goes, stays)\n",
        "",
        (TESTERS + "test_what_one_account_said_is_not_asked_of_the_other",),
    ),
    Mutant(
        "Words of two accounts of a tester are quoted where both allowed it",
        "storage/trials/keeping.py",
        "if pair[1].accepted is not None:",
        "if not pair[1].id:",
        (TESTERS + "test_words_are_quoted_where_both_accounts_allowed_it",),
    ),
    Mutant(
        "Who voted twice in a closed poll with accounts that became one keeps both ballots",
        "storage/polls/keeping.py",
        "        if other.choices:\n",
        "        if False:\n",
        (
            SECOND + "test_both_receipts_are_to_be_had_from_either_card",
            SECOND + "test_both_stand_among_his_votes_with_one_way_to_their_receipts",
        ),
    ),
    Mutant(
        "A ballot that was withdrawn as two accounts became one is nobody's",
        "storage/polls/keeping.py",
        "        if other.choices:\n",
        "        if True:\n",
        (SECOND + "test_in_an_open_poll_there_is_one_ballot_and_one_receipt",),
    ),
    Mutant(
        "Both ballots of accounts that became one are among what is kept of him",
        "storage/polls/keeping.py",
        "(*_cast(db, customer), *_cast_second(db, customer))",
        "_cast(db, customer)",
        (SECOND + "test_both_are_among_all_that_is_kept_of_him",),
    ),
    Mutant(
        "Nobody's second ballot leads to him once he is erased",
        "storage/polls/ballots.py",
        "        self._db.execute(delete(second_ballots).where(second_ballots.c.customer == voter))\n",
        "",
        (SECOND + "test_who_is_erased_afterwards_leaves_both_counted_and_neither_his",),
    ),
    Mutant(
        "An account is linked with a code that is not too old",
        DOMAIN,
        "if found is None or found.expires <= now:\n        links.tried",
        "if found is None:\n        links.tried",
        (ON + "test_a_code_is_good_for_a_quarter_of_an_hour",),
    ),
    Mutant(
        "An account is linked with a code that was not used",
        DOMAIN,
        'replace(found, code_hash="", joins=customer',
        "replace(found, joins=customer",
        (ON + "test_a_code_is_good_once_and_a_new_one_ends_the_one_before",),
    ),
    Mutant(
        "An account is not linked by trying codes",
        DOMAIN,
        ">= MOST_TRIES:",
        ">= 10**9:",
        (ON + "test_codes_are_not_found_by_trying",),
    ),
    Mutant(
        "An account is linked with none of the team's",
        DOMAIN,
        "return _barred(team, found.stays, customer) or found",
        "return found",
        (ON + "test_nobody_gets_the_rights_of_the_team_by_a_code",),
    ),
    Mutant(
        "An account is not linked once its owner is of the team",
        DOMAIN,
        "return _barred(team, customer, found.joins) or found.joins",
        "return found.joins",
        (ON + "test_who_joins_the_team_meanwhile_is_not_linked",),
    ),
    Mutant(
        "An account is linked with another one",
        DOMAIN,
        "if found.stays == customer:",
        "if found.stays == 0:",
        (ON + "test_with_oneself_nothing_is_linked",),
    ),
    Mutant(
        "Once an account is linked, the younger of two ballots is withdrawn",
        "polls/uniting.py",
        "mark_all(ballots, marks, now, entropy)",
        "mark_all(ballots, marks[:0], now, entropy)",
        (ON + "test_in_an_open_poll_the_elder_ballot_stands_and_the_younger_is_withdrawn",),
    ),
    Mutant(
        "Once an account is linked, one of two tickets sleeps",
        "storage/draws/keeping.py",
        "values(customer=None))\n\n\ndef _before",
        "values(customer=stays))\n\n\ndef _before",
        (ON + "test_in_a_closed_poll_both_stay_counted_and_one_ticket_sleeps",),
    ),
    Mutant(
        "Once an account is linked, no consent is revived by it",
        "storage/customers/uniting.py",
        "if refused]\n    twice",
        "if not refused]\n    twice",
        (ON + "test_the_stricter_of_two_consents_stands",),
    ),
    Mutant(
        "Once an account is linked, no consent is told as taken back that never was",
        "storage/customers/uniting.py",
        "    db.execute(delete(consents).where(consents.c.id.in_(twice)))",
        "    db.execute(update(consents).where(consents.c.id.in_(twice)).values(withdrawn=now))",
        (CONSENTS + "test_two_consents_that_stand_become_the_elder_and_none_reads_as_taken_back",),
    ),
    Mutant(
        "Once an account is linked, what follows from a consent taken back follows for both",
        "handlers/customers/linking.py",
        "if each.purpose in fell]",
        "if each.purpose in fell and not fell]",
        (ON + "test_with_a_consent_to_voting_that_was_taken_back_no_open_ballot_stands",),
    ),
    Mutant(
        "Once an account is linked, support by both counts once",
        "storage/suggestions/keeping.py",
        "recounted(rows, rows.lock(root))",
        "rows.lock(root)",
        (ON + "test_support_counts_once_and_ones_own_idea_is_not_supported",),
    ),
    Mutant(
        "Once an account is linked, every row of it follows",
        "storage/uniting.py",
        "db.execute(update(table).where(column == goes).values({column.name: stays}))",
        "update(table)",
        ("tests/storage/test_every_row_of_a_person.py::test_every_row_follows_when_accounts_are_linked",),
    ),
    Mutant(
        "A linked account is told of the other one, not of itself",
        "handlers/customers/linking.py",
        "keys.linking_done_there(account=here)",
        "keys.linking_done_there(account=_account(stays, desk))",
        ("tests/stories/test_linked.py",),
    ),
    Mutant(
        "Of two who redeem a code at once one is asked about",
        "storage/customers/linking.py",
        "self._db.execute(query.with_for_update())",
        "self._db.execute(query)",
        (
            "tests/handlers/test_linking_cut_off.py::"
            "test_of_two_who_redeem_a_code_at_the_same_instant_one_is_asked_about",
        ),
    ),
    Mutant(
        "Who links reads before his yes which consent ends",
        "handlers/customers/linking.py",
        ", *_named(keys.linking_ends, ending(*both)))",
        ")",
        (TOLD,),
    ),
    Mutant(
        "Both sides of a link read which consent ended",
        "handlers/customers/linking.py",
        "linking_done_there(account=here), *ended)",
        "linking_done_there(account=here),)",
        (TOLD,),
    ),
    Mutant(
        "Nothing is said of consents that nobody took back",
        "customers/consent.py",
        "    return stands & _given(one) & _given(other)\n",
        "    return stands\n",
        ("tests/handlers/test_linking_consents.py::test_where_nothing_ends_nothing_is_said_of_it",),
    ),
    Mutant(
        "The language of the account that stays is spoken in both",
        "handlers/customers/linking.py",
        "    _keep_language(other, desk)\n",
        "",
        (
            "tests/handlers/test_linking_consents.py::"
            "test_the_language_that_stays_is_spoken_whatever_the_other_client_speaks",
        ),
    ),
)
