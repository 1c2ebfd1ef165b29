"""Whether a poll's terms make sense: checked when they are written, and once more on opening."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from draws.lines import check_lines
from polls.errors import PollError
from polls.poll import Terms
from texts.looks import first_alike, visible_length

MIN_OPTIONS, MAX_OPTIONS = 2, 50
MAX_OPTION = 200
MAX_QUESTION = 300
MAX_NOTICE = 1000
MAX_REASON = 1000
MAX_AHEAD = timedelta(days=7305)
"""A poll closes within twenty years: further away lies a slip of the pen, and in the end no calendar."""


class TermsError(PollError):
    """Terms that make no sense.

    TermsError
    ├── QuestionLength(length)      empty, or over MAX_QUESTION characters
    ├── OptionsNumber(number)       fewer than 2 or more than 50
    ├── OptionLength(option, length)
    ├── OptionsAlike(first, second) two options that read the same
    ├── PickRange(options)          pick is not 1 to the number of options
    ├── SeatsRange(options)         seats are not 1 to the number of options
    ├── NoticeLength(length)
    ├── QuorumRange                 a quorum below nought
    ├── ClosesPast(closes)          it would close in the past
    ├── OpensPast(opens)            it would open in the past
    ├── ClosesBeforeOpening(closes) it would close before it opens
    └── ClosesFar(closes)           it would close more than MAX_AHEAD from now
    """


class QuestionLength(TermsError):
    """The question is empty or too long: `length` characters."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class OptionsNumber(TermsError):
    """There are too few or too many options: `number`."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


class OptionLength(TermsError):
    """Option `option` (from 1) is empty or too long: `length` characters."""

    def __init__(self, option: int, length: int) -> None:
        super().__init__(option, length)
        self.option = option
        self.length = length


class OptionsAlike(TermsError):
    """Options `first` and `second` (from 1) read the same."""

    def __init__(self, first: int, second: int) -> None:
        super().__init__(first, second)
        self.first = first
        self.second = second


class PickRange(TermsError):
    """`pick` must be 1 to the number of options, which is `options`."""

    def __init__(self, options: int) -> None:
        super().__init__(options)
        self.options = options


class SeatsRange(TermsError):
    """`seats` must be 1 to the number of options, which is `options`."""

    def __init__(self, options: int) -> None:
        super().__init__(options)
        self.options = options


class NoticeLength(TermsError):
    """The public notice is empty or too long: `length` characters."""

    def __init__(self, length: int) -> None:
        super().__init__(length)
        self.length = length


class QuorumRange(TermsError):
    """The quorum must be nought or more."""


class ClosesPast(TermsError):
    """It would close in the past, at `closes`."""

    def __init__(self, closes: datetime) -> None:
        super().__init__(closes)
        self.closes = closes


class OpensPast(TermsError):
    """It would open in the past, at `opens`."""

    def __init__(self, opens: datetime) -> None:
        super().__init__(opens)
        self.opens = opens


class ClosesBeforeOpening(TermsError):
    """It would close before it opens, at `closes`."""

    def __init__(self, closes: datetime) -> None:
        super().__init__(closes)
        self.closes = closes


class ClosesFar(TermsError):
    """It would close at `closes`, more than MAX_AHEAD from now."""

    def __init__(self, closes: datetime) -> None:
        super().__init__(closes)
        self.closes = closes


def check(terms: Terms, now: datetime) -> None:
    """Raise the first TermsError there is; return when the terms make sense at `now`.

    Of prizes it raises what `draws.lines.check_lines` does.
    """
    check_question(terms.question)
    check_options(terms.options)
    if not 1 <= terms.pick <= len(terms.options):
        raise PickRange(len(terms.options))
    if not 1 <= terms.seats <= len(terms.options):
        raise SeatsRange(len(terms.options))
    if terms.quorum < 0:
        raise QuorumRange
    if len(terms.notice) > MAX_NOTICE:
        raise NoticeLength(len(terms.notice))
    check_lines(terms.prizes)
    check_times(terms, now)


def check_question(question: str) -> None:
    """Raise QuestionLength when there is nothing to be seen of a question, or too much."""
    if not 1 <= visible_length(question) <= MAX_QUESTION:
        raise QuestionLength(visible_length(question))


def check_options(options: Sequence[str]) -> None:
    """Raise when options are too few, too many, too long, or two read the same."""
    for position, option in enumerate(options, 1):
        if not 1 <= visible_length(option) <= MAX_OPTION:
            raise OptionLength(position, visible_length(option))
    if (alike := first_alike(options)) is not None:
        raise OptionsAlike(*alike)
    if not MIN_OPTIONS <= len(options) <= MAX_OPTIONS:
        raise OptionsNumber(len(options))


def check_times(terms: Terms, now: datetime) -> None:
    """Raise when the poll would open or close in the past, close before it opens, or too far away."""
    if terms.opens is not None and terms.opens <= now:
        raise OpensPast(terms.opens)
    check_closes(terms.closes, now)
    if terms.opens is not None and terms.closes <= terms.opens:
        raise ClosesBeforeOpening(terms.closes)


def check_closes(closes: datetime, now: datetime) -> None:
    """Raise when a closing time has passed, or lies too far away."""
    if closes <= now:
        raise ClosesPast(closes)
    if closes > now + MAX_AHEAD:
        raise ClosesFar(closes)
