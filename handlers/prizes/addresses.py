"""Where a prize is to be sent: asked, shown back as it was understood, final when its winner says so."""

from __future__ import annotations

import msgspec

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, SealedWords, data
from chat.events import Said
from customers.consent import Purpose
from customers.team import ANYONE
from handlers import asking
from handlers.agreements import give
from handlers.desk import Desk
from handlers.prizes import claims
from handlers.routes import OnStep, OnTap, Tap, say
from prizes import lifecycle
from prizes.address import AddressDraft, Sealed, checked, doubtful
from prizes.award import Award, AwardId
from prizes.store import Prizes
from texts import keys
from texts.text import Moment, Text
from usecases.buttons import desk_button
from usecases.prizes import address_dialogue, awarding
from usecases.prizes.address_dialogue import STEP
from usecases.team_notices import to_team


def ask(award: Award, desk: Desk) -> Answers:
    """Ask where a prize is to be sent; what waits for a word already is shown again."""
    if not desk.company.sealing.key:
        text, key = keys.team_no_key(number=str(award.draw)), f"team:no-key:{award.draw}"
        notices = to_team(text, key, desk, (desk_button(award.draw),))
        until = keys.prize_no_key_until(deadline=Moment(award.deadline))
        return (*say(keys.prize_no_key() if award.taken else until), *notices)
    asked = address_dialogue.running(desk.customer.id, desk.stores)
    if asked is not None and asked.award == award.id and asked.sealed is not None:
        return _shown(award, asked, asked.sealed, desk)
    return _asked(award, desk, anew=asked is None or asked.award != award.id)


def _asked(award: Award, desk: Desk, *, anew: bool) -> Answers:
    desk.keep(STEP, msgspec.json.encode(AddressDraft(award=award.id)), anew=anew)
    text = keys.prize_address_ask(prize=award.prize, days=desk.company.address_kept.days)
    return (Say(message=Message(texts=(text,), buttons=_later(award))),)


def change(tap: Tap, desk: Desk) -> Answers:
    """Ask for another address, until the prize has left."""
    return ask(_addressable(tap, desk), desk)


def _addressable(tap: Tap, desk: Desk) -> Award:
    return lifecycle.addressable(desk.stores[Prizes], claims.own(tap, desk), desk.customer.id, desk.now)


def said(event: Said, body: bytes, desk: Desk) -> Answers:
    """Show an address as it was understood. It waits, sealed, for the tap, which counts for the deadline."""
    id = AwardId(address_dialogue.read(body).award)
    award = lifecycle.addressable(desk.stores[Prizes], id, desk.customer.id, desk.now)
    address, before = checked(event.text), address_dialogue.read(body)
    if before.sealed is not None and not before.doubtful and doubtful(address) and not event.edited:
        return (*say(keys.prize_address_still()), *_shown(award, before, before.sealed, desk))
    sealed = desk.company.sealing.seal(address)
    asked = AddressDraft(award=award.id, sealed=sealed, doubtful=doubtful(address))
    return _shown(award, asked, sealed, desk)


def _shown(award: Award, asked: AddressDraft, sealed: Sealed, desk: Desk) -> Answers:
    """The address in its lines, and what a tap does. What hardly is one is asked for again, never refused."""
    understood = keys.prize_address_understood(prize=award.prize)
    yes = keys.prize_address_correct()
    if asked.doubtful:
        understood, yes = keys.prize_address_doubtful(prize=award.prize), keys.prize_address_insist()
    texts = (understood, SealedWords(sealed.key, sealed.content), _not_final(award))
    body, no = msgspec.json.encode(asked), keys.prize_address_change()
    return asking.ask(STEP, body, texts, yes, no, desk, about=(award.id,), further=_later(award))


def _not_final(award: Award) -> Text:
    """Say that nothing is done before the tap, and until when it counts."""
    if award.taken:
        return keys.prize_address_unchanged()
    return keys.prize_address_not_final(deadline=Moment(award.deadline))


def _later(award: Award) -> Rows:
    return ((Button(keys.prize_address_later(), data("address-later", award.id)),),)


def confirmed(tap: Tap, desk: Desk) -> Answers:
    """Keep the address that was shown, with the consent to keep it, and claim the prize."""
    before = _addressable(tap, desk)
    asked = address_dialogue.read(asking.answered(STEP, tap, desk, keys.prize_address_gone()))
    assert asked.sealed is not None
    award, answers = awarding.claim_with_address(desk, before.id, desk.customer.id, asked.sealed)
    give(desk, Purpose.ADDRESS, keys.consent_address())
    desk.did(f"award:{award.id}")
    done = Redraw(Message(texts=(keys.prize_address_confirmed(),)))
    return (done, *answers, *awarding.hand(desk, award, desk.here))


def anew(tap: Tap, desk: Desk) -> Answers:
    """Drop what was shown, and ask once more."""
    award = _addressable(tap, desk)
    asking.answered(STEP, tap, desk, keys.prize_address_gone())
    return (Redraw(Message(texts=(keys.prize_address_dropped(),))), *_asked(award, desk, anew=False))


def later(tap: Tap, desk: Desk) -> Answers:
    """Leave it open: nothing is kept of what was written, and the prize waits as long as it did."""
    found = desk.stores[Prizes].get(claims.own(tap, desk))
    award = lifecycle.check_holder(found, desk.customer.id, desk.now)
    address_dialogue.drop(award, desk.stores)
    still = keys.prize_address_open(deadline=Moment(award.deadline))
    reply = keys.prize_address_as_it_was() if award.taken else still
    return (Redraw(Message(texts=(reply,))),)


ROUTES = (
    OnStep(STEP, said, ANYONE),
    OnTap("address", change, ANYONE),
    OnTap("address-yes", confirmed, ANYONE),
    OnTap("address-no", anew, ANYONE),
    OnTap("address-later", later, ANYONE),
)
