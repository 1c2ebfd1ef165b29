"""Who wants which idea, counted by language and tier: in a few statements, however many ideas there are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Final

from sqlalchemy import CTE, ColumnElement, Connection, Select, TextClause, case, func, select, text, true

from customers.news.segments import Segment as Whom
from customers.tiers import Tier
from storage.customers.tables import customers, tiers
from storage.segments import condition
from storage.suggestions.rows import as_voice
from storage.suggestions.tables import UNDECIDED, supporters, voices
from suggestions.triage import EVERYBODY, WEIGHTS, Demand, Segment, points
from suggestions.voice import Voice

COUNTED: Final = 1_000
"""So many undecided ideas are counted; more of them read as this many."""


class TriageRows:
    """Demand over the tables (see `suggestions.triage.Triage`)."""

    def __init__(self, connection: Connection) -> None:
        self._db = connection

    def undecided(self) -> int:
        """Count the ideas of which nothing is decided, up to `COUNTED`."""
        some = select(voices.c.effort).where(text(UNDECIDED)).limit(COUNTED).subquery()
        return int(self._db.execute(select(func.count()).select_from(some)).scalar_one())

    def undecided_first(self, limit: int) -> list[Voice]:
        """Return undecided ideas, the most points first, as many as asked for."""
        found = [voice for effort in WEIGHTS for voice in self._of_size(effort, limit)]
        found.sort(key=lambda voice: (-points(voice.supporters + 1, voice.effort), voice.id))
        return found[:limit]

    def demand(self, limit: int, segment: Segment = EVERYBODY, chosen: Whom | None = None) -> list[Demand]:
        """Return undecided ideas with their demand, the most points in a segment first.

        Who is of the segment `chosen` is counted too. Raises NoSuchSegment, WrongArgument.
        """
        among = _among(segment, chosen)
        if among is None:
            found = [(voice, 0) for voice in self.undecided_first(limit)]
        else:
            found = self._wanted(limit, among)
        people = _supporters(voices.c.id.in_([voice.id for voice, _ in found]))
        languages, ranks = self._by_language(people), self._by_tier(people)
        return [Demand(each, languages[each.id], ranks[each.id], wanted) for each, wanted in found]

    def _wanted(self, limit: int, among: Select[tuple[int]]) -> list[tuple[Voice, int]]:
        """The ideas with the most points among some people, and how many of these support each."""
        people = _supporters(text(UNDECIDED), among)
        weight = case(WEIGHTS, value=voices.c.effort, else_=WEIGHTS[""])
        counted = select(people.c.root, func.count()).join(voices, voices.c.id == people.c.root)
        first = counted.group_by(people.c.root, voices.c.effort).order_by(
            (func.count() * weight).desc(), people.c.root
        )
        wanted = {row[0]: row[1] for row in self._db.execute(first.limit(limit))}
        rows = self._db.execute(select(voices).where(voices.c.id.in_(wanted))).mappings()
        found = {row["id"]: as_voice(row) for row in rows}
        return [(found[id], count) for id, count in wanted.items()]

    def _of_size(self, effort: str, limit: int) -> list[Voice]:
        """Of one size what more people support has more points: so many of each are enough."""
        of_size = text(UNDECIDED), voices.c.effort == effort
        query = select(voices).where(*of_size).order_by(voices.c.supporters.desc(), voices.c.id)
        return [as_voice(row) for row in self._db.execute(query.limit(limit)).mappings()]

    def _by_language(self, people: CTE) -> Mapping[int, dict[str, int]]:
        counted = select(people.c.root, customers.c.language, func.count()).join(
            customers, customers.c.id == people.c.customer
        )
        found: dict[int, dict[str, int]] = defaultdict(dict)
        grouped = counted.group_by(people.c.root, customers.c.language).order_by(func.count().desc())
        for root, language, count in self._db.execute(grouped):
            found[root][language] = count
        return found

    def _by_tier(self, people: CTE) -> Mapping[int, dict[Tier, int]]:
        counted = select(people.c.root, tiers.c.name, tiers.c.rank, func.count()).join(
            tiers, tiers.c.customer == people.c.customer
        )
        found: dict[int, dict[Tier, int]] = defaultdict(dict)
        grouped = counted.group_by(people.c.root, tiers.c.name, tiers.c.rank).order_by(tiers.c.rank)
        for root, name, rank, count in self._db.execute(grouped):
            found[root][Tier(name, rank)] = count
        return found


def _among(segment: Segment, chosen: Whom | None) -> Select[tuple[int]] | None:
    """Who is of a segment; None: everybody."""
    if chosen is not None:
        return select(customers.c.id).where(condition(chosen))
    if segment.kind == "language":
        return select(customers.c.id).where(customers.c.language == segment.value)
    if segment.kind == "tier":
        rank = int(segment.value) if segment.value.isascii() and segment.value.isdigit() else 0
        return select(tiers.c.customer).where(tiers.c.rank == rank)
    return None


def _supporters(ideas: ColumnElement[bool] | TextClause, among: Select[tuple[int]] | None = None) -> CTE:
    """Each who supports an idea or what was merged into it, once for each of these ideas."""
    group = select(voices.c.id.label("root"), voices.c.id).where(ideas)
    parts = group.cte("parts", recursive=True)
    parts = parts.union(select(parts.c.root, voices.c.id).join(parts, voices.c.into == parts.c.id))
    authors = (
        select(parts.c.root, voices.c.author.label("customer"))
        .join(parts, parts.c.id == voices.c.id)
        .where(voices.c.author.is_not(None))
        .cte("authors")
    )
    given = (
        select(parts.c.root, supporters.c.customer)
        .join(parts, parts.c.id == supporters.c.idea)
        .where(true() if among is None else supporters.c.customer.in_(among))
        .distinct()
        .cte("given")
    )
    return (
        select(given.c.root, given.c.customer)
        .outerjoin(authors, (authors.c.root == given.c.root) & (authors.c.customer == given.c.customer))
        .where(authors.c.customer.is_(None))
        .cte("people")
    )
