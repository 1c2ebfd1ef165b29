"""What lies in the sandbox when Glas runs without Telegram: five people, and a crowd that may come.

The crowd's order stands in the tour: what a ballot's buttons look like is known here, not in the sandbox.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from sandbox import tour
from sandbox.acts import found_chat
from sandbox.world import World

TOUR = Path(__file__).with_name("tour.json")

CUSTOMERS = (("Ana", "ana", "sr"), ("Jan", "jan", "pl"), ("Eve", "eve", "en"), ("Lena", "lena", "cs"))


def furnish(world: World, *, guided: bool) -> int:
    """Let people, a group and a channel appear, `guided` with the tour; return Mira's number."""
    host = world.bot().user
    host.first_name, host.username = "Glas", "glas_demo_bot"
    team = world.add_person("Mira", None, "mira", "sr")
    for name, username, language in CUSTOMERS:
        world.add_person(name, None, username, language)
    members = [person.id for person in world.people.values()]
    found_chat(world, "supergroup", "Readers", username="readers", members=members)
    found_chat(world, "channel", "Our news", username="ournews", members=members)
    laid_out = tour.read(TOUR.read_bytes())
    world.offered = laid_out.crowd
    world.tour = laid_out if guided else None
    return team.id


def time_in(world: World) -> datetime:
    """Return the sandbox's time, for the bot to follow: whoever moves the one moves the other."""
    return datetime.fromtimestamp(world.clock.now(), UTC)
