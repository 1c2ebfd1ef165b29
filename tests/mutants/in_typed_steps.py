"""That the steps of a test and of a poll take in writing what their buttons say."""

from tests.mutants.mutant import Mutant

TESTS = ("tests/handlers/test_typed_steps.py::test_what_the_buttons_say_makes_the_same",)

MUTANTS = (
    Mutant(
        "What a button says is taken in writing as each test is made",
        "handlers/trials/making_steps.py",
        "button = typed(_answers(step, draft), event.text, desk)",
        'button = ""',
        TESTS,
    ),
    Mutant(
        "What a button says is taken in writing as each poll is made",
        "handlers/polls/making_steps.py",
        'button = typed(_asked(step, draft, desk)[1], text, desk) if step else ""',
        'button = ""',
        TESTS,
    ),
)
