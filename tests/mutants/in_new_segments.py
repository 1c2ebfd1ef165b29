"""What is promised of the segments of supporters, testers and lead users, and of silence in days."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_new_segments.py"
ADDRESSED = "tests/handlers/test_leads_addressed.py"
NO_IDEA = "tests/handlers/test_no_idea.py"
REFUSED = f"{NO_IDEA}::test_the_supporters_of_what_is_no_idea_are_refused_everywhere"

MUTANTS = (
    Mutant(
        "Nobody is addressed of whom others may not hear",
        "storage/segments/__init__.py",
        'getattr(KINDS[term.name], "refuse", None)',
        "None",
        (
            f"{TESTS}::test_of_a_hidden_idea_nobody_is_called_a_supporter",
            f"{TESTS}::test_nobody_hears_that_he_is_in_a_test_of_which_nobody_may_know",
        ),
    ),
    Mutant(
        "An author is no supporter of his idea",
        "storage/segments/supporters.py",
        " & customers.c.id.not_in(authors)",
        "",
        (f"{TESTS}::test_supporters_are_those_of_the_whole_group_and_no_author",),
    ),
    Mutant(
        "Supporters are those of all that was merged",
        "storage/suggestions/groups.py",
        "    down = down.union(select(voices.c.id).join(down, voices.c.into == down.c.id))\n",
        "",
        (f"{TESTS}::test_supporters_are_those_of_the_whole_group_and_no_author",),
    ),
    Mutant(
        "Of an idea that was merged the supporters are those of all that it was merged with",
        "storage/suggestions/groups.py",
        "    up = up.union(select(voices.c.into)",
        "    assert up.union(select(voices.c.into)",
        (f"{NO_IDEA}::test_one_that_was_merged_stands_for_the_whole_group",),
    ),
    Mutant(
        "Nobody supports a complaint",
        "storage/segments/supporters.py",
        "    if voice.kind != Kind.IDEA.value:\n",
        "    if False:\n",
        (REFUSED,),
    ),
    Mutant(
        "Nobody supports what its author took back",
        "storage/segments/supporters.py",
        "    if voice.status == Status.WITHDRAWN.value:\n",
        "    if False:\n",
        (REFUSED,),
    ),
    Mutant(
        "Nobody supports what nobody has filed yet",
        "storage/segments/supporters.py",
        ", voices.c.filed.is_not(None) | (voices.c.kind == Kind.OPTION.value)\n",
        ", Kind.OPTION == Kind.OPTION\n",
        (REFUSED,),
    ),
    Mutant(
        "Testers are not found among those of what was taken back",
        "usecases/trials/sources.py",
        "    if idea.status is Status.WITHDRAWN:\n",
        "    if idea.status is Status.WITHDRAWN is None:\n",
        (f"{NO_IDEA}::test_nor_is_it_a_source_of_testers",),
    ),
    Mutant(
        "Testers are not found among those of a complaint",
        "usecases/trials/sources.py",
        "    if idea.kind is not Kind.IDEA or idea.filed is None:\n",
        "    if idea.kind is None is Kind.IDEA:\n",
        (f"{NO_IDEA}::test_nor_is_it_a_source_of_testers",),
    ),
    Mutant(
        "News is for nobody of a poll that there is not",
        "handlers/news/broadcasting.py",
        "    desk.stores[Segments].check_numbers(segment)\n",
        "",
        (f"{NO_IDEA}::test_news_and_draws_are_for_nobody_of_what_there_is_not",),
    ),
    Mutant(
        "What nobody supports is no segment of which it is shown what it wants",
        "handlers/suggestions/overview/triage.py",
        "    desk.stores[Segments].check_numbers(whom)\n",
        "",
        (REFUSED,),
    ),
    Mutant(
        "A draw is among nobody of a poll that there is not",
        "handlers/draws/draws.py",
        "    desk.stores[Segments].check_numbers(wanted.segment)\n",
        "",
        (f"{NO_IDEA}::test_news_and_draws_are_for_nobody_of_what_there_is_not",),
    ),
    Mutant(
        "Who left a test is none of its testers",
        "storage/segments/testers.py",
        "testers.c.trial == number(argument), there",
        "testers.c.trial == number(argument)",
        (f"{TESTS}::test_testers_are_those_who_have_a_place_or_had_one_to_the_end",),
    ),
    Mutant(
        "Who takes his consent back is no lead user",
        "storage/segments/leads.py",
        "scores.c.bound > 0, agreed, ~team",
        "scores.c.bound > 0, ~team",
        (f"{TESTS}::test_leads_are_the_first_of_those_whose_consent_stands",),
    ),
    Mutant(
        "Silence in days stays the day it was when it was read",
        "customers/news/segments.py",
        "_dated(each, zone, now) if now else each for each in read",
        "each for each in read",
        (f"{TESTS}::test_silence_in_days_is_a_day_once_it_is_read",),
    ),
    Mutant(
        "Who is heard is not silent, though he does not vote",
        "storage/segments/active.py",
        "_HEARD.c.last_event >= since",
        "_HEARD.c.last_event > customers.c.joined, False",
        ("tests/storage/test_segments.py::test_who_is_heard_without_a_vote_is_not_silent",),
    ),
    Mutant(
        "Whose score is 0 is no lead user to whom news go",
        "storage/segments/leads.py",
        "scores.c.bound > 0, agreed, ~team",
        "scores.c.bound >= 0, agreed, ~team",
        (
            f"{ADDRESSED}::test_news_reach_those_whose_score_is_above_nothing",
            f"{ADDRESSED}::test_a_draw_is_among_those_whose_score_is_above_nothing",
        ),
    ),
)
