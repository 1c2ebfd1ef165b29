"""The reception: each event gets one transaction, in which everything it changes stands or falls together."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Protocol, TypeVar

from msgspec.structs import replace

from chat.answers import Answers, Drawing, Menu, Redraw, Say, To, Toast
from chat.events import Event, Joined, Moved, Nameless, PlaceKind, Reached, Tapped
from chat.messenger import EVERYTHING, Abilities
from chat.ports import NotNow, Toasted
from chat.records import Outbox, Stores, Transactions, Updates
from customers.entropy import Entropy
from customers.people import Contact, Customer, CustomerId
from customers.store import Customers
from customers.team import Member, Role, Team
from handlers import hearing, placing
from handlers.conversations import Wakings, nothing
from handlers.desk import Desk
from handlers.dispatch import Dispatch
from handlers.house import House
from handlers.looking_up import look_up
from handlers.polls import publishing, voting
from handlers.presence import present
from handlers.routes import Misunderstood
from handlers.spelling import late, spelled
from handlers.toasts import refusal, toast_of
from handlers.waking import Errand, Waking
from polls.ballotbox import BallotBox, Counted
from suggestions.meaning import Meaning
from texts import keys
from texts.languages import match
from texts.rendering import Reader
from usecases.company import Company
from usecases.outbox import write
from usecases.polls import lost_posts
from usecases.work import Work

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class Effects(Protocol):
    """What follows a commit at once and may be lost; and the waking of delivery."""

    def redraw(
        self, to: To, message_id: str, drawing: Drawing, reader: Reader, group: bool = False
    ) -> None: ...

    def menu(self, menu: Menu) -> None: ...

    def wake(self) -> None: ...


@dataclass(frozen=True)
class Reception:
    """Takes events in, whichever way they came."""

    house: House
    transactions: Transactions
    reads: Transactions
    """The same for work that only reads: it is done beside whoever writes."""
    box: BallotBox
    effects: Effects
    company: Company
    now: Callable[[], datetime]
    entropy: Entropy
    abilities: Mapping[str, Abilities] = field(default_factory=dict)
    """What each messenger can do; everything, where nothing is said."""
    meaning: Meaning | None = None
    """Knows what texts mean, where the operator wants it."""

    async def receive(self, event: Event) -> Toasted | None:
        """Handle an event to its end: its effect is durable then. Returns the toast of a tap.

        Nothing is written of what people say to each other in a group.
        """
        if isinstance(event, Tapped):
            return await self._tapped(event, asyncio.get_running_loop().time())
        if not await hearing.concerns_us(event, self.company, self.reads):
            return None
        await placing.placed(event, self.reads)
        await self._heard(event)
        if isinstance(event, Reached):
            await self._errand(partial(self.house.reached, event))
        return None

    async def _heard(self, event: Event) -> tuple[Answers, Reader]:
        handled = await self._handled(event)
        answers, reader = handled or ((), self.company.reader)
        if handled is not None:
            self.effects.wake()
        self._show(event, answers, reader)
        return answers, reader

    async def _tapped(self, event: Tapped, at: float) -> Toasted:
        """Answer a tap of this instant, in the event loop's time; a toast that comes too late is said."""
        if voting.is_mark(event):
            answers, toasted = await self._mark(event)
        else:
            answers, reader = await self._heard(event)
            toasted = toast_of(event, answers, reader)
        if asyncio.get_running_loop().time() - at > self._able(event).toast_seconds:
            await self._say(event, late(answers, event))
        return toasted

    def _able(self, event: Event) -> Abilities:
        return self.abilities.get(event.who.messenger, EVERYTHING)

    async def _say(self, event: Tapped, answers: Answers) -> None:
        """Say something more in answer to a tap, in a transaction of its own."""

        def put(stores: Stores) -> None:
            known = stores[Customers].find(Contact(event.who.messenger, event.who.address))
            write(answers, stores, self.now(), _here(event, known.id if known else None))

        if answers:
            await self.transactions(put)
            self.effects.wake()

    async def _handled(self, event: Event) -> tuple[Answers, Reader] | None:
        """Handle an event; one that cannot be handled, now or ever, is told to the person and noted.

        Nothing else is left of it then. Raises NotNow for what may go well when it comes again.
        """
        looked_up = await look_up(event, self.house, self.reads, self._waking, self.meaning)
        try:
            return await self.transactions(lambda stores: self._handle(event, stores, looked_up))
        except NotNow:
            raise
        except Exception:
            log.exception("update %s failed", event.update)
        return await self.transactions(lambda stores: self._regret(event, stores))

    async def wake(self) -> datetime | None:
        """Do what the clock says is due; return when to be woken next, if that is known."""
        for errand in await self._asked(lambda wakings: wakings.due):
            await self._errand(errand)
        self.effects.wake()
        instants = await self._asked(lambda wakings: wakings.instants)
        now = self.now()
        return min((instant for instant in instants if instant is not None and instant > now), default=None)

    async def _asked(self, which: Callable[[Wakings], Callable[[Waking], Iterable[Result]]]) -> list[Result]:
        """Ask each domain, beside whoever writes; one that fails holds up no other, and is asked again."""
        found: list[Result] = []
        for asked in map(which, self.house.wakings):
            if asked is nothing:
                continue
            try:
                found += await self.reads(partial(self._answers_of, asked))
            except NotNow:
                raise
            except Exception:
                log.exception("what is due was not told and is asked for again")
        return found

    def _answers_of(self, asking: Callable[[Waking], Iterable[Result]], stores: Stores) -> list[Result]:
        return list(asking(self._waking(stores)))

    async def _errand(self, errand: Errand) -> None:
        """Do one thing that is due; one that fails holds up no other, and comes again."""
        try:
            await self.transactions(partial(self._run, errand))
        except NotNow:
            raise
        except Exception:
            log.exception("what was due failed and is tried again")

    async def look_after(self) -> None:
        """Tell the team what is overdue or did not arrive; call it now and then."""
        for errand in await self._asked(lambda wakings: wakings.looked_after):
            await self._errand(errand)
        self.effects.wake()

    async def show_turnout(self) -> None:
        """Bring turnout in groups and channels up to date; call it at most once in 15 s."""
        for errand in await self._asked(lambda wakings: wakings.published):
            await self._errand(errand)
        self.effects.wake()

    def _run(self, errand: Errand, stores: Stores) -> None:
        waking = self._waking(stores)
        write(errand(waking), stores, waking.now)

    def _waking(self, stores: Stores) -> Waking:
        """The clock's desk; the time is read once for each transaction."""
        return Waking(stores, self.now(), self.entropy, self.company.as_of(stores), self.house)

    async def _mark(self, event: Tapped) -> tuple[Answers, Toasted]:
        """A tap on a ballot goes another way, for speed: its words are found while the disk still works."""
        try:
            answers, reader, toasted = await voting.mark(event, self.box, partial(self._worded, event))
        except Misunderstood as error:
            answers, reader, toasted = self._worded(event, (Toast(error.texts[0], alert=True),))
        except NotNow:
            raise
        except Exception:
            log.exception("update %s failed", event.update)
            answers, reader, toasted = self._worded(event, (Toast(keys.something_wrong(), alert=True),))
        shown = spelled(answers, self._able(event), event)
        self._show(event, shown, reader)
        if shown is not answers:
            await self._say(event, tuple(each for each in shown if isinstance(each, Say)))
        return shown, toasted

    def _worded(
        self, event: Tapped, answers: Answers, counted: Counted | None = None
    ) -> tuple[Answers, Reader, Toasted]:
        """Put the toast into words, in the person's language."""
        language, zone = (counted.language, counted.zone) if counted else (match(event.who.language), "")
        reader = self.company.reader_of(language, zone, self.now())
        return answers, reader, toast_of(event, answers, reader)

    def _handle(
        self, event: Event, stores: Stores, looked_up: object = None
    ) -> tuple[Answers, Reader] | None:
        """Note the update, find the person, call the handler, keep its answers. None for a repeat."""
        now = self.now()
        if not stores[Updates].first_time(event.who.messenger, event.update, now):
            return None
        contact = Contact(event.who.messenger, event.who.address)
        if isinstance(event, Moved):
            stores[Outbox].move(event.who.messenger, event.place.address, event.to)
            return (), self.company.reader
        if isinstance(event, Joined):
            work = Work(stores, now, self.entropy, self.company.as_of(stores))
            write(lost_posts.moved_in_or_out(event, work), stores, now)
            return (), self.company.reader
        if isinstance(event, Reached):
            if event.reachable:
                stores[Customers].heard_from(contact, now)
            else:
                stores[Outbox].lose(contact)
            return (), self.company.reader
        publishing.met(event, stores)
        if isinstance(event, Nameless):
            if Dispatch(self.house).is_ours(event):
                told = hearing.nameless(event, self.company.as_of(stores), now)
                write(told, stores, now, _here(event, customer=None))
            return (), self.company.reader
        desk = self._desk(event, contact, stores, now, looked_up)
        answers = self._answered(event, desk)
        if desk.newcomer and desk.member is not None:
            answers = (*answers, desk.menu(desk.role))
        write(answers, stores, now, _here(event, customer=desk.customer.id))
        if event.place.kind is PlaceKind.PRIVATE:  # last: whoever settles holds messages before contacts, too
            stores[Customers].heard_from(contact, now)
        return answers, desk.reader

    def _regret(self, event: Event, stores: Stores) -> tuple[Answers, Reader] | None:
        """Note an update that failed and tell the person, with as little as that takes."""
        now = self.now()
        if not stores[Updates].first_time(event.who.messenger, event.update, now):
            return None
        known = stores[Customers].find(Contact(event.who.messenger, event.who.address))
        language, zone = (known.language, known.zone) if known else (match(event.who.language), "")
        reader = self.company.reader_of(language, zone, now)
        answers = self._shown_by(event, refusal(event, (keys.something_wrong(),), reader))
        if not isinstance(event, Moved | Reached | Joined | Nameless):
            write(answers, stores, now, _here(event, known.id if known else None))
        return answers, reader

    def _desk(self, event: Event, contact: Contact, stores: Stores, now: datetime, looked_up: object) -> Desk:
        known = stores[Customers].find(contact)
        customer = present(stores, contact, known, event, now)
        return Desk(
            looked_up=looked_up,
            newcomer=known is None,
            stores=stores,
            now=now,
            entropy=self.entropy,
            company=self.company.as_of(stores),
            person=event.who,
            place=event.place,
            customer=customer,
            member=self._member(event, contact, customer, stores, now),
            domains=self.house,
        )

    def _member(
        self, event: Event, contact: Contact, customer: Customer, stores: Stores, now: datetime
    ) -> Member | None:
        """Whom the operator named an owner is one; a member's name is what his messenger calls him."""
        member = stores[Team].member(customer.id)
        if contact in self.company.owners and (member is None or member.role is not Role.OWNER):
            member = Member(customer.id, Role.OWNER, event.who.name, member.since if member else now)
            stores[Team].put(member)
        if member is not None and member.name != event.who.name:
            member = replace(member, name=event.who.name)
            stores[Team].put(member)
        return member

    def _answered(self, event: Event, desk: Desk) -> Answers:
        """Call the handler; what it could not do is undone to the savepoint and told."""
        turn = hearing.begun(event, desk)
        if turn.answers is not None:
            return turn.answers
        try:
            with desk.stores.savepoint():
                answers = self._shown_by(event, Dispatch(self.house).answered(event, desk))
        except Exception as error:
            texts = self.house.words_for(error)
            if texts is None:
                raise
            hearing.refused(turn)
            return self._shown_by(event, refusal(event, texts, desk.reader))
        return (*hearing.over(turn), *answers)

    def _shown_by(self, event: Event, answers: Answers) -> Answers:
        """The answers as the messenger can show them, of which something was tapped."""
        return spelled(answers, self._able(event), event) if isinstance(event, Tapped) else answers

    def _show(self, event: Event, answers: Answers, reader: Reader) -> None:
        """Redraw and menu after the commit."""
        for answer in answers:
            if isinstance(answer, Menu):
                self.effects.menu(answer)
            elif isinstance(answer, Redraw) and isinstance(event, Tapped):
                to = To(event.who.messenger, event.place.address)
                group = event.place.kind is PlaceKind.GROUP
                self.effects.redraw(to, event.message, answer.drawing, reader, group)


def _here(event: Event, customer: CustomerId | None) -> To:
    """Where an event came from; in private that is the person himself."""
    private = event.place.kind is PlaceKind.PRIVATE
    return To(event.who.messenger, event.place.address, customer if private else None, event.place.topic)
