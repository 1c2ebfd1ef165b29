"""A secret test over HTTP: whoever was not asked finds its name and its testers' words nowhere."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

import httpx
import pytest

from tests.ports import free_port
from tests.stage import Actor, Stage, quiet, stage
from tests.stories.polls import ballot, opened, public_file
from tests.stories.test_early_access import agrees
from tests.stories.test_voices import filed, published
from tests.trial_forms import form

PRODUCT, SAID, STUCK = "Quokkacart", "Wombatbell", "Numbathinge"
PLAN: Final = form(
    "about: You ride our first cart.",
    "from: idea 1",
    product=PRODUCT,
    days="day 0: Take it home.\n- text: What would you change?\nday 1: Ride it.\n- text: And now?",
)


def told(text: str) -> list[str]:
    """Return what of the test stands in a text."""
    return [word for word in (PRODUCT, SAID, STUCK) if word.casefold() in text.casefold()]


async def rides(there: Stage, mira: Actor, boris: Actor) -> None:
    """Let somebody be found, come into the test, answer, and be stuck the next day."""
    await mira.taps("Find testers", await mira.asks(PLAN, PRODUCT))
    await mira.taps("Approve 1", await mira.hears("waits for a look"))
    invited = await boris.hears(f"Would you like to try {PRODUCT}")
    await boris.taps("Take part", invited)
    await boris.taps("Agree and take part", await boris.card(invited))
    await boris.taps("No, it works", await boris.hears("Take it home"))
    await boris.hears("What would you change?")
    await boris.asks(SAID, "That was all for this time")
    await quiet(there)
    there.hands.forward(days=1)
    await boris.taps("I am stuck", await boris.hears("Ride it."))
    await boris.hears("What is in your way?")
    await boris.asks(f"{STUCK} is jammed")
    await mira.hears(STUCK)


async def test_nothing_of_a_secret_test_stands_where_strangers_may_look(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    address = f"127.0.0.1:{free_port()}"
    async with stage(tmp_path, listen=address) as there:
        there.hands.to_noon()
        mira, ana = await there.owner(), await there.person("Ana")
        boris, dora = await there.person("Boris"), await there.person("Dora")
        await mira.asks("/start")
        number, _ = await filed(ana, "Cargo bikes, please")
        await published(mira, number)
        await boris.taps("Support it", await boris.asks(f"/start idea-{number}", "Cargo bikes"))
        await agrees(boris)
        await rides(there, mira, boris)
        poll = await opened(mira, "Closed?")
        await ballot(dora, poll, "Viking")
        await mira.does(f"/close {poll} enough", "closed")
        for said in ("/tests", "/test 1", "/ideas", "/promises", "/mydata", "/fairness", "/leads"):
            await dora.asks(said, "")
        await quiet(there)
        assert told("\n".join(await dora.heard())) == []
        assert told((await public_file(there, dora, poll)).read_text()) == []
        async with httpx.AsyncClient(base_url=f"http://{address}", timeout=60) as http:
            for path in ("/metrics", "/healthz", "/readyz"):
                assert told((await http.get(path)).text) == []
    assert caplog.text
    assert told(caplog.text) == []
