"""What somebody does before the page, and what he sees there."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, BrowserContext, Locator, Page, expect

ARTIFACTS = Path(__file__).parents[2] / "artifacts"
PATIENCE = 60_000
"""Milliseconds until what does not appear fails the test; never a measure of speed."""

expect.set_options(timeout=PATIENCE)

CONTRAST = (Path(__file__).parent / "contrast.js").read_text(encoding="utf-8")


class Sight:
    """Opens pages, keeps pictures of them, and notes what goes wrong inside."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.errors: list[str] = []
        self.contexts: list[BrowserContext] = []

    async def page(self, url: str, *, language: str = "en", tour: bool = False, **traits: Any) -> Page:
        """Open the page in a browser of its own; without the tour unless it is wanted."""
        traits.setdefault("viewport", {"width": 1280, "height": 820})
        context = await self.browser.new_context(locale=language, reduced_motion="reduce", **traits)
        self.contexts.append(context)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE)
        page.on("pageerror", lambda error: self.errors.append(str(error)))
        await page.goto(url)
        await expect(page.locator("body")).to_have_attribute("data-line", "open")
        if not tour and await page.locator("#tour").is_visible():
            await page.locator("#tour .skip").click()
        return page

    async def keep(self, page: Page, name: str) -> None:
        """Keep a picture of the page, to be looked at."""
        ARTIFACTS.mkdir(exist_ok=True)
        await page.screenshot(path=ARTIFACTS / f"{name}.png")

    async def close(self) -> None:
        """Close all pages."""
        for context in self.contexts:
            await context.close()


def phone(page: Page, person: int) -> Locator:
    """A person's phone."""
    return page.locator(f".phone[data-person='{person}']")


async def starts(at: Locator) -> None:
    """Tap Start, and wait until the sandbox knows it: from then on a bot may write there."""
    await at.locator(".start").click()
    await expect(at.locator(".start")).to_be_hidden()


async def writes(at: Locator, text: str) -> None:
    """Type and send."""
    line = at.locator("textarea")
    await line.fill(text)
    await line.press("Enter")


async def faint(page: Page) -> list[str]:
    """Return the texts on the page whose contrast is below 4.5."""
    found: list[str] = json.loads(await page.evaluate(CONTRAST))
    return found


async def too_wide(page: Page) -> bool:
    """Tell whether something sticks out of the page sideways."""
    wide: bool = await page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return wide
