"""The version of the database: looked at on every start, moved up or down by migrations."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import Connection, inspect, text

from storage.database import Database
from storage.errors import NewerDatabase

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
LOCK: Final = 0x676C6174
"""The number of the lock that whoever moves a PostgreSQL database holds (see `storage.leadership.LOCK`)."""


def known_versions() -> list[str]:
    """Return the versions this Glas knows, oldest first: the beginnings of the migrations' file names."""
    return sorted(path.name.split("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py"))


async def current(database: Database) -> str:
    """Return the database's version; empty for a new one."""
    return await database.run(version_of)


def version_of(db: Connection) -> str:
    """Return the version of the database that is connected; empty for a new one."""
    if not inspect(db).has_table("alembic_version"):
        return ""
    return str(db.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")


async def up_to_date(database: Database) -> bool:
    """Bring the database to the newest version. Returns whether anything was done.

    Raises NewerDatabase when a newer Glas wrote it. Alembic is loaded only when there is something to do.
    """
    version = await current(database)
    _check_known(version)
    if version == known_versions()[-1]:
        return False
    await migrate(database, "head")
    return True


async def check_writable(database: Database) -> None:
    """Write what stands there. Raises what the driver raises where nothing can be written.

    A file or a standby that may only be read opens as any other does, and begins a transaction as well.
    """
    await database.run(lambda db: db.execute(text("UPDATE alembic_version SET version_num = version_num")))


def _check_known(version: str) -> None:
    versions = known_versions()
    if version and version not in versions:
        raise NewerDatabase(
            f"the database has version {version}, newer than this Glas knows ({versions[-1]}): update Glas"
        )


async def migrate(database: Database, version: str) -> None:
    """Move the database up or down to a version (`head`, `base` or a number). Raises NewerDatabase."""

    def move(db: Connection) -> None:
        _alone(db)
        from alembic import command  # noqa: PLC0415 - slow to load, and rarely needed
        from alembic.script import ScriptDirectory  # noqa: PLC0415

        config = _config()
        config.attributes["connection"] = db
        order = [
            "base",
            *[step.revision for step in reversed(list(ScriptDirectory.from_config(config).walk_revisions()))],
        ]
        wanted = order[-1] if version == "head" else version
        before = version_of(db)
        _check_known(before)
        down = order.index(wanted) < order.index(before or "base")
        (command.downgrade if down else command.upgrade)(config, wanted)

    await database.run(move)


def _alone(db: Connection) -> None:
    """Let nobody else move it until this transaction ends: who waited finds it as the other left it.

    A file is in the hands of one process as it is.
    """
    if db.dialect.name == "postgresql":
        db.execute(text(f"SELECT pg_advisory_xact_lock({LOCK})"))


def _config() -> Config:
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    return config
