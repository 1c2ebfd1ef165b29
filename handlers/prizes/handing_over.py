"""The team's prize desk: who has what, what is late, addresses, and handing over."""

from __future__ import annotations

from datetime import timedelta

from chat.answers import AddressFile, Answers, Button, Message, Paragraph, Redraw, Rows, Say
from chat.ports import Fate
from customers.team import Right
from draws.draw import Draw, DrawId
from handlers.desk import Desk
from handlers.prizes import presents
from handlers.prizes.awarding import handed_over, unreached
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, data, say
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.errors import KeyLost
from prizes.kinds import KINDS
from texts import keys
from texts.text import Moment, Text

LISTED = 100
LATE = timedelta(days=7)
ORDER = (State.CLAIMED, State.AWARDED, State.VACANT, State.FULFILLED)
"""What still has to be done comes first."""


def desk_page(draw: Draw, desk: Desk) -> Answers:
    """Show who has what of a draw, and what is late."""
    found = desk.stores.prizes.of_draw(draw.id)
    number = str(draw.id)
    if not found:
        return say(keys.desk_none(number=number))
    found.sort(key=lambda held: (ORDER.index(held.state), held.place))
    shown = found[:LISTED]
    lines = tuple(text for held in shown for text in _line(held, desk))
    texts: list[Paragraph] = [keys.desk_title(number=number, title=draw.title), lines]
    if len(found) > LISTED:
        texts.append(keys.desk_more(number=str(len(found) - LISTED)))
    if draw.places > len(found):
        texts.append(keys.desk_stock(left=draw.places - len(found)))
    return (Say(message=Message(texts=tuple(texts), buttons=_buttons(draw, shown, desk))),)


def _line(held: Award, desk: Desk) -> tuple[Text, ...]:
    """A line about an award; what hands it over is shown to who may hand over."""
    hides = held.state is State.CLAIMED and not desk.may(Right.HAND_OVER)
    line = keys.desk_line(
        place=str(held.place),
        prize=held.prize,
        state="to-hand-over" if hides else held.state.value,
        holder=str(held.customer) if held.customer else "–",
        token="" if hides else held.token,
        since=Moment(held.fulfilled or held.claimed or held.since),
        deadline=Moment(held.deadline),
    )
    why = _trouble(held, desk)
    return (line, keys.desk_mark(why=why)) if why else (line,)


def _trouble(held: Award, desk: Desk) -> str:
    """Return what is wrong with an award; empty when nothing is."""
    if held.state is State.AWARDED:
        return "unreached" if unreached(held, desk.stores) else ""
    if held.state is not State.CLAIMED or held.claimed is None:
        return ""
    if held.kind == "code":
        return "no-code"
    if presents.newest(held.id, desk.stores) == Fate.UNCERTAIN:
        return "uncertain"
    if presents.failed(held.id, desk.stores):
        return "undelivered"
    return "late" if held.claimed + LATE <= desk.now else ""


def _buttons(draw: Draw, shown: list[Award], desk: Desk) -> Rows:
    if not desk.may(Right.HAND_OVER):
        return ()
    claimed = [held for held in shown if held.state is State.CLAIMED]
    rows: list[tuple[Button, ...]] = [
        (Button(keys.desk_address_button(place=str(held.place)), data("address-of", held.id)),)
        for held in claimed
        if KINDS[held.kind].asks_address
    ]
    rows += [row for held in claimed for row in presents.buttons(held, desk.stores)]
    if any(presents.failed(held.id, desk.stores) for held in claimed):
        rows.append((Button(keys.desk_resend(), data("resend", draw.id)),))
    return tuple(rows)


def show_address(tap: Tap, desk: Desk) -> Answers:
    """Give someone of the team an address, as a file that is opened only on its way to him."""
    held = desk.stores.prizes.get(AwardId(tap.number(0)))
    place, sealed = str(held.place), desk.stores.prizes.addresses.of(held.id)
    if sealed is None:
        raise Misunderstood(keys.desk_address_none(place=place))
    if not _opens(held, desk):
        raise Misunderstood(keys.desk_address_lost(place=place))
    desk.note("address", f"award:{held.id}")
    title = keys.desk_address(place=place, prize=held.prize)
    return (Say(message=Message(texts=(title,), attachment=AddressFile(held.id))),)


def _opens(held: Award, desk: Desk) -> bool:
    sealed = desk.stores.prizes.addresses.of(held.id)
    if sealed is None:
        return False
    try:
        desk.company.sealing.open(sealed)
    except KeyLost:
        return False
    return True


def resend(tap: Tap, desk: Desk) -> Answers:
    """Have the messenger try again with what it refused to hand over."""
    draw = desk.stores.draws.get(DrawId(tap.number(0))).id
    again: list[Say] = []
    prizes = desk.stores.prizes
    for held in map(prizes.lock, sorted(held.id for held in prizes.of_draw(draw))):
        if held.customer and held.state is State.CLAIMED and presents.failed(held.id, desk.stores):
            again += presents.sent_again(held, desk.stores)
    if again:
        desk.note("resend", f"draw:{draw}")
    return (*say(keys.desk_resent(count=len(again))), *again)


def fulfil(command: Command, desk: Desk) -> Answers:
    """Note that a prize was handed over: by the code on its pass, once."""
    token = command.whole
    if not token:
        raise Misunderstood(keys.usage(usage=keys.usage_fulfil()))
    return _fulfilled(token, desk)


def _fulfilled(token: str, desk: Desk) -> Answers:
    held = lifecycle.fulfil(desk.stores.prizes, token, desk.now)
    handed_over(held, desk.stores, desk.now)
    desk.note("fulfil", f"award:{held.id}")
    return say(keys.fulfilled(prize=held.prize, place=str(held.place), number=str(held.draw)))


def scanned(token: str, desk: Desk) -> Answers:
    """Ask whether to hand over what a scanned pass stands for. Raises as `fulfil` does."""
    held = lifecycle.shown(desk.stores.prizes, token)
    text = keys.fulfil_sure(prize=held.prize, place=str(held.place), number=str(held.draw), title=held.title)
    button = Button(keys.fulfil_yes(), data("fulfil", held.token))
    return (Say(message=Message(texts=(text,), buttons=((button,),))),)


def fulfil_tapped(tap: Tap, desk: Desk) -> Answers:
    """Hand over what was scanned."""
    done = _fulfilled(tap.arguments[0] if tap.arguments else "", desk)
    assert isinstance(done[0], Say)
    return (Redraw(done[0].message),)


ROUTES = (
    OnCommand("fulfil", fulfil, Right.HAND_OVER),
    OnTap("fulfil", fulfil_tapped, Right.HAND_OVER),
    OnTap("address-of", show_address, Right.HAND_OVER),
    OnTap("resend", resend, Right.HAND_OVER),
)
