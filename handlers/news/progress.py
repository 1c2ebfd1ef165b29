"""How far a broadcast has come: a message that keeps itself up to date; pause, resume, cancel."""

from __future__ import annotations

from datetime import datetime, timedelta

from chat.answers import Answers, Button, Edit, Message, Paragraph, Redraw, Rows, Say, data
from customers.news import broadcast as rules
from customers.news.broadcast import Broadcast, Broadcasts, Counts, LastProgress, State
from customers.news.errors import NobodyThere
from customers.news.rights import SEND_NEWS
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from texts import keys
from texts.text import Text

EVERY = timedelta(seconds=5)
"""The progress message is edited at most this often, but for a change of state."""


def progress(started: Broadcast, counts: Counts, desk: Desk) -> Say:
    """Say it to who started it, to be edited from then on."""
    desk.stores[Broadcasts].note_progress(
        started.id, LastProgress(_mark(started, counts), desk.now, counts.settled)
    )
    return Say(message=_message(started, counts, None), key=_key(started.id))


def updated(id: int, broadcasts: Broadcasts, now: datetime) -> tuple[Edit, ...]:
    """Bring the progress message up to date; finish a broadcast that has come to its end."""
    found, counts = rules.settle(broadcasts, id, now)
    last = broadcasts.last_progress(id)
    mark = _mark(found, counts)
    if last is None or mark == last.said:
        return ()
    same_state = mark.partition(":")[0] == last.said.partition(":")[0]
    if same_state and timedelta() <= now - last.at < EVERY:  # what lies ahead, a clock wrote that was
        return ()
    left = _seconds_left(found, counts, last, now)
    broadcasts.note_progress(id, LastProgress(mark, now, counts.settled))
    return (Edit(of=_key(id), message=_message(found, counts, left)),)


def _key(id: int) -> str:
    return f"broadcast:{id}"


def _mark(found: Broadcast, counts: Counts) -> str:
    """What the message tells: it is edited only when this changes."""
    numbers = [counts.sent, counts.failed, counts.blocked, counts.uncertain, counts.later, counts.dropped]
    if found.state is State.PAUSED:
        numbers.append(counts.under_way)
    return ":".join((found.state, *map(str, numbers)))


def _seconds_left(found: Broadcast, counts: Counts, last: LastProgress, now: datetime) -> float | None:
    """How long the rest takes at the pace since the message was last brought up to date."""
    seconds, settled = (now - last.at).total_seconds(), counts.settled - last.settled
    if found.state is not State.SENDING or seconds <= 0 or settled <= 0:
        return None
    return max(found.total - counts.settled - counts.later, 0) * seconds / settled


def _message(found: Broadcast, counts: Counts, left: float | None) -> Message:
    lines: list[Text] = [
        keys.broadcast_state(number=str(found.id), state=found.state.value),
        keys.broadcast_sent(sent=counts.sent, total=found.total),
        keys.broadcast_failed(number=counts.failed),
        keys.broadcast_blocked(number=counts.blocked),
        keys.broadcast_uncertain(number=counts.uncertain),
    ]
    if counts.later and found.state is State.SENDING:
        lines.append(keys.broadcast_later(number=counts.later))
    if counts.under_way and found.state is State.PAUSED:
        lines.append(keys.broadcast_under_way(number=counts.under_way))
    if counts.dropped:
        lines.append(keys.broadcast_dropped(number=counts.dropped))
    if left is not None:
        lines.append(keys.broadcast_left(minutes=round(left / 60)))
    texts: tuple[Paragraph, ...] = (tuple(lines),)
    if counts.uncertain:
        texts = (*texts, keys.broadcast_uncertain_note())
    return Message(texts=texts, buttons=_buttons(found, counts))


def _buttons(found: Broadcast, counts: Counts) -> Rows:
    cancel = Button(keys.broadcast_cancel(), data("broadcast-cancel", found.id))
    match found.state:
        case State.SENDING:
            return ((Button(keys.broadcast_pause(), data("broadcast-pause", found.id)),), (cancel,))
        case State.PAUSED:
            return ((Button(keys.broadcast_resume(), data("broadcast-resume", found.id)),), (cancel,))
        case State.DONE if counts.resendable:
            label = keys.broadcast_resend(readers=counts.resendable)
            return ((Button(label, data("broadcast-unsure", found.id)),),)
        case _:
            return ()


def pause(tap: Tap, desk: Desk) -> Answers:
    """Let nothing more leave."""
    return _moved(rules.pause(desk.stores[Broadcasts], tap.number(0)), "pause", desk)


def resume(tap: Tap, desk: Desk) -> Answers:
    """Go on."""
    return _moved(rules.resume(desk.stores[Broadcasts], tap.number(0)), "resume", desk)


def cancel(tap: Tap, _: Desk) -> Answers:
    """Ask once: who has not got it will not get it."""
    sure: Rows = (
        (Button(keys.broadcast_cancel_yes(), data("broadcast-end", tap.number(0))),),
        (Button(keys.broadcast_cancel_no(), data("broadcast-stay", tap.number(0))),),
    )
    text = keys.broadcast_cancel_sure(number=str(tap.number(0)))
    return (Say(message=Message(texts=(text,), buttons=sure)),)


def end(tap: Tap, desk: Desk) -> Answers:
    """Cancel it."""
    found = rules.cancel(desk.stores[Broadcasts], tap.number(0))
    done = Redraw(Message(texts=(keys.broadcast_cancelled(number=str(found.id)),)))
    return (done, *_moved(found, "cancel", desk))


def stay(_: Tap, __: Desk) -> Answers:
    """Let it run."""
    return (Redraw(Message(texts=(keys.broadcast_stays(),))),)


def unsure(tap: Tap, desk: Desk) -> Answers:
    """Ask once: some will get it a second time."""
    id = rules.done(desk.stores[Broadcasts], tap.number(0)).id
    readers = desk.stores[Broadcasts].counts(id).resendable
    if not readers:
        raise NobodyThere
    sure: Rows = (
        (Button(keys.broadcast_resend_yes(readers=readers), data("broadcast-resend", id)),),
        (Button(keys.broadcast_resend_no(), data("broadcast-stay", id)),),
    )
    text = keys.broadcast_resend_sure(number=str(id), readers=readers)
    return (Say(message=Message(texts=(text,), buttons=sure)),)


def resend(tap: Tap, desk: Desk) -> Answers:
    """Send once more to those of whom we do not know."""
    found, readers = rules.resend(desk.stores[Broadcasts], tap.number(0))
    done = Redraw(Message(texts=(keys.broadcast_resent(number=str(found.id), readers=readers),)))
    return (done, *_moved(found, "resend", desk))


def _moved(found: Broadcast, action: str, desk: Desk) -> Answers:
    desk.note(f"broadcast-{action}", f"broadcast:{found.id}")
    return updated(found.id, desk.stores[Broadcasts], desk.now)


ROUTES = (
    OnTap("broadcast-pause", pause, SEND_NEWS),
    OnTap("broadcast-resume", resume, SEND_NEWS),
    OnTap("broadcast-cancel", cancel, SEND_NEWS),
    OnTap("broadcast-end", end, SEND_NEWS),
    OnTap("broadcast-unsure", unsure, SEND_NEWS),
    OnTap("broadcast-resend", resend, SEND_NEWS),
    OnTap("broadcast-stay", stay, SEND_NEWS),
)
