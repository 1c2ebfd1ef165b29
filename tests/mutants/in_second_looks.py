"""What somebody else may change between a look and what follows from it."""

from tests.mutants.mutant import Mutant

FILLING = "tests/storage/test_filling.py"
WRITTEN_TO = "tests/storage/test_written_to.py"
LOOKS = "tests/prizes/test_second_looks.py"
NEWCOMERS = "tests/storage/test_newcomers_meet.py"

MUTANTS = (
    Mutant(
        "Who is erased while a slice is made is left out, and the broadcast goes on",
        "storage/news/filling.py",
        "staying(within.limit(SLICE))",
        "within.limit(SLICE)",
        (
            f"{FILLING}::test_who_is_erased_meanwhile_is_left_out_and_all_others_are_written_to",
            f"{FILLING}::test_an_erasure_waits_for_the_slice_that_writes_to_her",
        ),
    ),
    Mutant(
        "Of many who are told whoever is erased meanwhile is left out",
        "storage/delivery/outbox.py",
        "query = staying(",
        "query = (",
        (WRITTEN_TO,),
    ),
    Mutant(
        "A message to somebody who is erased meanwhile is not written",
        "storage/delivery/outbox.py",
        "his = staying(given",
        "his = (given",
        (WRITTEN_TO,),
    ),
    Mutant(
        "A newcomer whom another worker adds meanwhile votes all the same",
        "storage/polls/group_commit.py",
        " or not is_race(result):",
        " or True:",
        (f"{NEWCOMERS}::test_whom_another_worker_adds_meanwhile_votes_all_the_same",),
    ),
    Mutant(
        "A slip that is refused each time harms no other",
        "storage/polls/group_commit.py",
        "(db, [slip], self._clock())[0])\n        except Exception as error:",
        "(db, [slip], self._clock())[0])\n        except ZeroDivisionError as error:",
        (f"{NEWCOMERS}::test_who_is_refused_each_time_harms_no_other",),
    ),
    Mutant(
        "Newcomers are written in one order",
        "storage/polls/voters.py",
        "sorted(arrived, key=_place)",
        "arrived",
        (f"{NEWCOMERS}::test_newcomers_in_opposite_order_do_not_wait_for_each_other",),
    ),
    Mutant(
        "An attempt to claim that is begun anew passes over nobody",
        "storage/delivery/queue.py",
        """        def take(db: Connection) -> list[Parcel]:
            asked: dict[str, Any] = {"now": now, "busy": [(to.messenger, to.address) for to in busy]}
""",
        """        asked: dict[str, Any] = {"now": now, "busy": [(to.messenger, to.address) for to in busy]}

        def take(db: Connection) -> list[Parcel]:
""",
        ("tests/storage/test_claiming.py::test_a_claim_that_is_begun_anew_passes_over_nobody",),
    ),
    Mutant(
        "What cannot be looked after stops nothing else",
        "handlers/reception.py",
        """self._asked(lambda wakings: wakings.looked_after):
            await self._errand(errand)
""",
        """self._asked(lambda wakings: wakings.looked_after):
            await self.transactions(partial(self._run, errand))
""",
        ("tests/handlers/test_failing.py::test_what_cannot_be_looked_after_stops_nothing_else",),
    ),
    Mutant(
        "An address is read when its award is held",
        "usecases/prizes/deadlines.py",
        "        award = prizes.lock(id)\n        sealed = prizes.addresses.of(award.id)",
        "        sealed = prizes.addresses.of(id)\n        award = prizes.lock(id)",
        (f"{LOOKS}::test_an_address_that_is_changed_while_keys_are_is_the_changed_one",),
    ),
    Mutant(
        "What is sent again is sent to who holds it now",
        "usecases/prizes/presents.py",
        "    for award in map(prizes.lock, sorted(award.id for award in prizes.of_draw(draw))):\n",
        "    for award in [(each, prizes.lock(each.id))[0] for each in prizes.of_draw(draw)]:\n",
        (f"{LOOKS}::test_nothing_is_sent_again_to_who_is_erased_meanwhile",),
    ),
    Mutant(
        "Who moves up comes after the drawing by any clock",
        "draws/succession.py",
        "draw.drawn + INSTANT)",
        "draw.drawn)",
        ("tests/handlers/test_moving_up.py",),
    ),
    Mutant(
        "A ban of before somebody came loses its words with him",
        "storage/customers/bans.py",
        "            his |= bans.c.contact_hash.in_(hashes & unnamed)\n",
        "            his |= bans.c.contact_hash.in_(hashes - unnamed)\n",
        ("tests/handlers/test_erased.py::test_a_ban_of_before_he_came_keeps_no_words_either",),
    ),
    Mutant(
        "What nobody sends again keeps no words",
        "storage/delivery/settling.py",
        "(one.fate in OVER or (one.fate is Fate.UNCERTAIN and not resendable)):\n",
        "(one.fate in OVER or (one.fate is Fate.UNCERTAIN and resendable is None)):\n",
        (
            "tests/handlers/test_erased.py"
            "::test_what_nobody_sends_again_is_not_kept_where_nobody_knows_whether_it_arrived",
        ),
    ),
    Mutant(
        "What empties the log leaves off when the database is closed",
        "storage/sqlite.py",
        "        self._closing.set()\n",
        "",
        ("tests/storage/test_erased_bytes.py::test_nothing_goes_on_once_the_database_is_closed",),
    ),
    Mutant(
        "A page that the disk cannot read is damage",
        "storage/soundness.py",
        "frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_IOERR})",
        "frozenset({sqlite3.SQLITE_CORRUPT})",
        ("tests/operations/test_damage.py::test_a_page_that_the_disk_cannot_read_is_damage",),
    ),
    Mutant(
        "What was not read is not called whole",
        "storage/soundness.py",
        '            raise OutOfReach(f"the database cannot be used: {error}") from None\n',
        "            return\n",
        ("tests/operations/test_damage.py::test_the_doctor_calls_nothing_whole_that_was_not_read",),
    ),
    Mutant(
        "Who is erased while it vacuums is vacuumed away as well",
        "storage/vacuuming.py",
        "                self._owed = self._owed or keeps ",
        "                self._owed = keeps ",
        ("tests/storage/test_erased_rows.py::test_who_is_erased_while_it_vacuums_is_vacuumed_away_as_well",),
    ),
    Mutant(
        "Who writes can be seen through as well as who reads",
        "storage/vacuuming.py",
        "(backend_xmin IS NOT NULL OR backend_xid IS NOT NULL)",
        "backend_xmin IS NOT NULL",
        ("tests/storage/test_erased_rows.py::test_who_was_erased_is_vacuumed_away_once_nobody_can_see_him",),
    ),
)
