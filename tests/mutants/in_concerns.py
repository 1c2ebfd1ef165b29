"""Everyone is led to the very thing, and hears what concerns him, with its buttons."""

from tests.mutants.mutant import Mutant

CHOOSING = "tests/handlers/test_choosing.py"
MADE = "tests/handlers/test_makers_told.py"
OWNERS = "tests/handlers/test_owners_told.py"
NAMED = "tests/handlers/test_naming.py"
TOASTS = "tests/handlers/test_toasts.py"
ACTS = "tests/handlers/test_public_acts.py"
OFFERED = "tests/handlers/test_offering.py"
LED = f"{CHOOSING}::test_in_a_group_the_button_leads_to_the_very_thing"

MUTANTS = (
    Mutant(
        "No link stops in somebody's place",
        "handlers/dispatch.py",
        '    if name in AT_ONCE:\n        return say(keys.link_acts(command=f"/{name}"))\n',
        "",
        (f"{CHOOSING}::test_no_link_stops_or_decides_in_somebodys_place",),
    ),
    Mutant(
        "No link taps what decides something",
        "handlers/dispatch.py",
        "(name in TAPS and TAPS[name].linked)",
        "name in TAPS",
        (f"{CHOOSING}::test_no_link_stops_or_decides_in_somebodys_place",),
    ),
    Mutant(
        "A link that taps needs the right",
        "handlers/dispatch.py",
        "        _check(TAPS[name], desk)\n",
        "",
        (f"{CHOOSING}::test_a_link_or_a_button_gives_no_right",),
    ),
    Mutant(
        "A link without a number leads to its command",
        "handlers/dispatch.py",
        '        return name in COMMANDS and name != "start"\n',
        "        return False\n",
        (LED,),
    ),
    Mutant(
        "A poll's page is no ballot",
        "handlers/links.py",
        '"poll": "page"}',
        '"poll": "poll"}',
        (LED,),
    ),
    Mutant(
        "A button of one's own leads to itself",
        "handlers/dispatch.py",
        "return _private_chat(tap.name,",
        'return _private_chat("start",',
        (f"{CHOOSING}::test_in_a_group_a_button_of_ones_own_leads_to_it_as_well",),
    ),
    Mutant(
        "No link makes anything",
        "handlers/dispatch.py",
        'TAPPED = {"clone", "export"}',
        "TAPPED: set[str] = set()",
        (f"{CHOOSING}::test_no_link_makes_anything_it_shows_a_button",),
    ),
    Mutant(
        "No link leaves what somebody has answered",
        "handlers/dispatch.py",
        "if desk.begun and desk.stores.heard.settle(desk.customer.id, Became.LEFT):",
        "if False:",
        (f"{CHOOSING}::test_no_link_leaves_what_somebody_has_answered",),
    ),
    Mutant(
        "A question that nobody answered stands in no link's way",
        "handlers/dispatch.py",
        "if desk.begun and desk.stores.heard.settle(desk.customer.id, Became.LEFT):",
        "if desk.begun:",
        (f"{CHOOSING}::test_a_question_that_nobody_answered_stands_in_no_links_way",),
    ),
    Mutant(
        "No link leaves what somebody has begun",
        "handlers/dispatch.py",
        '{"start", "stop", "cancel"}',
        '{"start", "stop"}',
        (f"{CHOOSING}::test_no_link_leaves_what_somebody_has_begun",),
    ),
    Mutant(
        "Who made a poll hears that it opened by itself",
        "handlers/polls/announcing.py",
        "    stores.outbox.tell(maker(poll, stores), told, _opened_key(poll), now)\n",
        "",
        (f"{MADE}::test_of_an_opening_with_all_that_follows_from_one",),
    ),
    Mutant(
        "Who sees to polls no more hears nothing of his",
        "handlers/polls/announcing.py",
        " if member is not None and may(member.role, Right.EDIT_POLLS) else []",
        " if member is not None else []",
        (f"{MADE}::test_who_sees_to_polls_no_more_is_told_nothing_of_them",),
    ),
    Mutant(
        "A poll's maker hears what the clock does with it",
        "handlers/polls/announcing.py",
        "    people = set(besides)\n",
        "    people = set[CustomerId]()\n",
        (f"{MADE}::test_of_a_decision_that_is_overdue_with_the_way_to_decide",),
    ),
    Mutant(
        "In the team's chat buttons lead into the private one",
        "handlers/polls/announcing.py",
        "buttons=as_links(rows, company))",
        "buttons=rows)",
        (f"{MADE}::test_of_an_opening_with_all_that_follows_from_one",),
    ),
    Mutant(
        "Of a prize that nobody is left for the team hears: time",
        "handlers/prizes/deadlines.py",
        "    return vacant.told(held, waking.stores, waking.company, waking.now)\n",
        "    return ()\n",
        (f"{OWNERS}::test_of_a_prize_that_nobody_is_left_for_whoever_let_it_go",),
    ),
    Mutant(
        "Of a prize that nobody is left for the team hears: declined",
        "handlers/prizes/winning.py",
        "(keys.prize_declined(prize=held.prize),))), *told)",
        "(keys.prize_declined(prize=held.prize),))),)",
        (f"{OWNERS}::test_of_a_prize_that_nobody_is_left_for_whoever_let_it_go",),
    ),
    Mutant(
        "Of a prize that nobody is left for the team hears: erased",
        "handlers/people/customers.py",
        "(Redraw(Message(texts=(keys.forgotten(),))), *told)",
        "(Redraw(Message(texts=(keys.forgotten(),))),)",
        (f"{OWNERS}::test_of_a_prize_that_nobody_is_left_for_whoever_let_it_go",),
    ),
    Mutant(
        "Where somebody moved up nobody is told that nobody is left",
        "handlers/prizes/vacant.py",
        "    if stores.prizes.get(before.id).state is not State.VACANT:\n        return ()\n",
        "",
        (f"{OWNERS}::test_where_the_next_moves_up_nothing_is_said",),
    ),
    Mutant(
        "A pass is for what is handed over",
        "handlers/prizes/handing_over.py",
        "    if not held.taken or KINDS[held.kind].by_bearer:\n",
        "    if held.taken or KINDS[held.kind].by_bearer:\n",
        (f"{NAMED}::test_a_pass_is_shown_where_something_is_handed_over",),
    ),
    Mutant(
        "A parcel is noted as sent under its address",
        "handlers/prizes/handing_over.py",
        "    where = (_address(held, desk),) if parcel else ()\n",
        "    where = ()\n",
        (f"{NAMED}::test_of_a_parcel_it_says_whether_it_is_sent_and_asks_under_the_address",),
    ),
    Mutant(
        "Who read an address is noted: before a parcel is sent",
        "handlers/prizes/handing_over.py",
        '    desk.note("address", f"award:{held.id}", changed=False)\n    return SealedWords',
        "    return SealedWords",
        (f"{NAMED}::test_of_a_parcel_it_says_whether_it_is_sent_and_asks_under_the_address",),
    ),
    Mutant(
        "Who hands nothing over is led to nobody",
        "handlers/naming.py",
        "    leads = desk.may(Right.HAND_OVER)\n",
        "    leads = True\n",
        (f"{NAMED}::test_who_hands_nothing_over_is_led_to_nobody",),
    ),
    Mutant(
        "A ban takes a ticket",
        "handlers/people/person.py",
        " or _holder(named, desk)\n",
        "\n",
        (f"{NAMED}::test_a_ban_takes_what_the_team_sees",),
    ),
    Mutant(
        "The log says segments in words",
        "handlers/people/audit.py",
        '    if "segment" in subject:\n        return in_words(subject["segment"])\n',
        "",
        (f"{NAMED}::test_the_log_names_tickets_with_their_reason_and_segments_in_words",),
    ),
    Mutant(
        "A sentence that sends to a command is in no toast",
        "handlers/reception.py",
        "tapless(words) or words, answer.alert)",
        "words, answer.alert)",
        (f"{TOASTS}::test_a_sentence_that_sends_to_a_command_is_left_out",),
    ),
    Mutant(
        "What only sends to a command is a message",
        "handlers/reception.py",
        " and tapless(render(texts[0], reader, markup=False)):",
        ":",
        (f"{TOASTS}::test_what_is_nothing_else_is_a_message",),
    ),
    Mutant(
        "A decision says which posts change",
        "handlers/polls/deciding.py",
        "        *changed_too(poll.id, desk.stores),\n",
        "",
        (f"{ACTS}::test_a_decision_says_so_too_and_the_end_of_it_who_is_told",),
    ),
    Mutant(
        "A second publication by the number retires the one by the name",
        "handlers/polls/publishing.py",
        """f"@{venue.name.lower()}") if venue""",
        '"") if venue',
        (f"{OFFERED}::test_a_chat_unknown_so_far_is_known_by_its_number_once_it_was_posted_in",),
    ),
    Mutant(
        "One post of a poll is left in a chat",
        "handlers/polls/publishing.py",
        "        desk.polls.unpublish(each)\n",
        "        pass\n",
        (f"{OFFERED}::test_a_chat_unknown_so_far_is_known_by_its_number_once_it_was_posted_in",),
    ),
    Mutant(
        "A chat written to by its name is known from then on",
        "storage/settling.py",
        "            self._note(row.messenger, one.stands)\n",
        "            pass\n",
        (f"{OFFERED}::test_a_chat_unknown_so_far_is_known_by_its_number_once_it_was_posted_in",),
    ),
    Mutant(
        "Telegram says which chat a name is",
        "messengers/telegram/sending.py",
        """    if posted is None or not chat.startswith("@"):\n""",
        "    if True:\n",
        ("tests/messengers/test_sending.py::test_where_a_message_stands_that_went_to_a_name_is_told",),
    ),
)
