"""Guards of how candidates are looked for: beside whoever writes, by a test's own weights, by chance."""

from tests.mutants.mutant import Mutant

FINDING = "usecases/trials/finding.py"
SCORING = "usecases/leadusers/scoring.py"
TESTS = "tests/handlers/test_finding.py"
DRAWN = "tests/trials/test_drawn.py"
NOTICES = "usecases/team_notices.py"
NO_CHAT = (
    "tests/handlers/test_draft_pages.py"
    "::test_where_the_team_has_no_chat_each_owner_hears_once_of_a_quota_of_no_segment"
)

MUTANTS = (
    Mutant(
        "Who could be asked is read before the transaction that keeps the first candidates",
        "handlers/trials/page.py",
        'OnTap("trial-recruit", recruit, RUN_TESTS, looks_up=looked_up)',
        'OnTap("trial-recruit", recruit, RUN_TESTS)',
        (f"{TESTS}::test_who_could_be_asked_is_read_beside_whoever_writes",),
    ),
    Mutant(
        "Who could be asked is read before the transaction that keeps more candidates",
        "handlers/trials/page.py",
        'OnTap("trial-find", find, RUN_TESTS, looks_up=looked_up)',
        'OnTap("trial-find", find, RUN_TESTS)',
        (f"{TESTS}::test_who_could_be_asked_is_read_beside_whoever_writes",),
    ),
    Mutant(
        "Kept is only who can be asked still",
        FINDING,
        "    return [(each, way) for each, way in found.people if each in able]",
        "    return list(found.people)",
        (f"{TESTS}::test_who_takes_it_back_before_he_is_kept_is_not_found",),
    ),
    Mutant(
        "Reasons are by the weights that are frozen with the test",
        "handlers/trials/candidates.py",
        "scoring.of(desk, him.customer, trial.weights)",
        "scoring.of(desk, him.customer)",
        (f"{TESTS}::test_reasons_are_by_the_weights_that_are_frozen_with_the_test",),
    ),
    Mutant(
        "By another half-life what all of them chose is read at once",
        SCORING,
        "    sums = work.stores[Rebuilding].choices_of([each.customer for each in kept], by.half_life)\n",
        "    sums = {\n"
        "        who: sum_\n"
        "        for each in kept\n"
        "        for who, sum_ in work.stores[Rebuilding].choices_of([each.customer], by.half_life).items()\n"
        "    }\n",
        (f"{TESTS}::test_another_half_life_asks_once_for_what_all_of_them_chose",),
    ),
    Mutant(
        "Chance is that of all looks together",
        "trials/recruiting.py",
        "    return 1 - (1 - before) * (1 - now)",
        "    return now",
        (
            f"{TESTS}::test_over_several_looks_all_whom_chance_drew_stand_for_as_many",
            f"{DRAWN}::test_over_several_looks_as_many_are_drawn_as_is_kept",
        ),
    ),
    Mutant(
        "All whom chance drew so far stand for as many",
        FINDING,
        "    testers.drawn(trial.id, chance)\n",
        "",
        (f"{TESTS}::test_over_several_looks_all_whom_chance_drew_stand_for_as_many",),
    ),
    Mutant(
        "Chance fills up only what the places are expected to take",
        "trials/recruiting.py",
        "    return min(most, max(needed, top))",
        "    return most",
        (
            f"{TESTS}::test_chance_fills_up_only_what_the_places_are_expected_to_take",
            f"{DRAWN}::test_chance_fills_up_only_what_the_places_are_expected_to_take",
        ),
    ),
    Mutant(
        "The team reads how many candidates came by chance",
        "handlers/trials/candidates.py",
        "    first = _ways(trial, desk) if which is Standing.CANDIDATE and not page else ()",
        "    first = ()",
        (f"{TESTS}::test_the_team_reads_how_many_came_from_its_sources_and_how_many_by_chance",),
    ),
    Mutant(
        "Nobody is drawn twice",
        "trials/recruiting.py",
        "        moved[other] = moved.pop(place, place)\n",
        "",
        (f"{DRAWN}::test_nobody_is_drawn_twice_and_each_of_the_others_alike",),
    ),
    Mutant(
        "Whom chance drew and a person did not approve is told of",
        FINDING,
        "        lifecycle.note_refused(work.stores[Trials], found, -1 if approved else 1)\n",
        "        pass\n",
        (f"{TESTS}::test_the_report_says_whom_chance_drew_and_a_person_did_not_approve",),
    ),
    Mutant(
        "Who was found otherwise and is not approved is no loss of chance",
        FINDING,
        "    if him.way is Way.CHANCE and (",
        "    if (",
        (f"{TESTS}::test_who_was_found_otherwise_and_is_not_approved_is_no_loss_of_chance",),
    ),
    Mutant(
        "Who was refused and asks himself came by no chance",
        "trials/lifecycle.py",
        "        him = replace(him, way=Way.APPLIED, likelihood=1.0)\n",
        "        pass\n",
        (f"{TESTS}::test_who_was_refused_and_asks_himself_came_by_no_chance",),
    ),
    Mutant(
        "The team is told once that a quota names no segment",
        "handlers/trials/wakings.py",
        "    if inviting.has_wrong_quota(work, trial):\n",
        "    if False:\n",
        (
            "tests/handlers/test_draft_pages.py"
            "::test_a_quota_of_no_segment_is_told_to_the_team_once_with_what_to_do",
        ),
    ),
    Mutant(
        "Where the team has no chat its owners hear what is told once",
        NOTICES,
        "    return not owners or any(",
        "    return True or any(",
        (NO_CHAT,),
    ),
    Mutant(
        "What one owner was told is not due any more",
        NOTICES,
        'any(work.stores[Outbox].fate(f"{key}:{each}") for each in owners)',
        "False",
        (NO_CHAT,),
    ),
    Mutant(
        "Where there is nobody to tell nothing stays due",
        NOTICES,
        "    return not owners or any(",
        "    return any(",
        ("tests/handlers/test_owners_told.py::test_where_nobody_can_be_told_nothing_stays_due",),
    ),
    Mutant(
        "No customer reads that a quota names no segment",
        "usecases/trials/inviting.py",
        "        except (NoSuchSegment, WrongArgument):\n",
        "        except ZeroDivisionError:\n",
        ("tests/handlers/test_draft_pages.py::test_who_is_invited_reads_nothing_of_a_quota_of_no_segment",),
    ),
)
