"""Merging, taking apart, supporting, withdrawing and erasing in any order come to what a plain model says."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Connection, create_engine

from bot.domains import Stores
from customers.people import Contact, CustomerId
from customers.store import Customers
from storage.columns import metadata
from storage.database import Database
from suggestions import steps, supporting
from suggestions.errors import SuggestionError
from suggestions.filing import publish
from suggestions.kind import Kind
from suggestions.store import Order, Voices
from suggestions.voice import HIDDEN_SUPPORT, Line, Part, Status, Voice, VoiceId
from tests.storage.locks import meet
from tests.suggestions.groups import Groups, Idea
from tests.suggestions.walking import walked
from texts.rendering import Reader
from usecases.company import Company
from usecases.suggestions.board import following, merging, moderating
from usecases.suggestions.plan import launching
from usecases.suggestions.plan.waiting import waiting
from usecases.suggestions.saying import erasing, filing
from usecases.work import Work

ZONE = ZoneInfo("Europe/Belgrade")
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
FILED = NOW - HIDDEN_SUPPORT - timedelta(days=1)
PEOPLE, IDEAS = 4, 5
people, ideas = st.integers(0, PEOPLE - 1), st.integers(0, IDEAS - 1)
stands = st.sampled_from([Status.CONSIDERING, Status.PLANNED, Status.DECLINED, Status.NEW])
rarely = st.sampled_from([True, False, False, False])
"""What leaves nothing to go on with is done now and then."""


def work(db: Connection) -> Work:
    company = Company(Reader("en", "Europe/Belgrade", zone_chosen=False), frozenset(), None)
    return Work(Stores(db), NOW, secrets.token_bytes, company)


def arrives(db: Connection, address: str) -> CustomerId:
    return Stores(db)[Customers].arrive(Contact("telegram", address), "en", NOW).id


def filed(db: Connection, author: CustomerId, *, public: bool = True) -> VoiceId:
    """Let somebody's idea stand on the board, a while ago."""
    voices = Stores(db)[Voices]
    title = "Audio books"
    voice = Voice(
        kind=Kind.IDEA,
        status=Status.NEW,
        author=author,
        title=title,
        begun=FILED,
        latest=FILED,
        filed=FILED,
        since=FILED,
        published=FILED if public else None,
        stopped=FILED if public else None,
    )
    kept = voices.add(voice)
    voices.lines.add(Line(voice=kept.id, part=Part.WORDS, by=author, at=FILED, text=title))
    return kept.id


