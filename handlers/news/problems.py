"""The words for errors with news."""

from __future__ import annotations

from customers.news import errors as news
from texts import keys
from texts.text import Text


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case news.NewsError():
            return (_problem(error),)
        case _:
            return None


def _problem(error: news.NewsError) -> Text:
    """Return what is said of an error with news."""
    match error:
        case news.NoSuchSegment(name=name):
            return keys.no_such_segment(name=name)
        case news.WrongArgument(term=term, example=example):
            return keys.segment_argument(term=term, example=example)
        case news.NothingThere(term=term):
            return keys.segment_nothing_there(term=term)
        case news.NoIdea(number=number, kind=kind):
            return keys.voice_no_idea(number=str(number), kind=kind)
        case news.IdeaWithdrawn(idea=number):
            return keys.segment_idea_withdrawn(number=str(number))
        case news.IdeaHidden(idea=number):
            return keys.segment_idea_hidden(number=str(number))
        case news.TestSecret(test=number, stage=stage):
            return keys.segment_test_secret(number=str(number), stage=stage)
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
