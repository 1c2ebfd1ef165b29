"""What the calendar and the morning line promise."""

from tests.mutants.mutant import Mutant

CALENDAR = "handlers/calendar/wakings.py"
ROWS = "storage/calendar/rows.py"
KEPT = "tests/handlers/test_calendar.py"
MORNING = "tests/handlers/test_morning.py"
CLOSING = f"{MORNING}::test_it_names_what_closes_today_with_the_hour"
NOTHING = f"{MORNING}::test_on_a_day_that_brings_nothing_the_team_hears_nothing"
PRIZES = f"{MORNING}::test_it_counts_prizes_to_hand_over_and_those_whose_time_ends"
FORGOTTEN = "tests/storage/test_appointments.py::test_what_was_kept_long_ago_is_forgotten"

MUTANTS = (
    Mutant(
        "Of two processes that find an appointment due one keeps it",
        CALENDAR,
        "        if not waking.stores[Appointments].first_time(appointment.name, on):\n"
        "            return ()\n",
        "        waking.stores[Appointments].first_time(appointment.name, on)\n",
        (f"{KEPT}::test_of_two_processes_that_both_find_it_due_one_keeps_it",),
    ),
    Mutant(
        "What was kept is not taken up at each look",
        CALENDAR,
        " and not stores[Appointments].done_on(each.name, on)",
        "",
        (f"{KEPT}::test_what_is_of_use_for_days_is_kept_once_after_downtime",),
    ),
    Mutant(
        "Of what was missed the last is kept",
        CALENDAR,
        "        last = instant\n",
        "        last = last or instant\n",
        (f"{KEPT}::test_what_is_of_use_for_days_is_kept_once_after_downtime",),
    ),
    Mutant(
        "What is of no use any more waits for the next day",
        CALENDAR,
        "last is None or last < now - appointment.late:",
        "last is None:",
        (f"{KEPT}::test_past_its_time_it_waits_for_the_next_day",),
    ),
    Mutant(
        "An hour that clocks skip comes as much later",
        CALENDAR,
        " - appointment.late - BEFORE",
        " - appointment.late",
        (f"{KEPT}::test_an_hour_that_is_skipped_comes_an_hour_later",),
    ),
    Mutant(
        "The start does not wait for triggers",
        "handlers/calendar/appointment.py",
        "from functools import cache\n",
        "from functools import cache\n\nimport apscheduler.triggers.cron\n",
        (f"{KEPT}::test_the_start_waits_for_no_trigger_and_no_second_scheduler_is_there",),
    ),
    Mutant(
        "An appointment has its date in the company's zone",
        CALENDAR,
        "last.astimezone(company.zone).date()",
        "last.date()",
        (f"{KEPT}::test_in_another_zone_it_is_kept_once_on_each_date_all_the_same",),
    ),
    Mutant(
        "The clock is woken for the next appointment, not for this one",
        CALENDAR,
        "now + TICK",
        "now",
        (f"{KEPT}::test_the_clock_is_woken_at_its_hour",),
    ),
    Mutant(
        "Who sets the clock back repeats no appointment",
        ROWS,
        "(now - KEPT).date()",
        "now.date()",
        (FORGOTTEN,),
    ),
    Mutant(
        "The clock keeps appointments",
        CALENDAR,
        "WAKINGS = Wakings(due=_due, ",
        "WAKINGS = Wakings(",
        (CLOSING,),
    ),
    Mutant(
        "The clock is woken for appointments",
        CALENDAR,
        "instants=_instants, ",
        "",
        (f"{MORNING}::test_the_clock_is_woken_for_it_and_forgets_old_ones",),
    ),
    Mutant(
        "Appointments kept long ago are forgotten",
        CALENDAR,
        "    waking.stores[Appointments].forget_old(waking.now)\n",
        "",
        (f"{MORNING}::test_the_clock_is_woken_for_it_and_forgets_old_ones",),
    ),
    Mutant(
        "The morning has the hour that the operator set",
        "bot/process.py",
        "            morning=self.settings.morning_time,\n",
        "",
        ("tests/stories/test_morning.py::test_the_team_hears_in_the_morning_what_closes_by_the_next[en]",),
    ),
    Mutant(
        "An idea to be read is not named a second time as nobody's",
        "handlers/suggestions/inbox/late.py",
        " and each.id not in to_read]",
        "]",
        (f"{MORNING}::test_an_idea_to_be_read_is_named_as_that_alone",),
    ),
    Mutant(
        "The morning has one button for each way, however many lines lead there",
        "handlers/calendar/appointments/morning.py",
        " and matter.way not in ways",
        "",
        (f"{MORNING}::test_it_names_what_waits_and_nobody_has_taken_on",),
    ),
    Mutant(
        "A morning with nothing to say is silent",
        "handlers/calendar/appointments/morning.py",
        "    if not found:\n        return ()\n",
        "",
        (NOTHING,),
    ),
    Mutant(
        "What closes another day is not named",
        "handlers/polls/agenda.py",
        " if before_the_next(poll.terms.closes, work)",
        "",
        (NOTHING,),
    ),
    Mutant(
        "What opens another day is not named",
        "handlers/polls/agenda.py",
        "if at and before_the_next(at, work)",
        "if at",
        (NOTHING,),
    ),
    Mutant(
        "A decision is named when it is overdue, and no outcome that needs none",
        "polls/decisions.py",
        " and planned.overdue]",
        "]",
        (f"{MORNING}::test_it_names_decisions_that_are_overdue_until_they_are_made",),
    ),
    Mutant(
        "A draw that waits for nobody's word is not named",
        "handlers/draws/agenda.py",
        " < draw.manner.confirmations",
        " <= draw.manner.confirmations",
        (f"{MORNING}::test_it_names_draws_that_wait_for_somebodys_word",),
    ),
    Mutant(
        "A code is not to be handed over by hand",
        "handlers/prizes/prize_desk.py",
        "frozenset(name for name, kind in KINDS.items() if kind.by_hand)",
        "frozenset(KINDS)",
        (f"{MORNING}::test_it_counts_winners_for_whom_no_code_is_left",),
    ),
    Mutant(
        "A prize is named on the day on which its time ends",
        "handlers/prizes/agenda.py",
        " if before_the_next(award.deadline, work)]",
        "]",
        (PRIZES,),
    ),
    Mutant(
        "A broadcast that goes on by itself is not named",
        "storage/news/broadcasts.py",
        "where(broadcasts.c.state == State.PAUSED.value)",
        "where(broadcasts.c.state != State.DONE.value)",
        (f"{MORNING}::test_it_names_broadcasts_that_are_paused",),
    ),
    Mutant(
        "A backup of which nothing is held back is not named",
        "handlers/delivery/agenda.py",
        "restored is not None and restored.held:",
        "restored is not None:",
        (f"{MORNING}::test_it_names_messages_held_back_since_a_backup",),
    ),
    Mutant(
        "What nobody has taken on is named in the morning",
        "handlers/suggestions/inbox/late.py",
        "if each.holder is None and each.id not in to_read]",
        "if each.id in to_read]",
        (f"{MORNING}::test_it_names_what_waits_and_nobody_has_taken_on",),
    ),
    Mutant(
        "What is late is named once",
        "storage/suggestions/rows.py",
        "select(*columns).where(*_waits(), voices.c.reply_by >= now)",
        "select(*columns).where(*_waits())",
        (f"{MORNING}::test_what_is_late_is_named_once_as_late",),
    ),
    Mutant(
        "A line names a few and counts the rest",
        "handlers/agenda.py",
        "if more > 0 else ()",
        "if more > 9 else ()",
        (f"{MORNING}::test_it_names_the_first_few_and_counts_the_rest",),
    ),
    Mutant(
        "What closes first is named first",
        "handlers/polls/agenda.py",
        "sorted(closing, key=lambda poll: poll.terms.closes)",
        "closing[::-1]",
        (f"{MORNING}::test_it_names_the_first_few_and_counts_the_rest",),
    ),
)
