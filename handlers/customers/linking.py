"""Linking another account of the same person: a code here, a yes there, and the last word here again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection
from typing import Final

from msgspec.structs import replace

from chat.answers import Answer, Answers, Button, Edit, Lane, Message, Redraw, Say, Tell, TellEach, To, data
from chat.events import Said
from chat.records import Dialogues
from customers import linking
from customers.consent import Purpose, ending, standing
from customers.linking import AccountLink, AccountLinks, Refusal
from customers.people import Customer, CustomerId
from customers.store import Customers
from customers.team import ANYONE, Team
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnStep, OnTap, Tap, say
from texts import keys
from texts.text import Link, Listing, Text
from usecases import links

STEP: Final = "link-code"
REFUSED: Final = {
    Refusal.WRONG: keys.linking_wrong(),
    Refusal.TRIES: keys.linking_tries(),
    Refusal.OWN: keys.linking_own(),
    Refusal.TEAM: keys.linking_team(),
}


def link(command: Command, desk: Desk) -> Answers:
    """Give a code for another account; or take the one that another account gave."""
    if command.whole:
        return _offered(command.whole, desk)
    if desk.member is not None:
        return say(keys.linking_team())
    code = linking.begin(desk.stores[AccountLinks], desk.customer.id, desk.now, desk.entropy)
    texts = (
        keys.linking_code(code=grouped(code), minutes=int(linking.LIFE.total_seconds() // 60)),
        keys.linking_what(),
        keys.linking_secret(),
    )
    buttons = (
        (Button(keys.linking_open(), link=Link(links.carried("link", code))),),
        (Button(keys.linking_have_code(), data("link-have")),),
    )
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def grouped(code: str) -> str:
    """Write a code as it is read aloud: in fours."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))


def asked(_: Tap, desk: Desk) -> Answers:
    """Let somebody write the code that he got in his other account."""
    desk.keep(STEP, b"", anew=True)
    return say(keys.linking_ask_code())


def written(event: Said, _: bytes, desk: Desk) -> Answers:
    """Take what is written for the code."""
    desk.stores[Dialogues].end(desk.customer.id)
    return _offered(event.text, desk)


def _offered(said: str, desk: Desk) -> Answers:
    """Say which account this one would join, and what that does; nothing happens yet."""
    code = "".join(said.split())
    found = linking.look(desk.stores[AccountLinks], desk.stores[Team], desk.customer.id, code, desk.now)
    if isinstance(found, Refusal):
        return say(REFUSED[found])
    asked_there = keys.linking_join(account=_account(found.stays, desk))
    texts = (asked_there, keys.linking_what(), keys.linking_yours_alone())
    buttons = (
        (Button(keys.linking_join_yes(), data("link-join", code)),),
        (Button(keys.linking_no(), data("link-leave")),),
    )
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def joined(tap: Tap, desk: Desk) -> Answers:
    """Take the word of the second account, and ask the first one for the last."""
    code = tap.arguments[0] if tap.arguments else ""
    found = linking.join(desk.stores[AccountLinks], desk.stores[Team], desk.customer.id, code, desk.now)
    if isinstance(found, Refusal):
        return (Redraw(Message(texts=(REFUSED[found],))),)
    mark = _mark(found)
    both = (desk.stores[Customers].consents(each) for each in (found.stays, desk.customer.id))
    asks_him = keys.linking_confirm(account=_account(desk.customer.id, desk))
    texts = (asks_him, keys.linking_what(), *_named(keys.linking_ends, ending(*both)))
    buttons = (
        (Button(keys.linking_confirm_yes(), data("link-yes", mark)),),
        (Button(keys.linking_no(), data("link-no", mark)),),
    )
    question = Message(texts=texts, buttons=buttons)
    asks = TellEach(messages={found.stays: (f"link:{mark}", question)})
    return (asks, Redraw(Message(texts=(keys.linking_waits(),))))


def left(_: Tap, __: Desk) -> Answers:
    """Let both accounts be as they are."""
    return (Redraw(Message(texts=(keys.linking_left(),))),)


