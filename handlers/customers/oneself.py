"""The customer about himself: start, language, help, stop, his data, erasure."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, PersonalData, PersonalPage, Redraw, Rows, Say, data
from chat.records import Dialogues, Outbox
from customers.store import Customers
from customers.team import ANYONE, Team, check_leave, join
from handlers.customers import home, referrals
from handlers.customers.said_languages import Meant, Why, meant
from handlers.desk import Desk
from handlers.doors import HOME
from handlers.leadusers import pyramiding
from handlers.prizes.own_prizes import own
from handlers.prizes.prize_desk import scanned
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, say
from prizes.rights import HAND_OVER
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, Language, is_language
from texts.places import HOMES, zone_names
from texts.text import Listing, Moment, Text
from usecases.leadusers.pyramiding import CARRIED
from usecases.suggestions.saying import erasing

ZONES = ("Europe/Belgrade", "Europe/London")
"""Examples; the one that is set already is none."""
PASS = "pass"  # noqa: S105 - the beginning of a link
"""What the link in a pass begins with."""


_WELCOME = (keys.welcome(), keys.welcome_privacy())


def start(command: Command, desk: Desk) -> Answers:
    """Welcome someone, or follow the link he came by."""
    again, seen = came_back(desk)
    return (*_welcomed(command, again, desk), *seen)


def _welcomed(command: Command, again: tuple[Text, ...], desk: Desk) -> Answers:
    kind, _, value = command.rest.partition("-")
    if kind == "team" and value:
        return _join(value, desk)
    if kind == PASS and value:
        return scanned(value, desk) if desk.may(HAND_OVER) else own(desk)
    if kind == referrals.CARRIED and value:
        return (*home.cards(desk, *(again or _WELCOME)), *referrals.came(value, desk))
    if kind == CARRIED and value:
        return (*home.cards(desk, *(again or _WELCOME)), *pyramiding.came(value, desk))
    return home.cards(desk, *(again or _WELCOME))


def came_back(desk: Desk) -> tuple[tuple[Text, ...], Answers]:
    """Write again to somebody who wanted to hear nothing; return what says so, and what others see of it."""
    if desk.customer.stopped is None:
        return (), ()
    desk.stores[Customers].save(replace(desk.customer, stopped=None))
    return (keys.welcome_back(),), desk.domains.within_reach(desk.customer.id, desk)


def welcomed_back(desk: Desk) -> Answers:
    """Say to somebody who wanted to hear nothing, and now says something, that we write to him again."""
    again, seen = came_back(desk)
    return (*say(*again), *seen) if again else ()


def _join(token: str, desk: Desk) -> Answers:
    member = join(desk.stores[Team], desk.customer.id, desk.person.name, token, desk.now)
    desk.note("join", f"role:{member.role}")
    return (*say(keys.team_joined(role=member.role.value)), desk.menu(member.role))


def help_(_: Command, desk: Desk) -> Answers:
    """Say what one can do here; each role sees what it may."""
    team = desk.domains.help(desk.may)
    lines = (keys.help_team_title(), *team)
    reached = desk.company.contact
    contact = [keys.help_contact(contact=reached)] if reached else []
    return say((keys.help_title(), keys.help_customer()), *([lines] if team else []), *contact)


def cancel(_: Command, desk: Desk) -> Answers:
    """Leave any dialogue."""
    left = desk.stores[Dialogues].end(desk.customer.id)
    return say(keys.cancelled() if left else keys.nothing_to_cancel())


def language(command: Command, desk: Desk) -> Answers:
    """Choose a language or a time zone, by a button or in one's own words."""
    if command.whole:
        return _understood(command.whole, desk)
    buttons: Rows = tuple((Button(OWN_NAMES[each], data("language", each)),) for each in LANGUAGES)
    zone = desk.own_zone.key
    title = keys.language_title(zone=zone, other=next(each for each in ZONES if each != zone))
    return (Say(message=Message(texts=(title,), buttons=buttons)),)


