"""What a vote came to: results, and the files to check them with."""

from __future__ import annotations

from chat.answers import (
    Answers,
    Message,
    Paragraph,
    PublicFile,
    ResultPicture,
    ResultTable,
    Rows,
    Say,
)
from chat.events import PlaceKind
from customers.team import ANYONE
from handlers import choosing
from handlers.desk import Desk
from handlers.leadusers.profile import offering
from handlers.polls.visibility import poll_of
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, Where, say
from polls import lifecycle
from polls.errors import ResultsHidden, WrongState
from polls.lifecycle import UNOPENED
from polls.methods import METHODS
from polls.outcome import Outcome
from polls.poll import Poll, PollId, Results, State
from polls.rights import EDIT_POLLS, READ_POLLS
from polls.store import Polls
from polls.tally import from_counters
from texts import keys
from texts.text import Moment, Text
from usecases.polls.outcome_text import (
    by_place,
    check_buttons,
    decide_button,
    decision_text,
    file_fingerprint,
    headline,
    option_line,
)
from usecases.suggestions.plan import ballots


def results(command: Command, desk: Desk) -> Answers:
    """Show results as a picture and a text; before closing only to whom the poll said so."""
    number, _ = command.number(PollId, keys.number_missing(command="/results"))
    return show(poll_of(desk, number), desk)


def show(poll: Poll, desk: Desk) -> Answers:
    """Show what a poll came to, as far as the person may see it. Raises ResultsHidden."""
    if poll.state in UNOPENED:
        return say(keys.results_not_yet())
    if poll.state is State.VOID:
        return say(keys.results_void(reason=poll.reason) if poll.reason else keys.results_void_silent())
    if poll.state is State.OPEN:
        return _so_far(poll, desk)
    outcome = desk.stores[Polls].outcome(poll.id)
    assert outcome is not None
    picture = Message(texts=headline(poll, outcome, desk.stores[Polls]), attachment=ResultPicture(poll.id))
    ours = decide_button(poll, desk.stores[Polls], desk.now) if desk.may(EDIT_POLLS) and desk.among_us else ()
    full = Message(
        texts=in_full(poll, outcome, desk.stores[Polls]),
        buttons=(*ours, *check_buttons(poll), *_behind(poll, outcome, desk)),
    )
    return (Say(message=picture), Say(message=full), *offering.offered(desk))


def _behind(poll: Poll, outcome: Outcome, desk: Desk) -> Rows:
    """In private, lead from the winners to what became of them."""
    return ballots.ways(desk, poll, outcome.winners) if desk.place.kind is PlaceKind.PRIVATE else ()


def _so_far(poll: Poll, desk: Desk) -> Answers:
    """Counts of an open poll. Who sees them fixes its closing time. Raises ResultsHidden."""
    if not _seen_by(poll, desk):
        raise _hidden(poll)
    lifecycle.results_shown(desk.stores[Polls], poll.id)
    outcome = from_counters(poll.terms, desk.stores[Polls].votes(poll.id), poll.voters)
    lines = [option_line(poll, standing, seats=False) for standing in by_place(outcome)]
    title = keys.result_title(question=poll.terms.question)
    return say(title, (keys.results_so_far(voters=poll.voters), *lines))


def _seen_by(poll: Poll, desk: Desk) -> bool:
    """Tell whether the poll said that this person sees counts before it closes."""
    return poll.terms.results is Results.LIVE or (
        poll.terms.results is Results.TEAM and desk.may(READ_POLLS) and desk.among_us
    )


def _hidden(poll: Poll) -> Exception:
    """Counts are seen by nobody, or by the team alone: either is said as it is."""
    if poll.terms.results is Results.HIDDEN:
        return ResultsHidden(poll.terms.closes)
    return Misunderstood(keys.vote_who_sees(results=poll.terms.results.value))


def in_full(poll: Poll, outcome: Outcome, polls: Polls) -> tuple[Paragraph, ...]:
    """Every option with its count and place, how it came about, and what the team decided."""
    lines = [option_line(poll, standing, seats=True) for standing in by_place(outcome)]
    explained = METHODS[poll.terms.method].explain(poll.terms, outcome)
    said = [decision_text(poll, decision) for decision in polls.decisions(poll.id)]
    return ((keys.result_all(), *lines), tuple(explained), *said)


def check(tap: Tap, desk: Desk) -> Answers:
    """Give anyone what binds a poll that has opened; once it is closed, with its file."""
    poll = poll_of(desk, tap.id(PollId))
    if desk.stores[Polls].outcome(poll.id) is not None:
        return (_public_file(poll, desk),)
    if poll.state in UNOPENED:
        raise WrongState(poll.id, poll.state)
    return say(*hashes(poll))


def recount(tap: Tap, desk: Desk) -> Answers:
    """Give anyone the public file of a closed poll."""
    return (_public_file(_closed(poll_of(desk, tap.id(PollId)), desk), desk),)


def _public_file(poll: Poll, desk: Desk) -> Say:
    outcome = desk.stores[Polls].outcome(poll.id)
    assert outcome is not None
    bound = hashes(poll, file_fingerprint(poll, outcome, desk.stores[Polls]))
    return Say(message=Message(texts=(keys.recount_how(),), attachment=PublicFile(poll.id), appendix=bound))


def hashes(poll: Poll, *more: Text) -> tuple[Paragraph, ...]:
    """What binds a poll and its files, on a page of its own; the head once it moves with no vote any more."""
    lines = [keys.poll_commitment(commitment=poll.commitment)] if poll.commitment else []
    if poll.commitment and poll.state is not State.OPEN:
        lines.append(keys.poll_head(head=poll.head))
    return (keys.hashes_title(number=str(poll.id)), *more, *lines)


def export(command: Command, desk: Desk) -> Answers:
    """Give the team the table of results and the public file."""
    number, _ = command.number(PollId, keys.number_missing(command="/export"))
    poll = _closed(poll_of(desk, number), desk)
    desk.note("export", f"poll:{poll.id}", changed=False)
    return (
        Say(message=Message(texts=(keys.export_title(),), attachment=ResultTable(poll.id))),
        _public_file(poll, desk),
    )


def _closed(poll: Poll, desk: Desk) -> Poll:
    """Return a poll that has ended; of an open one say when its files come. Raises as well WrongState."""
    if poll.state is State.OPEN:
        number = str(poll.id)
        now = (keys.files_results(number=number),) if _seen_by(poll, desk) else ()
        raise Misunderstood(keys.files_not_yet(number=number, closes=Moment(poll.terms.closes)), *now)
    if poll.state not in lifecycle.ENDED:
        raise WrongState(poll.id, poll.state)
    return poll


RESULTS = choosing.polls(
    keys.menu_results(),
    {State.OPEN, State.VOID, *lifecycle.ENDED},
    lambda poll, desk: poll.state is not State.OPEN or _seen_by(poll, desk),
)

ROUTES = (
    OnCommand("results", results, ANYONE, Where.ANYWHERE, RESULTS),
    OnCommand(
        "export",
        export,
        READ_POLLS,
        offers=choosing.polls(keys.menu_export(), lifecycle.ENDED),
        acts=True,
    ),
    OnTap("recount", recount, ANYONE, Where.ANYWHERE),
    OnTap("check", check, ANYONE, linked=True),
)
