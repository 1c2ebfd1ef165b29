"""What nobody has answered in time: the care role is alerted, the owners hear of what stays so."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import timedelta
from typing import Final, NamedTuple

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, Tell, data
from customers.people import CustomerId
from customers.team import Role, Team
from suggestions.kind import Kind
from suggestions.reply_by import due_soon, reply_by
from suggestions.store import Alerts, Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from texts.text import Moment, Text
from usecases.suggestions.inbox import topics
from usecases.suggestions.saying.titles import called
from usecases.work import Work

HOURLY: Final = timedelta(hours=1)
NAMES: Final = ("late", "escalated")
"""How the dedupe keys of what is told begin; the number of a voice follows that is named there."""
MOST: Final = 200
"""So many are looked at, and told of at once."""


def alert(work: Work) -> Answers:
    """Tell the care role of what is late, hourly at most, and of each once: past `MOST` an hour later.

    It is told where its cards are: in the team's chat, else in private.
    """
    fresh = work.stores[Voices].late(work.now, MOST, "alerted")
    if not fresh or not work.stores[Alerts].first_within("late", HOURLY, work.now):
        return ()
    for each in fresh:
        held = work.stores[Voices].lock(each.id)
        work.stores[Voices].save(replace(held, alerted=work.now))
    here = work.company.team_chat is not None
    people = () if here else _in_role(Role.CARE, work) or _in_role(Role.OWNER, work)
    return _told(keys.late_alert(count=len(fresh)), "late", people, fresh, work)


def escalate(work: Work) -> Answers:
    """Tell the owners of what is late still, after as much working time again as it was given."""
    late = work.stores[Voices].late(work.now, MOST, "escalated")
    still = [each for each in late if _again_late(each, work)]
    if not still or not work.stores[Alerts].first_within("escalated", HOURLY, work.now):
        return ()
    for each in still:
        held = work.stores[Voices].lock(each.id)
        work.stores[Voices].save(replace(held, escalated=work.now))
    return _told(keys.late_escalated(count=len(still)), "escalated", _in_role(Role.OWNER, work), still, work)


def _again_late(voice: Voice, work: Work) -> bool:
    if voice.reply_by is None:
        return False
    kind = voice.kind or Kind.QUESTION
    return work.now > reply_by(kind, voice.reply_by, work.company.reply_rules)


def _in_role(role: Role, work: Work) -> list[CustomerId]:
    return [each.customer for each in work.stores[Team].members() if each.role is role]


def _told(
    text: Text, name: str, people: Collection[CustomerId], voices: Sequence[Voice], work: Work
) -> Answers:
    """Tell of voices in the topic of their kind; of one alone with its name and its button."""
    first, texts = voices[0], tuple[Text, ...]((text,))
    alone = first.id if len(voices) == 1 else 0
    key = f"{name}:{alone}:{work.now.timestamp():.0f}:{first.id}"
    buttons = ((Button(keys.late_button(), data("late")),),)
    if len(voices) == 1 and first.reply_by is not None:
        number, by = str(first.id), Moment(first.reply_by)
        texts = (text, keys.late_line(number=number, title=called(first, work), by=by))
        buttons = ((Button(keys.audit_to_voice(number=number), data("case", first.id)),),)
    notice = Tell(people=tuple(people), message=Message(texts=(texts,), buttons=buttons), key=key)
    return (notice, *topics.in_team_chat(voices, texts, key, work.company, buttons))


class InTime(NamedTuple):
    """What waits and is not late, each list with the one promised earliest first."""

    soon: list[VoiceId]
    """An answer is due soon."""
    nobodys: list[VoiceId]
    """Nobody has taken it on, and there is time."""


def in_time(work: Work) -> InTime:
    """Return all that waits and is not late, however much it is."""
    waits = work.stores[Voices].in_time(work.now)
    spans = [(min(each.filed, each.reply_by), each.reply_by) for each in waits]
    due = due_soon(spans, work.now, work.company.reply_rules.hours)
    found = list(zip(waits, due, strict=True))
    nobodys = [each.id for each, soon in found if not soon and each.holder is None]
    return InTime([each.id for each, soon in found if soon], nobodys)
