"""Ideas whose end is known: launched, declined, or so long on the board that nothing comes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, Select, and_, exists, func, insert, or_, select

from leadusers.evidence import Ended
from storage.leadusers.choosing import blind_choices, roots
from storage.leadusers.tables import ideas
from storage.lists import listed
from storage.suggestions.tables import voice_steps, voices
from suggestions.kind import Kind
from suggestions.steps import BACK
from suggestions.voice import Status

SHOWN: Final = (Status.CONSIDERING, Status.PLANNED, Status.LAUNCHED, Status.DECLINED)
"""From then on everybody sees where an idea is going."""


class EndingRows:
    """The table of ideas whose end is known."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note_ideas(self, now: datetime, patience: timedelta, blind: timedelta) -> int:
        """Note ideas whose end is known by now: launched, declined, or so long on the board; return how many.

        Choices of an idea are blind for so long after it was published, or until its status first moved. What
        the team had planned before anybody asked is nobody's merit, and nobody's miss.
        """
        rows = []
        moved = self._moved()
        for each, hit, over in self._ended(now - patience, now - BACK):
            until = min(each.published + blind, moved.get(each.id, now))
            rows.append(
                {
                    "idea": each.id,
                    "hit": hit,
                    "at": over or each.published + patience,
                    "until": until,
                    "settled": None,
                }
            )
        if rows:
            self._connection.execute(insert(ideas), rows)
        return len(rows)

    def _ended(self, before: datetime, sure: datetime) -> Iterator[tuple[Any, bool, datetime | None]]:
        """Yield those whose end is known: published long before, or ended before an instant for good.

        Each with whether it was launched, and when it ended; None: nothing came of it for so long. What was
        merged into something launched after that was noted is no second hit.
        """
        for row in self._connection.execute(_unnoted()):
            root = self._root(row)
            ended = root.since <= sure and root.status in {Status.LAUNCHED.value, Status.DECLINED.value}
            hit = ended and root.status == Status.LAUNCHED.value
            if hit and row.into is not None and self._hit(root.id):
                continue
            if (ended or row.published <= before) and not root.already and (hit or not row.missed):
                yield row, hit, root.since if ended else None

    def _root(self, row: Any) -> Any:
        """Return where the idea stands that one was merged into, by way of however many."""
        while row.into is not None:
            row = self._connection.execute(select(voices).where(voices.c.id == row.into)).one()
        return row

    def _hit(self, idea: int) -> bool:
        """Tell whether an idea is noted as launched."""
        query = select(ideas.c.idea).where(ideas.c.idea == idea, ideas.c.hit)
        return self._connection.execute(query).first() is not None

    def _moved(self) -> dict[int, datetime]:
        """Return when the status of those ideas first moved that are not noted yet."""
        unnoted = _unnoted().subquery()
        query = select(voice_steps.c.voice, func.min(voice_steps.c.at).label("at"))
        query = query.join(unnoted, unnoted.c.id == voice_steps.c.voice)
        query = query.where(voice_steps.c.status.in_([each.value for each in SHOWN]))
        return {row.voice: row.at for row in self._connection.execute(query.group_by(voice_steps.c.voice))}

    def pending(self, limit: int) -> list[Ended]:
        """Return ideas whose end is known and that are not settled yet, the oldest first."""
        before = ideas.alias()
        missed = exists().where(before.c.idea == ideas.c.idea, ~before.c.hit, ideas.c.hit)
        whole = roots(select(ideas.c.idea).where(ideas.c.settled.is_(None)))
        query = select(ideas.c.idea, ideas.c.hit, missed.label("late"), ideas.c.at, whole.c.root)
        query = query.join(whole, whole.c.idea == ideas.c.idea).where(ideas.c.settled.is_(None))
        query = query.order_by(ideas.c.at, ideas.c.idea, ideas.c.hit).limit(limit)
        found = self._connection.execute(query)
        return [Ended(row.idea, row.hit, row.late, row.at, row.root) for row in found]

    def choosers(self, pending: Sequence[Ended]) -> tuple[Mapping[int, int], int]:
        """Count who chose each of these blindly, by their groups, and how many people that are in all."""
        which = {"ideas": [each.idea for each in pending]}
        blind = blind_choices(ideas.c.idea.in_(listed("ideas", BigInteger)), ideas.c.settled.is_(None))
        whole = roots(select(ideas.c.idea).where(ideas.c.settled.is_(None)))
        counted = select(whole.c.root, func.count(blind.c.customer.distinct()))
        counted = counted.join(blind, blind.c.idea == whole.c.idea).group_by(whole.c.root)
        each = {row[0]: row[1] for row in self._connection.execute(counted, which)}
        people = select(func.count(blind.c.customer.distinct()))
        return each, self._connection.execute(people, which).scalar_one()


def _unnoted() -> Select[Any]:
    """Published ideas that everybody may read and that are not noted yet; those noted as missed, too."""
    missed, hit = ideas.alias(), ideas.alias()
    query = select(voices, missed.c.idea.is_not(None).label("missed"))
    query = query.outerjoin(missed, and_(missed.c.idea == voices.c.id, ~missed.c.hit))
    query = query.outerjoin(hit, and_(hit.c.idea == voices.c.id, hit.c.hit))
    return query.where(
        voices.c.kind == Kind.IDEA.value,
        voices.c.published.is_not(None),
        voices.c.hidden.is_(None),
        hit.c.idea.is_(None),
        or_(missed.c.idea.is_(None), voices.c.status.in_((Status.LAUNCHED.value, Status.MERGED.value))),
    ).order_by(voices.c.id)
