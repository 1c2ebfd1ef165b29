"""A while after a launch: who waited is asked how well it turned out, and the answer stands beside it."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers
from customers.people import CustomerId
from polls import lifecycle
from polls.poll import Poll, State, Terms, Ties
from polls.store import Polls
from suggestions import steps
from suggestions.store import Voices
from suggestions.voice import Occasion, Step, StepId, Voice
from texts import keys
from texts.rendering import render
from texts.text import Listing, Text
from usecases.polls import announcing
from usecases.work import Work

OPEN: Final = timedelta(days=14)
ANSWERS: Final = ("very-well", "well", "badly", "very-badly")


def wish(work: Work, id: StepId, days: int, by: CustomerId) -> Step:
    """Let those who waited be asked so many days after a launch. Raises as `suggestions.steps.follow_up`."""
    made = steps.follow_up(work.stores[Voices], id, days)
    work.audit("follow-up", f"voice:{made.voice} days:{days}", by)
    return made


def ask(work: Work, id: StepId) -> Answers:
    """Open the poll on a launch whose time has come, once, and let those who waited for it be told."""
    voices = work.stores[Voices]
    found = steps.to_ask(voices, id, work.now)
    if found is None:
        return ()
    voice, made = found
    poll = _opened(work, voice, made)
    voices.steps.asked(id, poll.id)
    work.audit("open", f"poll:{poll.id}")
    voices.steps.add(replace(steps.occasion(voice, Occasion.FOLLOW_UP, work.now), poll=poll.id))
    return announcing.opened_by_itself(poll, work)


def _opened(work: Work, voice: Voice, made: Step) -> Poll:
    """Make and open a poll in the company's language, of which nothing is planned."""
    answers = (keys.follow_up_answer(answer=each) for each in ANSWERS)
    terms = Terms(
        question=_said(work, keys.follow_up_question(title=voice.title)),
        options=tuple(_said(work, each) for each in answers),
        closes=(work.now + OPEN).replace(second=0, microsecond=0),
        ties=Ties.EXPAND,
    )
    polls = work.stores[Polls]
    draft = polls.add(terms, made.by or 0, work.now, survey=True)
    return lifecycle.open_(polls, draft.id, work.now, work.entropy, work.company.manner)


def _said(work: Work, text: Text) -> str:
    return render(text, work.company.reader, markup=False)


def outcome(work: Work, made: Step) -> Text | None:
    """Say what those who were asked answered, or that they are being asked; None where nobody is."""
    if made.asked is None:
        return None
    poll = work.stores[Polls].get(made.asked)
    found = work.stores[Polls].outcome(poll.id)
    if found is None:
        return keys.follow_up_running() if poll.state is State.OPEN else None
    counted = tuple(
        keys.follow_up_count(answer=poll.terms.option(each.choice), votes=each.votes)
        for each in found.standings
        if each.votes
    )
    if not counted:
        return keys.follow_up_nobody()
    return keys.follow_up_outcome(answers=Listing(counted))
