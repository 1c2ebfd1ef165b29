"""The command menu of the messenger, in each language and for each role."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine

from bot.domains import Stores
from bot.storing import Transactions
from chat.answers import Menu, To
from chat.ports import MessengerError, Unreachable
from customers.store import Customers
from customers.team import Right, Role, Team, may
from messengers.telegram import profile
from messengers.telegram.sending import Telegram
from texts import keys
from texts.languages import LANGUAGES, Language, match
from texts.rendering import Reader, render
from texts.text import Text

log = logging.getLogger(__name__)

EVERYONE: tuple[tuple[str, Text], ...] = (
    ("polls", keys.menu_polls()),
    ("vote", keys.menu_vote()),
    ("mine", keys.menu_mine()),
    ("results", keys.menu_results()),
    ("prizes", keys.menu_prizes()),
    ("plan", keys.menu_plan()),
    ("updates", keys.menu_updates()),
    ("draw", keys.menu_draw()),
    ("language", keys.menu_language()),
    ("privacy", keys.menu_privacy()),
    ("mydata", keys.menu_mydata()),
    ("help", keys.menu_help()),
    ("stop", keys.menu_stop()),
    ("forget", keys.menu_forget()),
)

TEAM: tuple[tuple[str, Text, Right], ...] = (
    ("newpoll", keys.menu_newpoll(), Right.EDIT_POLLS),
    ("poll", keys.menu_poll(), Right.READ_POLLS),
    ("edit", keys.menu_edit(), Right.EDIT_POLLS),
    ("open", keys.menu_open(), Right.EDIT_POLLS),
    ("publish", keys.menu_publish(), Right.EDIT_POLLS),
    ("notice", keys.menu_notice(), Right.EDIT_POLLS),
    ("extend", keys.menu_extend(), Right.EDIT_POLLS),
    ("close", keys.menu_close(), Right.EDIT_POLLS),
    ("void", keys.menu_void(), Right.EDIT_POLLS),
    ("clone", keys.menu_clone(), Right.EDIT_POLLS),
    ("export", keys.menu_export(), Right.READ_POLLS),
    ("decide", keys.menu_decide(), Right.EDIT_POLLS),
    ("broadcast", keys.menu_broadcast(), Right.SEND_NEWS),
    ("disqualify", keys.menu_disqualify(), Right.HOLD_DRAWS),
    ("ban", keys.menu_ban(), Right.HOLD_DRAWS),
    ("unban", keys.menu_unban(), Right.HOLD_DRAWS),
    ("codes", keys.menu_codes(), Right.HOLD_DRAWS),
    ("fulfil", keys.menu_fulfil(), Right.HAND_OVER),
    ("team", keys.menu_team(), Right.MANAGE_TEAM),
    ("audit", keys.menu_audit(), Right.READ_AUDIT),
    ("cancel", keys.menu_cancel(), Right.EDIT_POLLS),
)


def menus() -> dict[str, list[tuple[str, str]]]:
    """Return the menu that everyone sees, in each language."""
    return {language: menu(None, language) for language in LANGUAGES}


def menu(role: Role | None, language: Language) -> list[tuple[str, str]]:
    """Return the menu of a role in a language; the team's own commands come first."""
    reader = Reader(language, "UTC", zone_chosen=True)
    own = [(name, text) for name, text, right in TEAM if may(role, right)]
    return [(name, render(text, reader, markup=False)) for name, text in (*own, *EVERYONE)]


class Menus:
    """Shows menus in the background; a bot without them still works."""

    def __init__(self, telegram: Telegram, run_in: Transactions, default: Language) -> None:
        self._telegram = telegram
        self._run_in = run_in
        self._default = default
        self._wanted: asyncio.Queue[Menu] = asyncio.Queue()

    def show(self, wanted: Menu) -> None:
        """Give a person the menu of his role, soon."""
        self._wanted.put_nowait(wanted)

    async def run(self) -> None:
        """Set everyone's menus, the team's, and then those that change, until cancelled."""
        await self._set(profile.set_menus(self._telegram, menus(), self._default))
        for wanted in await self._run_in(_team_menus):
            self.show(wanted)
        while True:
            await self._set(self._one(await self._wanted.get()))

    async def _one(self, wanted: Menu) -> None:
        if wanted.role is None:
            await profile.drop_menu_of(self._telegram, wanted.to.address)
        else:
            await profile.set_menu_of(
                self._telegram, wanted.to.address, menu(wanted.role, match(wanted.language))
            )

    async def _set(self, setting: Coroutine[None, None, None]) -> None:
        try:
            await setting
        except Unreachable:
            pass  # he left, or never wrote: he sees no menu
        except MessengerError as error:
            log.warning("a command menu could not be set (%s)", type(error).__name__)


def _team_menus(stores: Stores) -> list[Menu]:
    """The menu of each member, wherever he is reached."""
    found: list[Menu] = []
    for member in stores[Team].members():
        customer = stores[Customers].get(member.customer)
        if customer is not None:
            contacts = stores[Customers].contacts(customer.id)
            found += [
                Menu(To(each.messenger, each.address), member.role, customer.language) for each in contacts
            ]
    return found
