"""What is said of customers and the team, registered."""

from __future__ import annotations

from customers.team import MANAGE_TEAM, READ_AUDIT
from draws.rights import HOLD_DRAWS
from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.customers import (
    age,
    audit,
    bans,
    home,
    linking,
    oneself,
    person,
    privacy,
    problems,
    referrals,
    team,
    things,
    timeline,
    touchpoints,
    wakings,
)
from polls.rights import EDIT_POLLS
from suggestions.rights import ANSWER
from texts import keys

CONVERSATIONS = Conversations(
    things=things.THINGS,
    agreements=(age.AGREEMENT, referrals.AGREEMENT),
    doors=(*home.DOORS, *referrals.DOORS),
    wakings=wakings.WAKINGS,
    touchpoints=touchpoints.touchpoints,
    routes=(
        *home.ROUTES,
        *referrals.ROUTES,
        *oneself.ROUTES,
        *audit.ROUTES,
        *bans.ROUTES,
        *linking.ROUTES,
        *person.ROUTES,
        *privacy.ROUTES,
        *team.ROUTES,
        *timeline.ROUTES,
    ),
    problems=problems.words,
    menu=(
        MenuLine("home", keys.menu_home()),
        MenuLine("ban", keys.menu_ban(), HOLD_DRAWS),
        MenuLine("unban", keys.menu_unban(), HOLD_DRAWS),
        MenuLine("team", keys.menu_team(), MANAGE_TEAM),
        MenuLine("timeline", keys.menu_timeline(), ANSWER),
        MenuLine("audit", keys.menu_audit(), READ_AUDIT),
        MenuLine("cancel", keys.menu_cancel(), EDIT_POLLS),
        MenuLine("invite", keys.menu_invite()),
        MenuLine("language", keys.menu_language()),
        MenuLine("privacy", keys.menu_privacy()),
        MenuLine("mydata", keys.menu_mydata()),
        MenuLine("link", keys.menu_link()),
        MenuLine("help", keys.menu_help()),
        MenuLine("stop", keys.menu_stop()),
        MenuLine("forget", keys.menu_forget()),
    ),
    help=(
        HelpLine(READ_AUDIT, keys.help_team_audit()),
        HelpLine(MANAGE_TEAM, keys.help_team_owner()),
    ),
)
