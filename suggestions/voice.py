"""What one customer said: its kind, where it stands, and the lines that belong to it."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, NewType

from msgspec import Struct

from customers.people import CustomerId
from polls.poll import PollId
from suggestions.kind import Kind

VoiceId = NewType("VoiceId", int)
LineId = NewType("LineId", int)
StepId = NewType("StepId", int)

HIDDEN_SUPPORT: Final = timedelta(days=7)
"""For so long nobody but the team sees how many support an idea: nobody follows the crowd."""


class Status(StrEnum):
    """Where a voice stands."""

    SAID = "said"
    """Heard, and not filed yet: what it is waits for a tap."""
    NEW = "new"
    CONSIDERING = "considering"
    PLANNED = "planned"
    LAUNCHED = "launched"
    DECLINED = "declined"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"
    """Its author took it back."""
    SOLVED = "solved"
    """Of a complaint: its author says so."""
    UNRESOLVED = "unresolved"
    """Of a complaint: the team ended it without a solution, and said why."""


AT_ONCE: Final = frozenset({Status.LAUNCHED, Status.DECLINED})
"""That something came to stand there nobody shall hear a day late."""
ENDED: Final = frozenset({Status.LAUNCHED, Status.DECLINED, Status.MERGED, Status.WITHDRAWN})
"""Nothing is supported any more that stands there."""


class Part(StrEnum):
    """What a line is within a voice."""

    WORDS = "words"
    """What its author wants to be read: what he filed, and what he added."""
    TALK = "talk"
    """What he wrote back to the team."""
    ANSWER = "answer"
    """What the team wrote to him."""
    NOTE = "note"
    """What colleagues tell each other; its author never sees it."""


class Arrival(StrEnum):
    """What became of an answer on its way to its author."""

    PENDING = "pending"
    SENT = "sent"
    BLOCKED = "blocked"
    """He has blocked the bot, or is nowhere any more."""
    SILENT = "silent"
    """He wants to hear nothing."""
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    """It may have arrived or not."""
    DRAFT = "draft"
    """It was not sent: a colleague's answer was about to leave."""


class Line(Struct, frozen=True, kw_only=True):
    """One message of a voice, in words or as a file."""

    id: LineId = LineId(0)
    voice: VoiceId
    part: Part
    by: CustomerId | None
    at: datetime
    text: str
    before: tuple[str, ...] = ()
    """How it read before it was changed, the oldest first."""
    shown: str | None = None
    """What everybody reads in its place until the team has let the new words stand; None: its text."""
    messenger: str = ""
    chat: str = ""
    message: str = ""
    """Where it was written; empty for what was said elsewhere."""
    handle: str = ""
    """How the messenger calls the file that came with it; empty: none."""
    file: str = ""
    """What kind of file that is, as messengers tell it: picture, voice, video and others."""
    seconds: int = 0
    """How long a recording or a video lasts."""
    size: int = 0
    """How many bytes the file has; 0: nobody knows."""
    album: str = ""
    """What messages that were sent as one have in common, in their chat; empty outside an album."""
    forwarded: bool = False
    """Whether these are somebody else's words, passed on."""
    leaves: datetime | None = None
    """When an answer goes to the author, if it has not gone; until then it can be taken back."""
    left: datetime | None = None
    """When it went."""
    arrival: str = ""
    """What became of an answer that went (`Arrival`); empty: it has not gone, or nobody knew by then."""
    asks: bool = False
    """Whether an answer asks its author something: the clock rests until he writes back."""


