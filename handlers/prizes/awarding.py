"""Whoever wins, loses or claims a prize hears of it: in the transaction in which it happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from chat.answers import Button, Message, PassPicture, Rows, Say
from chat.ports import Fate
from chat.records import Outbox, Stores
from customers.entropy import Entropy
from customers.people import CustomerId
from draws import succession
from draws.draw import Draw, Fall, Why, Win
from draws.store import Draws
from handlers.company import Company
from handlers.prizes import offers, presents, vacant, waiting
from handlers.routes import data
from handlers.waking import Waking
from prizes import lifecycle
from prizes.award import Award, State
from prizes.kinds import KINDS
from prizes.store import Prizes
from texts import keys
from texts.text import Text


@dataclass(frozen=True)
class Awarding:
    """Gives prizes to those who win them, and tells them (`draws.awards.Awards`)."""

    stores: Stores
    company: Company
    entropy: Entropy

    def won(self, draw: Draw, wins: Sequence[Win], now: datetime) -> None:
        """Give the places' prizes to those who won or moved up, and tell them how they get them."""
        held = lifecycle.award(self.stores[Prizes], draw, wins, draw.manner.claim_time, self.entropy)
        offered = {
            each.customer: (offers.offer_key(each), offers.offer(each, draw))
            for each in held
            if each.customer is not None
        }
        self.stores[Outbox].tell_each(offered, now)

    def fell(self, draw: Draw, win: Win, fall: Fall, now: datetime) -> None:
        """Take the prize back, and tell whoever does not know why."""
        lost = lifecycle.vacate(self.stores[Prizes], draw.id, win.place)
        if lost is None or lost.customer is None:
            return
        waiting.drop(lost, self.stores)
        became: dict[Why, Text] = {
            Why.DISQUALIFIED: keys.draw_lost_place(title=draw.title, words=fall.words, draw=str(draw.id)),
            Why.EXPIRED: keys.prize_expired(prize=lost.prize, title=draw.title),
            Why.DECLINED: keys.prize_declined(prize=lost.prize),
        }
        if fall.why in became:
            offers.decided(lost, draw, became[fall.why], (), self.stores, now)
        if fall.why in {Why.DISQUALIFIED, Why.EXPIRED}:
            message = Message(texts=(became[fall.why],))
            self._tell(win.customer, message, f"out:{draw.id}:{win.ordinal}", now)

    def taken(self, draw: Draw, win: Win) -> bool:
        """Tell whether he has claimed the prize: then it stays his."""
        held = self.stores[Prizes].at(draw.id, win.place)
        return held is not None and held.taken

    def _tell(self, customer: CustomerId | None, message: Message, key: str, now: datetime) -> None:
        if customer is not None:
            self.stores[Outbox].tell([customer], message, key, now)


def unreached(held: Award, stores: Stores) -> bool:
    """Tell whether its holder never heard of his prize: he blocked us, or wants to hear nothing."""
    return stores[Outbox].fate(f"{offers.offer_key(held)}:{held.customer}") in {"", Fate.BLOCKED, Fate.FAILED}


def given(held: Award, stores: Stores) -> tuple[Say, ...]:
    """What a claim gives its holder; said again, the same again."""
    holding = KINDS[held.kind].holding(stores[Prizes], held)
    picture = PassPicture(held.id) if holding.shows_pass and held.state is State.CLAIMED else None
    rows: Rows = ()
    if KINDS[held.kind].asks_address and held.state is State.CLAIMED:
        rows = ((Button(keys.prize_address_change(), data("address", held.id)),),)
    return (Say(message=Message(texts=holding.texts, buttons=rows, attachment=picture)),)


def handed_over(held: Award, stores: Stores, now: datetime) -> None:
    """Tell a winner that the team handed his prize over."""
    waiting.drop(held, stores)
    if held.customer is not None:
        message = Message(texts=(keys.prize_handed_over(prize=held.prize, kind=held.kind),))
        stores[Outbox].tell([held.customer], message, f"handed-over:{held.id}", now)


def restocked(served: list[Award], stores: Stores, now: datetime) -> None:
    """Send their codes to those who waited for them."""
    for held in served:
        if held.customer is not None:
            texts = KINDS[held.kind].holding(stores[Prizes], held).texts
            stores[Outbox].tell([held.customer], Message(texts=texts), f"code:{held.id}", now)


def forget(customer: CustomerId, waking: Waking) -> tuple[Say, ...]:
    """Pass on what somebody won who is about to be erased; the team hears where nobody is left for it."""
    stores, company, now = waking.stores, waking.company, waking.now
    before = stores[Prizes].of(customer)
    succession.hold(stores[Draws], customer)
    presents.keep_bought(customer, stores, now)
    presents.forget(customer, stores)
    lifecycle.let_go(stores[Prizes], customer)
    succession.forget(stores[Draws], customer, now, Awarding(stores, company, waking.entropy))
    return tuple(say for held in before for say in vacant.told(held, stores, company, now))