def confirmed(tap: Tap, desk: Desk) -> Answers:
    """Let the other account join this one, once."""
    _check(tap, desk)
    stays = desk.customer.id
    goes = linking.confirm(desk.stores[AccountLinks], desk.stores[Team], stays, desk.now)
    if isinstance(goes, Refusal):
        return (Redraw(Message(texts=(REFUSED[goes],))),)
    there, here = desk.stores[Customers].contacts(goes), _account(stays, desk)
    before = _standing(desk, goes) | _standing(desk, stays)
    other = desk.stores[Customers].get(goes)
    answers: list[Answer] = [*desk.domains.unite(goes, stays, desk), *_taken_back(before, desk)]
    _keep_language(other, desk)
    ended = _named(keys.linking_ended, before - _standing(desk, stays))
    known = Message(texts=(keys.linking_done_there(account=here), *ended))
    for contact in there:
        to = To(contact.messenger, contact.address, stays)
        answers.append(Say(message=known, to=to, lane=Lane.NOTICE))
    return (*answers, Redraw(Message(texts=(keys.linking_done(), *ended))))


def _keep_language(other: Customer | None, desk: Desk) -> None:
    """Let him be spoken to as before, as he was told; his other client may speak another language."""
    here = desk.stores[Customers].get(desk.customer.id)
    if here is not None and other is not None and other.language != here.language:
        desk.stores[Customers].save(replace(here, language_chosen=True))


def refused(tap: Tap, desk: Desk) -> Answers:
    """Let the other account not join this one."""
    _check(tap, desk)
    desk.stores[AccountLinks].end(desk.customer.id)
    return (Redraw(Message(texts=(keys.linking_left(),))),)


def _check(tap: Tap, desk: Desk) -> None:
    """Raise Misunderstood for the button of another question."""
    found = desk.stores[AccountLinks].of(desk.customer.id)
    if found is None or found.joins is None or tap.arguments != (_mark(found),):
        raise Misunderstood(keys.linking_over())


def _mark(link: AccountLink) -> str:
    """What tells one question for the last word from another: a number that leads to nobody."""
    return hashlib.sha256(f"{link.stays} {link.joins} {link.expires}".encode()).hexdigest()[:12]


def _account(customer: CustomerId, desk: Desk) -> Text:
    """Name an account as its owner knows it: its messenger, and how he is called there."""
    contacts, known = desk.stores[Customers].contacts(customer), desk.stores[Customers].get(customer)
    messenger = contacts[0].messenger.capitalize() if contacts else ""
    called = known.name if known is not None else ""
    if called:
        return keys.linking_account(messenger=messenger, name=called)
    return keys.linking_account_nameless(messenger=messenger)


def _standing(desk: Desk, customer: CustomerId) -> set[Purpose]:
    return set(standing(desk.stores[Customers].consents(customer)))


def _named(say: Callable[..., Text], ends: Collection[Purpose]) -> tuple[Text, ...]:
    """Say which consents end since one of the two accounts had taken them back; nothing where none does."""
    names = (keys.mydata_word(word=f"purpose-{each}") for each in Purpose if each in ends)
    return (say(purposes=Listing(tuple(names))),) if ends else ()


def _taken_back(before: set[Purpose], desk: Desk) -> Answers:
    """Do what follows where a consent of either account does not stand for both."""
    fell = before - _standing(desk, desk.customer.id)
    followed = [each.withdrawn(desk) for each in desk.domains.agreements if each.purpose in fell]
    return tuple(each for answers in followed for each in answers if isinstance(each, Tell | TellEach | Edit))


ROUTES = (
    OnCommand("link", link, ANYONE, numbered=True),
    OnTap("link-have", asked, ANYONE),
    OnTap("link-join", joined, ANYONE),
    OnTap("link-leave", left, ANYONE),
    OnTap("link-yes", confirmed, ANYONE),
    OnTap("link-no", refused, ANYONE),
    OnStep(STEP, written, ANYONE),
)
