"""What things came to is said as it is, and leads on: ties, closings, prizes, news."""

from tests.mutants.mutant import Mutant

AFTER = "tests/handlers/test_after_the_draw.py"
CAME = "tests/handlers/test_what_it_came_to.py"
CODES = "tests/handlers/test_codes.py"
NAMED = "tests/handlers/test_naming.py"
POSTS = "tests/handlers/test_posts.py"
WISHES = "tests/handlers/test_wishes.py"

MUTANTS = (
    Mutant(
        "A tie with a second vote is not said to launch nothing",
        "handlers/polls/undecided.py",
        "planned.choices or second)",
        "planned.choices)",
        (f"{CAME}::test_of_a_tie_the_plan_and_the_results_lead_to_the_vote_that_decides_it",),
    ),
    Mutant(
        "Who does not decide is not led to decide",
        "handlers/polls/results.py",
        " if desk.may(EDIT_POLLS) and desk.among_us else ()",
        "",
        (f"{CAME}::test_who_may_decide_is_led_there_as_soon_as_it_is_closed",),
    ),
    Mutant(
        "Who wants news anew gets some",
        "handlers/news/preferences.py",
        "    if wishes.muted(he) >= set(NEWS):\n",
        "    if False:\n",
        (f"{WISHES}::test_who_wants_news_anew_gets_them",),
    ),
    Mutant(
        "Who wants news anew keeps what he turned off",
        "handlers/news/preferences.py",
        "    if wishes.muted(he) >= set(NEWS):\n",
        "    if True:\n",
        (f"{WISHES}::test_what_he_turned_off_stays_off_as_long_as_something_comes",),
    ),
    Mutant(
        "Who stopped is not said to be told",
        "handlers/prizes/prize_desk.py",
        "winner.stopped is not None or",
        "",
        (f"{NAMED}::test_of_a_winner_who_hears_nothing_it_is_not_said_that_he_is_told",),
    ),
    Mutant(
        "Whom nothing reaches is not said to be told",
        "handlers/prizes/prize_desk.py",
        " or not customers.is_reached(winner.id)",
        "",
        (f"{NAMED}::test_of_a_winner_who_blocked_the_bot_the_same_is_said",),
    ),
    Mutant(
        "Of those who wait for a code only who claimed gets it at once",
        "storage/prizes/codes.py",
        " if row.state == State.CLAIMED.value)",
        ")",
        (f"{CODES}::test_who_has_not_claimed_yet_is_not_said_to_get_one_at_once",),
    ),
    Mutant(
        "An old button gives the file of what is drawn",
        "handlers/draws/draws.py",
        "return file(tap, desk) if found.state is DrawState.DRAWN else say(*hashes(found))",
        "return say(*hashes(found))",
        (f"{AFTER}::test_a_button_from_before_the_draw_gives_its_file",),
    ),
    Mutant(
        "The post of a tie hears of its second vote's end",
        "usecases/polls/posts.py",
        "published_edits(poll.parent, stores) if poll.parent is not None else ()",
        "()",
        (f"{POSTS}::test_the_post_of_a_tie_says_so_once_the_second_vote_is_over",),
    ),
    Mutant(
        "The post of a tie is outdated by its second vote's end",
        "usecases/polls/posts.py",
        "{poll.terms.closes.isoformat()}:{said}{tied}",
        "{poll.terms.closes.isoformat()}:{said}",
        (f"{POSTS}::test_the_post_of_a_tie_says_so_once_the_second_vote_is_over",),
    ),
)
