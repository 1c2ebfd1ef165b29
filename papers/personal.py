"""All that is kept of somebody as a page to read: in his language, by topic, one entry for each thing.

Numbers by which the database holds things together, handles and hashes stand in the JSON file alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from papers.own_rows import told
from papers.page import Heading, Page, Piece, Section, html
from papers.saying import Say
from texts import keys
from texts.rendering import Reader
from texts.text import Moment

TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "you": ("customer", "contacts", "tier"),
    "consents": ("consents",),
    "voices": ("voices", "told_of_the_limit"),
    "answers": ("answers_published",),
    "support": (
        "ideas_supported",
        "ideas_followed",
        "launches_waited_for",
        "asked_for_ideas",
        "news_of_ideas",
    ),
    "votes": ("votes", "opened_ballots"),
    "draws": ("draws",),
    "prizes": ("prizes", "addresses"),
    "score": ("lead_user_score", "lead_user_evidence", "asked_who_knows_more", "recommended"),
    "profile": ("profile", "profile_answers", "own_solutions", "profile_offers"),
    "tests": ("tests", "test_answers", "useful_answers", "test_prompts", "test_stock"),
    "friends": ("invitation_link", "friends_invited", "invited_by_link"),
    "news": ("topics_turned_off", "quiet_hours", "news_waiting", "news_received"),
    "conversation": ("messages_written", "messages", "dialogue"),
    "accounts": ("links_begun", "links_joined", "wrong_codes"),
    "reports": ("ideas_reported", "answers_reported"),
    "bans": ("bans",),
    "team": (
        *("team", "invitations", "team_actions", "voice_lines_written", "voice_steps_made", "voices_held"),
        *("voices_recorded", "answers_saved", "polls_made", "decisions_made", "broadcasts_made"),
        *("draws_confirmed", "bans_made", "tests_made"),
    ),
}
"""Under which heading each name of the file stands; what is not named here stands under the last."""
OTHER: Final = "other"
HEADED: Final = frozenset({"customer", "voices", "votes", "lead_user_score", "tests"})
"""What stands first in its section and needs no heading of its own: that of the section says it."""


def written(known: Mapping[str, Any], reader: Reader, at: datetime) -> bytes:
    """Return the page, of what `storage.stores` has found of him; escaped, to be read offline.

    `at`: when that was.
    """
    say = Say(reader)
    named = {name for names in TOPICS.values() for name in names}
    topics = {**TOPICS, OTHER: tuple(name for name in known if name not in named)}
    sections = tuple(
        Section(say.text(keys.mydata_topic(topic=topic)), pieces)
        for topic, names in topics.items()
        if (pieces := tuple(_pieces(names, known, say)))
    )
    lead = (
        keys.mydata_times(zone=say.zone, at=Moment(at)),
        keys.mydata_page_lead(),
        keys.mydata_secret(),
    )
    return html(
        Page(
            language=say.language,
            title=say.text(keys.mydata_page()),
            lead=tuple(map(say.text, lead)),
            contents=say.text(keys.mydata_contents()),
            sections=sections,
        )
    )


def _pieces(names: Sequence[str], known: Mapping[str, Any], say: Say) -> Iterator[Piece]:
    """Yield what stands in a section: where it has several kinds of things, each below its own heading."""
    for name in names:
        pieces = tuple(told(name, _rows(name, known), say))
        if pieces:
            if len(names) > 1 and name not in HEADED:
                yield Heading(say.text(keys.mydata_kind(name=name)))
            yield from pieces


def _rows(name: str, known: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    """Return the rows under a name. What he wrote of his own stands where he said it, and only there."""
    rows: Sequence[Mapping[str, Any]] = known.get(name, ())
    if name != "voice_lines_written":
        return rows
    said = {_line(line, voice["id"]) for voice in known.get("voices", ()) for line in voice.get("lines", ())}
    return [row for row in rows if _line(row, row["voice"]) not in said]


def _line(line: Mapping[str, Any], voice: int) -> tuple[Any, ...]:
    """Return what tells one line from another: lines are given without their running numbers."""
    return voice, line["at"], line["part"], line["text"], line["message"]
