"""What somebody sees who types `make run` and opens the page: in his language, on a phone, in the dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.async_api import expect

from bot.commands.demo import TEAM
from tests.web.sight import Sight, faint, phone, too_wide, writes
from tests.web.test_rehearsal import without_a_token

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]


async def test_the_page_shows_an_open_poll_an_idea_and_a_complaint_that_is_answered_by_replying(
    tmp_path: Path, sight: Sight
) -> None:
    narrow = {"width": 390, "height": 780}
    async with without_a_token(tmp_path) as sandbox:
        page = await sight.page(sandbox.url, language="sr", viewport=narrow, color_scheme="dark")
        names = [re.compile(f"^{name}") for name in ("Мира", "Ана", "Јован", "Јелена", "Лена")]
        await expect(page.locator("#people .person")).to_have_text(names)
        mira = phone(page, TEAM)
        card = mira.locator(".message:not(.mine)", has_text="Пакет је путовао три недеље")
        await expect(card).to_be_visible()
        await expect(mira.locator(".messages")).to_contain_text("Платнена торба")
        await expect(mira.locator(".messages")).to_contain_text("Аудио-књиге свих наслова")
        assert not await too_wide(page)
        assert await faint(page) == []
        await sight.keep(page, "opening-narrow-dark")
        await card.hover()
        await card.locator(".handle").click()
        await page.get_by_role("menuitem", name="Одговори").click()
        await writes(mira, "Шаљемо Вам нову књигу.")
        await expect(mira.locator("[data-callback^='take-back:']")).to_be_visible()
        await expect(mira.locator(".mine .quote")).to_contain_text("Пакет је путовао")
        await sight.keep(page, "opening-answered")
