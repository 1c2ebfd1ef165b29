"""What is said of voices, registered."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.agenda import Matter
from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.suggestions import doors, problems, things, wakings
from handlers.suggestions.board import answered, board, following, merging, moderating, searching
from handlers.suggestions.inbox import (
    alike,
    cases,
    handing,
    inbox,
    late,
    published,
    replying,
    saved,
    tagging,
    telling,
)
from handlers.suggestions.overview import timeline, triage, weekly
from handlers.suggestions.plan import agenda, launching, ledger, status
from handlers.suggestions.saying import (
    authoring,
    in_groups,
    leaving,
    mine,
    named_kind,
    recording,
    saying,
    small_talk,
)
from suggestions.rights import ANSWER, PLAN, READ_FIGURES
from texts import keys
from usecases.suggestions.inbox import reached
from usecases.suggestions.saying import erasing
from usecases.work import Work


def _agenda(work: Work) -> Iterator[Matter]:
    yield from late.agenda(work)
    yield from agenda.agenda(work)


CONVERSATIONS = Conversations(
    routes=(
        *saying.ROUTES,
        *doors.ROUTES,
        *authoring.ROUTES,
        *board.ROUTES,
        *in_groups.ROUTES,
        *searching.ROUTES,
        *following.ROUTES,
        *moderating.ROUTES,
        *answered.ROUTES,
        *mine.ROUTES,
        *inbox.ROUTES,
        *late.ROUTES,
        *launching.ROUTES,
        *handing.ROUTES,
        *saved.ROUTES,
        *alike.ROUTES,
        *tagging.ROUTES,
        *published.ROUTES,
        *cases.ROUTES,
        *status.ROUTES,
        *ledger.ROUTES,
        *merging.ROUTES,
        *telling.ROUTES,
        *recording.ROUTES,
        *triage.ROUTES,
        *weekly.ROUTES,
    ),
    doors=doors.DOORS,
    texts=(*replying.TEXTS, *in_groups.TEXTS, *small_talk.TEXTS, *named_kind.TEXTS, *saying.TEXTS),
    changed=replying.changed,
    problems=problems.words,
    wakings=wakings.WAKINGS,
    agenda=_agenda,
    touchpoints=timeline.touchpoints,
    things=things.THINGS,
    given=leaving.given,
    left_open=leaving.left_open,
    reached=reached.shown,
    forget=erasing.forget,
    menu=(
        MenuLine("ideas", keys.menu_ideas()),
        MenuLine("answers", keys.menu_answers()),
        MenuLine("plan", keys.menu_plan()),
        MenuLine("promises", keys.menu_promises()),
        MenuLine("launched", keys.menu_launched()),
        MenuLine("suggest", keys.menu_suggest()),
        MenuLine("inbox", keys.menu_inbox(), ANSWER),
        MenuLine("late", keys.menu_late(), ANSWER),
        MenuLine("saved", keys.menu_saved(), ANSWER),
        MenuLine("tell", keys.menu_tell(), ANSWER),
        MenuLine("record", keys.menu_record(), ANSWER),
        MenuLine("weekly", keys.menu_weekly(), READ_FIGURES),
        MenuLine("triage", keys.menu_triage(), ANSWER),
        MenuLine("effort", keys.menu_effort(), ANSWER),
        MenuLine("status", keys.menu_status(), PLAN),
    ),
    help=(
        HelpLine(ANSWER, keys.help_team_voices()),
        HelpLine(ANSWER, keys.help_team_saved()),
        HelpLine(ANSWER, keys.help_team_tags()),
        HelpLine(ANSWER, keys.help_team_telling()),
        HelpLine(ANSWER, keys.help_team_merging()),
        HelpLine(ANSWER, keys.help_team_moderating()),
        HelpLine(ANSWER, keys.help_team_triage()),
        HelpLine(READ_FIGURES, keys.help_team_weekly()),
        HelpLine(PLAN, keys.help_team_ideas()),
    ),
)
