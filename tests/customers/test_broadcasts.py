"""What can be done with a broadcast depends on where it stands, and what it says fits into one message."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta

import pytest
from msgspec.structs import replace

from bot.domains import Stores
from customers.news import broadcast as rules
from customers.news.broadcast import (
    MAX_CAPTION,
    MAX_TEXT,
    SAME_WITHIN,
    Broadcast,
    Broadcasts,
    Content,
    Counts,
    Plan,
    State,
)
from customers.news.errors import NobodyThere, SegmentUnreadable, WordsLength, WrongStage
from customers.news.preferences import Topic
from customers.news.segments import MOST_TERMS, read_segment
from customers.people import CustomerId
from tests.prizes.winners import NOW, customers_of

TICK = timedelta(microseconds=1)
PLAN = Plan(segment=read_segment("everyone", "UTC"), topic=Topic.VOTES, content=Content(words={"en": "Hi"}))


def started(stores: Stores) -> Broadcast:
    (mira,) = customers_of(stores, 1)
    return rules.start(stores[Broadcasts], PLAN, {"en": 1}, mira, NOW)


DEEDS: dict[str, Callable[[Stores], object]] = {
    "pause": lambda stores: rules.pause(stores[Broadcasts], 1),
    "resume": lambda stores: rules.resume(stores[Broadcasts], 1),
    "cancel": lambda stores: rules.cancel(stores[Broadcasts], 1),
    "done": lambda stores: rules.done(stores[Broadcasts], 1),
    "resend": lambda stores: rules.resend(stores[Broadcasts], 1),
}
ALLOWED = {
    State.SENDING: {"pause", "cancel"},
    State.PAUSED: {"resume", "cancel"},
    State.DONE: {"done", "resend"},
    State.CANCELLED: set[str](),
}


def brought_to(stores: Stores, state: State) -> None:
    """A broadcast that stands there."""
    started(stores)
    if state is State.PAUSED:
        stores[Broadcasts].pause(1)
    elif state is State.CANCELLED:
        stores[Broadcasts].cancel(1)
    elif state is State.DONE:
        stores[Broadcasts].finish(1, NOW)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("deed", DEEDS)
def test_what_its_state_does_not_allow_is_refused(stores: Stores, state: State, deed: str) -> None:
    brought_to(stores, state)
    if deed in ALLOWED[state]:
        with suppress(NobodyThere):  # there is nobody to whom it could be sent once more
            DEEDS[deed](stores)
        return
    with pytest.raises(WrongStage):
        DEEDS[deed](stores)
    assert stores[Broadcasts].lock(1).state is state


@pytest.mark.parametrize(
    ("state", "counts", "ends"),
    [
        (State.SENDING, Counts(exhausted=True), True),
        (State.SENDING, Counts(exhausted=False), False),
        (State.SENDING, Counts(exhausted=True, under_way=1), False),
        (State.SENDING, Counts(exhausted=True, later=1), False),
        (State.PAUSED, Counts(exhausted=True), False),
        (State.CANCELLED, Counts(exhausted=False, later=1), True),
        (State.CANCELLED, Counts(exhausted=False, under_way=1), False),
    ],
)
def test_it_ends_once_nothing_of_it_can_come_any_more(
    stores: Stores, state: State, counts: Counts, ends: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought_to(stores, state)
    monkeypatch.setattr(stores[Broadcasts], "counts", lambda _: counts)
    found, _ = rules.settle(stores[Broadcasts], 1, NOW)
    assert (stores[Broadcasts].unfinished() == []) is ends
    assert found.state is (State.DONE if ends and state is State.SENDING else state)


def test_a_broadcast_to_nobody_does_not_begin(stores: Stores) -> None:
    with pytest.raises(NobodyThere):
        rules.start(stores[Broadcasts], PLAN, {"en": 0}, CustomerId(1), NOW)
    assert stores[Broadcasts].unfinished() == []


def test_the_same_to_the_same_is_a_repetition_for_less_than_a_day(stores: Stores) -> None:
    begun = started(stores)
    assert rules.repeated(stores[Broadcasts], PLAN, NOW + SAME_WITHIN - TICK) == begun
    assert rules.repeated(stores[Broadcasts], PLAN, NOW + SAME_WITHIN) is None
    for other in (
        replace(PLAN, topic=Topic.LAUNCHES),
        replace(PLAN, segment=read_segment("voters:7", "UTC")),
        replace(PLAN, content=Content(words={"en": "Hi!"})),
    ):
        assert rules.repeated(stores[Broadcasts], other, NOW) is None


@pytest.mark.parametrize(("picture", "limit"), [("", MAX_TEXT), ("a picture", MAX_CAPTION)])
@pytest.mark.parametrize("sign", ["Ж", "😀"])
def test_what_is_too_long_for_one_message_as_telegram_counts_is_refused_in_any_language(
    stores: Stores, sign: str, picture: str, limit: int
) -> None:
    """An emoji beyond the first plane counts twice."""
    fits = sign * (limit // (len(sign.encode("utf-16-le")) // 2))
    Content(words={"en": fits}, picture=picture).check()
    plan = replace(PLAN, content=Content(words={"en": "Hi", "sr": fits + sign}, picture=picture))
    with pytest.raises(WordsLength):
        rules.start(stores[Broadcasts], plan, {"en": 1}, CustomerId(1), NOW)
    assert stores[Broadcasts].unfinished() == []


def test_under_an_album_words_may_be_as_long_as_any() -> None:
    Content(words={"en": "x" * MAX_TEXT}, album=("one", "two")).check()


def test_what_went_out_before_there_were_albums_is_still_known_as_the_same() -> None:
    """The digest is kept: a broadcast of before an upgrade asks before it goes out a second time."""
    assert PLAN.digest == "02f7b1b0bdb3558e82f0d37f657aaca753698acfa68cb9ab2214f0771afa8a03"
    assert replace(PLAN, content=Content(words={"en": "Hi"}, album=("a", "b"))).digest != PLAN.digest


def test_a_reader_gets_his_own_language_else_english_else_the_first() -> None:
    content = Content(words={"sr": "Zdravo", "en": "Hi"})
    assert [content.said_in(language) for language in ("sr", "en", "pl")] == ["sr", "en", "en"]
    assert Content(words={"sr": "Zdravo", "ru": "Привет"}).said_in("pl") == "sr"


def test_a_segment_has_eight_terms_at_the_most() -> None:
    most = " and ".join(f"voters:{number}" for number in range(MOST_TERMS))
    assert len(read_segment(most, "UTC").terms) == MOST_TERMS
    with pytest.raises(SegmentUnreadable):
        read_segment(f"{most} and everyone", "UTC")
