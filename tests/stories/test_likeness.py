"""An idea in another language and other words is found before it is filed a second time, over HTTP."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from bot.likeness.beside import Beside
from tests.stage import labels, stage, until, words
from tests.stories.test_voices import filed, published, spoken
from texts import keys

AUDIO = "Please make audiobooks of your novels, I would listen in the car"
IN_SERBIAN = "Хоћу да слушам ваше књиге док возим"


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever asks waits as long as it takes on this machine, and a look at what is unread comes soon."""
    usual = Beside.__init__.__kwdefaults__
    assert usual is not None
    for name in ("wait", "hung"):
        monkeypatch.setitem(usual, name, 600.0)
    monkeypatch.setattr("bot.likeness.beside.LOOK", 0.05)


async def test_who_says_the_same_in_another_language_sees_it_and_supports_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.likeness.beside")
    async with stage(tmp_path, likeness="meaning") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        number, _ = await filed(ana, AUDIO)
        await published(mira, number)
        await until(lambda: "has read 1 of 1 ideas" in caplog.text)
        boris = await there.person("Boris", "sr")
        asked = await boris.asks(IN_SERBIAN, spoken(keys.voice_what(pieces=1, minutes=10), "sr")[:8])
        await boris.taps(spoken(keys.voice_kind(kind="idea"), "sr"), asked)
        (support,) = [each for each in labels(await boris.card(asked)) if f"#{number}" in each]
        await boris.taps(support, asked)
        told = spoken(keys.idea_supported_instead(number=number, title=AUDIO), "sr")
        assert words(await boris.card(asked)) == told
