"""What testers are handed, as the team sees it: links are brought as a list, devices go out and come back."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Final

import msgspec
from msgspec import Struct

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Kind, PlaceKind, Said, Sent, Tapped
from chat.records import Dialogues, Stores
from customers.people import Contact
from customers.store import Customers
from customers.team import Role, Team, may
from handlers.asking import answered, ask, way_out
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Misunderstood, OnStep, OnTap, Tap, say
from texts import keys
from texts.text import Moment, Text
from trials import stock
from trials.errors import LinksWrong, WrongStage
from trials.rights import RUN_TESTS
from trials.stock import Stocks, Unit, UnitId
from trials.store import Trials
from trials.trial import Stage, Stock, Trial, TrialId
from usecases.buttons import trial_button
from usecases.trials import stocking

STEP: Final = "trial-links"
"""The dialogue that awaits a list of access links."""
SURE: Final = "trial-links-sure"
LARGEST: Final = 1_000_000
"""Bytes of a list of links."""
HAVE: Final = "trial-devices-have"
SHOWN: Final = 10
"""So many devices are listed."""


class Pending(Struct, frozen=True):
    """Links that were shown and are not loaded."""

    test: int
    links: tuple[str, ...] = ()


def lines(trial: Trial, desk: Desk) -> Iterator[Text]:
    """Say how much of what testers are handed there is."""
    if trial.terms.stock is Stock.NOTHING:
        return
    kind, places, count = trial.terms.stock.value, trial.terms.places, desk.stores[Stocks].count(trial.id)
    if trial.stage is Stage.DRAFT and trial.terms.stock is Stock.DEVICES:
        count = stock.Count(trial.terms.count, 0, trial.terms.count)
    yield keys.trial_stock(stock=kind, count=count.all, handed=count.handed, free=count.free)
    if count.all < places and trial.stage in {Stage.DRAFT, Stage.RECRUITING}:
        yield keys.trial_stock_few(stock=kind, lacks=places - count.all, places=places)


def ways(trial: Trial) -> Iterator[tuple[Button, ...]]:
    """What can be done with the stock now."""
    if trial.terms.stock is Stock.LINKS and trial.stage in {Stage.DRAFT, Stage.RECRUITING}:
        yield (Button(keys.trial_links_bring(), data(STEP, trial.id)),)
    if trial.terms.stock is Stock.DEVICES and trial.stage is not Stage.DRAFT:
        yield (Button(keys.trial_devices(), data("trial-devices", trial.id)),)


def bring(tap: Tap, desk: Desk) -> Answers:
    """Ask for a list of access links. Raises NoSuchTrial, WrongStage."""
    trial = desk.stores[Trials].get(tap.id(TrialId))
    if trial.terms.stock is not Stock.LINKS:
        raise Misunderstood(keys.tap_outdated())
    if trial.stage not in {Stage.DRAFT, Stage.RECRUITING}:
        raise WrongStage(trial.stage)
    desk.keep(STEP, msgspec.json.encode(Pending(trial.id)), anew=True)
    text = keys.trial_links_ask(product=trial.terms.product)
    return (Say(message=Message(texts=(text,), buttons=(way_out(STEP),))),)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Show what was understood of a list, written or sent as a file, and ask before any of it is loaded."""
    pending = msgspec.json.decode(body, type=Pending)
    links = stock.read_links(_text(event))
    stock.check_new(desk.stores[Stocks], links)
    trial = desk.stores[Trials].get(TrialId(pending.test))
    understood = keys.trial_links_understood(
        product=trial.terms.product, count=len(links), first=links[0], last=links[-1]
    )
    yes, no = keys.trial_links_yes(count=len(links)), keys.trial_links_no()
    return ask(SURE, msgspec.json.encode(Pending(trial.id, links)), (understood,), yes, no, desk)


def _text(event: Said) -> str:
    """Return the list that somebody wrote, or what is in his file. Raises Misunderstood, LinksWrong."""
    if not isinstance(event, Sent):
        return event.text
    if event.kind is not Kind.FILE or event.size > LARGEST:
        raise Misunderstood(keys.trial_links_file())
    if event.content is None:
        raise Misunderstood(keys.codes_not_fetched())
    try:
        return event.content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Misunderstood(keys.trial_links_file()) from None


def load(tap: Tap, desk: Desk) -> Answers:
    """Load what was shown. Raises WrongStage, LinksWrong."""
    pending = msgspec.json.decode(answered(SURE, tap, desk), type=Pending)
    stocking.load(desk, TrialId(pending.test), pending.links, desk.customer.id)
    desk.did(f"test:{pending.test}")
    text = keys.trial_links_loaded(count=len(pending.links))
    return (Say(message=Message(texts=(text,), buttons=((trial_button(TrialId(pending.test)),),))),)


