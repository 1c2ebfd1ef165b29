"""Glas without Telegram: the bot against the sandbox, with a few people, a crowd, and a clock to move."""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import tempfile
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import click

from bot.commands.demo import TEAM, furnish, inhabit, receive, time_in
from bot.commands.demo.opening import laid_out, play
from bot.commands.starting import free_port, looped
from bot.process import run
from bot.settings import SHORTEST_KEY, TELEGRAM, Settings
from bot.storing import Transactions, database
from customers.people import CustomerId
from customers.store import Audit, Customers
from sandbox.clock import Clock
from sandbox.server import Sandbox, running
from texts.languages import Language, is_language, match

PORT = 8081


class NoToken(OSError):
    """This is set up for production, but the token is missing."""


def rehearse(settings: Settings) -> None:
    """Run until stopped; what happened is kept for the next time. Raises NoToken."""
    folder = settings.data_dir / "sandbox"
    folder.mkdir(parents=True, exist_ok=True)
    looped(_rehearse(settings, folder))


def demonstrate(settings: Settings) -> None:
    """Run until stopped, from the beginning and with the tour. Raises NoToken."""
    with tempfile.TemporaryDirectory() as folder:
        looped(_demonstrate(settings, Path(folder)))


async def _rehearse(settings: Settings, folder: Path) -> None:
    async with _sandbox(settings, folder) as sandbox:
        local = rehearsed(settings, sandbox, folder, owner=TEAM)
        async with begun(sandbox, folder, local) as spoken:
            _invite(sandbox)
            await _play(sandbox, speaking(local, await spoken))


async def _demonstrate(settings: Settings, folder: Path) -> None:
    async with _sandbox(settings, folder) as sandbox:
        _invite(sandbox)
        await _play(sandbox, rehearsed(settings, sandbox, folder, owner=furnish(sandbox.world)))


@contextlib.asynccontextmanager
async def _sandbox(settings: Settings, folder: Path) -> AsyncIterator[Sandbox]:
    if settings.telegram_api_url != TELEGRAM or settings.webhook_url or settings.database_url:
        raise NoToken("GLAS_TELEGRAM_TOKEN is missing, though other settings are those of production")
    async with running(free_port(PORT)) as sandbox:
        goes_on(sandbox.world.clock, folder / "clock")
        receive(sandbox.world)
        yield sandbox


def _invite(sandbox: Sandbox) -> None:
    click.echo(f"Web chat: {sandbox.url}/  (Mira is the product team; stop with Ctrl+C)")


def speaking(local: Settings, language: Language) -> Settings:
    """Let the company speak as its people do: what is said to a group is said in this language."""
    return local.model_copy(update={"language": language})


async def _play(sandbox: Sandbox, local: Settings) -> None:
    """Run the bot by the sandbox's clock: whoever moves the one moves the other."""
    await run(local, now=partial(time_in, sandbox.world))


@contextlib.asynccontextmanager
async def begun(sandbox: Sandbox, folder: Path, local: Settings) -> AsyncIterator[asyncio.Future[Language]]:
    """Let people be there as soon as somebody looks, and speak as he does; in an empty database they begin.

    Yields what tells their language: at once where it was kept, else when somebody has looked. It is kept
    with the rest: the next time they are the same people. Raises StorageError.
    """
    empty, playing = await _nobody_came(local), contextlib.AsyncExitStack()
    spoken: asyncio.Future[Language] = asyncio.get_running_loop().create_future()
    if (before := _kept(folder / "language")) is not None:
        spoken.set_result(before)

    def look(languages: list[str]) -> None:
        language = before or _chosen(folder / "language", languages, local.language)
        if not spoken.done():
            spoken.set_result(language)
        people = inhabit(sandbox.world, language)
        if empty:
            acts = [act for act in laid_out().acts if local.ideas == "reviewed" or not act.reviewed]
            scene = asyncio.create_task(play(sandbox.url, acts, language, people))
            playing.push_async_callback(_ended, scene)

    sandbox.world.first_look = look
    async with playing:
        yield spoken


async def _ended(scene: asyncio.Task[None]) -> None:
    scene.cancel()
    await asyncio.wait([scene])


async def _nobody_came(local: Settings) -> bool:
    """Say whether nothing has ever happened in a database."""
    async with database(local) as stored:
        return await Transactions(stored)(
            lambda stores: stores[Customers].get(CustomerId(1)) is None and not stores[Audit].page(None, 1)
        )


def _kept(file: Path) -> Language | None:
    """Return the language that people spoke the last time."""
    with contextlib.suppress(OSError):
        if is_language(kept := file.read_text(encoding="utf-8")):
            return kept
    return None


def _chosen(file: Path, wished: list[str], otherwise: Language) -> Language:
    """Return the first language that is wished, and keep it."""
    found = match(wished[0]) if wished else otherwise
    file.write_text(found, encoding="utf-8")
    return found


def rehearsed(settings: Settings, sandbox: Sandbox, folder: Path, *, owner: int) -> Settings:
    """Return the settings with what is there in the sandbox only: nothing of it is anybody's secret."""
    return settings.model_copy(
        update={
            "telegram_token": sandbox.token,
            "telegram_api_url": sandbox.url,
            "owners": f"telegram:{owner}",
            "data_dir": folder,
            "timezone": settings.timezone if settings.timezone != "UTC" else "Europe/Belgrade",
            "rate_overall": 0,
            "rate_chat": 0,
            "rate_group": 0,
            "secret_key": settings.secret_key or _key(folder / "key"),
            "drand_url": sandbox.beacon_url,
        }
    )


def goes_on(clock: Clock, folder: Path) -> None:
    """Let the time be as far ahead as it was the last time, so that what happened then lies behind."""
    with contextlib.suppress(OSError, ValueError):
        clock.advance(float(folder.read_text(encoding="utf-8")))

    def keep(ahead: float) -> None:
        folder.write_text(f"{ahead:.0f}", encoding="utf-8")

    clock.when_moved = keep


def _key(folder: Path) -> str:
    """Return the key that seals addresses, the same as long as the folder is kept."""
    with contextlib.suppress(OSError):
        if len(key := folder.read_text(encoding="utf-8")) >= SHORTEST_KEY:
            return key
    folder.touch(mode=0o600)
    folder.write_text(key := secrets.token_hex(SHORTEST_KEY), encoding="utf-8")
    return key
