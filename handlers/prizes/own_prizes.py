"""A customer's prizes: what he won, claiming it, declining it."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.team import ANYONE
from draws.draw import DrawId, Why
from draws.store import Draws
from handlers import choosing
from handlers.desk import Desk
from handlers.prizes import addresses, claims
from handlers.prizes.prize_desk import desk_page
from handlers.routes import Command, OnCommand, OnTap, Tap, say
from polls.rights import READ_POLLS
from prizes import lifecycle
from prizes.award import Award, State
from prizes.errors import Claimed
from prizes.kinds import KINDS
from prizes.store import Prizes
from texts import keys
from texts.text import Moment
from usecases.prizes import awarding, presents
from usecases.prizes.awarding import fall_out
from usecases.prizes.offers import LISTED, to_claim, to_see

SHOWN = 20
DESKS = choosing.draws(keys.draw_list_title())


def prizes(command: Command, desk: Desk) -> Answers:
    """Show someone his prizes; to the team, with a draw's number, its prize desk, else all desks."""
    if command.whole and desk.may(READ_POLLS):
        number, _ = command.number(DrawId, keys.number_missing(command="/prizes"))
        return desk_page(desk.stores[Draws].get(number), desk)
    desks = desk.may(READ_POLLS) and DESKS.found(desk)
    return (*own(desk), *(choosing.offered("prizes", DESKS, desk) if desks else ()))


def own(desk: Desk) -> Answers:
    """Show what somebody holds, with what he can do about it."""
    return (Say(message=_list(desk)),)


def held(desk: Desk) -> int:
    """Count what somebody holds, or can claim."""
    return len(_open(desk))


def _open(desk: Desk) -> list[Award]:
    return [each for each in desk.stores[Prizes].of(desk.customer.id) if _is_open(each, desk)]


def _list(desk: Desk) -> Message:
    awards = _open(desk)[:SHOWN]
    if not awards:
        return Message(texts=(keys.prizes_none(),))
    lines = tuple(
        keys.prizes_line(
            prize=each.prize, title=each.title, state=each.state.value, deadline=Moment(each.deadline)
        )
        for each in awards
    )
    buttons = tuple(row for each in awards for row in _buttons(each))
    return Message(texts=(keys.prizes_title(), *lines), buttons=buttons)


def _is_open(award: Award, desk: Desk) -> bool:
    return award.taken or desk.now < award.deadline


def _buttons(award: Award) -> Rows:
    return to_claim(award, LISTED) if award.state is State.AWARDED else to_see(award)


def claim(tap: Tap, desk: Desk) -> Answers:
    """Claim a prize, or show again what it gave. Somebody else's button gives nothing."""
    id = claims.own(tap, desk)
    award = lifecycle.check_holder(desk.stores[Prizes].get(id), desk.customer.id, desk.now)
    if KINDS[award.kind].asks_address and not award.taken:
        return addresses.ask(award, desk)
    if not award.taken and presents.handed_over_in(award, desk.here, desk) is None:
        return say(keys.prize_claim_there(prize=award.prize))
    claimed, answers = awarding.claim(desk, id, desk.customer.id)
    listed = (Redraw(_list(desk)),) if LISTED in tap.arguments[1:] and not award.taken else ()
    return (*answers, *awarding.hand(desk, claimed, desk.here), *listed)


def decline(tap: Tap, desk: Desk) -> Answers:
    """Ask once: a declined prize does not come back."""
    award = _unclaimed(tap, desk)
    buttons: Rows = (
        (Button(keys.prize_decline_yes(), data("decline-yes", award.id)),),
        (Button(keys.prize_decline_no(), data("decline-no", award.id)),),
    )
    message = Message(texts=(keys.prize_decline_sure(prize=award.prize),), buttons=buttons)
    return (Say(message=message),)


def _unclaimed(tap: Tap, desk: Desk) -> Award:
    award = lifecycle.check_holder(desk.stores[Prizes].get(claims.own(tap, desk)), desk.customer.id, desk.now)
    if award.taken:
        raise Claimed
    return award


def declined(tap: Tap, desk: Desk) -> Answers:
    """Pass a prize on to the next in the order drawn."""
    award = _unclaimed(tap, desk)
    answers = fall_out(desk, award, Why.DECLINED)
    return (Redraw(Message(texts=(keys.prize_declined(prize=award.prize),))), *answers)


def decline_cancelled(_: Tap, __: Desk) -> Answers:
    """Keep the prize after all."""
    return (Redraw(Message(texts=(keys.prize_kept(),))),)


ROUTES = (
    OnCommand("prizes", prizes, ANYONE, numbered=True),
    OnTap("claim", claim, ANYONE),
    OnTap("decline", decline, ANYONE),
    OnTap("decline-yes", declined, ANYONE),
    OnTap("decline-no", decline_cancelled, ANYONE),
)
