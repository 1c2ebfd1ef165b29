"""The command menu of the messenger, in each language and for each role."""

from __future__ import annotations

from customers.team import Right, Role, may
from texts import keys
from texts.languages import LANGUAGES, Language
from texts.rendering import Reader, render
from texts.text import Text

EVERYONE: tuple[tuple[str, Text], ...] = (
    ("polls", keys.menu_polls()),
    ("vote", keys.menu_vote()),
    ("mine", keys.menu_mine()),
    ("plan", keys.menu_plan()),
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
    ("open", keys.menu_open(), Right.EDIT_POLLS),
    ("results", keys.menu_results(), Right.READ_POLLS),
    ("export", keys.menu_export(), Right.READ_POLLS),
    ("decide", keys.menu_decide(), Right.EDIT_POLLS),
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