def drop(tap: Tap, desk: Desk) -> Answers:
    """Load nothing."""
    answered(SURE, tap, desk)
    return say(keys.codes_dropped())


def devices(tap: Tap, desk: Desk) -> Answers:
    """List the devices that are out, or set aside. Raises NoSuchTrial."""
    return (Say(message=_devices(desk.stores[Trials].get(tap.id(TrialId)), desk)),)


def _devices(trial: Trial, desk: Desk) -> Message:
    out = desk.stores[Stocks].out(trial.id, SHOWN)
    texts = (*lines(trial, desk), *(_device(number, each, desk) for number, each in enumerate(out, 1)))
    rows: Rows = tuple((_mark(trial, number, each),) for number, each in enumerate(out, 1))
    return Message(texts=(texts,), buttons=(*rows, *_counts(trial, desk), (trial_button(trial.id),)))


def _counts(trial: Trial, desk: Desk) -> Rows:
    """One device more, or one fewer where one is free, while the test runs: a button says how many then."""
    if trial.stage is not Stage.RECRUITING:
        return ()
    count = desk.stores[Stocks].count(trial.id)
    wanted = (count.all + 1, *((count.all - 1,) if count.free and count.all > 1 else ()))
    return tuple(
        (Button(keys.trial_devices_have(count=each), data(HAVE, trial.id, each)),) for each in wanted
    )


def have(tap: Tap, desk: Desk) -> Answers:
    """Let there be so many devices. Raises NoSuchTrial, WrongStage, NotNow."""
    stocking.have(desk, tap.id(TrialId), tap.number(1), desk.customer.id)
    return _redrawn(tap, desk)


def _device(number: int, unit: Unit, desk: Desk) -> Text:
    whose = named(unit.customer, desk)
    if unit.handed is None:
        return keys.trial_device_waits(place=number, person=whose)
    return keys.trial_device_with(place=number, person=whose, since=Moment(unit.handed))


def _mark(trial: Trial, number: int, unit: Unit) -> Button:
    if unit.handed is None:
        return Button(keys.trial_device_hand(place=number), data("trial-device-out", trial.id, unit.id))
    return Button(keys.trial_device_back(place=number), data("trial-device-back", trial.id, unit.id))


def handed(tap: Tap, desk: Desk) -> Answers:
    """Note that a device was handed out. Raises NoSuchTrial, NotNow."""
    stocking.hand_out(desk, tap.id(TrialId), UnitId(tap.number(1)), desk.customer.id)
    return _redrawn(tap, desk)


def came_back(tap: Tap, desk: Desk) -> Answers:
    """Note that a device came back. Raises NoSuchTrial, NotNow."""
    stocking.take_back(desk, tap.id(TrialId), UnitId(tap.number(1)), desk.customer.id)
    return _redrawn(tap, desk)


def _redrawn(tap: Tap, desk: Desk) -> Answers:
    trial = desk.stores[Trials].get(tap.id(TrialId))
    desk.did(f"test:{trial.id}")
    return (Redraw(_devices(trial, desk)),)


def wanted(event: Sent | Tapped, stores: Stores, owners: Collection[Contact]) -> str:
    """Return the handle of a list of links to be fetched, from somebody who may bring it; else empty."""
    if not isinstance(event, Sent) or event.place.kind is not PlaceKind.PRIVATE or event.second_hand:
        return ""
    contact = Contact(event.who.messenger, event.who.address)
    customer = stores[Customers].find(contact)
    member = stores[Team].member(customer.id) if customer else None
    role = Role.OWNER if contact in owners else member.role if member else None
    running = stores[Dialogues].get(customer.id) if customer else None
    awaited = running is not None and running[0] in {STEP, SURE}
    fits = event.kind is Kind.FILE and event.size <= LARGEST
    return event.handle if awaited and fits and may(role, RUN_TESTS) else ""


def words(error: LinksWrong) -> tuple[Text, ...]:
    """Say what is wrong with a list, and on which line; nothing of it is loaded."""
    text = keys.trial_links_wrong(why=error.why, line=str(error.line), first=str(error.first))
    return (text, keys.nothing_stored())


ROUTES = (
    OnTap(STEP, bring, RUN_TESTS),
    OnStep(STEP, said, RUN_TESTS, keys.trial_links_file),
    OnStep(SURE, said, RUN_TESTS, keys.trial_links_file),
    OnTap(f"{SURE}-yes", load, RUN_TESTS),
    OnTap(f"{SURE}-no", drop, RUN_TESTS),
    OnTap("trial-devices", devices, RUN_TESTS, linked=True),
    OnTap("trial-device-out", handed, RUN_TESTS),
    OnTap("trial-device-back", came_back, RUN_TESTS),
    OnTap(HAVE, have, RUN_TESTS),
)
