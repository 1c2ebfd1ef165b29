"""The best placed are asked who knows more; one forwards a link himself, and a friend comes by it."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, quiet, stage, words
from tests.stories.leads import placed
from tests.stories.news import reader, sent

TOPIC = "carrying children by bike"


async def test_the_best_placed_passes_a_link_on_and_names_nobody(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        there.hands.to_noon()
        mira, olga = await there.owner(), await reader(there, "Olga")
        await mira.asks("/start")
        await placed(there, mira, olga)
        shown = await mira.asks(f"/leads ask {TOPIC}", "would be asked")
        assert "1. Olga" in words(shown)
        await mira.taps("Ask 1 person", shown)
        assert "You name nobody to us" in words(await olga.hears(f"Who knows more than you about: {TOPIC}?"))
        passed_on = await olga.hears("this link leads to us")
        await quiet(there)
        told = await olga.heard()
        link = words(passed_on).split("start=")[1].split()[0]
        ben = await there.person("Ben")
        asked = await ben.asks(f"/start {link}", f"Do you know a lot about: {TOPIC}?")
        assert labels(asked) == ["Yes, keep it (I am 16 or older)", "No, thank you"]
        assert "Olga" not in words(asked)
        assert not any("Ben" in each for each in await mira.heard())
        await ben.taps("Yes, keep it", asked)
        await ben.hears("Think of what you miss most")
        await mira.asks("/leads ask", "1 asked, 1 came and agreed")
        await mira.taps(f"Who came: {TOPIC}")
        assert "Olga" not in words(await mira.hears("1 person came and agreed"))
        await quiet(there)
        assert await olga.heard() == told, "who passed a link on hears nothing of who came"
        assert f"Recommended for: {TOPIC}" in words(await mira.asks("/lead 8", "Ben"))
        assert "Sent: 1 of 1" in await sent(mira, "leads:1", "You are ahead of us.")
        await olga.hears("You are ahead of us.")
