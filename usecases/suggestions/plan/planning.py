"""What a vote makes of ideas and options: winners are planned, and an override takes that back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from chat.answers import Answer, Answers
from customers.people import CustomerId
from polls.outcome import Outcome
from polls.poll import Choice, Poll
from polls.store import Decision
from suggestions.errors import Hidden
from suggestions.store import Voices
from suggestions.voice import Status, Step, Voice, VoiceId
from texts import keys
from usecases.suggestions.plan import options, steps
from usecases.team_notices import to_team
from usecases.work import Work


def closed(work: Work, poll: Poll, outcome: Outcome) -> Answers:
    """Plan what a binding vote decided; an advisory one waits for the team's word."""
    return _planned(work, poll, outcome.winners, None) if poll.terms.binding else ()


def decided(work: Work, poll: Poll, decision: Decision) -> Answers:
    """Plan what the team put into the plan; what the vote had put there and the team did not, leaves it."""
    left = [Choice(each) for each in poll.terms.choices if each not in decision.choices]
    return (*_left(work, poll, left, decision), *_planned(work, poll, decision.choices, decision.by))


def _planned(work: Work, poll: Poll, choices: Iterable[Choice], by: CustomerId | None) -> Answers:
    """Plan options; what is planned or launched already stays as it is, and so does what is hidden."""
    answers: list[Answer] = []
    for choice in choices:
        try:
            voice = options.kept(work, poll.id, choice)
        except Hidden as error:
            answers += _unplanned(work, poll, error.voice)
            continue
        if voice.status not in {Status.PLANNED, Status.LAUNCHED}:
            answers += steps.step(work, voice.id, Status.PLANNED, by, poll=poll.id)[2]
    return tuple(answers)


def _unplanned(work: Work, poll: Poll, id: VoiceId) -> Answers:
    """Say to the team that what won is hidden, and what to do: nobody reads it in the plan."""
    text = keys.winner_hidden(poll=str(poll.id), number=str(id))
    return to_team(text, f"team:hidden:{poll.id}:{id}", work, ())


def _left(work: Work, poll: Poll, choices: Iterable[Choice], decision: Decision) -> Answers:
    known = [options.known(work, poll.id, choice) for choice in choices]
    return tuple(
        answer
        for voice in known
        if voice is not None and voice.status is Status.PLANNED
        for answer in _back(work, voice, poll, decision)
    )


def _back(work: Work, voice: Voice, poll: Poll, decision: Decision) -> Answers:
    """Let something stand where it stood before this poll planned it, whatever was promised since."""
    run = _run(work.stores[Voices].steps.of(voice.id))
    if poll.id not in {each.poll for each in run}:
        return ()
    (first, *more), reason = run, decision.reason
    if not more and first.due is not None and first.due > work.now:
        return steps.take_back(work, first.id, decision.by)[1]
    return steps.step(work, voice.id, first.before, decision.by, reason=reason, poll=poll.id)[2]


def _run(made: Sequence[Step]) -> list[Step]:
    """Return the last steps, the oldest first, since which it is planned."""
    return list(takewhile(lambda each: each.status is Status.PLANNED, reversed(made)))[::-1]
