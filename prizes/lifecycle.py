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
    existing = prizes.at_places(draw.id, [win.place for win in wins])
    awards = [_award_of(draw, win, existing.get(win.place), window, entropy) for win in wins]
    for again in (each for each in awards if each.place in existing):
        prizes.save(again)
    added = iter(prizes.add([each for each in awards if each.place not in existing]))
    saved = [each if each.place in existing else next(added) for each in awards]
    for kind in sorted({each.kind for each in saved}):
        KINDS[kind].prepare(prizes, [each for each in saved if each.kind == kind])
    return saved


def _award_of(draw: Draw, win: Win, existing: Award | None, window: timedelta, entropy: Entropy) -> Award:
    line = prize_at(draw.prizes, win.place)
    return Award(
        id=existing.id if existing else AwardId(0),
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
    award = prizes.at(draw, place)
    if award is None:
        return None
    prizes.save(replace(award, state=State.VACANT, customer=None))
    return award


def claim(prizes: Prizes, id: AwardId, customer: CustomerId, now: datetime) -> Award:
    """Claim a prize; claimed again, it stays as it is. Raises NotYours, ClaimLate, AddressNeeded."""
    award = check_holder(prizes.lock(id), customer, now)
    if award.taken:
        return award
    kind = KINDS[award.kind]
    if kind.asks_address and prizes.addresses.of(id) is None:
        raise AddressNeeded
    kind.prepare(prizes, [award])
    at = following(now, award.since)
    done = at if kind.claimed is State.FULFILLED and _complete(prizes, award) else None
    state = State.FULFILLED if done else State.CLAIMED
    claimed = replace(award, state=state, claimed=at, fulfilled=done)
    prizes.save(claimed)
    return claimed


def _complete(prizes: Prizes, award: Award) -> bool:
    """What is handed over by claiming has to be there."""
    return prizes.codes.of(award.id) is not None


def check_holder(award: Award, customer: CustomerId, now: datetime) -> Award:
    """Return the award. Raises NotYours, and ClaimLate for one that its holder may claim no more."""
    if award.customer != customer:
        raise NotYours
    if not award.taken and now >= award.deadline:
        raise ClaimLate(award.deadline)
    return award


def tell_address(prizes: Prizes, id: AwardId, customer: CustomerId, address: Sealed, now: datetime) -> Award:
    """Keep where a prize is to be sent, and claim it. Raises what `claim` and `addressable` do."""
    addressable(prizes, id, customer, now)
    prizes.addresses.put(id, address, now)
    return claim(prizes, id, customer, now)


def addressable(prizes: Prizes, id: AwardId, customer: CustomerId, now: datetime) -> Award:
    """Hold and return the award, of which its holder may say where it is to be sent until it has left.

    Raises NotYours, ClaimLate, FulfilledAlready.
    """
    award = check_holder(prizes.lock(id), customer, now)
    if award.fulfilled is not None:
        raise FulfilledAlready(award.fulfilled)
    return award


def of_pass(prizes: Prizes, token: str) -> Award:
    """Return the award that may be handed over for a pass, typed in capitals or not, in groups or not.

    Raises NoSuchPass, NotClaimed, FulfilledAlready.
    """
    id = prizes.by_token("".join(token.split()).upper())
    if id is None:
        raise NoSuchPass(token.strip())
    award = prizes.lock(id)
    if award.state is State.VACANT:
        raise NoSuchPass(token.strip())
    if award.state is State.AWARDED:
        raise NotClaimed
    if award.fulfilled is not None:
        raise FulfilledAlready(award.fulfilled)
    return award


def fulfil(prizes: Prizes, token: str, now: datetime) -> Award:
    """Note that the team handed a prize over. Raises what `of_pass` does."""
    return handed_over(prizes, of_pass(prizes, token), now)


def handed_over(prizes: Prizes, award: Award, now: datetime) -> Award:
    """Note that a claimed prize, which the caller holds, has reached its winner. Raises FulfilledAlready."""
    if award.fulfilled is not None:
        raise FulfilledAlready(award.fulfilled)
    at = following(now, award.since, award.claimed)
    done = replace(award, state=State.FULFILLED, fulfilled=at)
    prizes.save(done)
    return done


def remind(prizes: Prizes, id: AwardId, now: datetime) -> Award | None:
    """Count a reminder that is due; None when none is, because another process was faster."""
    award = prizes.lock(id)
    at = award.reminder_at()
    if at is None or now < at or now >= award.deadline:
        return None
    reminded = replace(award, reminded=award.reminded + 1)
    prizes.save(reminded)
    return reminded


def let_go(prizes: Prizes, customer: CustomerId) -> None:
    """Take back the claims of somebody who is about to be erased, where nothing can reach him any more.

    What was handed over stays so, and a pass is good for whoever shows it.
    """
    for award in reversed(prizes.of(customer)):  # the oldest first, as those who restock hold them
        current = prizes.lock(award.id)
        if current.state is State.CLAIMED and not KINDS[current.kind].by_bearer:
            prizes.addresses.drop(current.id)
            prizes.save(replace(current, state=State.AWARDED, claimed=None))


def restock(prizes: Prizes, stock: str, now: datetime) -> list[Award]:
    """Give new codes to the awards that wait for one. Returns those claimed already, handed over now."""
    without_code = prizes.codes.wanting(stock)
    given = set(prizes.codes.take(stock, [each.id for each in without_code]))
    claimed = (each for each in without_code if each.id in given and each.state is State.CLAIMED)
    return [handed_over(prizes, each, now) for each in claimed]
