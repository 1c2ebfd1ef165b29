"""The first owner of a bot whose settings name none: a link, printed once, makes him one."""

from __future__ import annotations

import secrets

from bot import clock
from bot.domains import Stores
from bot.settings import Settings
from bot.storing import Transactions, database
from customers.people import CustomerId
from customers.team import Role, Team, invite
from messengers.telegram import connect, profile
from messengers.telegram.bundle import introduced

OPERATOR = CustomerId(0)
"""Who invites: whoever runs the bot, who is no customer."""


async def invitation(settings: Settings) -> str | None:
    """Return a link that makes one person an owner, good once and for a day; None when there is an owner.

    Waits while Telegram is out of reach: the bot's name is part of the link. Raises StorageError, BadToken.
    """
    if settings.owner_contacts:
        return None
    async with database(settings) as stored:
        token = await Transactions(stored)(_token)
    if token is None:
        return None
    telegram = connect(settings.telegram_token, settings.telegram_api_url)
    try:
        return profile.linked(await introduced(telegram), f"team-{token}")
    finally:
        await telegram.close()


def _token(stores: Stores) -> str | None:
    if any(member.role is Role.OWNER for member in stores[Team].members()):
        return None
    return invite(stores[Team], OPERATOR, Role.OWNER, secrets.token_bytes, clock.now())
