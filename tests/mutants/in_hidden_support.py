"""For its first seven days an idea's support is hidden from everyone but the team."""

from tests.mutants.mutant import Mutant

EVERYWHERE = ("tests/handlers/test_support_hidden_everywhere.py",)

MUTANTS = (
    Mutant(
        "An author's own data do not tell how many support his idea",
        "storage/suggestions/keeping.py",
        ' if name != "supporters"}\n',
        "}\n",
        ("tests/handlers/test_support_hidden.py",),
    ),
    Mutant(
        "A list of ideas does not tell how many support a new one",
        "handlers/suggestions/board/board.py",
        'f"{idea.supporters} · " if idea.support_shown(desk.now) else ""',
        'f"{idea.supporters} · "',
        EVERYWHERE,
    ),
    Mutant(
        "New ideas come in no order of their support",
        "handlers/suggestions/board/board.py",
        "key=lambda each: _shuffled(each.id, desk)",
        "key=lambda each: each.supporters",
        EVERYWHERE,
    ),
)
