"""What is said of polls, registered."""

from __future__ import annotations

from chat.answers import Answers
from customers.people import CustomerId
from handlers.conversations import Conversations, HelpLine, MenuLine
from handlers.polls import (
    administration,
    agenda,
    consent,
    deciding,
    doors,
    lists,
    making,
    making_steps,
    problems,
    publishing,
    results,
    things,
    timeline,
    vote_news,
    voting,
    wakings,
)
from polls import erasure, uniting
from polls.ballots import BallotRecords
from polls.rights import EDIT_POLLS, READ_POLLS
from texts import keys
from usecases.work import Work


def _forget(customer: CustomerId, work: Work) -> Answers:
    erasure.forget(work.stores[BallotRecords], customer, work.now, work.entropy)
    return ()


def _unite(goes: CustomerId, stays: CustomerId, work: Work) -> Answers:
    uniting.yield_to_elder(work.stores[BallotRecords], goes, stays, work.now, work.entropy)
    return ()


CONVERSATIONS = Conversations(
    agenda=agenda.agenda,
    touchpoints=timeline.touchpoints,
    given=timeline.given,
    doors=doors.DOORS,
    things=things.THINGS,
    routes=(
        *deciding.ROUTES,
        *lists.ROUTES,
        *making.ROUTES,
        *making_steps.ROUTES,
        *vote_news.ROUTES,
        *publishing.ROUTES,
        *results.ROUTES,
        *administration.ROUTES,
        *voting.ROUTES,
    ),
    problems=problems.words,
    wakings=wakings.WAKINGS,
    menu=(
        MenuLine("polls", keys.menu_polls()),
        MenuLine("vote", keys.menu_vote()),
        MenuLine("mine", keys.menu_mine()),
        MenuLine("results", keys.menu_results()),
        MenuLine("newpoll", keys.menu_newpoll(), EDIT_POLLS),
        MenuLine("poll", keys.menu_poll(), READ_POLLS),
        MenuLine("edit", keys.menu_edit(), EDIT_POLLS),
        MenuLine("open", keys.menu_open(), EDIT_POLLS),
        MenuLine("publish", keys.menu_publish(), EDIT_POLLS),
        MenuLine("notice", keys.menu_notice(), EDIT_POLLS),
        MenuLine("extend", keys.menu_extend(), EDIT_POLLS),
        MenuLine("close", keys.menu_close(), EDIT_POLLS),
        MenuLine("void", keys.menu_void(), EDIT_POLLS),
        MenuLine("clone", keys.menu_clone(), EDIT_POLLS),
        MenuLine("export", keys.menu_export(), READ_POLLS),
        MenuLine("decide", keys.menu_decide(), EDIT_POLLS),
    ),
    help=(
        HelpLine(READ_POLLS, keys.help_team_read()),
        HelpLine(EDIT_POLLS, keys.help_team_edit()),
    ),
    agreements=(consent.AGREEMENT,),
    forget=_forget,
    unite=_unite,
)
