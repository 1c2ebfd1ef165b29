"""The words for errors with polls."""

from __future__ import annotations

from polls import errors, terms
from polls.poll import State
from texts import keys
from texts.text import Moment, Text


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case terms.TermsError():
            return (terms_problem(error),)
        case errors.PollError():
            return (poll_problem(error),)
        case _:
            return None


def poll_problem(error: errors.PollError) -> Text:
    """Return what is said of a poll's error."""
    match error:
        case errors.NoSuchPoll(poll=poll):
            return keys.no_such_poll(poll=str(poll))
        case errors.NotOpen(state=State.VOID):
            return keys.toast_void()
        case errors.NotOpen(closed=closed) if closed is not None:
            return keys.toast_closed(closed=Moment(closed))
        case errors.Frozen(poll=poll):
            return keys.poll_frozen(number=str(poll))
        case errors.WrongState(poll=poll, state=state):
            return keys.poll_wrong_state(number=str(poll), state=state.value)
        case errors.NotLater(closes=closes):
            return keys.not_later(closes=Moment(closes))
        case errors.ResultsHidden(closes=closes):
            return keys.results_hidden(closes=Moment(closes))
        case errors.NoSuchChoice(choice=choice, last=last):
            return keys.no_such_option(choice=str(choice), last=str(last))
        case errors.TooManyPicks(limit=limit):
            return keys.toast_full(limit=limit)
        case errors.NothingToDecide(poll=poll, state=state, closes=closes):
            return keys.nothing_to_decide(number=str(poll), state=state.value, closes=Moment(closes))
        case errors.ExtendedAlready():
            return keys.extended_already()
        case errors.ResultsSeen():
            return keys.results_seen()
        case _:
            return keys.tap_outdated()


def terms_problem(error: terms.TermsError) -> Text:
    """Return what is wrong with terms, and what would be right."""
    match error:
        case terms.QuestionLength(length=length):
            return keys.wrong_question_length(length=length, limit=terms.MAX_QUESTION)
        case terms.OptionsNumber(number=number):
            return keys.wrong_options_number(number=number)
        case terms.OptionLength(option=option, length=length):
            return keys.wrong_option_length(option=str(option), length=length, limit=terms.MAX_OPTION)
        case terms.OptionsAlike(first=first, second=second):
            return keys.wrong_options_alike(first=str(first), second=str(second))
        case terms.PickRange(options=options):
            return keys.wrong_pick(options=options)
        case terms.SeatsRange(options=options):
            return keys.wrong_seats(options=options)
        case terms.NoticeLength():
            return keys.wrong_notice_length(limit=terms.MAX_NOTICE)
        case terms.ClosesPast(closes=closes):
            return keys.wrong_closes_past(closes=Moment(closes))
        case terms.OpensPast(opens=opens):
            return keys.wrong_opens_past(opens=Moment(opens))
        case terms.ClosesBeforeOpening(closes=closes):
            return keys.wrong_closes_first(closes=Moment(closes))
        case terms.ClosesFar(closes=closes):
            return keys.wrong_closes_far(closes=Moment(closes))
        case _:
            return keys.wrong_quorum()