def language_tapped(tap: Tap, desk: Desk) -> Answers:
    """Speak this language from now on."""
    if not tap.arguments:
        return language(Command("language", ""), desk)
    wanted = tap.arguments[0]
    if wanted not in LANGUAGES:
        raise Misunderstood(keys.tap_outdated())
    return _speak(wanted, desk)


def _speak(wanted: str, desk: Desk) -> Answers:
    desk.stores[Customers].save(replace(desk.customer, language=wanted, language_chosen=True))
    return (*say(keys.language_set()), desk.menu(desk.role, wanted))


def _understood(said: str, desk: Desk) -> Answers:
    """Do what was meant, or offer what comes nearest."""
    found = meant(said, desk.company.zone.key)
    if found.language:
        return _speak(found.language, desk)
    if found.zone:
        _keep_zone(found.zone, desk)
        return _offering((_zone_set(found.zone, desk),), _spoken(found, desk))
    zones = found.near_zones
    if found.why is Why.LIKE and not zones and not found.near_language:
        zones = _likeliest(desk)
        found = replace(found, near_zones=zones)
    return _offering(_choice(said, found), _spoken(found, desk), zones)


def _spoken(found: Meant, desk: Desk) -> list[Language]:
    """Return the languages that are offered: all in place of one that we do not speak, or what is near."""
    if found.why is Why.OTHER_LANGUAGE:
        return list(LANGUAGES)
    near, spoken = found.near_language, desk.reader.language
    own = (found.zone or found.why is Why.SEVERAL) and near == spoken
    return [near] if is_language(near) and not own else []


def _likeliest(desk: Desk) -> tuple[str, ...]:
    """Return the zones of where his language is at home, and of the company."""
    home = HOMES.get(desk.reader.language, "")
    return tuple(dict.fromkeys(filter(None, (home, desk.company.zone.key))))


def _offering(texts: tuple[Text, ...], languages: Iterable[Language], zones: tuple[str, ...] = ()) -> Answers:
    buttons = [Button(OWN_NAMES[each], data("language", each)) for each in languages]
    buttons += [Button(each, data("zone", each)) for each in zones]
    return (Say(message=Message(texts=texts, buttons=tuple((each,) for each in buttons))),)


def _choice(said: str, found: Meant) -> tuple[Text, ...]:
    """Say why somebody has to choose, or write something else."""
    match found.why:
        case Why.SEVERAL:
            return (keys.zone_several(zone=said),)
        case Why.OFFSET:
            return (keys.zone_offset(zone=said),)
        case Why.OTHER_LANGUAGE:
            of_country = (keys.language_other_zone(),) if found.near_zones else ()
            return (keys.language_other(language=said), *of_country)
        case Why.LIKE:
            offered = (keys.zone_nearest(),) if found.near_language or found.near_zones else ()
            return (keys.zone_unknown(zone=said), *offered)


def zone_tapped(tap: Tap, desk: Desk) -> Answers:
    """Show times in this zone from now on."""
    wanted = tap.arguments[0] if tap.arguments else ""
    if wanted not in zone_names().values():
        raise Misunderstood(keys.tap_outdated())
    _keep_zone(wanted, desk)
    return say(_zone_set(wanted, desk))


def _keep_zone(name: str, desk: Desk) -> None:
    desk.stores[Customers].save(replace(desk.customer, zone=name))


def _zone_set(name: str, desk: Desk) -> Text:
    return keys.zone_set(zone=name, now=Moment(desk.now))


def stop(_: Command, desk: Desk) -> Answers:
    """Send nothing more. Ballots stand."""
    given, waits = desk.domains.given(desk.customer.id, desk), desk.domains.left_open(desk.customer.id, desk)
    desk.stores[Customers].save(replace(desk.customer, stopped=desk.now))
    desk.stores[Outbox].silence(desk.customer.id)
    desk.stores[Dialogues].end(desk.customer.id)
    thanks = keys.stopped(did=Listing(given)) if given else keys.stopped_nothing()
    seen = desk.domains.within_reach(desk.customer.id, desk)
    return (*say(thanks, *waits, keys.stopped_data()), *seen)


