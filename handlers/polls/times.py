"""Times as a team writes them: a date and a time in its zone, or so long from now."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.routes import Misunderstood
from texts import keys
from texts.calendar import ENDS, moved

_FORMS = {
    1: "second seconds секунда секунде секунду секунди секунды секунд"
    " sekunda sekundę sekundu sekunde sekundy sekundi sekund",
    60: "minute minutes минута минуту минуте минути минуты минут minuta minutę minutu minuty minut",
    3600: "hour hours сат сата сати час часа часов sat sata sati godzina godzinę godziny godzin"
    " hodina hodinu hodiny hodin",
    86400: "day days дан дана день дня дней ден дни дена dan dana dzień dni den dny dní dnů",
    604800: "week weeks недеља недељу недеље неделя неделю недели недель седмица седмици"
    " nedelja nedelju nedelje tydzień tygodnie tygodni týden týdny týdnů",
}
"""Units by their seconds, in each of our languages and as numbers bend them."""

_UNITS = {form: seconds for seconds, forms in _FORMS.items() for form in forms.split()}
WEEK = 604800
_SPAN = re.compile(rf"(?:in|за|za|через|след)\s+(?:(\d{{1,6}}|an?)\s+)?({'|'.join(_UNITS)})\b", re.IGNORECASE)
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})[ T]+(\d{1,2})[:.](\d{2})")
_LOCAL = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?,?\s+(\d{1,2})[:.](\d{2})")


def read_time(text: str, zone: ZoneInfo, now: datetime) -> datetime:
    """Return the instant in UTC. `in 3 days` is counted from now; of an hour that occurs twice, the first.

    A span can be written in each of our languages: `за 3 дана`, `za 3 dni`, `через 3 дня`, `след 3 дни`. What
    lies beyond the calendar is its first or last instant: whoever asked says that this is too far away.

    Raises Misunderstood for what cannot be read, and for an hour that the clocks skip.
    """
    text = text.strip()
    if span := _SPAN.fullmatch(text):
        number = int(span[1]) if span[1] and span[1].isdigit() else 1
        return _later(number * _UNITS[span[2].lower()], now)
    if match := _ISO.fullmatch(text):
        year, month, day, hour, minute = map(int, match.groups())
    elif match := _LOCAL.fullmatch(text):
        day, month, year, hour, minute = map(int, match.groups())
    else:
        raise _unreadable(text, zone, now)
    try:
        local = datetime(year, month, day, hour, minute, tzinfo=zone)
    except ValueError:
        raise _unreadable(text, zone, now) from None
    instant = moved(local, UTC)
    if moved(instant, zone).replace(tzinfo=None) != local.replace(tzinfo=None) and instant not in ENDS:
        raise Misunderstood(keys.wrong_time_skipped(value=text))
    return instant


def _later(seconds: int, now: datetime) -> datetime:
    try:
        return now + timedelta(seconds=seconds)
    except OverflowError:
        return ENDS[-1]


def _unreadable(text: str, zone: ZoneInfo, now: datetime) -> Misunderstood:
    return Misunderstood(keys.wrong_time(value=text, example=example(zone, now)))


def example(zone: ZoneInfo, after: datetime) -> str:
    """Return a time that could be meant, as one writes it: a week after another, at six in the evening."""
    return f"{moved(_later(WEEK, after), zone):%Y-%m-%d} 18:00"


def split_time(text: str) -> tuple[str, str]:
    """Split `2026-12-01 18:00 a reason` or `in 3 days a reason` into the time and what follows it."""
    for pattern in (_SPAN, _ISO, _LOCAL):
        if match := pattern.match(text):
            return match[0], text[match.end() :].strip(" \n,;:–-")
    return text.split("\n", maxsplit=1)[0], ""
