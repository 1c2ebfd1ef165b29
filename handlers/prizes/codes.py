"""Codes for prizes: uploaded by the team as a file, shown as they were understood, then loaded."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from itertools import groupby

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say, data
from chat.events import Kind, PlaceKind, Said, Sent, Tapped
from chat.records import Dialogues, Stores
from customers.people import Contact
from customers.store import Customers
from customers.team import Role, Team, may
from draws.lines import MAX_NAME
from draws.rights import HOLD_DRAWS
from handlers.asking import answered, ask, question_id, way_out
from handlers.commands import read_command
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, read_data, say
from prizes import codelist, stocking
from prizes.codelist import Columns, Found, Reading
from prizes.errors import CodesWrong, Wrong
from prizes.oddities import Odd
from prizes.store import Prizes
from texts import keys
from texts.looks import visible_length
from texts.text import Text
from usecases.prizes.stocking import stock

STEP = "codes"
SURE = "codes-sure"
COMMAND = "codes"
LOAD, HEADING, COLUMN = f"{SURE}-yes", f"{SURE}-heading", f"{SURE}-column"
TAPS_ABOUT_A_FILE = (LOAD, HEADING, COLUMN)
MAX_COLUMNS = 20
"""Columns of which one can be chosen."""


class PendingFile(Struct, frozen=True):
    """A file that was shown and is not loaded: where it is to be had, how it is read; nothing in it."""

    prize: str
    handle: str
    digest: str
    """SHA-256 of its content."""
    reading: Reading = Reading()


def codes(command: Command, desk: Desk) -> Answers:
    """Show what is in stock; with a prize's name, take its codes from the file, or ask for one."""
    name = " ".join(command.whole.split())
    if not 1 <= visible_length(name) <= MAX_NAME:
        return _stocks(desk)
    desk.keep(STEP, name.encode(), anew=True)
    if command.sent is not None:
        return _sent(name, command.sent, desk)
    return (Say(message=Message(texts=(keys.codes_ask(prize=name),), buttons=(way_out(STEP),))),)


def _stocks(desk: Desk) -> Answers:
    lines = tuple(
        keys.codes_line(
            name=stock.name, left=str(stock.left), given=str(stock.given), wanted=str(stock.wanted)
        )
        for stock in desk.stores[Prizes].codes.stocks()
    )
    return say((keys.codes_title(), *(lines or (keys.codes_none(),))), keys.codes_how())


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take the file that was asked for."""
    if not isinstance(event, Sent):
        raise Misunderstood(keys.codes_no_file())
    return _sent(body.decode(), event, desk)


def said_instead(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take another file in place of the one that was shown."""
    if not isinstance(event, Sent):
        raise Misunderstood(keys.codes_tap())
    return _sent(msgspec.json.decode(body, type=PendingFile).prize, event, desk)


def _sent(name: str, sent: Sent, desk: Desk) -> Answers:
    if sent.kind is not Kind.FILE:
        raise Misunderstood(keys.codes_no_file())
    if sent.size > codelist.MAX_BYTES:
        raise CodesWrong(Wrong.LARGE)
    if sent.content is None:
        raise Misunderstood(keys.codes_not_fetched())
    return _shown(PendingFile(name, sent.handle, _digest(sent.content)), sent.content, desk)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _shown(waiting: PendingFile, content: bytes, desk: Desk) -> Answers:
    """Say what was understood of a file, and ask before any of it is loaded."""
    found = stocking.look(desk.stores[Prizes], content, waiting.reading)
    if isinstance(found, Columns):
        return _columns(waiting, found, desk)
    body = msgspec.json.encode(waiting)
    of = question_id(body)
    more: list[tuple[Button, ...]] = []
    if found.doubtful:
        more.append((Button(_other_heading(found), data(HEADING, of, int(not found.title))),))
    if found.columns > 1:
        more.append((Button(keys.codes_other_column(), data(COLUMN, of)),))
    count = len(found.codes)
    yes, no = keys.codes_yes(count=count), keys.codes_no()
    texts = (*_understood(waiting.prize, found), *_odd(found.odd), _then(waiting.prize, count, desk))
    return ask(SURE, body, texts, yes, no, desk, more=tuple(more))


def _then(prize: str, count: int, desk: Desk) -> tuple[Text, ...]:
    """Say that nothing is done yet, and who hears at once when it is."""
    stock = desk.stores[Prizes].codes.stock(prize)
    served = min(stock.left + count, stock.claimed)
    return (keys.codes_not_yet(), *((keys.codes_served_then(count=served),) if served else ()))


def _other_heading(found: Found) -> Text:
    return keys.codes_heading_is_code() if found.title else keys.codes_heading_is_none()


def _understood(prize: str, found: Found) -> tuple[Paragraph, ...]:
    """Name number, first and last code, and what stands over them."""
    first, last = found.codes[0], found.codes[-1]
    understood = keys.codes_understood(
        count=len(found.codes),
        prize=prize,
        first=first.code,
        first_line=str(first.line),
        last=last.code,
        last_line=str(last.line),
    )
    column = (keys.codes_in_column(column=str(found.column + 1)),) if found.columns > 1 else ()
    return ((understood, *column), *((_heading(found),) if found.title or found.doubtful else ()))


