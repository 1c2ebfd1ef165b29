"""The words for errors with voices."""

from __future__ import annotations

from suggestions import errors as voices
from suggestions.kind import Kind
from texts import keys
from texts.text import Moment, Text
from usecases.suggestions.plan import dates


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case voices.SuggestionError():
            return (_problem(error),)
        case _:
            return None


def _problem(error: voices.SuggestionError) -> Text:
    """Return what is said of an error with voices."""
    match error:
        case voices.NoSuchVoice(voice=number):
            return keys.no_such_voice(number=str(number))
        case voices.TooMany(limit=limit, again=again):
            return keys.voice_too_many(limit=limit, again=Moment(again))
        case voices.TooManyIdeas(limit=limit):
            return keys.voice_too_many_ideas(limit=limit)
        case voices.NotAnIdea(voice=number, kind=kind):
            return keys.voice_no_idea(number=str(number), kind=(kind or Kind.QUESTION).value)
        case voices.NotOpen() | voices.Hidden() | voices.NotHidden():
            return _closed(error)
        case voices.NotVotable() | voices.OptionGone():
            return _not_votable(error)
        case voices.OwnIdea():
            return keys.idea_own_support()
        case voices.Supported() | voices.Wordless() | voices.Reworded():
            return _unchanged(error)
        case voices.WrongStep() | voices.NotPlanned():
            return _stands(error)
        case voices.ReasonMissing():
            return keys.status_reason()
        case voices.Circle() | voices.PartOfAnother() | voices.NotMerged() | voices.UnreadRoot():
            return _apart(error)
        case voices.Unreached(stopped=stopped):
            return keys.service_stopped() if stopped else keys.service_unreached()
        case voices.DatePast() | voices.DaysRange() | voices.NotYet() | voices.TooLate():
            return _out_of_time(error)
        case _:
            return keys.voice_not_yours()


def _stands(error: voices.WrongStep | voices.NotPlanned) -> Text:
    """Return why something cannot come to stand there; an option has the number of its poll and its own."""
    if isinstance(error, voices.NotPlanned):
        return keys.launch_not_planned(title=error.title, status=error.status.value)
    number = "{}.{}".format(*error.place) if error.place is not None else str(error.voice)
    return keys.status_wrong(number=number, kind=(error.kind or Kind.QUESTION).value)


def _not_votable(error: voices.NotVotable | voices.OptionGone) -> Text:
    """Return why an idea is not put to a vote."""
    number = str(error.voice)
    if isinstance(error, voices.OptionGone):
        return keys.ballot_idea_gone(number=number, poll=str(error.poll))
    return keys.idea_not_votable(number=number, status=error.status.value, into=str(error.into or ""))


def _unchanged(error: voices.Supported | voices.Wordless | voices.Reworded) -> Text:
    """Return why the words of an idea stay as they are."""
    if isinstance(error, voices.Reworded):
        return keys.idea_reworded(number=str(error.voice))
    number = str(error.voice)
    if isinstance(error, voices.Wordless):
        return keys.idea_wordless(number=number)
    return keys.idea_supported_stands(number=number)


def _closed(error: voices.NotOpen | voices.Hidden | voices.NotHidden) -> Text:
    """Return why an idea is not open to what was tapped."""
    match error:
        case voices.Hidden(voice=number):
            return keys.idea_is_hidden(number=str(number))
        case voices.NotHidden(voice=number):
            return keys.idea_not_hidden(number=str(number))
        case voices.NotOpen(voice=number, into=into) if into is not None:
            return keys.idea_merged_into(number=str(number), into=str(into))
        case voices.NotOpen(voice=number, status=status):
            return keys.idea_not_open(number=str(number), status=status.value)


def _apart(error: voices.Circle | voices.PartOfAnother | voices.NotMerged | voices.UnreadRoot) -> Text:
    """Return why ideas are not brought together, or taken apart."""
    match error:
        case voices.Circle():
            return keys.merge_circle()
        case voices.PartOfAnother(voice=number, into=into):
            return keys.merge_part_of(number=str(number), into=str(into))
        case voices.NotMerged(voice=number):
            return keys.merge_none(number=str(number))
        case voices.UnreadRoot(voice=number):
            return keys.merge_unread(number=str(number))


def _out_of_time(error: voices.DatePast | voices.DaysRange | voices.NotYet | voices.TooLate) -> Text:
    """Return why something comes too early or too late."""
    match error:
        case voices.DatePast(date=date):
            return keys.promise_past(date=dates.said(date))
        case voices.DaysRange(most=most):
            return keys.follow_up_days(most=most)
        case voices.NotYet(poll=poll):
            return keys.option_not_yet(poll=str(poll))
        case voices.TooLate():
            return keys.back_too_late()
