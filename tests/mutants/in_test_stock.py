"""What testers are handed: to one person each, shown before it is loaded, and accounted for."""

from tests.mutants.mutant import Mutant

STOCK = ("tests/handlers/test_test_stock.py",)

MUTANTS = (
    Mutant(
        "An access link that was given is given to nobody else, whatever becomes of the tester",
        "storage/trials/stock.py",
        "    return stock.c.handed.is_(None) & or_(",
        "    return or_(",
        STOCK,
    ),
    Mutant(
        "The access link of an erased tester stays given",
        "storage/trials/keeping.py",
        "stock.c.customer == customer).values(customer=None))",
        "stock.c.customer == customer).values(customer=None, handed=None))",
        STOCK,
    ),
    Mutant(
        "A tester's place begins only where there is what he needs",
        "trials/lifecycle.py",
        "        stock.take(stocks, trial, him.customer, now)\n",
        "",
        STOCK,
    ),
    Mutant(
        "Who waits for a tester's place moves up only where there is what he needs",
        "usecases/trials/inviting.py",
        "        if not stocking.taken(work, trial, customer):\n            break\n",
        "",
        STOCK,
    ),
    Mutant(
        "An access link that was brought before is refused",
        "handlers/trials/stock.py",
        "    stock.check_new(desk.stores[Stocks], links)\n",
        "",
        STOCK,
    ),
    Mutant(
        "A device set aside for who left is free at once",
        "storage/trials/stock.py",
        "or_(stock.c.customer.is_(None), ~_has_a_place())",
        "stock.c.customer.is_(None)",
        STOCK,
    ),
    Mutant(
        "A device that is out with who has no place any more is asked back",
        "handlers/trials/wakings.py",
        "        yield partial(stocking.ask_back, id=trial.id)\n",
        "        pass\n",
        STOCK,
    ),
    Mutant(
        "A device is asked back from whom it is out with no place alone",
        "storage/trials/stock.py",
        "stock.c.handed.is_not(None), ~_has_a_place()",
        "stock.c.handed.is_not(None)",
        STOCK,
    ),
    Mutant(
        "A device that is set aside or out is not taken out of the stock",
        "storage/trials/stock.py",
        "stock.c.link.is_(None), _free())\n        last",
        "stock.c.link.is_(None))\n        last",
        STOCK,
    ),
    Mutant(
        "Tapping twice that there is one device more enters one",
        "usecases/trials/stocking.py",
        "stocks.count(id).all\n    if count",
        "count - 1\n    if count",
        STOCK,
    ),
    Mutant(
        "Who left a test does not see his access link any more",
        "handlers/trials/taking_part.py",
        " if him.place else ()\n    return say(",
        "\n    return say(",
        STOCK,
    ),
    Mutant(
        "Who waits only for a link or a device does not read that all places are taken",
        "handlers/trials/taking_part.py",
        "    if waits and trial.stage",
        "    if False and trial.stage",
        (f"{STOCK[0]}::test_when_the_stock_runs_out_the_team_is_told_once_and_who_waits_reads_why",),
    ),
    Mutant(
        "The team hears that a free place goes to nobody because nothing is left to hand out",
        "handlers/trials/wakings.py",
        "    if inviting.is_out_of_stock(work, trial):",
        "    if False:",
        (f"{STOCK[0]}::test_a_place_that_becomes_free_without_a_link_is_told_to_the_team",),
    ),
    Mutant(
        "Links that run out again after more were added are told to the team again",
        "usecases/trials/stocking.py",
        'f"trial-stock:{trial.id}:{work.stores[Stocks].count(trial.id).all}"',
        'f"trial-stock:{trial.id}"',
        (f"{STOCK[0]}::test_more_links_move_up_who_waits_and_if_they_run_out_the_team_hears_it_anew",),
    ),
    Mutant(
        "The team hears at once of who accepts and gets no place because nothing is left to hand out",
        "handlers/trials/taking_part.py",
        "        return (shown, *stocking.ran_out(desk, trial))",
        "        return (shown,)",
        (f"{STOCK[0]}::test_when_the_stock_runs_out_the_team_is_told_once_and_who_waits_reads_why",),
    ),
    Mutant(
        "That nothing is left to hand out does not hide that nobody is left to invite",
        "usecases/trials/inviting.py",
        "    return stocking.ran_out(work, trial)",
        "    lifecycle.note_short(work.stores[Trials], trial, work.now)\n"
        "    return stocking.ran_out(work, trial)",
        (f"{STOCK[0]}::test_of_what_the_team_is_told_nothing_hides_the_other",),
    ),
)
