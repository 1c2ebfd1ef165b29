"""What follows from an outcome: the team confirms it, or decides otherwise, and says so to all who voted."""

from __future__ import annotations

import re

from chat.answers import Answers
from handlers import choosing
from handlers.desk import Desk
from handlers.polls.visibility import poll_of
from handlers.routes import Asked, Command, Misunderstood, More, OnAct, say
from polls import decisions
from polls.lifecycle import ENDED
from polls.poll import Choice, Poll, PollId, State
from polls.rights import EDIT_POLLS
from polls.store import Decision, Polls
from texts import keys
from texts.looks import visible
from usecases.polls import announcing, deciding
from usecases.polls.posts import changed_too

_DECISION = re.compile(r"(?:override\s+)?(none|\d{1,4}(?:[, \t]+\d{1,4})*)(?=$|[\s:])", re.IGNORECASE)


def decide_asked(command: Command, desk: Desk) -> Asked | More:
    """Show what all who voted are told of the decision."""
    number, rest = command.number(PollId, keys.number_missing(command="/decide"))
    poll = poll_of(desk, number)
    if _confirms(rest):
        if poll.terms.binding and poll.state is State.CLOSED:
            return _stands(poll, desk)
        decision = decisions.check_confirm(desk.stores[Polls], number, desk.customer.id, desk.now)
    else:
        chosen, reason = _read_decision(number, rest)
        if not visible(reason):
            written = ",".join(map(str, chosen)) or "none"
            usage = keys.usage_decide(number=str(number), choices=written)
            return More((keys.reason_missing(usage=usage),))
        decision = decisions.check_override(
            desk.stores[Polls], number, chosen, reason, desk.customer.id, desk.now
        )
    return _asked(poll, decision, desk)


def _stands(poll: Poll, desk: Desk) -> More:
    """A binding outcome needs no word; say how to decide otherwise."""
    outcome = desk.stores[Polls].outcome(poll.id)
    stands = (keys.decide_stands(),) if outcome and outcome.winners else ()
    return More((*stands, keys.decide_how(number=str(poll.id))))


def _asked(poll: Poll, decision: Decision, desk: Desk) -> Asked:
    number, voters = str(poll.id), desk.stores[Polls].hearers(poll.id)
    heard = (
        keys.act_told(voters=voters),
        announcing.decided_text(poll, decision),
        *changed_too(poll.id, desk.stores),
    )
    if decision.override:
        return Asked((keys.act_override(number=number), *heard), keys.act_override_yes(voters=voters))
    texts = (keys.act_decide(number=number), *heard, keys.decide_how(number=number))
    return Asked(texts, keys.act_decide_yes(voters=voters))


def decide(command: Command, desk: Desk) -> Answers:
    """Confirm an advisory outcome; or with options and a reason, decide otherwise."""
    number, rest = command.number(PollId, keys.number_missing(command="/decide"))
    poll, by = poll_of(desk, number), desk.customer.id
    voters = desk.stores[Polls].hearers(poll.id)
    if _confirms(rest):
        answers = deciding.confirm(desk, poll.id, by)
        done = keys.decided(number=str(number), voters=voters)
    else:
        answers = deciding.override(desk, poll.id, *_read_decision(number, rest), by)
        done = keys.decided_otherwise(number=str(number), voters=voters)
    desk.did(f"poll:{number}")
    return (*say(done), *answers)


def _confirms(rest: str) -> bool:
    return rest.lower() in {"", "confirm"}


def _read_decision(number: PollId, text: str) -> tuple[list[Choice], str]:
    """Read `2,5 REASON`, `2 5 REASON` or `none REASON`. Raises Misunderstood for anything else."""
    match = _DECISION.match(text)
    if match is None:
        raise Misunderstood(keys.decide_how(number=str(number)))
    options, reason = match[1].lower(), text[match.end() :].strip(" \n:–-")
    chosen = [] if options == "none" else [Choice(int(part)) for part in re.split(r"[, \t]+", options)]
    return chosen, reason


ROUTES = (
    OnAct("decide", decide_asked, decide, EDIT_POLLS, offers=choosing.polls(keys.menu_decide(), ENDED)),
)
