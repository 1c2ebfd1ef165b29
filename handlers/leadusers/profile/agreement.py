"""The consent to be ranked: given with the words of what that means, and taken back with all of it."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answers, Say, Toast
from customers.consent import Purpose
from handlers.agreements import Agreement, give, stands
from handlers.customers import age
from handlers.desk import Desk
from handlers.leadusers.profile import asking
from handlers.trials import invitations
from texts import keys
from texts.text import Moment, Text
from usecases.leadusers import profile
from usecases.trials import taking_part


def what(desk: Desk) -> tuple[Text, ...]:
    """Say who is ranked, by what, with which effect, and that some are invited by chance."""
    years = desk.company.min_age
    return (keys.profile_who(), keys.profile_by_what(), keys.profile_effect(), keys.profile_ways(years=years))


def agree(desk: Desk, since: datetime, label: Text) -> None:
    """Note his consent in the words that he read, with the button that he tapped; he is old enough."""
    age.note(desk)
    give(desk, Purpose.PROFILE, *what(desk), label)
    profile.begin(desk, desk.customer.id, since)


def _yes(desk: Desk) -> Text:
    """Name among other consents what is agreed to."""
    return keys.privacy_profile_yes(years=desk.company.min_age)


def _agreed(desk: Desk) -> Answers:
    """Agree on the page of consents: from now on."""
    if stands(desk, Purpose.PROFILE):
        return ()
    agree(desk, desk.now, _yes(desk))
    return (Toast(keys.profile_given(), alert=True), Say(message=asking.first(desk)))


def _withdrawn(desk: Desk) -> Answers:
    """Erase score, evidence and answers; no test thinks of him as a lead user. Say which invitation ends."""
    invited = taking_part.ranked_invitations(desk, desk.customer.id)
    taking_part.unranked(desk, desk.customer.id)
    told = profile.forget(desk, desk.customer.id)
    return (Toast(keys.profile_withdrawn(), alert=True), *invitations.ended(invited), *told)


AGREEMENT = Agreement(
    purpose=Purpose.PROFILE,
    given=lambda at: keys.privacy_profile_given(given=Moment(at)),
    missing=lambda desk: keys.privacy_profile_none(years=desk.company.min_age),
    no=keys.privacy_profile_no(),
    warning=(keys.privacy_profile_sure(), keys.privacy_profile_sure_no()),
    undoes=lambda desk: invitations.ending(taking_part.ranked_invitations(desk, desk.customer.id)),
    withdrawn=_withdrawn,
    yes=_yes,
    agreed=_agreed,
    needs_age=True,
)
