"""What stands in groups is what came of a poll."""

from tests.mutants.mutant import Mutant

RACES = "tests/handlers/test_published_races.py"
POSTS = "tests/handlers/test_posts.py"
RULES = "tests/storage/test_outbox_rules.py"
OFFERS = "tests/handlers/test_offering.py"

MUTANTS = (
    Mutant(
        "Each post has a key of its own",
        "usecases/polls/posts.py",
        "{work.entropy(8).hex()}",
        "{work.now.timestamp():.0f}",
        (
            "tests/handlers/test_posts.py::test_a_poll_published_again_and_again_within_a_second_has_its_newest_post",
        ),
    ),
    Mutant(
        "The post of a tie leads to the vote that decides it",
        "usecases/polls/posts.py",
        "buttons=(_in_full(poll), *_onwards(decides, poll.draw)))",
        "buttons=(_in_full(poll),))",
        ("tests/handlers/test_posts.py::test_the_post_of_a_tie_leads_to_the_vote_that_decides_it",),
    ),
    Mutant(
        "Whoever looked before a poll ended writes over nothing that came of it",
        "usecases/polls/posts.py",
        "    poll = stores[Polls].lock(id)\n",
        "    poll = stores[Polls].get(id)\n",
        (RACES,),
    ),
    Mutant(
        "What is out of reach is not edited for ever",
        "usecases/polls/posts.py",
        "if found.fingerprint != LOST and not stores[Outbox].out_of_reach(found.key):",
        "if not poll.draw:",
        (f"{POSTS}::test_a_post_that_was_deleted_is_told_of_once_and_the_result_is_posted_anew",),
    ),
    Mutant(
        "A post that can be edited no more counts as gone",
        "storage/delivery/settling.py",
        "            self._lose(row, one)\n",
        "            pass\n",
        (f"{POSTS}::test_a_post_that_was_deleted_is_told_of_once_and_the_result_is_posted_anew",),
    ),
    Mutant(
        "A person who deleted what he got was told all the same",
        "storage/delivery/settling.py",
        "        if row.edits and row.customer is None and one.fate in",
        "        if row.edits and one.fate in",
        (f"{RULES}::test_what_can_be_edited_no_more_is_gone_from_a_group_and_was_told_to_a_person",),
    ),
    Mutant(
        "A post of a void poll is looked after as well",
        "handlers/polls/wakings.py",
        "        if lost_posts.has_lost(poll.id, work.stores)\n",
        "        if poll.state in ENDED and lost_posts.has_lost(poll.id, work.stores)\n",
        (f"{POSTS}::test_a_post_that_turns_out_to_be_gone_when_the_poll_ends_is_posted_anew",),
    ),
    Mutant(
        "A post of which nobody knows whether it arrived counts as gone",
        "storage/delivery/outbox.py",
        "outbox.c.key == key, fates | unknown)",
        "outbox.c.key == key, fates)",
        (f"{POSTS}::test_a_post_of_which_nobody_knows_whether_it_arrived_is_posted_anew_in_the_end",),
    ),
    Mutant(
        "A second post in a chat retires the first",
        "usecases/polls/posts.py",
        "message=retired(poll)) for each in before)",
        "message=retired(poll)) for each in before[1:])",
        (f"{POSTS}::test_a_second_post_in_a_chat_retires_the_first",),
    ),
    Mutant(
        "A post that still waits is not sent twice",
        "usecases/polls/posts.py",
        "stores[Outbox].fate(each.key) == Fate.PENDING",
        "not poll",
        (f"{POSTS}::test_a_post_that_still_waits_is_not_sent_twice",),
    ),
    Mutant(
        "What stands at a group's old address is not edited at its new one",
        "storage/delivery/moved_chats.py",
        "    _let_go(db, *its)\n",
        "",
        (f"{POSTS}::test_in_a_group_that_moved_the_result_is_posted_at_its_new_address",),
    ),
    Mutant(
        "How often a group was written to moves with it",
        "storage/delivery/moved_chats.py",
        "    _move_sends(db, messenger, old, new)\n",
        "",
        (f"{RULES}::test_how_often_a_group_was_written_to_moves_with_it",),
    ),
    Mutant(
        "A bot that is shown out says which posts it left",
        "usecases/polls/lost_posts.py",
        "                answers += _lost(locked, post, work)\n",
        "                pass\n",
        (f"{POSTS}::test_a_bot_that_is_shown_out_says_once_which_posts_it_left",),
    ),
    Mutant(
        "Where the bot is no more nothing is offered",
        "usecases/polls/lost_posts.py",
        "    stores[Venues].remove(messenger, chat)\n",
        "",
        (f"{OFFERS}::test_where_the_bot_is_not_or_may_not_post_no_button_publishes",),
    ),
    Mutant(
        "A group in which somebody speaks to the bot is offered",
        "handlers/reception.py",
        "        publishing.met(event, stores)\n",
        "",
        (f"{OFFERS}::test_a_group_in_which_somebody_speaks_to_the_bot_is_offered_as_it_is_called_now",),
    ),
    Mutant(
        "Where the bot may not post no button publishes",
        "handlers/polls/publishing.py",
        "if venue is None or not venue.may_post:",
        "if venue is None:",
        (f"{OFFERS}::test_where_the_bot_is_not_or_may_not_post_no_button_publishes",),
    ),
    Mutant(
        "Those who asked are told once",
        "handlers/polls/vote_news.py",
        "    if is_made_known(poll.id, desk.stores):\n",
        "    if not poll.id:\n",
        (f"{OFFERS}::test_of_two_who_agree_one_tells",),
    ),
    Mutant(
        "What is done with an open poll holds it",
        "handlers/polls/vote_news.py",
        "    poll = visible(desk, desk.stores[Polls].lock(id))\n",
        "    poll = visible(desk, desk.stores[Polls].get(id))\n",
        (RACES,),
    ),
    Mutant(
        "Once a poll has closed nobody more is told of it",
        "usecases/polls/announcing.py",
        "    vote_news.ended(poll.id, stores)\n    sealed =",
        "    sealed =",
        (f"{OFFERS}::test_once_a_poll_has_ended_nobody_more_is_told_of_it",),
    ),
    Mutant(
        "Once a poll is void nobody more is told of it",
        "usecases/polls/announcing.py",
        "    vote_news.ended(poll.id, work.stores)\n    draw =",
        "    draw =",
        (f"{OFFERS}::test_once_a_poll_has_ended_nobody_more_is_told_of_it",),
    ),
)
