"""What trying Glas out promises, and the checks of public files: both programs say the same."""

from tests.mutants.mutant import Mutant

REHEARSAL = "tests/web/test_rehearsal.py"
ALIKE = "tests/draws/test_said_alike.py"
SAME = "tests/polls/test_recount.py::test_it_says_what_verify_says"

MUTANTS = (
    Mutant(
        "A crowd taps nothing but what is offered as a choice",
        "sandbox/crowd/gathering.py",
        "checked(order.like(world.offered))",
        "checked(order.like(None))",
        ("tests/web/test_crowd.py::test_who_orders_a_crowd_need_not_know_which_buttons_are_choices",),
    ),
    Mutant(
        "The beacon of the sandbox tells no round early",
        "sandbox/beacon.py",
        "if world.clock.now() < genesis + (number - 1) * period:",
        "if number < 0 * genesis * period:",
        ("tests/sandbox/test_beacon.py",),
    ),
    Mutant(
        "The sandbox's time goes on where it was left",
        "bot/commands/rehearsal.py",
        'clock.advance(float(folder.read_text(encoding="utf-8")))',
        'float(folder.read_text(encoding="utf-8"))',
        (f"{REHEARSAL}::test_time_goes_on_where_it_was_left",),
    ),
    Mutant(
        "A key that sealed addresses in the sandbox opens them the next time",
        "bot/commands/rehearsal.py",
        ">= SHORTEST_KEY:\n            return key",
        "< 0:\n            return key",
        (f"{REHEARSAL}::test_addresses_sealed_the_last_time_can_be_opened_again",),
    ),
    Mutant(
        "A ticket is found by its beginning",
        "draws/verification.py",
        'bytes.fromhex(asked.ljust(64, "f"))',
        'bytes.fromhex(asked.ljust(64, "0"))',
        (ALIKE,),
    ),
    Mutant(
        "A beginning that several tickets have is nobody's",
        "draws/verification.py",
        'return found[0] if len(found) == 1 else b""',
        'return found[0] if found else b""',
        (ALIKE,),
    ),
    Mutant(
        "Who fell out holds no prize",
        "draws/verification.py",
        "for place, ticket in holders.items() if ticket not in fell}",
        "for place, ticket in holders.items()}",
        (ALIKE,),
    ),
    Mutant(
        "The script finds a ticket that is written large, or in two parts",
        "docs/redraw.py",
        '"".join("".join(sys.argv[2:]).split()).lower()',
        '"".join(sys.argv[2:])',
        (ALIKE,),
    ),
    Mutant(
        "The script knows a receipt that was given before closing",
        "docs/recount.py",
        '{(f"change-{n}", "-"), (str(entry[0]), entry[3])}',
        "{(str(entry[0]), entry[3])}",
        (SAME,),
    ),
    Mutant(
        "The script takes no receipt of another poll",
        "docs/recount.py",
        'at and number == str(poll["number"])',
        "at",
        (SAME,),
    ),
    Mutant(
        "A receipt that was broken on its way is read",
        "polls/receipts.py",
        '"".join(line.split()).lower()',
        "line.strip()",
        ("tests/polls/test_receipts.py",),
    ),
    Mutant(
        "Escape closes a panel also when nothing has the focus",
        "sandbox/web/panel.js",
        "(focused === document.body || current.node.contains(focused))",
        "current.node.contains(focused)",
        ("tests/web/test_tour.py::test_people_of_a_crowd_are_named_as_simulated",),
    ),
)
