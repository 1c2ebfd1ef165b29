"""An award's life: won, claimed, handed over; or passed on to the next alternate."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec.structs import replace

from customers.entropy import Entropy
from customers.people import CustomerId
from draws.draw import Draw, Win
from draws.instants import following
from draws.lines import prize_at
from prizes.address import Sealed
from prizes.award import Award, AwardId, State
from prizes.errors import (
    AddressNeeded,
    ClaimLate,
    FulfilledAlready,
    NoSuchPass,
    NotClaimed,
    NotYours,
)
from prizes.kinds import KINDS
from prizes.store import Prizes

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Digits and letters that nobody takes for each other; there are thirty."""
TOKEN = 10
"""Letters of a pass: nobody guesses one of 30 to the tenth."""


def award(
    prizes: Prizes, draw: Draw, wins: Sequence[Win], window: timedelta, entropy: Entropy
) -> list[Award]:
    """Give the prizes of places to their holders: new awards, or the same ones with new holders.

    Each may claim his for the whole `window`, from the instant on that is published of his win.
    """
    standing = prizes.standing(draw.id, [win.place for win in wins])
    held = [_held(draw, win, standing.get(win.place), window, entropy) for win in wins]
    for again in (each for each in held if each.place in standing):
        prizes.save(again)
    added = iter(prizes.add([each for each in held if each.place not in standing]))
    kept = [each if each.place in standing else next(added) for each in held]
    for kind in sorted({each.kind for each in kept}):
        KINDS[kind].prepare(prizes, [each for each in kept if each.kind == kind])
    return kept


def _held(draw: Draw, win: Win, standing: Award | None, window: timedelta, entropy: Entropy) -> Award:
    line = prize_at(draw.prizes, win.place)
    return Award(
        id=standing.id if standing else AwardId(0),
        draw=draw.id,
        title=draw.title,
        place=win.place,
        prize=line.name,
        kind=line.kind,
        state=State.AWARDED,
        customer=win.customer,
        ordinal=win.ordinal,
        token=token(entropy),
        since=win.at,
        deadline=win.at + window,
    )


def token(entropy: Entropy) -> str:
    """Return a new pass."""
    number = int.from_bytes(entropy(16), "big")
    letters = []
    for _ in range(TOKEN):
        number, letter = divmod(number, len(ALPHABET))
        letters.append(ALPHABET[letter])
    return "".join(letters)


def vacate(prizes: Prizes, draw: int, place: int) -> Award | None:
    """Take a prize that is not claimed from its holder; whoever moves up gets it next."""
    held = prizes.at(draw, place)
    if held is None:
        return None
    prizes.save(replace(held, state=State.VACANT, customer=None))
    return held


def claim(prizes: Prizes, id: AwardId, customer: CustomerId, now: datetime) -> Award:
    """Claim a prize; claimed again, it stays as it is. Raises NotYours, ClaimLate, AddressNeeded."""
    held = check_holder(prizes.lock(id), customer, now)
    if held.taken:
        return held
    kind = KINDS[held.kind]
    if kind.asks_address and prizes.addresses.of(id) is None:
        raise AddressNeeded
    kind.prepare(prizes, [held])
    at = following(now, held.since)
    done = at if kind.claimed is State.FULFILLED and _complete(prizes, held) else None
    state = State.FULFILLED if done else State.CLAIMED
    claimed = replace(held, state=state, claimed=at, fulfilled=done)
    prizes.save(claimed)
    return claimed


def _complete(prizes: Prizes, held: Award) -> bool:
    """What is handed over by claiming has to be there."""
    return prizes.codes.of(held.id) is not None


def check_holder(held: Award, customer: CustomerId, now: datetime) -> Award:
    """Return the award. Raises NotYours, and ClaimLate for one that its holder may claim no more."""
    if held.customer != customer:
        raise NotYours
    if not held.taken and now >= held.deadline:
        raise ClaimLate(held.deadline)
    return held


def tell_address(prizes: Prizes, id: AwardId, customer: CustomerId, address: Sealed, now: datetime) -> Award:
    """Keep where a prize is to be sent, and claim it. Raises what `claim` and `addressable` do."""
    addressable(prizes, id, customer, now)
    prizes.addresses.put(id, address, now)
    return claim(prizes, id, customer, now)


def addressable(prizes: Prizes, id: AwardId, customer: CustomerId, now: datetime) -> Award:
    """Hold and return the award, of which its holder may say where it is to be sent until it has left.

    Raises NotYours, ClaimLate, FulfilledAlready.
    """
    held = check_holder(prizes.lock(id), customer, now)
    if held.fulfilled is not None:
        raise FulfilledAlready(held.fulfilled)
    return held


def shown(prizes: Prizes, token: str) -> Award:
    """Return the award that may be handed over for a pass, typed in capitals or not, in groups or not.

    Raises NoSuchPass, NotClaimed, FulfilledAlready.
    """
    id = prizes.by_token("".join(token.split()).upper())
    if id is None:
        raise NoSuchPass(token.strip())
    held = prizes.lock(id)
    if held.state is State.VACANT:
        raise NoSuchPass(token.strip())
    if held.state is State.AWARDED:
        raise NotClaimed
    if held.fulfilled is not None:
        raise FulfilledAlready(held.fulfilled)
    return held


def fulfil(prizes: Prizes, token: str, now: datetime) -> Award:
    """Note that the team handed a prize over. Raises what `shown` does."""
    return handed_over(prizes, shown(prizes, token), now)


def handed_over(prizes: Prizes, held: Award, now: datetime) -> Award:
    """Note that a claimed prize, which the caller holds, has reached its winner. Raises FulfilledAlready."""
    if held.fulfilled is not None:
        raise FulfilledAlready(held.fulfilled)
    at = following(now, held.since, held.claimed)
    done = replace(held, state=State.FULFILLED, fulfilled=at)
    prizes.save(done)
    return done


def remind(prizes: Prizes, id: AwardId, now: datetime) -> Award | None:
    """Count a reminder that is due; None when none is, because another process was faster."""
    held = prizes.lock(id)
    at = held.reminder_at()
    if at is None or now < at or now >= held.deadline:
        return None
    reminded = replace(held, reminded=held.reminded + 1)
    prizes.save(reminded)
    return reminded


def let_go(prizes: Prizes, customer: CustomerId) -> None:
    """Take back the claims of somebody who is about to be erased, where nothing can reach him any more.

    What was handed over stays so, and a pass is good for whoever shows it.
    """
    for held in reversed(prizes.of(customer)):  # the oldest first, as those who restock hold them
        current = prizes.lock(held.id)
        if current.state is State.CLAIMED and not KINDS[current.kind].by_bearer:
            prizes.addresses.drop(current.id)
            prizes.save(replace(current, state=State.AWARDED, claimed=None))


def restock(prizes: Prizes, stock: str, now: datetime) -> list[Award]:
    """Give new codes to the awards that wait for one. Returns those claimed already, handed over now."""
    waiting = prizes.codes.wanting(stock)
    given = set(prizes.codes.take(stock, [each.id for each in waiting]))
    claimed = (each for each in waiting if each.id in given and each.state is State.CLAIMED)
    return [handed_over(prizes, each, now) for each in claimed]
