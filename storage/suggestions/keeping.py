"""What is kept of voices: what was said, its lines, who supports it, and what became of it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, delete, select, update

from customers.people import CustomerId
from storage import uniting
from storage.customers.tables import customers, members
from storage.keeping import Keeping, StoreEntry, rows_of, rows_that
from storage.suggestions.alerts import AlertRows
from storage.suggestions.digest import DigestRows
from storage.suggestions.likeness import LikenessRows
from storage.suggestions.meanings import MeaningRows
from storage.suggestions.published import PublishedAnswerRows
from storage.suggestions.rows import VoiceRows
from storage.suggestions.saved import SavedAnswerRows
from storage.suggestions.tables import (
    answer_reports,
    idea_asks,
    idea_followers,
    idea_news,
    idea_reports,
    launch_waits,
    published_answers,
    saved_answers,
    supporters,
    voice_alerts,
    voice_lines,
    voice_steps,
    voices,
)
from storage.suggestions.titles import asked, titled, with_step
from storage.suggestions.triage import TriageRows
from storage.suggestions.weekly import WeeklyRows
from suggestions.digest import Digests
from suggestions.likeness import Likeness
from suggestions.meaning import Meanings
from suggestions.merging import root_of
from suggestions.published import PublishedAnswers
from suggestions.saved import SavedAnswers
from suggestions.store import Alerts, Voices, limit_alert
from suggestions.supporting import recounted
from suggestions.triage import Triage
from suggestions.voice import Part, Status, VoiceId
from suggestions.weekly import Weekly

_voices = rows_of(voices, "author", ("author", "holder", "recorder", "effort"))
_lines = rows_that(
    voice_lines, lambda author: voice_lines.c.voice.in_(select(voices.c.id).where(voices.c.author == author))
)
NOTE, ANSWER = Part.NOTE.value, Part.ANSWER.value


def _said(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Return what he said, each with its lines.

    How many support it is none of his data, and hidden from him for as long as from everybody.
    """
    lines: dict[int, list[dict[str, Any]]] = {}
    for line in sorted(_lines(db, customer), key=lambda each: each["id"]):
        if _reaches_him(line):
            lines.setdefault(line["voice"], []).append(_line(line))
    return [
        {name: value for name, value in voice.items() if name != "supporters"}
        | {"lines": lines.get(voice["id"], [])}
        for voice in _voices(db, customer)
    ]


def _reaches_him(line: dict[str, Any]) -> bool:
    """Whether a line is his: what colleagues noted, and answers that were not sent, are among themselves."""
    return line["part"] != NOTE and (line["part"] != ANSWER or line["left"] is not None)


def _line(line: dict[str, Any]) -> dict[str, Any]:
    """A line of what he said; who of the team wrote it is not his, nor how many lines others wrote."""
    return {name: value for name, value in line.items() if name not in {"id", "by", "voice"}}


def _told_of_the_limit(db: Connection, customer: CustomerId) -> list[dict[str, Any]]:
    """Return when he was told that he had said as much as one may within a day."""
    query = select(voice_alerts.c.at).where(voice_alerts.c.name == limit_alert(customer))
    return [dict(row) for row in db.execute(query).mappings()]


def _erase(db: Connection, customer: CustomerId) -> None:
    """Take a person out: what he said is gone, of an idea its words stay; his support stays counted.

    Support is kept under a number that is nobody's: his own below nought.
    """
    his = select(voices.c.id).where(voices.c.author == customer)
    stands = voices.c.hidden.is_(None), voices.c.status != Status.WITHDRAWN.value
    read = voices.c.published.is_not(None), *stands
    public = his.where(*read)
    talk = voice_lines.c.part != Part.WORDS.value
    db.execute(delete(voice_lines).where(voice_lines.c.voice.in_(his), talk))
    db.execute(delete(voice_lines).where(voice_lines.c.voice.in_(his), voice_lines.c.voice.not_in(public)))
    waits = voice_lines.c.voice.in_(his), voice_lines.c.shown.is_not(None)
    db.execute(update(voice_lines).where(*waits).values(text=voice_lines.c.shown, shown=None))
    nowhere = dict.fromkeys(("messenger", "chat", "message", "handle", "album"), "")
    left = nowhere | {"by": None, "before": b"[]"}
    db.execute(update(voice_lines).where(voice_lines.c.by == customer).values(left))
    unread = voices.c.author == customer, ~and_(*read)
    db.execute(update(voices).where(*unread).values(title=""))
    db.execute(update(voices).where(*unread, voices.c.into.is_(None)).values(status="withdrawn"))
    groups = _groups(db, customer)
    gone = {"author": None, "signed": "", "hiding": "", "rewritten": None}
    db.execute(update(voices).where(voices.c.author == customer).values(gone))
    for column in (voices.c.holder, voices.c.recorder):
        db.execute(update(voices).where(column == customer).values({column.name: None}))
    _responsible_no_more(db, customer)
    db.execute(update(voice_steps).where(voice_steps.c.by == customer).values(by=None))
    db.execute(delete(voice_alerts).where(voice_alerts.c.name == limit_alert(customer)))
    for table in (idea_asks, idea_news, idea_reports, idea_followers, launch_waits, answer_reports):
        db.execute(delete(table).where(table.c.customer == customer))
    his_answers = select(published_answers.c.id).where(published_answers.c.author == customer)
    db.execute(delete(answer_reports).where(answer_reports.c.answer.in_(his_answers)))
    db.execute(delete(published_answers).where(published_answers.c.author == customer))
    db.execute(update(saved_answers).where(saved_answers.c.by == customer).values(by=None))
    nobody = supporters.c.customer == customer
    db.execute(update(supporters).where(nobody).values(customer=-customer))
    for root in groups:
        recounted(VoiceRows(db), VoiceRows(db).get(root))


