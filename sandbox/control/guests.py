"""The crowd and the tour over the control interface, and the language of a person's app."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from starlette.requests import Request

from sandbox.control import requests
from sandbox.crowd import Crowd, CrowdOrder
from sandbox.errors import ImpossibleError
from sandbox.tour import Tour
from sandbox.world import World


def look_in(world: World, request: Request) -> None:
    """Tell whoever lays out the sandbox, once, that somebody looks at it, and which languages he reads."""
    if world.first_look is not None:
        tell, world.first_look = world.first_look, None
        tell(languages_of(request.headers.get("accept-language", "")))


def languages_of(header: str) -> list[str]:
    """Return the languages of an Accept-Language header, the best one first."""
    weighed = []
    for part in filter(None, (each.strip() for each in header.split(","))):
        language, _, weight = part.partition(";q=")
        with suppress(ValueError):
            weighed.append((float(weight or 1), language.strip()))
    return [language for _, language in sorted(weighed, key=lambda each: -each[0])]


def let_come(world: World, order: CrowdOrder) -> Any:
    """Let a crowd come; only one at a time."""
    if world.crowd is not None and world.crowd.progress.running:
        raise ImpossibleError("a crowd is here already")
    world.crowd = Crowd(world, world.bot(), order)
    world.crowd.tell()
    return world.crowd.progress


async def see_crowd(world: World, _: Request) -> Any:
    """Return what is offered, and how far the newest crowd is."""
    return {
        "offered": world.offered or CrowdOrder(),
        "progress": world.crowd.progress if world.crowd else None,
    }


async def send_away(world: World, _: Request) -> Any:
    """Stop the crowd."""
    if world.crowd is not None:
        world.crowd.stop()
    return {"stopped": world.crowd is not None}


def set_tour(world: World, tour: Tour) -> Any:
    """Take over a tour; pages that are open begin it."""
    world.tour, world.offered = tour, tour.crowd or world.offered
    world.feed.tell("tour")
    return {"steps": len(tour.steps)}


async def see_tour(world: World, _: Request) -> Any:
    """Return the tour, and a mark of this world by which a page knows that it began anew."""
    return {"world": world.mark, "tour": world.tour}


def change_language(world: World, asked: requests.Spoken) -> Any:
    """Let a person's app speak another language; a bot sees it with what he does next."""
    person = world.person(asked.person)
    person.language_code = asked.language_code or None
    world.feed.tell("person", person=person)
    return person