class Voice(Struct, frozen=True, kw_only=True):
    """Something a customer said, known by its number."""

    id: VoiceId = VoiceId(0)
    kind: Kind | None = None
    """None: he has not said yet."""
    status: Status = Status.SAID
    author: CustomerId | None
    """None: he was erased, or nobody knows who it was at the counter."""
    title: str = ""
    """Its first words that say something; empty where there are none, as with a picture alone."""
    begun: datetime
    latest: datetime
    """When its author last added to it, before it was filed."""
    filed: datetime | None = None
    published: datetime | None = None
    """Since when everybody can read it."""
    reason: str = ""
    """Why it was declined, or ended without a solution."""
    owner: str = ""
    """Who is responsible for what is planned."""
    date: str = ""
    """By when it is promised: a day, `2027-03-15`, or a month, `2027-03`."""
    already: str = ""
    """Since when the team had planned it before anybody asked, a day or a month: it is nobody's merit."""
    since: datetime
    """Since when it stands where it stands."""
    into: VoiceId | None = None
    """What it was merged into."""
    supporters: int = 0
    """Customers who support it or what was merged into it, each once, without its authors."""
    reply_by: datetime | None = None
    """By when an answer was promised; it stays as it was said."""
    answered: datetime | None = None
    """When the team answered what its author said last."""
    stopped: datetime | None = None
    """When nobody waited for an answer any more: it was given, or the idea published or declined."""
    alerted: datetime | None = None
    """When the team was told that it is late; None: not since the clock began."""
    escalated: datetime | None = None
    """When the owners were told that it is late still."""
    formal: datetime | None = None
    """Since when it is a formal complaint (reklamacija), which the law gives a deadline."""
    reopened: int = 0
    """How often its author said that it is not solved."""
    helpful: str = ""
    """What its author says of the answer: `yes`, `no`; empty: nothing."""
    holder: CustomerId | None = None
    """Who of the team has taken it on."""
    recorder: CustomerId | None = None
    """Who of the team wrote it down, of what was said at the counter or by phone."""
    hidden: datetime | None = None
    """Since when the team hides an idea that was public."""
    hiding: str = ""
    """Why: its author reads it."""
    objected: datetime | None = None
    """When its author objected to that."""
    signed: str = ""
    """The name by which its author stands on the board; empty: without one."""
    effort: str = ""
    """How large the team takes an idea to be: `S`, `M` or `L` (`suggestions.triage`); empty: not said."""
    listed: VoiceId | None = None
    """The first voice of the list on which it came to the team's chat, which was full; None: as a card."""
    rewritten: datetime | None = None
    """Since when new words of an idea on the board wait for the team; None: it reads as it stands."""

    @property
    def public(self) -> bool:
        """Whether everybody can read it."""
        return self.published is not None and self.hidden is None and self.status is not Status.WITHDRAWN

    @property
    def waits(self) -> bool:
        """Whether its author waits for an answer."""
        return self.filed is not None and self.stopped is None

    @property
    def open_again(self) -> bool:
        """Whether its author has said that it is not solved, and waits for an answer once more."""
        return self.waits and self.reopened > 0

    def support_shown(self, now: datetime) -> bool:
        """Tell whether everybody may see how many support it."""
        return self.published is not None and now >= self.published + HIDDEN_SUPPORT


class Occasion(StrEnum):
    """Why those who wait for something are told of it."""

    STATUS = "status"
    """It came to stand elsewhere."""
    SLIPPED = "slipped"
    """The date by which it was promised has passed."""
    BALLOT = "ballot"
    """It can be voted on."""
    PARTED = "parted"
    """It is no longer part of another idea: a merge was undone."""
    FOLLOW_UP = "follow-up"
    """It was launched a while ago: they are asked how well it turned out."""


class Step(Struct, frozen=True, kw_only=True):
    """A voice came to stand elsewhere, or there is another `occasion`; who waits is told of it once."""

    id: StepId = StepId(0)
    voice: VoiceId
    at: datetime
    by: CustomerId | None
    before: Status
    status: Status
    reason: str = ""
    owner: str = ""
    date: str = ""
    already: str = ""
    due: datetime | None = None
    """When they are told; until then it can be taken back. None: they were, or wait for their digest."""
    picture: str = ""
    """How the messenger calls the picture with which a launch is told; empty: without one."""
    messenger: str = ""
    """Whose name that is."""
    cursor: CustomerId = CustomerId(0)
    """Who wait for it were noted up to this one, in the order of their numbers."""
    ends: datetime | None = None
    """When the promised day or month is over, where the company is; None: no date is promised."""
    slips: datetime | None = None
    """When they are told that the date has passed, if nothing has come after it by then."""
    slipped: datetime | None = None
    """When they were told that."""
    asks: datetime | None = None
    """When those who waited for what is launched are asked how well it turned out; None: never."""
    asked: PollId | None = None
    """The poll in which they were."""
    poll: PollId | None = None
    """The poll whose outcome it follows from, or in which people vote now; None: the team decided it."""
    occasion: Occasion = Occasion.STATUS
    undoes: StepId | None = None
    """Of a merge that was undone: the step that is gone; who was told of that one is told of this."""
    into: VoiceId | None = None
    """Of a merge that was undone: what the idea was part of."""

    @property
    def at_once(self) -> bool:
        """Whether nobody shall hear of it a day late; everything else waits for the day's digest."""
        return self.occasion is Occasion.STATUS and self.status in AT_ONCE
