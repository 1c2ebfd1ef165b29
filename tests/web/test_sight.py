"""How the page looks and is reached: narrow, dark, in Cyrillic, by keyboard, with enough contrast."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from sandbox.server import Sandbox
from tests.web.sight import Sight, faint, phone, starts, too_wide, writes
from tests.web.test_chat import named, opened

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def test_a_phones_width_shows_one_person_at_a_time(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url, tour=True, viewport={"width": 390, "height": 780})
    await expect(page.locator(".phone:visible")).to_have_count(1)
    assert not await too_wide(page)
    await sight.keep(page, "narrow-tour")
    await page.locator("#tour .skip").click()
    ana = named(demo, "Ana")
    await page.locator(f"[data-face='{ana.id}']").click()
    await expect(page.locator(".phone:visible h2")).to_have_text(["Ana"])
    await starts(phone(page, ana.id))
    await expect(phone(page, ana.id).locator(".message:not(.mine)").first).to_be_visible()
    assert not await too_wide(page)
    await sight.keep(page, "narrow")
    await page.get_by_role("button", name="Faults and time").click()
    await expect(page.locator(".panel")).to_be_visible()
    await sight.keep(page, "narrow-panel")


@pytest.mark.parametrize("language", ["bg", "pl"])
async def test_the_way_out_of_the_tour_stands_beside_its_title(
    language: str, demo: Sandbox, sight: Sight
) -> None:
    narrow = {"width": 390, "height": 780}
    page = await sight.page(demo.url, language=language, tour=True, viewport=narrow)
    await page.locator("#tour .do").click()
    await expect(page.locator("#tour small").first).to_contain_text("2")
    title, leave = [await page.locator(f"#tour {part}").bounding_box() for part in ("h2", ".skip")]
    assert title
    assert leave
    assert leave["y"] <= title["y"] + title["height"]
    assert leave["x"] >= title["x"] + title["width"]
    await sight.keep(page, f"narrow-tour-{language}")


@pytest.mark.parametrize("light", ["light", "dark"])
async def test_every_word_is_readable(light: str, demo: Sandbox, sight: Sight) -> None:
    scheme = {"color_scheme": light}
    page = await sight.page(demo.url, tour=True, **scheme)
    await expect(page.locator("html")).to_have_attribute("data-light", light)
    assert await faint(page) == []
    await page.locator("#tour .skip").click()
    await opened(page, demo)
    mira = phone(page, named(demo, "Mira").id)
    await writes(mira, "/vote 1")
    await mira.locator("[data-callback^='m:1:1:']").click()
    await expect(mira.locator(".toast.shown")).to_be_visible()
    await page.get_by_role("button", name="Raw calls").click()
    await page.locator(".call summary").first.click()
    await expect(page.locator(".call .raw").first).to_be_visible()
    assert await faint(page) == []
    await sight.keep(page, light)


async def test_light_and_dark_can_be_chosen_and_are_remembered(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    switch = page.get_by_role("button", name="Light or dark")
    await switch.click()
    await switch.click()
    await page.reload()
    await expect(page.locator("html")).to_have_attribute("data-light", "dark")


async def test_the_page_speaks_serbian_in_cyrillic_and_remembers_it(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    await page.get_by_label("Language", exact=True).select_option("sr")
    await expect(page.locator(".phone .start").first).to_have_text("Почни")
    await expect(page.locator("html")).to_have_attribute("lang", "sr-Cyrl")
    await page.reload()
    await expect(page.locator(".phone .start").first).to_have_text("Почни")
    mira = phone(page, named(demo, "Mira").id)
    await starts(mira)
    await expect(mira.locator(".message:not(.mine)").first).to_contain_text("гласања")
    await sight.keep(page, "cyrillic")


async def test_everything_can_be_done_by_keyboard(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url)
    await opened(page, demo)
    await page.keyboard.press("Alt+2")
    ana = phone(page, named(demo, "Ana").id)
    await ana.locator(".start").focus()
    await page.keyboard.press("Enter")
    await expect(ana.locator("textarea")).to_be_visible()
    await ana.locator("textarea").focus()
    await page.keyboard.type("/start poll-1")
    await page.keyboard.press("Enter")
    await ana.locator("[data-callback='m:1:2:1']").focus()
    await page.keyboard.press("Enter")
    chosen = ana.locator("[data-callback='m:1:2:0']")
    await expect(chosen).to_be_focused()
    await ana.locator("textarea").focus()
    await page.keyboard.type("/pl")
    await expect(ana.get_by_role("option")).to_have_count(1)
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(ana.locator(".mine .bubble").last).to_contain_text("/plan")
    assert await _nameless(page) == []


async def _nameless(page: Page) -> list[str]:
    """Return buttons and fields that a screen reader could not name."""
    found: list[str] = await page.evaluate(
        """() => [...document.querySelectorAll("button, input, select, textarea, a")]
        .filter((node) => node.checkVisibility() && !(node.ariaLabel || node.textContent.trim()
          || node.labels?.length || node.title)).map((node) => node.outerHTML)"""
    )
    return found
