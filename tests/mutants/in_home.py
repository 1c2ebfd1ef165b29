"""Home: a door opens to those alone who have the right, and each has a way back."""

from tests.mutants.mutant import Mutant

HOME = "tests/handlers/test_home.py"

MUTANTS = (
    Mutant(
        "A door of the team opens to nobody else",
        "handlers/customers/home.py",
        "if each.name == name and desk.may(each.right)), None)",
        "if each.name == name), None)",
        (f"{HOME}::test_the_teams_doors_open_to_nobody_else",),
    ),
    Mutant(
        "Nobody but the team sees its card at home",
        "handlers/customers/home.py",
        "door.within == within and desk.may(door.right)",
        "door.within == within",
        (HOME,),
    ),
    Mutant(
        "A list behind a door leads back",
        "handlers/customers/home.py",
        "*_doors(door.name, desk), (back,))",
        "*_doors(door.name, desk))",
        (f"{HOME}::test_every_door_leads_to_its_list_and_back",),
    ),
    Mutant(
        "A button of silence asks before it does anything",
        "handlers/customers/oneself.py",
        '    if tap.arguments == ("yes",):\n        return stop(',
        '    if tap.arguments in {("yes",), ()}:\n        return stop(',
        ("tests/handlers/test_home.py::test_a_button_leads_to_silence_and_to_erasure_and_asks_first",),
    ),
    Mutant(
        "A button leads to erasure",
        "handlers/customers/oneself.py",
        '        return forget(Command("forget", ""), desk)',
        "        raise Misunderstood(keys.tap_outdated())",
        ("tests/handlers/test_home.py::test_a_button_leads_to_silence_and_to_erasure_and_asks_first",),
    ),
)
