"""What the sandbox and its web chat promise."""

from tests.mutants.mutant import Mutant

CHOSEN = ("tests/web/test_features.py::test_a_file_chosen_while_something_is_on_its_way_is_kept",)

MUTANTS = (
    Mutant(
        "A file chosen before there is a line to write in is kept",
        "sandbox/web/composer.js",
        "if (!file || this.phone.isListenerOnly()) return;",
        "if (!file || this.form.hidden) return;",
        CHOSEN,
    ),
    Mutant(
        "A file chosen while another one is being sent is kept",
        "sandbox/web/composer.js",
        "if (this.context === context && this.file === file) this.setContext(null);",
        "this.setContext(null);",
        CHOSEN,
    ),
)
