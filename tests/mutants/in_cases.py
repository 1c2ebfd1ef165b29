"""Cases that are open again, and what is late: who hears of it, where, and what it is called."""

from tests.mutants.mutant import Mutant

VOICES = "tests/handlers/test_voices.py"
LATE = "tests/handlers/test_late.py"

MUTANTS = (
    Mutant(
        "Without a team's chat all who answer hear of what is not solved",
        "usecases/suggestions/inbox/cases.py",
        "if private or each.role is Role.OWNER",
        "if each.role is Role.OWNER",
        (f"{VOICES}::test_without_a_teams_chat_all_who_answer_hear_of_what_is_not_solved",),
    ),
    Mutant(
        "In the team's chat what is not solved is told once",
        "usecases/suggestions/inbox/cases.py",
        "    private = work.company.team_chat is None\n",
        "    private = True\n",
        (f"{VOICES}::test_what_is_not_solved_goes_up_to_the_owners",),
    ),
    Mutant(
        "What is late is told in one place",
        "usecases/suggestions/inbox/late.py",
        "    here = work.company.team_chat is not None\n",
        "    here = False\n",
        (f"{LATE}::test_what_is_late_is_told_in_one_place",),
    ),
    Mutant(
        "What is open again is not called new",
        "suggestions/voice.py",
        "return self.waits and self.reopened > 0",
        "return False",
        ("tests/handlers/test_home.py::test_ones_own_list_and_card_say_what_was_answered_and_solved",),
    ),
)
