"""The lead-user profile: asked seldom, given with one's age, erased whole; and the address that goes."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_profiles.py"
NOTICE = "tests/handlers/test_privacy_notice.py"
MUTANTS = (
    Mutant(
        "Who said no is not asked for his profile again within a season",
        "usecases/leadusers/offering.py",
        "if before is not None and work.now < before + SEASON:",
        "if before is None and False:",
        (TESTS,),
    ),
    Mutant(
        "Nobody is asked for his profile while a prize waits for his word",
        "usecases/leadusers/offering.py",
        "if any(_to_claim(work, each) for each in work.stores[Prizes].of(customer)):",
        "if False:",
        (TESTS,),
    ),
    Mutant(
        "The team is not asked for a profile",
        "usecases/leadusers/offering.py",
        "stores[Team].member(customer) is None and ",
        "",
        (TESTS,),
    ),
    Mutant(
        "With the profile he says that he is old enough",
        "handlers/leadusers/profile/agreement.py",
        "    age.note(desk)\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "The profile falls with the word that he is old enough",
        "handlers/leadusers/profile/agreement.py",
        "    needs_age=True,\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back erases what he answered",
        "usecases/leadusers/profile.py",
        "    work.stores[Profiles].forget(customer)\n",
        "",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back erases his score",
        "usecases/leadusers/profile.py",
        "    scoring.forget(work, customer)\n    return redacted",
        "    return redacted",
        (TESTS,),
    ),
    Mutant(
        "Taking the profile back takes his words off the team's card",
        "usecases/leadusers/profile.py",
        "    return redacted",
        "    return ()",
        (TESTS,),
    ),
    Mutant(
        "No answer past the scale is kept",
        "handlers/leadusers/profile/asking.py",
        "if value is not None and not LOWEST <= value <= HIGHEST:",
        "if False:",
        (TESTS,),
    ),
    Mutant(
        "Nobody answers a question of the profile who did not agree to it",
        "handlers/leadusers/profile/asking.py",
        "    if not stands(desk, Purpose.PROFILE):",
        "    if False:",
        (TESTS,),
    ),
    Mutant(
        "What somebody built counts nothing before a person has confirmed it",
        "storage/leadusers/profiles.py",
        "his = solutions.c.customer == customer, solutions.c.review == Review.CONFIRMED.value",
        "his = (solutions.c.customer == customer,)",
        (TESTS,),
    ),
    Mutant(
        "The first word on what somebody built counts",
        "usecases/leadusers/built.py",
        " or found.review is not Review.WAITING:",
        ":",
        (TESTS,),
    ),
    Mutant(
        "An old button does not shorten from when on a profile counts",
        "usecases/leadusers/profile.py",
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
    Mutant(
        "The words on what we keep do not change without a version of their own",
        "texts/en/privacy.ftl",
        "privacy-rights = /mydata gives you",
        "privacy-rights = /mydata may give you",
        (NOTICE,),
    ),
    Mutant(
        "Who comes later is not told that the words on what we keep changed",
        "storage/customers/notices.py",
        "customers.c.id > notice.cursor, customers.c.id <= notice.last",
        "customers.c.id > notice.cursor",
        (NOTICE,),
    ),
    Mutant(
        "Of changed words people are told by day",
        "usecases/privacy_notice.py",
        "at = by_day(work.now, zone_of(each.zone, work.company.reader), each.quiet)",
        "at = work.now",
        (NOTICE,),
    ),
    Mutant(
        "No more messages on changed words wait for a morning than may",
        "usecases/privacy_notice.py",
        "not newest.done and work.stores[Notices].waiting(_key(newest.version), MOST) < MOST",
        "not newest.done",
        (NOTICE,),
    ),
    Mutant(
        "Who supports a like idea in place of his own is asked for his profile",
        "handlers/suggestions/saying/saying.py",
        ", *told, *offering.offered(desk))\n\n\ndef filed",
        ", *told)\n\n\ndef filed",
        (
            "tests/handlers/test_profiles.py::"
            "test_who_supports_a_like_idea_in_place_of_his_own_is_asked_as_well",
        ),
    ),
)
