"""Reading apart from writing: `storage/reading.py`, and what reads by it."""

from tests.mutants.mutant import Mutant

READING = "storage/reading.py"
PROCESSES = "bot/processes.py"
ON_READING = "tests/storage/test_reading.py"
ON_PROCESSES = "tests/operations/test_processes.py"
ON_EXPORT = "tests/operations/test_export.py"
ON_HEALTH = "tests/operations/test_health.py"
BESIDE = f"{ON_READING}::test_a_vote_is_answered_in_the_midst_of_a_read_which_does_not_see_it"

MUTANTS = (
    Mutant(
        "A log that grew while somebody read is cut",
        "storage/sqlite.py",
        '            f"journal_size_limit={LOG}",\n',
        "",
        ("tests/storage/test_sqlite.py::test_a_log_that_grew_while_somebody_read_is_small_again_soon_after",),
    ),
    Mutant(
        "Of a file each read sees one state",
        READING,
        'connection.exec_driver_sql("BEGIN")',
        "pass",
        (f"{BESIDE}[sqlite]",),
    ),
    Mutant(
        "Of a server each read sees one state",
        READING,
        '"isolation_level": "REPEATABLE READ"',
        '"isolation_level": "READ COMMITTED"',
        (f"{BESIDE}[postgres]",),
    ),
    Mutant(
        "Who reads a file is not let write",
        READING,
        '"mode": "ro"',
        '"mode": "rw"',
        (f"{ON_READING}::test_who_reads_is_not_let_write[sqlite]",),
    ),
    Mutant(
        "Who reads from a server is not let write",
        READING,
        '"postgresql_readonly": True',
        '"postgresql_readonly": False',
        (f"{ON_READING}::test_who_reads_is_not_let_write[postgres]",),
    ),
    Mutant(
        "Who still reads when all ends is cut off",
        READING,
        "            task.cancel()\n",
        "            pass\n",
        (f"{ON_READING}::test_who_still_reads_when_the_database_is_closed_is_cut_off",),
    ),
    Mutant(
        "Figures wait for no writer",
        "bot/watch/watching.py",
        "Metrics(stored.reading, now)",
        "Metrics(stored, now)  # type: ignore[arg-type]",
        (f"{ON_HEALTH}::test_a_bot_that_runs_lives_is_ready_and_leads",),
    ),
    Mutant(
        "The version is read beside whoever writes",
        "bot/watch/health.py",
        "self.database.reading.read(version_of)",
        "self.database.run(version_of)",
        (f"{ON_HEALTH}::test_while_another_holds_the_file_we_live_and_votes_wait",),
    ),
    Mutant(
        "Who asks whether we are ready writes now and then only",
        "bot/watch/health.py",
        "        if time.monotonic() - self._wrote >= WROTE:\n",
        "        if True:\n",
        (f"{ON_HEALTH}::test_one_write_shows_for_a_moment_that_others_go_well",),
    ),
    Mutant(
        "A file that nobody takes is not held in memory",
        "bot/reports.py",
        "            content.clear()\n",
        "            content += piece\n",
        (f"{ON_EXPORT}::test_a_file_that_nobody_takes_is_not_held_only_its_size_is_told",),
    ),
    Mutant(
        "A file that is not held is too large all the same",
        "delivery/posting.py",
        "if media.size > line.messenger.file_limit:",
        "if len(media.content) > line.messenger.file_limit:",
        ("tests/delivery/test_sending.py::test_a_file_too_large_for_a_message_is_told_with_the_way_to_it",),
    ),
    Mutant(
        "An export that breaks off leaves nothing",
        "bot/commands/exporting.py",
        "        growing.unlink(missing_ok=True)\n",
        "        pass\n",
        (f"{ON_EXPORT}::test_a_file_that_cannot_be_written_to_its_end_leaves_nothing",),
    ),
    Mutant(
        "Work whose process died is done by another",
        PROCESSES,
        "                if last:\n",
        "                if True:\n",
        (f"{ON_PROCESSES}::test_work_whose_process_died_is_done_by_another",),
    ),
    Mutant(
        "No process is begun for who is let go",
        PROCESSES,
        "            if self._closed:\n",
        "            if False:\n",
        (
            f"{ON_PROCESSES}::test_who_is_let_go_ends_in_the_midst_of_his_work_and_nobody_follows_him",
            f"{ON_PROCESSES}::test_who_was_let_go_begins_no_other",
        ),
    ),
    Mutant(
        "Who is let go is let go once, whoever hears of it meanwhile",
        PROCESSES,
        "            pool.shutdown(cancel_futures=True)\n",
        "            self._pool.shutdown(cancel_futures=True)\n",
        (f"{ON_PROCESSES}::test_who_worked_there_may_hear_of_it_before_it_is_let_go_to_the_end",),
    ),
    Mutant(
        "Who is let go ends in the midst of his work",
        PROCESSES,
        "                self._leaving.close()\n",
        "                pass\n",
        (f"{ON_PROCESSES}::test_who_is_let_go_ends_in_the_midst_of_his_work_and_nobody_follows_him",),
    ),
    Mutant(
        "When the bot is killed its processes go",
        PROCESSES,
        "args=(leaving,), daemon=True).start()",
        "args=(leaving,), daemon=True)",
        (f"{ON_PROCESSES}::test_when_the_bot_is_killed_its_process_goes",),
    ),
)
