"""Votes as the usual bot keeps them: rows of an ORM, read, changed and committed one vote at a time."""

from __future__ import annotations

from sqlalchemy import ForeignKey, event, func, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

PICK = 4


class Base(DeclarativeBase):
    """The tables."""


class User(Base):
    """Someone who voted."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True)


class Vote(Base):
    """One choice of one user in one poll."""

    __tablename__ = "votes"
    poll: Mapped[int] = mapped_column(primary_key=True)
    user: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    choice: Mapped[int] = mapped_column(primary_key=True)


class Votes:
    """Marks votes, one commit each."""

    def __init__(self, url: str) -> None:
        self._engine = create_async_engine(url)
        self._session = async_sessionmaker(self._engine, expire_on_commit=False)

        @event.listens_for(self._engine.sync_engine, "connect")
        def prepare(connection: object, _: object) -> None:
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000"):
                connection.execute(f"PRAGMA {pragma}").close()  # type: ignore[attr-defined]

    async def prepare(self) -> None:
        """Make the tables."""
        async with self._engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def mark(self, user: int, data: str) -> int:
        """Keep the wanted state of a choice; return how many are left."""
        _, poll, choice, on = data.split(":")
        async with self._session() as session:
            if await session.get(User, user) is None:
                session.add(User(id=user))
                await session.flush()
            key = {"poll": int(poll), "user": user, "choice": int(choice)}
            standing = await session.get(Vote, key)
            query = select(func.count()).where(Vote.poll == int(poll), Vote.user == user)
            number = (await session.execute(query)).scalar_one()
            if on == "1" and standing is None and number < PICK:
                session.add(Vote(**key))
                number += 1
            elif on == "0" and standing is not None:
                await session.delete(standing)
                number -= 1
            await session.commit()
        return PICK - number
