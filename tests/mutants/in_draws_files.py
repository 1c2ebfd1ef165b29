"""What `draws/` promises of a draw's file: whatever is wrong with it is named."""

from tests.mutants.mutant import Mutant

CHECK = "draws/verification.py"
SCRIPT = "docs/redraw.py"
READING = "draws/publicfile.py"
ON_FINDINGS = "tests/draws/test_draw_findings.py"

MUTANTS = (
    Mutant(
        "A fingerprint that is not that of the draw's file is named",
        CHECK,
        ("    if file.fingerprint != ought:\n        yield DrawProblem.FINGERPRINT\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Prizes that make no sense are named",
        CHECK,
        (
            "    try:\n"
            "        check_lines(_lines(file))\n"
            "    except DrawError:\n"
            "        yield DrawProblem.PRIZES\n"
        ),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A head that is no hash is named",
        CHECK,
        ("    if not _LONG(file.head):\n        yield DrawProblem.HEAD\n    elif rules.poll is None:"),
        "    if rules.poll is None:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Other rules than those announced are named",
        CHECK,
        ("        if file.head != bound:\n            yield DrawProblem.HEAD\n"),
        "        del bound\n",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another number of tickets is named",
        CHECK,
        ("    if file.tickets != file.came - len(file.out):\n        yield DrawProblem.NUMBER\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Nobody is left out twice",
        CHECK,
        " and all(map(int.__lt__, ordinals, ordinals[1:]))",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Only those who came are left out",
        CHECK,
        "0 <= file.came <= MOST and within and",
        "0 <= file.came <= MOST and",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A forged number keeps nobody busy for ever",
        CHECK,
        "0 <= file.came <= MOST and",
        "0 <= file.came and",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A beacon kept back or made up is named",
        CHECK,
        (
            "        if (chain is None) != (file.beacon is None):\n"
            "            yield DrawProblem.BEACON\n"
            "        return"
        ),
        "        return",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Randomness that is not the beacon's is named",
        CHECK,
        ("    if not is_whole(heard, heard.number):\n        yield DrawProblem.BEACON\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A chain with which nobody can reckon is named",
        CHECK,
        "    except (ArithmeticError, ValueError, OSError):",
        "    except LookupError:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A ticket that fell out twice is named",
        CHECK,
        "if len(fell) != len(file.falls) or any",
        "if any",
        (ON_FINDINGS,),
    ),
    Mutant(
        "What fell out and was no ticket is named",
        CHECK,
        " or any(name not in redrawn.ranks for name in fell):",
        ":",
        (ON_FINDINGS,),
    ),
    Mutant(
        "The best place goes to the first drawn",
        CHECK,
        "win.place == position <= first if held is None",
        "win.place <= first if held is None",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Nobody wins more than there is",
        CHECK,
        "win.place == position <= first if held is None",
        "win.place == position if held is None",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Nobody moves up before a place is free",
        CHECK,
        "else freed > turn):",
        "else True):",
        (ON_FINDINGS,),
    ),
    Mutant(
        "No place stays empty while a ticket is left",
        CHECK,
        "return not empty or all(",
        "return True or all(",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A name that stands twice makes a draw's file unreadable",
        READING,
        "    if len(named) < len(pairs):\n",
        "    if False:\n",
        (ON_FINDINGS,),
    ),
    Mutant(
        "The script refuses a head that an operator chose for people known beforehand",
        SCRIPT,
        'right = right and (rules["poll"] or file',
        "right = right and (True or file",
        (ON_FINDINGS,),
    ),
    Mutant(
        "The script refuses more winners than there are prizes",
        SCRIPT,
        "else position == place <= first",
        "else position == place",
        (ON_FINDINGS,),
    ),
)
