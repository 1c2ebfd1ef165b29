"""What is hidden takes nothing from anybody, and stands again as it stood."""

from __future__ import annotations

import pytest

from bot.domains import Stores
from suggestions import following, merging, moderating, supporting
from suggestions.errors import Hidden, NoSuchVoice, NotHidden, ReasonMissing
from suggestions.following import Hears
from suggestions.store import Voices
from suggestions.voice import Status
from tests.suggestions.test_merging import NOW, arrives, filed, in_memory, work
from usecases.suggestions.saying import erasing


def test_a_hidden_idea_takes_neither_support_nor_followers_nor_reports() -> None:
    with in_memory() as db:
        ana, boris = arrives(db, "2"), arrives(db, "3")
        idea, voices = filed(db, ana), Stores(db)[Voices]
        moderating.hide(voices, idea, "It names a private person", NOW)
        for deed in (
            lambda: supporting.support(voices, idea, boris, NOW),
            lambda: supporting.withdraw_support(voices, idea, boris),
            lambda: following.follow(voices, idea, boris, NOW),
            lambda: following.mute(voices, idea, boris, NOW),
            lambda: moderating.report(voices, idea, boris, NOW),
            lambda: moderating.hide(voices, idea, "Again", NOW),
        ):
            with pytest.raises(Hidden):
                deed()
        assert voices.get(idea).supporters == 0


def test_what_is_shown_again_stands_as_it_stood() -> None:
    with in_memory() as db:
        ana, boris = arrives(db, "2"), arrives(db, "3")
        idea, voices = filed(db, ana), Stores(db)[Voices]
        supporting.support(voices, idea, boris, NOW)
        before = voices.get(idea)
        moderating.hide(voices, idea, "  It names a private person ", NOW)
        assert voices.get(idea).hiding == "It names a private person"
        moderating.object_to(voices, voices.get(idea), NOW)
        moderating.show(voices, idea)
        assert voices.get(idea) == before
        with pytest.raises(NotHidden):
            moderating.show(voices, idea)


def test_a_hiding_has_a_reason_and_what_nobody_reads_is_not_hidden() -> None:
    with in_memory() as db:
        ana = arrives(db, "2")
        idea, unread, voices = filed(db, ana), filed(db, ana, public=False), Stores(db)[Voices]
        with pytest.raises(ReasonMissing):
            moderating.hide(voices, idea, "  ", NOW)
        with pytest.raises(NoSuchVoice):
            moderating.hide(voices, unread, "A reason", NOW)


def test_ones_own_idea_is_reported_by_others_alone_and_what_was_looked_at_is_settled() -> None:
    with in_memory() as db:
        ana, boris, carl = (arrives(db, each) for each in "234")
        idea, voices = filed(db, ana), Stores(db)[Voices]
        assert not moderating.report(voices, idea, ana, NOW)[1]
        assert voices.reports.open(9) == []
        assert moderating.report(voices, idea, boris, NOW)[1]
        assert voices.reports.open(9) == [idea]
        assert moderating.let_stand(voices, idea, NOW)[1]
        assert not moderating.let_stand(voices, idea, NOW)[1]
        assert voices.reports.open(9) == []
        moderating.report(voices, idea, carl, NOW)
        assert voices.reports.open(9) == [idea], "a report that comes later waits again"


def test_a_wish_through_an_old_button_is_about_the_whole() -> None:
    with in_memory() as db:
        ana, boris, carl = (arrives(db, each) for each in "234")
        one, other, voices = filed(db, ana), filed(db, ana), Stores(db)[Voices]
        for each in (one, other):
            supporting.support(voices, each, boris, NOW)
        merging.merge(voices, one, other, ana, NOW)
        following.mute(voices, one, boris, NOW)
        following.follow(voices, one, carl, NOW)
        whole = voices.get(other)
        assert following.hears(voices, whole, boris) is Hears.MUTED
        assert following.hears(voices, whole, carl) is Hears.FOLLOWED
        assert voices.followers.hearing([one, other]) == [carl]


def test_what_was_merged_into_a_hidden_idea_stands_by_itself_when_its_author_goes() -> None:
    with in_memory() as db:
        ana, boris = arrives(db, "2"), arrives(db, "3")
        gone, left, voices, here = filed(db, ana), filed(db, boris), Stores(db)[Voices], work(db)
        merging.merge(voices, left, gone, boris, NOW)
        moderating.hide(voices, gone, "It names a private person", NOW)
        erasing.forget(ana, here)
        here.stores.erase(ana)
        assert (voices.get(left).into, voices.get(left).public) == (None, True)
        assert voices.get(gone).status is Status.WITHDRAWN
        assert not voices.lines.of(gone)
