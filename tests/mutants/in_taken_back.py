"""Guards of what becomes of answers when the product of a test is taken back."""

from tests.mutants.mutant import Mutant

RUNNING = "usecases/trials/running.py"
TAKEN_BACK = "tests/handlers/test_taken_back.py"
DRAWN = "tests/handlers/test_thanks.py"
THANKED = f"{TAKEN_BACK}::test_who_answered_is_thanked_and_hears_what_becomes_of_it"
READ = f"{TAKEN_BACK}::test_what_was_answered_is_read_in_every_form"

MUTANTS = (
    Mutant(
        "A test that was taken back is read and told of",
        "trials/trial.py",
        "return self.stage is not Stage.DRAFT and not self.discarded",
        "return self.stage in {Stage.RECRUITING, Stage.OVER}",
        (READ, f"{TAKEN_BACK}::test_what_they_said_changed_something_all_the_same"),
    ),
    Mutant(
        "A discarded draft has no report",
        "trials/trial.py",
        "return self.stage is not Stage.DRAFT and not self.discarded",
        "return self.stage is not Stage.DRAFT",
        (f"{TAKEN_BACK}::test_a_draft_has_no_report_and_neither_has_one_that_was_discarded",),
    ),
    Mutant(
        "Who answered something is thanked when the product is taken back",
        RUNNING,
        "return (thanked, *_thanks(trial)), (thanked,), (withdrawn_text(trial, reason),)",
        "return (thanked, *_thanks(trial)), *[(withdrawn_text(trial, reason),)] * 2",
        (THANKED,),
    ),
    Mutant(
        "Who completed a test gets the thanks though the product is taken back",
        RUNNING,
        "return (thanked, *_thanks(trial)), (thanked,), (withdrawn_text(trial, reason),)",
        "return (thanked,), (thanked,), (withdrawn_text(trial, reason),)",
        (THANKED,),
    ),
    Mutant(
        "Of a product taken back the thanks are drawn that were promised",
        RUNNING,
        "drawn = ending.begin_draw(work, trial, by) if completed else ()",
        "drawn = ()",
        (f"{DRAWN}::test_of_a_product_taken_back_the_thanks_are_drawn_all_the_same",),
    ),
    Mutant(
        "Who was promised a draw of a product taken back in secret reads that there is none",
        RUNNING,
        "return (keys.trial_not_drawn(),) if trial.secret else ()",
        "return ()",
        (f"{DRAWN}::test_of_a_confidential_product_taken_back_nothing_is_drawn_as_is_said",),
    ),
    Mutant(
        "A late tap on a test that was taken back thanks as well",
        RUNNING,
        "answered = bool(work.stores[Prompts].answers(trial.id, customer))",
        "answered = False",
        (THANKED,),
    ),
    Mutant(
        "A report of a test that was taken back is noted for whom it quotes",
        "usecases/trials/reporting.py",
        "if trial.ended is not None and trial.reported is None:",
        'if trial.stage == "over" and trial.reported is None:',
        (READ,),
    ),
)
