"""Hostile words and files on their way through all that is said: a clear answer each, nothing lost."""

from __future__ import annotations

import pytest

from chat.events import Kind
from tests.handlers.front import TEAM, Counter

SEEN = (
    "a" + "\u0301" * 4095,
    "👍",
    "👩\u200d👩\u200d👧\u200d👦" * 500,
    "<b>x</b><script>alert(1)</script>",
    "&lt;&amp;",
    "\u202e" * 100 + "abc",
    "{ $x } %s {}",
    "x" * 4096,
    "said:1:idea",
    "@GlasBot",
)
UNSEEN = ("\u0301" * 4096, " \n" * 2000, "\u200b" * 50, "\u2800\u3164")


@pytest.mark.parametrize("text", SEEN)
@pytest.mark.parametrize("kind", ["idea", "complaint"])
async def test_hostile_words_go_all_the_way(counter: Counter, text: str, kind: str) -> None:
    ana, boris, mira = counter.guest("2"), counter.guest("3"), await counter.owner()
    heard = [await ana.says(text)]
    assert "said:1:idea" in ana.buttons
    heard += [await ana.taps(tap) for tap in (f"said:1:{kind}", "said-new:1")]
    await mira.taps("publish-idea:1")
    heard += [await boris.says(asked) for asked in ("/idea 1", "/ideas new")]
    heard += [await mira.says(asked) for asked in ("/case 1", "/inbox")]
    heard += [await boris.says(f"{search} {text[:1000]}") for search in ("/ideas", "/answers")]
    heard.append(await ana.edits("Other words for it"))
    heard.append(await mira.taps("words-stand:1"))
    assert "went wrong" not in "\n".join(heard)


@pytest.mark.parametrize("text", UNSEEN)
async def test_words_that_nobody_sees_are_no_voice(counter: Counter, text: str) -> None:
    ana = counter.guest("2")
    assert "Just write it here" in await ana.says(text)
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await counter.heard(TEAM.address) == [], "the team gets no empty case"
    assert "What is this?" in await ana.sends(b"", text, picture=True), "a picture needs no words"


async def test_an_hour_of_voice_and_a_file_of_2_gb_reach_the_team(counter: Counter) -> None:
    ana, mira = counter.guest("2"), await counter.owner()
    await ana.sends(b"", kind=Kind.VOICE, seconds=3600)
    await ana.sends(b"", "The manual", kind=Kind.FILE, size=2 * 1024**3)
    await ana.taps("said:1:complaint")
    shown = await mira.says("/case 1")
    for said in ("The manual", "a voice note, 1:00:00", "a file, 2,147 MB"):
        assert said in shown
