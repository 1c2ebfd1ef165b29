"""What a customer can do, and what he is told."""

from __future__ import annotations

import asyncio
from pathlib import Path

from tests.stage import Actor, Stage, labels, quiet, stage, words
from tests.stories.asking import counted, votes
from tests.stories.polls import QUESTION, TITLES, ballot, drafted, opened, public, verified
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, Language
from texts.rendering import Reader, render

BELGRADE = "Europe/Belgrade"


def chosen(card: dict[str, object]) -> list[str]:
    return [label.removeprefix("✓ ") for label in labels(card) if label.startswith("✓")]


async def receipt_of(person: Actor, number: int) -> str:
    card = await person.asks(f"/vote {number}", "chosen")
    await person.taps("Receipt", card)
    message = await person.hears("Your receipt")
    return next(line for line in words(message).split() if line.startswith("glas-receipt-1"))


async def test_a_link_leads_to_the_ballot_and_a_bare_start_home(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        ana = await there.person("Ana")
        card = await ana.asks(f"/start poll-{number}", QUESTION)
        assert labels(card)[: len(TITLES)] == list(TITLES)
        welcome = await ana.asks("/start", "help decide")
        assert "/privacy" in words(welcome)
        await ana.taps("Open votes · 1", welcome)
        assert QUESTION in words(await ana.card(welcome))
        listed = await ana.asks("/polls", QUESTION)
        await ana.taps(f"#{number}", listed)
        await ana.hears(QUESTION)


async def test_a_draft_looks_like_a_poll_that_does_not_exist(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        draft = await drafted(mira)
        other = await opened(mira, "Another?")
        ana = await there.person("Ana")
        card = await ballot(ana, other)
        for command in ("/vote {}", "/poll {}", "/results {}", "/start poll-{}", "/vote_{}"):
            secret = await ana.asks(command.format(draft))
            nothing = await ana.asks(command.format(999))
            assert words(secret).replace(str(draft), "999") == words(nothing)
        for data in ("m:{}:1:1", "vote:{}", "why:{}", "receipt:{}", "results:{}", "recount:{}"):
            toasts = [await ana.forges(data.format(poll), card) for poll in (draft, 999)]
            assert toasts[0].replace(str(draft), "999") == toasts[1] != ""
        assert QUESTION not in words(await ana.asks("/polls"))


async def test_a_pick_too_many_is_refused_in_a_toast_and_nothing_is_lost(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2, results="team")
        ana = await there.person("Ana")
        card = await ballot(ana, number)
        assert await ana.taps("Viking", card) == "Counted. You may choose one more."
        assert (await ana.taps("Pyramid", card)).startswith("Counted. You may change it until ")
        refused = "Two is the limit in this poll. Take one back to choose this instead."
        assert await ana.taps("Titanic", card) == refused
        assert await votes(mira, number, *TITLES) == [1, 1, 0, 0, 0, 0]
        again = await ana.asks(f"/vote {number}", "2 chosen, ")
        assert chosen(again) == ["Viking", "Pyramid"]
        assert await ana.taps("Viking", again) == "Taken back; the rest counts. You may choose one more."
        assert (await ana.taps("Titanic", again)).startswith("Counted.")
        assert await votes(mira, number, *TITLES) == [0, 1, 0, 1, 0, 0]
        await quiet(there)
        assert chosen(await ana.card(again)) == ["Pyramid", "Titanic"]


async def test_a_tap_sent_again_says_what_it_wants_and_never_toggles(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        ana = await there.person("Ana")
        card = await ballot(ana, number)
        for _ in range(3):
            await ana.forges(f"m:{number}:1:1", card)
        assert "You chose: Viking." in words(await ana.asks("/mine"))
        for _ in range(2):
            await ana.forges(f"m:{number}:1:0", card)
        await mira.does(f"/close {number} Enough", "is closed")
        assert await counted(mira, number) == [0] * len(TITLES)
        assert len((await public(there, ana, number))["leaves"]) == 2


async def test_every_receipt_holds_in_the_public_file_after_change_and_withdrawal(
    tmp_path: Path, database: dict[str, str]
) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        ana, jan = await there.person("Ana"), await there.person("Jan")
        card = await ballot(ana, number, "Viking")
        first = await receipt_of(ana, number)
        await ana.taps("Pyramid", card)
        second = await receipt_of(ana, number)
        card = await ballot(jan, number, "Viking")
        await jan.forges(f"m:{number}:0:0", card)
        await jan.forges(f"receipt:{number}", card)
        gone = await jan.hears("you withdrew your vote")
        withdrawn = next(word for word in words(gone).split() if word.startswith("glas-receipt-1"))
        await mira.does(f"/close {number} enough", "closed")
        told = await ana.hears("1 person took part")
        await ana.taps("Recount", told)
        public = tmp_path / "public.json"
        public.write_bytes(await ana.file(await ana.hears("glas verify")))
        assert not any("took part" in said for said in await jan.heard())
    for receipt in (first, second, withdrawn):
        assert await asyncio.to_thread(verified, public, receipt) == 0
    assert await asyncio.to_thread(verified, public, second.replace(":1,2", ":1,3")) == 1


async def test_mine_lists_votes_and_gives_receipts(tmp_path: Path, database: dict[str, str]) -> None:
    async with stage(tmp_path, **database) as there:
        mira = await there.owner()
        ana = await there.person("Ana")
        assert "no votes yet" in words(await ana.asks("/mine"))
        first, second = await opened(mira, "First?"), await opened(mira, "Second?")
        await ballot(ana, first, "Viking")
        card = await ballot(ana, second, "Titanic")
        await ana.taps("Withdraw", await ana.card(card))
        mine = await ana.asks("/mine", "Your votes")
        assert "First?\nYou chose: Viking." in words(mine)
        assert "Second?\nYou withdrew your vote." in words(mine)
        await ana.taps(f"#{first}", mine)
        assert "It says: Viking." in words(await ana.hears("Your receipt"))


async def test_each_language_is_spoken_once_chosen_and_before_that_the_clients(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        for language in LANGUAGES:
            await speaks(there, language)


async def speaks(there: Stage, language: Language) -> None:
    """Somebody's client is in a language, and somebody else chooses it."""
    own = Reader(language, BELGRADE, zone_chosen=False)
    by_client = await there.person("Ana", language)
    assert words(await by_client.asks("/cancel")) == render(keys.nothing_to_cancel(), own, markup=False)
    by_choice = await there.person("Jan", "ja")
    asked = await by_choice.asks("/language", "Which language")
    await by_choice.taps(OWN_NAMES[language], asked)
    set_to = await by_choice.hears()
    assert words(set_to) == render(keys.language_set(), own, markup=False)
    assert words(await by_choice.asks("/cancel")) == render(keys.nothing_to_cancel(), own, markup=False)


async def test_times_are_in_the_companys_zone_and_named_until_he_sets_his_own(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, closes="2038-12-01 18:00")
        ana = await there.person("Ana")
        card = await ballot(ana, number)
        assert "18:00" in words(card)
        assert "Belgrade" in words(card)
        assert "Europe/Sofia" in words(await ana.asks("/language europe/sofia"))
        card = await ballot(ana, number)
        assert "19:00" in words(card)
        assert "Belgrade" not in words(card)
        assert "I know no language or time zone called “Sofiaa”" in words(await ana.asks("/language Sofiaa"))
        assert "19:00" in words(await ballot(ana, number))


async def test_unknown_commands_and_small_talk_get_an_answer(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        ana = await there.person("<b>Ana</b> & <script>")
        for text in ("/nonsense", "hello", "/", "/vote", "/vote x", "/poll", "/receipt 1", "/start team-x"):
            assert words(await ana.asks(text))
        assert "did not understand" in words(await ana.asks("/nonsense"))
        assert "/poll 7" in words(await ana.asks("/poll abc"))
        assert "already, or is older than a day" in words(await ana.asks("/start team-0000"))
