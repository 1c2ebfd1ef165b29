"""What `prizes/` promises."""

from tests.mutants.mutant import Mutant

LIFE = "prizes/lifecycle.py"
AWARD = "prizes/award.py"
ADDRESS = "prizes/address.py"
STOCK = "prizes/stocking.py"
LIST = "prizes/codelist.py"
ON_LIFE = "tests/prizes/test_life.py"
ON_VACANT = "tests/prizes/test_vacant.py"
ON_LIST = "tests/prizes/test_codelist.py"

MUTANTS = (
    Mutant(
        "Who has got his prize is asked for an idea",
        "usecases/prizes/awarding.py",
        "    asking.plan(work, award.customer)\n",
        "",
        (
            "tests/handlers/test_asked_for_an_idea.py::test_a_prize_that_was_handed_over_asks_for_an_idea_once",
        ),
    ),
    Mutant(
        "A present asks for an idea once it has arrived",
        "usecases/prizes/presents.py",
        "        asking.plan(work, award.customer)\n",
        "        pass\n",
        ("tests/handlers/test_asked_for_an_idea.py::test_a_present_asks_once_it_has_arrived",),
    ),
    Mutant(
        "A prize is claimed by its holder",
        LIFE,
        ("    if award.customer != customer:\n        raise NotYours\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A prize is claimed in time",
        LIFE,
        ("    if not award.taken and now >= award.deadline:\n        raise ClaimLate(award.deadline)\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "In the instant of its deadline a prize is claimed no more",
        LIFE,
        ("and now >= award.deadline:\n        raise"),
        ("and now > award.deadline:\n        raise"),
        (ON_LIFE,),
    ),
    Mutant(
        "What was claimed in time stays claimed",
        LIFE,
        "if not award.taken and now >= award.deadline:",
        "if now >= award.deadline:",
        (ON_LIFE,),
    ),
    Mutant(
        "A prize claimed again stays as it is",
        LIFE,
        ("    if award.taken:\n        return award\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A parcel is claimed by saying where it is to go",
        LIFE,
        ("    if kind.asks_address and prizes.addresses.of(id) is None:\n        raise AddressNeeded\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A code that is not there is not handed over",
        LIFE,
        "if kind.claimed is State.FULFILLED and _complete(prizes, award) else None",
        "if kind.claimed is State.FULFILLED else None",
        (ON_LIFE,),
    ),
    Mutant(
        "An address is told by the holder of the prize",
        LIFE,
        ("award = check_holder(prizes.lock(id), customer, now)\n    if award.fulfilled"),
        ("award = prizes.lock(id)\n    if award.fulfilled"),
        (ON_LIFE,),
    ),
    Mutant(
        "An address is not changed once the parcel has left",
        LIFE,
        (
            "    if award.fulfilled is not None:\n"
            "        raise FulfilledAlready(award.fulfilled)\n"
            "    return award\n\n\ndef of_pass("
        ),
        "    return award\n\n\ndef of_pass(",
        (ON_LIFE,),
    ),
    Mutant(
        "A pass of a vacant prize hands nothing over",
        LIFE,
        ("    if award.state is State.VACANT:\n        raise NoSuchPass(token.strip())\n"),
        "",
        (ON_VACANT,),
    ),
    Mutant(
        "A pass that was not claimed hands nothing over",
        LIFE,
        ("    if award.state is State.AWARDED:\n        raise NotClaimed\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A pass is good once",
        LIFE,
        (
            "        raise NotClaimed\n"
            "    if award.fulfilled is not None:\n"
            "        raise FulfilledAlready(award.fulfilled)\n"
            "    return award\n"
        ),
        ("        raise NotClaimed\n    return award\n"),
        (ON_LIFE,),
    ),
    Mutant(
        "A prize is handed over once",
        LIFE,
        ("    if award.fulfilled is not None:\n        raise FulfilledAlready(award.fulfilled)\n    at ="),
        "    at =",
        (ON_LIFE,),
    ),
    Mutant(
        "A pass is typed as people type",
        LIFE,
        '"".join(token.split()).upper()',
        "token",
        (ON_LIFE,),
    ),
    Mutant(
        "Whoever moves up gets a pass of his own",
        LIFE,
        "token=token(entropy),",
        "token=standing.token if standing else token(entropy),",
        (ON_LIFE,),
    ),
    Mutant(
        "Whoever moves up gets the whole time",
        LIFE,
        "deadline=win.at + window,",
        "deadline=standing.deadline if standing else win.at + window,",
        (ON_LIFE,),
    ),
    Mutant(
        "Nobody is reminded before the time",
        LIFE,
        "at is None or now < at or",
        "at is None or",
        (ON_LIFE,),
    ),
    Mutant(
        "Nobody is reminded of what is over",
        LIFE,
        (" or now >= award.deadline:\n        return None"),
        (":\n        return None"),
        (ON_LIFE,),
    ),
    Mutant(
        "A winner is reminded twice",
        AWARD,
        " or self.reminded >= len(REMINDERS):",
        ":",
        (ON_LIFE,),
    ),
    Mutant(
        "Nobody is reminded of what he has claimed",
        AWARD,
        "if self.state is not State.AWARDED or self.reminded >=",
        "if self.reminded >=",
        (ON_LIFE,),
    ),
    Mutant(
        "The clock looks at nothing that was claimed",
        AWARD,
        "(self.reminder_at() or self.deadline) if self.state is State.AWARDED else None",
        "self.reminder_at() or self.deadline",
        (ON_LIFE,),
    ),
    Mutant(
        "Who is erased keeps what was handed over",
        LIFE,
        "if current.state is State.CLAIMED and not KINDS",
        "if not KINDS",
        (ON_LIFE,),
    ),
    Mutant(
        "A pass outlives the erasure of its holder",
        LIFE,
        "if current.state is State.CLAIMED and not KINDS[current.kind].by_bearer:",
        "if current.state is State.CLAIMED:",
        (ON_LIFE,),
    ),
    Mutant(
        "Who is erased takes his address along",
        LIFE,
        "            prizes.addresses.drop(current.id)\n",
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "New codes are handed over to those alone who have claimed",
        LIFE,
        " and each.state is State.CLAIMED)",
        ")",
        (ON_LIFE,),
    ),
    Mutant(
        "A code that was uploaded before is refused",
        STOCK,
        "    if known := prizes.codes.known(lines):\n",
        "    if known := set[str]():\n",
        (ON_LIFE,),
    ),
    Mutant(
        "What is empty is no address",
        ADDRESS,
        "if not 1 <= len(address) <=",
        "if not len(address) <=",
        (ON_LIFE,),
    ),
    Mutant(
        "What is too long is no address",
        ADDRESS,
        "<= len(address) <= LONGEST:",
        "<= len(address):",
        (ON_LIFE,),
    ),
    Mutant(
        "A code stands in a list once",
        LIST,
        (
            "        if (first := seen.setdefault(folded(code), row.line)) != row.line:\n"
            "            raise CodesWrong(Wrong.TWICE, row.line, first)\n"
        ),
        "",
        (ON_LIST,),
    ),
    Mutant(
        "A code has nothing in it that nobody sees",
        LIST,
        "not (code.isprintable() and folded(code))",
        "False",
        (ON_LIST,),
    ),
)
