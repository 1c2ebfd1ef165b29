"""The team is told what of somebody who was erased still stands in its chats, and deletes it by hand."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Button
from chat.records import Redactions
from customers.team import Role, Team
from texts import keys
from texts.text import Moment
from usecases.team_notices import to_team
from usecases.work import Work

MOST: Final = 20
"""So many messages are named in one notice; of more there is another one."""


def waits(work: Work) -> bool:
    """Tell whether there is something to be deleted by hand of which the team has not heard."""
    return bool(work.stores[Redactions].undone(1))


def tell(work: Work) -> Answers:
    """Tell the team and its owners how many messages could not be redacted, when they were said, and where.

    Whose they are, and what they say, stands nowhere.
    """
    found = work.stores[Redactions].undone(MOST)
    if not found:
        return ()
    work.stores[Redactions].told(found)
    text = (
        keys.unredacted(count=len(found)),
        *(keys.unredacted_said(number=number, at=Moment(each.said)) for number, each in enumerate(found, 1)),
    )
    links = [work.company.message(each.chat, each.message) if each.message else "" for each in found]
    rows = tuple(
        (Button(keys.unredacted_open(number=number), link=link),)
        for number, link in enumerate(links, 1)
        if link
    )
    owners = [each.customer for each in work.stores[Team].members() if each.role is Role.OWNER]
    return to_team(text, f"team:unredacted:{found[-1].row}", work, rows, besides=owners)
