"""What is refused, forged or no update at all changes nothing that is kept."""

from __future__ import annotations

from pathlib import Path

from tests.stage import quiet, stage, words
from tests.stories.hook import SECRET, hooked, post, tap, update
from tests.stories.polls import ballot, opened
from tests.stories.team import ALLOWED, REFUSALS, TAPS, invited, three_polls
from tests.traces.looking import all_rows, rows


async def test_what_a_role_does_not_give_is_refused_and_changes_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await three_polls(mira)
        people = {role: await invited(there, mira, role) for role in ("care", "analyst", "editor")}
        people["customer"] = await there.person("Ana")
        cards = {role: await person.asks("/vote 2", "Open?") for role, person in people.items()}
        await quiet(there)
        before = all_rows(there.settings)
        for role, person in people.items():
            refusal = REFUSALS[role == "customer"]
            for command, roles in ALLOWED.items():
                if role not in roles:
                    assert words(await person.asks(command)).startswith(refusal), (role, command)
            for data, roles in TAPS.items():
                if role not in roles:
                    assert (await person.forges(data, cards[role])).startswith(refusal), (role, data)
        await quiet(there)
        assert all_rows(there.settings) == before
        assert rows(there.settings, "SELECT * FROM dialogues") == []


async def test_a_wrong_secret_changes_nothing(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        number = await opened(await there.owner())
        await quiet(there)
        before = all_rows(there.settings, without=set())
        for secret in ("", "wrong", SECRET + "x", SECRET[:-1]):
            assert await post(there, update(9001, 77), secret) == 401
            assert await post(there, tap(9002, 77, f"m:{number}:1:1"), secret) == 401
            assert await post(there, b"not json", secret) == 401
        assert all_rows(there.settings, without=set()) == before


async def test_what_is_no_update_is_passed_over(tmp_path: Path) -> None:
    async with hooked(tmp_path) as there:
        await there.owner()
        before = all_rows(there.settings, without=set())
        for body in (b"", b"{}", b"[]", b"\xff\xfe", b'{"update_id": 1}', b'{"update_id": "x"}', b"[" * 9999):
            assert await post(there, body) == 200
        assert await post(there, b"x" * 2_000_000) == 413
        assert all_rows(there.settings, without=set()) == before


FORGED = [
    *("", ":", "m", "m:", "m:1", "m:1:1", "m:x:1:1", "m:1:x:1", "m:1:1:x", "m:-1:1:1", "m:1:99:1"),
    *("m:1:-1:1", "m:1:0:1", "m:999:1:1", "m:1:1:1:1:1", "m:9999999999999999999999:1:1"),
    *("m:999999999999999999:1:1", "vote", "vote:", "vote:x", "vote:999999999999999999", "receipt"),
    *("results:", "recount:x", "why:0", "forget:", "forget", "language:xx", "language:", "news:", "audit:x"),
    *("open:1", "open-yes:", "newpoll:", "nothing", "ѡ" * 30, "vote:¹", "vote:٣", "m:1:٣:1"),
    *("vote:1\n", "m: 1:1:1"),
]


async def test_forged_and_truncated_taps_get_an_answer_and_change_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        card = await ballot(ana, number, "Viking")
        await quiet(there)
        before, stood = all_rows(there.settings), words(await ana.card(card))
        for data in FORGED:
            assert "went wrong" not in await ana.forges(data, card), data
        await quiet(there)
        assert all_rows(there.settings) == before
        assert words(await ana.card(card)) == stood
        assert not any("went wrong" in said for said in await ana.heard())
