"""The desk at which a handler works: who asks, when, with which rights, and what can be reached."""

from __future__ import annotations

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from chat.answers import Menu, To
from chat.events import Person, Place, PlaceKind
from chat.records import Dialogues
from customers.people import Customer
from customers.team import Member, Right, Role, may
from handlers.waking import Domains
from texts.rendering import Reader
from texts.zones import zone_of
from usecases.work import Work


@dataclass(frozen=True)
class Desk(Work):
    """What a handler gets beside what came in."""

    person: Person
    place: Place
    customer: Customer
    member: Member | None
    domains: Domains
    looked_up: object = None
    """What the route of a tap had read before (see `handlers.routes.OnTap`)."""
    newcomer: bool = False
    """Whether this is the first thing he ever did here."""
    noted: list[str] = field(default_factory=list)
    """What he did something to, called as in the audit log, the last one at the end."""
    begun: list[str] = field(default_factory=list)
    """The dialogues that began, by the names of the steps that are open in them."""

    @property
    def role(self) -> Role | None:
        """The person's role in the team; None for a customer."""
        return self.member.role if self.member else None

    @property
    def own_zone(self) -> ZoneInfo:
        """The person's time zone, else the company's."""
        return zone_of(self.customer.zone, self.company.reader)

    @property
    def reader(self) -> Reader:
        """How the person is spoken to."""
        return self.company.reader_of(self.customer.language, self.customer.zone, self.now)

    @property
    def here(self) -> To:
        """The person's own chat in the messenger in which he is."""
        return To(self.person.messenger, self.person.address, self.customer.id)

    def menu(self, role: Role | None, language: str = "") -> Menu:
        """The command menu of the person's own chat, for a role."""
        return Menu(self.here, role, language or self.customer.language)

    def may(self, right: Right) -> bool:
        """Tell whether the person has a right."""
        return may(self.role, right)

    @property
    def among_us(self) -> bool:
        """Whether nobody reads along, or the team alone."""
        team, place = self.company.team_chat, self.place
        if place.kind is PlaceKind.PRIVATE:
            return True
        here = self.person.messenger, place.address
        return team is not None and (team.messenger, team.address) == here

    def keep(self, step: str, body: bytes, *, anew: bool = False) -> None:
        """Keep where the person's dialogue stands; `anew`: another begins, what ran is left."""
        self.stores[Dialogues].put(self.customer.id, step, body)
        if anew:
            self.begun.append(step)

    def note(self, action: str, subject: str, *, changed: bool = True) -> None:
        """Write a line into the audit log, in the name of the person; not `changed`: he only looked."""
        self.audit(action, subject, self.customer.id)
        if changed:
            self.did(subject)

    def did(self, subject: str) -> None:
        """Note for this turn alone what was done something to; what customers do is in no audit log."""
        self.noted.append(subject)
