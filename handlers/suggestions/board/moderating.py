"""Reporting an idea, hiding it with a reason, objecting to that, and showing it again."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.choosing import SHOWN
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Asked, Command, More, Offer, OnAct, OnTap, Tap, Where
from handlers.suggestions.board.board import idea_card, readable
from handlers.suggestions.saying.saying import ADDING
from handlers.suggestions.titled import titled
from suggestions import filing
from suggestions.moderating import check_hidden, check_shown
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.looks import visible
from usecases.suggestions.board import moderating


def report(tap: Tap, desk: Desk) -> Answers:
    """Ask once before an idea is brought before the team; then do it. Raises NoSuchVoice, Hidden."""
    id = tap.id(VoiceId)
    found = readable(id, desk)
    answer = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if answer == "yes":
        new, told = moderating.report(desk, id, desk.customer.id)
        text = keys.report_done() if new else keys.report_done_already()
        return (Toast(text, alert=True), Redraw(idea_card(found, desk)), *told)
    if answer or found.hidden is not None:
        return (Redraw(idea_card(found, desk)),)
    buttons: Rows = (
        (Button(keys.report_yes(), data("report", id, "yes")),),
        (Button(keys.report_no(), data("report", id, "no")),),
    )
    text = keys.report_sure(number=str(id), title=short(found.title))
    return (Redraw(Message(texts=(text,), buttons=buttons)),)


def leave(tap: Tap, desk: Desk) -> Answers:
    """Let stand what was reported."""
    id = tap.id(VoiceId)
    _, told = moderating.let_stand(desk, id, desk.customer.id)
    return (Toast(keys.report_left_toast(number=str(id))), *told)


def hide_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what the author is going to read; ask for the reason where it lacks."""
    id, reason = command.number(VoiceId, keys.hide_none())
    if not visible(reason):
        idea = check_hidden(desk.stores[Voices], id, "-")
        return More((keys.hide_why(number=str(id), title=short(idea.title)),))
    idea = check_hidden(desk.stores[Voices], id, reason)
    ask = keys.hide_ask(number=str(id), title=short(idea.title))
    return Asked((ask, keys.step_reason(reason=reason)), keys.hide_yes())


def hide(command: Command, desk: Desk) -> Answers:
    """Do it; the author is told at once."""
    id, reason = command.number(VoiceId, keys.hide_none())
    hidden, told = moderating.hide(desk, id, reason, desk.customer.id)
    desk.did(f"voice:{id}")
    back = (Button(keys.show_button(), data("show", hidden.id)),)
    text = keys.hide_done(number=str(id))
    return (Say(message=Message(texts=(text,), buttons=(back,))), *told)


def show_asked(command: Command, desk: Desk) -> Asked:
    """Show what would stand again."""
    id, _ = command.number(VoiceId, keys.show_none())
    idea = check_shown(desk.stores[Voices], id)
    ask = keys.show_ask(number=str(id), title=short(idea.title))
    return Asked((ask,), keys.show_button())


def show(command: Command, desk: Desk) -> Answers:
    """Do it; the author is told."""
    id, _ = command.number(VoiceId, keys.show_none())
    _, told = moderating.show(desk, id, desk.customer.id)
    desk.did(f"voice:{id}")
    see = (Button(keys.idea_see(), data("idea", id)),)
    return (Say(message=Message(texts=(keys.show_done(number=str(id)),), buttons=(see,))), *told)


def object_to(tap: Tap, desk: Desk) -> Answers:
    """Take an author's objection with one tap; why, he may write next. Raises NotHis, NotHidden."""
    voice = filing.own(desk.stores[Voices], tap.id(VoiceId), desk.customer.id)
    new, told = moderating.object_to(desk, voice)
    if not new:
        return (Toast(keys.objected_already(), alert=True),)
    desk.keep(ADDING, str(voice.id).encode(), anew=True)
    message = Message(texts=(keys.objected(number=str(voice.id)),), buttons=(way_out(ADDING),))
    return (Say(message=message), *told)


def keep_hidden(tap: Tap, desk: Desk) -> Answers:
    """Let an idea stay hidden after its author objected; he is told. Raises NotHidden."""
    id = tap.id(VoiceId)
    told = moderating.keep_hidden(desk, id, desk.customer.id)
    return (Toast(keys.objection_no_done(number=str(id))), *told)


def _reported(desk: Desk) -> Sequence[tuple[int, str]]:
    voices = desk.stores[Voices]
    return titled((voices.get(each) for each in voices.reports.open(SHOWN)), desk)


def _hidden(desk: Desk) -> Sequence[tuple[int, str]]:
    return titled(desk.stores[Voices].hidden(SHOWN), desk)


REPORTED = Offer(keys.hide_title(), keys.hide_which(), keys.hide_none(), _reported)
HIDDEN = Offer(keys.show_title(), keys.show_which(), keys.show_none(), _hidden)
ROUTES = (
    OnTap("report", report, ANYONE),
    OnTap("report-leave", leave, ANSWER, Where.ANYWHERE),
    OnAct("hide", hide_asked, hide, ANSWER, offers=REPORTED),
    OnAct("show", show_asked, show, ANSWER, offers=HIDDEN),
    OnTap("object", object_to, ANYONE),
    OnTap("objection-no", keep_hidden, ANSWER, Where.ANYWHERE),
)
