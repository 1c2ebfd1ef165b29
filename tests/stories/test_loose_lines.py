"""Lines of every kind in the topics of the team's chat that answer nobody: who wrote one is told, no more."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.stage import Actor, Json, Stage, labels, quiet, stage, words
from tests.stories.news import PNG
from tests.stories.test_inbox import TEAM, team_forum, topics
from tests.stories.test_voices import filed

NOBODY = "This went to nobody."
ASKS = "When do you open?"
Way = Callable[[Stage, Actor, Json], Awaitable[None]]


def way(path: str, **what: object) -> Way:
    """Something that somebody leaves in a topic."""

    async def left(there: Stage, person: Actor, where: Json) -> None:
        answer = await there.http.post(f"/sandbox/{path}", json={"person": person.id, **what, **where})
        assert answer.status_code == 200, answer.text

    return left


async def sent_on(there: Stage, person: Actor, where: Json) -> None:
    """Send on, into a topic, what he was told in private."""
    told = await person.asks("/help", "/")
    body = {"person": person.id, "message_id": told["message_id"], **where}
    assert (await there.http.post("/sandbox/forward", json=body)).status_code == 200


async def shared(there: Stage, person: Actor, where: Json, kind: str) -> None:
    """Share what is made up; it stands in the chat itself."""
    await person.leaves("share", kind=kind, chat=where["chat"])


KINDS: dict[str, Way] = {
    "text": way("say", text="Lunch?"),
    "picture": way("send", kind="photo", name="a.png", content=PNG),
    "document": way("send", name="list.pdf"),
    "recording": way("send", kind="voice"),
    "with words": way("send", name="list.pdf", caption="At nine, I think"),
    "forwarded": sent_on,
    "sticker": lambda there, person, where: shared(there, person, where, "sticker"),
    "place": lambda there, person, where: shared(there, person, where, "location"),
    "contact": lambda there, person, where: shared(there, person, where, "contact"),
    "video": lambda there, person, where: shared(there, person, where, "video"),
}


async def test_of_a_loose_line_of_any_kind_its_writer_alone_is_told(tmp_path: Path) -> None:
    async with stage(tmp_path, team_chat=f"telegram:{TEAM}") as there:
        mira, ana = await there.owner(), await there.person("Ana")
        await mira.asks("/start")
        people = {kind: await there.person(f"Writer of {kind}") for kind in KINDS}
        await team_forum(there, mira, *people.values())
        number, _ = await filed(ana, ASKS, "question")
        await mira.hears(ASKS, chat=TEAM)
        topic = (await topics(there))["Questions"]
        where: Json = {"chat": TEAM, "topic": topic}
        for position, (kind, person) in enumerate(people.items(), 1):
            for _ in range(2):
                await KINDS[kind](there, person, where)
                await quiet(there)
            told = [each for each in await mira.messages(chat=TEAM) if NOBODY in words(each)]
            assert len(told) == position, f"{kind}: once a day"
            in_topic = told[-1].get("message_thread_id") == topic
            assert in_topic is (kind not in {"sticker", "place", "contact", "video"})
        shown = words(await mira.asks(f"/case {number}", "Question"))
        assert "Answer" not in shown
        assert "Lunch" not in shown
        assert labels(await mira.asks("/inbox", "1"))
        assert sum(ASKS in each for each in labels(await mira.asks("/inbox", "1"))) == 1
        there.hands.forward(minutes=1)
        await quiet(there)
        assert not [each for each in await ana.heard() if "nine" in each or "Lunch" in each]