def _heading(found: Found) -> Text:
    if not found.title:
        return keys.codes_no_heading()
    return (keys.codes_maybe_heading if found.doubtful else keys.codes_heading)(title=found.title)


def _odd(odd: Sequence[Odd]) -> tuple[tuple[Text, ...], ...]:
    """One paragraph for each kind of thing that is odd: its first line, and in how many more it is so."""
    paragraphs = []
    for oddity, group in groupby(odd, key=lambda each: each.oddity):
        first, *rest = group
        text = keys.codes_odd(kind=oddity.value, line=str(first.line), code=first.code, other=first.other)
        paragraphs.append((text, keys.codes_odd_more(count=len(rest))) if rest else (text,))
    return tuple(paragraphs)


def _columns(waiting: PendingFile, found: Columns, desk: Desk) -> Answers:
    """Ask which of several columns holds the codes."""
    body = msgspec.json.encode(waiting)
    desk.keep(SURE, body)
    columns = found.samples[:MAX_COLUMNS]
    lines = tuple(
        keys.codes_column(number=str(number), first=first or "–", second=second or "–")
        for number, (first, second) in enumerate(columns, 1)
    )
    buttons: Rows = (
        *_in_rows(
            [Button(str(each + 1), data(COLUMN, question_id(body), each)) for each in range(len(columns))]
        ),
        (Button(keys.codes_no(), data(f"{SURE}-no", question_id(body))),),
    )
    return (Say(message=Message(texts=((keys.codes_which_column(), *lines),), buttons=buttons)),)


def _in_rows(buttons: list[Button]) -> Rows:
    return tuple(tuple(buttons[start : start + 5]) for start in range(0, len(buttons), 5))


def _answered(tap: Tap, desk: Desk) -> tuple[PendingFile, bytes]:
    """Return what was asked about, with the very file that was shown. Raises Misunderstood."""
    waiting = msgspec.json.decode(answered(SURE, tap, desk), type=PendingFile)
    if tap.content is None or _digest(tap.content) != waiting.digest:
        raise Misunderstood(keys.codes_not_fetched())
    return waiting, tap.content


def load(tap: Tap, desk: Desk) -> Answers:
    """Load what was shown."""
    waiting, content = _answered(tap, desk)
    stocked, answers = stock(desk, waiting.prize, content, waiting.reading, desk.customer.id)
    desk.did(f"codes:{stocked.added} prize:{waiting.prize}")
    done = keys.codes_added(prize=waiting.prize, count=stocked.added, served=len(stocked.served))
    return (*say(done), *answers)


def drop(tap: Tap, desk: Desk) -> Answers:
    """Load nothing."""
    answered(SURE, tap, desk)
    return say(keys.codes_dropped())


def other_heading(tap: Tap, desk: Desk) -> Answers:
    """Read the first line the other way, as a code or as what stands over them, and show that."""
    waiting, content = _answered(tap, desk)
    reading = replace(waiting.reading, heading=bool(tap.number(1)))
    return _shown(replace(waiting, reading=reading), content, desk)


def other_column(tap: Tap, desk: Desk) -> Answers:
    """Read the codes from this column and show them; without one, ask which."""
    waiting, content = _answered(tap, desk)
    if len(tap.arguments) == 1:
        return _columns(waiting, codelist.columns(content), desk)
    return _shown(replace(waiting, reading=Reading(column=tap.number(1))), content, desk)


def wanted(event: Sent | Tapped, stores: Stores, owners: Collection[Contact]) -> str:
    """Return the handle of the file to be fetched: codes, from somebody who may hand them in; else empty."""
    contact = Contact(event.who.messenger, event.who.address)
    customer = stores[Customers].find(contact)
    member = stores[Team].member(customer.id) if customer else None
    running = stores[Dialogues].get(customer.id) if customer else None
    role = Role.OWNER if contact in owners else member.role if member else None
    if event.place.kind is not PlaceKind.PRIVATE or not may(role, HOLD_DRAWS):
        return ""
    return _asked_for(event, running) if isinstance(event, Sent) else _asked_about(event, running)


def _asked_for(event: Sent, running: tuple[str, bytes] | None) -> str:
    if event.second_hand or event.kind is not Kind.FILE or event.size > codelist.MAX_BYTES:
        return ""
    command = read_command(event.text)
    asked = command.name == COMMAND if command else running is not None and running[0] in {STEP, SURE}
    return event.handle if asked else ""


def _asked_about(event: Tapped, running: tuple[str, bytes] | None) -> str:
    tap = read_data(event.data)
    if running is None or running[0] != SURE or question_id(running[1]) not in tap.arguments:
        return ""
    return msgspec.json.decode(running[1], type=PendingFile).handle


ROUTES = (
    OnCommand(COMMAND, codes, HOLD_DRAWS, file=True),
    OnStep(STEP, said, HOLD_DRAWS, keys.codes_no_file),
    OnStep(SURE, said_instead, HOLD_DRAWS, keys.codes_no_file),
    OnTap(LOAD, load, HOLD_DRAWS),
    OnTap(f"{SURE}-no", drop, HOLD_DRAWS),
    OnTap(HEADING, other_heading, HOLD_DRAWS),
    OnTap(COLUMN, other_column, HOLD_DRAWS),
)
