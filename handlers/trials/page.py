"""A test as the team sees it: what is planned, who stands where, and what can be done now."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Say, Toast, data
from chat.events import Tapped
from handlers.choosing import ways
from handlers.desk import Desk
from handlers.routes import Command, OnCommand, OnTap, Tap, read_data, say
from handlers.trials import candidates, findings, planned, reading, stock
from texts import keys
from texts.text import Day, Text
from trials import lifecycle, participation
from trials.rights import READ_TESTS, RUN_TESTS
from trials.store import Testers, Trials
from trials.tester import Standing
from trials.trial import Stage, Trial, TrialId
from usecases.trials import closing, ending, finding, inviting, running
from usecases.trials.finding import Found
from usecases.work import Work

OPENLY: Final = "open"
"""What the button carries that begins to recruit for a test of which anybody may know."""


def page(trial: Trial, desk: Desk) -> Message:
    """Show what is planned and who stands where, with what can be done now."""
    terms = trial.terms
    kept = "yes" if trial.secret else "no"
    drafted = trial.stage is Stage.DRAFT
    if drafted and not terms.confidential:
        kept = "open"
    texts: tuple[Text | tuple[Text, ...], ...] = (
        keys.trial_page(number=str(trial.id), product=terms.product, stage=trial.stage.value, secret=kept),
        *findings.taken_back(trial),
        *findings.dropped(trial, desk),
        (
            keys.trial_page_days(starts=Day(terms.starts), ends=Day(terms.ends), places=terms.places),
            *(planned.people(terms) if drafted else ()),
        ),
        *_plan(trial),
        keys.trial_page_conditions(words=terms.conditions),
        *(filter(None, (inviting.gives(terms),)) if drafted else ()),
        *stock.lines(trial, desk),
        *_standings(trial, desk),
    )
    return Message(texts=texts, buttons=(*_ways(trial, desk), *reading.way(trial, desk)))


def _plan(trial: Trial) -> Iterator[tuple[Text, ...]]:
    """Say what comes on which day: of a draft whole, later in short."""
    days = [
        (
            keys.trial_page_day(
                day=keys.trial_day(day=each.day),
                questions=keys.trial_questions(count=len(each.questions)),
            ),
            each,
        )
        for each in trial.terms.checkins
    ]
    if trial.stage is Stage.DRAFT:
        yield from ((title, *planned.day(each)) for title, each in days)
    else:
        yield tuple(title for title, _ in days)


def _standings(trial: Trial, desk: Desk) -> Iterator[tuple[Text, ...]]:
    """Say who stands where: who is not invited, who is, and who of them got a place, each adding up."""
    counts = desk.stores[Testers].progress(trial.id, trial.ended)
    groups = participation.groups(counts) if participation.invited(counts) else ()
    for lines in (participation.before(counts), *groups):
        if lines:
            yield tuple(_count(*each) for each in lines)


def _count(what: str, count: int) -> Text:
    return keys.trial_page_line(what=keys.findings_count(what=what), count=count)


def _ways(trial: Trial, desk: Desk) -> Iterator[tuple[Button, ...]]:
    """What can be done with it now, for those who may."""
    if trial.begun and not findings.dropped(trial, desk):
        yield (Button(keys.findings_open(), data("trial-findings", trial.id)),)
    if not desk.may(RUN_TESTS):
        return
    counts = desk.stores[Testers].counts(trial.id)
    waiting = counts.get(Standing.CANDIDATE, 0)
    if trial.stage is Stage.DRAFT:
        yield (Button(keys.trial_recruit(), data("trial-recruit", trial.id)),)
        yield (Button(keys.trial_edit(), data("trial-edit", trial.id)),)
        yield (Button(keys.trial_discard(), data("discardtest", trial.id)),)
    if trial.stage is Stage.RECRUITING:
        if waiting:
            yield (Button(keys.trial_candidates(count=waiting), data("trial-candidates", trial.id)),)
        yield (Button(keys.trial_find(), data("trial-find", trial.id)),)
        for each in (Standing.APPROVED, Standing.REFUSED):
            if counts.get(each):
                label = keys.trial_page_count(standing=each.value, count=counts[each])
                yield (Button(label, data("trial-candidates", trial.id, each.value, 0)),)
    yield from closing.completed_way(desk, trial)
    yield from stock.ways(trial)
    if trial.secret and trial.stage in {Stage.RECRUITING, Stage.OVER}:
        yield (Button(keys.trial_announce(), data("announcetest", trial.id)),)
    if trial.stage is Stage.RECRUITING:
        yield (Button(keys.trial_end(), data("endtest", trial.id)),)
        yield (Button(keys.trial_withdraw(), data("withdrawtest", trial.id)),)
    if ending.draw_waits(trial):
        yield (Button(keys.trial_draw(), data("trial-draw", trial.id)),)


def shown(command: Command, desk: Desk) -> Answers:
    """Show one test; without a number, all."""
    if not command.whole:
        return listed(desk)
    number, _ = command.number(TrialId, keys.number_missing(command="/test"))
    return (Say(message=page(desk.stores[Trials].get(number), desk)),)


def listed(desk: Desk) -> Answers:
    """List the tests, the newest first."""
    found = [each for each in desk.stores[Trials].having(set(Stage)) if not each.discarded]
    if not found:
        return say(keys.trials_none())
    buttons = ways("test", [(each.id, each.terms.product) for each in found[:50]])
    return (Say(message=Message(texts=(keys.trials_title(),), buttons=buttons)),)


def opened(tap: Tap, desk: Desk) -> Answers:
    """Show the test of a button."""
    return (Say(message=page(desk.stores[Trials].get(tap.id(TrialId)), desk)),)


def recruit(tap: Tap, desk: Desk) -> Answers:
    """Begin to recruit; of an open test it is asked first, as anybody knows of it then.

    Raises WrongStage, TermsWrong, SourceWrong, NewsError.
    """
    draft = lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.DRAFT)
    if not draft.terms.confidential and tap.arguments[1:] != (OPENLY,):
        return (Say(message=_open_asked(draft)),)
    trial = running.recruit(desk, draft.id, desk.customer.id, _found(desk))
    desk.did(f"test:{trial.id}")
    return (Redraw(page(trial, desk)), Say(message=candidates.people(trial, desk)))


def _open_asked(draft: Trial) -> Message:
    """Ask whether everyone may know of a test from now on."""
    openly = Button(keys.trial_recruit_openly(), data("trial-recruit", draft.id, OPENLY))
    change = Button(keys.trial_edit(), data("trial-edit", draft.id))
    return Message(
        texts=(keys.trial_recruit_open(product=draft.terms.product),), buttons=((openly,), (change,))
    )


def find(tap: Tap, desk: Desk) -> Answers:
    """Look for more candidates. Raises WrongStage."""
    trial = lifecycle.held(desk.stores[Trials], tap.id(TrialId), Stage.RECRUITING)
    number = finding.find(desk, trial, _found(desk))
    return (Toast(keys.trial_found(count=number)), Redraw(page(trial, desk)))


def looked_up(event: Tapped, work: Work) -> Found | None:
    """Look for candidates beside whoever writes: who could be asked is read of everybody."""
    tap = read_data(event.data)
    trial = work.stores[Trials].get(tap.id(TrialId))
    asks_first = trial.stage is Stage.DRAFT and not trial.terms.confidential
    if trial.stage not in {Stage.DRAFT, Stage.RECRUITING} or (asks_first and OPENLY not in tap.arguments):
        return None
    return finding.look(work, trial)


def _found(desk: Desk) -> Found | None:
    """Return whom it found; None where it could not be read before."""
    return desk.looked_up if isinstance(desk.looked_up, Found) else None


ROUTES = (
    OnCommand("test", shown, READ_TESTS),
    OnTap("test", opened, READ_TESTS, linked=True),
    OnTap("trial-recruit", recruit, RUN_TESTS, looks_up=looked_up),
    OnTap("trial-find", find, RUN_TESTS, looks_up=looked_up),
)
