"""A customer's prizes: what he won, claiming it, declining it, and where it is to be sent."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, To
from chat.events import Said
from customers.consent import Purpose
from customers.team import Right
from draws import succession
from draws.draw import DrawId, Why
from handlers.desk import Desk
from handlers.polls.announcing import to_team
from handlers.prizes import offers, presents
from handlers.prizes.awarding import Awarding, given
from handlers.prizes.handing_over import desk_page
from handlers.prizes.offers import LISTED, to_claim, to_see
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, data, say
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.errors import Claimed, FulfilledAlready
from prizes.kinds import KINDS
from texts import keys
from texts.rendering import render
from texts.text import Moment

STEP = "address"
SHOWN = 20


def prizes(command: Command, desk: Desk) -> Answers:
    """Show someone his prizes; to the team, with a draw's number, its prize desk."""
    if command.whole and desk.may(Right.READ_POLLS):
        number, _ = command.number(keys.number_missing(command="/prizes"))
        return desk_page(desk.stores.draws.get(DrawId(number)), desk)
    return own(desk)


def own(desk: Desk) -> Answers:
    """Show what somebody holds, with what he can do about it."""
    return (Say(message=_list(desk)),)


def _list(desk: Desk) -> Message:
    held = [each for each in desk.stores.prizes.of(desk.customer.id) if _standing(each, desk)][:SHOWN]
    if not held:
        return Message(texts=(keys.prizes_none(),))
    lines = tuple(
        keys.prizes_line(
            prize=each.prize, title=each.title, state=each.state.value, deadline=Moment(each.deadline)
        )
        for each in held
    )
    buttons = tuple(row for each in held for row in _buttons(each))
    return Message(texts=(keys.prizes_title(), *lines), buttons=buttons)


def _standing(held: Award, desk: Desk) -> bool:
    return held.taken or desk.now < held.deadline


def _buttons(held: Award) -> Rows:
    return to_claim(held, LISTED) if held.state is State.AWARDED else to_see(held)


def claim(tap: Tap, desk: Desk) -> Answers:
    """Claim a prize, or show again what it gave. Somebody else's button gives nothing."""
    id = _own(tap, desk)
    held = lifecycle.check_holder(desk.stores.prizes.get(id), desk.customer.id, desk.now)
    if KINDS[held.kind].asks_address and not held.taken:
        return _ask(held, desk)
    claimed = lifecycle.claim(desk.stores.prizes, id, desk.customer.id, desk.now)
    if held.taken:
        return _given(claimed, desk)
    listed = (Redraw(_list(desk)),) if LISTED in tap.arguments[1:] else ()
    return (*_claimed(claimed, desk), *listed)


def _claimed(held: Award, desk: Desk) -> Answers:
    """Hand over what was just claimed; where it was offered, it stands as claimed."""
    draw = desk.stores.draws.get(DrawId(held.draw))
    became = keys.prize_offer_claimed(prize=held.prize)
    offers.decided(held, draw, became, to_see(held), desk.stores, desk.now)
    return _given(held, desk)


def _given(held: Award, desk: Desk) -> Answers:
    to = To(desk.person.messenger, desk.person.address, desk.customer.id)
    present = () if presents.attempts(held.id, desk.stores) else presents.sent(held, to, desk.stores)
    return (*given(held, desk.stores), *present)


def _own(tap: Tap, desk: Desk) -> AwardId:
    """Return the award of a tapped button; whoever held it until his time passed is told so."""
    id = AwardId(tap.number(0))
    held = desk.stores.prizes.get(id)
    if held.customer == desk.customer.id:
        return id
    entry = desk.stores.draws.entry_of(DrawId(held.draw), desk.customer.id)
    falls = desk.stores.draws.falls(DrawId(held.draw)) if entry else ()
    if entry and any(fall.ordinal == entry.ordinal and fall.why is Why.EXPIRED for fall in falls):
        raise Misunderstood(keys.prize_expired(prize=held.prize, title=held.title))
    return id


def _ask(held: Award, desk: Desk) -> Answers:
    """Ask where a prize is to be sent; the answer is expected next."""
    if not desk.company.sealing.key:
        told = to_team(desk.company, keys.team_no_key(number=str(held.draw)), f"team:no-key:{held.draw}")
        until = keys.prize_no_key_until(deadline=Moment(held.deadline))
        return (*say(keys.prize_no_key() if held.taken else until), *told)
    desk.stores.dialogues.put(desk.customer.id, STEP, str(held.id).encode())
    return say(keys.prize_address_ask(prize=held.prize, days=desk.company.address_kept.days))


def change_address(tap: Tap, desk: Desk) -> Answers:
    """Ask for another address, until the prize has left."""
    id = _own(tap, desk)
    held = lifecycle.check_holder(desk.stores.prizes.get(id), desk.customer.id, desk.now)
    if held.fulfilled is not None:
        raise FulfilledAlready(held.fulfilled)
    return _ask(held, desk)


def address(event: Said, body: bytes, desk: Desk) -> Answers:
    """Take an address: sealed at once, with the consent to keep it."""
    id = AwardId(int(body))
    before = desk.stores.prizes.get(id)
    held = lifecycle.tell_address(
        desk.stores.prizes, id, desk.customer.id, event.text, desk.company.sealing, desk.now
    )
    wording = render(keys.consent_address(), desk.reader, markup=False)
    desk.stores.customers.give(desk.customer.id, Purpose.ADDRESS, wording, desk.now)
    desk.stores.dialogues.end(desk.customer.id)
    return _given(held, desk) if before.taken else _claimed(held, desk)


def decline(tap: Tap, desk: Desk) -> Answers:
    """Ask once: a declined prize does not come back."""
    held = _unclaimed(tap, desk)
    buttons: Rows = (
        (Button(keys.prize_decline_yes(), data("decline-yes", held.id)),),
        (Button(keys.prize_decline_no(), data("decline-no", held.id)),),
    )
    message = Message(texts=(keys.prize_decline_sure(prize=held.prize),), buttons=buttons)
    return (Say(message=message),)


def _unclaimed(tap: Tap, desk: Desk) -> Award:
    held = lifecycle.check_holder(desk.stores.prizes.get(_own(tap, desk)), desk.customer.id, desk.now)
    if held.taken:
        raise Claimed
    return held


def declined(tap: Tap, desk: Desk) -> Answers:
    """Pass a prize on to the next in the order drawn."""
    held = _unclaimed(tap, desk)
    heralds = Awarding(desk.stores, desk.company, desk.entropy)
    succession.fall_out(desk.stores.draws, DrawId(held.draw), held.ordinal, Why.DECLINED, desk.now, heralds)
    return (Redraw(Message(texts=(keys.prize_declined(prize=held.prize),))),)


def kept(_: Tap, __: Desk) -> Answers:
    """Keep the prize after all."""
    return (Redraw(Message(texts=(keys.prize_kept(),))),)


ROUTES = (
    OnCommand("prizes", prizes, Right.ANYONE),
    OnTap("claim", claim, Right.ANYONE),
    OnTap("address", change_address, Right.ANYONE),
    OnTap("decline", decline, Right.ANYONE),
    OnTap("decline-yes", declined, Right.ANYONE),
    OnTap("decline-no", kept, Right.ANYONE),
    OnStep(STEP, address, Right.ANYONE),
)
