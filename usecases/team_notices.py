"""How the team is told: in its chat, and where it has none, the owners in private."""

from __future__ import annotations

from collections.abc import Collection

from chat.answers import Answers, Message, Paragraph, Rows, Say, Tell
from chat.records import Outbox
from customers.people import CustomerId
from customers.team import Role, Team
from usecases.company import Company
from usecases.links import as_links
from usecases.work import Work


def to_team(
    text: Paragraph,
    key: str,
    work: Work,
    rows: Rows,
    *,
    besides: Collection[CustomerId] = (),
    but: CustomerId | None = None,
) -> Answers:
    """Say something to the team's chat, once; where there is none, to each owner in private.

    Below it stand the buttons that the same has where it is done by hand. It concerns others `besides`, who
    hear of it in any case; `but` did it himself and has his answer.
    """
    people = set(besides)
    if work.company.team_chat is None:
        people |= {member.customer for member in work.stores[Team].members() if member.role is Role.OWNER}
    notice = Tell(people=tuple(sorted(people - {but})), message=Message(texts=(text,), buttons=rows), key=key)
    return (notice, *in_team_chat(text, key, work.company, rows))


def is_known(work: Work, key: str) -> bool:
    """Tell whether the team was told something under this key, or there is nobody to tell."""
    if work.company.team_chat is not None:
        return bool(work.stores[Outbox].fate(key))
    owners = [each.customer for each in work.stores[Team].members() if each.role is Role.OWNER]
    return not owners or any(work.stores[Outbox].fate(f"{key}:{each}") for each in owners)


def in_team_chat(text: Paragraph, key: str, company: Company, rows: Rows) -> Answers:
    """Say something to the team's chat, once, if it has one: the owners hear of it anyway."""
    if company.team_chat is None:
        return ()
    message = Message(texts=(text,), buttons=as_links(rows))
    return (Say(message=message, to=company.team_chat, key=key),)
