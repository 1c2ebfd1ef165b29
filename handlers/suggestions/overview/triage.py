"""`/triage`: undecided ideas by demand and effort, of everybody or a segment; `/effort 12 S`: how large."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, data
from chat.events import Said, Tapped
from chat.records import Stores
from customers.news.segments import Segments, read_segment
from handlers.choosing import offered, ways
from handlers.commands import read_command
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, read_data
from handlers.suggestions.chosen_from import EFFORT, LOOKED_AT
from suggestions.errors import NoSuchVoice, NotAnIdea
from suggestions.kind import Kind
from suggestions.rights import ANSWER
from suggestions.store import Voices
from suggestions.triage import EVERYBODY, Demand, Ranked, Segment, Size, Triage, ranked
from suggestions.voice import VoiceId
from texts import keys
from texts.languages import OWN_NAMES, is_language
from texts.text import Listing, Text
from usecases.suggestions.overview.triage import estimate
from usecases.work import Work

PAGE: Final = 8
SHARES: Final = 4
"""So many languages and tiers of an idea's supporters are named."""
SEGMENTS: Final = 6
"""So many languages, and so many tiers, have a button."""
UNSIZED, CHOSEN = "unsized", "chosen"
KINDS: Final = frozenset({"all", UNSIZED, CHOSEN, "language", "tier"})
LEAST: Final = 3
"""Arguments of a button to a list: its kind, of what, and the page."""
CARRIED: Final = 46
"""Bytes of a written segment that the button to another page carries; of a longer one all is on one page."""


class Looked(NamedTuple):
    """The ideas that a list shows, counted beside whoever writes: who supports them may be very many."""

    kind: str
    value: str
    every: Sequence[Demand]


def triage(command: Command, desk: Desk) -> Answers:
    """Show undecided ideas, the most points first; those that a segment wants: `/triage voters:7`.

    Raises SegmentUnreadable, NoSuchSegment, WrongArgument.
    """
    if not command.whole:
        return (Say(message=first_page(desk)),)
    return (Say(message=_chosen(command.whole, 0, desk)),)


