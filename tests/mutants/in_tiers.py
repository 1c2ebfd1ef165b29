"""What is promised of tiers: a whole list or nothing, an order that is not guessed, and a queue."""

from tests.mutants.mutant import Mutant

DOMAIN = "customers/tiers.py"
COMMAND = "bot/commands/importing_tiers.py"
READ = "tests/customers/test_tiers.py"
LOADED = "tests/operations/test_importing_tiers.py"
QUEUE = "tests/handlers/test_tiers.py"

MUTANTS = (
    Mutant(
        "A tier of which nothing is seen is none",
        DOMAIN,
        "    if not visible(tier):\n",
        "    if not tier:\n",
        (f"{READ}::test_a_line_that_is_wrong_is_named",),
    ),
    Mutant(
        "Of a list with a line that is wrong nothing is loaded",
        COMMAND,
        "    if flaws:\n        raise Refused(*_named(flaws))\n",
        "",
        (f"{LOADED}::test_a_line_that_is_wrong_is_named_and_nothing_is_loaded",),
    ),
    Mutant(
        "Who is not here is left out only where that was said",
        COMMAND,
        " or (strangers and not leave_out)",
        "",
        (f"{LOADED}::test_people_who_are_not_here_can_be_left_out",),
    ),
    Mutant(
        "A dry run changes nothing",
        COMMAND,
        "    if not look:\n",
        "    if True:\n",
        (f"{LOADED}::test_a_dry_run_says_all_and_changes_nothing",),
    ),
    Mutant(
        "A list that names nobody empties nothing",
        COMMAND,
        "    if not entries:\n",
        "    if False:\n",
        (f"{LOADED}::test_what_is_no_list_is_refused_with_a_sentence",),
    ),
    Mutant(
        "A person is in one tier",
        DOMAIN,
        "        elif customer in lines:\n",
        "        elif customer < 0:\n",
        (f"{READ}::test_who_is_not_here_stands_twice_or_has_no_such_tier_is_named",),
    ),
    Mutant(
        "An order of words is not guessed",
        DOMAIN,
        "        raise NoOrder(sorted(alike.values()))\n",
        "        inorder = sorted(alike)\n",
        (f"{READ}::test_an_order_of_words_is_not_guessed",),
    ),
    Mutant(
        "Who is not in the list is in no tier any more",
        DOMAIN,
        "gone=[who for who in before if who not in wanted]",
        "gone=[]",
        (f"{READ}::test_a_list_takes_the_place_of_the_one_before",),
    ),
    Mutant(
        "The queue goes tier by tier",
        "storage/suggestions/rows.py",
        "query.order_by(late, rank, voices",
        "query.order_by(late, voices",
        (f"{QUEUE}::test_the_queue_goes_tier_by_tier",),
    ),
    Mutant(
        "What is late comes before every tier",
        "storage/suggestions/rows.py",
        "query.order_by(late, rank, voices",
        "query.order_by(functions.coalesce(tiers.c.rank, LAST), voices",
        (f"{QUEUE}::test_what_is_late_comes_before_every_tier",),
    ),
    Mutant(
        "A tier goes with the person",
        "storage/customers/keeping.py",
        "erased_from(contacts, consents, members, tiers)",
        "erased_from(contacts, consents, members)",
        (f"{QUEUE}::test_a_tier_goes_with_the_person",),
    ),
    Mutant(
        "Who is erased while a list is read is not here for it",
        "storage/customers/tiers.py",
        "self._db.execute(staying(query))",
        "self._db.execute(query)",
        (f"{LOADED}::test_who_is_erased_while_a_list_is_read_is_not_here_for_it",),
    ),
    Mutant(
        "Nor whom a list names by his place in a messenger",
        "storage/customers/tiers.py",
        "self._db.execute(staying(his))",
        "self._db.execute(his)",
        (f"{LOADED}::test_who_is_erased_while_a_list_is_read_is_not_here_for_it",),
    ),
)
