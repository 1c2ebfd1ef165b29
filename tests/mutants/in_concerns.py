"""Everyone is led to the very thing, and hears what concerns him, with its buttons."""

from tests.mutants.mutant import Mutant

CHOOSING = "tests/handlers/test_choosing.py"
LED = f"{CHOOSING}::test_in_a_group_the_button_leads_to_the_very_thing"

MUTANTS = (
    Mutant(
        "No link stops in somebody's place",
        "handlers/dispatch.py",
        '    if name in AT_ONCE:\n        return say(keys.link_acts(command=f"/{name}"))\n',
        "",
        (f"{CHOOSING}::test_no_link_stops_or_decides_in_somebodys_place",),
    ),
    Mutant(
        "No link taps what decides something",
        "handlers/dispatch.py",
        "(name in TAPS and TAPS[name].linked)",
        "name in TAPS",
        (f"{CHOOSING}::test_no_link_stops_or_decides_in_somebodys_place",),
    ),
    Mutant(
        "A link that taps needs the right",
        "handlers/dispatch.py",
        "        _check(TAPS[name], desk)\n",
        "",
        (f"{CHOOSING}::test_a_link_or_a_button_gives_no_right",),
    ),
    Mutant(
        "A link without a number leads to its command",
        "handlers/dispatch.py",
        '        return name in COMMANDS and name != "start"\n',
        "        return False\n",
        (LED,),
    ),
    Mutant(
        "A poll's page is no ballot",
        "handlers/links.py",
        '"poll": "page"}',
        '"poll": "poll"}',
        (LED,),
    ),
    Mutant(
        "A button of one's own leads to itself",
        "handlers/dispatch.py",
        "return _private_chat(tap.name,",
        'return _private_chat("start",',
        (f"{CHOOSING}::test_in_a_group_a_button_of_ones_own_leads_to_it_as_well",),
    ),
    Mutant(
        "No link makes anything",
        "handlers/dispatch.py",
        'TAPPED = {"clone"}',
        "TAPPED: set[str] = set()",
        (f"{CHOOSING}::test_no_link_makes_anything_it_shows_a_button",),
    ),
    Mutant(
        "No link leaves what somebody has begun",
        "handlers/dispatch.py",
        '{"start", "stop", "cancel"}',
        '{"start", "stop"}',
        (f"{CHOOSING}::test_no_link_leaves_what_somebody_has_begun",),
    ),
)
