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
        "or_(stock.c.customer.is_(None), ~has_a_place)",
        "stock.c.customer.is_(None)",
        STOCK,
    ),
    Mutant(
        "Who left a test does not see his access link any more",
        "handlers/trials/taking_part.py",
        " if him.place else ()\n    return say(",
        "\n    return say(",
        STOCK,
    ),
)
