"""The guided tour, by somebody who reads nothing and presses what is offered."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import expect

from bot.commands.demo import TOUR
from sandbox import acts
from sandbox.server import Sandbox
from tests.web.sight import Sight, phone

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

STEPS = json.loads(TOUR.read_bytes())["steps"]


async def test_the_tour_leads_from_an_empty_chat_to_the_launch_of_an_idea(
    demo: Sandbox, sight: Sight
) -> None:
    assert demo.world.tour
    assert demo.world.tour.crowd
    demo.world.tour.crowd.size, demo.world.tour.crowd.speed = 30, 60
    page = await sight.page(demo.url, tour=True)
    for number, step in enumerate(STEPS, 1):
        await expect(page.locator("#tour small").first).to_have_text(f"Step {number} of {len(STEPS)}")
        await expect(page.locator("#tour h2")).to_have_text(step["title"]["en"])
        if step["id"] == "look":
            await expect(page.locator(".phone.hinted .picture.hinted")).to_be_in_viewport()
        if step["id"] == "recount":
            await expect(page.locator(".phone.hinted .key.hinted")).to_be_in_viewport()
        await page.wait_for_timeout(150)
        await sight.keep(page, f"tour-{number:02}-{step['id']}")
        if await page.locator(".lightbox").count():
            await page.keyboard.press("Escape")
        await page.locator("#tour .do").click()
        if step["id"] == "crowd":
            await expect(page.locator(".wall .face").nth(10)).to_be_attached()
            await sight.keep(page, "tour-crowd-voting")
    await expect(page.locator("#tour")).to_be_hidden()
    ana = page.locator(".phone", has=page.get_by_role("heading", name="Ana"))
    await expect(ana.locator(".picture")).to_be_visible()
    await expect(ana.locator("a.file")).to_have_attribute("download", "poll-1.json")
    for name, launched in (("Ana", "is launched"), ("Jan", "jest zrealizowany")):
        at = page.locator(".phone", has=page.get_by_role("heading", name=name))
        await expect(at.locator(".message:not(.mine)").last).to_contain_text(launched)
    assert demo.world.crowd
    progress = demo.world.crowd.progress
    assert (progress.came, progress.voted + progress.left, progress.gave_up) == (30, 30, 0)


async def test_the_tour_can_be_followed_by_hand(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url, tour=True)
    step = page.locator("#tour small").first
    await page.locator("#tour .do").click()
    await expect(step).to_contain_text("Step 2")
    mira = page.locator(".phone.hinted")
    await mira.locator(".send.hinted").click()
    await expect(step).to_contain_text("Step 3")
    await mira.locator(".key.hinted").click()
    await mira.locator(".key.hinted", has_text="Yes").click()
    await expect(step).to_contain_text("Step 4")
    await page.locator(".phone.hinted .send").click()
    await expect(step).to_contain_text("Step 5")
    ana = page.locator(".phone.hinted")
    for number, title in enumerate(("Viking", "Samurai", "Titanic", "Tudor"), 1):
        await ana.locator(".key", has_text=title).click()
        if number < 4:
            await expect(ana.locator(".key", has_text="✓ I Wouldn't")).to_have_count(number)
    await expect(step).to_contain_text("Step 6")


async def test_the_tour_speaks_the_language_of_the_page(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url, language="cs", tour=True)
    await page.locator("#tour .do").click()
    await expect(page.locator("#tour h2")).to_have_text("Mira připravuje hlasování")
    await page.locator("#tour .do").click()
    mira = page.locator(".phone.hinted")
    await expect(mira.locator(".bubble", has_text="Nechtěl bych být vikingem").first).to_be_visible()
    await expect(mira.locator(".key", has_text="Otevřít hlasování")).to_be_visible()


async def test_a_tour_once_left_stays_away_and_comes_when_called(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    await expect(page.locator("#tour")).to_be_hidden()
    await page.reload()
    await expect(page.locator("body")).to_have_attribute("data-line", "open")
    await expect(page.locator(".phone").first).to_be_visible()
    await expect(page.locator("#tour")).to_be_hidden()
    await page.get_by_role("button", name="Tour").click()
    await expect(page.locator("#tour h2")).to_have_text("Welcome")


async def test_people_of_a_crowd_are_named_as_simulated(demo: Sandbox, sight: Sight) -> None:
    visitor = demo.world.add_person("Eva", "(simulated)", None, "cs", simulated=True)
    page = await sight.page(demo.url)
    await page.get_by_role("button", name="Crowd").click()
    await page.get_by_label("Look over somebody's shoulder").select_option(str(visitor.id))
    await expect(phone(page, visitor.id).locator("h2")).to_contain_text("Eva (simulated)")
    await expect(phone(page, visitor.id).locator("header .mark")).to_have_text("simulated")
    at = phone(page, visitor.id)
    await expect(at.locator(".start")).to_be_visible()
    acts.say(demo.world, demo.world.bot(), visitor, "/start")
    await expect(at.locator(".start")).to_be_hidden()
    await sight.keep(page, "crowd-panel")
    await page.evaluate("document.activeElement.blur()")
    await page.keyboard.press("Escape")
    await expect(page.locator(".panel")).to_be_hidden()
