"""A card on which somebody said how he may be quoted never says what is not so any more."""

from tests.mutants.mutant import Mutant

CHOOSING = "handlers/trials/quoting.py"
TESTS = "tests/handlers/test_quote_cards.py"

MUTANTS = (
    Mutant(
        "The card on which another name is asked for says nothing that changes with it",
        CHOOSING,
        "return (Redraw(quoting.closed(trial)), asks)",
        "return (asks,)",
        (f"{TESTS}::test_the_old_card_leads_to_what_holds_once_a_name_is_asked_for",),
    ),
    Mutant(
        "The card that was sent says nothing of a name that was written since",
        CHOOSING,
        "return (named_, *quoting.redrawn(desk, trial, him, quoting.closed(trial)))",
        "return (named_,)",
        (f"{TESTS}::test_the_old_card_leads_to_what_holds_once_a_name_is_asked_for",),
    ),
    Mutant(
        "The card that was sent follows what is chosen elsewhere",
        CHOOSING,
        "return (Redraw(shown), *quoting.redrawn(desk, trial, him, shown))",
        "return (Redraw(shown),)",
        (f"{TESTS}::test_the_card_that_was_sent_follows_what_is_chosen_on_another_one",),
    ),
)
