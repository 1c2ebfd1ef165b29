"""What can go wrong with news.

NewsError
├── SegmentUnreadable   the words do not name a segment
├── NoSuchSegment       nothing is called that
├── WrongArgument       a segment needs another value behind its colon
├── NothingThere        what a segment names by its number does not exist
├── NoIdea              whose supporters a segment names is a complaint or something else, no idea
├── IdeaWithdrawn       whose supporters a segment names was taken back
├── IdeaHidden          the team took the idea off the board: nobody is called its supporter
├── TestSecret          nobody outside may know yet that there is such a test
├── NobodyThere         nobody in the segment wants this news and can be reached
├── WordsLength         a text is too long to be sent as one message
├── NoSuchBroadcast     there is none with that number
└── WrongStage          a broadcast in that state cannot do this
"""

from __future__ import annotations

from customers.errors import CustomerError


class NewsError(CustomerError):
    """Base of what can go wrong with news."""


class SegmentUnreadable(NewsError):
    """The words do not name a segment."""


class NoSuchSegment(NewsError):
    """No segment has this name."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class WrongArgument(NewsError):
    """A segment needs another value; `example` shows one that it reads."""

    def __init__(self, term: str, example: str) -> None:
        super().__init__(term)
        self.term = term
        self.example = example


class NothingThere(NewsError):
    """What a segment names by its number does not exist: a poll, an idea, a test or a draw."""

    def __init__(self, term: str) -> None:
        super().__init__(term)
        self.term = term


class NoIdea(NewsError):
    """Only ideas have supporters; this number is of another `kind` (see `suggestions.kind`)."""

    def __init__(self, number: int, kind: str) -> None:
        super().__init__(str(number))
        self.number = number
        self.kind = kind


class IdeaWithdrawn(NewsError):
    """Whoever said the idea took it back; nobody supports it any more."""

    def __init__(self, idea: int) -> None:
        super().__init__(str(idea))
        self.idea = idea


class IdeaHidden(NewsError):
    """The idea is hidden; who hears that he supports it would read of it."""

    def __init__(self, idea: int) -> None:
        super().__init__(str(idea))
        self.idea = idea


class TestSecret(NewsError):
    """The test is not announced; who hears that he is in it would tell others. `stage`: where it stands."""

    def __init__(self, test: int, stage: str) -> None:
        super().__init__(f"{test} {stage}")
        self.test, self.stage = test, stage


class NobodyThere(NewsError):
    """Nobody in the segment wants this news and can be reached."""


class WordsLength(NewsError):
    """A text has more than `limit` UTF-16 units."""

    def __init__(self, length: int, limit: int) -> None:
        super().__init__(str(length))
        self.length = length
        self.limit = limit


class NoSuchBroadcast(NewsError):
    """There is no broadcast with this number."""

    def __init__(self, broadcast: int) -> None:
        super().__init__(str(broadcast))
        self.broadcast = broadcast


class WrongStage(NewsError):
    """The broadcast has ended, or is not where it could do this."""

    def __init__(self, broadcast: int, state: str) -> None:
        super().__init__(str(broadcast))
        self.broadcast = broadcast
        self.state = state
