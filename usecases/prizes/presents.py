"""What the messenger hands over and the company pays for: never bought a second time without a word.

Every attempt is a row of the outbox, committed as being sent before Telegram is asked. When a process dies
after that, or the answer is lost, the row is uncertain, and somebody of the team says what becomes of it.
"""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answer, Answers, Button, Lane, Message, Rows, Say, Tell, To, data
from chat.ports import Fate
from chat.records import Outbox, Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from customers.team import Team, may
from draws.draw import DrawId
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.kinds import KINDS
from prizes.rights import HAND_OVER
from prizes.store import Prizes
from texts import keys
from usecases.buttons import desk_button
from usecases.suggestions.inbox import asking
from usecases.team_notices import in_team_chat, to_team
from usecases.work import Work

NAMES = ("gift", "premium")
"""The kinds of prizes that are presents."""
PERHAPS_BOUGHT = {Fate.SENDING, Fate.SENT, Fate.UNCERTAIN}


def _key(award: AwardId) -> str:
    """Return what the dedupe keys of all attempts at handing a present over begin with."""
    return f"present:{award}"


def attempts(award: AwardId, stores: Stores) -> int:
    """Return how often a present was to be handed over."""
    return sum(stores[Outbox].fates(_key(award)).values())


def newest(award: AwardId, stores: Stores) -> str:
    """Return what became of the last attempt; empty when there was none."""
    return stores[Outbox].fate(f"{_key(award)}:{attempts(award, stores)}")


def failed(award: AwardId, stores: Stores) -> bool:
    """Tell whether the messenger has refused the present: then nothing was paid."""
    return newest(award, stores) in {Fate.FAILED, Fate.BLOCKED}


def sent(award: Award, to: To, stores: Stores) -> tuple[Say, ...]:
    """Have the messenger hand over what it can, as one more attempt."""
    present = KINDS[award.kind].holding(stores[Prizes], award).present
    if present is None or award.state is not State.CLAIMED:
        return ()
    key = f"{_key(award.id)}:{attempts(award.id, stores) + 1}"
    return (Say(message=Message(texts=(), present=present), to=to, lane=Lane.NOTICE, key=key),)


def sent_again(award: Award, work: Work) -> tuple[Say, ...]:
    """Have it handed over once more to its holder, if he is anywhere where that can be done."""
    to = _at(_contact(award, work), award)
    return sent(award, to, work.stores) if to else ()


def handed_over_in(award: Award, here: To, work: Work) -> To | None:
    """Return where its holder gets what he claims here: here, else where he has a contact that can.

    None: nowhere. Prizes that are no presents are given everywhere.
    """
    if award.kind not in NAMES or here.messenger in work.company.presenting:
        return here
    return _at(_contact(award, work), award)


def _at(contact: Contact | None, award: Award) -> To | None:
    return To(contact.messenger, contact.address, award.customer) if contact else None


def _contact(award: Award, work: Work) -> Contact | None:
    """Where its holder is reached by a messenger that hands presents over."""
    if award.customer is None:
        return None
    contacts = work.stores[Customers].contacts(award.customer)
    return next((each for each in contacts if each.messenger in work.company.presenting), None)


def keep_bought(customer: CustomerId, stores: Stores, now: datetime) -> None:
    """Count as handed over what may have been bought for somebody who is about to be erased."""
    for award in reversed(stores[Prizes].of(customer)):  # the oldest first, as those who restock hold them
        current = stores[Prizes].lock(award.id)
        bought = current.kind in NAMES and newest(current.id, stores) in PERHAPS_BOUGHT
        if bought and current.state is State.CLAIMED:
            lifecycle.handed_over(stores[Prizes], current, now)


def forget(customer: CustomerId, stores: Stores) -> None:
    """Drop what the team was told of somebody's presents who is about to be erased: it says who he is."""
    told = [_uncertain_key(award.id) for award in stores[Prizes].of(customer)]
    stores[Outbox].drop_told([*told, *(f"team:{key}" for key in told)])


def _uncertain_key(award: AwardId) -> str:
    return f"present-uncertain:{award}"


def take_word(work: Work, award: Award, by: CustomerId) -> None:
    """Take the word of one of the team that the winner has a present of which nobody knows."""
    _arrived(award, work)
    work.audit("present-arrived", f"award:{award.id}", by)


def _arrived(award: Award, work: Work) -> None:
    """Note that a present has reached its winner; a while later he may be asked for an idea."""
    lifecycle.handed_over(work.stores[Prizes], award, work.now)
    if award.customer is not None:
        asking.plan(work, award.customer)


def buy_again(work: Work, award: Award, by: CustomerId) -> tuple[Say, ...]:
    """Buy a present once more, at the word of one of the team."""
    work.audit("present-again", f"award:{award.id}", by)
    return sent_again(award, work)


def resend(work: Work, draw: DrawId, by: CustomerId) -> tuple[Say, ...]:
    """Have the messenger try again with what of a draw it refused to hand over."""
    prizes, again = work.stores[Prizes], list[Say]()
    for award in map(prizes.lock, sorted(award.id for award in prizes.of_draw(draw))):
        if award.customer and award.state is State.CLAIMED and failed(award.id, work.stores):
            again += sent_again(award, work)
    if again:
        work.audit("resend", f"draw:{draw}", by)
    return tuple(again)


def look_after(work: Work) -> Answers:
    """Note which presents arrived; tell the team which did not, and of which nobody knows."""
    answers: list[Answer] = []
    for found in work.stores[Prizes].having(State.CLAIMED, NAMES):
        award = work.stores[Prizes].lock(found.id)
        fate = newest(award.id, work.stores)
        if fate == Fate.SENT and award.fulfilled is None:
            _arrived(award, work)
        elif fate == Fate.UNCERTAIN:
            answers += _tell_uncertain(award, work)
        elif fate in {Fate.FAILED, Fate.BLOCKED}:
            text = keys.team_present_failed(number=str(award.draw), place=str(award.place), prize=award.prize)
            key = f"team:present:{award.id}:{attempts(award.id, work.stores)}"
            answers += to_team(text, key, work, (desk_button(award.draw),))
    return tuple(answers)


def _tell_uncertain(award: Award, work: Work) -> Answers:
    """Tell those who may hand prizes over, and the team's chat, once for each attempt."""
    contact = _contact(award, work)
    text = keys.team_present_uncertain(
        number=str(award.draw),
        place=str(award.place),
        prize=award.prize,
        contact=f"{contact.messenger}:{contact.address}" if contact else "–",
    )
    key = f"{_uncertain_key(award.id)}:{attempts(award.id, work.stores)}"
    team = work.stores[Team].members()
    deciding = tuple(member.customer for member in team if may(member.role, HAND_OVER))
    message = Message(texts=(text,), buttons=buttons(award, work.stores))
    notice = Tell(people=deciding, message=message, key=key)
    return (notice, *in_team_chat(text, f"team:{key}", work.company, (desk_button(award.draw),)))


def buttons(award: Award, stores: Stores) -> Rows:
    """What the team can say of a present of which nobody knows whether it arrived; none for any other."""
    number = attempts(award.id, stores)
    if award.state is not State.CLAIMED or newest(award.id, stores) != Fate.UNCERTAIN:
        return ()
    place = str(award.place)
    arrived = Button(keys.present_arrived(place=place), data("present-arrived", award.id, number))
    again = Button(keys.present_again(place=place), data("present-again", award.id, number))
    return ((arrived,), (again,))
