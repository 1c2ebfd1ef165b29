"""Awards, and the sealed addresses that hang on them, in tables."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, delete, insert, select, update

from customers.people import CustomerId
from prizes.address import Sealed
from prizes.award import Award, AwardId, State
from prizes.errors import NoSuchAward
from storage.prizes.award_rows import as_award, selected
from storage.prizes.codes import CodeRows
from storage.prizes.tables import addresses, awards

LARGEST = 2**31


class PrizeRows:
    """The table of awards, and those that hang on it."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection
        self.codes = CodeRows(connection)
        self.addresses = AddressRows(connection)

    def add(self, new: Sequence[Award]) -> list[Award]:
        """Keep new awards of one draw and return them with their numbers; those given have none."""
        if not new:
            return []
        rows = [_row(award) | {"draw": award.draw, "place": award.place} for award in new]
        self._db.execute(insert(awards), rows)
        existing = self.at_places(new[0].draw, [award.place for award in new])
        return [existing[award.place] for award in new]

    def get(self, award: AwardId) -> Award:
        """Return an award. Raises NoSuchAward."""
        return self._one(selected().where(awards.c.id == min(award, LARGEST)))

    def lock(self, award: AwardId) -> Award:
        """Return an award, held against any change until the transaction ends. Raises NoSuchAward."""
        query = selected().where(awards.c.id == min(award, LARGEST))
        return self._one(query.with_for_update(of=awards))

    def _one(self, query: Select[Any]) -> Award:
        row = self._db.execute(query).one_or_none()
        if row is None:
            raise NoSuchAward
        return as_award(row)

    def at(self, draw: int, place: int) -> Award | None:
        """Return the award of a place, held against any change; None while there is none."""
        query = selected().where(awards.c.draw == draw, awards.c.place == place)
        row = self._db.execute(query.with_for_update(of=awards)).one_or_none()
        return as_award(row) if row else None

    def at_places(self, draw: int, places: Sequence[int]) -> dict[int, Award]:
        """Return the awards of places by place, without those not awarded yet. The caller holds the draw."""
        if not places:
            return {}
        within = awards.c.place.between(min(places), max(places))
        query = selected().where(awards.c.draw == draw, within).order_by(awards.c.place)
        wanted = set(places)
        return {row.place: as_award(row) for row in self._db.execute(query) if row.place in wanted}

    def save(self, award: Award) -> None:
        """Keep where it stands and who holds it."""
        self._db.execute(update(awards).where(awards.c.id == award.id).values(_row(award)))

    def of(self, customer: CustomerId) -> list[Award]:
        """Return what a person holds, the newest first."""
        query = selected().where(awards.c.customer == customer).order_by(awards.c.id.desc())
        return [as_award(row) for row in self._db.execute(query)]

    def of_draw(self, draw: int) -> list[Award]:
        """Return the awards of a draw, by place."""
        query = selected().where(awards.c.draw == min(draw, LARGEST)).order_by(awards.c.place)
        return [as_award(row) for row in self._db.execute(query)]

    def by_token(self, token: str) -> AwardId | None:
        """Return the award whose holder shows this pass, or None."""
        found = self._db.execute(select(awards.c.id).where(awards.c.token == token)).scalar()
        return None if found is None else AwardId(found)

    def having(self, state: State, kinds: Collection[str] = ()) -> list[Award]:
        """Return the awards in a state, of these kinds or of all, the oldest first."""
        query = selected().where(awards.c.state == state.value)
        if kinds:
            query = query.where(awards.c.kind.in_(kinds))
        return [as_award(row) for row in self._db.execute(query.order_by(awards.c.id))]

    def due(self, now: datetime, limit: int) -> list[AwardId]:
        """Return awards to be looked at now, the earliest first."""
        query = select(awards.c.id).where(awards.c.due <= now).order_by(awards.c.due, awards.c.id)
        return [AwardId(award) for award in self._db.execute(query.limit(limit)).scalars()]

    def next_due(self) -> datetime | None:
        """Return when the next award is to be looked at; None when there is none."""
        return self._db.execute(
            select(awards.c.due).where(awards.c.due.is_not(None)).order_by(awards.c.due).limit(1)
        ).scalar()


class AddressRows:
    """Where prizes are to be sent, sealed."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def put(self, award: AwardId, sealed: Sealed, now: datetime) -> None:
        """Keep where a prize is to be sent; a second one takes the place of the first."""
        self.drop(award)
        values = {"award": award, "key": sealed.key, "content": sealed.content, "given": now}
        self._db.execute(insert(addresses).values(values))

    def seal_anew(self, award: AwardId, sealed: Sealed) -> None:
        """Keep the same address under another key: it was given when it was given."""
        mine = addresses.c.award == award
        self._db.execute(update(addresses).where(mine).values(key=sealed.key, content=sealed.content))

    def of(self, award: AwardId) -> Sealed | None:
        """Return where a prize is to be sent, or None."""
        row = self._db.execute(select(addresses).where(addresses.c.award == award)).one_or_none()
        return Sealed(row.key, bytes(row.content)) if row else None

    def sealed_otherwise(self, key: str) -> list[AwardId]:
        """Return the awards whose address another key seals."""
        query = select(addresses.c.award).where(addresses.c.key != key).order_by(addresses.c.award)
        return [AwardId(award) for award in self._db.execute(query).scalars()]

    def drop(self, award: AwardId) -> None:
        """Erase an address."""
        self._db.execute(delete(addresses).where(addresses.c.award == award))

    def delivered_before(self, then: datetime) -> list[AwardId]:
        """Return the awards that were handed over before then and whose address is still kept."""
        query = select(addresses.c.award).join(awards, awards.c.id == addresses.c.award)
        return [
            AwardId(award) for award in self._db.execute(query.where(awards.c.fulfilled < then)).scalars()
        ]


def _row(award: Award) -> dict[str, object]:
    return {
        "prize": award.prize,
        "kind": award.kind,
        "state": award.state.value,
        "customer": award.customer,
        "ordinal": award.ordinal,
        "token": award.token,
        "since": award.since,
        "deadline": award.deadline,
        "due": award.due,
        "reminded": award.reminded,
        "claimed": award.claimed,
        "fulfilled": award.fulfilled,
    }
