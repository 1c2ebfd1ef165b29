"""What `handlers/` promises."""

from tests.mutants.mutant import Mutant

RIGHTS = "tests/handlers/test_rights.py"
LOG = "tests/handlers/test_audit_log.py"
TALKING = "tests/handlers/test_talking.py"
FETCHED = f"{TALKING}::test_a_file_that_is_no_list_of_codes_of_the_team_is_not_fetched"


def noted(file: str, line: str, test: str) -> Mutant:
    """A line of the audit log that a conversation writes."""
    guard = f"What the team does stands in the audit log: {line}"
    return Mutant(guard, f"handlers/{file}.py", f"    desk.note({line})\n", "    pass\n", (f"{LOG}::{test}",))


def audited(file: str, line: str, test: str) -> Mutant:
    """A line of the audit log that a use case writes, whoever calls it."""
    guard = f"What the team does stands in the audit log: {line}"
    return Mutant(
        guard, f"usecases/{file}.py", f"    work.audit({line}, by)\n", "    pass\n", (f"{LOG}::{test}",)
    )


MUTANTS = (
    Mutant(
        "What cannot be handled is told and noted",
        "handlers/reception.py",
        "        return await self.transactions(lambda stores: self._regret(event, stores))",
        "        return None",
        ("tests/handlers/test_failing.py",),
    ),
    Mutant(
        "Who loses a race in a handler is not told that something went wrong",
        "handlers/reception.py",
        "            if texts is None:\n                raise\n",
        "            if texts is None:\n                texts = (keys.something_wrong(),)\n",
        ("tests/handlers/test_failing.py::test_who_loses_a_race_does_it_again",),
    ),
    Mutant(
        "What came again of what cannot be handled is not told twice",
        "handlers/reception.py",
        "        now = self.now()\n"
        "        if not stores[Updates].first_time(event.who.messenger, event.update, now):\n"
        "            return None\n"
        "        known",
        "        now = self.now()\n        known",
        ("tests/handlers/test_failing.py",),
    ),
    Mutant(
        "Who lost his role in the midst of a dialogue does not finish it",
        "handlers/dispatch.py",
        "        _check(route, desk)\n        answers = route.handler(event, running_dialogue[1], desk)\n",
        "        answers = route.handler(event, running_dialogue[1], desk)\n",
        (f"{RIGHTS}::test_who_lost_his_role_in_the_midst_of_a_dialogue_does_not_finish_it",),
    ),
    Mutant(
        "An owner whom the settings name is not made less",
        "handlers/customers/team.py",
        "    if role is not Role.OWNER:\n        _check_not_set(number, desk)\n",
        "",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_stays_one",),
    ),
    Mutant(
        "An owner whom the settings name is not removed",
        "handlers/customers/team.py",
        "    member = check_leave(desk.stores[Team], number)\n    _check_not_set(number, desk)\n",
        "    member = check_leave(desk.stores[Team], number)\n",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_stays_one",),
    ),
    Mutant(
        "Whom the settings name an owner is one, whatever he was in the team",
        "handlers/reception.py",
        " and (member is None or member.role is not Role.OWNER):",
        " and member is None:",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_is_one_whatever_he_was",),
    ),
    Mutant(
        "What a refused handler had done is undone",
        "handlers/reception.py",
        "            with desk.stores.savepoint():\n",
        "            if True:\n",
        ("tests/handlers/test_failing.py::test_what_a_handler_did_that_refuses_is_undone",),
    ),
    Mutant(
        "Among people only who may hold draws draws: /draw itself is anyone's",
        "handlers/draws/draws.py",
        "    if not desk.may(HOLD_DRAWS):\n        raise Misunderstood(keys.not_for_customers())\n",
        "",
        (f"{RIGHTS}::test_among_people_only_who_may_hold_draws_draws",),
    ),
    Mutant(
        "Who won what is shown to the team alone: /prizes itself is anyone's",
        "handlers/prizes/own_prizes.py",
        "    if command.whole and desk.may(READ_POLLS):",
        "    if command.whole:",
        (f"{RIGHTS}::test_who_won_what_is_shown_to_the_team_alone",),
    ),
    Mutant(
        "What is not open is not published",
        "handlers/polls/vote_news.py",
        "    if poll.state is not polls.State.OPEN:\n        raise WrongState(poll.id, poll.state)\n",
        "",
        (f"{RIGHTS}::test_what_is_not_open_is_not_published",),
    ),
    Mutant(
        "What is said in a group is no step of a dialogue",
        "handlers/dispatch.py",
        "        if isinstance(event, Said | Unread) and is_free(event):\n",
        "        if False:\n",
        (f"{RIGHTS}::test_what_is_said_in_a_group_is_no_step_of_a_dialogue",),
    ),
    Mutant(
        "What is too long is not read",
        "handlers/dispatch.py",
        "        if len(event.text) > LONGEST:\n            raise Misunderstood(keys.too_long())\n",
        "",
        (f"{TALKING}::test_what_is_too_long_is_not_read",),
    ),
    Mutant(
        "Who stops is in no dialogue any more",
        "handlers/customers/oneself.py",
        "    desk.stores[Dialogues].end(desk.customer.id)\n    thanks =",
        "    thanks =",
        (f"{TALKING}::test_who_stops_is_in_no_dialogue_any_more",),
    ),
    Mutant(
        "A closing time that passed during the dialogue is asked for again",
        "handlers/polls/making_steps.py",
        "        draft.closes = None\n",
        "",
        (f"{TALKING}::test_a_closing_time_that_passed_during_the_dialogue_is_asked_for_again",),
    ),
    Mutant(
        "A second tap on Send sends nothing more",
        "handlers/news/broadcasting.py",
        "    desk.stores[Dialogues].end(desk.customer.id)\n",
        "",
        (f"{TALKING}::test_a_second_tap_on_send_sends_nothing_more",),
    ),
    Mutant(
        "A file nobody asked for is not fetched",
        "handlers/prizes/codes.py",
        '    return event.handle if asked else ""',
        "    return event.handle",
        (FETCHED,),
    ),
    Mutant(
        "A file that somebody of another dialogue sends is not fetched",
        "handlers/prizes/codes.py",
        "running is not None and running[0] in {STEP, SURE}",
        "running is not None",
        (f"{TALKING}::test_a_file_that_was_asked_for_is_fetched_without_a_word",),
    ),
    Mutant(
        "A file is not fetched from where others read along",
        "handlers/prizes/codes.py",
        "event.place.kind is not PlaceKind.PRIVATE or not may",
        "not may",
        (FETCHED,),
    ),
    Mutant(
        "A file is fetched only from who may hand codes in",
        "handlers/prizes/codes.py",
        " or not may(role, HOLD_DRAWS)",
        "",
        (FETCHED,),
    ),
    Mutant(
        "Neither a picture nor a file that is too large is fetched",
        "handlers/prizes/codes.py",
        "    if event.second_hand or event.kind is not Kind.FILE or event.size > codelist.MAX_BYTES:\n",
        "    if event.second_hand:\n",
        (FETCHED,),
    ),
    noted("customers/team", '"role", f"customer:{number} role:{role}"', "test_changes_of_the_team"),
    noted("customers/team", '"remove", f"customer:{number}"', "test_changes_of_the_team"),
    noted("customers/team", '"invite", f"role:{role}"', "test_changes_of_the_team"),
    noted("polls/making", '"edit", f"poll:{poll.id}"', "test_changes_of_polls"),
    audited("polls/steps", '"open", f"poll:{id}"', "test_changes_of_polls"),
    noted("polls/making_steps", '"newpoll", f"poll:{poll.id}"', "test_a_poll_made_step_by_step"),
    audited("polls/posts", '"publish", logged(poll, there, work.company)', "test_changes_of_polls"),
    audited("polls/steps", '"extend", f"poll:{id}"', "test_changes_of_polls"),
    audited("polls/steps", '"close", f"poll:{id}"', "test_changes_of_polls"),
    audited("polls/deciding", '"override", f"poll:{id}"', "test_changes_of_polls"),
    noted(
        "customers/bans",
        '"ban", f"customer:{found.id if found else \'unknown\'}"',
        "test_who_is_kept_out_of_draws",
    ),
    audited("prizes/awarding", '"fulfil", f"award:{award.id}"', "test_what_is_handed_over"),
    audited(
        "draws/drawing", '"disqualify", f"draw:{id} ordinal:{ordinal}"', "test_who_is_taken_out_of_a_draw"
    ),
    audited(
        "prizes/stocking",
        '"codes", f"codes:{stocked.added} prize:{prize}"',
        "test_codes_are_counted_and_not_named",
    ),
    noted(
        "news/broadcasting",
        '"broadcast", f"broadcast:{begun.id} segment:{plan.segment}"',
        "test_broadcasts_from_their_beginning_to_their_end",
    ),
    noted(
        "news/progress",
        'f"broadcast-{action}", f"broadcast:{found.id}"',
        "test_broadcasts_from_their_beginning_to_their_end",
    ),
    Mutant(
        "Counts of an open poll are seen by whom the poll said",
        "handlers/polls/results.py",
        "    if not _seen_by(poll, desk):\n        raise _hidden(poll)\n",
        "",
        ("tests/stories/test_closing.py::test_hidden_counts_are_seen_by_nobody",),
    ),
    Mutant(
        "A ballot shows counts in a live poll alone",
        "handlers/polls/ballot_card.py",
        "poll.terms.results is not Results.LIVE or poll.state",
        "poll.state",
        ("tests/handlers/test_ballot_card.py",),
    ),
    Mutant(
        "A tap needs the right of what it asks for",
        "handlers/dispatch.py",
        "        _check(route, desk)\n        return route.handler(tap, desk)",
        "        return route.handler(tap, desk)",
        ("tests/traces/test_refused.py",),
    ),
)
