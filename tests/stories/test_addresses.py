"""Addresses of prizes: sealed, for the team alone, erased in time, with keys that change and may be lost."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.stage import Actor, Stage, labels, settings_for, stage, words
from tests.stories.asking import logged, mydata
from tests.stories.conftest import Looked
from tests.stories.prizes import pass_of, sent_to, standing, winner

OLD, NEW = "o" * 40, "n" * 40
STREET = "Papagajska 17"
ADDRESS = f"Ana Anić\n{STREET}\n11000 Beograd, Srbija"


async def claimed(there: Stage, mira: Actor) -> Actor:
    """Let a parcel be won, and its winner say where to."""
    won, message, _ = await winner(there, mira, "1 x Atlas as shipped")
    await won.taps("Claim", message)
    await won.hears("erased 30 days after delivery")
    thanks = await sent_to(won, ADDRESS)
    assert labels(thanks) == ["Change the address"]
    return won


async def address_of(mira: Actor) -> str:
    """Let her look at the address of the first place."""
    desk = await mira.asks("/prizes 1", "Prizes of draw 1")
    await mira.taps("Address of place 1", desk)
    return (await mira.file(await mira.hears("Place 1"))).decode()


async def with_keys(there: Stage, keys: str) -> None:
    """Stop the bot, set other keys, start it again."""
    await there.sleep()
    there.settings = settings_for(there.sandbox, there.settings.data_dir, **more(keys))
    await there.wake()


def more(keys: str) -> dict[str, Any]:
    return {"secret_key": keys, "team_chat": "telegram:1001"}


async def test_an_address_is_shown_to_the_team_alone(tmp_path: Path) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        mira = await there.owner()
        won = await claimed(there, mira)
        assert await address_of(mira) == ADDRESS
        assert not [each for each in await mira.messages() if "GLAS_SECRET_KEY" in words(each)]
        assert await logged(mira, "address") == ["address award:1"]
        data = await mydata(won)
        assert [kept["address"] for kept in data["addresses"]] == [ADDRESS]
        (consent,) = [given for given in data["consents"] if given["purpose"] == "address"]
        assert consent["wording"] == "I agree that my address is kept for sending my prize."
        anna = await there.person("Anna")
        link = words(await mira.asks("/team invite analyst", "works once")).split("start=")[1]
        await anna.asks(f"/start {link}", "Welcome to the team")
        desk = await anna.asks("/prizes 1", "Prizes of draw 1")
        assert labels(desk) == []
        assert "does not allow" in await anna.forges("address-of:1", desk)


async def test_nobody_is_asked_where_to_send_what_another_has_won(tmp_path: Path) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        _, __, (other,) = await winner(there, await there.owner(), "1 x Atlas as shipped")
        shown = await other.asks("/prizes", "no prize yet")
        for button in ("claim:1", "address:1"):
            assert "not yours" in await other.forges(button, shown)
        assert "nothing to cancel" in words(await other.asks("/cancel"))


async def test_who_is_erased_takes_his_address_along_even_from_a_parcel_that_left(tmp_path: Path) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        mira = await there.owner()
        won = await claimed(there, mira)
        desk = await mira.asks("/prizes 1", "Prizes of draw 1")
        await mira.asks(f"/fulfil {await pass_of(won)}", "Handed over")
        await won.hears("is on its way to your address")
        await mira.taps("Address of place 1", desk)
        await mira.hears("Place 1: Atlas")
        await won.taps("Erase everything", await won.asks("/forget", "Erase everything"))
        assert "no address for place 1" in await mira.taps("Address of place 1", desk)
        assert await standing(mira) == "fulfilled"


async def test_an_address_may_be_changed_until_the_parcel_leaves_and_is_erased_later(
    tmp_path: Path, looked: Looked
) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        mira = await there.owner()
        won = await claimed(there, mira)
        shown = await won.asks("/prizes", "Your prizes")
        await won.taps("Show again", shown)
        thanks = await won.hears("We send “Atlas”")
        await won.taps("Change the address", thanks)
        await won.hears("Where shall we send")
        await sent_to(won, "Ana Anić, Druga 2, Beograd")
        assert await address_of(mira) == "Ana Anić, Druga 2, Beograd"
        await mira.asks(f"/fulfil {await pass_of(won)}", "Handed over")
        await won.hears("is on its way to your address")
        assert "not given twice" in await won.taps("Change the address", thanks)
        there.hands.forward(days=29)
        await looked()
        assert len((await mydata(won))["addresses"]) == 1
        there.hands.forward(days=1, minutes=1)
        await looked()
        assert (await mydata(won))["addresses"] == []


async def test_a_new_key_takes_over_and_the_old_one_may_go(tmp_path: Path, looked: Looked) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        mira = await there.owner()
        won = await claimed(there, mira)
        given = (await mydata(won))["addresses"][0]["given"]
        await with_keys(there, f"{NEW},{OLD}")
        await looked()
        await with_keys(there, NEW)
        await looked()
        assert await address_of(mira) == ADDRESS
        assert (await mydata(won))["addresses"][0]["given"] == given
        assert await logged(mira, "address-lost") == []


async def test_a_lost_key_is_said_plainly_and_the_address_asked_again(tmp_path: Path) -> None:
    async with stage(tmp_path, **more(OLD)) as there:
        mira = await there.owner()
        won = await claimed(there, mira)
        await with_keys(there, NEW)
        lost = await won.hears("is lost, so nobody can read the address any more")
        assert await standing(mira) == "claimed"
        assert await logged(mira, "address-lost") == ["address-lost award:1"]
        await won.taps("Change the address", lost)
        await won.hears("Where shall we send")
        await sent_to(won, ADDRESS)
        assert await address_of(mira) == ADDRESS


async def test_without_a_key_no_address_is_taken_and_the_team_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path, **more("")) as there:
        mira = await there.owner()
        won, message, _ = await winner(there, mira, "1 x Atlas as shipped")
        heard = [words(each) for each in await mira.messages()]
        warned = [each for each in heard if "cannot claim their parcels" in each]
        assert ["Preview" in each for each in warned] == [True, False]
        await won.taps("Claim", message)
        assert "waits for you until" in words(await won.hears("We cannot take addresses safely"))
        await mira.hears("GLAS_SECRET_KEY is not set")
        assert "What is this?" in words(await won.asks(ADDRESS))
        assert (await mydata(won))["addresses"] == []
        await with_keys(there, OLD)
        await won.taps("Claim", message)
        await sent_to(won, ADDRESS)
        assert await standing(mira) == "claimed"
