"""What a test came to: the forms in which the team gets its report."""

from __future__ import annotations

from typing import Final

from chat.answers import (
    Answers,
    Attachment,
    Button,
    Message,
    Say,
    TrialPicture,
    TrialReport,
    TrialTable,
    data,
)
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnTap, Tap
from texts import keys
from texts.text import Moment, Text
from trials.errors import WrongStage
from trials.rights import READ_TESTS, RUN_TESTS
from trials.store import Reports, Trials
from trials.trial import Stage, Trial, TrialId
from usecases.trials import reporting

FORMS: Final = ("page", "vendors", "table", "picture")


def choose(tap: Tap, desk: Desk) -> Answers:
    """Let the team choose the form of a report. Raises NoSuchTrial, WrongStage, Misunderstood."""
    trial = _begun(tap, desk)
    running = (keys.findings_running(),) if trial.stage is Stage.RECRUITING else taken_back(trial)
    labels = (
        keys.findings_for_us(),
        keys.findings_for_vendors(),
        keys.findings_table(),
        keys.findings_picture(),
    )
    rows = tuple(
        (Button(label, data("trial-report", trial.id, form)),)
        for label, form in zip(labels, FORMS, strict=True)
    )
    if desk.may(RUN_TESTS):
        themes = Button(keys.themes_open(), data("trial-themes", trial.id))
        changes = Button(keys.yousaid_open(), data("yousaid", trial.id))
        rows = (*rows, (themes,), (changes,))
    message = Message(texts=(keys.findings_choose(number=str(trial.id)), *running), buttons=rows)
    return (Say(message=message),)


def _begun(tap: Tap, desk: Desk) -> Trial:
    """Return the test of a button. Raises Misunderstood where what a report would rest on was dropped."""
    trial = desk.stores[Trials].get(tap.id(TrialId))
    if not trial.begun:
        raise WrongStage(trial.stage)
    if gone := dropped(trial, desk):
        raise Misunderstood(*gone)
    return trial


def dropped(trial: Trial, desk: Desk) -> tuple[Text, ...]:
    """Say that there is no report any more, as what was answered was dropped with time, if it was."""
    return (keys.findings_dropped(),) if desk.stores[Reports].dropped(trial.id) else ()


def taken_back(trial: Trial) -> tuple[Text, ...]:
    """Say when and why the product of a test was taken back, if it was."""
    back = trial.taken_back
    return (keys.findings_taken_back(at=Moment(back.at), reason=back.reason),) if back else ()


def send(tap: Tap, desk: Desk) -> Answers:
    """Send a report in one form. Raises NoSuchTrial, WrongStage, Misunderstood."""
    trial = _begun(tap, desk)
    form = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if form not in FORMS:
        raise Misunderstood(keys.tap_outdated())
    reporting.made(desk, trial.id, desk.customer.id)
    words, attachment = _form(trial, form)
    return (Say(message=Message(texts=(words,), attachment=attachment)),)


def _form(trial: Trial, form: str) -> tuple[Text, Attachment]:
    match form:
        case "table":
            return keys.findings_table_sent(), TrialTable(trial.id)
        case "picture":
            return keys.findings_title(product=trial.terms.product), TrialPicture(trial.id)
        case "vendors":
            return keys.findings_page(vendors="yes"), TrialReport(trial.id, vendors=True)
        case _:
            return keys.findings_page(vendors="no"), TrialReport(trial.id)


ROUTES = (
    OnTap("trial-findings", choose, READ_TESTS, linked=True),
    OnTap("trial-report", send, READ_TESTS),
)
