"""Somebody else's numbers: what is private answers like what does not exist, to the last letter."""

from __future__ import annotations

import re
from itertools import product
from typing import Final

import pytest

from tests.handlers.front import GROUP, Counter, Guest
from tests.handlers.test_forged_voices import files, names, team
from tests.handlers.test_voices import idea

__all__ = ["team"]
NOTHING: Final = 88
"""A number that nothing has."""
WORDS: Final = ("", "0", "1", "yes", "idea", "known")
ABOUT: Final = sorted(set(names()) - {"weekly"})
"""What buttons about somebody's voice begin with; those of a week carry how long ago it was."""
COMMANDS: Final = (
    "/idea {}",
    "/case {}",
    "/status {}",
    "/status {} planned",
    "/start idea-{}",
    "/start case-{}",
    "/start voice-{}",
    "/merge {} into 4",
    "/hide {} rude",
)


async def answers(guest: Guest, number: int, own: int) -> dict[str, str]:
    """All that somebody is answered about a number, with the number itself taken out."""
    found: dict[str, str] = {}
    taps = [f"{name}:{{}}:{word}".rstrip(":") for name, word in product(ABOUT, WORDS)]
    taps += [f"{name}:{own}:{{}}" for name in ("instead", "merge-into", "support")]
    for tap in taps:
        guest.counter.redrawn.clear()
        guest.labels = guest.links = guest.buttons = ()
        toast = await guest.taps(tap.format(number))
        said = await guest.hears()
        whole = "\n".join((toast, *guest.counter.redrawn, said, *guest.labels, *guest.links, *guest.buttons))
        found[tap] = _without(whole, number)
    for command, chat in product(COMMANDS, ("", GROUP)):
        guest.labels = guest.links = guest.buttons = ()
        said = await guest.says(command.format(number), chat=chat)
        whole = "\n".join((said, *guest.labels, *guest.links, *guest.buttons))
        found[f"{chat} {command}"] = _without(whole, number)
    return found


def _without(text: str, number: int) -> str:
    return re.sub(rf"(?<!\d){number}(?!\d)", "…", text)


@pytest.mark.parametrize("role", ["", "analyst"])
async def test_what_is_private_answers_like_what_does_not_exist(
    counter: Counter, team: Guest, role: str
) -> None:
    ana = counter.guest("2", "Ana")
    counter.forward(days=1)
    unread = await idea(counter, ana, "Axolotl joins", public=False)
    await team.does(f"/merge {unread} into 4")
    forger = await counter.member("7", role) if role else counter.guest("7", "Boris")
    await forger.says("/help")
    await files(counter, forger, "Mine")
    own = max(int(each.split(":")[1]) for each in forger.buttons if each.startswith("said:"))
    nothing = await answers(forger, NOTHING, own)
    different = {
        (number, tap): (answer, nothing[tap])
        for number in (1, 2, 3, 9, unread)
        for tap, answer in (await answers(forger, number, own)).items()
        if answer != nothing[tap]
    }
    assert different == {}
