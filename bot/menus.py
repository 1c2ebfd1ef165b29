"""The command menus of the messengers, in each language and for each role."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine, Mapping

from bot.domains import HOUSE, Stores
from bot.storing import Reads
from chat.answers import Menu, To
from chat.messenger import Menus as Shown
from chat.ports import MessengerError, Unreachable
from customers.store import Customers
from customers.team import Role, Team
from texts.languages import LANGUAGES, Language, match
from texts.rendering import Reader, render

log = logging.getLogger(__name__)


def menus() -> dict[str, list[tuple[str, str]]]:
    """Return the menu that everyone sees, in each language."""
    return {language: menu(None, language) for language in LANGUAGES}


def menu(role: Role | None, language: Language) -> list[tuple[str, str]]:
    """Return the menu of a role in a language; the team's own commands come first."""
    reader = Reader(language, "UTC", zone_chosen=True)
    return [(line.command, render(line.words, reader, markup=False)) for line in HOUSE.menu(role)]


class Menus:
    """Shows menus in the background; a bot without them still works."""

    def __init__(self, shown: Mapping[str, Shown], reads: Reads, default: Language) -> None:
        """`shown` is by the messengers' names; one that shows no menus is not there."""
        self._shown = shown
        self._reads = reads
        self._default = default
        self._wanted: asyncio.Queue[Menu] = asyncio.Queue()

    def show(self, wanted: Menu) -> None:
        """Give a person the menu of his role, soon."""
        self._wanted.put_nowait(wanted)

    async def run(self) -> None:
        """Set everyone's menus, the team's, and then those that change, until cancelled."""
        for each in self._shown.values():
            await self._set(each.of_everyone(menus(), self._default))
        for wanted in await self._reads(_team_menus):
            self.show(wanted)
        while True:
            wanted = await self._wanted.get()
            if wanted.to.messenger in self._shown:
                await self._set(self._one(wanted, self._shown[wanted.to.messenger]))

    async def _one(self, wanted: Menu, shown: Shown) -> None:
        if wanted.role is None:
            await shown.drop(wanted.to.address)
        else:
            await shown.of_chat(wanted.to.address, menu(wanted.role, match(wanted.language)))

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
