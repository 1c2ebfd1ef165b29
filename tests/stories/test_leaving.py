"""What is kept of a customer, and how he goes: silence, consent, his data, erasure."""

from __future__ import annotations

from pathlib import Path

import pytest

from storage.delivery.queue import OutboxQueue
from tests.stage import Stage, quiet, stage, until, words
from tests.stories.asking import counted, mydata
from tests.stories.polls import ballot, crowd, opened, public


async def test_who_stopped_hears_nothing_more_and_his_ballot_stands(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        assert "Thank you for your vote. All of it stands" in words(await ana.asks("/stop", "nothing more"))
        before = len(await ana.heard())
        await mira.does(f"/close {number} enough", "closed")
        await jan.hears("2 of you took part")
        await quiet(there)
        assert len(await ana.heard()) == before
        assert (await counted(mira, number))[0] == 2
        assert "You will hear from us again" in words(await ana.asks("/start", "again"))
        second = await opened(mira, "Second?")
        await ballot(ana, second, "Viking")
        await mira.does(f"/close {second} enough", "closed")
        await ana.hears("1 person took part")


async def test_what_is_said_of_addresses_and_bans_is_so(tmp_path: Path) -> None:
    async with stage(tmp_path, address_days=7) as there:
        await there.owner()
        said = words(await (await there.person("Ana")).asks("/privacy", "What we keep"))
        assert "kept with your consent, encrypted, readable by the team only, and erased 7 days after" in said
        assert "stays after /forget as well" in said


async def taken(there: Stage) -> None:
    """Wait until the bot has confirmed all updates: what they ask for is done."""
    await until(lambda: not there.sandbox.world.bot().updates.waiting)


async def nothing(*_: object) -> tuple[()]:
    """Finds nothing that may leave."""
    return ()


async def test_what_waits_for_someone_who_stops_is_sent_no_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        await quiet(there)
        asked = await mira.asks(f"/close {number} enough", "Close poll")
        with monkeypatch.context() as held:
            held.setattr(OutboxQueue, "claim", nothing)
            await mira.taps("Close poll", asked)
            await taken(there)
            await ana.says("/stop")
            await taken(there)
        await jan.hears("2 of you took part")
        await ana.hears("nothing more")
        await quiet(there)
        assert not [said for said in await ana.heard() if "took part" in said]


async def test_consents_are_kept_with_date_and_wording_and_can_be_taken_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        asked = await ana.asks("/privacy", "What we keep")
        assert "you agree with your first vote" in words(asked)
        assert "you have not agreed to hear" in words(asked)
        await ballot(ana, number, "Viking")
        (given,) = (await mydata(ana))["consents"]
        assert given["wording"] == "By voting you agree that we keep your votes and count them."
        asked = await ana.asks("/privacy", "Votes and prizes: you agreed")
        await ana.taps("Send me news", asked)
        await ana.forges("news:yes", asked)
        await quiet(there)
        shown = await ana.card(asked)
        assert "News: you agreed" in words(shown)
        await ana.taps("Stop sending me news", shown)
        votes, news = sorted((await mydata(ana))["consents"], key=lambda consent: str(consent["given"]))
        assert (votes["purpose"], votes["withdrawn"]) == ("votes", None)
        assert news["purpose"] == "news"
        assert news["given"] < news["withdrawn"]
        assert news["wording"] == "I agree to hear about new votes and launches."


async def test_who_takes_back_his_consent_to_voting_takes_back_open_votes_alone(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        closed, running = await opened(mira, "Closed?"), await opened(mira, "Running?")
        ana = await there.person("Ana")
        for number in (closed, running):
            await ballot(ana, number, "Viking")
        await mira.does(f"/close {closed} enough", "closed")
        await ana.hears("1 person took part")
        page = await ana.asks("/privacy", "Votes and prizes: you agreed")
        await ana.taps("Take back my consent to voting", page)
        await quiet(there)
        assert "Running?" in words(await ana.asks("/mine"))
        await ana.taps("Leave it as it is", await ana.card(page))
        await quiet(there)
        await ana.taps("Take back my consent to voting", await ana.card(page))
        await quiet(there)
        await ana.taps("Take it back all the same", await ana.card(page))
        await quiet(there)
        assert "you agree with your first vote" in words(await ana.card(page))
        assert "Nobody has voted yet" in words(await mira.asks(f"/poll {running}"))
        assert (await counted(mira, closed))[0] == 1
        await ballot(ana, running, "Viking")
        await ana.asks("/privacy", "Votes and prizes: you agreed")
        consents = (await mydata(ana))["consents"]
        assert [each["withdrawn"] is None for each in consents] == [False, True]


async def test_who_is_erased_takes_back_open_votes_and_the_tally_of_closed_ones_still_verifies(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        closed, running = await opened(mira, "Closed?"), await opened(mira, "Running?")
        ana = await there.person("Ana")
        for number in (closed, running):
            await ballot(ana, number, "Viking")
        await mira.does(f"/close {closed} enough", "closed")
        await ana.hears("1 person took part")
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        assert "no votes yet" in words(await ana.asks("/mine"))
        assert "Nobody has voted yet" in words(await mira.asks(f"/poll {running}"))
        await mira.does(f"/close {running} enough", "closed")
        assert (await counted(mira, closed))[0] == 1
        assert (await counted(mira, running))[0] == 0
        for number in (closed, running):
            await public(there, mira, number)


async def test_forget_asks_once_and_no_means_no(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        asked = await ana.asks("/forget", "cannot be undone")
        await ana.taps("Keep my account", asked)
        await quiet(there)
        assert "Nothing was erased" in words(await ana.card(asked))
        assert "You chose: Viking" in words(await ana.asks("/mine"))
