"""Running a poll: notice, extend, close, void, clone, decide."""

from __future__ import annotations

import re

from chat.answers import Answers, Button, Message, Say
from customers.team import Right
from handlers.desk import Desk
from handlers.polls import announcing
from handlers.polls.posts import published_edits
from handlers.polls.preview import preview
from handlers.polls.times import example, read_time, split_time
from handlers.routes import Command, Misunderstood, OnCommand, data, say
from polls import decisions, lifecycle
from polls.poll import Choice, Poll, State
from texts import keys
from texts.looks import visible
from texts.text import Moment, Text

_DECISION = re.compile(r"(?:override\s+)?(none|\d{1,4}(?:[,\s]+\d{1,4})*)(?=$|[\s:])", re.IGNORECASE)


def notice(command: Command, desk: Desk) -> Answers:
    """Append a public line."""
    number, text = command.number(keys.usage(usage=keys.usage_notice(number="7")))
    if not text:
        raise Misunderstood(keys.usage(usage=keys.usage_notice(number=str(number))))
    desk.poll(number)
    lifecycle.append_notice(desk.polls, number, text, desk.now)
    desk.note("notice", f"poll:{number}")
    edits = published_edits(number, desk.stores, desk.company)
    return (*say(keys.notice_added(number=str(number))), *edits)


def extend(command: Command, desk: Desk) -> Answers:
    """Move the closing time, once, for a public reason."""
    soon = example(desk.company.zone, desk.now)
    number, rest = command.number(keys.usage(usage=keys.usage_extend(number="7", until=soon)))
    later = example(desk.company.zone, max(desk.poll(number).terms.closes, desk.now))
    usage = keys.usage_extend(number=str(number), until=later)
    when, reason = split_time(rest)
    if not when:
        raise Misunderstood(keys.usage(usage=usage))
    until = read_time(when, desk.company.zone, desk.now)
    _need_reason(reason, usage)
    poll = lifecycle.extend(desk.polls, number, until, reason, desk.now)
    desk.note("extend", f"poll:{number}")
    told = announcing.extended(poll, desk.stores, desk.company, desk.now)
    return (*say(keys.extended(number=str(number), closes=Moment(until))), *told)


def close(command: Command, desk: Desk) -> Answers:
    """Close before time, for a public reason."""
    number, reason = command.number(keys.usage(usage=keys.usage_close(number="7")))
    desk.poll(number)
    _need_reason(reason, keys.usage_close(number=str(number)))
    closing = lifecycle.close_early(desk.polls, number, reason, desk.now, desk.entropy)
    desk.note("close", f"poll:{number}")
    told = announcing.closed(closing, desk.stores, desk.company, desk.now)
    button = Button(keys.results_button(), data("results", number))
    done = Message(texts=(keys.closed_now(number=str(number)),), buttons=((button,),))
    return (Say(message=done), *told)


def void(command: Command, desk: Desk) -> Answers:
    """End a poll without a result; once it is open, for a public reason."""
    number, reason = command.number(keys.usage(usage=keys.usage_void(number="7")))
    if desk.poll(number).state is State.OPEN:
        _need_reason(reason, keys.usage_void(number=str(number)))
    poll = lifecycle.void(desk.polls, number, reason, desk.now)
    desk.note("void", f"poll:{number}")
    return (
        *say(keys.voided(number=str(number))),
        *announcing.voided(poll, desk.stores, desk.company, desk.now),
    )


def clone(command: Command, desk: Desk) -> Answers:
    """Make a draft like this one."""
    number, _ = command.number(keys.number_missing(command="/clone"))
    desk.poll(number)
    copy = lifecycle.clone(desk.polls, number, desk.customer.id, desk.now)
    desk.note("clone", f"poll:{number} to:{copy.id}")
    return (*say(keys.cloned(number=str(number), clone=str(copy.id))), *preview(copy, desk.company))


def decide(command: Command, desk: Desk) -> Answers:
    """Confirm an advisory outcome; or with options and a reason, decide otherwise."""
    number, rest = command.number(keys.number_missing(command="/decide"))
    poll = desk.poll(number)
    if rest.lower() in {"", "confirm"}:
        return _confirm(poll, desk)
    chosen, reason = _read_decision(rest)
    if chosen is None:
        raise Misunderstood(keys.decide_how(number=str(number)))
    _need_reason(reason, keys.usage_decide(number=str(number), choices=_written(chosen)))
    decision = decisions.override(desk.polls, number, chosen, reason, desk.customer.id, desk.now)
    desk.note("override", f"poll:{number}")
    announcing.decided(poll, decision, desk.stores, desk.now)
    edits = published_edits(number, desk.stores, desk.company)
    return (*say(keys.decided_otherwise(number=str(number))), *edits)


def _confirm(poll: Poll, desk: Desk) -> Answers:
    number = str(poll.id)
    if poll.terms.binding and poll.state is State.CLOSED:
        outcome = desk.polls.outcome(poll.id)
        stands = (keys.decide_stands(),) if outcome and outcome.winners else ()
        return say(*stands, keys.decide_how(number=number))
    decision = decisions.confirm(desk.polls, poll.id, desk.customer.id, desk.now)
    desk.note("decide", f"poll:{number}")
    announcing.decided(poll, decision, desk.stores, desk.now)
    edits = published_edits(poll.id, desk.stores, desk.company)
    return (*say(keys.decided(number=number), keys.decide_how(number=number)), *edits)


def _read_decision(text: str) -> tuple[list[Choice] | None, str]:
    """Read `2,5 REASON`, `2 5 REASON` or `none REASON`; None in place of options for anything else."""
    match = _DECISION.match(text)
    if match is None:
        return None, ""
    options, reason = match[1].lower(), text[match.end() :].strip(" \n:–-")
    return ([] if options == "none" else [Choice(int(part)) for part in re.split(r"[,\s]+", options)]), reason


def _written(choices: list[Choice]) -> str:
    return ",".join(map(str, choices)) or "none"


def _need_reason(reason: str, usage: Text) -> None:
    if not visible(reason):
        raise Misunderstood(keys.reason_missing(usage=usage))


ROUTES = (
    OnCommand("notice", notice, Right.EDIT_POLLS),
    OnCommand("extend", extend, Right.EDIT_POLLS),
    OnCommand("close", close, Right.EDIT_POLLS),
    OnCommand("void", void, Right.EDIT_POLLS),
    OnCommand("clone", clone, Right.EDIT_POLLS),
    OnCommand("decide", decide, Right.EDIT_POLLS),
)
