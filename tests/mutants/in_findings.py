"""What is promised of check-ins, of quotes, and of the report of a test."""

from tests.mutants.mutant import Mutant

REPORT = "trials/report.py"
TESTS = "tests/trials/test_report.py"
CHECK_INS = "tests/handlers/test_check_ins.py"
ANSWERING = "handlers/trials/answering.py"
ASKING = "usecases/trials/asking.py"
PAGE = "tests/papers/test_page.py"
HISTORY = "tests/handlers/test_history.py"

SAID = "tests/handlers/test_you_said.py::"

MUTANTS = (
    Mutant(
        "Nobody's very words who may not be quoted are passed on to testers",
        "handlers/trials/changes.py",
        "if not may_be_said(each, material):",
        "if not each.said:",
        (SAID + "test_the_very_words_of_who_may_not_be_quoted_are_passed_on_to_nobody",),
    ),
    Mutant(
        "Words around somebody's do not make them the team's own",
        "trials/report.py",
        "    whose |= {each.customer for each in of.answers if foretelling.repeats(change, each.words)}\n",
        "",
        (SAID + "test_the_very_words_of_who_may_not_be_quoted_are_passed_on_to_nobody",),
    ),
    Mutant(
        "What a test changed says to the vendors nobody's very words who took it back",
        "trials/report.py",
        "if may_be_said(each, of))",
        "if each.changed)",
        (SAID + "test_what_it_changed_quotes_to_the_vendors_nobody_who_took_it_back",),
    ),
    Mutant(
        "Words of a page are escaped",
        "texts/templates.py",
        "autoescape=True",
        "autoescape=False",
        (f"{PAGE}::test_hostile_words_stay_words_in_every_place",),
    ),
    Mutant(
        "A page loads nothing",
        "papers/page.html.jinja",
        "default-src 'none'",
        "default-src *",
        (f"{PAGE}::test_it_loads_nothing_and_says_so_to_the_browser",),
    ),
    Mutant(
        "Who does not allow it is not quoted",
        REPORT,
        "if each.words and him is not None and him.quoted:",
        "if each.words and him is not None:",
        (f"{TESTS}::test_only_those_are_quoted_who_allowed_it_under_the_name_they_chose",),
    ),
    Mutant(
        "Who does not allow it shows no pictures",
        REPORT,
        "if each.photo and him is not None and him.photos:",
        "if each.photo and him is not None:",
        (f"{TESTS}::test_pictures_are_shown_of_those_alone_who_allowed_it",),
    ),
    Mutant(
        "Words of who may not be quoted stand in no table",
        "trials/table.py",
        'harmless(each.words) if him.quoted else "",',
        "harmless(each.words),",
        (f"{TESTS}::test_only_those_are_quoted_who_allowed_it_under_the_name_they_chose",),
    ),
    Mutant(
        "Very few are not broken down for the vendors",
        REPORT,
        "replace(each, counts=()) if each.answers < SMALL else each",
        "each",
        (f"{TESTS}::test_fewer_than_five_are_not_broken_down_for_the_vendors",),
    ),
    Mutant(
        "What is left out for the vendors is not what the rest leaves",
        REPORT,
        "    while kept and 0 < hidden < SMALL:\n        hidden += kept.pop()[1]\n",
        "",
        (f"{TESTS}::test_what_is_left_out_for_the_vendors_cannot_be_reckoned_from_the_rest",),
    ),
    Mutant(
        "Nobody makes a theme by repeating himself",
        "trials/themes.py",
        "users.setdefault(phrase, set()).add(customer)",
        "users.setdefault(phrase, set()).add(CustomerId(len(users.get(phrase, ()))))",
        (f"{TESTS}::test_a_theme_is_what_several_testers_said_however_it_ends_and_however_often",),
    ),
    Mutant(
        "Blockers are asked before anything else",
        ASKING,
        "    if prompt.stuck is None:\n        raise NotAsked\n",
        "",
        (f"{CHECK_INS}::test_nothing_is_asked_before_it_is_said_whether_something_is_in_the_way",),
    ),
    Mutant(
        "Words do not take the place of an answer by themselves",
        ANSWERING,
        "if known and not awaited.change:",
        "if not awaited.token:",
        (f"{CHECK_INS}::test_words_to_what_is_answered_are_offered_as_a_change",),
    ),
    Mutant(
        "The rest of an album is nothing else",
        ANSWERING,
        "    if isinstance(event, Sent) and _of_album(event, desk):\n        return ()\n    kind",
        "    kind",
        (f"{CHECK_INS}::test_of_an_album_the_first_picture_is_the_answer_and_the_rest_is_nothing_else",),
    ),
    Mutant(
        "The change of a message changes the answer that it was",
        "handlers/trials/conversations.py",
        "    changed=answering.changed,\n",
        "",
        (f"{CHECK_INS}::test_the_change_of_a_message_changes_the_answer_that_it_was",),
    ),
    Mutant(
        "Nobody is reminded in the evening or at night",
        "trials/days.py",
        "    if DAYTIME <= local.time() < EVENING:\n",
        "    if local.time() != EVENING:\n",
        (
            f"{TESTS}::test_a_reminder_waits_for_the_day_of_who_is_reminded_also_over_both_changes_of_the_clock",
        ),
    ),
    Mutant(
        "Who said anything is not reminded",
        ASKING,
        "changed = replace(prompt, stuck=stuck, remind=None)",
        "changed = replace(prompt, stuck=stuck)",
        (f"{CHECK_INS}::test_who_said_anything_is_not_reminded",),
    ),
    Mutant(
        "The team reads of which test and day somebody is stuck",
        "handlers/trials/stuck.py",
        "    desk.stores[Voices].lines.add(_note(trial, checkin, voice.id, desk))\n",
        "",
        (f"{CHECK_INS}::test_stuck_is_said_at_any_time_and_the_team_hears_of_which_test_and_day",),
    ),
    Mutant(
        "Who answered nothing is not told what was changed",
        "storage/trials/reports.py",
        "heard = customers.c.id.in_(answered), customers",
        "heard = customers.c.id.in_(select(testers.c.customer)), customers",
        ("tests/handlers/test_you_said.py::test_it_is_shown_first_and_told_once_to_every_tester",),
    ),
    Mutant(
        "Who only skipped is not told what was changed",
        "storage/trials/reports.py",
        ".where(trial_answers.c.trial == id, _says_anything())",
        ".where(trial_answers.c.trial == id)",
        ("tests/handlers/test_you_said.py::test_it_is_shown_first_and_told_once_to_every_tester",),
    ),
    Mutant(
        "Who cannot be reached is not counted among those who are told what was changed",
        "storage/trials/reports.py",
        "customers.c.stopped.is_(None), reached, agreed",
        "customers.c.stopped.is_(None), agreed",
        ("tests/handlers/test_you_said.py::test_who_cannot_be_reached_is_not_counted",),
    ),
    Mutant(
        "Words that are erased leave no empty cell",
        "papers/report.py",
        "each.said or erased",
        "each.said",
        ("tests/pictures/test_trial_cards.py::test_erased_words_leave_no_empty_cell",),
    ),
    Mutant(
        "A picture does not say where it was taken",
        "papers/page.py",
        "        shown = bare(self.content)\n",
        "        shown = self.content\n",
        (f"{PAGE}::test_a_picture_tells_nothing_of_where_it_was_taken",),
    ),
    Mutant(
        "What a camera writes into a photo is left out",
        "papers/bare_pictures.py",
        "        if marker not in _LEFT_OUT or ",
        "        if True or ",
        (
            "tests/papers/test_bare_pictures.py::test_a_photo_keeps_what_is_seen_and_its_colours_and_nothing_else",
        ),
    ),
    Mutant(
        "A rating is drawn on its whole scale",
        "pictures/rows.py",
        "    top = card.whole or max(",
        "    top = max(",
        ("tests/pictures/test_trial_cards.py::test_a_rating_is_as_long_as_it_is_high_on_its_scale",),
    ),
    Mutant(
        "A theme quotes nothing that another has shown",
        REPORT,
        "        known |= {each.words for each in shown}\n",
        "",
        (f"{TESTS}::test_a_theme_quotes_nothing_twice_and_what_is_long_only_where_nothing_else_is",),
    ),
    Mutant(
        "A day has one number for the team",
        "trials/table.py",
        "            checkin.day,\n",
        "            checkin.day + 1,\n",
        (
            "tests/handlers/test_findings.py::test_a_day_has_the_number_of_the_form_wherever_the_team_reads_it",
        ),
    ),
    Mutant(
        "What was in the way counts as no answer",
        "storage/leadusers/history.py",
        "trial_answers.c.customer == customer, trial_answers.c.question != BLOCKER",
        "trial_answers.c.customer == customer",
        (f"{CHECK_INS}::test_what_was_in_the_way_is_no_answer_to_a_question",),
    ),
    Mutant(
        "Who only waited for a place took part in no test",
        "storage/leadusers/history.py",
        "had_a_place()\n",
        "testers.c.accepted.is_not(None)\n",
        (f"{HISTORY}::test_a_test_is_of_whom_a_place_was_got_and_not_of_who_waits",),
    ),
    Mutant(
        "A friend who takes no part yet is none in a history",
        "storage/leadusers/history.py",
        "referrals.c.agreed.is_not(None), counts()",
        "referrals.c.agreed.is_not(None)",
        (f"{HISTORY}::test_a_friend_is_one_who_agreed_and_takes_part_and_nobody_is_named",),
    ),
    Mutant(
        "A file for the vendors bears no number of ours",
        "bot/attachments.py",
        'Media("report.html" if vendors else f"test-{id}.html"',
        'Media(f"test-{id}.html"',
        ("tests/handlers/test_findings.py::test_every_form_is_made_of_a_test_of_which_nothing_is_known",),
    ),
)
