"""What is promised of the age that the operator sets: it is read, agreed to, and within bounds."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_other_ages.py"
SETTING = "tests/operations/test_youngest.py"

MUTANTS = (
    Mutant(
        "Who says that he is old enough says it of the age that is set",
        "handlers/customers/age.py",
        "keys.age_said(years=desk.company.min_age)",
        "keys.age_said(years=16)",
        (f"{TESTS}::test_who_is_asked_reads_the_age_that_is_set_and_agrees_to_it",),
    ),
    Mutant(
        "A friend who comes by a link reads the age that is set",
        "handlers/customers/referrals.py",
        "    asked = keys.invite_asked(years=desk.company.min_age)\n",
        "    asked = keys.invite_asked(years=16)\n",
        (f"{TESTS}::test_who_comes_by_a_link_reads_the_age_that_is_set",),
    ),
    Mutant(
        "Who asks to take part in a test reads the age that is set",
        "handlers/trials/offers.py",
        "keys.trial_apply_ask(product=trial.terms.product, years=desk.company.min_age)",
        "keys.trial_apply_ask(product=trial.terms.product, years=16)",
        (f"{TESTS}::test_who_comes_by_a_link_reads_the_age_that_is_set",),
    ),
    Mutant(
        "The age that is set is the company's",
        "bot/process.py",
        "            min_age=self.settings.min_age,\n",
        "",
        (f"{SETTING}::test_the_age_that_is_set_is_the_companys",),
    ),
    Mutant(
        "No age is set that makes no sense",
        "bot/settings.py",
        "min_age: int = Field(16, ge=13, le=99)",
        "min_age: int = Field(16, ge=1, le=199)",
        (f"{SETTING}::test_an_age_that_makes_no_sense_stops_the_start",),
    ),
)
