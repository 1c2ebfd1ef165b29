"""One person links her account in Telegram with that in an app without buttons, by a code good once."""

from __future__ import annotations

import re
from pathlib import Path

from messengers.memory.app import MemoryApp
from messengers.memory.bundle import bundle
from tests.stage import stage_beside
from tests.stage import words as read
from tests.stories.asking import counted, mydata
from tests.stories.plain import Plain, words
from tests.stories.polls import ballot, opened, public_file, verified


async def test_by_a_code_two_messengers_become_one_person_with_one_vote(tmp_path: Path) -> None:
    app = MemoryApp()
    async with stage_beside((bundle(app),), tmp_path) as there:
        mira, ana, there_too = await there.owner(), await there.person("Ana"), Plain(app, "Ana")
        number = await opened(mira)
        await ballot(ana, number, "Viking")
        await there_too.asks(f"/vote {number}", "Viking")
        await there_too.takes("Pyramid")
        said = read(await ana.asks("/link", "another account"))
        code = re.search(r"/link ((?:\d{4} ?){3})", said)
        assert code is not None
        await there_too.asks(f"/link {code[1]}", "would join your account")
        await there_too.takes("1")
        asked = await ana.hears("yours as well")
        await ana.taps("Yes", asked)
        assert "belongs together with Telegram" in words(await there_too.hears("belongs together"))
        data = await mydata(ana)
        assert sorted(each["messenger"] for each in data["contacts"]) == ["memory", "telegram"]
        assert [each["chosen"] for each in data["votes"]] == [["Viking"]], "the elder one counts"
        await there_too.asks(f"/link {code[1]}", "does not work")
        await mira.does(f"/close {number} enough", "closed")
        assert (await counted(mira, number))[0] == 1
        assert verified(await public_file(there, mira, number)) == 0
