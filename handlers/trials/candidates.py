"""Whom a test could be for: each with why he was found; approved or not, one by one or a page at once."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from customers.people import CustomerId
from customers.store import Customers
from handlers.choosing import LABEL
from handlers.desk import Desk
from handlers.leadusers.said_scores import said_reasons
from handlers.naming import short
from handlers.routes import Misunderstood, OnTap, Tap
from leadusers.store import Settling
from polls.poll import PollId
from polls.store import Polls
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from trials import lifecycle
from trials.rights import RUN_TESTS
from trials.store import Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Stage, Trial, TrialId, Way
from usecases.leadusers import scoring
from usecases.trials import finding

SHOWN: Final = 5
"""So many people are looked at on one page."""
LISTS: Final = (Standing.CANDIDATE, Standing.APPROVED, Standing.REFUSED)
"""Whose turn it is to be looked at, and who can be looked at once more before he is invited."""


def people(trial: Trial, desk: Desk, which: Standing = Standing.CANDIDATE, page: int = 0) -> Message:
    """Show a page of those who stand there, each with why he was found, and what to say to each."""
    counts = desk.stores[Testers].counts(trial.id)
    count = counts.get(which, 0)
    page = min(page, max(0, count - 1) // SHOWN)
    found = desk.stores[Testers].standing(trial.id, {which}, SHOWN, page * SHOWN)
    product = trial.terms.product
    if which is Standing.CANDIDATE and not count:
        title = keys.trial_candidates_none(product=product)
    elif which is Standing.CANDIDATE:
        title = keys.trial_candidates_title(product=product, count=count)
    else:
        title = keys.trial_people_title(product=product, standing=which.value, count=count)
    lines = tuple(_lines(place, each, trial, desk) for place, each in enumerate(found, page * SHOWN + 1))
    rows = (_choices(trial, each, place, page, desk) for place, each in enumerate(found, page * SHOWN + 1))
    buttons = (*rows, *_all(trial, found, which, page), *_turns(trial, which, page, count))
    others = tuple(_lists(trial, which, counts))
    first = _ways(trial, desk) if which is Standing.CANDIDATE and not page else ()
    return Message(texts=(title, *first, *lines), buttons=(*buttons, *others))


def _ways(trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """Say how many were found in the sources, and how many by chance, if anybody was."""
    counts = desk.stores[Testers].by_way(trial.id)
    chance = counts.get(Way.CHANCE, 0)
    found = sum(counts.get(each, 0) for each in (Way.SCORE, Way.IDEA, Way.POLL))
    return (keys.trial_candidates_ways(found=found, chance=chance),) if chance else ()


def _lines(place: int, him: Tester, trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """Say who he is and why he was found."""
    first = keys.trial_candidate(place=place, name=_name(him.customer, desk), way=him.way.value)
    return (first, *_why(him, trial, desk))


def _why(him: Tester, trial: Trial, desk: Desk) -> Iterator[Text]:
    """Say more of why: that he asked as well, the reasons of his score, or which idea or poll.

    Never which option he chose.
    """
    if him.applied is not None and him.way is not Way.APPLIED:
        yield keys.trial_candidate_asked()
    if him.way is Way.SCORE and (standing := scoring.of(desk, him.customer, trial.weights)) is not None:
        evidence = desk.stores[Settling].evidence([him.customer])
        yield from said_reasons(standing, evidence.get(him.customer, ()))
    numbers = {each.number for each in trial.terms.sources if each.way is him.way}
    if len(numbers) == 1 and him.way is Way.IDEA:
        idea = desk.stores[Voices].get(VoiceId(min(numbers)))
        yield keys.trial_why_idea(number=str(idea.id), title=short(idea.title))
    if len(numbers) == 1 and him.way is Way.POLL:
        poll = desk.stores[Polls].get(PollId(min(numbers)))
        yield keys.trial_why_poll(number=str(poll.id), question=short(poll.terms.question))


def _name(customer: CustomerId, desk: Desk) -> str:
    found = desk.stores[Customers].get(customer)
    return short(found.name) if found and found.name else f"#{customer}"


def _choices(trial: Trial, him: Tester, place: int, page: int, desk: Desk) -> tuple[Button, ...]:
    name = shortened([f"{place}. {_name(him.customer, desk)}"], LABEL)[0]
    about = trial.id, him.customer, him.standing.value, page
    yes = Button(keys.trial_approve(name=name), data("trial-approve", *about))
    if him.standing is Standing.REFUSED:
        return (yes,)
    if him.standing is Standing.APPROVED:
        return (Button(keys.trial_refuse_name(name=name), data("trial-refuse", *about)),)
    return (yes, Button(keys.trial_refuse(place=place), data("trial-refuse", *about)))


def _all(trial: Trial, found: list[Tester], which: Standing, page: int) -> Rows:
    """The ways to decide about all of this page at once."""
    if which is not Standing.CANDIDATE or not found:
        return ()
    about, count = (trial.id, found[-1].customer, page), len(found)
    return (
        (Button(keys.trial_approve_all(count=count), data("trial-all", *about)),),
        (Button(keys.trial_refuse_all(count=count), data("trial-none", *about)),),
    )


def _turns(trial: Trial, which: Standing, page: int, count: int) -> Rows:
    def turn(label: Text, to: int) -> Button:
        return Button(label, data("trial-candidates", trial.id, which.value, to))

    back = (turn(keys.page_back(), page - 1),) if page else ()
    on = (turn(keys.page_on(), page + 1),) if (page + 1) * SHOWN < count else ()
    return ((*back, *on),) if back or on else ()


def _lists(trial: Trial, which: Standing, counts: object) -> Iterator[tuple[Button, ...]]:
    """The ways to the other lists that have somebody, so that a slip is taken back."""
    assert isinstance(counts, dict)
    for each in LISTS:
        if each is not which and counts.get(each):
            label = keys.trial_page_count(standing=each.value, count=counts[each])
            yield (Button(label, data("trial-candidates", trial.id, each.value, 0)),)


def look(tap: Tap, desk: Desk) -> Answers:
    """Show those of a list; a page is turned in place. Raises WrongStage."""
    trial, (which, page) = _running(desk, tap), _where(tap, 1)
    shown = people(trial, desk, which, page)
    return (Redraw(shown),) if tap.arguments[1:] else (Say(message=shown),)


def _running(desk: Desk, tap: Tap) -> Trial:
    return lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.RECRUITING)


def _where(tap: Tap, position: int) -> tuple[Standing, int]:
    """Read the list and the page of a button; without them the first page of the candidates."""
    given = tap.arguments[position : position + 2]
    if not given:
        return Standing.CANDIDATE, 0
    which = next((each for each in LISTS if each.value == given[0]), None)
    if which is None:
        raise Misunderstood(keys.tap_outdated())
    return which, tap.number(position + 1)


def approve(tap: Tap, desk: Desk) -> Answers:
    """Approve somebody. Raises WrongStage, NoTester, NotNow."""
    return _decided(tap, desk, approved=True)


def refuse(tap: Tap, desk: Desk) -> Answers:
    """Do not approve somebody; it can be taken back. Raises WrongStage, NoTester, NotNow."""
    return _decided(tap, desk, approved=False)


def _decided(tap: Tap, desk: Desk, *, approved: bool) -> Answers:
    trial, (which, page) = _running(desk, tap), _where(tap, 2)
    him = CustomerId(tap.number(1))
    finding.decide(desk, trial.id, him, approved=approved, by=desk.customer.id)
    desk.did(f"test:{trial.id}")
    name = _name(him, desk)
    said = keys.trial_is_approved(name=name) if approved else keys.trial_is_refused(name=name)
    return (Toast(said), Redraw(people(trial, desk, which, page)))


def approve_all(tap: Tap, desk: Desk) -> Answers:
    """Approve those of a page. Raises WrongStage, Misunderstood for a page that has changed."""
    return _all_decided(tap, desk, approved=True)


def refuse_all(tap: Tap, desk: Desk) -> Answers:
    """Do not approve those of a page. Raises WrongStage, Misunderstood for a page that has changed."""
    return _all_decided(tap, desk, approved=False)


def _all_decided(tap: Tap, desk: Desk, *, approved: bool) -> Answers:
    trial, last = _running(desk, tap), tap.number(1)
    page = tap.number(2) if tap.arguments[2:] else 0
    found = desk.stores[Testers].standing(trial.id, {Standing.CANDIDATE}, SHOWN, page * SHOWN)
    people_ = [each.customer for each in found]
    if last not in people_:
        raise Misunderstood(keys.tap_outdated())
    for each in people_[: people_.index(CustomerId(last)) + 1]:
        finding.decide(desk, trial.id, each, approved=approved, by=desk.customer.id)
    desk.did(f"test:{trial.id}")
    return (Redraw(people(trial, desk, Standing.CANDIDATE, page)),)


ROUTES = (
    OnTap("trial-candidates", look, RUN_TESTS),
    OnTap("trial-approve", approve, RUN_TESTS),
    OnTap("trial-refuse", refuse, RUN_TESTS),
    OnTap("trial-all", approve_all, RUN_TESTS),
    OnTap("trial-none", refuse_all, RUN_TESTS),
)
