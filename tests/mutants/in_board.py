"""The board for customers: what is hidden is gone, a report counts once, nobody hears what he muted."""

from tests.mutants.mutant import Mutant

MODERATING = "suggestions/moderating.py"
FOLLOWING = "suggestions/following.py"
FOLLOWERS = "storage/suggestions/followers.py"
BOARD = "handlers/suggestions/board/board.py"
ORDERS = "tests/handlers/test_board_orders.py"
TESTS = "tests/handlers/test_board.py"
HIDDEN = f"{TESTS}::test_a_hidden_idea_is_gone_for_everybody_but_its_author_and_the_team"
REPORTS = f"{TESTS}::test_reports_come_to_the_team_on_one_card_and_each_counts_once"
OBJECTS = f"{TESTS}::test_an_author_objects_once_and_hears_what_comes_of_it"
MUTED = f"{TESTS}::test_a_mute_is_of_this_idea_through_merging_and_apart"
COUNTED = "tests/handlers/test_support_counted.py::test_the_teams_card_says_how_many_support_an_idea"
GROUP = f"{TESTS}::test_in_a_group_an_idea_is_shown_with_nothing_personal"

MUTANTS = (
    Mutant(
        "What is hidden is not public",
        "suggestions/voice.py",
        " and self.hidden is None and self.status",
        " and self.status",
        (HIDDEN,),
    ),
    Mutant(
        "What is hidden is off the board",
        "storage/suggestions/board.py",
        "        voices.c.hidden.is_(None),\n",
        "",
        (HIDDEN,),
    ),
    Mutant(
        "What is hidden takes no support",
        "suggestions/supporting.py",
        "    if idea.hidden is not None:\n        raise Hidden(idea.id)\n",
        "",
        ("tests/suggestions/test_moderating.py",),
    ),
    Mutant(
        "What is hidden is offered to nobody",
        "usecases/suggestions/board/moderating.py",
        "    likeness.bring_up_to_date(hidden, work)\n",
        "",
        (f"{TESTS}::test_what_is_hidden_is_offered_to_nobody",),
    ),
    Mutant(
        "What was shown again is found again",
        "usecases/suggestions/board/moderating.py",
        "    likeness.bring_up_to_date(shown, work)\n",
        "",
        (OBJECTS,),
    ),
    Mutant(
        "Why an idea is hidden its author and the team alone read",
        BOARD,
        "    if not (author or _answers(desk)):\n        return Message",
        "    if not (author or found.hidden):\n        return Message",
        (HIDDEN,),
    ),
    Mutant(
        "A report is asked about once",
        "handlers/suggestions/board/moderating.py",
        '    if answer == "yes":\n',
        '    if answer != "no":\n',
        (REPORTS,),
    ),
    Mutant(
        "One person reports an idea once",
        MODERATING,
        "voices.reports.add(id, by, now)",
        "(voices.reports.add(id, by, now) or True)",
        (REPORTS,),
    ),
    Mutant(
        "Many reports raise the count of one card",
        "usecases/suggestions/board/moderating.py",
        "(*sent, *inbox.shown_under(_key(id), card, work))",
        "sent",
        (REPORTS,),
    ),
    Mutant(
        "An author objects once",
        MODERATING,
        "    if voice.objected is not None:\n        return voice, False\n",
        "",
        (OBJECTS,),
    ),
    Mutant(
        "Nobody objects to what is not hidden",
        MODERATING,
        "    if voice.hidden is None:\n        raise NotHidden(voice.id)\n",
        "",
        (OBJECTS,),
    ),
    Mutant(
        "The author of what is hidden is told why",
        "usecases/suggestions/board/moderating.py",
        '(*_told(hidden, hidden_letter(hidden), "hidden", work), *_changed(hidden, work))',
        "_changed(hidden, work)",
        (f"{TESTS}::test_a_hiding_has_its_reason_and_the_author_reads_it",),
    ),
    Mutant(
        "Who follows hears of each step",
        FOLLOWERS,
        "one.union(other).order_by(",
        "one.order_by(",
        (f"{TESTS}::test_who_follows_hears_without_supporting",),
    ),
    Mutant(
        "Who mutes hears nothing",
        "usecases/suggestions/plan/digest.py",
        "        if self._mutes(made, reader):\n            return None\n",
        "",
        (f"{TESTS}::test_what_waits_for_a_digest_is_not_told_once_it_is_muted",),
    ),
    Mutant(
        "Who mutes a whole mutes each part",
        FOLLOWING,
        "    for each in ids:\n        voices.followers.put(each, customer, muted=True, now=now)\n",
        "    voices.followers.put(id, customer, muted=True, now=now)\n",
        (MUTED,),
    ),
    Mutant(
        "What waits of a muted idea is not sent",
        "usecases/suggestions/board/following.py",
        "    following.mute(work.stores[Voices], id, customer, work.now)\n    unsend(work, id, customer)\n",
        "    following.mute(work.stores[Voices], id, customer, work.now)\n",
        (f"{TESTS}::test_a_notice_that_waits_is_not_sent_once_it_is_muted",),
    ),
    Mutant(
        "In a group nobody reads whose an idea is",
        BOARD,
        "    if private:\n        return (Say(message=idea_card",
        "    if number:\n        return (Say(message=idea_card",
        (GROUP,),
    ),
    Mutant(
        "In a group an author shows nothing that nobody reads",
        BOARD,
        "found.author == desk.customer.id and desk.place.kind is PlaceKind.PRIVATE",
        "found.author == desk.customer.id",
        (GROUP,),
    ),
    Mutant(
        "The team's card says how many support an idea",
        "handlers/suggestions/board/board.py",
        "Redraw(idea_card(found, desk)), *told)",
        "Redraw(idea_card(found, desk)))",
        (COUNTED,),
    ),
    Mutant(
        "It says so as well when one is supported in place of filing",
        "handlers/suggestions/saying/saying.py",
        "told = inbox.changed(idea, desk) if new else ()",
        "told = ()",
        (COUNTED,),
    ),
    Mutant(
        "Who supports an idea already edits no card",
        "handlers/suggestions/board/board.py",
        "inbox.changed(found, desk) if changed else ()",
        "inbox.changed(found, desk)",
        (COUNTED,),
    ),
    Mutant(
        "What rises has most support of fourteen days",
        "storage/suggestions/board.py",
        "    lately = _lately(now - RISING)\n",
        "    lately = _lately(now - 9 * RISING)\n",
        (f"{ORDERS}::test_what_rises_has_most_support_of_fourteen_days",),
    ),
    Mutant(
        "What was merged into an idea rises with it",
        "storage/suggestions/board.py",
        "    every = alone.union_all(whole).subquery()",
        "    every = select(own).subquery()",
        (
            f"{ORDERS}::test_an_idea_without_support_of_its_own_rises_by_what_was_merged_into_it",
            f"{ORDERS}::test_what_was_merged_into_an_idea_rises_with_it_and_each_counts_once",
        ),
    ),
    Mutant(
        "Who supports two that were merged lets the whole rise once",
        "storage/suggestions/board.py",
        "func.count(supporters.c.customer.distinct())",
        "func.count(supporters.c.customer)",
        (f"{ORDERS}::test_what_was_merged_into_an_idea_rises_with_it_and_each_counts_once",),
    ),
    Mutant(
        "For seven days support orders nothing",
        "storage/suggestions/board.py",
        "    known = (*live, published <= now - HIDDEN_SUPPORT)\n",
        "    known = (*live, published <= now)\n",
        (f"{ORDERS}::test_most_support_stands_first_once_it_is_no_secret",),
    ),
    Mutant(
        "An old button of what takes no support leads on",
        BOARD,
        "    if merged.published is not None and merged.status in ENDED:\n",
        "    if merged.published is None and merged.status in ENDED:\n",
        ("tests/handlers/test_support_ended.py",),
    ),
    Mutant(
        "Of a withdrawn idea an old button shows no words",
        BOARD,
        "    if found.status is not Status.WITHDRAWN:\n        return idea_card",
        "    if found.id:\n        return idea_card",
        ("tests/handlers/test_support_ended.py",),
    ),
)
