"""Control of the sandbox itself: faults, limits, clock, and what a bot is like."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

from sandbox.ballots import close_due
from sandbox.control import requests
from sandbox.faults import Fault
from sandbox.limits import Allowed
from sandbox.world import World


def set_clock(world: World, asked: requests.Time) -> Any:
    """Move, set, stop or restart the clock; polls whose time has come are closed."""
    if asked.stopped is not None:
        world.clock.stop(asked.stopped)
    if asked.at is not None:
        world.clock.set(asked.at)
    world.clock.advance(asked.advance)
    close_due(world)
    world.feed.tell("clock", now=world.clock.now())
    return _time(world)


async def see_clock(world: World, _: Request) -> Any:
    """Return the sandbox's time."""
    return _time(world)


def _time(world: World) -> Any:
    return {"now": world.clock.now(), "stopped": world.clock.stopped_at is not None}


def order_fault(world: World, fault: Fault) -> Any:
    """Take an order for a fault."""
    ordered = world.faults.order(fault)
    world.feed.tell("faults", faults=world.faults.orders)
    return ordered


def cancel_faults(world: World, asked: requests.Cancelled) -> Any:
    """Cancel one order, or all."""
    world.faults.cancel(asked.number)
    world.feed.tell("faults", faults=world.faults.orders)
    return world.faults.orders


async def see_faults(world: World, _: Request) -> Any:
    """Return the standing orders, with how often each struck."""
    return world.faults.orders


def set_limits(world: World, allowed: Allowed) -> Any:
    """Take over limits on sending."""
    world.limits.allow(allowed)
    return allowed


async def see_limits(world: World, _: Request) -> Any:
    """Return the limits on sending."""
    return world.limits.allowed


def set_traits(world: World, asked: requests.Trait) -> Any:
    """Change what a bot is like, and how fast webhook deliveries are repeated."""
    bot = world.bot(asked.bot)
    bot.user.first_name = asked.first_name or bot.user.first_name
    bot.user.username = asked.username or bot.user.username
    bot.reads_all = bot.reads_all if asked.reads_all is None else asked.reads_all
    bot.stars = bot.stars if asked.stars is None else asked.stars
    world.retry_pace = world.retry_pace if asked.retry_pace is None else asked.retry_pace
    world.feed.tell("bot", bot=bot.user)
    return {
        "bot": bot.user,
        "reads_all": bot.reads_all,
        "stars": bot.stars,
        "retry_pace": world.retry_pace,
    }
