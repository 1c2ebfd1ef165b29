"""What is erased is gone."""

from tests.mutants.mutant import Mutant

ERASED = "tests/handlers/test_erased.py"
BYTES = "tests/storage/test_erased_bytes.py"
ROWS = "tests/storage/test_erased_rows.py"

REDACTED = "tests/traces/test_redacted.py"

MUTANTS = (
    Mutant(
        "What stands beside a card is redacted as well",
        "usecases/suggestions/saying/erasing.py",
        "    answers = _taken_back(said, work)\n",
        "    answers = list[Answer]()\n",
        (f"{REDACTED}::test_words_are_rewritten_and_pictures_deleted",),
    ),
    Mutant(
        "What left stays known when what waits is dropped",
        "storage/delivery/redactions.py",
        "        self._db.execute(delete(outbox).where(its, UNSENT))\n",
        "        self._db.execute(delete(outbox).where(its))\n",
        ("tests/storage/test_told_of_voices.py",),
    ),
    Mutant(
        "A picture is deleted where its words cannot be rewritten",
        "delivery/redacting.py",
        'await _edited(line, parcel, Outgoing(text="", gone=True))',
        "raise",
        (f"{REDACTED}::test_words_are_rewritten_and_pictures_deleted",),
    ),
    Mutant(
        "The team hears of what it alone can delete",
        "handlers/delivery/conversations.py",
        "(redacting.tell,) if redacting.waits(work) else ()",
        "()",
        (f"{REDACTED}::test_what_can_be_deleted_by_people_alone_is_shown_to_the_team_and_its_owners_once",),
    ),
    Mutant(
        "What the team was to be told of his present goes with a winner",
        "usecases/prizes/awarding.py",
        "    presents.forget(customer, stores)\n",
        "",
        (f"{ERASED}::test_what_the_team_was_to_be_told_of_his_present_goes_with_a_winner",),
    ),
    Mutant(
        "What will not be sent again is not kept",
        "storage/delivery/settling.py",
        "OVER: Final = {Fate.SENT, Fate.FAILED, Fate.BLOCKED}",
        "OVER: Final = {Fate.SENT}",
        (f"{ERASED}::test_what_will_not_be_sent_again_is_not_kept",),
    ),
    Mutant(
        "A ban keeps no words of who is erased",
        "storage/customers/bans.py",
        '.values(customer=None, reason=""))',
        ".values(customer=None))",
        (f"{ERASED}::test_a_ban_keeps_no_words_of_who_is_erased",),
    ),
    Mutant(
        "While somebody reads nobody waits for the log to be emptied",
        "storage/sqlite.py",
        "        with _impatient(connection), suppress(sqlite3.Error):",
        "        with suppress(sqlite3.Error):",
        (f"{BYTES}::test_while_somebody_reads_nobody_waits_and_the_words_go_when_he_has_read",),
    ),
    Mutant(
        "What could not be emptied is emptied later",
        "storage/sqlite.py",
        "        if self._owed and (",
        "        if False and (",
        (f"{BYTES}::test_while_somebody_reads_nobody_waits_and_the_words_go_when_he_has_read",),
    ),
    Mutant(
        "What a killed process left in the log is emptied at the start",
        "storage/sqlite.py",
        "            self._empty(connection)\n\n    async def close",
        "            pass\n\n    async def close",
        (f"{BYTES}::test_what_a_killed_process_left_in_the_log_is_gone_after_the_next_start",),
    ),
    Mutant(
        "PostgreSQL vacuums who was erased",
        "storage/postgresql.py",
        "        if erases:\n",
        "        if False:\n",
        (f"{ROWS}::test_who_was_erased_is_vacuumed_away_once_nobody_can_see_him",),
    ),
    Mutant(
        "It vacuums again while somebody could see him",
        "storage/vacuuming.py",
        "                    keeps = await self._keeps(connection)\n",
        "                    keeps = not await self._keeps(connection) and False\n",
        (f"{ROWS}::test_who_was_erased_is_vacuumed_away_once_nobody_can_see_him",),
    ),
    Mutant(
        "It vacuums again for who ends while it vacuums",
        "storage/vacuuming.py",
        "        return keeps\n",
        '        return bool((await connection.execute(READERS, {"since": since})).scalar_one())\n',
        (f"{ROWS}::test_for_who_ends_while_it_vacuums_it_vacuums_again",),
    ),
    Mutant(
        "It vacuums what a killed process left",
        "storage/postgresql.py",
        "        async with self._engine.connect():\n            self._vacuuming.soon()\n",
        "        async with self._engine.connect():\n            pass\n",
        (f"{ROWS}::test_what_a_killed_process_left_is_vacuumed_after_the_next_start",),
    ),
    Mutant(
        "It vacuums when the server is back",
        "storage/vacuuming.py",
        "                self._owed = True\n",
        "                pass\n",
        (f"{ROWS}::test_a_server_that_is_away_is_asked_again",),
    ),
    Mutant(
        "Who was erased before her slice of a broadcast is counted among those it was not sent to",
        "storage/news/broadcasts.py",
        "max(row.queued, row.total) if exhausted else row.queued",
        "row.queued",
        ("tests/handlers/test_forgotten_midway.py",),
    ),
    Mutant(
        "Who is erased is taken out of those who are set aside of a broadcast",
        "storage/news/keeping.py",
        "erased_from(mutes, quiet_hours, broadcast_later, news_received)",
        "erased_from(mutes, quiet_hours, news_received)",
        ("tests/handlers/test_forgotten_midway.py",),
    ),
)
