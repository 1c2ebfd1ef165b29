"""What a customer can do, and what he is told."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from tests.stage import Actor, labels, quiet, rows, stage, words
from tests.stories.polls import QUESTION, TITLES, ballot, crowd, drafted, opened, verified, votes, words_left
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, Language
from texts.rendering import Reader, render

BELGRADE = "Europe/Belgrade"


def chosen(card: dict[str, object]) -> list[str]:
    return [label.removeprefix("✓ ") for label in labels(card) if label.startswith("✓")]


async def receipt_of(person: Actor, number: int) -> str:
    card = await person.asks(f"/vote {number}", "You")
    await person.taps("Receipt", card)
    message = await person.hears("Your receipt")
    return next(line for line in words(message).split() if line.startswith("glas-receipt-1"))


async def test_a_link_leads_to_the_ballot_and_a_bare_start_to_the_open_votes(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        ana = await there.person("Ana")
        card = await ana.asks(f"/start poll-{number}", QUESTION)
        assert labels(card)[: len(TITLES)] == list(TITLES)
        welcome = await ana.asks("/start", "help decide")
        assert "/privacy" in words(welcome)
        await ana.hears(QUESTION)
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
        assert votes(there.settings, draft) == [0] * len(TITLES)
        assert QUESTION not in words(await ana.asks("/polls"))


async def test_a_pick_too_many_is_refused_in_a_toast_and_nothing_is_lost(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira, pick=2)
        ana = await there.person("Ana")
        card = await ballot(ana, number)
        assert await ana.taps("Viking", card) == "Chosen. 1 left."
        assert await ana.taps("Pyramid", card) == "Chosen. None left."
        refused = "Two is the limit in this poll. Take one back to choose this instead."
        assert await ana.taps("Titanic", card) == refused
        assert votes(there.settings, number) == [1, 1, 0, 0, 0, 0]
        again = await ana.asks(f"/vote {number}", "You chose 2")
        assert chosen(again) == ["Viking", "Pyramid"]
        assert await ana.taps("Viking", again) == "Taken back. 1 left."
        assert await ana.taps("Titanic", again) == "Chosen. None left."
        assert votes(there.settings, number) == [0, 1, 0, 1, 0, 0]
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
        assert votes(there.settings, number)[0] == 1
        for _ in range(2):
            await ana.forges(f"m:{number}:1:0", card)
        assert votes(there.settings, number)[0] == 0
        assert len(rows(there.settings, "SELECT * FROM leaves")) == 2


async def test_every_receipt_holds_in_the_public_file_after_change_and_withdrawal(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
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
        await mira.asks(f"/close {number} enough", "closed")
        told = await ana.hears("1 person took part")
        await ana.taps("Recount", told)
        public = tmp_path / "public.json"
        public.write_bytes(await ana.file(await ana.hears("glas verify")))
        assert not any("took part" in said for said in await jan.heard())
    for receipt in (first, second, withdrawn):
        assert await asyncio.to_thread(verified, public, receipt) == 0
    assert await asyncio.to_thread(verified, public, second.replace(":1,2", ":1,3")) == 1


async def test_mine_lists_votes_and_gives_receipts(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
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


@pytest.mark.parametrize("language", LANGUAGES)
async def test_each_language_is_spoken_once_chosen_and_before_that_the_clients(
    language: Language, tmp_path: Path
) -> None:
    async with stage(tmp_path) as there:
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
        assert "I do not know the time zone “Sofiaa”" in words(await ana.asks("/language Sofiaa"))
        assert "19:00" in words(await ballot(ana, number))


async def test_who_stopped_hears_nothing_more_and_his_ballot_stands(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana, jan = await crowd(there, number, ("Viking",), ("Viking",))
        assert "Thank you for your vote; it stands" in words(await ana.asks("/stop", "nothing more"))
        before = len(await ana.heard())
        await mira.asks(f"/close {number} enough", "closed")
        await jan.hears("2 of you took part")
        await quiet(there)
        assert len(await ana.heard()) == before
        assert votes(there.settings, number)[0] == 2
        assert "You will hear from us again" in words(await ana.asks("/start", "again"))
        second = await opened(mira, "Second?")
        await ballot(ana, second, "Viking")
        await mira.asks(f"/close {second} enough", "closed")
        await ana.hears("1 person took part")


async def test_consents_are_kept_with_date_and_wording_and_can_be_taken_back(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        asked = await ana.asks("/privacy", "What we keep")
        assert "you agree with your first vote" in words(asked)
        assert "you have not agreed to hear" in words(asked)
        await ballot(ana, number, "Viking")
        given = rows(there.settings, "SELECT purpose, wording, withdrawn FROM consents")
        assert given == [("votes", "By voting you agree that we keep your votes and count them.", None)]
        asked = await ana.asks("/privacy", "Votes: you agreed")
        await ana.taps("Send me news", asked)
        await ana.forges("news:yes", asked)
        await quiet(there)
        shown = await ana.card(asked)
        assert "News: you agreed" in words(shown)
        await ana.taps("Stop sending me news", shown)
        kept = rows(there.settings, "SELECT purpose, given, wording, withdrawn FROM consents ORDER BY id")
        assert [purpose for purpose, *_ in kept] == ["votes", "news"]
        assert kept[1][1] < kept[1][3]
        assert kept[1][2] == "I agree to hear about new votes and launches."


LEADING = ("customer", "voter", "actor", "by", "creator")
"""Columns that lead to a person."""


async def test_mydata_has_every_row_that_leads_to_him(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        await ballot(mira, number, "Viking")
        await mira.asks("/team invite care", "link")
        await mira.taps("news", await mira.asks("/privacy", "What we keep"))
        await mira.asks(f"/close {number} enough", "closed")
        await mira.asks(f"/decide {number}", "confirmed")
        await mira.asks("/newpoll", "one message")
        await quiet(there)
        data = json.loads(await mira.file(await mira.asks("/mydata", "All we keep")))
        ((me,),) = rows(there.settings, "SELECT customer FROM contacts WHERE address = '1001'")
        tables = rows(there.settings, "SELECT name FROM sqlite_master WHERE type = 'table'")
        leading = [
            (table, column)
            for (table,) in tables
            for column in LEADING
            if (column,) in rows(there.settings, f"SELECT name FROM pragma_table_info('{table}')")
        ]
        kept = {
            (table, column): len(rows(there.settings, f'SELECT 1 FROM {table} WHERE "{column}" = {me}'))
            for table, column in leading
        }
        assert all(kept.values()), "the story left a table empty"
        given = {
            ("contacts", "customer"): "contacts",
            ("consents", "customer"): "consents",
            ("ballots", "voter"): "votes",
            ("visits", "customer"): "opened_ballots",
            ("dialogues", "customer"): "dialogue",
            ("members", "customer"): "team",
            ("invites", "by"): "invitations",
            ("audit", "actor"): "team_actions",
            ("polls", "creator"): "polls_made",
            ("decisions", "by"): "decisions_made",
        }
        assert {*kept} == {*given, ("outbox", "customer")}
        assert {where: len(data[name]) for where, name in given.items()} == {
            where: kept[where] for where in given
        }
        assert data["votes"][0]["chosen"] == ["Viking"]


CANARY = "Kanarinka"


async def test_who_is_erased_leaves_no_word_behind_and_the_tally_still_verifies(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        closed, running = await opened(mira, "Closed?"), await opened(mira, "Running?")
        ana = await there.person(CANARY)
        link = words(await mira.asks("/team invite editor", "works once")).split("start=")[1]
        await ana.asks(f"/start {link}", "Welcome to the team")
        await mira.asks("/team", CANARY)
        await ballot(ana, closed, "Viking")
        await ballot(ana, running, "Viking")
        await ana.asks(f"/language {CANARY}", CANARY)
        await ana.asks("/newpoll", "one message")
        await ana.asks(f"{CANARY} or not?", "options")
        await mira.asks(f"/close {closed} enough", "closed")
        await ana.hears("1 person took part")
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        await quiet(there)

        assert votes(there.settings, closed)[0] == 1
        assert votes(there.settings, running)[0] == 0
        assert rows(there.settings, f"SELECT voters FROM polls WHERE id = {running}") == [(0,)]
        assert rows(there.settings, f"SELECT * FROM contacts WHERE address = '{ana.id}'") == []
        assert rows(there.settings, "SELECT * FROM ballots WHERE voter IS NOT NULL") == []
        assert words_left(tmp_path, CANARY) == []
        table = await mira.asks(f"/export {closed}", "table")
        public = tmp_path / "public.json"
        public.write_bytes(await mira.file(await mira.hears("glas verify")))
        assert CANARY not in public.read_text()
        assert b"Viking,1,1,1" in await mira.file(table)
        assert "no votes yet" in words(await ana.asks("/mine"))
    assert await asyncio.to_thread(verified, public) == 0


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


async def test_unknown_commands_and_small_talk_get_an_answer(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        ana = await there.person("<b>Ana</b> & <script>")
        for text in ("/nonsense", "hello", "/", "/vote", "/vote x", "/poll", "/receipt 1", "/start team-x"):
            assert words(await ana.asks(text))
        assert "did not understand" in words(await ana.asks("/nonsense"))
        assert "/poll 7" in words(await ana.asks("/poll abc"))
        assert "already, or is older than a day" in words(await ana.asks("/start team-0000"))


PERSONAL = (
    "/mine",
    "/privacy",
    "/mydata",
    "/forget",
    "/stop",
    "/language",
    "/vote 1",
    "/start",
    "/team",
    "/audit",
)


async def test_in_a_group_nothing_personal_is_answered(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        group = await there.chat("supergroup", "Readers", mira, ana)
        for command in PERSONAL:
            answer = await ana.asks(command, chat=group)
            assert words(answer) == "Let us talk about this in private.", command
            (button,) = answer["reply_markup"]["inline_keyboard"][0]
            assert "start=" in button["url"]
        await quiet(there)
        before = len(await ana.messages(chat=group))
        await ana.says("just talking", chat=group)
        await ana.says("/nonsense", chat=group)
        await quiet(there)
        assert len(await ana.messages(chat=group)) == before + 2


@pytest.mark.parametrize(
    "data", ["receipt:1", "vote:1", "m:1:1:1", "m:1:2:1", "forget:yes", "language:sr", "news:yes", "audit:9"]
)
async def test_a_tap_in_a_group_shows_nobody_anything_personal(data: str, tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        ana = await there.person("Ana")
        await ballot(ana, number, "Viking")
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.asks(f"/publish {number} {group}", "on its way")
        there_now = await ana.hears(QUESTION, chat=group)
        await ana.forges(data, there_now, chat=group)
        await quiet(there)
        said = [message for message in await ana.messages(chat=group) if message["from"]["is_bot"]]
        assert words(said[0]).startswith(QUESTION)
        assert labels(said[0]) == ["Vote"]
        assert [words(message) for message in said[1:]] in ([], ["Let us talk about this in private."])
        assert "You chose: Viking" in words(await ana.asks("/mine"))


async def test_a_receipt_asked_for_under_results_in_a_group_comes_in_private(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        number = await opened(mira)
        (ana,) = await crowd(there, number, ("Viking",))
        group = await there.chat("supergroup", "Readers", mira, ana)
        await mira.asks(f"/close {number} enough", "closed")
        full = await ana.asks(f"/results {number}", "All options", chat=group)
        await ana.forges(f"receipt:{number}", full, chat=group)
        await quiet(there)
        assert not any("Your receipt" in words(message) for message in await ana.messages(chat=group))


async def test_channels_and_anonymous_admins_are_nobody(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        await opened(mira)
        group = await there.chat("supergroup", "Readers", mira)
        channel = await there.chat("channel", "News", mira)
        people = rows(there.settings, "SELECT count(*) FROM customers")
        for chat, as_chat in ((group, group), (channel, None)):
            body = {"person": mira.id, "text": "/polls", "chat": chat, "as_chat": as_chat}
            assert (await there.http.post("/sandbox/say", json=body)).status_code == 200
        await quiet(there)
        for chat in (group, channel):
            shown = await mira.messages(chat=chat)
            assert [m for m in shown if m.get("from", {}).get("username") == "sandbox_bot"] == []
        assert rows(there.settings, "SELECT count(*) FROM customers") == people
