"""What `texts/` promises."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "What people wrote is read as they wrote it, never as tags of ours",
        "texts/markup.py",
        "    return html.escape(text, quote=False)\n",
        "    return text\n",
        ("tests/texts/test_rendering.py", "tests/texts/test_pages.py", "tests/texts/test_every_language.py"),
    ),
)
