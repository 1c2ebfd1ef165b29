"""What becomes of an idea, step by step: new, considering, planned, launched, or declined with a reason.

An option of a poll that was never an idea goes the same way, as a voice of its own kind.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from customers.people import CustomerId
from polls.poll import PollId
from suggestions import promises
from suggestions.errors import DatePast, DaysRange, NotAnIdea, ReasonMissing, TooLate, WrongStep
from suggestions.kind import PLANNED, Kind
from suggestions.store import Voices
from suggestions.voice import Occasion, Status, Step, StepId, Voice, VoiceId

BACK: Final = timedelta(minutes=10)
"""A step taken back within this time was never told."""
MOST_DAYS: Final = 365
"""A follow-up comes within a year of its launch."""
OPEN: Final = frozenset({Status.NEW, Status.CONSIDERING})
"""Nothing is decided there: to say that an idea is considered is no answer to it, and its clock runs on."""
STEPS: Final = (Status.NEW, Status.CONSIDERING, Status.PLANNED, Status.LAUNCHED, Status.DECLINED)
_ONWARDS: Final = (Status.NEW, Status.CONSIDERING, Status.PLANNED, Status.LAUNCHED)


def step(
    voices: Voices,
    id: VoiceId,
    status: Status,
    by: CustomerId | None,
    now: datetime,
    zone: ZoneInfo,
    *,
    reason: str = "",
    owner: str = "",
    date: str = "",
    already: str = "",
    poll: PollId | None = None,
) -> tuple[Voice, Step]:
    """Let an idea stand elsewhere. Who waits for it is told ten minutes later, unless it is taken back.

    What is planned already keeps the owner and the date that are not named anew. Dates are days or months
    in `zone`. Raises NoSuchVoice, NotAnIdea, ReasonMissing, ValueError for what is no date, DatePast for a
    promise that is over, or a past that is to come; and WrongStep for what is merged, withdrawn, or stands
    there already with the same owner and dates.
    """
    voice = voices.lock(id)
    if voice.kind not in PLANNED:
        raise NotAnIdea(id, voice.kind)
    made = Step(voice=id, at=now, by=by, before=voice.status, status=status, due=now + BACK, poll=poll)
    made = _carried(voice, replace(made, reason=reason, owner=owner, date=date, already=already))
    _check(voices, voice, made, zone)
    made = voices.steps.add(_promised(voices, made, zone))
    stepped = replace(voice, since=now, stopped=voice.stopped if status in OPEN else voice.stopped or now)
    stepped = _as(stepped, made)
    voices.save(stepped)
    return stepped, made


def _carried(voice: Voice, made: Step) -> Step:
    """Keep of a plan what is not named anew; what is launched was planned as early as it was."""
    if made.status is Status.PLANNED is voice.status:
        made = replace(made, owner=made.owner or voice.owner, date=made.date or voice.date)
    if made.status in {Status.PLANNED, Status.LAUNCHED}:
        made = replace(made, already=made.already or voice.already)
    return made


def _check(voices: Voices, voice: Voice, made: Step, zone: ZoneInfo) -> None:
    """Raise ReasonMissing, WrongStep, ValueError and DatePast as `step` does."""
    if made.status is Status.DECLINED and not made.reason:
        raise ReasonMissing
    before = voice.status, voice.owner, voice.date, voice.already
    same = before == (made.status, made.owner, made.date, made.already)
    if same or made.status not in STEPS or voice.status not in STEPS:
        raise wrong(voices, voice, made.status)
    if made.already and promises.day(made.already) > made.at.astimezone(zone).date():
        raise DatePast(made.already)


def wrong(voices: Voices, voice: Voice, wanted: Status) -> WrongStep:
    """Return the error that something cannot come to stand there; an option is named by its poll."""
    places = voices.options.of_voices([voice.id])[voice.id] if voice.kind is Kind.OPTION else []
    return WrongStep(voice, wanted, next(iter(places), None))


def _as(voice: Voice, last: Step | None) -> Voice:
    """Return a voice as its last step left it; without one as it came."""
    if last is None:
        return replace(voice, status=Status.NEW, reason="", owner="", date="", already="")
    kept = replace(voice, status=last.status, reason=last.reason)
    return replace(kept, owner=last.owner, date=last.date, already=last.already)


def _promised(voices: Voices, made: Step, zone: ZoneInfo) -> Step:
    """Say until when it is promised; a date that stays, slipped or not, goes on. Raises DatePast."""
    if not made.date:
        return made
    last = last_of(voices, made.voice)
    if last is not None and last.ends is not None and last.date == made.date:
        return replace(made, ends=last.ends, slips=last.slips, slipped=last.slipped)
    ends = promises.end_of(made.date, zone)
    if ends <= made.at:
        raise DatePast(made.date)
    return replace(made, ends=ends, slips=promises.told_at(made.date, zone))


def occasion(voice: Voice, why: Occasion, due: datetime) -> Step:
    """Return a step of which people are told from an instant on; the voice stands where it stood."""
    status = voice.status
    return Step(voice=voice.id, at=due, by=None, before=status, status=status, due=due, occasion=why)


def last_of(voices: Voices, id: VoiceId) -> Step | None:
    """Return the last step of a voice; None where it has made none."""
    return next(reversed(voices.steps.of(id)), None)


def follow_up(voices: Voices, id: StepId, days: int) -> Step:
    """Let those who waited for what was launched be asked how well it turned out, so many days after it.

    Raises TooLate where it was taken back, stands elsewhere by now, or they were asked; DaysRange.
    """
    made = voices.steps.get(id)
    if made is None or made.asked is not None or not _stands_launched(voices, made):
        raise TooLate
    if not 1 <= days <= MOST_DAYS:
        raise DaysRange(MOST_DAYS)
    asks = made.at + timedelta(days=days)
    voices.steps.ask(id, asks)
    return replace(made, asks=asks)


def to_ask(voices: Voices, id: StepId, now: datetime) -> tuple[Voice, Step] | None:
    """Return what was launched and is to be asked about now; None where it was, or stands elsewhere.

    Nor is anybody asked about what is hidden: it would be read again, in a poll.
    """
    made = voices.steps.get(id)
    if made is None or made.asked is not None or made.asks is None or made.asks > now:
        return None
    if not _stands_launched(voices, made):
        return None
    voice = voices.get(made.voice)
    return (voice, made) if voice.hidden is None else None


def _stands_launched(voices: Voices, made: Step) -> bool:
    """Tell whether something stands launched by this step; holds it."""
    voice, last = voices.lock(made.voice), last_of(voices, made.voice)
    return voice.status is Status.LAUNCHED and last is not None and last.id == made.id


def is_backwards(made: Step) -> bool:
    """Tell whether a step leads back to where it came from."""
    known = made.before in _ONWARDS and made.status in _ONWARDS
    return known and _ONWARDS.index(made.status) < _ONWARDS.index(made.before)


def take_back(voices: Voices, id: StepId, now: datetime) -> Voice:
    """Undo the last step of an idea of which nobody was told. Raises TooLate, NoSuchVoice.

    What was merged is taken out again by `suggestions.merging.part`: here it is too late.
    """
    made = voices.steps.get(id)
    if made is None or made.due is None or made.due <= now:
        raise TooLate
    voice = voices.lock(made.voice)
    steps = voices.steps.of(voice.id)
    if steps[-1].id != id or made.status is Status.MERGED:
        raise TooLate
    voices.steps.drop(id)
    last = steps[-2] if len(steps) > 1 else None
    since = last.at if last else voice.filed or voice.begun
    back = replace(voice, since=since, stopped=voice.stopped if stands(voice, last) else None)
    back = replace(_as(back, last), status=made.before)
    voices.save(back)
    return back


def stands(voice: Voice, last: Step | None) -> bool:
    """Tell whether nobody waits for an answer to an idea, whatever the step was that is taken back."""
    decided = last is not None and last.status not in OPEN
    return voice.answered is not None or voice.published is not None or decided
