"""The usual bot: aiogram, rows of an ORM read, changed and committed one update at a time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from sqlalchemy import ForeignKey, event, func, select
from sqlalchemy.ext.asyncio import AsyncEngine, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

PICK = 4


class Base(DeclarativeBase):
    """The tables."""


class User(Base):
    """Someone who came."""

    __tablename__ = "users"
    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    language: Mapped[str] = mapped_column(default="")


class Poll(Base):
    """A poll."""

    __tablename__ = "polls"
    id: Mapped[int] = mapped_column(primary_key=True)
    question: Mapped[str]
    creator: Mapped[int]


class Option(Base):
    """One option of a poll."""

    __tablename__ = "options"
    poll: Mapped[int] = mapped_column(ForeignKey("polls.id"), primary_key=True)
    choice: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]


class Vote(Base):
    """One choice of one user in one poll."""

    __tablename__ = "votes"
    poll: Mapped[int] = mapped_column(primary_key=True)
    user: Mapped[int] = mapped_column(ForeignKey("users.id"), primary_key=True)
    choice: Mapped[int] = mapped_column(primary_key=True)


class Rows:
    """Keeps what people do, one commit each; on SQLite as durable as Glas."""

    def __init__(self, url: str) -> None:
        self._engine = _engine(url)
        self._session = async_sessionmaker(self._engine, expire_on_commit=False)

    async def prepare(self) -> None:
        """Make the tables."""
        async with self._engine.begin() as connection:
            await connection.run_sync(Base.metadata.create_all)

    async def start(self, user: int, language: str) -> None:
        """Keep who came."""
        async with self._session() as session:
            if await session.get(User, user) is None:
                session.add(User(id=user, language=language))
            await session.commit()

    async def new_poll(self, creator: int, question: str, options: Sequence[str]) -> int:
        """Keep a poll and its options; return its number."""
        async with self._session() as session:
            if await session.get(User, creator) is None:
                session.add(User(id=creator))
            poll = Poll(question=question, creator=creator)
            session.add(poll)
            await session.flush()
            session.add_all(Option(poll=poll.id, choice=n, text=text) for n, text in enumerate(options, 1))
            await session.commit()
        return poll.id

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


def _engine(url: str) -> AsyncEngine:
    engine = create_async_engine(url)
    if engine.dialect.name == "sqlite":

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: object, _: object) -> None:
            for pragma in ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=20000"):
                connection.execute(f"PRAGMA {pragma}").close()  # type: ignore[attr-defined]

    return engine


async def kept(url: str) -> Counter[int]:
    """Return how many votes each choice has."""
    engine = _engine(url)
    async with engine.connect() as connection:
        counted = await connection.execute(select(Vote.choice, func.count()).group_by(Vote.choice))
        found = Counter({row[0]: row[1] for row in counted})
    await engine.dispose()
    return found


async def numbers(url: str) -> tuple[int, int, int]:
    """Return how many users, polls and options there are."""
    engine = _engine(url)
    async with engine.connect() as connection:
        users, polls, options = [
            (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in (User, Poll, Option)
        ]
    await engine.dispose()
    return users, polls, options
