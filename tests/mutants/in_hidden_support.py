"""For its first seven days an idea's support is hidden from everyone but the team."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "An author's own data do not tell how many support his idea",
        "storage/suggestions/keeping.py",
        ' if name != "supporters"}\n',
        "}\n",
        ("tests/handlers/test_support_hidden.py",),
    ),
)
