"""Supporting, following, muting, merging and parting in any order: who hears is what a model says."""

from __future__ import annotations

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from sqlalchemy import Connection

from bot.domains import Stores
from storage.database import Database
from suggestions import following, merging, supporting
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.suggestions.test_merging import NOW, arrives, filed, in_memory
from tests.suggestions.walking import walked

PEOPLE, IDEAS = 3, 4
people, ideas = st.integers(0, PEOPLE - 1), st.integers(0, IDEAS - 1)


class Hearing(RuleBasedStateMachine):
    """Three people and four ideas of somebody else; a wish stays with the idea for which it was given."""

    db: Connection

    def __init__(self) -> None:
        super().__init__()
        self.undone = self.db.begin_nested()
        self.voices = Stores(self.db)[Voices]
        self.author = arrives(self.db, "9")
        self.people = [arrives(self.db, str(number)) for number in range(PEOPLE)]
        self.ideas = [filed(self.db, self.author) for _ in range(IDEAS)]
        self.into: dict[int, int] = {}
        self.support: set[tuple[int, int]] = set()
        self.wishes: dict[tuple[int, int], bool] = {}
        """What somebody wants of an idea beside supporting it; whether that is to hear nothing."""

    def root(self, id: int) -> int:
        return self.root(self.into[id]) if id in self.into else id

    def group(self, id: int) -> list[int]:
        return [each for each in self.ideas if self.root(each) == self.root(id)]

    def heard_by(self, id: int, who: int) -> bool:
        """Whether he hears of an idea: he has a part in it that he has not muted."""
        stakes = [(each, who) for each in self.group(id)]
        return any(
            self.wishes.get(each) is False or (each in self.support and not self.wishes.get(each, False))
            for each in stakes
        )

    @rule(idea=ideas, who=people)
    def supports(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        if id not in self.into:
            supporting.support(self.voices, id, he, NOW)
            if not any((each, he) in self.support for each in self.group(id)):
                self.support.add((id, he))

    @rule(idea=ideas, who=people)
    def follows(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        following.follow(self.voices, id, he, NOW)
        group = [(each, he) for each in self.group(id)]
        for each in group:
            if self.wishes.get(each):
                del self.wishes[each]
        if not any(each in self.support or each in self.wishes for each in group):
            self.wishes[self.root(id), he] = False
        assert self.heard_by(id, he)

    @rule(idea=ideas, who=people)
    def unfollows(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        following.unfollow(self.voices, id, he)
        for each in self.group(id):
            if self.wishes.get((each, he)) is False:
                del self.wishes[each, he]

    @rule(idea=ideas, who=people)
    def mutes(self, idea: int, who: int) -> None:
        id, he = self.ideas[idea], self.people[who]
        following.mute(self.voices, id, he, NOW)
        self.wishes |= {(each, he): True for each in self.group(id)}
        assert not self.heard_by(id, he)

    @rule(idea=ideas, other=ideas)
    def merges(self, idea: int, other: int) -> None:
        id, into = self.ideas[idea], self.ideas[other]
        if id in self.into or into in self.into or id == into:
            return
        merging.merge(self.voices, id, into, self.author, NOW)
        self.into[id] = into

    @rule(idea=ideas)
    def parts(self, idea: int) -> None:
        id = self.ideas[idea]
        if self.into.pop(id, None) is not None:
            merging.part(self.voices, id)

    @invariant()
    def told(self) -> None:
        for id in self.ideas:
            if id not in self.into:
                group = [VoiceId(each) for each in self.group(id)]
                expected = {who for who in self.people if self.heard_by(id, who)}
                found = self.voices.followers.hearing(group)
                assert (set(found), len(found)) == (expected, len(expected))

    def teardown(self) -> None:
        self.undone.rollback()


def test_each_who_hears_of_an_idea_hears_once_and_nobody_who_muted_it() -> None:
    with in_memory() as db:
        walked(Hearing, db, 60, 20)


@pytest.mark.postgres
async def test_nor_on_postgresql(postgres: Database) -> None:
    await postgres.run(lambda db: walked(Hearing, db, 5, 20))
