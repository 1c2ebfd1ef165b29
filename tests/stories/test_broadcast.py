"""A broadcast from the command to the last message: made, tested, sent, watched, stopped."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.stage import Actor, Json, Stage, labels, quiet, stage, words
from tests.stories.asking import audit
from tests.stories.news import becomes, begun, reader, shows, written


async def test_everyone_who_agreed_gets_it_in_his_language_once(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        ana, jovan, jan = (
            await reader(there, "Ana"),
            await reader(there, "Jovan", "sr"),
            await reader(there, "Jan", "pl"),
        )
        silent = await there.person("Silent")
        await silent.asks("/start", "help decide")
        card = await written(mira, English="The tote bags are here.", Српски="Торбе су стигле.")
        await mira.taps("Preview", card)
        summary = await mira.hears("Above is the message")
        assert "Readers: 3" in words(summary)
        assert "Not written: Polski. Its readers (1) get it in English" in words(summary)
        await mira.taps("test", summary)
        assert "The tote bags" in words(await mira.hears("The tote bags"))
        assert "Торбе" in words(await mira.hears("Торбе"))
        await mira.taps("Send to 3 people", summary)
        progress = await mira.hears("Broadcast 1 is being sent")
        assert labels(progress) == ["Pause", "Cancel"]
        assert labels(await ana.hears("The tote bags are here.")) == ["No more news"]
        await jovan.hears("Торбе су стигле.")
        fallback = words(await jan.hears("The tote bags are here."))
        assert "Tę wiadomość mamy tylko po angielsku i serbsku" in fallback
        said = await becomes(mira, progress, "is done")
        assert "Sent: 3 of 3" in said
        await quiet(there)
        told = [sum("tote" in text for text in await each.heard()) for each in (ana, jan, silent)]
        assert told == [1, 1, 0]


async def test_a_picture_goes_out_with_its_caption_in_the_language_there_is(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, jovan = await there.owner(), await reader(there, "Jovan", "sr")
        await mira.taps("Launches", await mira.asks("/broadcast language:sr", "What is it about"))
        await mira.hears("in this language: English")
        await shows(there, mira, "A tote bag")
        card = await mira.hears("Written so far: English")
        await begun(mira, card)
        told = await jovan.hears("A tote bag")
        assert told["photo"]
        assert "Ову поруку имамо само на енглеском" in words(told)


async def test_what_was_formatted_and_linked_arrives_as_it_was_written(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        await mira.taps("Launches", await mira.asks("/broadcast everyone", "What is it about"))
        await mira.hears("in this language: English")
        bags = '<a href="https://glas.example/?a=1&amp;b=2">our bags</a>'
        await mira.says(f"🦊 <b>New</b>: {bags} &lt;3", parse_mode="HTML")
        await mira.hears("Written so far")
        await shows(there, mira)
        await begun(mira, await mira.hears("With 1 picture"))
        told = await ana.hears("🦊 New: our bags <3")
        assert told["photo"]
        looks = [(each["type"], each["offset"], each.get("url")) for each in told["caption_entities"]]
        assert looks == [("bold", 3, None), ("text_link", 8, "https://glas.example/?a=1&b=2")]


async def test_an_album_goes_out_whole_with_the_words_below_it(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        await mira.taps("Launches", await mira.asks("/broadcast everyone", "What is it about"))
        await mira.hears("in this language: English")
        for caption in ("Three bags", "", ""):
            await shows(there, mira, caption, album="77")
        card = await mira.hears("Written so far")
        await becomes(mira, card, "With 3 pictures, as an album")
        await begun(mira, card)
        told = await ana.hears("Three bags")
        assert labels(told) == ["No more news"]
        pictures = [each for each in await ana.messages() if "photo" in each]
        assert len(pictures) == 3
        assert len({each["media_group_id"] for each in pictures}) == 1


async def begun_slowly(there: Stage, mira: Actor) -> Json:
    """Let her write a broadcast, and send it at two messages a second; return the progress message."""
    card = await written(mira, English="Bags")
    there.settings = there.settings.model_copy(update={"rate_overall": 2})
    await there.restart()
    return await begun(mira, card)


async def test_it_can_be_paused_and_goes_on_where_it_was(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        people = [await reader(there, f"Reader {number}") for number in range(12)]
        progress = await begun_slowly(there, mira)
        await people[0].hears("Bags")
        await mira.taps("Pause", progress)
        said = await becomes(mira, progress, "is paused")
        assert "Sent: 12" not in said
        assert labels(await mira.card(progress)) == ["Go on", "Cancel"]
        await mira.taps("Go on", progress)
        assert "Sent: 12 of 12" in await becomes(mira, progress, "is done")
        told = [sum("Bags" in text for text in await person.heard()) for person in people]
        assert told == [1] * 12
        assert labels(await mira.card(progress)) == []


async def test_who_is_left_when_it_is_cancelled_gets_nothing(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        people = [await reader(there, f"Reader {number}") for number in range(12)]
        progress = await begun_slowly(there, mira)
        await people[0].hears("Bags")
        await mira.taps("Cancel", progress)
        await mira.taps("Cancel the broadcast", await mira.hears("Cancel broadcast 1?"))
        await becomes(mira, progress, "was cancelled")
        await quiet(there)
        told = [sum("Bags" in text for text in await person.heard()) for person in people]
        assert 0 < sum(told) < 12
        assert max(told) == 1
        assert "was cancelled" in await mira.forges("broadcast-resume:1", progress)


async def test_the_same_within_a_day_asks_first(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        await becomes(mira, await begun(mira, await written(mira, English="Bags")), "is done")
        await mira.taps("Preview", await written(mira, English="Bags"))
        summary = await mira.hears("Above is the message")
        await mira.taps("Send to", summary)
        asked = await mira.hears("The same went out as broadcast 1")
        await quiet(there)
        assert sum("Bags" in text for text in await ana.heard()) == 1
        await mira.taps("second time", asked)
        await mira.hears("Broadcast 2")
        await quiet(there)
        assert sum("Bags" in text for text in await ana.heard()) == 2
        await mira.taps("second time", asked)
        await quiet(there)
        assert sum("Bags" in text for text in await ana.heard()) == 2


async def lost_answers(there: Stage, person: Actor, times: int) -> None:
    """What is sent to a person arrives, but its answer is lost."""
    fault = {"kind": "reset", "method": "sendMessage", "chat": person.id, "after": True, "times": times}
    assert (await there.http.post("/sandbox/faults", json=fault)).status_code == 200


async def test_the_uncertain_get_it_once_more_when_the_team_says_so_and_nobody_else_does(
    tmp_path: Path,
) -> None:
    async with stage(tmp_path) as there:
        mira, ana, jan = await there.owner(), await reader(there, "Ana"), await reader(there, "Jan")
        await lost_answers(there, ana, 1)
        progress = await begun(mira, await written(mira, English="Bags"))
        assert "Uncertain: 1" in await becomes(mira, progress, "is done")
        await mira.taps("uncertain ones again (1)", await mira.card(progress))
        asked = await mira.hears("it comes a second time")
        await quiet(there)
        assert [sum("Bags" in text for text in await each.heard()) for each in (ana, jan)] == [1, 1]
        await mira.taps("Send again to 1 person", asked)
        told = await becomes(mira, progress, "Sent: 2 of 2")
        assert "Uncertain: 0" in told
        assert "Not sent any more" not in told
        await becomes(mira, progress, "is done")
        assert labels(await mira.card(progress)) == labels(await mira.card(asked)) == []
        assert "goes once more to 1 person" in words(await mira.card(asked))
        assert "no one" in await mira.forges("broadcast-resend:1", asked)
        await quiet(there)
        assert [sum("Bags" in text for text in await each.heard()) for each in (ana, jan)] == [2, 1]


async def test_who_wants_no_more_news_or_is_erased_gets_nothing_once_more(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, jan = await there.owner(), await reader(there, "Ana"), await reader(there, "Jan")
        await lost_answers(there, ana, 1)
        await lost_answers(there, jan, 1)
        progress = await begun(mira, await written(mira, English="Bags"))
        assert "Uncertain: 2" in await becomes(mira, progress, "is done")
        await ana.taps("No more news", await ana.hears("Bags"))
        await jan.taps("Erase everything", await jan.asks("/forget", "Erase"))
        await mira.taps("uncertain ones again", await mira.card(progress))
        await mira.taps("Send again to 1 person", await mira.hears("it comes a second time"))
        told = await becomes(mira, progress, "Not sent any more: 1")
        assert "Uncertain: 1" in told
        await becomes(mira, progress, "is done")
        assert labels(await mira.card(progress)) == []
        assert sum("Bags" in text for text in [*await ana.heard(), *await jan.heard()]) == 2


async def test_one_tap_ends_all_news_and_who_blocked_us_is_left_out(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana, jan = await there.owner(), await reader(there, "Ana"), await reader(there, "Jan")
        await there.http.post("/sandbox/block", json={"person": jan.id})
        progress = await begun(mira, await written(mira, English="Bags"))
        assert "Sent: 1 of 1" in await becomes(mira, progress, "is done")
        told = await ana.hears("Bags")
        await ana.taps("No more news", told)
        await ana.hears("no more news from us")
        asked = await mira.asks("/broadcast everyone", "What is it about")
        assert "no one in this segment" in await mira.taps("Launches", asked)
        card = await ana.asks("/updates", "You get no news")
        assert labels(card) == ["Send me news", "✓ Daily digest of ideas"]
        assert "no news from 22:00 to 8:00" in words(await ana.asks("/updates 22-8", "You get no news"))


async def test_quiet_hours_put_it_off_until_they_end(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        hour = datetime.now(ZoneInfo("Europe/Belgrade")).hour
        await ana.asks(f"/updates {hour}-{(hour + 2) % 24}", "Quiet hours")
        progress = await begun(mira, await written(mira, English="Bags"))
        await becomes(mira, progress, "Waiting for their quiet hours to end: 1")
        there.hands.forward(hours=2)
        await ana.hears("Bags")
        await becomes(mira, progress, "is done")


async def test_a_topic_turned_off_is_not_sent(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        await ana.taps("Launches", await ana.asks("/updates", "You get news"))
        asked = await mira.asks("/broadcast everyone", "What is it about")
        assert "no one in this segment" in await mira.taps("Launches", asked)
        assert "cannot read “24-7”" in words(await ana.asks("/updates 24-7"))


async def test_what_is_wrong_is_told_and_nothing_begins(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, ana = await there.owner(), await reader(there, "Ana")
        for command, told in (
            ("/broadcast", "voters:7"),
            ("/broadcast everybody", "no segment “everybody”"),
            ("/broadcast voters:x", "voters:7"),
            ("/broadcast a or b", "cannot read this segment"),
        ):
            assert told in words(await mira.asks(command)), command
        assert "team" in words(await ana.asks("/broadcast everyone")).lower()
        assert await audit(mira) == []
        assert "nothing to cancel" in words(await mira.asks("/cancel"))


async def test_a_text_too_long_for_one_message_is_refused_with_the_limit(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira, _ = await there.owner(), await reader(there, "Ana")
        await mira.taps("Launches", await mira.asks("/broadcast everyone", "What is it about"))
        await mira.hears("in this language: English")
        assert "3,800 fit" in words(await mira.asks("x" * 3801, "too many"))
        await mira.asks("x" * 3800, "Written so far")