def _responsible_no_more(db: Connection, customer: CustomerId) -> None:
    """Take his name out of what he planned himself."""
    called = select(members.c.name).where(members.c.customer == customer)
    names = called.union(select(customers.c.name).where(customers.c.id == customer))
    his = voice_steps.c.by == customer, voice_steps.c.owner.in_(names)
    planned = voices.c.id.in_(select(voice_steps.c.voice).where(*his)), voices.c.owner.in_(names)
    db.execute(update(voices).where(*planned).values(owner=""))
    db.execute(update(voice_steps).where(*his).values(owner=""))


def _groups(db: Connection, customer: CustomerId) -> list[VoiceId]:
    """Hold the ideas that his are one with: an author's own support counts once he is none there any more."""
    rows = VoiceRows(db)
    his = select(voices.c.id).where(voices.c.author == customer)
    merged = db.execute(his.where(voices.c.into.is_not(None))).scalars().all()
    united = db.execute(select(voices.c.into).where(voices.c.into.in_(his))).scalars().all()
    roots = {root_of(rows, rows.get(VoiceId(each))).id for each in (*merged, *united)}
    return [rows.lock(each).id for each in sorted(roots)]


def _unite(db: Connection, goes: CustomerId, stays: CustomerId, _: datetime) -> None:
    """Count who supports an idea by both accounts once, and an author's own support not at all."""
    rows = VoiceRows(db)
    theirs = supporters.c.customer.in_((goes, stays))
    touched = select(voices.c.id).join(supporters, supporters.c.idea == voices.c.id).where(theirs)
    roots = {root_of(rows, rows.get(VoiceId(each))).id for each in db.execute(touched).scalars().all()}
    db.execute(delete(voice_alerts).where(voice_alerts.c.name == limit_alert(goes)))
    for column in (supporters.c.customer, voices.c.author):
        uniting.follow(db, column, goes, stays)
    for root in sorted(roots):
        recounted(rows, rows.lock(root))


KEEPING = Keeping(
    stores=(
        StoreEntry[Voices](Voices, VoiceRows),
        StoreEntry[Likeness](Likeness, LikenessRows),
        StoreEntry[Meanings](Meanings, MeaningRows),
        StoreEntry[Alerts](Alerts, AlertRows),
        StoreEntry[Digests](Digests, DigestRows),
        StoreEntry[Triage](Triage, TriageRows),
        StoreEntry[Weekly](Weekly, WeeklyRows),
        StoreEntry[SavedAnswers](SavedAnswers, SavedAnswerRows),
        StoreEntry[PublishedAnswers](PublishedAnswers, PublishedAnswerRows),
    ),
    personal={
        "voices": _said,
        "voice_lines_written": rows_of(voice_lines, "by", ("by", "id")),
        "voice_steps_made": rows_of(voice_steps, "by", ("by", "id", "undoes", "cursor", "asked")),
        "voices_held": rows_of(voices, "holder", ("author", "holder")),
        "voices_recorded": rows_of(voices, "recorder", ("author", "recorder")),
        "ideas_supported": titled(rows_of(supporters)),
        "asked_for_ideas": rows_of(idea_asks),
        "news_of_ideas": titled(with_step(rows_of(idea_news))),
        "told_of_the_limit": _told_of_the_limit,
        "ideas_reported": titled(rows_of(idea_reports)),
        "ideas_followed": titled(rows_of(idea_followers)),
        "launches_waited_for": titled(rows_of(launch_waits), "voice"),
        "answers_published": rows_of(published_answers, "author", ("author", "id")),
        "answers_reported": asked(rows_of(answer_reports)),
        "answers_saved": rows_of(saved_answers, "by", ("by", "id")),
    },
    erase=_erase,
    unite=_unite,
)
