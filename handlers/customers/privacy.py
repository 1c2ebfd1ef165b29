"""What is kept of somebody and why, and what he agreed to: each consent with its date; taken back here."""

from __future__ import annotations

from collections.abc import Mapping

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from customers.consent import Consent, Purpose
from customers.store import Customers
from customers.team import ANYONE
from handlers.agreements import Agreement, give, given
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, say
from texts import keys
from texts.text import Text


def privacy(_: Command, desk: Desk) -> Answers:
    """Say what is kept and why, and which consents stand since when."""
    return (Say(message=page(desk)),)


def page(desk: Desk) -> Message:
    """What is kept, each consent with its date, and a button to take it back or to give it."""
    stands, agreements = given(desk), desk.domains.agreements
    texts = (
        keys.privacy_title(),
        keys.privacy_kept(),
        keys.privacy_address(days=desk.company.address_kept.days),
        keys.privacy_heard(),
        keys.privacy_ban(),
        keys.privacy_rights(),
        *filter(None, (_said(each, stands, desk) for each in agreements)),
    )
    buttons = (_button(each, desk, stands=each.purpose in stands) for each in agreements)
    rows = tuple((button,) for button in buttons if button is not None)
    return Message(texts=texts, buttons=(*rows, *_ways_out()))


def _ways_out() -> Rows:
    """The whole in plain words, and the ways to silence and to erasure: each asks before it does anything."""
    ways = {
        "privacy-whole": keys.whole_button(),
        "mydata": keys.menu_mydata(),
        "stop": keys.menu_stop(),
        "forget": keys.menu_forget(),
    }
    return tuple((Button(label, data(name)),) for name, label in ways.items())


def whole(_: Tap, __: Desk) -> Answers:
    """Say what is kept, why and how long, in plain words: the summary of docs/privacy.md."""
    who, given = (keys.whole_you(), keys.whole_said()), (keys.whole_votes(), keys.whole_consent())
    return say(*who, *given, keys.whole_long(), keys.whole_rights())


def _said(agreement: Agreement, stands: Mapping[Purpose, Consent], desk: Desk) -> Text | None:
    standing = stands.get(agreement.purpose)
    return agreement.given(standing.given) if standing is not None else agreement.missing(desk)


def _button(agreement: Agreement, desk: Desk, *, stands: bool) -> Button | None:
    if stands or _implied(agreement, desk):
        return Button(agreement.no, data("consent", agreement.purpose, "no"))
    return Button(agreement.yes(desk), data("consent", agreement.purpose, "yes")) if agreement.yes else None


def _implied(agreement: Agreement, desk: Desk) -> bool:
    return agreement.implied is not None and agreement.implied(desk)


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Give a consent, or take it back: at once, or after a look at what that undoes."""
    match tap.arguments:
        case (purpose, "yes" | "no" | "sure" | "keep" as wish):
            agreement = next((each for each in desk.domains.agreements if each.purpose == purpose), None)
        case _:
            agreement = None
    if agreement is None:
        raise Misunderstood(keys.tap_outdated())
    if wish == "keep":
        return (Redraw(page(desk)),)
    if wish == "yes":
        if agreement.agreed is None:
            raise Misunderstood(keys.tap_outdated())
        return (*agreement.agreed(desk), Redraw(page(desk)))
    if wish == "no" and agreement.warning is not None and agreement.purpose in given(desk):
        return (Redraw(_sure(agreement, desk)),)
    if _implied(agreement, desk) and (read := agreement.missing(desk)) is not None:
        give(desk, agreement.purpose, read, agreement.no)  # only what was given is kept as taken back
    desk.stores[Customers].withdraw(desk.customer.id, agreement.purpose, desk.now)
    return (*agreement.withdrawn(desk), Redraw(page(desk)))


def _sure(agreement: Agreement, desk: Desk) -> Message:
    assert agreement.warning is not None
    words, insists = agreement.warning
    rows: Rows = (
        (Button(insists, data("consent", agreement.purpose, "sure")),),
        (Button(keys.consent_keep(), data("consent", agreement.purpose, "keep")),),
    )
    own = agreement.undoes(desk) if agreement.undoes is not None else ()
    return Message(texts=(words, *own), buttons=rows)


def news(tap: Tap, desk: Desk) -> Answers:
    """Answer the button of a page sent before consents had one name."""
    return tapped(Tap("consent", (Purpose.NEWS, *tap.arguments)), desk)


ROUTES = (
    OnCommand("privacy", privacy, ANYONE),
    OnTap("consent", tapped, ANYONE),
    OnTap("privacy-whole", whole, ANYONE, linked=True),
    OnTap("news", news, ANYONE),
)
