"""Guards of what is said of an invitation that ends with a consent, and of the consent to take part."""

from tests.mutants.mutant import Mutant

ENDED = "tests/handlers/test_invitation_ended.py"
INVITED = f"{ENDED}::test_who_was_only_invited_hears_that_the_invitation_goes_and_not_that_he_left"
OPEN = "tests/handlers/test_open_tests.py"

MUTANTS = (
    Mutant(
        "Who never accepted did not leave",
        "trials/tester.py",
        "    if standing is not Standing.LEFT or accepted:\n        return standing.value\n"
        '    return "uninvited" if invited else "unasked"\n',
        "    return standing.value\n",
        (INVITED,),
    ),
    Mutant(
        "A later tap does not say that he left",
        "trials/tester.py",
        "        raise NotNow(tester.said)\n",
        "        raise NotNow(tester.standing)\n",
        (INVITED,),
    ),
    Mutant(
        "Before a consent is taken back it is said which invitation goes",
        "handlers/customers/privacy.py",
        "    return Message(texts=(words, *own), buttons=rows)\n",
        "    return Message(texts=(words,), buttons=rows)\n",
        (INVITED,),
    ),
    Mutant(
        "An invitation that rests on another consent is not said to go with the profile",
        "trials/tester.py",
        "        return invited and (self.way is Way.SCORE or not agreed)\n",
        "        return invited\n",
        (f"{ENDED}::test_an_invitation_that_rests_on_another_consent_stays",),
    ),
    Mutant(
        "Who asks to take part reads what he agrees to, and it is kept so",
        "handlers/trials/offers.py",
        "        agreement.agree(desk, _asked(trial, desk))\n",
        "        agreement.agree(desk)\n",
        (f"{OPEN}::test_who_did_not_agree_is_asked_for_that_first",),
    ),
)
