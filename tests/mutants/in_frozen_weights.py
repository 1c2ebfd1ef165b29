"""Guards of the weights: what the operator set holds, and a test keeps what held when it began."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_frozen_weights.py"
SETTINGS = ("tests/operations/test_weighing.py::test_the_company_weighs_by_what_is_set",)

MUTANTS = (
    Mutant(
        "A test that begins to recruit keeps the weights of that moment",
        "trials/lifecycle.py",
        "        weights=weights,\n",
        "",
        (
            f"{TESTS}::test_a_test_keeps_the_weights_that_held_when_it_began",
            f"{TESTS}::test_who_is_found_is_by_the_weights_of_the_test_not_by_those_of_today",
            f"{TESTS}::test_reasons_stay_those_of_the_test_whatever_is_set_later",
        ),
    ),
    Mutant(
        "A test begins with the weights that the operator set",
        "usecases/trials/running.py",
        "work.company.weights",
        "type(work.company.weights)()",
        (f"{TESTS}::test_a_test_keeps_the_weights_that_held_when_it_began",),
    ),
    Mutant(
        "Lead users are listed for a test by its own weights",
        "usecases/trials/sources.py",
        "leading(work, LEADS, trial.weights)",
        "leading(work, LEADS)",
        (f"{TESTS}::test_who_is_found_is_by_the_weights_of_the_test_not_by_those_of_today",),
    ),
    Mutant(
        "What the operator set of the score reaches the company",
        "bot/process.py",
        "            weights=self.settings.weights,\n",
        "",
        SETTINGS,
    ),
    Mutant(
        "Each part of the score is set by its own setting",
        "bot/weighing.py",
        "            asks=self.lead_asks,\n",
        "            asks=self.lead_questions,\n",
        SETTINGS,
    ),
    Mutant(
        "No half-life is set by which weights would grow beyond all numbers",
        "bot/weighing.py",
        "lead_half_life: int = Field(DEFAULTS.half_life.days, ge=30, le=3650)",
        "lead_half_life: int = Field(DEFAULTS.half_life.days)",
        ("tests/operations/test_weighing.py",),
    ),
)
