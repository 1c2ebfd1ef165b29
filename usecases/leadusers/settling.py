"""Evidence of early choices: settled once the end of a poll or of some ideas is known, written by slices.

No vote waits for it: it is made after a poll has closed, of its ballots as they stand.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from chat.answers import Answers
from leadusers.ahead import Thing, field
from leadusers.evidence import Origin, Settled, SettledId, Worth, early
from leadusers.store import Scores, Settling
from polls.poll import PollId
from polls.store import Polls
from suggestions.voice import HIDDEN_SUPPORT
from usecases.leadusers import scoring
from usecases.work import Work

BALLOTS: Final = 5000
"""So many ballots, or people who chose ideas, are looked at in one transaction."""
PATIENCE: Final = timedelta(days=180)
"""An idea that was not launched for so long was no hit; launched later, it is one after all."""
LEAST: Final = 5
"""So many ideas are settled together, and no fewer: among them what was launched and what was not."""
MOST: Final = 1000


def settle_poll(work: Work, id: PollId) -> Answers:
    """Reckon what the choices of a closed poll were worth. Raises NoSuchPoll."""
    polls = work.stores[Polls]
    poll = polls.lock(id)
    if work.stores[Settling].is_settled(id):
        return ()
    outcome = polls.outcome(id)
    standings = outcome.standings if outcome else ()
    made = field([Thing(each.votes, each.seated) for each in standings], poll.voters, elected=True)
    things = {
        int(each.choice): Worth(worth, each.seated) for each, worth in zip(standings, made.worth, strict=True)
    }
    at = poll.closed or work.now
    _settle(work, Origin.POLL, at, made.base, made.spread, things if made.base else {}, poll=id)
    return ()


def settle_ideas(work: Work) -> Answers:
    """Settle ideas whose end is known by now, together: nobody gains who supports all of them.

    Ideas that were merged are one among them.
    """
    settling = work.stores[Settling]
    settling.note_ideas(work.now, PATIENCE, HIDDEN_SUPPORT)
    pending = settling.pending(MOST)
    once = {(each.group, each.hit): each for each in pending}
    if len(once) < LEAST or len({hit for _, hit in once}) == 1:
        return ()
    chosen, people = settling.choosers(pending)
    made = field([Thing(chosen.get(group, 0), hit) for group, hit in once], people, elected=False)
    worth = dict(zip(once, made.worth, strict=True))
    things = {
        each.idea: Worth(worth[each.group, each.hit], each.hit, each.late, each.at, each.group)
        for each in pending
    }
    _settle(work, Origin.IDEAS, max(each.at for each in pending), made.base, made.spread, things)
    return ()


def _settle(
    work: Work,
    origin: Origin,
    at: datetime,
    base: float,
    spread: float,
    things: dict[int, Worth],
    poll: PollId | None = None,
) -> None:
    new = Settled(
        origin=origin,
        poll=poll,
        at=at,
        base=base,
        spread=spread,
        things=things,
        cursor=0 if things else None,
    )
    work.stores[Settling].add(new)


def write(work: Work, id: SettledId) -> Answers:
    """Write the next slice of what the choices of those who agreed came to."""
    settling = work.stores[Settling]
    settled = settling.lock(id)
    if settled.cursor is None:
        return ()
    chosen, cursor = settling.chosen(settled, BALLOTS)
    held = {each.customer: each for each in work.stores[Scores].lock(list(chosen))}
    rows = (early(settled, customer, his) for customer, his in chosen.items())
    scoring.add(work, [each for each in rows if each is not None], held)
    settling.step(id, cursor)
    return ()
