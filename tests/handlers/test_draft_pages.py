"""The page of a draft says what one tap freezes, and an open test is opened to all only on being asked."""

from __future__ import annotations

from tests.handlers.early import PRODUCT, plan
from tests.handlers.front import Counter
from tests.handlers.trying import form, willing


async def test_a_test_is_confidential_where_nothing_is_said(counter: Counter) -> None:
    await willing(counter, 2)
    mira = await counter.owner()
    assert "draft · confidential" in await mira.says(form(confidential=""))
    await mira.taps("trial-recruit:1")
    stranger = counter.guest("8")
    assert "Nothing is looking for testers right now" in await stranger.says("/tests")


async def test_the_page_of_an_open_draft_says_that_it_is_open(counter: Counter) -> None:
    mira = await counter.owner()
    assert "draft · open to all" in await mira.says(plan(secret=False))
    await mira.taps("trial-edit:1")
    assert "draft · confidential" in await mira.says("confidential: yes")
    await mira.taps("trial-edit:1")
    assert "draft · open to all" in await mira.says("confidential: no")


async def test_an_open_test_is_asked_about_before_everyone_sees_it(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says(plan(secret=False))
    await mira.taps("trial-recruit:1")
    assert "everyone can see it in the list of tests" in await mira.hears()
    assert mira.buttons == ("trial-recruit:1:open", "trial-edit:1")
    stranger = counter.guest("8")
    assert "Nothing is looking for testers right now" in await stranger.says("/tests")
    await mira.taps("trial-recruit:1:open")
    assert "1 test is looking for testers" in await stranger.says("/tests")
    assert PRODUCT in stranger.labels


async def test_a_line_that_says_neither_yes_nor_no_is_wrong(counter: Counter) -> None:
    mira = await counter.owner()
    assert "yes or no" in await mira.says(form("confidential:", confidential=""))
    assert "no early-access test yet" in await mira.says("/test")
