"""A broadcast from the command to the last message: made, tested, sent, watched, stopped."""

from __future__ import annotations

from pathlib import Path

from tests.stage import labels, quiet, stage, words
from tests.stories.news import becomes, reader, written


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
        assert "Tę wiadomość mamy tylko w języku: English i Српски" in fallback
        said = await becomes(mira, progress, "is done")
        assert "Sent: 3 of 3" in said
        await quiet(there)
        told = [sum("tote" in text for text in await each.heard()) for each in (ana, jan, silent)]
        assert told == [1, 1, 0]
