"""What the registration of domains promises: each is heard, told and erased, and none in another's place."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

MORE = "tests/handlers/test_one_domain_more.py"

MUTANTS = (
    Mutant(
        "Two routes of one name do not start",
        "handlers/house.py",
        "                if route.name in found:\n",
        "                if route.name in found and not route:\n",
        (f"{MORE}::test_two_routes_of_one_name_do_not_start",),
    ),
    Mutant(
        "What no dialogue takes is offered to each domain",
        "handlers/dispatch.py",
        "        return next((answers for answers in found if answers is not None), ())\n",
        "        return next(reversed([answers or () for answers in found]), ())\n",
        (f"{MORE}::test_it_hears_what_no_dialogue_takes_and_leaves_the_rest",),
    ),
    Mutant(
        "What is offered to domains needs the right of each",
        "handlers/dispatch.py",
        "for way in ways if desk.may(way.right))",
        "for way in ways)",
        (f"{MORE}::test_it_hears_nobody_who_lacks_the_right",),
    ),
    Mutant(
        "Each domain takes out who is erased",
        "storage/stores.py",
        "            keeping.erase(self._connection, customer)\n",
        "            pass\n",
        (f"{MORE}::test_what_it_keeps_of_somebody_is_given_to_him_and_goes_with_him",),
    ),
    Mutant(
        "Each domain does what it has to before somebody is erased",
        "handlers/house.py",
        "for answer in each.forget(customer, work)]",
        "for answer in ()]",
        (f"{MORE}::test_what_it_keeps_of_somebody_is_given_to_him_and_goes_with_him",),
    ),
    Mutant(
        "A button takes no command of another domain",
        "handlers/house.py",
        " and entry.name in self.commands and entry.name not in own:",
        " and entry.name in ():",
        (f"{MORE}::test_no_domain_hides_what_another_registered",),
    ),
    Mutant(
        "A menu offers what somebody hears",
        "handlers/house.py",
        "        if unknown := set(lines) - set(self.commands):\n",
        "        if unknown := set[str]():\n",
        (f"{MORE}::test_a_menu_offers_no_command_that_nobody_hears",),
    ),
    Mutant(
        "No domain hides what another one keeps",
        "storage/stores.py",
        "        if len(cls._rows) < len(kept) or len(set(names)) < len(names):\n",
        "        if not cls.keepings:\n",
        (f"{MORE}::test_no_domain_hides_what_another_keeps",),
    ),
    Mutant(
        "Where one domain's clock fails the others are asked",
        "handlers/reception.py",
        '            except Exception:\n                log.exception("what is due was not told',
        '            except NotNow:\n                log.exception("what is due was not told',
        (f"{MORE}::test_where_one_domain_fails_the_others_are_asked_all_the_same",),
    ),
    Mutant(
        "A process that moves a database knows every table",
        "storage/every_table.py",
        '        import_module(f"storage.{found.parent.name}.tables")\n',
        "        pass\n",
        (f"{MORE}::test_every_table_is_known_also_where_nothing_else_was_imported",),
    ),
    Mutant(
        "A poll that ended long ago is not read again and again",
        "storage/polls/rows.py",
        "where(polls.c.closed >= instant)",
        "where(polls.c.closed.is_not(None))",
        ("tests/handlers/test_looked_after.py::test_a_poll_that_ended_long_ago_is_not_read_again",),
    ),
)
