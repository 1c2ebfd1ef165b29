"""What is said of voices, registered."""

from __future__ import annotations

from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.suggestions import (
    authoring,
    board,
    cases,
    doors,
    following,
    in_groups,
    inbox,
    late,
    ledger,
    merging,
    mine,
    moderating,
    problems,
    recording,
    replying,
    saying,
    searching,
    small_talk,
    status,
    telling,
    things,
    timeline,
    wakings,
)
from suggestions.rights import ANSWER, PLAN
from texts import keys
from usecases.suggestions import erasing

CONVERSATIONS = Conversations(
    routes=(
        *saying.ROUTES,
        *authoring.ROUTES,
        *board.ROUTES,
        *in_groups.ROUTES,
        *searching.ROUTES,
        *following.ROUTES,
        *moderating.ROUTES,
        *mine.ROUTES,
        *inbox.ROUTES,
        *late.ROUTES,
        *cases.ROUTES,
        *status.ROUTES,
        *ledger.ROUTES,
        *merging.ROUTES,
        *telling.ROUTES,
        *recording.ROUTES,
    ),
    doors=doors.DOORS,
    texts=(*replying.TEXTS, *in_groups.TEXTS, *small_talk.TEXTS, *saying.TEXTS),
    changed=replying.changed,
    problems=problems.words,
    wakings=wakings.WAKINGS,
    agenda=late.agenda,
    touchpoints=timeline.touchpoints,
    things=things.THINGS,
    forget=erasing.forget,
    menu=(
        MenuLine("ideas", keys.menu_ideas()),
        MenuLine("plan", keys.menu_plan()),
        MenuLine("promises", keys.menu_promises()),
        MenuLine("launched", keys.menu_launched()),
        MenuLine("suggest", keys.menu_suggest()),
        MenuLine("inbox", keys.menu_inbox(), ANSWER),
        MenuLine("late", keys.menu_late(), ANSWER),
        MenuLine("tell", keys.menu_tell(), ANSWER),
        MenuLine("record", keys.menu_record(), ANSWER),
        MenuLine("status", keys.menu_status(), PLAN),
    ),
    help=(
        HelpLine(ANSWER, keys.help_team_voices()),
        HelpLine(ANSWER, keys.help_team_telling()),
        HelpLine(ANSWER, keys.help_team_merging()),
        HelpLine(ANSWER, keys.help_team_moderating()),
        HelpLine(PLAN, keys.help_team_ideas()),
    ),
)
