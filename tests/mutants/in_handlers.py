"""What `handlers/` promises."""

from tests.mutants.mutant import Mutant

RIGHTS = "tests/handlers/test_rights.py"

MUTANTS = (
    Mutant(
        "Who lost his role in the midst of a dialogue does not finish it",
        "handlers/dispatch.py",
        "    _check(route, desk)\n    return route.handler(event, running_dialogue[1], desk)\n",
        "    return route.handler(event, running_dialogue[1], desk)\n",
        (f"{RIGHTS}::test_who_lost_his_role_in_the_midst_of_a_dialogue_does_not_finish_it",),
    ),
    Mutant(
        "An owner whom the settings name is not made less",
        "handlers/people/team.py",
        "    if role is not Role.OWNER:\n        _check_not_set(number, desk)\n",
        "",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_stays_one",),
    ),
    Mutant(
        "An owner whom the settings name is not removed",
        "handlers/people/team.py",
        "    member = leave(desk.stores.team, number)\n    _check_not_set(number, desk)\n",
        "    member = leave(desk.stores.team, number)\n",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_stays_one",),
    ),
    Mutant(
        "Whom the settings name an owner is one, whatever he was in the team",
        "handlers/reception.py",
        " and (member is None or member.role is not Role.OWNER):",
        " and member is None:",
        (f"{RIGHTS}::test_whom_the_settings_name_an_owner_is_one_whatever_he_was",),
    ),
)
