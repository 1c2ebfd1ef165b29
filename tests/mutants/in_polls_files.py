"""What `polls/` promises of public files and receipts: whatever is wrong with them is named."""

from tests.mutants.mutant import Mutant

CHECK = "polls/verification.py"
READING = "polls/publicfile.py"
ON_FINDINGS = "tests/polls/test_findings.py"
ON_READING = "tests/polls/test_verification.py"

MUTANTS = (
    Mutant(
        "A fingerprint that is not the file's is named",
        CHECK,
        (
            "    if file.fingerprint != readable.fingerprint:\n"
            "        yield Finding(Problem.FINGERPRINT, 0, file.fingerprint, readable.fingerprint)\n"
        ),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A poll that closed too late is named",
        CHECK,
        "if life.closed > life.closes:",
        "if life.closed < life.opened:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A poll that closed early without a reason is named",
        CHECK,
        ("    if life.closed < life.closes and not life.reason:\n        yield Finding(Problem.REASON)\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A secret that is no secret is named",
        CHECK,
        "if not _LONG(file.secret) or not opens",
        "if not opens",
        (ON_FINDINGS,),
    ),
    Mutant(
        "More seats than options are named",
        CHECK,
        "and 1 <= terms.seats <= options",
        "and 1 <= terms.seats",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A leaf with another number is named",
        CHECK,
        (
            "        if leaf.seq != position:\n"
            "            yield Finding(Problem.LEAF_NUMBER, position, str(leaf.seq), str(position))\n"
        ),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Nothing moves from a pseudonym into what stands beside it",
        CHECK,
        "(_SHORT(leaf.pseudonym) and _LONG(leaf.commitment)",
        "(_LONG(leaf.commitment)",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Nothing moves into a commitment from what stands beside it",
        CHECK,
        "and _LONG(leaf.commitment) and",
        "and",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A first leaf that does not hang on the terms is named",
        CHECK,
        "        if follows != leaf.hash:\n",
        "        if follows != leaf.hash and position > 1:\n",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A head that is not the last hash is named",
        CHECK,
        (
            "    if recount.readable.file.head != recount.head:\n"
            "        yield Finding(Problem.HEAD, 0, recount.readable.file.head, recount.head)\n"
        ),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Openings out of their order are named",
        CHECK,
        ("    if opening.seq <= before:\n        return Problem.OPENING_ORDER\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A ballot that was replaced is not counted",
        CHECK,
        "leaf = leaves[opening.seq - 1] if opening.seq in unopened else None",
        "leaf = leaves[opening.seq - 1] if opening.seq <= len(leaves) else None",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A nonce that is none is named",
        CHECK,
        ("    if not _SHORT(opening.nonce):\n        return Problem.OPENING_FORM\n"),
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A voter whose ballot is not opened is named",
        CHECK,
        "    for seq in sorted(unopened):",
        "    for seq in ():",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Options left out are named",
        CHECK,
        "        yield Finding(Problem.OPTIONS)\n        return\n",
        "        pass\n",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another number of voters is named",
        CHECK,
        "        (Problem.VOTERS, stated.voters, found.voters),\n",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another number of seats is named",
        CHECK,
        "        (Problem.SEATS, stated.seats, found.seats),\n",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A quorum said to be missed is named",
        CHECK,
        '        (Problem.SHORTFALL, stated.shortfall or "–", found.shortfall or "–"),\n',
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another place is named",
        CHECK,
        "            (Problem.PLACE, says.place, ought.place),\n",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another seat is named",
        CHECK,
        "            (Problem.SEAT, _word(says.seated), _word(ought.seated)),\n",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "An option said to be tied is named",
        CHECK,
        "            (Problem.TIED, _word(says.tied), _word(ought.tied)),\n",
        "",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A tie kept back or made up is named",
        CHECK,
        ("        if stated is not found:\n            yield Finding(Problem.TIE)\n        return"),
        "        return",
        (ON_FINDINGS,),
    ),
    Mutant(
        "Another tie is named",
        CHECK,
        "if (stated.choices, stated.seats, stated.rule) != (found.choices, found.seats, found.rule):",
        "if False:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A lot kept back or made up is named",
        CHECK,
        ("        if stated.lot is not found.lot:\n            yield Finding(Problem.LOT)\n"),
        "        pass\n",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A lot over another log is named",
        CHECK,
        "tied=found.choices, head=recount.head)",
        "tied=found.choices, head=record.head)",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A receipt under another pseudonym is named",
        CHECK,
        "if (leaf.hash, leaf.pseudonym) != (receipt.head, receipt.pseudonym):",
        "if leaf.hash != receipt.head:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A receipt whose leaf is gone is named",
        CHECK,
        "elif receipt.seq > len(file.leaves):",
        "elif receipt.seq > len(file.leaves) + 1:",
        (ON_FINDINGS,),
    ),
    Mutant(
        "A name that stands twice makes a file unreadable",
        READING,
        "    if len(named) < len(pairs):\n",
        "    if False:\n",
        (f"{ON_READING}::test_what_is_no_public_file_is_unreadable",),
    ),
    Mutant(
        "A term missing or unknown makes a file unreadable",
        READING,
        "    if canonical_json(known) != canonical_json(file.poll.terms):\n",
        "    if False:\n",
        (f"{ON_READING}::test_what_is_no_public_file_is_unreadable",),
    ),
    Mutant(
        "A cell of the table is text, whatever it begins with",
        "polls/result_table.py",
        """    return f"'{cell}" if cell.startswith(_FORMULA) or seen in _FORMULA else cell""",
        "    return cell",
        ("tests/polls/test_export.py",),
    ),
)
