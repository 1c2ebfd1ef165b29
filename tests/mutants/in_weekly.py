"""What is promised of the weekly picture, of the names in it and beside it, and of news that were got."""

from tests.mutants.mutant import Mutant

DOMAIN = "suggestions/weekly.py"
ROWS = "storage/suggestions/weekly.py"
WEEK = "handlers/suggestions/overview/weekly.py"
TESTS = "tests/handlers/test_weekly.py"
KEPT = "tests/storage/test_news_received.py"
BOX = "tests/storage/test_group_commit.py"
NAMES = "tests/handlers/test_who_reads_names.py"

MUTANTS = (
    Mutant(
        "The week comes on Mondays alone",
        "handlers/calendar/appointment.py",
        'day_of_week="mon", ',
        "",
        (f"{TESTS}::test_past_four_days_it_waits_for_the_next_monday",),
    ),
    Mutant(
        "The week has the hour that the operator set",
        "bot/process.py",
        "            weekly=self.settings.weekly_time,\n",
        "",
        ("tests/stories/test_teams_view.py::test_on_monday_the_week_comes_once_to_owners_and_editors",),
    ),
    Mutant(
        "The week is of use for days",
        "handlers/calendar/appointments/weekly.py",
        "late=timedelta(days=4)",
        "late=timedelta(hours=4)",
        (f"{TESTS}::test_after_three_days_of_downtime_it_comes_once_and_is_of_the_same_week",),
    ),
    Mutant(
        "The week goes to owners and editors",
        WEEK,
        " if each.role in TOLD]",
        "]",
        (f"{TESTS}::test_it_comes_to_owners_and_editors_and_to_nobody_else",),
    ),
    Mutant(
        "Where nothing was ever said Monday is silent",
        WEEK,
        "    if not work.stores[Weekly].begun(until):\n        return ()\n",
        "",
        (f"{TESTS}::test_where_nothing_was_ever_said_monday_is_silent",),
    ),
    Mutant(
        "Of a quiet week there is nothing to draw",
        WEEK,
        "picture = None if found.quiet else ",
        "picture = ",
        (f"{TESTS}::test_a_quiet_week_is_said_without_a_picture",),
    ),
    Mutant(
        "A week that runs on its first day names one day",
        WEEK,
        '"day" if first == last else ',
        "",
        (f"{TESTS}::test_the_week_that_runs_says_that_it_does_and_on_its_first_day_names_it_once",),
    ),
    Mutant(
        "While something is late nobody is told to ask customers",
        WEEK,
        "late=found.late + len(found.slipped))",
        "late=0)",
        (f"{TESTS}::test_while_something_is_late_no_week_is_a_good_moment_to_ask",),
    ),
    Mutant(
        "Days are those of the company",
        DOMAIN,
        "        days[at.astimezone(zone).date()][kind] += 1\n",
        "        days[at.date()][kind] += 1\n",
        ("tests/suggestions/test_weekly.py::test_a_day_is_one_of_the_companys_zone",),
    ),
    Mutant(
        "What an answer took is counted in working time",
        DOMAIN,
        "_median(hours.each_within(answers.took))",
        "_median([until - since for since, until in answers.took])",
        ("tests/suggestions/test_weekly.py::test_what_an_answer_took_is_working_time",),
    ),
    Mutant(
        "Working time of many spans is that of each",
        "suggestions/working_hours.py",
        "worked[last] + min(at - stretches[last].opens, stretches[last].length)",
        "worked[last] + (at - stretches[last].opens)",
        (
            "tests/suggestions/test_working_hours.py::test_working_time_is_what_one_counts_step_by_step",
            "tests/suggestions/test_weekly.py::test_what_an_answer_took_is_working_time",
        ),
    ),
    Mutant(
        "Who still speaks has not fallen silent",
        DOMAIN,
        " and not now.get(each)]",
        "]",
        (f"{TESTS}::test_the_week_is_said_in_ten_lines_with_a_picture", "tests/suggestions/test_weekly.py"),
    ),
    Mutant(
        "What is over rises no more",
        ROWS,
        " and roots[id].status not in ENDED]",
        "]",
        (f"{TESTS}::test_what_was_merged_into_an_idea_rises_with_it_and_what_is_over_does_not",),
    ),
    Mutant(
        "An idea that nobody may read is named by its number",
        DOMAIN,
        'each.title if each.public else ""',
        "each.title",
        (f"{TESTS}::test_an_idea_that_is_not_public_is_named_by_its_number",),
    ),
    Mutant(
        "Who only voted has a name",
        "storage/polls/voters.py",
        "        names = [slip.name for slip in people]\n",
        '        names = ["" for _ in people]\n',
        (f"{NAMES}::test_who_only_voted_is_named_to_those_who_answer_and_to_nobody_else",),
    ),
    Mutant(
        "Newcomers of one batch have each his own name",
        "storage/polls/voters.py",
        "zip(sorted(people, key=_name_of), sorted(made), strict=True)",
        "zip(people, sorted(made), strict=True)",
        (f"{BOX}::test_who_only_voted_is_called_as_the_messenger_last_called_him",),
    ),
    Mutant(
        "Who is called otherwise by now is called so when he votes",
        "storage/polls/voters.py",
        " if name and name != voter.name})",
        " if name and not voter.name})",
        (f"{BOX}::test_who_only_voted_is_called_as_the_messenger_last_called_him",),
    ),
    Mutant(
        "A messenger that says no name takes none away",
        "storage/polls/voters.py",
        " if name and name != voter.name})",
        " if name != voter.name})",
        (f"{BOX}::test_who_only_voted_is_called_as_the_messenger_last_called_him",),
    ),
    Mutant(
        "A vote of who is called as before writes no name",
        "storage/polls/voters.py",
        " if name and name != voter.name})",
        " if name})",
        (f"{BOX}::test_names_are_written_where_they_changed_and_all_at_once",),
    ),
    Mutant(
        "Who spoke in a group alone has a name",
        "handlers/presence.py",
        "name=event.who.name or here.name,",
        "name=event.who.name if event.place.kind.value == 'private' else here.name,",
        (f"{NAMES}::test_who_spoke_in_a_group_alone_is_named_to_those_who_answer",),
    ),
    Mutant(
        "In the log words are read by those who may read them",
        "handlers/suggestions/things.py",
        "    if not (voice.public or desk.may(ANSWER)):\n",
        "    if not voice.filed:\n",
        (f"{NAMES}::test_in_the_log_who_does_not_answer_reads_numbers",),
    ),
    Mutant(
        "Whose ticket won is read by nobody else",
        "handlers/draws/page.py",
        "    if not (desk.may(HAND_OVER) and desk.among_us):\n",
        "    if not draw.id:\n",
        (f"{NAMES}::test_whose_ticket_won_is_said_where_nobody_else_reads_along",),
    ),
    Mutant(
        "News are noted of those whom they reached",
        "storage/delivery/settling.py",
        "for one in settled if one.fate is Fate.SENT]\n        note",
        "for one in settled]\n        note",
        (f"{KEPT}::test_it_is_noted_of_those_whom_they_reached_alone",),
    ),
    Mutant(
        "Which news reached somebody goes with him",
        "storage/news/keeping.py",
        "erased_from(mutes, quiet_hours, broadcast_later, news_received)",
        "erased_from(mutes, quiet_hours, broadcast_later)",
        (f"{KEPT}::test_it_goes_with_the_person_and_is_given_to_him",),
    ),
    Mutant(
        "Which news reached whom is forgotten",
        "handlers/news/conversations.py",
        ", looked_after=_looked_after",
        "",
        ("tests/handlers/test_timeline.py::test_news_of_more_than_a_year_ago_are_forgotten",),
    ),
)
