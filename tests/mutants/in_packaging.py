"""What is promised of the wheel, and of warnings in tests."""

from tests.mutants.mutant import Mutant

PYPROJECT = "pyproject.toml"
WHEEL = "tests/test_wheel.py"
HOLDS = f"{WHEEL}::test_it_holds_the_rooms_with_all_that_lies_in_them_and_nothing_else"
REQUIRES = f"{WHEEL}::test_it_requires_what_it_imports_and_nothing_else"
RUNS = f"{WHEEL}::test_glas_runs_from_it"

MUTANTS = (
    Mutant("The wheel holds texts, pages and templates", PYPROJECT, '["/*/**"]', '["/*/**/*.py"]', (HOLDS,)),
    Mutant("The wheel holds no tests", PYPROJECT, ', "/tests/"]', "]", (HOLDS,)),
    Mutant("The wheel requires what the product imports", PYPROJECT, '  "segno>=1.6",', "  ", (REQUIRES,)),
    Mutant(
        "The wheel requires nothing that only tests need",
        PYPROJECT,
        '  "segno>=1.6",',
        '  "segno>=1.6", "pillow",',
        (REQUIRES,),
    ),
    Mutant(
        "Who is warned in a test fails",
        PYPROJECT,
        '  "error",\n',
        "",
        ("tests/test_machine.py::test_who_is_warned_fails",),
    ),
    Mutant("The wheel brings the command", PYPROJECT, 'glas = "bot.cli:main"', "", (RUNS,)),
)
