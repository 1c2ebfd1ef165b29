"""A customer brings a friend, who is told so and takes part; the team reads how the loyal fare."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, stage, words
from tests.stories.polls import ballot, opened


async def test_a_friend_comes_by_a_link_agrees_and_counts_once_he_has_voted(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await there.person("Ana")
        number = await opened(mira)
        await ana.taps("Give me a link", await ana.asks("/invite", "pass on"))
        link = words(await ana.asks("/invite", "Your link")).split("start=")[1].split()[0]
        ben, carl = await there.person("Ben"), await there.person("Carl")
        asked = await ben.asks(f"/start {link}", "This link is an invitation")
        assert labels(asked) == ["Agree (I am 16 or older)", "Rather not"]
        await ben.taps("Agree", asked)
        await carl.taps("Rather not", await carl.asks(f"/start {link}", "This link is an invitation"))
        for each in (ben, carl):
            await ballot(each, number, "Viking")
        said = words(await ana.asks("/invite", "Your link"))
        assert "1 person came by it and agreed; 1 voted or filed an idea" in said
        assert "Ben" not in said
        said = words(await mira.asks("/fairness", "New: 3"))
        assert "Fallen silent, compared with their own past: nobody" in said
        picture = await mira.file(await mira.hears("Who stays"))
        assert picture.startswith(b"\x89PNG")
