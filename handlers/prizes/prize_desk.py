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
BY_HAND: Final = frozenset(name for name, kind in KINDS.items() if kind.by_hand)
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
    wrong = sum(1 for award in found if _trouble(award, desk))
    look = ((Button(keys.desk_late(number=str(wrong)), data("desk", draw.id, "late")),),) if wrong else ()
    buttons = (*_buttons(draw, found, desk), *look)
    return (Say(message=Message(texts=tuple(texts), buttons=buttons)),)


def desk_tapped(tap: Tap, desk: Desk) -> Answers:
    """Show the desk of a draw from a button, or of it only what is late or went wrong."""
    draw = desk.stores[Draws].get(tap.id(DrawId))
    if tap.arguments[1:] != ("late",):
        return desk_page(draw, desk)
    found = [award for award in desk.stores[Prizes].of_draw(draw.id) if _trouble(award, desk)]
    whole = (Button(keys.desk_all(), data("desk", draw.id)),)
    texts = _grouped(draw, found, desk) if found else [keys.desk_none_late()]
    return (Say(message=Message(texts=tuple(texts), buttons=(*_buttons(draw, found, desk), whole))),)


def _grouped(draw: Draw, found: list[Award], desk: Desk) -> list[Paragraph]:
    """Prizes by what they wait for, each group with its number."""
    ordered = sorted(
        found, key=lambda award: (ORDER.index(award.state), not _trouble(award, desk), award.place)
    )
    texts: list[Paragraph] = [keys.desk_title(number=str(draw.id), title=draw.title)]
    for state in ORDER:
        if group := [each for each in ordered[:LISTED] if each.state is state]:
            number = sum(1 for each in found if each.state is state)
            lines = (text for each in group for text in _line(each, desk))
            texts.append((keys.desk_group(state=state.value, number=str(number)), *lines))
    if len(found) > LISTED:
        texts.append(keys.desk_more(number=str(len(found) - LISTED)))
    return texts


def _line(award: Award, desk: Desk) -> tuple[Text, ...]:
    """A line about an award; what hands it over is shown to who may hand over."""
    hides = award.state is State.CLAIMED and not desk.may(HAND_OVER)
    state = _state_word(award, desk)
    line = keys.desk_line(
        place=str(award.place),
        prize=award.prize,
        state="to-hand-over" if hides and state == "claimed" else state,
        holder=named(award.customer, desk),
        token="" if hides else award.token,
        since=Moment(award.fulfilled or award.claimed or award.since),
        deadline=Moment(award.deadline),
    )
    why = _trouble(award, desk)
    return (line, keys.desk_mark(why=why)) if why else (line,)


def _state_word(award: Award, desk: Desk) -> str:
    """Where an award stands, in the words of its kind: a pass is only for what is handed over."""
    if not award.taken or KINDS[award.kind].by_bearer:
        return award.state.value
    done = award.state is State.FULFILLED
    if KINDS[award.kind].asks_address:
        there = done or desk.stores[Prizes].addresses.of(award.id) is not None
        return "parcel-sent" if done else "parcel" if there else "parcel-lost"
    way = "present" if award.kind in presents.NAMES else "code"
    return f"{way}-sent" if done else way


def _trouble(award: Award, desk: Desk) -> str:
    """Return what is wrong with an award; empty when nothing is."""
    if award.state is State.AWARDED:
        return "unreached" if unreached(award, desk.stores) else ""
    if award.state is not State.CLAIMED or award.claimed is None:
        return ""
    if award.kind == "code":
        return "no-code"
    if presents.newest(award.id, desk.stores) == Fate.UNCERTAIN:
        return "uncertain"
    if presents.failed(award.id, desk.stores):
        return "undelivered"
    return "late" if award.claimed + LATE <= desk.now else ""


def _buttons(draw: Draw, found: list[Award], desk: Desk) -> Rows:
    if not desk.may(HAND_OVER):
        return ()
    claimed = sorted(
        (award for award in found if award.state is State.CLAIMED), key=lambda award: award.place
    )
    claimed = claimed[:BUTTONS]
    rows: list[tuple[Button, ...]] = [_by_hand(award) for award in claimed if award.kind in BY_HAND]
    rows += [row for award in claimed for row in presents.buttons(award, desk.stores)]
    if any(presents.failed(award.id, desk.stores) for award in claimed):
        rows.append((Button(keys.desk_resend(), data("resend", draw.id)),))
    return tuple(rows)


