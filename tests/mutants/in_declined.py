"""Guards of who declines an invitation: his reason is kept and told, and he is left alone for a season."""

from tests.mutants.mutant import Mutant

TESTS = "tests/handlers/test_declined.py"
SEASON = (
    f"{TESTS}::test_who_declined_is_not_found_for_a_season_by_what_he_did",
    f"{TESTS}::test_who_declined_is_not_found_for_a_season_among_the_lead_users",
    f"{TESTS}::test_who_declined_is_not_drawn_by_chance_for_a_season",
)
REPORTED = (
    "tests/handlers/test_findings.py"
    "::test_the_report_says_why_they_declined_and_to_vendors_not_what_so_few_said"
)

MUTANTS = (
    Mutant(
        "Who declined is asked by no source and by no chance for a season",
        "storage/trials/candidates.py",
        "        ~exists().where(his, *declined),\n",
        "",
        SEASON,
    ),
    Mutant(
        "Who declined may be asked again after a season",
        "storage/trials/candidates.py",
        "    declined = testers.c.standing == Standing.DECLINED.value, testers.c.since >= since\n",
        "    declined = (testers.c.standing == Standing.DECLINED.value,)\n",
        SEASON,
    ),
    Mutant(
        "Why somebody declined is kept",
        "trials/lifecycle.py",
        "        said = replace(him, why=why or him.why)\n",
        "        said = him\n",
        (f"{TESTS}::test_who_declines_is_asked_why_and_says_so_by_one_tap",),
    ),
    Mutant(
        "A tap without a reason takes none away",
        "trials/lifecycle.py",
        "why=why or him.why",
        "why=why",
        (f"{TESTS}::test_a_reason_that_nobody_offered_is_not_kept_and_takes_none_away",),
    ),
    Mutant(
        "Kept is only a reason that was offered",
        "handlers/trials/taking_part.py",
        'why if why in WHY else ""',
        "why",
        (f"{TESTS}::test_a_reason_that_nobody_offered_is_not_kept_and_takes_none_away",),
    ),
    Mutant(
        "The report says why they declined",
        "trials/report.py",
        "        reasons=_ordered(each.why for each in gone if each.why),\n",
        "        reasons=(),\n",
        (REPORTED,),
    ),
    Mutant(
        "Vendors read no reason that only a few gave",
        "trials/report.py",
        "            reasons=_large(took.reasons),\n",
        "            reasons=took.reasons,\n",
        (REPORTED,),
    ),
)
