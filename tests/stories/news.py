"""Readers of news, and a broadcast made step by step."""

from __future__ import annotations

import asyncio

from tests.stage import PATIENCE, Actor, Json, Stage, labels, words

PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="


async def shows(
    there: Stage, person: Actor, caption: str = "", album: str | None = None, parse_mode: str = ""
) -> None:
    """Let somebody send a picture, of an album or by itself."""
    body = {"person": person.id, "content": PNG, "kind": "photo", "caption": caption, "name": "bag.png"}
    body |= {"album": album, "parse_mode": parse_mode}
    answer = await there.http.post("/sandbox/send", json=body)
    assert answer.status_code == 200, answer.text


async def reader(there: Stage, name: str, language: str = "en") -> Actor:
    """Somebody who agreed to news."""
    person = await there.person(name, language)
    await person.says("/updates")
    card = await person.hears()
    await person.taps(labels(card)[0], card)
    return person


async def written(mira: Actor, segment: str = "everyone", **texts: str) -> Json:
    """Let her write a broadcast in some languages; return the card from which it goes on."""
    await mira.taps("Launches", await mira.asks(f"/broadcast {segment}", "What is it about"))
    card = await mira.hears("in this language: English")
    for language, text in texts.items():
        if language != "English":
            await mira.taps(language, card)
            await mira.hears(f"in this language: {language}")
        card = await mira.asks(text, "Written so far")
    return card


async def begun(mira: Actor, card: Json) -> Json:
    """Let her look at the preview and send; return the progress message."""
    await mira.taps("Preview", card)
    summary = await mira.hears("Above is the message")
    await mira.taps("Send to", summary)
    return await mira.hears("Broadcast")


async def sent(mira: Actor, segment: str, text: str) -> str:
    """Let her send a broadcast in English; return what is said of it once it is done."""
    return await becomes(mira, await begun(mira, await written(mira, segment, English=text)), "is done")


async def becomes(mira: Actor, progress: Json, wanted: str) -> str:
    """Wait until the progress message says it."""
    async with asyncio.timeout(PATIENCE):
        while True:
            if wanted in (said := words(await mira.card(progress))):
                return said
            await asyncio.sleep(0.02)
