"""The one place that turns domain errors into what the person is told."""

from __future__ import annotations

from customers import errors as people
from customers.news import errors as news
from draws import errors as draws
from draws.lines import MAX_COUNT, MAX_LINES
from handlers.routes import Misunderstood
from polls import errors, terms
from polls.poll import State
from prizes import errors as prizes
from prizes.address import LONGEST
from texts import keys
from texts.text import Moment, Text


def told(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case Misunderstood():
            return error.texts
        case terms.TermsError():
            return (terms_problem(error),)
        case errors.PollError():
            return (poll_problem(error),)
        case news.NewsError():
            return (news_problem(error),)
        case draws.DrawError():
            return (draw_problem(error),)
        case prizes.CodesWrong(wrong=wrong, line=line, other=other):
            told = keys.codes_wrong(wrong=wrong.value, line=str(line), other=str(other))
            return (told, keys.codes_not_loaded())
        case prizes.PrizeError():
            return (prize_problem(error),)
        case people.CustomerError():
            return (customer_problem(error),)
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


def draw_problem(error: draws.DrawError) -> Text:
    """Return what is said of a draw's error."""
    match error:
        case draws.NoSuchDraw(draw=draw):
            return keys.no_such_draw(number=str(draw))
        case draws.LineWrong():
            return keys.wrong_prizes()
        case draws.LinesNumber():
            return keys.wrong_prizes_number(lines=MAX_LINES, prizes=MAX_COUNT)
        case draws.BeaconNeeded():
            return keys.draw_beacon_needed()
        case draws.NobodyToDraw():
            return keys.draw_nobody()
        case draws.NotDrawn(draw=draw):
            return keys.draw_not_drawn(number=str(draw))
        case draws.NothingToConfirm():
            return keys.draw_nothing_to_confirm()
        case draws.NotAsPublished(draw=draw):
            return keys.draw_not_as_published(number=str(draw))
        case draws.ConfirmedAlready():
            return keys.draw_confirmed_already()
        case draws.NoSuchTicket(draw=draw, ticket=ticket):
            return keys.draw_no_such_ticket(number=str(draw), ticket=ticket)
        case draws.OutAlready():
            return keys.draw_out_already()
        case draws.PrizeTaken():
            return keys.draw_prize_taken()
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


def news_problem(error: news.NewsError) -> Text:
    """Return what is said of an error with news."""
    match error:
        case news.NoSuchSegment(name=name):
            return keys.no_such_segment(name=name)
        case news.WrongArgument(term=term, example=example):
            return keys.segment_argument(term=term, example=example)
        case news.NobodyThere():
            return keys.broadcast_nobody()
        case news.WordsLength(length=length, limit=limit):
            return keys.broadcast_too_long(length=length, limit=limit)
        case news.NoSuchBroadcast(broadcast=number):
            return keys.no_such_broadcast(number=str(number))
        case news.WrongStage(broadcast=number, state=state):
            return keys.broadcast_wrong_stage(number=str(number), state=state)
        case _:
            return keys.segment_unreadable()


def prize_problem(error: prizes.PrizeError) -> Text:
    """Return what is said of an error with prizes."""
    match error:
        case prizes.NotYours():
            return keys.claim_not_yours()
        case prizes.ClaimLate(deadline=deadline):
            return keys.claim_late(deadline=Moment(deadline))
        case prizes.Claimed():
            return keys.claim_taken()
        case prizes.NoSuchPass(token=token):
            return keys.fulfil_no_such(token=token)
        case prizes.NotClaimed():
            return keys.fulfil_not_claimed()
        case prizes.FulfilledAlready(at=at):
            return keys.fulfil_already(at=Moment(at))
        case prizes.AddressLength(length=0):
            return keys.prize_address_empty()
        case prizes.AddressLength(length=length):
            return keys.prize_address_length(length=length, longest=LONGEST)
        case prizes.NoKey():
            return keys.prize_no_key()
        case _:
            return keys.prize_nothing_there()


def customer_problem(error: people.CustomerError) -> Text:
    """Return what is said of an error with people and the team."""
    match error:
        case people.LastOwner():
            return keys.last_owner()
        case people.NoSuchMember():
            return keys.no_such_member()
        case people.InviteInvalid():
            return keys.invite_invalid()
        case _:
            return keys.not_allowed()
