"""`glas doctor`: what is well, what is not, and what to do about it."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Awaitable, Callable

import click

from bot.folder import database_path, folder_held
from bot.settings import Settings, SettingsWrong, load
from chat.ports import BadToken, MessengerError
from storage.errors import InUse, StorageError

Finding = tuple[bool, str]
"""Whether it is well, and a sentence."""


def examined() -> int:
    """Print what was found; return 0 when all is well, else 1."""
    findings = asyncio.run(_all())
    for well, sentence in findings:
        click.echo(f"{'ok ' if well else 'BAD'}  {sentence}")
    return 0 if all(well for well, _ in findings) else 1


async def _all() -> list[Finding]:
    found: list[Finding] = [_python()]
    try:
        settings = load()
    except SettingsWrong as error:
        return [*found, (False, f"Settings: {error}")]
    found.append((True, "Settings can be read."))
    found += [finding async for finding in _examine(settings)]
    return found


async def _examine(settings: Settings) -> AsyncIterator[Finding]:
    checks: tuple[Callable[[Settings], Awaitable[Finding]], ...]
    checks = (_folder, _whole, _database, _messengers, _owners, _telegram)
    for check in checks:
        yield await check(settings)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return sys.version_info >= (3, 11), f"Python {version} (3.11 or newer is needed)."


async def _folder(settings: Settings) -> Finding:
    if database_path(settings) is None:
        return True, "The database is PostgreSQL; the data folder is not used."
    try:
        with folder_held(settings):
            return True, f"The data folder {settings.data_dir} can be written, and no other Glas runs on it."
    except InUse:
        return True, f"A Glas runs on the data folder {settings.data_dir}."
    except StorageError as error:
        return False, f"{error}."


async def _whole(settings: Settings) -> Finding:
    path = database_path(settings)
    if path is None or not path.is_file():
        return True, "There is no file of a database to read through."
    from storage.soundness import check_whole  # noqa: PLC0415 - loaded only where there is a file

    try:
        check_whole(path)
    except StorageError as error:
        return False, f"{str(error)[0].upper()}{str(error)[1:]}."
    return True, "The pages of the database are whole."


async def _database(settings: Settings) -> Finding:
    path = database_path(settings)
    if path is not None and not path.exists():
        return True, "There is no database yet; the first start makes it."
    from storage.reading import Reading  # noqa: PLC0415 - loaded only where there is a database to look at
    from storage.schema import known_versions, version_of  # noqa: PLC0415

    reading = Reading(settings.database)
    try:
        version = await reading.read(version_of)
    except Exception as error:
        return False, f"The database cannot be reached ({type(error).__name__}): check GLAS_DATABASE_URL."
    finally:
        await reading.close()
    newest = known_versions()[-1]
    if version and version not in known_versions():
        return (
            False,
            f"The database has version {version}, newer than this Glas knows ({newest}): update Glas.",
        )
    return True, f"The database has version {version or 'base'}; the newest is {newest}."


async def _messengers(settings: Settings) -> Finding:
    from bot.messengers import NAMES  # noqa: PLC0415 - slow to load
    from bot.unplugged import check_installed, check_plugged  # noqa: PLC0415 - with it

    try:
        check_installed(settings)
        check_plugged(settings, NAMES)
    except SettingsWrong as error:
        return False, f"Settings: {error}."
    return True, "The bot is in the messengers that the settings name."


async def _owners(settings: Settings) -> Finding:
    if settings.owner_contacts or not settings.telegram_token:
        return True, f"Owners named by GLAS_OWNERS: {len(settings.owner_contacts)}."
    return (
        True,
        "GLAS_OWNERS names nobody: while the team has no owner, `glas run` prints a link for the first one.",
    )


async def _telegram(settings: Settings) -> Finding:
    if not settings.telegram_token:
        return True, "No GLAS_TELEGRAM_TOKEN: `glas run` starts the sandbox."
    from messengers.telegram.sending import Telegram  # noqa: PLC0415 - slow to load

    telegram = Telegram(settings.telegram_token, settings.telegram_api_url)
    try:
        return True, f"Telegram knows this bot as @{await telegram.username()}."
    except BadToken:
        return False, "Telegram does not know this token: check GLAS_TELEGRAM_TOKEN."
    except MessengerError as error:
        return False, f"Telegram is out of reach ({type(error).__name__}): check the network."
    finally:
        await telegram.close()