def first_page(desk: Desk) -> Message:
    """Return what the list begins with."""
    return _page(_read("all", "0", desk), "all", "0", 0)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Turn to a page, or to a segment. Raises Misunderstood, and as `triage` of one that was written."""
    if len(tap.arguments) < LEAST:
        return triage(Command("triage", ""), desk)
    kind, value = _place(tap)
    page = tap.number(len(tap.arguments) - 1)
    if kind not in KINDS:
        raise Misunderstood(keys.tap_outdated())
    if kind == CHOSEN:
        return (Redraw(_chosen(value, page, desk)),)
    return (Redraw(_page(_read(kind, value, desk), kind, value, page)),)


def looked_up(event: Tapped | Said, work: Work) -> Looked | None:
    """Count what a list shows before it is asked for, but for a segment that somebody writes."""
    kind, value = "all", "0"
    if isinstance(event, Tapped):
        tap = read_data(event.data)
        kind, value = _place(tap) if len(tap.arguments) >= LEAST else (kind, value)
    elif (command := read_command(event.text)) is not None and command.whole:
        return None
    return Looked(kind, value, _demand(kind, value, work.stores)) if kind in KINDS - {CHOSEN} else None


def first_looked_up(work: Work) -> Looked:
    """Count what the list begins with."""
    return Looked("all", "0", _demand("all", "0", work.stores))


def _place(tap: Tap) -> tuple[str, str]:
    """Which list a button turns, and of what."""
    kind, *named, _ = tap.arguments
    return kind, ":".join(named)


def _read(kind: str, value: str, desk: Desk) -> Sequence[Demand]:
    """What was counted before the transaction; what was not is counted in it."""
    looked = desk.looked_up
    if isinstance(looked, Looked) and (looked.kind, looked.value) == (kind, value):
        return looked.every
    return _demand(kind, value, desk.stores)


def _chosen(segment: str, page: int, desk: Desk) -> Message:
    """A page of what a written segment wants. Raises NewsError for one that there is not."""
    whom = read_segment(segment, desk.company.zone.key, desk.now)
    desk.stores[Segments].check_numbers(whom)
    counted = desk.stores[Triage]
    every = counted.demand(LOOKED_AT, chosen=whom) or counted.demand(LOOKED_AT)
    carried = len(str(whom).encode()) <= CARRIED
    return _page(every, CHOSEN, str(whom), page, PAGE if carried else LOOKED_AT)


def _demand(kind: str, value: str, stores: Stores) -> list[Demand]:
    """The ideas that a segment wants most; where it wants none, those of everybody, for their filters."""
    counted, segment = stores[Triage], Segment(kind, value) if kind in {"language", "tier"} else EVERYBODY
    return counted.demand(LOOKED_AT, segment) or counted.demand(LOOKED_AT)


def _page(every: Sequence[Demand], kind: str, value: str, page: int, size: int = PAGE) -> Message:
    """A page of so many ideas that a segment wants; past the last it is the last."""
    segment = Segment(kind, value) if kind in {"language", "tier", CHOSEN} else EVERYBODY
    found = ranked(every, segment)
    if kind == UNSIZED:
        found = [each for each in found if not each.demand.voice.effort]
    filters = _filters(every, kind, value)
    if not found:
        return Message(texts=(_nothing(every, kind),), buttons=filters)
    page = min(page, (len(found) - 1) // size)
    shown = found[page * size : (page + 1) * size]
    title = keys.triage_title(count=len(found), segment=_named(kind, value, every))
    texts = (title, tuple(line for each in shown for line in _lines(each)), keys.triage_rule())
    to = ways("case", [(each.demand.voice.id, each.demand.voice.title) for each in shown[:PAGE]])
    turns = _turns(kind, value, page, len(found)) if size == PAGE else ()
    return Message(texts=texts, buttons=(*to, *turns, *filters))


def _nothing(every: Sequence[Demand], kind: str) -> Text:
    """Say why nothing stands there, and what then."""
    if not every:
        return keys.triage_none()
    return keys.triage_all_sized() if kind == UNSIZED else keys.triage_none_there()


def _lines(each: Ranked) -> tuple[Text, ...]:
    """An idea with what its points are made of, and whose support it has."""
    voice = each.demand.voice
    first = keys.triage_line(
        points=each.points,
        number=str(voice.id),
        title=short(voice.title),
        reach=each.reach,
        effort=voice.effort or "none",
    )
    shares = [*((tier.name, count) for tier, count in each.demand.tiers.items())][:SHARES]
    shares += [(_language(name), count) for name, count in each.demand.languages.items()][:SHARES]
    if not shares:
        return (first,)
    named = tuple(keys.triage_share(segment=name, count=count) for name, count in shares)
    return (first, keys.triage_shares(shares=Listing(named)))


def _language(code: str) -> str:
    return OWN_NAMES[code] if is_language(code) else code


def _named(kind: str, value: str, every: Sequence[Demand]) -> str:
    """Name a segment; none for everybody."""
    if kind in {"language", CHOSEN}:
        return _language(value)
    names = (tier.name for each in every for tier in each.tiers if str(tier.rank) == value)
    return next(names, value) if kind == "tier" else "none"


def _turns(kind: str, value: str, page: int, count: int) -> Rows:
    """The ways to the other pages."""
    back = (Button(keys.page_back(), data("triage", kind, value, page - 1)),) if page else ()
    more = (page + 1) * PAGE < count
    on = (Button(keys.page_on(), data("triage", kind, value, page + 1)),) if more else ()
    return ((*back, *on),) if back or on else ()


def _filters(every: Sequence[Demand], kind: str, value: str) -> Rows:
    """Buttons for all of it, what has no size, and the tiers and languages of those who support ideas."""
    tiers = sorted({tier for each in every for tier in each.tiers}, key=lambda tier: tier.rank)
    codes = sorted({language for each in every for language in each.languages})
    first: list[tuple[str, str, Text | str]] = [("all", "0", keys.triage_all())]
    if any(not each.voice.effort for each in every):
        first.append((UNSIZED, "0", keys.triage_unsized()))
    rows: list[list[tuple[str, str, Text | str]]] = [first]
    rows.append([("tier", str(tier.rank), tier.name) for tier in tiers[:SEGMENTS]])
    rows.append([("language", code, _language(code)) for code in codes[:SEGMENTS]])
    return tuple(
        tuple(
            Button(label, data("triage", its, of, 0), mark=(its, of) == (kind, value))
            for its, of, label in row
        )
        for row in rows
        if row and every
    )


def effort(command: Command, desk: Desk) -> Answers:
    """Note how large an idea is; without a size ask, alone which.

    Raises Misunderstood, NoSuchVoice, NotAnIdea.
    """
    if not command.whole:
        return offered(command.name, EFFORT, desk)
    id, size = command.number(VoiceId, keys.effort_how())
    return _estimated(id, size.strip().upper(), desk) if size.strip() else _asked(id, desk)


def chooses(tap: Tap, desk: Desk) -> Answers:
    """Ask how large an idea is. Raises NoSuchVoice, NotAnIdea."""
    return _asked(tap.id(VoiceId), desk)


def chosen(tap: Tap, desk: Desk) -> Answers:
    """Note the size that was tapped. Raises Misunderstood."""
    return _estimated(tap.id(VoiceId), tap.arguments[1] if len(tap.arguments) > 1 else "", desk)


def _asked(id: VoiceId, desk: Desk) -> Answers:
    voice = desk.stores[Voices].get(id)
    if voice.filed is None:
        raise NoSuchVoice(id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(id, voice.kind)
    sizes = tuple(
        Button(
            keys.effort_size(size=size.value), data("effort-is", id, size.value), mark=voice.effort == size
        )
        for size in Size
    )
    text = keys.effort_which(number=str(id), title=short(voice.title))
    return (Say(message=Message(texts=(text,), buttons=tuple((size,) for size in sizes))),)


def _estimated(id: VoiceId, size: str, desk: Desk) -> Answers:
    if size not in set(Size):
        raise Misunderstood(keys.effort_unknown(size=size), keys.effort_how())
    voice, told = estimate(desk, id, Size(size), desk.customer.id)
    desk.did(f"voice:{id}")
    done = keys.effort_done(number=str(id), title=short(voice.title), size=size)
    see = (Button(keys.triage_button(), data("triage")),)
    return (Say(message=Message(texts=(done,), buttons=(see,))), *told)


ROUTES = (
    OnCommand("triage", triage, ANSWER, looks_up=looked_up),
    OnTap("triage", turned, ANSWER, looks_up=looked_up),
    OnCommand("effort", effort, ANSWER, numbered=True),
    OnTap("effort", chooses, ANSWER),
    OnTap("effort-is", chosen, ANSWER),
)
