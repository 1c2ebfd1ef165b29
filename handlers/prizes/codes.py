"""Codes for prizes: uploaded by the team as a file, taken as a whole or not at all."""

from __future__ import annotations

from collections.abc import Collection

from chat.answers import Answers, Message, Say
from chat.events import Event, PlaceKind, Said, Sent
from customers.people import Contact
from customers.team import Right, Role, may
from draws.lines import MAX_NAME
from handlers.asking import way_out
from handlers.desk import Desk, Stores
from handlers.prizes.awarding import restocked
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, say
from prizes import codelist, stocking
from prizes.errors import CodesWrong, Wrong
from texts import keys

STEP = "codes"
COMMAND = "/codes"


def codes(command: Command, desk: Desk) -> Answers:
    """Show what is in stock; with a prize's name, take its codes from the file, or ask for one."""
    name = " ".join(command.whole.split())
    if not name or len(name) > MAX_NAME:
        return _stocks(desk)
    if command.sent is not None:
        return _loaded(name, command.sent, desk)
    desk.stores.dialogues.put(desk.customer.id, STEP, name.encode())
    return (Say(message=Message(texts=(keys.codes_ask(prize=name),), buttons=(way_out(STEP),))),)


def _stocks(desk: Desk) -> Answers:
    lines = tuple(
        keys.codes_line(
            name=stock.name, left=str(stock.left), given=str(stock.given), wanted=str(stock.wanted)
        )
        for stock in desk.stores.prizes.codes.stocks()
    )
    return say((keys.codes_title(), *(lines or (keys.codes_none(),))), keys.codes_how())


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the file that was asked for."""
    if not isinstance(event, Sent):
        raise Misunderstood(keys.codes_no_file())
    return _loaded(body.decode(), event, desk)


def _loaded(name: str, sent: Sent, desk: Desk) -> Answers:
    if sent.picture:
        raise Misunderstood(keys.codes_no_file())
    if sent.size > codelist.MAX_BYTES:
        raise CodesWrong(Wrong.LARGE)
    if sent.content is None:
        raise Misunderstood(keys.codes_not_fetched())
    stocked = stocking.stock(desk.stores.prizes, name, sent.content, desk.now)
    restocked(stocked.served, desk.stores, desk.now)
    desk.stores.dialogues.end(desk.customer.id)
    desk.note("codes", f"codes:{stocked.added}")
    return say(keys.codes_added(prize=name, count=stocked.added, served=len(stocked.served)))


def wanted(event: Event, stores: Stores, owners: Collection[Contact]) -> bool:
    """Tell whether a file is to be fetched: codes, from somebody who may hand them in."""
    if not isinstance(event, Sent) or event.picture or event.size > codelist.MAX_BYTES:
        return False
    contact = Contact(event.who.messenger, event.who.address)
    customer = stores.customers.find(contact)
    member = stores.team.member(customer.id) if customer else None
    running = stores.dialogues.get(customer.id) if customer else None
    asked = event.text.startswith(COMMAND) or (running is not None and running[0] == STEP)
    role = Role.OWNER if contact in owners else member.role if member else None
    return asked and event.place.kind is PlaceKind.PRIVATE and may(role, Right.HOLD_DRAWS)


ROUTES = (
    OnCommand("codes", codes, Right.HOLD_DRAWS),
    OnStep(STEP, said, Right.HOLD_DRAWS),
)