class AnyOrder(RuleBasedStateMachine):
    """Four people, five ideas, one of which nobody reads; who was erased comes back as somebody else."""

    db: Connection

    def __init__(self) -> None:
        super().__init__()
        self.undone = self.db.begin_nested()
        self.work = work(self.db)
        self.voices = self.work.stores[Voices]
        self.model = Groups()
        self.people = [arrives(self.db, f"{number}") for number in range(PEOPLE)]
        self.came, self.looks = PEOPLE, 0
        authors = [self.people[number % PEOPLE] for number in range(IDEAS)]
        self.ideas = [filed(self.db, each, public=number > 0) for number, each in enumerate(authors)]
        for number, (id, author) in enumerate(zip(self.ideas, authors, strict=True)):
            self.model.ideas[id] = Idea(author, read=number > 0)
        for number in range(1, IDEAS):
            self.support(number, number - 1)
            self.support(number, (number + 1) % PEOPLE)

    def done(self, expected: bool, deed: Callable[[], object]) -> None:
        """Do it, and see it refused where the model refuses it, with nothing left of it."""
        try:
            with self.work.stores.savepoint():
                deed()
        except SuggestionError:
            assert not expected, deed
        else:
            assert expected, deed

    @rule(idea=ideas, who=people)
    def support(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        self.done(self.model.give(id, he), partial(supporting.support, self.voices, id, he, NOW))

    @rule(idea=ideas, who=people)
    def withdraw_support(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        self.done(self.model.take(id, he), partial(supporting.withdraw_support, self.voices, id, he))

    @rule(idea=ideas, other=ideas)
    def merge(self, idea: int, other: int) -> None:
        id, into = self.ideas[idea], self.ideas[other]
        self.done(self.model.merge(id, into), partial(merging.merge, self.work, id, into, self.people[0]))

    @rule(idea=ideas)
    def unmerge(self, idea: int) -> None:
        id = self.ideas[idea]
        self.done(self.model.part(id), partial(merging.unmerge, self.work, id, self.people[0]))

    @rule(
        idea=ideas, status=st.sampled_from([Status.CONSIDERING, Status.PLANNED, Status.DECLINED, Status.NEW])
    )
    def step(self, idea: int, status: Status) -> None:
        id = self.ideas[idea]
        known = self.model.ideas[id]
        if known.status in {Status.MERGED, Status.WITHDRAWN, status}:
            return
        known.status = status
        steps.step(self.voices, id, status, self.people[0], NOW, ZONE, reason="So it is")

    @rule(idea=ideas, who=people)
    def follow(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        self.done(self.model.follow(id, he), partial(following.follow, self.work, id, he))

    @rule(idea=ideas, who=people)
    def mute(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        self.done(self.model.mute(id, he), partial(following.mute, self.work, id, he))

    @rule(idea=ideas, who=people)
    def wait(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        self.done(self.model.wait(id, he), partial(launching.ask, self.work, id, he))

    @rule(idea=ideas)
    def publish(self, idea: int) -> None:
        id = self.ideas[idea]
        self.done(self.model.publish(id), partial(publish, self.voices, id, FILED))

    @rule(idea=ideas)
    def hide(self, idea: int) -> None:
        id = self.ideas[idea]
        self.done(self.model.hide(id), partial(moderating.hide, self.work, id, "rude", self.people[0]))

    @rule(idea=ideas)
    def show(self, idea: int) -> None:
        id = self.ideas[idea]
        self.done(self.model.show(id), partial(moderating.show, self.work, id, self.people[0]))

    @rule(idea=ideas, now=rarely)
    def withdraw(self, idea: int, now: bool) -> None:
        id = self.ideas[idea]
        if now and self.model.ideas[id].status is not Status.WITHDRAWN:
            held = self.voices.lock(id)
            self.done(self.model.withdraw(id), partial(filing.withdraw, self.work, held))

    @rule(who=people, ideas_too=rarely, now=rarely)
    def erase(self, who: int, ideas_too: bool, now: bool) -> None:
        if not now:
            return
        he = self.people[who]
        self.model.erase(he, ideas_too=ideas_too)
        if ideas_too:
            erasing.withdraw_ideas(self.work, he)
        erasing.forget(he, self.work)
        self.work.stores.erase(he)
        self.people[who] = arrives(self.db, f"{self.came}")
        self.came += 1

    @invariant()
    def adds_up(self) -> None:
        for id, idea in self.model.ideas.items():
            kept = self.voices.get(VoiceId(id))
            assert (kept.status, kept.into, kept.author) == (idea.status, idea.into, idea.author), id
            assert {each.id for each in self.voices.group(VoiceId(id))} == self.model.inside(id)
            assert kept.public is idea.public, id
            assert waiting(self.work, kept, launch=True) == self.model.hearing(id), id
            if idea.into is None and idea.status is not Status.WITHDRAWN:
                assert kept.supporters == len(self.model.supporters(id)), id
        shown = {each.id: each.supporters for each in self.voices.board(Order.TOP, NOW, self.people[0])}
        assert shown == {
            id: len(self.model.supporters(id))
            for id, idea in self.model.ideas.items()
            if idea.public and idea.status not in {Status.MERGED, Status.WITHDRAWN, Status.DECLINED}
        }
        people = {
            id: len({who for each, who in self.model.support if each in self.model.inside(id)})
            for id in shown
        }
        rising = [each.id for each in self.voices.board(Order.RISING, NOW, self.people[0])]
        assert rising == sorted((id for id in shown if people[id]), key=lambda id: (-people[id], id))
        self.looks += 1
        who = self.people[self.looks % PEOPLE]
        for id in self.ideas:
            given = any((each, who) in self.model.support for each in self.model.inside(id))
            assert supporting.supports(self.voices, self.voices.get(id), who) is given

    def teardown(self) -> None:
        self.undone.rollback()


@contextmanager
def in_memory() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        metadata.create_all(connection)
        yield connection
    engine.dispose()


def test_no_supporter_is_lost_or_counted_twice_whatever_happens_in_whatever_order() -> None:
    with in_memory() as db:
        walked(AnyOrder, db, 60, 25)


@pytest.mark.postgres
async def test_nor_on_postgresql(postgres: Database) -> None:
    await postgres.run(lambda db: walked(AnyOrder, db, 5, 25))


def test_undoing_a_merge_leaves_everything_as_it_was_and_later_votes_where_they_were_given() -> None:
    with in_memory() as db:
        ana, boris, carl, dora = (arrives(db, each) for each in "2345")
        one, other = filed(db, ana), filed(db, boris)
        voices, here = Stores(db)[Voices], work(db)
        steps.step(voices, one, Status.PLANNED, boris, FILED, ZONE, owner="Mira", date="2027-03")
        for each in (one, other):
            supporting.support(voices, each, carl, NOW)
        before = voices.get(one)
        _, whole, _ = merging.merge(here, one, other, boris)
        assert whole.supporters == 1, "counted once"
        supporting.support(voices, other, dora, NOW)
        parted, left, _ = merging.unmerge(here, one, boris)
        assert (parted, left.supporters) == (before, 2)


def test_what_nobody_read_goes_with_its_author_and_stays_a_part_until_it_is_taken_out() -> None:
    with in_memory() as db:
        ana, boris = (arrives(db, each) for each in "23")
        unread, other = filed(db, ana, public=False), filed(db, boris)
        voices, here = Stores(db)[Voices], work(db)
        merging.merge(here, unread, other, boris)
        erasing.forget(ana, here)
        here.stores.erase(ana)
        assert voices.get(unread).status is Status.MERGED
        parted, _, _ = merging.unmerge(here, unread, boris)
        assert (parted.status, parted.into) == (Status.WITHDRAWN, None)


@pytest.mark.postgres
async def test_each_merged_into_the_other_at_once_is_one_merge(postgres: Database) -> None:
    ana = await postgres.run(partial(arrives, address="2"))
    one, other = [await postgres.run(partial(filed, author=ana)) for _ in range(2)]

    def merged(db: Connection, id: VoiceId, into: VoiceId) -> bool:
        try:
            merging.merge(work(db), id, into, ana)
        except SuggestionError:
            return False
        return True

    found = await meet(postgres, partial(merged, id=one, into=other), partial(merged, id=other, into=one))
    assert found == (True, False, True)


@pytest.mark.postgres
async def test_support_that_comes_while_two_are_merged_is_counted_or_refused(postgres: Database) -> None:
    ana, boris = [await postgres.run(partial(arrives, address=each)) for each in "23"]
    one, other = [await postgres.run(partial(filed, author=ana)) for _ in range(2)]

    def merge(db: Connection) -> None:
        merging.merge(work(db), one, other, ana)

    def support(db: Connection, id: VoiceId) -> bool:
        try:
            supporting.support(Stores(db)[Voices], id, boris, NOW)
        except SuggestionError:
            return False
        return True

    given = await meet(postgres, partial(support, id=one), merge)
    whole = await postgres.run(lambda db: Stores(db)[Voices].get(other))
    assert (given[0], given[2], whole.supporters) == (True, True, 1)
    again = await postgres.run(partial(support, id=one))
    assert not again, "what is merged takes none"
