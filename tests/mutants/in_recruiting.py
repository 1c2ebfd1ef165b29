"""Guards of a test's places: who gets one, who waits, what passes on, and how a test ends."""

from tests.mutants.mutant import Mutant

INVITING = "usecases/trials/inviting.py"
LIFE = "trials/lifecycle.py"
PLACES = "tests/handlers/test_places_pass_on.py"
THANKS = "tests/handlers/test_thanks.py"

MUTANTS = (
    Mutant(
        "More are invited than there are places",
        "trials/recruiting.py",
        "math.ceil(free / max(share, LEAST_SHARE)) - open_",
        "free - open_",
        (f"{PLACES}::test_more_are_invited_than_places_by_who_took_part_so_far",),
    ),
    Mutant(
        "How many more are invited goes by who took part so far",
        INVITING,
        "recruiting.participation(*testers.participation())",
        "recruiting.participation(0, 0)",
        (f"{PLACES}::test_how_many_are_invited_goes_by_who_took_part_in_tests_before",),
    ),
    Mutant(
        "However few took part so far, no more than ten are invited for a place",
        "trials/recruiting.py",
        "math.ceil(free / max(share, LEAST_SHARE)) - open_",
        "math.ceil(free / share) - open_",
        (f"{PLACES}::test_how_many_are_invited_goes_by_who_took_part_in_tests_before",),
    ),
    Mutant(
        "An invitation says how to leave",
        INVITING,
        "        keys.trial_leaving(),\n",
        "",
        ("tests/trials/test_invitation.py",),
    ),
    Mutant(
        "An invitation says what it gives, also where nothing comes with it",
        INVITING,
        "*(gives(terms) or (keys.trial_gives_first(),)),",
        "*gives(terms),",
        ("tests/trials/test_invitation.py",),
    ),
    Mutant(
        "A place of a quota goes to nobody else",
        "trials/recruiting.py",
        "    for kind in (*sorted(belongs), None):\n        if free[kind]:",
        "    for kind in (*range(len(terms.quotas)), None):\n        if free[kind]:",
        (f"{PLACES}::test_a_place_of_a_quota_goes_to_who_is_in_its_segment",),
    ),
    Mutant(
        "Who is in no quota is invited to places for anybody alone",
        "trials/recruiting.py",
        "        for kind in (*sorted(belongs), None):\n            if left",
        "        for kind in left:\n            if left",
        (f"{PLACES}::test_a_place_of_a_quota_goes_to_who_is_in_its_segment",),
    ),
    Mutant(
        "A place without a sign of life expires",
        LIFE,
        "        testers.save(replace(him, expires=now + days.WITHOUT_A_SIGN))",
        "        pass",
        (f"{PLACES}::test_a_place_without_a_sign_of_life_passes_on",),
    ),
    Mutant(
        "Who owes no answer keeps his place",
        LIFE,
        "seen = replace(him, sign=now, expires=now + days.WITHOUT_A_SIGN if _open(prompts, him) else None)",
        "seen = replace(him, sign=now, expires=now + days.WITHOUT_A_SIGN)",
        (f"{PLACES}::test_a_sign_of_life_keeps_the_place_and_who_owes_nothing_never_loses_it",),
    ),
    Mutant(
        "The team is told once that nobody is left to invite",
        INVITING,
        "    if trial.short is not None or not begun",
        "    if not begun",
        (f"{PLACES}::test_the_team_is_told_once_that_nobody_is_left_to_invite",),
    ),
    Mutant(
        "Nobody of a test that was taken back stays in it",
        "usecases/trials/running.py",
        "    still_in = lifecycle.stand_all(testers, id, ending.STILL_IN, Standing.EXPIRED, work.now)\n",
        "    still_in = [each.customer for each in testers.standing(id, ending.STILL_IN, MOST)]\n",
        (f"{PLACES}::test_a_product_taken_back_says_why_to_all_who_know_of_it_and_asks_no_more",),
    ),
    Mutant(
        "However many wait as a test ends, each is told",
        "storage/trials/testers.py",
        "        held = select(testers.c.customer).where(*those).order_by(testers.c.id).with_for_update()\n",
        "        held = select(testers.c.customer).where(*those).order_by(testers.c.id).limit(10_000)\n",
        ("tests/trials/test_ten_thousand_accept.py",),
    ),
    Mutant(
        "However many wait as a test ends, nobody else waits for a row of each",
        "usecases/trials/ending.py",
        "    still_in = lifecycle.stand_all(testers, id, STILL_IN, Standing.EXPIRED, work.now)\n",
        "    still_in = [each.customer for each in testers.standing(id, STILL_IN, MOST)]\n"
        "    for each in testers.standing(id, STILL_IN, MOST):\n"
        "        lifecycle.stand(testers, each, Standing.EXPIRED, work.now)\n",
        ("tests/trials/test_ten_thousand_accept.py",),
    ),
    Mutant(
        "The draw of a confidential test waits until it is announced",
        "usecases/trials/ending.py",
        "is Thanks.DRAW and not trial.secret and",
        "is Thanks.DRAW and",
        (f"{THANKS}::test_of_a_confidential_test_nothing_is_drawn_before_it_is_announced",),
    ),
    Mutant(
        "The thanks is drawn once",
        "usecases/trials/ending.py",
        "not trial.secret and trial.draw is None",
        "not trial.secret",
        (f"{THANKS}::test_of_a_confidential_test_nothing_is_drawn_before_it_is_announced",),
    ),
)
