"""What is promised of how long things are kept."""

from tests.mutants.mutant import Mutant

ON = "tests/handlers/test_retention.py::"

MUTANTS = (
    Mutant(
        "Retention forgets how the silent are called, and nobody else",
        "storage/customers/keeping.py",
        "customers.c.id.not_in(heard_since(before))",
        "customers.c.id > 0",
        (ON + "test_how_the_silent_are_called_is_forgotten_and_learnt_anew",),
    ),
    Mutant(
        "Retention leaves what keeps a message from being sent twice",
        "storage/delivery/keeping.py",
        "outbox.c.key.is_(None), ",
        "",
        (ON + "test_records_of_messages_go_but_not_what_keeps_one_from_being_sent_twice",),
    ),
    Mutant(
        "Retention drops a slice at a time",
        "handlers/calendar/appointments/retention.py",
        "for _ in range(SLICES):",
        "for _ in range(10**6):",
        (ON + "test_a_night_drops_a_slice_at_a_time_and_no_more_than_so_many",),
    ),
    Mutant(
        "No report is made of a test whose answers went with time",
        "handlers/trials/findings.py",
        "        raise Misunderstood(*gone)\n",
        "        return trial\n",
        ("tests/handlers/test_report_dropped.py",),
    ),
    Mutant(
        "Retention leaves who declined for his season",
        "bot/settings.py",
        'max(spans["candidates"], SEASON)',
        'spans["candidates"]',
        (ON + "test_who_declined_is_kept_for_his_season_at_least",),
    ),
    Mutant(
        "Retention leaves what was answered in a test that runs",
        "storage/trials/keeping.py",
        "return select(trials.c.id).where(trials.c.ended < before)",
        "return select(trials.c.id)",
        (ON + "test_what_testers_answered_goes_with_time_once_the_test_has_ended",),
    ),
)
