"""All that is kept of somebody as a page to read: in his language, by topic, without what tells him nothing.

Numbers by which the database holds things together, handles and hashes stand in the JSON file alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from leadusers.profile import Resource
from papers.page import Fact, Facts, Page, Piece, Section, html
from texts import keys
from texts.rendering import Reader, render
from texts.text import Moment, Text

TOPICS: Final[Mapping[str, tuple[str, ...]]] = {
    "you": ("customer", "contacts", "tier"),
    "consents": ("consents",),
    "votes": ("votes",),
    "opened": ("opened_ballots",),
    "draws": ("draws",),
    "prizes": ("prizes", "addresses"),
    "voices": ("voices",),
    "support": (
        "ideas_supported",
        "ideas_followed",
        "launches_waited_for",
        "asked_for_ideas",
        "news_of_ideas",
    ),
    "answers": ("answers_published",),
    "reports": ("ideas_reported", "answers_reported"),
    "profile": ("profile", "profile_answers", "own_solutions", "profile_offers"),
    "score": ("lead_user_score", "lead_user_evidence", "asked_who_knows_more", "recommended"),
    "tests": ("tests", "test_stock", "test_prompts", "test_answers", "useful_answers"),
    "friends": ("invitation_link", "friends_invited", "invited_by_link"),
    "accounts": ("links_begun", "links_joined", "wrong_codes"),
    "news": ("topics_turned_off", "quiet_hours", "news_waiting", "news_received"),
    "conversation": ("dialogue", "messages_written", "messages", "told_of_the_limit"),
    "bans": ("bans",),
    "team": (
        *("team", "invitations", "team_actions", "voice_lines_written", "voice_steps_made", "voices_held"),
        *("voices_recorded", "answers_saved", "polls_made", "decisions_made", "broadcasts_made"),
        *("draws_confirmed", "bans_made", "tests_made"),
    ),
}
"""Under which heading each name of the file stands; what is not named here stands under the last."""
OTHER: Final = "other"
FIELDS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("at", "since", "came", "asked", "begun", "joined"), "when"),
    **dict.fromkeys(("given", "agreed"), "agreed"),
    **dict.fromkeys(("withdrawn", "stopped"), "ended"),
    **dict.fromkeys(("expires", "due", "deadline"), "until"),
    **dict.fromkeys(("invited", "accepted", "handed", "claimed", "fulfilled"), "reached"),
    **dict.fromkeys(("title", "question", "product"), "about"),
    **dict.fromkeys(("text", "words", "answer", "wording"), "words"),
    **dict.fromkeys(("reason", "why"), "reason"),
    **dict.fromkeys(("name", "signed", "messenger", "address", "prize", "code", "language"), "called"),
    "zone": "zone",
    "chosen": "chosen",
    "choice": "chosen",
    "rating": "rating",
}
"""What is told of a row, and under which word; all else stands in the file."""


def written(known: Mapping[str, Any], reader: Reader) -> bytes:
    """Return the page, of what `storage.stores` has found of him; escaped, to be read offline."""
    say = _Say(reader)
    heads = {name: topic for topic, names in TOPICS.items() for name in names}
    found: dict[str, list[Piece]] = {topic: [] for topic in (*TOPICS, OTHER)}
    said = [line["id"] for voice in known.get("voices", ()) for line in voice.get("lines", ())]
    for name, rows in known.items():
        told = _need if name == "profile_answers" else _row
        twice = said if name == "voice_lines_written" else ()
        found[heads.get(name, OTHER)] += [
            piece for row in rows if row.get("id") not in twice for piece in told(row, say)
        ]
    sections = tuple(
        Section(say.text(keys.mydata_topic(topic=topic)), tuple(pieces))
        for topic, pieces in found.items()
        if pieces
    )
    lead = (say.text(keys.mydata_page_lead()),)
    title = say.text(keys.mydata_page())
    return html(Page(language=reader.language, title=title, lead=lead, sections=sections))


class _Say:
    """Says things in somebody's language."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def text(self, text: Text) -> str:
        return render(text, self._reader, markup=False)

    def value(self, value: object) -> str:
        if isinstance(value, datetime):
            return self.text(keys.mydata_moment(at=Moment(value)))
        if isinstance(value, list | tuple):
            return "; ".join(map(str, value))
        return str(value)


def _row(row: Mapping[str, Any], say: _Say) -> Iterator[Piece]:
    """Yield what is told of one row, and below it of the rows within it."""
    told = [
        Fact(say.text(keys.mydata_field(field=FIELDS[name])), say.value(value))
        for name, value in row.items()
        if name in FIELDS and value not in ("", None, [], ())
    ]
    if told:
        yield Facts(tuple(told))
    for value in row.values():
        if _are_rows(value):
            for within in value:
                yield from _row(within, say)


def _need(row: Mapping[str, Any], say: _Say) -> Iterator[Piece]:
    """Yield what he answered about his need, with the question in words."""
    asked, value = row["question"], row["value"]
    words = str(value)
    if value is None:
        words = say.text(keys.need_skip())
    elif asked in set(Resource):
        words = say.text(keys.need_yes() if value else keys.need_no())
    when = Fact(say.text(keys.mydata_field(field="when")), say.value(row["at"]))
    yield Facts((Fact(say.text(keys.me_change(question=asked)), words), when))


def _are_rows(value: object) -> bool:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return False
    return any(isinstance(each, Mapping) for each in value)
