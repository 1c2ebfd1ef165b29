"""Running a poll: notice, extend, close, void, clone. What others hear of is shown first."""

from __future__ import annotations

from datetime import datetime

from chat.answers import Answers, Message, Say
from handlers import choosing
from handlers.choosing import OPEN, running
from handlers.desk import Desk
from handlers.polls.preview import preview
from handlers.polls.times import example, read_time, split_time
from handlers.polls.visibility import poll_of
from handlers.routes import Asked, Command, More, OnAct, OnCommand, say
from polls import lifecycle
from polls.lifecycle import UNOPENED
from polls.poll import PollId, State
from polls.rights import EDIT_POLLS
from polls.store import Polls
from texts import keys
from texts.looks import visible
from texts.text import Moment
from usecases.polls import announcing, steps
from usecases.polls.posts import changed_too
from usecases.suggestions.plan import ballots


def notice_asked(command: Command, desk: Desk) -> Asked | More | Answers:
    """Show the line; before opening nobody reads it, so that there is nothing to ask."""
    number, text = command.number(PollId, keys.usage(usage=keys.usage_notice(number="7")))
    poll_of(desk, number)
    if not visible(text):
        return More((keys.usage(usage=keys.usage_notice(number=str(number))),))
    poll = lifecycle.check_notice(desk.stores[Polls], number, text)
    if poll.state in UNOPENED:
        return notice(command, desk)
    sure = keys.act_notice(number=str(number))
    return Asked((sure, keys.ballot_notice(notice=text)), keys.act_notice_yes(number=str(number)))


def notice(command: Command, desk: Desk) -> Answers:
    """Append a public line."""
    number, text = command.number(PollId, keys.usage(usage=keys.usage_notice(number="7")))
    answers = steps.append_notice(desk, number, text, desk.customer.id)
    desk.did(f"poll:{number}")
    return (*say(keys.notice_added(number=str(number))), *answers)


def extend_asked(command: Command, desk: Desk) -> Asked | More:
    """Show the new closing time and what the voters are told of it."""
    soon = example(desk.company.zone, desk.now)
    number, rest = command.number(PollId, keys.usage(usage=keys.usage_extend(number="7", until=soon)))
    later = example(desk.company.zone, max(poll_of(desk, number).terms.closes, desk.now))
    usage = keys.usage_extend(number=str(number), until=later)
    lifecycle.check_extendable(desk.stores[Polls], number, desk.now)
    if not rest:
        return More((keys.usage(usage=usage),))
    until, reason = _until(rest, desk.now, desk)
    if not visible(reason):
        return More((keys.reason_missing(usage=usage),))
    poll = lifecycle.check_extend(desk.stores[Polls], number, until, reason, desk.now)
    voters = desk.stores[Polls].hearers(number)
    texts = (
        keys.act_extend(number=str(number), closes=Moment(until)),
        keys.act_told(voters=voters),
        announcing.extended_text(poll, until, reason),
        *changed_too(number, desk.stores),
    )
    return Asked(texts, keys.act_extend_yes(voters=voters))


def extend(command: Command, desk: Desk) -> Answers:
    """Move the closing time, once, for a public reason: to where it was shown."""
    number, rest = command.number(PollId, keys.tap_outdated())
    until, reason = _until(rest, command.at or desk.now, desk)
    answers = steps.extend(desk, number, until, reason, desk.customer.id)
    desk.did(f"poll:{number}")
    done = keys.extended(number=str(number), closes=Moment(until), voters=desk.stores[Polls].hearers(number))
    return (*say(done), *answers)


def _until(text: str, now: datetime, desk: Desk) -> tuple[datetime, str]:
    """Read a time, counted from an instant, and the reason after it."""
    when, reason = split_time(text)
    return read_time(when, desk.company.zone, now), reason.strip()


