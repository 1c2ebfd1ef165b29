"""The lead-user profile: asked seldom, given with one's age, erased whole; and the address that goes."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_profiles.py"
MUTANTS = (
    Mutant(
        "Who said no is not asked for his profile again within a season",
        "usecases/profiles/offering.py",
        "if before is not None and work.now < before + SEASON:",
        "if before is None and False:",
        (TESTS,),
    ),
    Mutant(
        "Nobody is asked for his profile while a prize waits for his word",
        "usecases/profiles/offering.py",
        "if any(_to_claim(work, each) for each in work.stores[Prizes].of(customer)):",
        "if False:",
        (TESTS,),
    ),
    Mutant(
        "The team is not asked for a profile",
        "usecases/profiles/offering.py",
        "stores[Team].member(customer) is None and ",
        "",
        (TESTS,),
    ),
    Mutant(
        "With the profile he says that he is old enough",
        "handlers/profiles/agreement.py",
        "    age.note(desk)\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "The profile falls with the word that he is old enough",
        "handlers/profiles/agreement.py",
        "    needs_age=True,\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back erases what he answered",
        "usecases/profiles/profile.py",
        "    work.stores[Profiles].forget(customer)\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back erases his score",
        "usecases/profiles/profile.py",
        "    scoring.forget(work, customer)\n    return redacted",
        "    return redacted",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back takes his words off the team's card",
        "usecases/profiles/profile.py",
        "    return redacted",
        "    return ()",
        (TESTS,),
    ),
    Mutant(
        "No answer past the scale is kept",
        "handlers/profiles/asking.py",
        "if value is not None and not LOWEST <= value <= HIGHEST:",
        "if False:",
        (TESTS,),
    ),
    Mutant(
        "Nobody answers a question of the profile who did not agree to it",
        "handlers/profiles/asking.py",
        "    if not stands(desk, Purpose.PROFILE):",
        "    if False:",
        (TESTS,),
    ),
    Mutant(
        "What somebody built counts nothing before a person has confirmed it",
        "storage/profiles/rows.py",
        "his = solutions.c.customer == customer, solutions.c.review == Review.CONFIRMED.value",
        "his = (solutions.c.customer == customer,)",
        (TESTS,),
    ),
    Mutant(
        "The first word on what somebody built counts",
        "usecases/profiles/built.py",
        " or found.review is not Review.WAITING:",
        ":",
        (TESTS,),
    ),
    Mutant(
        "An old button does not shorten from when on a profile counts",
        "usecases/profiles/profile.py",
        "    if before is not None and before <= since:",
        "    if False:",
        (TESTS,),
    ),
    Mutant(
        "Who takes back the consent to his address has it erased",
        "usecases/prizes/address_dialogue.py",
        "            prizes.addresses.drop(award.id)\n",
        "",
        ("tests/handlers/test_address_taken_back.py",),
    ),
    Mutant(
        "An address that waits for its winner's word goes with the consent",
        "usecases/prizes/address_dialogue.py",
        "    if running(customer, stores) is not None:\n        stores[Dialogues].end(customer)\n    prizes",
        "    prizes",
        ("tests/handlers/test_address_taken_back.py",),
    ),
)
