"""Guards of making a test: a step answered once, a draft that is a row, lines that say what is wrong."""

from tests.mutants.mutant import Mutant

STEPS = "handlers/trials/making_steps.py"
FORM = "handlers/trials/said_tests.py"
TESTS = "tests/handlers/test_making_tests.py"
CORRECTING = "tests/handlers/test_correcting_tests.py"

MUTANTS = (
    Mutant(
        "A day of a test that has gone by is that of next year only where its year is written",
        FORM,
        "    form.wrong += _yearless(form, now.astimezone(zone).date())\n",
        "",
        (
            f"{TESTS}::test_a_day_that_has_gone_by_is_that_of_next_year_only_where_its_year_is_written",
            f"{TESTS}::test_in_the_steps_a_day_that_has_gone_by_is_asked_for_again",
            f"{TESTS}::test_a_draft_is_changed_to_no_day_that_has_gone_by",
        ),
    ),
    Mutant(
        "A day of a test after its end is named",
        "trials/rules.py",
        "TermsWrong(Wrong.LATE, each.day)",
        "TermsWrong(Wrong.CHECKINS)",
        (f"{TESTS}::test_of_days_each_error_is_said_by_itself_with_its_line",),
    ),
    Mutant(
        "A button of an earlier step of a test changes nothing",
        STEPS,
        "    elif step == _open(draft):",
        "    elif step in STEPS:",
        (f"{TESTS}::test_a_button_of_an_earlier_step_changes_nothing",),
    ),
    Mutant(
        "All days of a test are said before nothing to ask is wrong",
        STEPS,
        'step, whole=step != "days")',
        "step)",
        (f"{TESTS}::test_days_may_come_one_by_one_and_something_has_to_be_asked",),
    ),
    Mutant(
        "What is wrong at a step comes with its buttons",
        STEPS,
        "    except WRONG as error:\n        return _refused(body, error)\n",
        "    except WRONG as error:\n        return say(*step_checks.words(error))\n",
        (f"{TESTS}::test_what_is_wrong_comes_with_the_buttons_of_its_step",),
    ),
    Mutant(
        "A changed message takes the place of the answer it was",
        STEPS,
        'changed = draft.said.get(event.message, "") if event.edited else ""',
        'changed = ""',
        (f"{TESTS}::test_a_typed_answer_is_changed_by_changing_its_message",),
    ),
    Mutant(
        "An answer that cannot be read is not kept",
        STEPS,
        '    step_checks.check(desk, _so_far(draft, desk), step, whole=step != "days")\n',
        "",
        (f"{TESTS}::test_what_cannot_be_read_says_what_would_be_right_and_is_asked_again",),
    ),
    Mutant(
        "A day that stands twice is an error of its line",
        FORM,
        "        if known is not None:",
        "        if False:",
        (f"{TESTS}::test_an_error_in_one_message_names_its_line_and_stores_nothing",),
    ),
    Mutant(
        "A form that is wrong is kept",
        "handlers/trials/making.py",
        "        desk.keep(step, msgspec.json.encode(replace(kept, wrong=error.lines)), anew=anew)\n",
        "",
        (f"{CORRECTING}::test_only_the_corrected_lines_are_sent_and_nothing_else_is_lost",),
    ),
    Mutant(
        "A change of a draft that was begun before forms were kept goes on",
        "handlers/trials/making.py",
        "type=Kept | int)",
        "type=Kept)",
        (f"{TESTS}::test_a_change_that_was_begun_before_forms_were_kept_goes_on",),
    ),
    Mutant(
        "Errors of a form are named together",
        FORM,
        "NAMED: Final = 10",
        "NAMED: Final = 1",
        (
            f"{CORRECTING}::test_all_that_is_wrong_is_named_at_once_with_its_line_and_how_it_should_look",
            f"{CORRECTING}::test_what_does_not_fit_together_is_named_all_at_once",
        ),
    ),
    Mutant(
        "What lacks in a form is said",
        FORM,
        "        lacks = (keys.newtest_lacks(lacks=self.lacks),) if self.lacks else ()\n",
        "        lacks = ()\n",
        (f"{CORRECTING}::test_all_that_is_wrong_is_named_at_once_with_its_line_and_how_it_should_look",),
    ),
    Mutant(
        "With what cannot be read it is said whom there is not",
        "handlers/trials/wrong_forms.py",
        "    for fault in faults(desk, form.terms):\n",
        "    for fault in faults(desk, form.terms) if form.readable else ():\n",
        (f"{CORRECTING}::test_with_what_cannot_be_read_it_is_said_whom_there_is_not",),
    ),
    Mutant(
        "A corrected line takes the place of the wrong one",
        "handlers/trials/correcting.py",
        "    found = [each for each in wrong if name and names[each] == name]\n",
        "    found: list[int] = []\n",
        (f"{CORRECTING}::test_a_corrected_line_stands_in_the_place_of_the_wrong_one",),
    ),
    Mutant(
        "A change of one day leaves the others",
        FORM,
        "{**kept, **said}.values()",
        "said.values()",
        (f"{TESTS}::test_a_draft_is_changed_by_the_lines_that_say_otherwise",),
    ),
    Mutant(
        "A quota of a poll, idea, test or draw that there is not is refused",
        "usecases/trials/sources.py",
        "    work.stores[Segments].check_numbers(quota.segment)\n",
        "",
        (
            "tests/handlers/test_correcting_tests.py::"
            "test_a_quota_of_what_there_is_not_is_refused_and_one_of_what_there_is_is_taken",
        ),
    ),
)
