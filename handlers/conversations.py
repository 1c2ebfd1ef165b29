"""What conversations a domain has: one object of this kind is all that it registers with the handlers."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from msgspec import Struct

from chat.answers import Answers
from chat.events import Said
from customers.people import CustomerId
from customers.team import ANYONE, Right
from handlers.agenda import Matter
from handlers.agreements import Agreement
from handlers.desk import Desk
from handlers.doors import Door
from handlers.routes import OnAct, OnText, Route
from handlers.things import Thing
from handlers.timeline import Touchpoint
from handlers.waking import Errand, Waking
from texts.text import Text
from usecases.work import Work


class MenuLine(Struct, frozen=True):
    """A command in the messenger's menu, for those who have the right."""

    command: str
    words: Text
    right: Right = ANYONE


class HelpLine(Struct, frozen=True):
    """What `/help` says to those of the team who have the right."""

    right: Right
    words: Text


def nothing(_: Waking) -> tuple[()]:
    """Wait for nothing: nobody is asked."""
    return ()


def _no_matter(_: Work) -> Sequence[Matter]:
    return ()


def _untouched(_: CustomerId, __: Work) -> Iterable[Touchpoint]:
    return ()


def _not_ours(_: Exception) -> None:
    return None


def _unkept(_: Said, __: Desk) -> Answers | None:
    return None


def _no_words(_: CustomerId, __: Work) -> Iterable[Text]:
    return ()


def _nothing(_: CustomerId, __: Work) -> Answers:
    return ()


def _both(_: CustomerId, __: CustomerId, ___: Work) -> Answers:
    return ()


@dataclass(frozen=True)
class Wakings:
    """What wakes a domain. Each errand is done in a transaction of its own: one that fails stops no other."""

    due: Callable[[Waking], Iterable[Errand]] = nothing
    """What is to be done now; asked at every look at the rows, every two seconds."""
    instants: Callable[[Waking], Iterable[datetime | None]] = nothing
    """When something will be due, as far as it is known; what has passed counts for nothing."""
    published: Callable[[Waking], Iterable[Errand]] = nothing
    """What brings groups and channels up to date; asked every 15 s."""
    looked_after: Callable[[Waking], Iterable[Errand]] = nothing
    """What needs no hand, what is forgotten, and what the team is told of; asked every 30 s."""


@dataclass(frozen=True)
class Conversations:
    """Everything that is said and heard of one domain."""

    routes: Sequence[Route | OnAct] = ()
    """Commands, taps and steps, each with the right it needs."""
    texts: Sequence[OnText] = ()
    """Who may have what somebody said outside any dialogue."""
    changed: Callable[[Said, Desk], Answers | None] = _unkept
    """Takes the change of a message that is kept; None where none of it is."""
    problems: Callable[[Exception], tuple[Text, ...] | None] = _not_ours
    """The words for its errors; None for an error of somebody else's."""
    wakings: Wakings = Wakings()
    agenda: Callable[[Work], Iterable[Matter]] = _no_matter
    """What a local day brings the team, and what waits for it: from what is open, never all that ever was."""
    touchpoints: Callable[[CustomerId, Work], Iterable[Touchpoint]] = _untouched
    """What passed between one customer and us, in any order; by number only what was chosen in secret."""
    doors: Sequence[Door] = ()
    """What stands on the cards that people come home to."""
    menu: Sequence[MenuLine] = ()
    help: Sequence[HelpLine] = ()
    things: Mapping[str, Thing] = field(default_factory=dict)
    """How its things are spoken of, by the word with which the audit log begins them."""
    given: Callable[[CustomerId, Work], Iterable[Text]] = _no_words
    """What a customer gave us, for which he is thanked when he wants to hear nothing more."""
    left_open: Callable[[CustomerId, Work], Iterable[Text]] = _no_words
    """What he is told then of what he waits for."""
    given_up: Callable[[CustomerId, Work], Iterable[Text]] = _no_words
    """What he gives up who erases himself, as it is said before he does."""
    reached: Callable[[CustomerId, Work], Answers] = _nothing
    """What others see once a person has blocked us or wants to hear nothing, or has let us in again."""
    agreements: Sequence[Agreement] = ()
    """What it needs a customer's consent for."""
    forget: Callable[[CustomerId, Work], Answers] = _nothing
    """What happens and is told before a person is erased from what is kept."""
    unite: Callable[[CustomerId, CustomerId, Work], Answers] = _both
    """What happens and is told before an account joins another one of the same person: goes, stays."""
    united: Callable[[CustomerId, Work], Answers] = _nothing
    """What happens and is told once another account of the same person has joined: who stays."""
