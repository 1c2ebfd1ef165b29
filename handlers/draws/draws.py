"""Draws: rules, tickets, winners and the file to check them with; and what the team does with them."""

from __future__ import annotations

from chat.answers import Answers, Button, DrawFile, Message, Paragraph, Redraw, Rows, Say, data
from customers.news.segments import Segments
from customers.team import ANYONE
from draws import lifecycle, succession
from draws.draw import Draw, DrawId, DrawState, Why
from draws.errors import NobodyToDraw, NotDrawn
from draws.publicfile import fingerprint_of
from draws.rights import HOLD_DRAWS
from draws.store import Draws
from handlers import choosing
from handlers.desk import Desk
from handlers.draws.page import hashes, page
from handlers.draws.prize_lines import Wanted, read_draw
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, OnTap, Tap, parted, say
from polls.terms import MAX_REASON
from texts import keys
from texts.looks import visible
from texts.text import Moment, Text
from usecases.draws import drawing
from usecases.draws.prize_list import listed_prizes, unclaimable
from usecases.prizes.awarding import Awarding

LISTED = 50


def draw(command: Command, desk: Desk) -> Asked | Answers:
    """Show one draw; without a number, list them all. Among people who are known already it asks first."""
    if not command.whole:
        return _listed(desk)
    if command.body or (not command.digits and desk.may(HOLD_DRAWS)):
        return _among_asked(command, desk)
    number, _ = command.number(DrawId, keys.number_missing(command="/draw"))
    return show(desk.stores[Draws].get(number), desk)


def _among_asked(command: Command, desk: Desk) -> Asked:
    """Show among how many it would be drawn, and for what."""
    wanted = _wanted(command, desk)
    people = desk.stores[Segments].eligible(wanted.segment)
    lifecycle.check_among(desk.company.manner, wanted.prizes)
    if not people:
        raise NobodyToDraw
    sure = keys.act_draw(title=wanted.title, people=people, segment=str(wanted.segment))
    texts = (
        sure,
        keys.draw_prizes(prizes=listed_prizes(wanted.prizes)),
        *unclaimable(wanted.prizes, desk.company),
    )
    return Asked(texts, keys.act_draw_yes(people=people))


def _wanted(command: Command, desk: Desk) -> Wanted:
    if not desk.may(HOLD_DRAWS):
        raise Misunderstood(keys.not_for_customers())
    wanted = read_draw(command, desk.company.zone.key, command.at or desk.now)
    desk.stores[Segments].check(wanted.segment)
    desk.stores[Segments].check_numbers(wanted.segment)
    return wanted


def among(command: Command, desk: Desk) -> Answers:
    """Draw among people who are known already; where two confirm it, they see its hash first."""
    wanted = _wanted(command, desk)
    made, answers = drawing.hold_among(desk, wanted.title, wanted.prizes, wanted.segment, desk.customer.id)
    desk.did(f"draw:{made.id} segment:{wanted.segment}")
    return (*show(made, desk), *answers)


def _listed(desk: Desk) -> Answers:
    found = desk.stores[Draws].having(set(DrawState))[:LISTED]
    lines = tuple(keys.draw_list_line(number=str(each.id), title=each.title) for each in found)
    listed: tuple[Paragraph, ...] = (keys.draw_list_title(), lines) if lines else (keys.draw_list_none(),)
    if not desk.may(HOLD_DRAWS):
        return say(*listed)
    return say(*listed, *(() if lines else (keys.draw_list_prizes(),)), keys.draw_how())


def show(found: Draw, desk: Desk) -> Answers:
    """Show a draw as it stands, with what this person can do."""
    return (Say(message=_message(found, desk)),)


def _message(found: Draw, desk: Desk) -> Message:
    rows: Rows = ((Button(keys.draw_file_button(), data("draw-check", found.id)),),)
    if found.state is DrawState.DRAWN:
        rows = ((Button(keys.draw_file_button(), data("draw-file", found.id)),),)
    elif desk.may(HOLD_DRAWS) and _unconfirmed(found, desk):
        confirm_data = data("draw-confirm", found.id, lifecycle.published(found))
        rows = ((Button(keys.draw_confirm_button(), confirm_data),), *rows)
    return Message(texts=page(found, desk), buttons=rows)


def _unconfirmed(found: Draw, desk: Desk) -> bool:
    waits = found.state is DrawState.FIXED
    return waits and lifecycle.confirmed(desk.stores[Draws], found) < found.manner.confirmations


def ticket(tap: Tap, desk: Desk) -> Answers:
    """Show someone the draw of a ballot, with his ticket."""
    return show(desk.stores[Draws].get(tap.id(DrawId)), desk)


