"""What words, desks and pages of hashes promise."""

from tests.mutants.mutant import Mutant

BINDING = "tests/texts/test_binding.py"
DESKS = "tests/handlers/test_desks.py"

MUTANTS = (
    Mutant(
        "A number and its sign stay on one line",
        "texts/binding.py",
        """        text = _AFTER_NUMBERED.sub(rf"\\1{NO_BREAK}", text)
""",
        "",
        (BINDING,),
    ),
    Mutant(
        "A word of one letter stays with the next",
        "texts/binding.py",
        """self._lone.sub(rf"\\1{NO_BREAK}", text) if self._lone else text""",
        "text",
        (BINDING,),
    ),
    Mutant(
        "What is copied keeps its spaces",
        "texts/binding.py",
        "                    elif not copied:\n",
        "                    else:\n",
        (f"{BINDING}::test_what_is_copied_and_what_people_wrote_keeps_its_spaces",),
    ),
    Mutant(
        "Who was erased has no name in the log",
        "handlers/naming.py",
        "    known = desk.stores[Customers].get(customer) if customer else None\n",
        "    known = desk.customer if customer else None\n",
        (f"{DESKS}::test_what_the_clock_did_is_said_of_glas_and_who_is_gone_has_no_name",),
    ),
    Mutant(
        "What the log has no sentence for is shown as it stands",
        "handlers/customers/audit.py",
        "        if isinstance(error, ValueError) or desk.domains.words_for(error) is not None:\n",
        "        if isinstance(error, ValueError):\n",
        (f"{DESKS}::test_an_entry_that_has_no_sentence_is_shown_as_it_stands",),
    ),
    Mutant(
        "Hashes reach every voter at closing",
        "usecases/polls/announcing.py",
        "        appendix=(keys.hashes_keep(), sealed, *_tickets(closing.draw)),\n",
        "",
        (f"{DESKS}::test_hashes_come_on_a_page_of_their_own_and_reach_every_voter",),
    ),
    Mutant(
        "A paused broadcast says how many are on their way",
        "handlers/news/progress.py",
        "    if counts.under_way and found.state is State.PAUSED:\n",
        "    if counts.under_way and found.state is State.DONE:\n",
        (f"{DESKS}::test_a_paused_broadcast_says_how_many_are_on_their_way",),
    ),
    Mutant(
        "What follows a message is sent after it",
        "delivery/posting.py",
        "        words = [*words, *appended(parcel.message, parcel.reader, line)]\n",
        "",
        ("tests/delivery/test_sending.py::test_what_follows_a_message_is_a_message_of_its_own",),
    ),
    Mutant(
        "A message is known by itself, not by what follows it",
        "delivery/posting.py",
        "last = messages[own - 1]",
        "last = messages[-1]",
        ("tests/delivery/test_sending.py::test_what_follows_a_message_is_a_message_of_its_own",),
    ),
    Mutant(
        "A receipt is no confirmation",
        "texts/pl/ballot.ftl",
        "ballot-receipt = Pokwitowanie\n",
        "ballot-receipt = Potwierdzenie\n",
        ("tests/texts/test_voice.py::test_a_receipt_is_not_taken_for_a_confirmation",),
    ),
    Mutant(
        "The log names a chat as it is called",
        "handlers/customers/audit.py",
        "return venue.title if venue and venue.title else place",
        "return place",
        (f"{DESKS}::test_the_log_names_a_chat_as_it_is_called",),
    ),
    Mutant(
        "A ticket is read without the signs that were around it",
        "handlers/draws/draws.py",
        ", beginning.strip(",
        ", beginning.strip() or str(",
        ("tests/handlers/test_choosing.py::test_a_ticket_is_read_as_it_was_quoted",),
    ),
    Mutant(
        "A vote whose only choice is taken back can come back",
        "handlers/polls/voting.py",
        "    if not on and not marked.choices:\n",
        "    if not on and choice == WHOLE:\n",
        ("tests/handlers/test_counted.py::test_a_vote_whose_only_choice_is_taken_back_comes_back_too",),
    ),
    Mutant(
        "The word that stops may have a polite one beside it",
        "handlers/commands.py",
        "words <= STOP | POLITE",
        "words <= STOP",
        ("tests/handlers/test_unread.py::test_the_word_alone_stops",),
    ),
    Mutant(
        "The word that stops may have signs around it",
        "handlers/commands.py",
        """re.compile(r"[\\W_]+")""",
        """re.compile(r"[\\s]+")""",
        ("tests/handlers/test_unread.py::test_the_word_alone_stops",),
    ),
)
