"""The team's prize desk: who has what, what is late, addresses, and handing over."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from chat.answers import (
    AddressFile,
    Answers,
    Button,
    Message,
    Paragraph,
    Redraw,
    Rows,
    Say,
    SealedWords,
    data,
)
from chat.ports import Fate
from customers.store import Customers
from draws.draw import Draw, DrawId
from draws.store import Draws
from handlers.desk import Desk
from handlers.naming import named
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, say
from polls.rights import READ_POLLS
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.errors import KeyLost
from prizes.kinds import KINDS
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys
from texts.text import Moment, Text
from usecases.prizes import awarding, presents
from usecases.prizes.awarding import unreached

LISTED = 100
BUTTONS = 30
"""So many prizes that wait have buttons; with those of presents no more fit under a message."""
LATE = timedelta(days=7)
BY_HAND: Final = frozenset(KINDS) - {"code", *presents.NAMES}
"""The kinds that somebody of the team hands over: no code, and no present of the messenger's."""
ORDER = (State.CLAIMED, State.AWARDED, State.VACANT, State.FULFILLED)
"""What still has to be done comes first."""


def desk_page(draw: Draw, desk: Desk) -> Answers:
    """Show who has what of a draw: what is to be done first, and what is wrong before the rest of it."""
    found = desk.stores[Prizes].of_draw(draw.id)
    if not found:
        return say(keys.desk_none(number=str(draw.id)))
    texts = _grouped(draw, found, desk)
    if draw.places > len(found):
        texts.append(keys.desk_stock(left=draw.places - len(found)))
    wrong = sum(1 for held in found if _trouble(held, desk))
    look = ((Button(keys.desk_late(number=str(wrong)), data("desk", draw.id, "late")),),) if wrong else ()
    buttons = (*_buttons(draw, found, desk), *look)
    return (Say(message=Message(texts=tuple(texts), buttons=buttons)),)


def desk_tapped(tap: Tap, desk: Desk) -> Answers:
    """Show the desk of a draw from a button, or of it only what is late or went wrong."""
    draw = desk.stores[Draws].get(tap.id(DrawId))
    if tap.arguments[1:] != ("late",):
        return desk_page(draw, desk)
    found = [held for held in desk.stores[Prizes].of_draw(draw.id) if _trouble(held, desk)]
    whole = (Button(keys.desk_all(), data("desk", draw.id)),)
    texts = _grouped(draw, found, desk) if found else [keys.desk_none_late()]
    return (Say(message=Message(texts=tuple(texts), buttons=(*_buttons(draw, found, desk), whole))),)


def _grouped(draw: Draw, found: list[Award], desk: Desk) -> list[Paragraph]:
    """Prizes by what they wait for, each group with its number."""
    shown = sorted(found, key=lambda held: (ORDER.index(held.state), not _trouble(held, desk), held.place))
    texts: list[Paragraph] = [keys.desk_title(number=str(draw.id), title=draw.title)]
    for state in ORDER:
        if held := [each for each in shown[:LISTED] if each.state is state]:
            number = sum(1 for each in found if each.state is state)
            lines = (text for each in held for text in _line(each, desk))
            texts.append((keys.desk_group(state=state.value, number=str(number)), *lines))
    if len(found) > LISTED:
        texts.append(keys.desk_more(number=str(len(found) - LISTED)))
    return texts


def _line(held: Award, desk: Desk) -> tuple[Text, ...]:
    """A line about an award; what hands it over is shown to who may hand over."""
    hides = held.state is State.CLAIMED and not desk.may(HAND_OVER)
    stands = _stands(held, desk)
    line = keys.desk_line(
        place=str(held.place),
        prize=held.prize,
        state="to-hand-over" if hides and stands == "claimed" else stands,
        holder=named(held.customer, desk),
        token="" if hides else held.token,
        since=Moment(held.fulfilled or held.claimed or held.since),
        deadline=Moment(held.deadline),
    )
    why = _trouble(held, desk)
    return (line, keys.desk_mark(why=why)) if why else (line,)


def _stands(held: Award, desk: Desk) -> str:
    """Where an award stands, in the words of its kind: a pass is only for what is handed over."""
    if not held.taken or KINDS[held.kind].by_bearer:
        return held.state.value
    done = held.state is State.FULFILLED
    if KINDS[held.kind].asks_address:
        there = done or desk.stores[Prizes].addresses.of(held.id) is not None
        return "parcel-sent" if done else "parcel" if there else "parcel-lost"
    way = "present" if held.kind in presents.NAMES else "code"
    return f"{way}-sent" if done else way


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
    if not desk.may(HAND_OVER):
        return ()
    claimed = sorted((held for held in shown if held.state is State.CLAIMED), key=lambda held: held.place)
    claimed = claimed[:BUTTONS]
    rows: list[tuple[Button, ...]] = [_by_hand(held) for held in claimed if held.kind in BY_HAND]
    rows += [row for held in claimed for row in presents.buttons(held, desk.stores)]
    if any(presents.failed(held.id, desk.stores) for held in claimed):
        rows.append((Button(keys.desk_resend(), data("resend", draw.id)),))
    return tuple(rows)


