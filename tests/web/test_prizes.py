"""Twelve prizes, from the command to the claimed code, seen by the one who wins."""

from __future__ import annotations

import pytest
from playwright.async_api import FilePayload, Page, expect

from sandbox.server import Sandbox
from tests.web.sight import Sight, phone, starts, writes
from tests.web.test_chat import named

pytestmark = [pytest.mark.chromium, pytest.mark.asyncio(loop_scope="session")]

POLL = (
    "/newpoll Која четири наслова да објавимо?\npick: 2\nseats: 1\ncloses: in 3 days\n"
    "prizes: 12 x Платнена торба as code\n- Викинг\n- Самурај"
)
CODES = FilePayload(
    name="codes.csv",
    mimeType="text/csv",
    buffer=b"code,until\n" + b"".join(b"TORBA-%02d,May\n" % number for number in range(1, 13)),
)


async def promised(page: Page, sandbox: Sandbox) -> None:
    """Let Mira hand in the codes, make the poll and open it."""
    mira = phone(page, named(sandbox, "Mira").id)
    await starts(mira)
    await writes(mira, "/codes Платнена торба")
    await expect(mira.locator(".bubble").last).to_contain_text("датотеку")
    await mira.locator("input[type=file]").set_input_files(CODES)
    await writes(mira, "")
    await mira.locator("[data-callback^='codes-sure-yes:']").click()
    await expect(mira.locator(".bubble").last).to_contain_text("Додато је 12")
    await writes(mira, POLL)
    await mira.locator("[data-callback^='open:']").click()
    await mira.locator("[data-callback^='open-yes:']").click()
    await expect(mira.get_by_role("link", name="start=poll-1")).to_be_visible()


async def test_a_prize_goes_from_the_command_to_the_claimed_code(demo: Sandbox, sight: Sight) -> None:
    page = await sight.page(demo.url, language="sr")
    await promised(page, demo)
    ana = phone(page, named(demo, "Ana").id)
    await starts(ana)
    await writes(ana, "/start poll-1")
    await ana.locator(".key", has_text="Викинг").click()
    await expect(ana.locator(".key", has_text="✓ Викинг")).to_be_visible()
    mira = phone(page, named(demo, "Mira").id)
    await writes(mira, "/close 1 Доста")
    await mira.locator("[data-callback^='close-yes:']").click()
    claim = ana.locator("[data-callback^='claim:']")
    await claim.scroll_into_view_if_needed()
    await sight.keep(page, "prize-won")
    await claim.click()
    await expect(ana.locator(".bubble code", has_text="TORBA-01")).to_be_visible()
    await sight.keep(page, "prize-claimed")
