"""Answers of the team: asking back, drafts, saved ones, one for many, and those that are published."""

from tests.mutants.mutant import Mutant

NAMES = "tests/handlers/test_answers.py"

PUBLISHED = "usecases/suggestions/inbox/published.py"
LISTED = "tests/handlers/test_published.py"

MUTANTS = (
    Mutant(
        "A saved answer has a name that is seen",
        "handlers/suggestions/inbox/saved.py",
        "not visible(word) or len(word) > NAME",
        "not word or len(word) > NAME",
        (f"{NAMES}::test_a_name_that_nobody_sees_is_none_and_marks_that_are_piled_up_are_few",),
    ),
    Mutant(
        "Marks on a saved answer's name hide no other line",
        "handlers/suggestions/inbox/saved.py",
        "calmed(event.text)",
        "event.text",
        (f"{NAMES}::test_a_name_that_nobody_sees_is_none_and_marks_that_are_piled_up_are_few",),
    ),
    Mutant(
        "A tag is seen",
        "handlers/suggestions/inbox/tagging.py",
        "not visible(word) or len(word) > LONGEST",
        "not word or len(word) > LONGEST",
        (f"{NAMES}::test_a_name_that_nobody_sees_is_none_and_marks_that_are_piled_up_are_few",),
    ),
    Mutant(
        "Marks on a tag hide no other line",
        "handlers/suggestions/inbox/tagging.py",
        "calmed(text)",
        "text",
        (f"{NAMES}::test_a_name_that_nobody_sees_is_none_and_marks_that_are_piled_up_are_few",),
    ),
    Mutant(
        "A saved answer is given once however often it is tapped",
        "handlers/suggestions/inbox/saved.py",
        "    if replying.goes_already(line, desk):\n",
        "    if line is None:\n",
        ("tests/handlers/test_answers.py::test_a_saved_answer_is_given_once_however_often_it_is_tapped",),
    ),
    Mutant(
        "What was lost is sent again once however often it is tapped",
        "handlers/suggestions/inbox/inbox.py",
        "    if replying.goes_already(line, desk, after=line.id):\n",
        "    if line.id == 0:\n",
        ("tests/handlers/test_answers.py::test_what_was_lost_is_sent_again_once_however_often_it_is_tapped",),
    ),
    Mutant(
        "Of two who give an answer by a tap at once one gives it",
        "handlers/suggestions/inbox/replying.py",
        "    desk.stores[Voices].lock(line.voice)\n",
        "",
        (
            "tests/handlers/test_taps_at_once.py"
            "::test_of_two_who_give_a_saved_answer_at_the_same_instant_one_gives_it",
        ),
    ),
    Mutant(
        "What was taken back gets no saved answer",
        "suggestions/answering.py",
        "voice.filed is None or voice.status is Status.WITHDRAWN:",
        "voice.filed is None:",
        ("tests/handlers/test_answers.py::test_what_was_taken_back_gets_no_saved_answer",),
    ),
    Mutant(
        "An answer that asks is no answer",
        "suggestions/answering.py",
        "answered = voice.answered if line.asks else voice.answered or now",
        "answered = voice.answered or now",
        (
            "tests/handlers/test_answers.py::test_an_answer_that_asks_lets_the_clock_rest_until_its_author_writes",
        ),
    ),
    Mutant(
        "A draft is on no card",
        "usecases/suggestions/inbox/inbox.py",
        "        if line.arrival == Arrival.DRAFT:",
        '        if line.arrival == "never":',
        ("tests/handlers/test_answers.py::test_who_comes_second_may_send_his_anyway",),
    ),
    Mutant(
        "Nobody sends somebody else's draft",
        "suggestions/answering.py",
        " or line.by != by:",
        ":",
        ("tests/handlers/test_answers.py::test_who_comes_second_may_send_his_anyway",),
    ),
    Mutant(
        "A reply to the page of a voice is the answer",
        "handlers/suggestions/inbox/replying.py",
        '"case-back", SENT, PAGE})',
        '"case-back", SENT})',
        ("tests/handlers/test_answers.py::test_a_reply_to_the_page_of_a_voice_is_the_answer",),
    ),
    Mutant(
        "Only who answers is handed a voice",
        "handlers/suggestions/inbox/handing.py",
        "if member is None or not may(member.role, ANSWER):",
        "if member is None:",
        ("tests/handlers/test_answers.py::test_a_voice_is_handed_over_and_the_colleague_is_told",),
    ),
    Mutant(
        "Only editors delete saved answers",
        "handlers/suggestions/inbox/saved.py",
        'OnTap("saved-drop", drop, PLAN)',
        'OnTap("saved-drop", drop, ANSWER)',
        ("tests/handlers/test_answers.py::test_a_saved_answer_is_given_again_by_a_tap",),
    ),
    Mutant(
        "Only what is marked is answered",
        "handlers/suggestions/inbox/alike.py",
        "for id, chosen in self.others.items() if chosen)",
        "for id, chosen in self.others.items())",
        ("tests/handlers/test_answers.py::test_one_answer_goes_to_all_that_are_marked_each_in_his_thread",),
    ),
    Mutant(
        "Its author alone consents",
        "usecases/suggestions/inbox/published.py",
        "if found is None or found.author != author:",
        "if found is None:",
        (
            "tests/handlers/test_answers.py::test_an_answer_is_published_with_its_authors_consent_and_offered_to_the_next",
        ),
    ),
    Mutant(
        "An answer is offered once its author said yes",
        "storage/suggestions/published.py",
        ".where(published_answers.c.published.is_not(None))",
        "",
        (
            "tests/handlers/test_answers.py::test_an_answer_is_published_with_its_authors_consent_and_offered_to_the_next",
        ),
    ),
    Mutant(
        "What did not arrive is not published",
        "usecases/suggestions/inbox/published.py",
        "each.part is Part.ANSWER and each.arrival == Arrival.SENT",
        "each.part is Part.ANSWER",
        (
            "tests/handlers/test_answers.py::test_an_answer_is_published_with_its_authors_consent_and_offered_to_the_next",
        ),
    ),
    Mutant(
        "Who is erased is published no more",
        "storage/suggestions/keeping.py",
        "    db.execute(delete(published_answers).where(published_answers.c.author == customer))\n",
        "",
        ("tests/handlers/test_answers.py::test_who_says_no_or_is_erased_is_published_no_more",),
    ),
    Mutant(
        "A question that an answer solves is counted",
        PUBLISHED,
        "        work.stores[PublishedAnswers].solve(id, work.now)\n",
        "        read(work, id)\n",
        (f"{LISTED}::test_a_question_that_an_answer_solves_is_counted_and_shows_in_the_week",),
    ),
    Mutant(
        "Reported answers stand on the team's home",
        "handlers/suggestions/doors.py",
        "return [*ideas.open(COUNTED), *answers.open(COUNTED)]",
        "return [*ideas.open(COUNTED), *answers.open(0)]",
        (f"{LISTED}::test_what_is_reported_stands_on_the_teams_home_and_leads_to_the_case",),
    ),
    Mutant(
        "Who reports twice counts once",
        PUBLISHED,
        "    if not work.stores[PublishedAnswers].reports.add(id, by, work.now):",
        "    if work.stores[PublishedAnswers].reports.add(id, by, work.now) is None:",
        (f"{LISTED}::test_what_is_reported_stands_on_the_teams_home_and_leads_to_the_case",),
    ),
    Mutant(
        "Only the team sees what an answer has solved",
        "handlers/suggestions/board/answered.py",
        "    if not (desk.may(ANSWER) and desk.among_us):\n        return ()",
        "    if not desk.among_us:\n        return ()",
        (f"{LISTED}::test_a_question_that_an_answer_solves_is_counted_and_shows_in_the_week",),
    ),
    Mutant(
        "Reports go with who gave them",
        "storage/suggestions/keeping.py",
        "idea_followers, launch_waits, answer_reports):",
        "idea_followers, launch_waits):",
        (f"{LISTED}::test_reports_go_with_who_gave_them_and_with_the_answer",),
    ),
    Mutant(
        "Past the last page of answers is the last",
        "handlers/suggestions/board/answered.py",
        "    page = min(page, (count - 1) // SHOWN)\n",
        "",
        (f"{LISTED}::test_the_list_has_pages_and_so_has_what_is_found",),
    ),
)
