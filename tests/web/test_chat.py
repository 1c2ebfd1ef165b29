"""What people do with the chat: vote at once, meet hostile words, lose the connection, block."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Page, expect

from sandbox import acts
from sandbox.objects import User
from sandbox.server import Sandbox, running
from tests.web.sight import Sight, phone, starts, writes

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

POLL = "/newpoll Which?\npick: 2\nseats: 1\ncloses: in 3 days\n- Viking\n- Samurai\n- Tudor Cook"


def named(sandbox: Sandbox, name: str) -> User:
    """The person of this first name."""
    return next(person for person in sandbox.world.people.values() if person.first_name == name)


async def opened(page: Page, sandbox: Sandbox) -> None:
    """Let Mira make a poll and open it."""
    mira = phone(page, named(sandbox, "Mira").id)
    await starts(mira)
    await writes(mira, POLL)
    await mira.locator("[data-callback^='open:']").click()
    await mira.locator("[data-callback^='open-yes:']").click()
    await expect(mira.get_by_role("link", name="start=poll-1")).to_be_visible()


async def test_two_people_vote_at_the_same_moment(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    await opened(page, demo)
    other = await sight.page(demo.url)
    voters = [phone(page, named(demo, "Ana").id), phone(other, named(demo, "Jan").id)]
    for voter in voters:
        await starts(voter)
        await writes(voter, "/start poll-1")
        await expect(voter.locator(".key", has_text="Viking")).to_be_visible()
    await asyncio.gather(*(voter.locator(".key", has_text="Viking").click() for voter in voters))
    for voter in voters:
        await expect(voter.locator(".key", has_text="✓ Viking")).to_be_visible()
        await expect(voter.locator(".toast.shown")).to_be_visible()
    seen_by_the_other = phone(page, named(demo, "Jan").id).locator(".key", has_text="✓ Viking")
    await expect(seen_by_the_other).to_be_visible()
    await sight.keep(page, "two-vote")


async def test_a_link_of_the_bot_opens_the_ballot(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    await opened(page, demo)
    mira = phone(page, named(demo, "Mira").id)
    await mira.get_by_role("link", name="start=poll-1").click()
    await expect(mira.locator(".key", has_text="Samurai")).to_be_visible()


async def test_who_blocks_the_bot_is_not_reached_until_he_lets_it(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    ana = phone(page, named(demo, "Ana").id)
    await starts(ana)
    await expect(ana.locator(".message:not(.mine)").first).to_be_visible()
    await ana.get_by_role("button", name="Menu of Ana").click()
    await page.get_by_role("menuitem", name="Block the bot").click()
    await expect(ana.locator(".start")).to_have_text("Unblock the bot")
    await expect(ana.locator("textarea")).to_be_hidden()
    await sight.keep(page, "blocked")
    await starts(ana)
    await expect(ana.locator("textarea")).to_be_visible()


async def test_hostile_names_and_words_stay_text(empty: Sandbox, sight: Sight) -> None:
    hostile = '<img src=x onerror="document.title=1"><b>Eve</b>'
    eve = empty.person(hostile[:64])
    bot = empty.world.bot()
    page = await sight.page(empty.url)
    room = phone(page, eve.id)
    acts.say(empty.world, bot, eve, f"{hostile} https://example.com/<script>")
    chat = acts.found_chat(empty.world, "group", hostile, members=[eve.id])
    acts.say(empty.world, bot, eve, hostile, chat=chat.id)
    await expect(room.locator(".bubble").first).to_contain_text(hostile)
    await expect(room.locator(f".tabs [data-room='{chat.id}']")).to_contain_text(hostile)
    await room.locator(f".tabs [data-room='{chat.id}']").click()
    await expect(room.locator(".bubble").first).to_contain_text(hostile)
    assert await page.locator("img, script:not([src]), .bubble b").count() == 0
    assert await page.title() == "Sandbox chat"
    await sight.keep(page, "hostile")


async def test_a_lost_connection_is_said_and_all_is_fetched_anew(sight: Sight) -> None:
    async with running() as first:
        port = int(first.url.rpartition(":")[2])
        ana = first.person("Ana")
        bot = first.world.bot()
        page = await sight.page(first.url)
        acts.say(first.world, bot, ana, "before")
        await expect(phone(page, ana.id).locator(".bubble")).to_contain_text("before")
        world = first.world
    await expect(page.locator("#lost")).to_be_visible()
    await sight.keep(page, "connection-lost")
    acts.say(world, bot, ana, "meanwhile")
    async with running(port, world=world):
        await expect(phone(page, ana.id).locator(".bubble").last).to_contain_text("meanwhile")
        await expect(page.locator("#lost")).to_be_hidden()
        acts.say(world, bot, ana, "after")
        await expect(phone(page, ana.id).locator(".bubble").last).to_contain_text("after")


async def test_what_cannot_be_asked_is_a_lost_line_and_then_all_is_fetched_anew(sight: Sight) -> None:
    async with running() as sandbox:
        sandbox.person("Ana")
        page = await sight.page(sandbox.url)
        await page.route("**/sandbox/people", lambda route: route.abort(), times=1)
        acts.found_chat(sandbox.world, "supergroup", "Readers", members=[sandbox.person("Boris").id])
        await expect(page.locator("body[data-line='lost']")).to_have_count(1)
        await expect(page.locator("body[data-line='open']")).to_have_count(1)
        await expect(page.get_by_role("navigation").get_by_role("button", name="Boris")).to_be_visible()


async def test_who_taps_while_the_line_is_lost_reads_that_in_words(sight: Sight) -> None:
    async with running() as sandbox:
        ana = sandbox.person("Ana")
        acts.say(sandbox.world, sandbox.world.bot(), ana, "/start")
        page = await sight.page(sandbox.url)
        await page.route("**/sandbox/**", lambda route: route.abort())
        await writes(phone(page, ana.id), "before")
        await expect(phone(page, ana.id).locator(".toast")).to_have_text(
            "The connection is lost. It comes back by itself."
        )
        await expect(page.locator("#lost")).to_be_visible()
        await page.locator("#top select").select_option("sr")
        await expect(page.locator("#lost")).to_have_text("Веза је прекинута. Вратиће се сама.")
        await page.unroute("**/sandbox/**")
        await expect(page.locator("#lost")).to_be_hidden()


async def test_a_world_begun_anew_shows_its_own_people(sight: Sight) -> None:
    async with running() as first:
        port = int(first.url.rpartition(":")[2])
        first.person("Ana")
        page = await sight.page(first.url)
        await expect(page.locator(".phone h2")).to_have_text(["Ana"])
    async with running(port) as second:
        second.person("Boris")
        await expect(page.locator(".phone h2")).to_have_text(["Boris"])


async def test_what_is_not_before_the_eyes_is_counted_as_unread(empty: Sandbox, sight: Sight) -> None:
    people = [empty.person(name) for name in ("Ana", "Boris", "Vera", "Goran")]
    page = await sight.page(empty.url)
    chat = acts.found_chat(empty.world, "supergroup", "Readers", members=[person.id for person in people])
    bot = empty.world.bot()
    for word in ("one", "two"):
        acts.say(empty.world, bot, people[0], word, chat=chat.id)
    await expect(page.locator(f".person[data-face='{people[3].id}'] .badge")).to_have_text("2")
    boris = phone(page, people[1].id)
    await expect(boris.locator(".tabs .badge")).to_have_text("2")
    await boris.get_by_role("tab", name="Readers").click()
    await expect(boris.locator(".tabs .badge")).to_have_count(0)
    await expect(boris.locator(".bubble").last).to_contain_text("two")


async def test_a_person_can_be_added(empty: Sandbox, sight: Sight) -> None:
    page = await sight.page(empty.url)
    await page.get_by_role("button", name="New person").click()
    await page.get_by_role("dialog").get_by_label("Name").fill("Ружица")
    await page.get_by_role("dialog").get_by_label("Language").select_option("sr")
    await page.get_by_role("dialog").get_by_role("button", name="Add").click()
    await expect(page.get_by_role("heading", name="Ружица")).to_be_visible()
    await expect(page.locator(".phone").last.locator(".status")).to_have_text("Српски")