def stop_tapped(tap: Tap, desk: Desk) -> Answers:
    """Ask once, as a button is tapped by chance; send nothing more where he said yes."""
    if tap.arguments == ("yes",):
        return stop(Command("stop", ""), desk)
    if tap.arguments:
        raise Misunderstood(keys.tap_outdated())
    waits = desk.domains.left_open(desk.customer.id, desk)
    yes, back = Button(keys.stop_yes(), data("stop", "yes")), Button(keys.home_back(), data(HOME))
    return (Say(message=Message(texts=(keys.stop_sure(), *waits), buttons=((yes,), (back,)))),)


def mydata(_: Command, desk: Desk) -> Answers:
    """Give someone all that is kept about him, as JSON and as a page to read; say at once that they come."""
    file, paper = PersonalData(desk.customer.id), PersonalPage(desk.customer.id)
    return (
        *say(keys.mydata_begun()),
        Say(message=Message(texts=(keys.mydata_title(),), attachment=file)),
        Say(message=Message(texts=(keys.mydata_as_page(),), attachment=paper)),
    )


def forget(_: Command, desk: Desk) -> Answers:
    """Ask once: this cannot be undone. Whose ideas others read says whether they stay."""
    ideas = erasing.has_public_ideas(desk, desk.customer.id)
    yes = Button(keys.forget_yes_ideas_stay() if ideas else keys.forget_yes(), data("forget", "yes"))
    all_of_it = ((Button(keys.forget_yes_ideas_too(), data("forget", "ideas-too")),),) if ideas else ()
    buttons: Rows = ((yes,), *all_of_it, (Button(keys.forget_no(), data("forget", "no")),))
    voted = (keys.forget_ideas_voted(),) if ideas and erasing.has_voted_ideas(desk, desk.customer.id) else ()
    gone = desk.domains.given_up(desk.customer.id, desk)
    kept = (keys.forget_ideas(),) if ideas else ()
    texts = (keys.forget_sure(), *gone, keys.forget_files(), *kept, *voted)
    return (Say(message=Message(texts=texts, buttons=buttons)),)


def forget_tapped(tap: Tap, desk: Desk) -> Answers:
    """Ask, where a button leads here; erase the person at once where he said yes. Raises LastOwner."""
    if not tap.arguments:
        return forget(Command("forget", ""), desk)
    if tap.arguments == ("no",):
        return (Redraw(Message(texts=(keys.kept(),))),)
    if tap.arguments not in {("yes",), ("ideas-too",)}:
        raise Misunderstood(keys.tap_outdated())
    if desk.member is not None:
        check_leave(desk.stores[Team], desk.customer.id)
    ideas_too = tap.arguments == ("ideas-too",)
    freed = erasing.withdraw_ideas(desk, desk.customer.id) if ideas_too else ()
    answers = (*freed, *desk.domains.forget(desk.customer.id, desk))
    return (Redraw(Message(texts=(keys.forgotten(),))), *answers)


ROUTES = (
    OnCommand("start", start, ANYONE, acts=True),
    OnCommand("help", help_, ANYONE),
    OnCommand("cancel", cancel, ANYONE, acts=True),
    OnCommand("language", language, ANYONE),
    OnCommand("stop", stop, ANYONE, acts=True),
    OnCommand("mydata", mydata, ANYONE),
    OnCommand("forget", forget, ANYONE),
    OnTap("language", language_tapped, ANYONE),
    OnTap("zone", zone_tapped, ANYONE),
    OnTap("forget", forget_tapped, ANYONE),
    OnTap("stop", stop_tapped, ANYONE),
)
