"""One row of what is kept of somebody as one entry: what it is, and below it smaller when that was."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from leadusers.axis import Axis, Points, in_points
from leadusers.profile import Resource
from papers.page import Entries, Entry, Heading, Piece, Words
from papers.saying import TIMES as TIMED
from papers.saying import Row, Say, capital
from texts import keys
from texts.languages import OWN_NAMES, is_language
from texts.text import Listing, Moment, Text
from trials.tester import Standing, said

Fields = tuple[str, ...]
WORDS: Final = " – "
TIMES: Final = " · "
SPOKEN: Final = ("product", "title", "question", "topic", "prize", "text", "words", "name")
"""What a row of which no words are known here may be called by."""

ROWS: Final[Mapping[str, tuple[Fields, Fields]]] = {
    "contacts": (("messenger", "address"), ("reachable", "last_event")),
    "tier": (("name",), ("since",)),
    "opened_ballots": (("question",), ("at", "reminded")),
    "prizes": (("prize", "state"), ("since", "deadline", "claimed", "fulfilled", "code")),
    "addresses": (("address",), ("given",)),
    "ideas_supported": (("title",), ("since",)),
    "ideas_followed": (("title", "muted"), ("since",)),
    "launches_waited_for": (("title",), ("since",)),
    "asked_for_ideas": (("due", "asked"), ()),
    "news_of_ideas": (("title", "status"), ("at", "due")),
    "answers_published": (("question", "answer"), ("published",)),
    "ideas_reported": (("title",), ("since", "settled")),
    "answers_reported": (("question",), ("since", "settled")),
    "own_solutions": (("words", "review"), ("told", "decided")),
    "asked_who_knows_more": (("topic",), ("at",)),
    "recommended": (("topic",), ("at",)),
    "test_stock": (("product", "link"), ("handed",)),
    "friends_invited": (("counts",), ()),
    "invited_by_link": (("came", "agreed"), ()),
    "bans": (("reason",), ("at",)),
    "team": (("name", "role"), ("since",)),
    "invitations": (("role",), ("expires",)),
    "voice_steps_made": (("status", "reason"), ("at",)),
    "voices_held": (("kind", "title"), ("status", "filed", "answered")),
    "voices_recorded": (("kind", "title"), ("status", "filed", "answered")),
    "answers_saved": (("name", "text"), ()),
    "decisions_made": (("reason",), ("at",)),
    "broadcasts_made": (("started",), ()),
    "bans_made": (("reason",), ("at",)),
}
"""Of each name the fields that say what it is, and those that say when it was."""
COUNTED: Final = frozenset({"messages", "messages_written", "team_actions", "news_received"})
"""Of which there are many alike: it is told how many, and from when to when."""


def told(name: str, rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    """Yield what is told of all rows under one name; nothing where there are none."""
    if name in COUNTED:
        yield from _tally(rows, say)
    elif name in APART:
        yield from APART[name](rows, say)
    else:
        made = ONE.get(name) or _by_fields(*ROWS.get(name, (SPOKEN, ("at", "since"))))
        entries = tuple(each for row in rows if (each := made(row, say)).words)
        if entries:
            yield Entries(entries)


def _by_fields(words: Fields, times: Fields) -> Callable[[Row, Say], Entry]:
    def made(row: Row, say: Say) -> Entry:
        said, when = say.fields(row, words, WORDS), say.fields(row, times, TIMES)
        return Entry(said, when) if said and set(words) - set(TIMED) else Entry(capital(said or when))

    return made


def _tally(rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    times = [row.get("at") or row.get("settled") or row.get("created") for row in rows]
    when = sorted(each for each in times if isinstance(each, datetime))
    if when:
        first, last = Moment(when[0]), Moment(when[-1])
        yield Words(say.text(keys.mydata_tally(count=len(rows), first=first, last=last)))


def _customer(rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    for row in rows:
        values = (("called", row["name"]), ("language", _language(row["language"])), ("zone", row["zone"]))
        lines = [say.noted(what, value) for what, value in values]
        times = [say.time(each, row.get(each)) for each in ("joined", "stopped")]
        yield Entries(tuple(Entry(capital(each)) for each in (*lines, *times) if each))


def _language(code: str) -> str:
    return OWN_NAMES[code] if is_language(code) else code


def _voices(rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    """Each with what it is called and where it stands, then what he and we wrote, in order."""
    for row in rows:
        yield Heading(say.fields(row, ("kind", "title"), ": ") or f"#{row['id']}")
        promised = () if row["answered"] or row["stopped"] else ("reply_by",)
        stands = ("status", "reason", "signed", "filed", "published", *promised, "answered", "formal")
        yield Words(capital(say.fields(row, stands, TIMES)), small=True)
        lines = [(each, each["text"] or _file(each, say)) for each in row.get("lines", ())]
        told = lines[1:] if lines and lines[0][1] == row["title"] else lines
        said = [Entry(text, capital(say.fields(each, ("part", "at"), TIMES))) for each, text in told if text]
        if said:
            yield Entries(tuple(said))


def _file(line: Row, say: Say) -> str:
    """Say what was sent that is no words."""
    return (
        say.word("file", line["file"]) or say.text(keys.mydata_word(word="file-any")) if line["file"] else ""
    )


def _consent(row: Row, say: Say) -> Entry:
    when = say.fields(row, ("given", "withdrawn"), TIMES)
    remark = "\n".join(filter(None, (when, say.field(row, "wording"))))
    return Entry(say.word("purpose", row["purpose"]), remark)


def _vote(row: Row, say: Say) -> Entry:
    chosen = keys.mydata_chose(choices=Listing(tuple(row["chosen"])))
    stands = chosen if row["chosen"] else keys.mydata_word(word="withdrawn-vote")
    return Entry(WORDS.join((row["question"], say.text(stands))), say.field(row, "at"))


def _draw(row: Row, say: Say) -> Entry:
    won = [say.text(keys.mydata_won(place=each)) for each in row["places"]]
    return Entry(WORDS.join(filter(None, (row["title"], *won, say.field(row, "out")))))


def _need(row: Row, say: Say) -> Entry:
    """What he answered about his need, before the question."""
    asked, value = row["question"], row["value"]
    if value is None:
        words = keys.mydata_word(word="unsaid")
    elif asked in set(Resource):
        words = keys.need_yes() if value else keys.need_no()
    else:
        words = keys.mydata_of_five(value=str(value))
    return Entry(WORDS.join(map(say.text, (words, keys.me_change(question=asked)))), say.field(row, "at"))


def _score(rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    """Both axes and what they come to, and why: as he reads it in the chat."""
    for row in rows:
        now = row.get("now") or {}
        yield Entries(tuple(Entry(say.text(each)) for each in _axes(now)))
        reasons = [say.text(keys.me_reason(why=each)) for each in now.get("reasons", ())]
        if reasons:
            yield Words("\n".join((say.text(keys.me_reasons()), *reasons)))
        yield Words(capital(say.fields(row, ("since", "reckoned"), TIMES)), small=True)


def _axes(now: Mapping[str, Any]) -> Iterator[Text]:
    """Yield both axes, or why one is unknown, and the total."""
    ahead, gain, total = (_points(now.get(name)) for name in ("ahead", "gain", "total"))
    yield keys.me_ahead(**ahead) if ahead is not None else keys.me_ahead_unknown()
    yield keys.me_gain(**gain) if gain is not None else keys.me_gain_unknown()
    if total is not None:
        yield keys.me_total(**total)


def _points(value: Mapping[str, float] | None) -> Points | None:
    return in_points(Axis(**value)) if value is not None else None


def _early(row: Row, say: Say) -> Entry:
    return Entry(say.text(keys.mydata_early(won=row["won"], count=row["early"])), say.field(row, "at"))


def _tests(rows: Sequence[Row], say: Say) -> Iterator[Piece]:
    """Each with where he stands, how he came to be asked, what he agreed to and whether he is quoted."""
    for row in rows:
        yield Heading(row["product"])
        times = say.fields(row, ("applied", "invited", "accepted", "handed", "expires", "sign"), TIMES)
        yield Entries(tuple(Entry(each) for each in _test(row, say) if each))
        yield Words(capital(times), small=True)
        if row["wording"]:
            yield Words(say.noted("conditions", row["wording"]), small=True)


def _test(row: Row, say: Say) -> Iterator[str]:
    standing = said(Standing(row["standing"]), row["invited"], row["accepted"])
    yield say.text(keys.trial_card(standing=standing, product=row["product"]))
    if row["why"]:
        yield say.text(keys.trial_why_not(why=row["why"]))
    if row["way"] != "unknown":
        yield say.text(keys.trial_why(way=row["way"]))
    if row["likelihood"] < 1:
        yield say.text(keys.mydata_likely(percent=say.decimal(100 * row["likelihood"])))
    yield say.field(row, "places_for")
    if row["accepted"]:
        how = "no" if not row["quoted"] else "name" if row["name"] else "nameless"
        yield say.text(keys.quote_now(how=how, name=row["name"]))
        yield say.text(keys.quote_pictures(shown="yes" if row["photos"] else "no"))


def _of_test(row: Row, say: Say) -> str:
    """Say of which test and day a row is."""
    day = say.text(keys.mydata_test_day(day=row["day"])) if "day" in row else ""
    return ", ".join(filter(None, (row.get("product", ""), day)))


def _when(row: Row, say: Say) -> str:
    return TIMES.join(filter(None, (_of_test(row, say), say.field(row, "at"))))


def _prompt(row: Row, say: Say) -> Entry:
    when = ("asked", "reminded", "stuck", "done") if row["asked"] else ("due",)
    return Entry(_of_test(row, say), say.fields(row, when, TIMES))


def _answer(row: Row, say: Say) -> Entry:
    """What he answered before what was asked: "4 of 5 – How easily does it steer?"."""
    asked = row.get("question_in_words") or say.text(keys.checkin_stuck())
    if row["rating"] is not None:
        given = say.text(keys.mydata_of_five(value=str(row["rating"])))
    else:
        picture = say.word("file", "picture") if row["photo"] else ""
        chosen = row.get("choice_in_words") or ""
        given = ", ".join(filter(None, (chosen, picture, row["words"])))
    given = given or say.text(keys.mydata_word(word="skipped"))
    return Entry(WORDS.join((given, asked)), _when(row, say))


def _useful(row: Row, say: Say) -> Entry:
    useful, asked = say.text(keys.mydata_word(word="useful")), row.get("question_in_words")
    return Entry(WORDS.join(filter(None, (useful, asked))), _when(row, say))


def _profile(row: Row, say: Say) -> Entry:
    since, asked = say.time("counted", row["since"]), say.time("need", row["asked"])
    return Entry(capital(since), asked)


def _topic(row: Row, say: Say) -> Entry:
    return Entry(say.text(keys.topic_name(topic=row["topic"])))


def _quiet(row: Row, say: Say) -> Entry:
    return Entry(say.text(keys.mydata_quiet(start=row["start"], end=row["end"])))


def _link(_: Row, say: Say) -> Entry:
    return Entry(say.text(keys.mydata_word(word="link")))


def _midway(_: Row, say: Say) -> Entry:
    return Entry(say.text(keys.mydata_word(word="midway")))


ONE: Final[Mapping[str, Callable[[Row, Say], Entry]]] = {
    "consents": _consent,
    "votes": _vote,
    "draws": _draw,
    "profile": _profile,
    "profile_answers": _need,
    "lead_user_evidence": _early,
    "test_prompts": _prompt,
    "test_answers": _answer,
    "useful_answers": _useful,
    "topics_turned_off": _topic,
    "quiet_hours": _quiet,
    "invitation_link": _link,
    "dialogue": _midway,
}
"""Names of which a row takes more than its fields one after the other."""
APART: Final[Mapping[str, Callable[[Sequence[Row], Say], Iterator[Piece]]]] = {
    "customer": _customer,
    "voices": _voices,
    "lead_user_score": _score,
    "tests": _tests,
}
"""Names of which a row takes more than an entry."""
