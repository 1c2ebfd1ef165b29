"""What `customers/` promises."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "A link makes no owner less",
        "customers/team.py",
        "    if standing is not None and standing.role is Role.OWNER:\n        return standing\n",
        "",
        ("tests/handlers/test_rights.py::test_a_link_makes_no_owner_less",),
    ),
)