def _by_hand(held: Award) -> tuple[Button, ...]:
    """What can be done with a prize that waits to be handed over."""
    place = str(held.place)
    says = keys.desk_sent if KINDS[held.kind].asks_address else keys.desk_hand_over
    over = Button(says(prize=held.prize, place=place), data("hand-over", held.id))
    if not KINDS[held.kind].asks_address:
        return (over,)
    return (over, Button(keys.desk_address_button(place=place), data("address-of", held.id)))


def hand_over(tap: Tap, desk: Desk) -> Answers:
    """Ask whether a prize that waits is handed over now. Raises as `fulfil` does."""
    return scanned(desk.stores[Prizes].get(tap.id(AwardId)).token, desk)


def show_address(tap: Tap, desk: Desk) -> Answers:
    """Give someone of the team an address, as a file that is opened only on its way to him."""
    held = desk.stores[Prizes].get(tap.id(AwardId))
    place, sealed = str(held.place), desk.stores[Prizes].addresses.of(held.id)
    if sealed is None:
        raise Misunderstood(keys.desk_address_none(place=place))
    if not _opens(held, desk):
        raise Misunderstood(keys.desk_address_lost(place=place))
    desk.note("address", f"award:{held.id}", changed=False)
    title = keys.desk_address(place=place, prize=held.prize)
    return (Say(message=Message(texts=(title,), attachment=AddressFile(held.id))),)


def _opens(held: Award, desk: Desk) -> bool:
    sealed = desk.stores[Prizes].addresses.of(held.id)
    if sealed is None:
        return False
    try:
        desk.company.sealing.open(sealed)
    except KeyLost:
        return False
    return True


def resend(tap: Tap, desk: Desk) -> Answers:
    """Have the messenger try again with what it refused to hand over."""
    draw = desk.stores[Draws].get(tap.id(DrawId)).id
    again: list[Say] = []
    prizes = desk.stores[Prizes]
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
    held, answers = awarding.fulfil(desk, token, desk.customer.id)
    desk.did(f"award:{held.id}")
    return (*say(keys.fulfilled(prize=held.prize, place=str(held.place), number=str(held.draw))), *answers)


def scanned(token: str, desk: Desk) -> Answers:
    """Ask whether to hand over what a scanned pass stands for. Raises as `fulfil` does."""
    held = lifecycle.shown(desk.stores[Prizes], token)
    parcel = KINDS[held.kind].asks_address
    says = keys.parcel_sure if parcel else keys.fulfil_sure
    text = says(prize=held.prize, place=str(held.place), number=str(held.draw), title=held.title)
    yes = Button(keys.parcel_yes() if parcel else keys.fulfil_yes(), data("fulfil", held.token))
    where = (_told(held, desk), _address(held, desk)) if parcel else ()
    return (Say(message=Message(texts=(text, *where), buttons=((yes,),))),)


def _told(held: Award, desk: Desk) -> Text:
    """Say whether the winner hears of it."""
    customers = desk.stores[Customers]
    winner = customers.get(held.customer) if held.customer is not None else None
    if winner is None or winner.stopped is not None or not customers.is_reached(winner.id):
        return keys.parcel_not_told()
    return keys.parcel_told()


def _address(held: Award, desk: Desk) -> Paragraph:
    """Where its winner said that it is to go, opened on the way; that somebody read it is noted."""
    place, sealed = str(held.place), desk.stores[Prizes].addresses.of(held.id)
    if sealed is None:
        return keys.desk_address_none(place=place)
    if not _opens(held, desk):
        return keys.desk_address_lost(place=place)
    desk.note("address", f"award:{held.id}", changed=False)
    return SealedWords(sealed.key, sealed.content)


def fulfil_tapped(tap: Tap, desk: Desk) -> Answers:
    """Hand over what was scanned."""
    done = _fulfilled(tap.arguments[0] if tap.arguments else "", desk)
    assert isinstance(done[0], Say)
    return (Redraw(done[0].message), *done[1:])


ROUTES = (
    OnCommand("fulfil", fulfil, HAND_OVER),
    OnTap("fulfil", fulfil_tapped, HAND_OVER),
    OnTap("hand-over", hand_over, HAND_OVER),
    OnTap("desk", desk_tapped, READ_POLLS, linked=True),
    OnTap("address-of", show_address, HAND_OVER),
    OnTap("resend", resend, HAND_OVER),
)
