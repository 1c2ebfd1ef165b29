"""What a poll came to, in words, with the ways to check it and to decide."""

from __future__ import annotations

from datetime import datetime

from chat.answers import (
    Button,
    Paragraph,
    Rows,
    data,
)
from polls import decisions
from polls.methods import METHODS
from polls.outcome import Outcome, Standing
from polls.poll import Choice, Poll, State
from polls.publicfile import fingerprint_of
from polls.store import Decision, Polls
from texts import keys
from texts.text import Listing, Moment, Text


def headline(poll: Poll, outcome: Outcome, polls: Polls) -> tuple[Paragraph, ...]:
    """Turnout and winners, as they are announced."""
    texts: list[Paragraph] = [keys.result_title(question=poll.terms.question)]
    texts.append(keys.result_turnout(voters=outcome.voters))
    if poll.reason and poll.closed and poll.closed < poll.terms.closes:
        texts.append(keys.result_reason(reason=poll.reason))
    if outcome.winners:
        said = keys.result_winners_binding if poll.terms.binding else keys.result_winners_advisory
        said = keys.result_winners_survey if poll.survey else said
        by_choice = {standing.choice: standing for standing in outcome.standings}
        lines = (option_line(poll, by_choice[choice], seats=False) for choice in outcome.winners)
        texts.append((said(seats=len(outcome.winners)), *lines))
    if outcome.tie is not None or not outcome.winners:
        texts += METHODS[poll.terms.method].explain(poll.terms, outcome)[-1:]
    return (*texts, *second_vote(poll, polls))


def second_vote(poll: Poll, polls: Polls) -> tuple[Text, ...]:
    """Lead from a tie to the vote that decides it, as that one stands."""
    if (second := polls.runoff_of(poll.id)) is None:
        return ()
    state = polls.get(second).state
    if state is State.OPEN:
        return (keys.result_runoff(runoff=str(second)),)
    return (keys.result_runoff_over(runoff=str(second), state=state.value),)


def file_fingerprint(poll: Poll, outcome: Outcome, polls: Polls) -> Text:
    """State what binds the public file: its times, reasons and notices stand in no other hash."""
    return keys.result_fingerprint(fingerprint=fingerprint_of(poll, outcome, polls.secret(poll.id)))


def by_place(outcome: Outcome) -> list[Standing]:
    """Standings from the first place down; the winners of a lot before those it left out."""
    order = {choice: position for position, choice in enumerate(outcome.winners)}
    return sorted(outcome.standings, key=lambda standing: (standing.place, order.get(standing.choice, 99)))


def option_line(poll: Poll, standing: Standing, *, seats: bool) -> Text:
    """One option with its place and count; with `seats` also whether it won and was tied."""
    text, place = poll.terms.option(standing.choice), str(standing.place)
    if not seats:
        return keys.result_winner(place=place, text=text, votes=standing.votes)
    tied = {(True, False): "seat", (True, True): "tied-seat", (False, True): "tied"}
    return keys.result_option(
        place=place, text=text, votes=standing.votes, tied=tied.get((standing.seated, standing.tied), "none")
    )


def check_buttons(poll: Poll) -> tuple[tuple[Button, ...], ...]:
    """Anyone can recount."""
    recount = Button(keys.result_recount(), data("recount", poll.id))
    return ((recount, Button(keys.result_my_receipt(), data("receipt", poll.id))),)


def in_full_button(poll: Poll) -> tuple[Button, ...]:
    """The way from what won to all that was counted; under that one is asked for his profile."""
    return (Button(keys.result_in_full(), data("results", poll.id)),)


def decide_button(poll: Poll, polls: Polls, now: datetime) -> Rows:
    """The way to the team's decision, where the poll waits for one."""
    planned = decisions.planned_of(polls, poll, now)
    if planned is None or not planned.waits:
        return ()
    return ((Button(keys.decide_button(), data("decide", poll.id)),),)


def decision_text(poll: Poll, decision: Decision) -> Text:
    """Say what the team decided, and why."""
    at = Moment(decision.at)
    if not decision.override:
        return keys.result_confirmed(at=at)
    if not decision.choices:
        return keys.result_overridden_none(reason=decision.reason, at=at)
    return keys.result_overridden(
        choices=choices_named(poll, decision.choices), reason=decision.reason, at=at
    )


def choices_named(poll: Poll, choices: tuple[Choice, ...]) -> Listing:
    """Name options by their words."""
    return Listing(tuple(poll.terms.option(choice) for choice in choices))
