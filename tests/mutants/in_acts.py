"""Of what others hear, they hear nothing before it was shown and somebody said yes, and then once."""

from tests.mutants.mutant import Mutant

ACTS = "tests/handlers/test_public_acts.py"
LEFT_ACTS = "tests/handlers/test_left_acts.py"
SHOWN = f"{ACTS}::test_it_is_shown_and_nobody_hears_of_it_before_it_is_done_and_then_once"
LEFT = f"{ACTS}::test_it_is_left_when_the_answer_is_no_and_to_others_it_is_no_question"
REFUSED = f"{ACTS}::test_what_would_be_refused_is_refused_before_it_is_asked"


def checked(file: str, line: str, without: str = "") -> Mutant:
    """What refuses an act before it is shown."""
    guard = f"What would be refused is refused before it is asked: {line.strip()}"
    return Mutant(guard, file, line, without, (REFUSED,))


MUTANTS = (
    Mutant(
        "An act of which others hear is shown first",
        "handlers/acts.py",
        "return ask(act.name, body, found.texts, found.yes, keys.not_yet(), desk, about, anew=anew)\n",
        "return act.does(pending.command(act), desk)\n",
        (SHOWN,),
    ),
    Mutant(
        "A button does what was asked with it, and nothing else",
        "handlers/asking.py",
        " or question_id(running[1]) not in tap.arguments:",
        ":",
        (
            f"{ACTS}::test_a_button_does_what_was_asked_with_it",
            "tests/handlers/test_addresses.py::test_what_is_written_next_takes_the_place_of_what_was_shown",
            "tests/handlers/test_codes.py::test_another_file_takes_the_place_of_the_one_that_was_shown",
        ),
    ),
    Mutant(
        "A second tap is told that it is done",
        "handlers/acts.py",
        "*named(answers, tap, desk))",
        "*answers)",
        (SHOWN,),
    ),
    Mutant(
        "A draft is not voided at one tap",
        "handlers/polls/administration.py",
        "        lifecycle.check_void(desk.stores[Polls], number, reason, desk.now)\n        return Asked(",
        "        void(command, desk)\n        return Asked(",
        (f"{ACTS}::test_a_draft_is_not_voided_by_a_link",),
    ),
    Mutant(
        "A reason may begin with a number: options",
        "handlers/polls/deciding.py",
        "[, \\t]+\\d{1,4}",
        "[,\\s]+\\d{1,4}",
        (f"{ACTS}::test_a_reason_on_its_own_line_may_begin_with_a_number",),
    ),
    Mutant(
        "A reason may begin with a number: times",
        "handlers/polls/times.py",
        "    if below.strip() and read(first, whole=True)[0] is not None:\n",
        "    if False:\n",
        (f"{ACTS}::test_a_reason_on_its_own_line_may_begin_with_a_number",),
    ),
    Mutant(
        "Those who asked are told what was shown: the question",
        "handlers/polls/vote_news.py",
        'f"{poll.id}:{question}:',
        'f"{poll.id}::',
        ("tests/handlers/test_offering.py::test_what_was_asked_before_the_poll_was_extended_is_asked_anew",),
    ),
    Mutant(
        "Those who asked are told what was shown: the time",
        "handlers/polls/vote_news.py",
        "    if poll.terms.closes.isoformat() != closes:\n",
        "    if False:\n",
        ("tests/handlers/test_offering.py::test_what_was_asked_before_the_poll_was_extended_is_asked_anew",),
    ),
    Mutant(
        "What is left undone is asked about no more",
        "handlers/acts.py",
        "    pending = msgspec.json.decode(answered(act.name, tap, desk), type=PendingAct)\n"
        "    return (Redraw(Message(texts=(*pending.texts, keys.act_left()))),)\n",
        "    return (Redraw(Message(texts=(keys.act_left(),))),)\n",
        (LEFT,),
    ),
    Mutant(
        "A time counts from when it was shown",
        "handlers/polls/administration.py",
        "command.at or desk.now",
        "desk.now",
        (f"{ACTS}::test_a_time_counts_from_when_it_was_shown",),
    ),
    checked(
        "handlers/polls/administration.py",
        "    poll = lifecycle.check_notice(desk.stores[Polls], number, text)\n",
        "    poll = poll_of(desk, number)\n",
    ),
    checked(
        "handlers/polls/administration.py",
        "    poll = lifecycle.check_extend(desk.stores[Polls], number, until, reason, desk.now)\n",
        "    poll = poll_of(desk, number)\n",
    ),
    checked(
        "handlers/polls/making.py",
        "    poll = lifecycle.check_open(desk.stores[Polls], number, desk.now)\n",
        "    poll = poll_of(desk, number)\n",
    ),
    checked("handlers/draws/draws.py", "    lifecycle.check_among(desk.company.manner, wanted.prizes)\n"),
    checked(
        "handlers/polls/deciding.py",
        "decision = decisions.check_confirm(desk.stores[Polls], number, desk.customer.id, desk.now)\n",
        "decision = Decision(poll=number, at=desk.now, by=0, choices=(), override=False)\n",
    ),
    Mutant(
        "An act that was left for something else is shown anew at its button",
        "handlers/acts.py",
        "        return _again(act, tap, desk)\n",
        "        pass\n",
        (f"{LEFT_ACTS}::test_an_act_that_was_left_for_something_else_goes_on_at_its_button",),
    ),
    Mutant(
        "An act is not begun anew by its number where the words say what it is",
        "handlers/acts.py",
        "if not rest or not isinstance(act.asks(command, desk), More):",
        "if not rest:",
        (f"{LEFT_ACTS}::test_what_its_number_alone_does_not_say_is_never_guessed",),
    ),
    Mutant(
        "A button carries what Telegram carries",
        "handlers/acts.py",
        "if whole and size <= LONGEST:",
        "if whole:",
        (f"{LEFT_ACTS}::test_words_that_no_button_carries_are_asked_for_once_more",),
    ),
    Mutant(
        "Of an act that is done nobody is told that it was left",
        "handlers/acts.py",
        """        _check_asked(act, tap, desk)
        return (Toast(""",
        "        return (Toast(",
        (f"{LEFT_ACTS}::test_an_act_that_was_left_for_something_else_goes_on_at_its_button",),
    ),
)
