"""`/invite`: a link for friends, and what a friend who comes by it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from customers.consent import Purpose
from customers.referrals import PATIENCE, Joining, Referrals, agree, arrive, leave, link
from customers.team import ANYONE
from handlers.agreements import Agreement, give
from handlers.customers import age
from handlers.desk import Desk
from handlers.doors import Door
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap
from handlers.waking import Errand
from texts import keys
from texts.text import Link, Moment
from usecases.work import Work

CARRIED: Final = "invite"
"""What such a link begins with."""


def invite(_: Command, desk: Desk) -> Answers:
    """Show his link and how many came by it; to who has none, what it would be."""
    return (Say(message=_page(desk)),)


def _page(desk: Desk) -> Message:
    """A link is made at a tap alone: with it he agrees to what is kept of it."""
    referrals, he = desk.stores[Referrals], desk.customer.id
    token = referrals.link(he)
    if token is None:
        yes = Button(keys.invite_yes(years=desk.company.min_age), data("invite", "yes"))
        return Message(texts=(keys.invite_how(),), buttons=((yes,),))
    brought = referrals.brought(he)
    so_far = keys.invite_so_far(
        agreed=brought.agreed, counted=brought.counted, most=desk.company.invites_most
    )
    return Message(texts=(keys.invite_link(link=Link(f"{CARRIED}-{token}")), keys.invite_how(), so_far))


def tapped(tap: Tap, desk: Desk) -> Answers:
    """Give him a link, or show the one that he has."""
    if tap.arguments not in {(), ("yes",)}:
        raise Misunderstood(keys.tap_outdated())
    if tap.arguments:
        years = desk.company.min_age
        age.note(desk)
        give(desk, Purpose.REFERRAL, keys.invite_how(), keys.invite_yes(years=years))
        link(desk.stores[Referrals], desk.customer.id, desk.entropy)
        return (Redraw(_page(desk)),)
    return (Say(message=_page(desk)),)


def came(token: str, desk: Desk) -> Answers:
    """Ask a newcomer whether who invited him may know of it; to anybody else such a link says nothing."""
    referrals, he = desk.stores[Referrals], desk.customer.id
    if referrals.whose(token) == he:
        return (Say(message=Message(texts=(keys.invite_own(),))),)
    if not arrive(referrals, he, token, desk.now, is_new=desk.newcomer):
        return ()
    yes = Button(keys.invite_agree(years=desk.company.min_age), data("invited", "yes"))
    no = Button(keys.invite_refuse(), data("invited", "no"))
    asked = keys.invite_asked(years=desk.company.min_age)
    return (Say(message=Message(texts=(asked,), buttons=((yes,), (no,)))),)


def answered(tap: Tap, desk: Desk) -> Answers:
    """Take a friend's yes or no. Of a no nothing is kept, and nobody hears of it."""
    if tap.arguments not in {("yes",), ("no",)}:
        raise Misunderstood(keys.tap_outdated())
    referrals, he = desk.stores[Referrals], desk.customer.id
    if tap.arguments == ("no",):
        if referrals.asked(he) is not None:
            referrals.untie(he)
        return (Redraw(Message(texts=(keys.invite_refused(),))),)
    joined = agree(referrals, he, desk.company.invites_most, desk.now)
    if joined is Joining.TIED:
        years = desk.company.min_age
        age.note(desk)
        give(desk, Purpose.REFERRAL, keys.invite_asked(years=years), keys.invite_agree(years=years))
    said = {
        Joining.TIED: keys.invite_agreed(),
        Joining.FULL: keys.invite_full(),
        Joining.GONE: keys.invite_gone(),
    }
    return (Redraw(Message(texts=(said[joined],))),)


def _withdrawn(desk: Desk) -> Answers:
    leave(desk.stores[Referrals], desk.customer.id)
    return (Toast(keys.referral_withdrawn(), alert=True),)


def _forgetting(work: Work) -> Answers:
    work.stores[Referrals].forget_unanswered(work.now - PATIENCE)
    return ()


def looked_after(_: Work) -> Sequence[Errand]:
    """Return what is forgotten of ties that nobody answered."""
    return (_forgetting,)


AGREEMENT = Agreement(
    purpose=Purpose.REFERRAL,
    given=lambda at: keys.privacy_referral_given(given=Moment(at)),
    missing=lambda _: None,
    no=keys.privacy_referral_no(),
    warning=(keys.privacy_referral_sure(), keys.privacy_referral_sure_no()),
    withdrawn=_withdrawn,
    needs_age=True,
)
DOORS = (Door("invite", 60, lambda _: keys.home_invite(), _page, within="mine"),)
ROUTES = (
    OnCommand("invite", invite, ANYONE),
    OnTap("invite", tapped, ANYONE),
    OnTap("invited", answered, ANYONE),
)
