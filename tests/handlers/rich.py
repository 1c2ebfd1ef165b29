"""A customer who did a bit of everything: of all that is kept of him there is something."""

from __future__ import annotations

from bot.attachments import AttachmentMaker
from chat.answers import PersonalPage
from tests.handlers.front import Counter, Guest, Reversed
from tests.handlers.test_inbox import left
from tests.handlers.test_profiles import files, number
from tests.handlers.test_replying import delivered, replies
from tests.handlers.test_voices import idea
from tests.handlers.testing import begun, button, testing
from texts.rendering import Reader


async def rich(counter: Counter) -> Guest:
    """Ana votes, suggests, complains and is answered, agrees to be ranked, tests and is quoted."""
    mira = await begun(counter)
    ana, boris = counter.guest("2", "Ana <b>"), counter.guest("3", "Boris")
    poll = await counter.open_poll(mira, "prizes: 1 x Helmet")
    await ana.taps(f"m:{poll}:1:1")
    await _says(counter, ana, boris)
    await delivered(counter)
    await replies(mira, "We are sorry: a new one is on its way.", "mcase:2")
    await left(counter)
    await ana.taps("profile:now")
    await ana.hears()
    for told in ("lacking:4", "often:5", "skills:1", "equipment:none"):
        await ana.taps(f"need:{told}")
    await ana.taps("built")
    await ana.says("A trailer from an old pram")
    await ana.says("/privacy")
    await ana.taps("consent:news:yes")
    await mira.does(f"/close {poll} Enough")
    await counter.reception.wake()
    await _tests(counter, ana)
    return ana


async def _says(counter: Counter, ana: Guest, boris: Guest) -> None:
    await files(ana, "A cargo bike with a roof")
    counter.forward(minutes=2)
    await ana.says("My saddle is broken")
    await ana.taps("said:2:complaint")
    counter.forward(minutes=2)
    other = await idea(counter, boris, "A bell for the cargo bike")
    await ana.taps(f"support:{other}:1")


async def _tests(counter: Counter, ana: Guest) -> None:
    """Answer the first day and half of the second, and say how she may be quoted."""
    await testing(counter, ana)
    await ana.hears()
    token = button(ana, "checkin:").split(":")[1]
    await ana.taps(f"checkin:{token}:1:fine")
    await ana.taps(f"answer:{token}:1:1:4")
    counter.forward(days=3)
    await counter.reception.wake()
    await ana.taps(f"checkin:{token}:2:fine")
    await ana.taps(f"answer:{token}:2:1:2")
    await ana.hears()
    await ana.says("A bell, and <script>")
    await ana.taps(f"trial-quote:{token}:own")


async def page_of(counter: Counter, guest: Guest, reader: Reader) -> str:
    """Return somebody's page as this reader has it."""
    maker = AttachmentMaker(counter.database.reading, sealing=Reversed(), now=lambda: counter.now)
    try:
        made = await maker.make(PersonalPage(await number(counter, guest)), reader)
    finally:
        maker.close()
    assert made.content is not None
    assert made.name == "my-data.html"
    return made.content.decode()