def file(tap: Tap, desk: Desk) -> Answers:
    """Give anyone the file of a draw, and state what binds it. Raises NotDrawn."""
    found = desk.stores[Draws].get(tap.id(DrawId))
    if found.state is not DrawState.DRAWN:
        raise NotDrawn(found.id)
    draws = desk.stores[Draws]
    outs, wins, falls = draws.outs(found.id), draws.wins(found.id), draws.falls(found.id)
    sealed = fingerprint_of(found, draws.secret(found.id), outs=outs, wins=wins, falls=falls)
    stated = (keys.result_fingerprint(fingerprint=sealed), keys.draw_file_changes())
    attachment = DrawFile(found.id, wins=len(wins), falls=len(falls))
    message = Message(texts=(keys.draw_file_how(),), attachment=attachment, appendix=(*hashes(found), stated))
    return (Say(message=message),)


def check(tap: Tap, desk: Desk) -> Answers:
    """Show anyone what binds a draw, as it is published so far; once it is drawn, with its file."""
    found = desk.stores[Draws].get(tap.id(DrawId))
    return file(tap, desk) if found.state is DrawState.DRAWN else say(*hashes(found))


def confirm(tap: Tap, desk: Desk) -> Answers:
    """Let someone of the team confirm what he sees; the clock draws once nothing is waited for."""
    fingerprint = tap.arguments[1] if len(tap.arguments) > 1 else ""
    found = drawing.confirm(desk, tap.id(DrawId), fingerprint, desk.customer.id)
    desk.did(f"draw:{found.id} {fingerprint}")
    confirmed, needed = lifecycle.confirmed(desk.stores[Draws], found), found.manner.confirmations
    done = keys.draw_confirm_done(number=str(found.id), confirmed=str(confirmed), needed=str(needed))
    return (*say(done), Redraw(_message(found, desk)))


def disqualify_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what stands under the draw for ever, and what the holder of the ticket is told."""
    found, beginning, reason = _named(command, desk)
    usage = keys.usage_disqualify(number=str(found.id))
    if not beginning:
        return More((keys.usage(usage=usage),))
    if not visible(reason):
        return More((keys.reason_missing(usage=usage),))
    ordinal = lifecycle.find_ticket(desk.stores[Draws], found, beginning)
    win = succession.check_fall_out(desk.stores[Draws], found.id, ordinal, Awarding(desk))
    fall = keys.draw_fall(ticket=beginning, at=Moment(desk.now), why=Why.DISQUALIFIED.value, words=reason)
    heard: tuple[Text, ...] = (keys.act_disqualify_nobody(),)
    if win is not None:
        lost = keys.draw_lost_place(title=found.title, words=reason, draw=str(found.id))
        heard = (keys.act_disqualify_told(), lost)
    sure = keys.act_disqualify(number=str(found.id), ticket=beginning)
    return Asked((sure, fall, *heard), keys.act_disqualify_yes())


def _named(command: Command, desk: Desk) -> tuple[Draw, str, str]:
    """Read the draw, the beginning of a ticket and the reason; what is not said is empty."""
    number, rest = command.number(DrawId, keys.usage(usage=keys.usage_disqualify(number="3")))
    beginning, reason = parted(rest)
    if len(reason) > MAX_REASON:
        raise Misunderstood(keys.reason_missing(usage=keys.usage_disqualify(number=str(number))))
    return desk.stores[Draws].get(number), beginning.strip('…<>«»“”".,:;'), reason.lstrip(" …,:;–-")


def disqualify(command: Command, desk: Desk) -> Answers:
    """Take a ticket out, for a public reason; the next alternate moves up."""
    found, beginning, reason = _named(command, desk)
    ordinal = lifecycle.find_ticket(desk.stores[Draws], found, beginning)
    moved, answers = drawing.disqualify(desk, found.id, ordinal, reason, desk.customer.id)
    desk.did(f"draw:{found.id} ordinal:{ordinal}")
    done = keys.draw_passed_on if moved else keys.draw_passed_on_none
    return (*say(done(number=str(found.id), ticket=beginning)), *answers)


ROUTES = (
    OnAct("draw", draw, among, ANYONE, numbered=True),
    OnAct(
        "disqualify",
        disqualify_asked,
        disqualify,
        HOLD_DRAWS,
        offers=choosing.draws(keys.menu_disqualify()),
    ),
    OnTap("ticket", ticket, ANYONE, linked=True),
    OnTap("draw-file", file, ANYONE, linked=True),
    OnTap("draw-check", check, ANYONE, linked=True),
    OnTap("draw-confirm", confirm, HOLD_DRAWS),
)