def _by_hand(award: Award) -> tuple[Button, ...]:
    """What can be done with a prize that waits to be handed over."""
    place = str(award.place)
    says = keys.desk_sent if KINDS[award.kind].asks_address else keys.desk_hand_over
    over = Button(says(prize=award.prize, place=place), data("hand-over", award.id))
    if not KINDS[award.kind].asks_address:
        return (over,)
    return (over, Button(keys.desk_address_button(place=place), data("address-of", award.id)))


def hand_over(tap: Tap, desk: Desk) -> Answers:
    """Ask whether a prize that waits is handed over now. Raises as `fulfil` does."""
    return scanned(desk.stores[Prizes].get(tap.id(AwardId)).token, desk)


def show_address(tap: Tap, desk: Desk) -> Answers:
    """Give someone of the team an address, as a file that is opened only on its way to him."""
    award = desk.stores[Prizes].get(tap.id(AwardId))
    place, sealed = str(award.place), desk.stores[Prizes].addresses.of(award.id)
    if sealed is None:
        raise Misunderstood(keys.desk_address_none(place=place))
    if not _opens(award, desk):
        raise Misunderstood(keys.desk_address_lost(place=place))
    desk.note("address", f"award:{award.id}", changed=False)
    title = keys.desk_address(place=place, prize=award.prize)
    return (Say(message=Message(texts=(title,), attachment=AddressFile(award.id))),)


def _opens(award: Award, desk: Desk) -> bool:
    sealed = desk.stores[Prizes].addresses.of(award.id)
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
    again = presents.resend(desk, draw, desk.customer.id)
    if again:
        desk.did(f"draw:{draw}")
    return (*say(keys.desk_resent(count=len(again))), *again)


def fulfil(command: Command, desk: Desk) -> Answers:
    """Note that a prize was handed over: by the code on its pass, once."""
    token = command.whole
    if not token:
        raise Misunderstood(keys.usage(usage=keys.usage_fulfil()))
    return _fulfilled(token, desk)


def _fulfilled(token: str, desk: Desk) -> Answers:
    award, answers = awarding.fulfil(desk, token, desk.customer.id)
    desk.did(f"award:{award.id}")
    return (*say(keys.fulfilled(prize=award.prize, place=str(award.place), number=str(award.draw))), *answers)


def scanned(token: str, desk: Desk) -> Answers:
    """Ask whether to hand over what a scanned pass stands for. Raises as `fulfil` does."""
    award = lifecycle.of_pass(desk.stores[Prizes], token)
    parcel = KINDS[award.kind].asks_address
    says = keys.parcel_sure if parcel else keys.fulfil_sure
    text = says(prize=award.prize, place=str(award.place), number=str(award.draw), title=award.title)
    yes = Button(keys.parcel_yes() if parcel else keys.fulfil_yes(), data("fulfil", award.token))
    where = (_winner_note(award, desk), _address(award, desk)) if parcel else ()
    return (Say(message=Message(texts=(text, *where), buttons=((yes,),))),)


def _winner_note(award: Award, desk: Desk) -> Text:
    """Say whether the winner hears of it."""
    customers = desk.stores[Customers]
    winner = customers.get(award.customer) if award.customer is not None else None
    if winner is None or winner.stopped is not None or not customers.is_reached(winner.id):
        return keys.parcel_not_told()
    return keys.parcel_told()


def _address(award: Award, desk: Desk) -> Paragraph:
    """Where its winner said that it is to go, opened on the way; that somebody read it is noted."""
    place, sealed = str(award.place), desk.stores[Prizes].addresses.of(award.id)
    if sealed is None:
        return keys.desk_address_none(place=place)
    if not _opens(award, desk):
        return keys.desk_address_lost(place=place)
    desk.note("address", f"award:{award.id}", changed=False)
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
