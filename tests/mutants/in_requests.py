"""What is read before anybody looks at it, and what a process says of itself."""

from tests.mutants.mutant import Mutant

INCOMING = "bot/watch/incoming.py"
HEALTH = "bot/watch/health.py"
ON_INCOMING = "tests/operations/test_incoming.py"
ON_HEALTH = "tests/operations/test_health.py"
ON_DAMAGE = "tests/operations/test_damage.py"

MUTANTS = (
    Mutant(
        "Headers have an end",
        INCOMING,
        "        if self._in_head and self._read > HEAD_LIMIT:\n",
        "        if self._in_head and not self._read:\n",
        (f"{ON_INCOMING}::test_headers_that_are_too_large_are_refused",),
    ),
    Mutant(
        "A request has an end",
        INCOMING,
        "        elif self._read > LIMIT:\n",
        "        elif not self._read:\n",
        (f"{ON_INCOMING}::test_what_has_no_end_is_not_read_to_its_end",),
    ),
    Mutant(
        "A request comes in time",
        INCOMING,
        "        else:\n            self.transport.abort()\n",
        "",
        (f"{ON_INCOMING}::test_who_does_not_finish_is_not_waited_for",),
    ),
    Mutant(
        "The first request comes in time as well",
        INCOMING,
        "        super().connection_made(transport)\n        self._wait()\n",
        "        super().connection_made(transport)\n",
        (f"{ON_INCOMING}::test_who_does_not_finish_is_not_waited_for",),
    ),
    Mutant(
        "Empty lines are no request",
        INCOMING,
        "        self._wait()\n        self._read",
        "        self._read",
        (f"{ON_INCOMING}::test_who_goes_on_with_empty_lines_is_not_waited_for",),
    ),
    Mutant(
        "Whoever asked in full is answered",
        INCOMING,
        "        if answering or self.flow.read_paused:\n",
        "        if self.flow.read_paused:\n",
        (f"{ON_INCOMING}::test_whoever_asked_in_full_is_answered_however_long_it_takes",),
    ),
    Mutant(
        "A request that is whole is not late",
        INCOMING,
        "        self._settle()\n        self._read = 0\n",
        "        self._read = 0\n",
        (f"{ON_INCOMING}::test_whoever_asked_in_full_is_answered_however_long_it_takes",),
    ),
    Mutant(
        "The requests of a process are read within bounds",
        "bot/watch/serving.py",
        "        http=Incoming,\n",
        "",
        (f"{ON_INCOMING}::test_headers_that_are_too_large_are_refused",),
    ),
    Mutant(
        "Whether anything can be written is tried",
        HEALTH,
        "            await check_writable(self.database)\n",
        "",
        (f"{ON_HEALTH}::test_on_a_full_disk_we_live_but_are_not_ready",),
    ),
    Mutant(
        "A disk that was found full counts as full",
        HEALTH,
        "writable and not self.database.was_full_within(FULL)",
        "writable",
        (f"{ON_HEALTH}::test_a_disk_that_somebody_found_full_counts_as_full_for_a_while",),
    ),
    Mutant(
        "Looks at a database that does not answer do not pile up",
        HEALTH,
        "        if self._looking is None or self._looking.done():\n",
        "        if True:\n",
        (f"{ON_HEALTH}::test_whoever_asks_whether_we_are_ready_waits_for_the_same_look",),
    ),
    Mutant(
        "While another holds the file a vote waits for it elsewhere",
        "storage/sqlite.py",
        "            with _impatient(connection):\n                return connection.begin()\n",
        "            return connection.begin()\n",
        ("tests/storage/test_sqlite.py::test_while_another_holds_the_file_the_event_loop_goes_on",),
    ),
    Mutant(
        "A bot starts on a whole file",
        "bot/storing.py",
        "            await asyncio.to_thread(check_whole, path)\n",
        "            pass\n",
        (f"{ON_DAMAGE}::test_a_bot_does_not_start_on_a_damaged_file",),
    ),
    Mutant(
        "The doctor reads the file through",
        "bot/commands/doctor.py",
        "        check_whole(path)\n",
        "        pass\n",
        (f"{ON_DAMAGE}::test_the_doctor_names_a_damaged_file",),
    ),
    Mutant(
        "A page that was written over is damage",
        "storage/soundness.py",
        "    if flaw:\n",
        "    if False:\n",
        (f"{ON_DAMAGE}::test_a_page_that_was_written_over_is_found",),
    ),
)
