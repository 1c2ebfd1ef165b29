"""What somebody else may have changed between a look and the deed is looked at again."""

from tests.mutants.mutant import Mutant

LOOKS = "tests/prizes/test_second_looks.py"

MUTANTS = (
    Mutant(
        "An address is read when its award is held",
        "handlers/prizes/deadlines.py",
        "        held = prizes.lock(award)\n        sealed = prizes.addresses.of(award)",
        "        sealed = prizes.addresses.of(award)\n        held = prizes.lock(award)",
        (f"{LOOKS}::test_an_address_that_is_changed_while_keys_are_is_the_changed_one",),
    ),
    Mutant(
        "What is sent again is sent to who holds it now",
        "handlers/prizes/handing_over.py",
        "    for held in map(prizes.lock, sorted(held.id for held in prizes.of_draw(draw))):\n",
        "    for held in [(each, prizes.lock(each.id))[0] for each in prizes.of_draw(draw)]:\n",
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
        "storage/bans.py",
        "            his |= bans.c.contact_hash.in_(hashes & unnamed)\n",
        "            his |= bans.c.contact_hash.in_(hashes - unnamed)\n",
        ("tests/handlers/test_erased.py::test_a_ban_of_before_he_came_keeps_no_words_either",),
    ),
    Mutant(
        "What nobody sends again keeps no words",
        "storage/settling.py",
        "        if one.fate in OVER or (one.fate is Fate.UNCERTAIN and not resendable):\n",
        "        if one.fate in OVER or (one.fate is Fate.UNCERTAIN and resendable is None):\n",
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
