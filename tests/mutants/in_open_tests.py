"""Tests that anybody may know of: asked for with a tap, once, by those who agreed."""

from tests.mutants.mutant import Mutant

OPEN = ("tests/handlers/test_open_tests.py",)

MUTANTS = (
    Mutant(
        "Who asked to take part in a test reads so, however he was found besides",
        "usecases/trials/inviting.py",
        "him.way if him.applied is None else Way.APPLIED",
        "him.way",
        ("tests/trials/test_why_asked.py",),
    ),
    Mutant(
        "Whoever did not agree is asked for that before he asks to take part in a test",
        "handlers/trials/offers.py",
        "    if not taking_part.agreed(desk, desk.customer.id):\n",
        "    if False:\n",
        OPEN,
    ),
    Mutant(
        "Who asked to take part in a test is not offered it again",
        "handlers/trials/offers.py",
        "for each in desk.stores[Trials].offers(SHOWN) if each.id not in his]",
        "for each in desk.stores[Trials].offers(SHOWN)]",
        OPEN,
    ),
    Mutant(
        "Who was refused a place after asking does not come back by asking again",
        "trials/tester.py",
        "tester.standing is Standing.REFUSED and tester.applied is None",
        "tester.standing is Standing.REFUSED",
        OPEN,
    ),
    Mutant(
        "Nobody of the team takes a customer's place in a test",
        "handlers/trials/offers.py",
        "    if desk.member is not None:\n",
        "    if False:\n",
        OPEN,
    ),
    Mutant(
        "Nobody asks to take part in a test that is over",
        "trials/lifecycle.py",
        "        raise WrongStage(trial.stage)\n    asks = Tester(",
        "        pass\n    asks = Tester(",
        OPEN,
    ),
    Mutant(
        "Who was found and asks as well is shown as one who asked",
        "handlers/trials/candidates.py",
        "if him.applied is not None and him.way is not Way.APPLIED:",
        "if False:",
        ("tests/handlers/test_open_tests.py::test_who_was_found_and_asks_as_well_is_shown_as_one_who_asked",),
    ),
    Mutant(
        "Who asked to take part hears that the test is over",
        "usecases/trials/ending.py",
        "if each not in answering), *answered(work, id)]",
        "if each not in answering)]",
        ("tests/handlers/test_open_tests.py::test_who_asked_hears_how_it_ended_also_when_nobody_looked",),
    ),
    Mutant(
        "Who asked to take part hears that the product was taken back",
        "usecases/trials/running.py",
        "(each for each in still_in if each not in answering), *ending.answered(work, id)]\n    people",
        "(each for each in still_in if each not in answering)]\n    people",
        ("tests/handlers/test_open_tests.py::test_who_asked_hears_that_the_product_was_taken_back",),
    ),
    Mutant(
        "Who is invited, or looks at an open test, reads what is drawn",
        "usecases/trials/ending.py",
        "trial_thanks_draw(prizes=listed_prizes(terms.prizes))",
        "trial_thanks_draw(prizes=listed_prizes(()))",
        ("tests/handlers/test_thanks.py::test_who_is_invited_or_looks_at_an_open_test_reads_what_is_drawn",),
    ),
)