def close_asked(command: Command, desk: Desk) -> Asked | More:
    """Say what closing does and who gets the results; what they are, nobody sees before."""
    number, reason = command.number(PollId, keys.usage(usage=keys.usage_close(number="7")))
    poll_of(desk, number)
    lifecycle.check_movable(desk.stores[Polls], number, desk.now)
    if not visible(reason):
        return More((keys.reason_missing(usage=keys.usage_close(number=str(number))),))
    lifecycle.check_close(desk.stores[Polls], number, reason, desk.now)
    voters = desk.stores[Polls].hearers(number)
    texts = (
        keys.act_close(number=str(number)),
        keys.act_close_told(voters=voters),
        keys.result_reason(reason=reason),
        *changed_too(number, desk.stores),
    )
    return Asked(texts, keys.act_close_yes(number=str(number), voters=voters))


def close(command: Command, desk: Desk) -> Answers:
    """Close before time, for a public reason."""
    number, reason = command.number(PollId, keys.usage(usage=keys.usage_close(number="7")))
    closing, answers = steps.close(desk, number, reason, desk.customer.id)
    desk.did(f"poll:{number}")
    buttons = announcing.after_closing(closing.poll, desk)
    tied = (keys.result_runoff(runoff=str(closing.runoff.id)),) if closing.runoff else ()
    done = Message(texts=(keys.closed_now(number=str(number)), *tied), buttons=buttons)
    return (Say(message=done), *answers)


def void_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what the voters are told; of a draft nobody hears, and what is asked is all."""
    number, reason = command.number(PollId, keys.usage(usage=keys.usage_void(number="7")))
    state = poll_of(desk, number).state
    if state in UNOPENED:
        lifecycle.check_void(desk.stores[Polls], number, reason, desk.now)
        return Asked((keys.act_void(number=str(number)),), keys.act_void_yes(number=str(number), voters=0))
    if state is State.OPEN and not visible(reason):
        return More((keys.reason_missing(usage=keys.usage_void(number=str(number))),))
    poll = lifecycle.check_void(desk.stores[Polls], number, reason, desk.now)
    voters = desk.stores[Polls].hearers(number)
    texts = (
        keys.act_void(number=str(number)),
        keys.act_told(voters=voters),
        announcing.void_text(poll, reason),
        *changed_too(number, desk.stores),
    )
    return Asked(texts, keys.act_void_yes(number=str(number), voters=voters))


def void(command: Command, desk: Desk) -> Answers:
    """End a poll without a result; once it is open, for a public reason."""
    number, reason = command.number(PollId, keys.usage(usage=keys.usage_void(number="7")))
    answers = steps.void(desk, number, reason, desk.customer.id)
    desk.did(f"poll:{number}")
    return (*say(keys.voided(number=str(number))), *answers)


def clone(command: Command, desk: Desk) -> Answers:
    """Make a draft like this one."""
    number, _ = command.number(PollId, keys.number_missing(command="/clone"))
    poll_of(desk, number)
    copy = lifecycle.clone(desk.stores[Polls], number, desk.customer.id, desk.now)
    ballots.carry(desk, desk.stores[Polls].get(number), copy)
    desk.note("clone", f"poll:{number} to:{copy.id}")
    return (*say(keys.cloned(number=str(number), clone=str(copy.id))), *preview(copy, desk.company))


ROUTES = (
    OnAct("notice", notice_asked, notice, EDIT_POLLS, offers=running(keys.menu_notice())),
    OnAct("extend", extend_asked, extend, EDIT_POLLS, offers=running(keys.menu_extend())),
    OnAct("close", close_asked, close, EDIT_POLLS, offers=running(keys.menu_close())),
    OnAct("void", void_asked, void, EDIT_POLLS, offers=choosing.polls(keys.menu_void(), UNOPENED | OPEN)),
    OnCommand(
        "clone",
        clone,
        EDIT_POLLS,
        offers=choosing.polls(keys.menu_clone(), frozenset(State)),
        acts=True,
    ),
)
