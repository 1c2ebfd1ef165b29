"""The words for errors with early-access tests."""

from __future__ import annotations

from handlers.trials import stock
from texts import keys
from texts.text import Day, Moment, Text
from trials import errors
from trials.trial import Source, Way


def said_source(source: Source) -> str:
    """Write a source as the team writes it."""
    if source.way is Way.SCORE:
        return "leads"
    option = f" option {source.option}" if source.option else ""
    return f"{source.way.value} {source.number}{option}"


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours.

    Of a test of which he may not know he is told the same as of one that there never was.
    """
    match error:
        case errors.NoSuchTrial() | errors.NoTester() | errors.NotAsked():
            return (keys.tap_outdated(),)
        case errors.NotYet(due=due):
            return (keys.checkin_early(at=Moment(due)),)
        case errors.NotNow(standing=standing):
            return (keys.trial_not_now(standing=standing),)
        case errors.TooLate(product=product, ends=ends):
            return (keys.trial_too_late(product=product, ends=Day(ends)),)
        case errors.WrongStage(stage=stage):
            return (keys.trial_wrong_stage(stage=stage),)
        case errors.LinksWrong():
            return stock.words(error)
        case errors.TermsWrong(why=why, day=day):
            return (keys.newtest_wrong(why=why, day=day or 0),)
        case errors.SourceWrong(source=source, why=why):
            return (keys.newtest_source(source=said_source(source), why=why),)
        case _:
            return None
