"""What can still be done, told to who changes a message that had its effect, or is past."""

from __future__ import annotations

from chat.heard import Became, Heard
from handlers.desk import Desk
from texts import keys
from texts.text import Text

ADDRESS = "address"
"""The dialogue, or the beginning of the names of its steps."""


def words(known: Heard, desk: Desk) -> tuple[Text, ...]:
    """Say that it is done, or past, and what can be done now."""
    if known.became is Became.DONE:
        return (keys.edit_done(), *_still(known, desk))
    if known.became is Became.LEFT and known.dialogue.startswith(ADDRESS):
        return (keys.edit_address_left(),)
    return (keys.edit_past(),)


def _still(known: Heard, desk: Desk) -> tuple[Text, ...]:
    kind, _, number = known.subject.partition(":")
    if known.dialogue.startswith(ADDRESS):
        return (keys.edit_address(),)
    return (desk.domains.thing(kind).too_late(number, desk) if number.isdigit() else keys.edit_anew(),)
