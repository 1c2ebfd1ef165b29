"""What time does to prizes: reminders, expiry, what is waited for, addresses that are kept no longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from chat.answers import Answer, Button, Message
from chat.records import Outbox, Restorals
from customers.store import Audit
from draws import succession
from draws.draw import DrawId, Why
from draws.errors import OutAlready, PrizeTaken
from draws.store import Draws
from handlers.conversations import Wakings
from handlers.polls.announcing import desk_button, to_team
from handlers.prizes import offers, presents, vacant
from handlers.prizes.awarding import Awarding, restocked, unreached
from handlers.routes import data
from handlers.waking import Errand, Waking
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.errors import KeyLost
from prizes.store import Prizes
from texts import keys

AT_ONCE = 100
"""So many awards are looked at in one waking."""


def _due(waking: Waking) -> Sequence[Errand]:
    return [_minding(award) for award in waking.stores[Prizes].due(waking.now, AT_ONCE)]


def _instants(waking: Waking) -> Sequence[datetime | None]:
    return (waking.stores[Prizes].next_due(),)


def _minding(id: AwardId) -> Errand:
    def mind(waking: Waking) -> tuple[Answer, ...]:
        held = waking.stores[Prizes].get(id)
        if held.state is State.AWARDED and waking.now >= held.deadline:
            return _expired(held, waking)
        return _reminded(id, waking)

    return mind


def _expired(held: Award, waking: Waking) -> tuple[Answer, ...]:
    """Pass on what was not claimed in time; another process may have done so, or its winner come just now."""
    heralds = Awarding(waking.stores, waking.company, waking.entropy)
    try:
        succession.fall_out(
            waking.stores[Draws], DrawId(held.draw), held.ordinal, Why.EXPIRED, waking.now, heralds
        )
    except (OutAlready, PrizeTaken):
        return ()
    waking.stores[Restorals].hold_back(held.deadline, waking.now)
    waking.stores[Audit].note(waking.now, None, "prize-expired", f"award:{held.id} ordinal:{held.ordinal}")
    return vacant.told(held, waking.stores, waking.company, waking.now)


def _reminded(id: AwardId, waking: Waking) -> tuple[Answer, ...]:
    """Remind the winner; tell the team of one who was not reached."""
    due = waking.stores[Prizes].get(id).due
    held = lifecycle.remind(waking.stores[Prizes], id, waking.now)
    if held is None or held.customer is None or due is None:
        return ()
    if unreached(held, waking.stores):
        text = keys.team_unreached(number=str(held.draw), place=str(held.place), prize=held.prize)
        key = f"team:unreached:{held.draw}:{held.ordinal}"
        rows = (desk_button(held.draw),)
        return to_team(text, key, waking.stores, waking.company, waking.now, rows)
    key = offers.reminder_key(held, held.reminded)
    waking.stores[Outbox].tell([held.customer], offers.reminder(held), key, waking.now)
    waking.stores[Restorals].hold_back(due, waking.now)
    return ()


def _codes_back(waking: Waking) -> tuple[Answer, ...]:
    """Give what vacant awards had set aside to those who wait for a code; the rest is in stock again."""
    prizes = waking.stores[Prizes]
    freed = prizes.codes.put_back()
    for stock in prizes.codes.stocks():
        if stock.wanted and stock.left:
            restocked(lifecycle.restock(prizes, stock.name, waking.now), waking.stores, waking.now)
    for award in freed:
        waking.stores[Restorals].hold_back(award.deadline, waking.now)
    return ()


def _codes_wanted(waking: Waking) -> tuple[Answer, ...]:
    """Tell the team, once for each number of those who wait, of codes that ran out."""
    told: list[Answer] = []
    for stock in waking.stores[Prizes].codes.stocks():
        if stock.wanted and not stock.left:
            text = keys.team_codes_wanted(prize=stock.name, count=stock.wanted)
            key = f"team:codes:{stock.name}:{stock.given}:{stock.wanted}"
            codes = (Button(keys.menu_codes(), "codes"),)
            told += to_team(text, key, waking.stores, waking.company, waking.now, (codes,))
    return tuple(told)


def _addresses(waking: Waking) -> tuple[Answer, ...]:
    """Erase what is kept no longer; seal anew with a new key; ask again where the key is lost."""
    prizes, sealing = waking.stores[Prizes], waking.company.sealing
    for award in prizes.addresses.delivered_before(waking.now - waking.company.address_kept):
        prizes.addresses.drop(award)
    for award in prizes.addresses.sealed_otherwise(sealing.key) if sealing.key else ():
        held = prizes.lock(award)
        sealed = prizes.addresses.of(award)  # he may have changed or erased it just now
        if sealed is None or sealed.key == sealing.key:
            continue
        try:
            prizes.addresses.seal_anew(award, sealing.seal(sealing.open(sealed)))
        except KeyLost:
            _lost(held, waking)
    return ()


def _lost(held: Award, waking: Waking) -> None:
    """Say plainly that nobody can read an address any more, and ask for it again unless the parcel left."""
    waking.stores[Prizes].addresses.drop(held.id)
    waking.stores[Audit].note(waking.now, None, "address-lost", f"award:{held.id}")
    if held.customer is None or held.state is not State.CLAIMED:
        return
    button = Button(keys.prize_address_change(), data("address", held.id))
    message = Message(texts=(keys.prize_address_lost(prize=held.prize),), buttons=((button,),))
    key = f"address-lost:{held.id}:{waking.now.timestamp():.0f}"
    waking.stores[Outbox].tell([held.customer], message, key, waking.now)


def _looked_after(_: Waking) -> Sequence[Errand]:
    """Return what needs no hand, and what the team is told of."""
    return (_codes_back, _addresses, presents.look_after, _codes_wanted)


WAKINGS = Wakings(due=_due, instants=_instants, looked_after=_looked_after)
