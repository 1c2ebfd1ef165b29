"""The team among itself: invite, change, remove."""

from __future__ import annotations

from chat.answers import Answers, Button, Menu, Message, Say, To, data
from customers.people import CustomerId
from customers.store import Customers
from customers.team import (
    MANAGE_TEAM,
    Member,
    Role,
    Team,
    change_role,
    check_leave,
    check_role,
    invite,
    leave,
)
from handlers.desk import Desk
from handlers.routes import Asked, Command, Misunderstood, OnAct, OnTap, Tap, say
from texts import keys
from texts.text import Link, Moment, Text


def team(command: Command, desk: Desk) -> Asked | Answers:
    """List the team; or `invite ROLE`, `role NUMBER ROLE`, `remove NUMBER`, of which the member hears."""
    words = command.whole.split()
    match words:
        case []:
            return _listed(desk)
        case ["invite", name]:
            return _invited(_role(name), desk)
        case ["role", number, name]:
            return _change_asked(_number(number), _role(name), desk)
        case ["remove", number]:
            return _removal_asked(_number(number), desk)
        case _:
            raise Misunderstood(keys.team_how())


def changed(command: Command, desk: Desk) -> Answers:
    """Change a role, or remove a member, as it was shown."""
    match command.whole.split():
        case ["role", number, name]:
            return _changed(_number(number), _role(name), desk)
        case ["remove", number]:
            return _removed(_number(number), desk)
        case _:
            raise Misunderstood(keys.tap_outdated())


def _change_asked(number: CustomerId, role: Role, desk: Desk) -> Asked:
    member = _check_change(number, role, desk)
    sure = keys.act_role(name=_name(member), role=role.value)
    return Asked((sure, *_hears(number, keys.team_your_role(role=role.value), desk)), keys.act_role_yes())


def _removal_asked(number: CustomerId, desk: Desk) -> Asked:
    member = _check_removal(number, desk)
    sure = keys.act_remove(name=_name(member))
    return Asked((sure, *_hears(number, keys.team_you_left(), desk)), keys.act_remove_yes())


def _hears(number: CustomerId, text: Text, desk: Desk) -> tuple[Text, ...]:
    """What the member is told; who changes himself has it from the answer."""
    return (keys.act_member_told(), text) if number != desk.customer.id else ()


def _listed(desk: Desk) -> Answers:
    lines = [
        keys.team_line(
            number=str(member.customer),
            name=_name(member),
            role=member.role.value,
            since=Moment(member.since),
        )
        for member in desk.stores[Team].members()
    ]
    rows = tuple(
        (Button(keys.team_invite_button(role=role.value), data("team-invite", role.value)),) for role in Role
    )
    return (Say(message=Message(texts=((keys.team_title(), *lines), keys.team_how()), buttons=rows)),)


def invite_tapped(tap: Tap, desk: Desk) -> Answers:
    """Make an invitation from a button."""
    return _invited(_role(tap.arguments[0] if tap.arguments else ""), desk)


def _invited(role: Role, desk: Desk) -> Answers:
    token = invite(desk.stores[Team], desk.customer.id, role, desk.entropy, desk.now)
    desk.note("invite", f"role:{role}")
    return say(keys.team_invited(role=role.value, link=Link(f"team-{token}")))


def _check_not_set(number: CustomerId, desk: Desk) -> None:
    """Whom the operator named an owner stays one until the setting is changed."""
    if desk.company.owners & set(desk.stores[Customers].contacts(number)):
        raise Misunderstood(keys.owner_by_setting())


def _check_change(number: CustomerId, role: Role, desk: Desk) -> Member:
    member = check_role(desk.stores[Team], number, role)
    if role is not Role.OWNER:
        _check_not_set(number, desk)
    return member


def _check_removal(number: CustomerId, desk: Desk) -> Member:
    member = check_leave(desk.stores[Team], number)
    _check_not_set(number, desk)
    return member


def _changed(number: CustomerId, role: Role, desk: Desk) -> Answers:
    _check_change(number, role, desk)
    member = change_role(desk.stores[Team], number, role)
    desk.note("role", f"customer:{number} role:{role}")
    notices = _notices(desk, number, role, keys.team_your_role(role=role.value))
    return (*say(keys.team_changed(name=_name(member), role=role.value)), *notices)


def _removed(number: CustomerId, desk: Desk) -> Answers:
    _check_removal(number, desk)
    member = leave(desk.stores[Team], number)
    desk.note("remove", f"customer:{number}")
    return (*say(keys.team_removed(name=_name(member))), *_notices(desk, number, None, keys.team_you_left()))


def _notices(desk: Desk, customer: CustomerId, role: Role | None, text: Text) -> Answers:
    """Tell a member what became of his role, once, and give him its menu wherever he is reached."""
    contacts = desk.stores[Customers].contacts(customer)
    places = [To(each.messenger, each.address, customer) for each in contacts]
    found = desk.stores[Customers].get(customer)
    first = places[:1] if customer != desk.customer.id else []
    notices = [Say(message=Message(texts=(text,)), to=to) for to in first]
    return (*notices, *(Menu(to, role, found.language) for to in places if found is not None))


def _role(text: str) -> Role:
    try:
        return Role(text.lower())
    except ValueError:
        raise Misunderstood(keys.wrong_choice(value=text, known=", ".join(Role))) from None


def _number(text: str) -> CustomerId:
    digits = text.lstrip("#")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 18):
        raise Misunderstood(keys.wrong_number(value=text))
    return CustomerId(int(digits))


def _name(member: Member) -> str:
    return member.name or "–"


ROUTES = (
    OnAct("team", team, changed, MANAGE_TEAM),
    OnTap("team-invite", invite_tapped, MANAGE_TEAM),
)
