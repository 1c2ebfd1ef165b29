"""What can go wrong with voices.

SuggestionError
├── NoSuchVoice       nobody said anything under that number, or it is not for him to see
├── NotHis            somebody else said it
├── TooMany           he said as much today as one may
├── TooManyIdeas      he filed as many ideas today as one may
├── NotAnIdea         it is a complaint, a question or praise: nobody supports or plans it
├── NotOpen           the idea takes no support any more: merged, withdrawn, launched or declined
├── NotVotable        the idea cannot be put to a vote: unread, merged, withdrawn or launched
├── OptionGone        a poll does not open, for one of its ideas was hidden or taken back
├── Hidden            the team hides the idea: nobody reads or supports it
├── NotHidden         the idea is not hidden
├── OwnIdea           one's own idea needs no support of one's own
├── Supported         others support it as it stands: it is changed no more
├── Reworded          an idea reads otherwise than it was shown to who lets it stand
├── Wordless          an idea would be left without a word
├── WrongStep         the status cannot become that one now
├── NotPlanned        nobody waits for its launch: it is launched, declined, or planned no more
├── ReasonMissing     a no carries its reason
├── Circle            an idea would end up merged into itself
├── PartOfAnother     the idea was merged into another one, and goes its way with it
├── NotMerged         the idea was merged into no other one
├── UnreadRoot        nobody can read the idea into which another one is to be merged
├── DatePast          what is promised for a time that is over is promised to nobody
├── DaysRange         a follow-up comes a day after its launch, or within a year
├── NotYet            the poll has not come to anything: its options stand nowhere before
├── TooLate           what was done was told already, and cannot be taken back
└── Unreached         who was to be written to wants no messages, or none arrive
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from customers.people import CustomerId
from polls.poll import Choice, PollId

if TYPE_CHECKING:
    from datetime import datetime

    from suggestions.kind import Kind
    from suggestions.voice import Voice
from suggestions.voice import Status, VoiceId


class SuggestionError(Exception):
    """Base of what can go wrong with voices."""


class NoSuchVoice(SuggestionError):
    """Nobody said anything under that number, or it is not for him to see."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class NotHis(SuggestionError):
    """Somebody else said it."""


class TooMany(SuggestionError):
    """He said as much today as one may: `limit` voices. From `again` on there is room."""

    def __init__(self, limit: int, again: datetime) -> None:
        super().__init__(limit)
        self.limit, self.again = limit, again


class TooManyIdeas(SuggestionError):
    """He filed as many ideas today as one may: `limit`."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.limit = limit


class NotAnIdea(SuggestionError):
    """It is a complaint, a question or praise: nobody supports or plans it."""

    def __init__(self, voice: VoiceId, kind: Kind | None) -> None:
        super().__init__(voice, kind)
        self.voice, self.kind = voice, kind


class NotOpen(SuggestionError):
    """The idea takes no support any more; `into` is where it went, if it was merged."""

    def __init__(self, voice: VoiceId, status: Status, into: VoiceId | None) -> None:
        super().__init__(voice, status)
        self.voice, self.status, self.into = voice, status, into


class NotVotable(SuggestionError):
    """The idea cannot be put to a vote; `into` is where it went, if it was merged."""

    def __init__(self, voice: VoiceId, status: Status, into: VoiceId | None) -> None:
        super().__init__(voice, status)
        self.voice, self.status, self.into = voice, status, into


class OptionGone(SuggestionError):
    """A poll does not open: an idea that is an option of it was hidden or taken back meanwhile."""

    def __init__(self, voice: VoiceId, poll: PollId) -> None:
        super().__init__(voice, poll)
        self.voice, self.poll = voice, poll


class Hidden(SuggestionError):
    """The team hides the idea: nobody reads or supports it."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class NotHidden(SuggestionError):
    """The idea is not hidden."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class OwnIdea(SuggestionError):
    """One's own idea needs no support of one's own."""


class Supported(SuggestionError):
    """Others support it as it stands: it is changed no more, something can be added."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class Reworded(SuggestionError):
    """Its author has changed an idea since it was shown to who lets it stand."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class Wordless(SuggestionError):
    """An idea would be left without a word."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class WrongStep(SuggestionError):
    """What is said cannot come to stand at `wanted` now; of an option `place` is its poll and its number."""

    def __init__(self, voice: Voice, wanted: Status, place: tuple[PollId, Choice] | None = None) -> None:
        super().__init__(voice.id, voice.status, wanted)
        self.voice, self.kind, self.status, self.wanted = voice.id, voice.kind, voice.status, wanted
        self.place = place


class NotPlanned(SuggestionError):
    """Nobody waits for a launch of it: it is launched, declined, or planned no more."""

    def __init__(self, title: str, status: Status) -> None:
        super().__init__(title, status)
        self.title, self.status = title, status


class ReasonMissing(SuggestionError):
    """A no carries its reason."""


class Circle(SuggestionError):
    """An idea would end up merged into itself."""


class PartOfAnother(SuggestionError):
    """The idea was merged into another one, and goes its way with it."""

    def __init__(self, voice: VoiceId, into: VoiceId) -> None:
        super().__init__(voice, into)
        self.voice, self.into = voice, into


class NotMerged(SuggestionError):
    """The idea was merged into no other one."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class UnreadRoot(SuggestionError):
    """Nobody can read the idea into which another one is to be merged."""

    def __init__(self, voice: VoiceId) -> None:
        super().__init__(voice)
        self.voice = voice


class DatePast(SuggestionError):
    """A day or a month is promised that is over."""

    def __init__(self, date: str) -> None:
        super().__init__(date)
        self.date = date


class DaysRange(SuggestionError):
    """A follow-up comes 1 to `most` days after the launch."""

    def __init__(self, most: int) -> None:
        super().__init__(most)
        self.most = most


class NotYet(SuggestionError):
    """The poll has not come to anything: its options stand nowhere before."""

    def __init__(self, poll: PollId) -> None:
        super().__init__(poll)
        self.poll = poll


class TooLate(SuggestionError):
    """What was done was told already, and cannot be taken back."""


class Unreached(SuggestionError):
    """Who was to be written to wants no messages (`stopped`), or none arrive there."""

    def __init__(self, customer: CustomerId, *, stopped: bool) -> None:
        super().__init__(customer)
        self.customer, self.stopped = customer, stopped
