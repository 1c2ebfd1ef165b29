"""The consent to keep an address for a parcel: given with the address, taken back on the page of consents."""

from __future__ import annotations

from chat.answers import Answers
from customers.consent import Purpose
from handlers.agreements import Agreement
from handlers.desk import Desk
from handlers.routes import say
from texts import keys
from texts.text import Moment
from usecases.prizes import address_dialogue


def _withdrawn(desk: Desk) -> Answers:
    """Erase his addresses; a prize that has not left stays his, and waits for another one."""
    waiting = address_dialogue.erase(desk.customer.id, desk.stores)
    return say(keys.address_withdrawn(count=waiting))


AGREEMENT = Agreement(
    purpose=Purpose.ADDRESS,
    given=lambda at: keys.privacy_address_given(given=Moment(at)),
    missing=lambda _: None,
    no=keys.privacy_address_no(),
    warning=(keys.privacy_address_sure(), keys.privacy_address_sure_no()),
    withdrawn=_withdrawn,
)
