"""Supporters, testers, and who fell silent: who of them gets news, and who is in a draw."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.stage import Actor, Stage, quiet, stage, words
from tests.stories.news import reader, sent
from tests.stories.relay import relay
from tests.stories.test_draw_beacon import awaited, told
from tests.stories.test_early_access import BIKES, agrees
from tests.stories.test_voices import filed, published
from tests.trial_forms import form

pytestmark = pytest.mark.usefixtures("often")


async def supports(there: Stage, mira: Actor, ben: Actor) -> None:
    """Let somebody find an idea and support it."""
    ana = await there.person("Ana")
    number, _ = await filed(ana, BIKES)
    await published(mira, number)
    await ben.taps("Support it", await ben.asks(f"/start idea-{number}", BIKES))


async def rides(mira: Actor, ben: Actor) -> None:
    """Let the team find him for a test that all may know of, and him take part."""
    await agrees(ben)
    draft = await mira.asks(form("from: idea 1", confidential="no"), "Cargo bike")
    await mira.taps("Find testers", draft)
    await mira.taps("Find testers openly", await mira.hears("is not confidential"))
    await mira.taps("Approve 1", await mira.hears("waits for a look"))
    invited = await ben.hears("Would you like to try Cargo bike")
    await ben.taps("Take part", invited)
    await ben.taps("Agree and take part", await ben.card(invited))


async def test_news_and_prizes_reach_supporters_testers_and_the_silent(tmp_path: Path) -> None:
    async with relay() as beacon, stage(tmp_path, drand_url=beacon.url) as there:
        there.hands.to_noon()
        mira, ben, cyn = await there.owner(), await reader(there, "Ben"), await reader(there, "Cyn")
        await mira.asks("/start")
        await supports(there, mira, ben)
        assert "Sent: 1 of 1" in await sent(mira, "supporters:1", "Your idea is being built.")
        await ben.hears("Your idea is being built.")
        asked = "/draw Thanks\namong: supporters:1\nprizes: 1 x Tote bag"
        assert "1 person whom the team named" in words(await mira.does(asked, "Thanks"))
        wanted = await awaited(ben)
        beacon.rounds[wanted] = told(wanted)
        there.hands.forward(hours=1)
        await ben.hears("you win")
        await rides(mira, ben)
        assert "Sent: 1 of 1" in await sent(mira, "testers:1", "The bikes are oiled.")
        await ben.hears("The bikes are oiled.")
        await quiet(there)
        there.hands.forward(days=91)
        await cyn.asks("/help")
        assert "Sent: 1 of 1" in await sent(mira, "silent:90", "We have missed you.")
        await ben.hears("We have missed you.")
        await quiet(there)
        heard = "\n".join(await cyn.heard())
        assert not any(said in heard for said in ("being built", "oiled", "missed you"))
