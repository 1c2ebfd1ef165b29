"""What time does to prizes: reminders, expiry, what is waited for, addresses that are kept no longer."""

from __future__ import annotations

from chat.answers import Answer, Answers, Button, Message, Tell, data, said_since
from draws.draw import Why
from draws.errors import OutAlready, PrizeTaken
from prizes import lifecycle
from prizes.award import Award, AwardId, State
from prizes.errors import KeyLost
from prizes.store import Prizes
from texts import keys
from usecases.buttons import desk_button
from usecases.prizes import offers
from usecases.prizes.awarding import fall_out, restocked, unreached
from usecases.team_notices import to_team
from usecases.work import Work


def mind(work: Work, id: AwardId) -> Answers:
    """Do what is due for an award: remind its winner, or pass it on once his time has passed."""
    award = work.stores[Prizes].get(id)
    if award.state is State.AWARDED and work.now >= award.deadline:
        return _expired(award, work)
    return _reminded(id, work)


def _expired(award: Award, work: Work) -> Answers:
    """Pass on what was not claimed in time; another process may have done so, or its winner come just now."""
    try:
        answers = fall_out(work, award, Why.EXPIRED)
    except (OutAlready, PrizeTaken):
        return ()
    work.audit("prize-expired", f"award:{award.id} ordinal:{award.ordinal}")
    return answers


def _reminded(id: AwardId, work: Work) -> Answers:
    """Remind the winner; tell the team of one who was not reached."""
    due = work.stores[Prizes].get(id).due
    award = lifecycle.remind(work.stores[Prizes], id, work.now)
    if award is None or award.customer is None or due is None:
        return ()
    if unreached(award, work.stores):
        text = keys.team_unreached(number=str(award.draw), place=str(award.place), prize=award.prize)
        return to_team(text, f"team:unreached:{award.draw}:{award.ordinal}", work, (desk_button(award.draw),))
    key = offers.reminder_key(award, award.reminded)
    return (Tell(people=(award.customer,), message=offers.reminder(award), key=key, since=due),)


def put_codes_back(work: Work) -> Answers:
    """Give what vacant awards had set aside to those who wait for a code; the rest is in stock again.

    What it is given for passed on when the first of those awards was to be claimed by.
    """
    prizes, answers = work.stores[Prizes], list[Answer]()
    freed = prizes.codes.put_back()
    for stock in prizes.codes.stocks():
        if stock.wanted and stock.left:
            answers += restocked(lifecycle.restock(prizes, stock.name, work.now), work.stores)
    if not freed:
        return tuple(answers)
    return said_since(tuple(answers), min(award.deadline for award in freed))


def ask_for_codes(work: Work) -> Answers:
    """Tell the team, once for each number of those who wait, of codes that ran out."""
    answers: list[Answer] = []
    for stock in work.stores[Prizes].codes.stocks():
        if stock.wanted and not stock.left:
            text = keys.team_codes_wanted(prize=stock.name, count=stock.wanted)
            key = f"team:codes:{stock.name}:{stock.given}:{stock.wanted}"
            answers += to_team(text, key, work, ((Button(keys.menu_codes(), "codes"),),))
    return tuple(answers)


def see_to_addresses(work: Work) -> Answers:
    """Erase what is kept no longer; seal anew with a new key; ask again where the key is lost."""
    prizes, sealing, answers = work.stores[Prizes], work.company.sealing, list[Answer]()
    for id in prizes.addresses.delivered_before(work.now - work.company.address_kept):
        prizes.addresses.drop(id)
    for id in prizes.addresses.sealed_otherwise(sealing.key) if sealing.key else ():
        award = prizes.lock(id)
        sealed = prizes.addresses.of(award.id)  # he may have changed or erased it just now
        if sealed is None or sealed.key == sealing.key:
            continue
        try:
            prizes.addresses.seal_anew(id, sealing.seal(sealing.open(sealed)))
        except KeyLost:
            answers += _lost(award, work)
    return tuple(answers)


def _lost(award: Award, work: Work) -> Answers:
    """Say plainly that nobody can read an address any more, and ask for it again unless the parcel left."""
    work.stores[Prizes].addresses.drop(award.id)
    work.audit("address-lost", f"award:{award.id}")
    if award.customer is None or award.state is not State.CLAIMED:
        return ()
    button = Button(keys.prize_address_change(), data("address", award.id))
    message = Message(texts=(keys.prize_address_lost(prize=award.prize),), buttons=((button,),))
    key = f"address-lost:{award.id}:{work.now.timestamp():.0f}"
    return (Tell(people=(award.customer,), message=message, key=key),)
