"""Prizes by name, and what stands in the way of handing them over."""

from __future__ import annotations

from collections.abc import Sequence

from draws.lines import PrizeLine
from prizes import kinds
from texts import keys
from texts.text import Listing, Text
from usecases.company import Company


def listed_prizes(prizes: Sequence[PrizeLine]) -> Listing:
    """Name the prizes in their order: 1 × Weekend in Prague, 12 × Audiobook (as a code)."""
    return Listing(
        tuple(keys.draw_prize(count=str(line.count), name=line.name, kind=line.kind) for line in prizes)
    )


def unclaimable(prizes: Sequence[PrizeLine], company: Company) -> tuple[Text, ...]:
    """Tell the team, before anything is promised, that no address can be taken for these prizes."""
    addressed = any(line.kind in kinds.KINDS and kinds.KINDS[line.kind].asks_address for line in prizes)
    return (keys.prizes_no_key(),) if addressed and not company.sealing.key else ()
