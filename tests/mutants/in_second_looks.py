"""What somebody else may change between a look and what follows from it."""

from tests.mutants.mutant import Mutant

FILLING = "tests/storage/test_filling.py"
WRITTEN_TO = "tests/storage/test_written_to.py"
NEWCOMERS = "tests/storage/test_newcomers_meet.py"

MUTANTS = (
    Mutant(
        "Who is erased while a slice is made is left out, and the broadcast goes on",
        "storage/filling.py",
        "staying(within.limit(SLICE))",
        "within.limit(SLICE)",
        (
            f"{FILLING}::test_who_is_erased_meanwhile_is_left_out_and_all_others_are_written_to",
            f"{FILLING}::test_an_erasure_waits_for_the_slice_that_writes_to_her",
        ),
    ),
    Mutant(
        "Of many who are told whoever is erased meanwhile is left out",
        "storage/outbox.py",
        "query = staying(",
        "query = (",
        (WRITTEN_TO,),
    ),
    Mutant(
        "A message to somebody who is erased meanwhile is not written",
        "storage/outbox.py",
        "his = staying(given",
        "his = (given",
        (WRITTEN_TO,),
    ),
    Mutant(
        "A newcomer whom another worker adds meanwhile votes all the same",
        "storage/group_commit.py",
        " or not is_race(result):",
        " or True:",
        (f"{NEWCOMERS}::test_whom_another_worker_adds_meanwhile_votes_all_the_same",),
    ),
    Mutant(
        "A slip that is refused each time harms no other",
        "storage/group_commit.py",
        "(db, [slip], self._clock())[0])\n        except Exception as error:",
        "(db, [slip], self._clock())[0])\n        except ZeroDivisionError as error:",
        (f"{NEWCOMERS}::test_who_is_refused_each_time_harms_no_other",),
    ),
    Mutant(
        "Newcomers are written in one order",
        "storage/group_commit.py",
        "sorted(arrived, key=_place)",
        "arrived",
        (f"{NEWCOMERS}::test_newcomers_in_opposite_order_do_not_wait_for_each_other",),
    ),
    Mutant(
        "An attempt to claim that is begun anew passes over nobody",
        "storage/queue.py",
        """        def take(db: Connection) -> list[Parcel]:
            asked: dict[str, Any] = {"now": now, "held": [(to.messenger, to.address) for to in busy]}
""",
        """        asked: dict[str, Any] = {"now": now, "held": [(to.messenger, to.address) for to in busy]}

        def take(db: Connection) -> list[Parcel]:
""",
        ("tests/storage/test_claiming.py::test_a_claim_that_is_begun_anew_passes_over_nobody",),
    ),
    Mutant(
        "What cannot be looked after stops nothing else",
        "handlers/reception.py",
        """clock.look_after(stores, self.now())):
            await self._errand(errand)
""",
        """clock.look_after(stores, self.now())):
            await self.transactions(partial(self._run, errand))
""",
        ("tests/handlers/test_failing.py::test_what_cannot_be_looked_after_stops_nothing_else",),
    ),
)
