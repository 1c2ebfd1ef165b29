"""What lies in the sandbox when Glas runs without Telegram: five people, two chats, a crowd that may come.

The crowd's order stands in the tour: what a ballot's buttons look like is known here, not in the sandbox.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from bot.commands.demo.opening import laid_out
from sandbox import tour
from sandbox.acts import found_chat
from sandbox.world import World

TOUR = Path(__file__).with_name("tour.json")

GUIDED = (
    ("Mira", "mira", "sr"),
    ("Ana", "ana", "sr"),
    ("Jan", "jan", "pl"),
    ("Eve", "eve", "en"),
    ("Lena", "lena", "cs"),
)
TEAM = 500_001
"""The number of Mira's account: the same each time, so that the bot knows her again."""


def furnish(world: World) -> int:
    """Lay out the tour and those who are in it; return Mira's number."""
    people = [world.add_person(name, None, username, language).id for name, username, language in GUIDED]
    _gather(world, "Readers", "Our news", people)
    world.tour = tour.read(TOUR.read_bytes())
    world.offered = world.tour.crowd
    return people[0]


def inhabit(world: World, language: str) -> dict[str, int]:
    """Let people appear who speak this language; return the number of each account."""
    opening = laid_out()
    people = {
        account: world.add_person(names[language], None, account, language, person_id=TEAM + number).id
        for number, (account, names) in enumerate(opening.people.items())
    }
    group, channel = (names[language] for names in opening.chats.values())
    _gather(world, group, channel, list(people.values()))
    return people


def _gather(world: World, group: str, channel: str, members: list[int]) -> None:
    found_chat(world, "supergroup", group, username="readers", members=members)
    found_chat(world, "channel", channel, username="ournews", members=members)


def receive(world: World) -> None:
    """Name the bot, and offer a crowd."""
    host = world.bot().user
    host.first_name, host.username = "Glas", "glas_demo_bot"
    world.offered = tour.read(TOUR.read_bytes()).crowd


def time_in(world: World) -> datetime:
    """Return the sandbox's time, for the bot to follow: whoever moves the one moves the other."""
    return datetime.fromtimestamp(world.clock.now(), UTC)
