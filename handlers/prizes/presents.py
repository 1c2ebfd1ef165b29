"""What the messenger hands over and the company pays for: never bought a second time without a word.

Every attempt is a row of the outbox, committed as being sent before Telegram is asked. When a process dies
after that, or the answer is lost, the row is uncertain, and somebody of the team says what becomes of it.
"""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Answers, Button, Lane, Message, Redraw, Rows, Say, To
from chat.ports import Fate
from chat.records import Outbox, Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.team import Team, may
from handlers.desk import Desk
from handlers.polls.announcing import desk_button, in_team_chat, to_team
from handlers.routes import Misunderstood, OnTap, Tap, data
from handlers.waking import Waking
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.kinds import KINDS
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys

NAMES = ("gift", "premium")
"""The kinds of prizes that are presents."""
PERHAPS_BOUGHT = {Fate.SENDING, Fate.SENT, Fate.UNCERTAIN}


def _key(award: AwardId) -> str:
    """Return what the dedupe keys of all attempts at handing a present over begin with."""
    return f"present:{award}"


def attempts(award: AwardId, stores: Stores) -> int:
    """Return how often a present was to be handed over."""
    return sum(stores[Outbox].fates(_key(award)).values())


def newest(award: AwardId, stores: Stores) -> str:
    """Return what became of the last attempt; empty when there was none."""
    return stores[Outbox].fate(f"{_key(award)}:{attempts(award, stores)}")


def failed(award: AwardId, stores: Stores) -> bool:
    """Tell whether the messenger has refused the present: then nothing was paid."""
    return newest(award, stores) in {Fate.FAILED, Fate.BLOCKED}


def sent(held: Award, to: To, stores: Stores) -> tuple[Say, ...]:
    """Have the messenger hand over what it can, as one more attempt."""
    present = KINDS[held.kind].holding(stores[Prizes], held).present
    if present is None or held.state is not State.CLAIMED:
        return ()
    key = f"{_key(held.id)}:{attempts(held.id, stores) + 1}"
    return (Say(message=Message(texts=(), present=present), to=to, lane=Lane.NOTICE, key=key),)


def sent_again(held: Award, stores: Stores) -> tuple[Say, ...]:
    """Have it handed over once more to its holder, if he can be reached at all."""
    contact = _contact(held, stores)
    if contact is None:
        return ()
    return sent(held, To(contact.messenger, contact.address, held.customer), stores)


def _contact(held: Award, stores: Stores) -> Contact | None:
    return next(iter(stores[Customers].contacts(held.customer)), None) if held.customer else None


def keep_bought(customer: CustomerId, stores: Stores, now: datetime) -> None:
    """Count as handed over what may have been bought for somebody who is about to be erased."""
    for held in reversed(stores[Prizes].of(customer)):  # the oldest first, as those who restock hold them
        current = stores[Prizes].lock(held.id)
        bought = current.kind in NAMES and newest(current.id, stores) in PERHAPS_BOUGHT
        if bought and current.state is State.CLAIMED:
            lifecycle.handed_over(stores[Prizes], current, now)


def forget(customer: CustomerId, stores: Stores) -> None:
    """Drop what the team was told of somebody's presents who is about to be erased: it says who he is."""
    for held in stores[Prizes].of(customer):
        for key in (_uncertain_key(held.id), f"team:{_uncertain_key(held.id)}"):
            stores[Outbox].drop_told(key)


def _uncertain_key(award: AwardId) -> str:
    return f"present-uncertain:{award}"


def look_after(waking: Waking) -> tuple[Answer, ...]:
    """Note which presents arrived; tell the team which did not, and of which nobody knows."""
    told: list[Answer] = []
    for found in waking.stores[Prizes].having(State.CLAIMED, NAMES):
        held = waking.stores[Prizes].lock(found.id)
        fate = newest(held.id, waking.stores)
        if fate == Fate.SENT and held.fulfilled is None:
            lifecycle.handed_over(waking.stores[Prizes], held, waking.now)
        elif fate == Fate.UNCERTAIN:
            told += _tell_uncertain(held, waking)
        elif fate in {Fate.FAILED, Fate.BLOCKED}:
            text = keys.team_present_failed(number=str(held.draw), place=str(held.place), prize=held.prize)
            key = f"team:present:{held.id}:{attempts(held.id, waking.stores)}"
            rows = (desk_button(held.draw),)
            told += to_team(text, key, waking.stores, waking.company, waking.now, rows)
    return tuple(told)


def _tell_uncertain(held: Award, waking: Waking) -> tuple[Say, ...]:
    """Tell those who may hand prizes over, and the team's chat, once for each attempt."""
    contact = _contact(held, waking.stores)
    text = keys.team_present_uncertain(
        number=str(held.draw),
        place=str(held.place),
        prize=held.prize,
        contact=f"{contact.messenger}:{contact.address}" if contact else "–",
    )
    key = f"{_uncertain_key(held.id)}:{attempts(held.id, waking.stores)}"
    team = waking.stores[Team].members()
    deciding = [member.customer for member in team if may(member.role, HAND_OVER)]
    message = Message(texts=(text,), buttons=buttons(held, waking.stores))
    waking.stores[Outbox].tell(deciding, message, key, waking.now)
    return in_team_chat(text, f"team:{key}", waking.company, (desk_button(held.draw),))


def buttons(held: Award, stores: Stores) -> Rows:
    """What the team can say of a present of which nobody knows whether it arrived; none for any other."""
    number = attempts(held.id, stores)
    if held.state is not State.CLAIMED or newest(held.id, stores) != Fate.UNCERTAIN:
        return ()
    place = str(held.place)
    arrived = Button(keys.present_arrived(place=place), data("present-arrived", held.id, number))
    again = Button(keys.present_again(place=place), data("present-again", held.id, number))
    return ((arrived,), (again,))


def _uncertain(tap: Tap, desk: Desk) -> Award:
    """Return the award of a tapped button, held, as long as its attempt is the one to be decided on."""
    held = desk.stores[Prizes].lock(tap.id(AwardId))
    if not buttons(held, desk.stores) or attempts(held.id, desk.stores) != tap.number(1):
        raise Misunderstood(keys.tap_outdated())
    return held


def arrived(tap: Tap, desk: Desk) -> Answers:
    """Take somebody's word that the winner has his present."""
    held = _uncertain(tap, desk)
    lifecycle.handed_over(desk.stores[Prizes], held, desk.now)
    desk.note("present-arrived", f"award:{held.id}")
    text = keys.fulfilled(prize=held.prize, place=str(held.place), number=str(held.draw))
    return (Redraw(Message(texts=(text,))),)


def again(tap: Tap, desk: Desk) -> Answers:
    """Buy a present once more, at somebody's word."""
    held = _uncertain(tap, desk)
    desk.note("present-again", f"award:{held.id}")
    bought = sent_again(held, desk.stores)
    return (*bought, Redraw(Message(texts=(keys.desk_resent(count=len(bought)),))))


ROUTES = (
    OnTap("present-arrived", arrived, HAND_OVER),
    OnTap("present-again", again, HAND_OVER),
)
