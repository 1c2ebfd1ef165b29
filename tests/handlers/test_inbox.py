"""The team's inbox: what became of answers, lists while its chat is full, and cards that are gone."""

from __future__ import annotations

import pytest
from sqlalchemy import select, update

from chat.events import Place, Reached
from chat.ports import Fate
from storage.delivery.tables import outbox
from tests.handlers.front import TEAM, Counter, Guest
from tests.handlers.test_replying import asked, delivered, replies
from texts import keys

CHAT = TEAM.address


async def fated(counter: Counter, key: str, fate: Fate) -> None:
    """Let delivery write down what became of a message, and the clock look at it."""
    its = update(outbox).where(outbox.c.key == key).values(fate=fate.value, settled=counter.now)
    assert (await counter.database.run(lambda db: db.execute(its))).rowcount == 1
    await counter.reception.wake()


async def left(counter: Counter) -> None:
    """Let all leave that is to leave."""
    counter.forward(seconds=21)
    await counter.reception.wake()


async def card(counter: Counter, number: int = 1) -> str:
    """The card of a voice as it reads now."""
    return await (await counter.owner()).says(f"/case {number}")


async def keys_of(counter: Counter, name: str) -> list[str]:
    """The keys of what was said to the team's chat that begin so."""
    query = select(outbox.c.key).where(outbox.c.key.startswith(name), outbox.c.chat == CHAT)
    return list(
        await counter.database.run(lambda db: db.execute(query.order_by(outbox.c.id)).scalars().all())
    )


async def files(counter: Counter, count: int, kind: str = "question") -> None:
    """Let so many people each say something at the same time."""
    for number in range(count):
        guest = counter.guest(f"9{number}")
        await guest.says(f"Thing {number}")
        await guest.taps(next(each for each in guest.buttons if each.endswith(f":{kind}")))


async def answered(counter: Counter, mira: Guest, text: str = "At nine.") -> None:
    await replies(mira, text, "mcase:1")
    await left(counter)


async def test_an_answer_counts_once_it_has_arrived(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await replies(mira, "At nine.", "mcase:1")
    assert "about to leave" in await card(counter)
    await left(counter)
    on_its_way = await card(counter)
    assert "on its way" in on_its_way
    assert "Answered" not in on_its_way
    await fated(counter, "answer:2:2", Fate.SENT)
    arrived = await card(counter)
    assert "sent" in arrived
    assert "Answered" in arrived
    assert "New" not in arrived
    assert "empty" in await mira.says("/inbox")


@pytest.mark.parametrize(
    ("fate", "why"),
    [(Fate.BLOCKED, "has blocked"), (Fate.FAILED, "refused"), (Fate.UNCERTAIN, "know whether")],
)
async def test_what_did_not_arrive_answered_nobody(counter: Counter, fate: Fate, why: str) -> None:
    mira, _ = await asked(counter)
    await answered(counter, mira)
    await mira.hears(CHAT)
    await fated(counter, "answer:2:2", fate)
    told = await mira.hears(CHAT)
    assert why in told
    assert "still waits" in told
    shown = await card(counter)
    assert "Answered" not in shown
    assert "To be answered by" in shown
    assert "waits for an answer" in await mira.says("/inbox")


async def test_it_is_sent_once_more_by_a_tap_and_what_arrived_is_not(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await answered(counter, mira)
    assert await mira.taps("answer-again:2", chat=CHAT) != ""
    assert (await ana.hears()).count("At nine.") == 1
    await fated(counter, "answer:2:2", Fate.UNCERTAIN)
    await mira.taps("answer-again:2", chat=CHAT)
    await left(counter)
    assert (await ana.hears()).count("At nine.") == 1
    await fated(counter, "answer:3:2", Fate.SENT)
    assert "Answered" in await card(counter)
    await mira.taps("answer-again:3", chat=CHAT)
    await left(counter)
    assert "At nine." not in await ana.hears()


async def test_of_two_answers_the_one_that_arrived_counts(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await answered(counter, mira)
    await answered(counter, mira, "On Sundays at ten.")
    await fated(counter, "answer:3:2", Fate.SENT)
    await fated(counter, "answer:2:2", Fate.FAILED)
    assert "Answered" in await card(counter)
    assert "empty" in await mira.says("/inbox")


async def test_who_wants_to_hear_nothing_was_not_answered(counter: Counter) -> None:
    mira, ana = await asked(counter)
    await ana.says("/stop")
    await answered(counter, mira)
    await counter.reception.wake()
    assert "wants to hear nothing" in await card(counter)
    assert "waits for an answer" in await mira.says("/inbox")


async def test_who_has_blocked_the_bot_is_shown_as_such(counter: Counter) -> None:
    _, ana = await asked(counter)
    assert "has blocked" not in await card(counter)
    place = Place(ana.person.address)
    await counter.reception.receive(Reached(update="9999", who=ana.person, place=place, reachable=False))
    assert "has blocked the bot" in await card(counter)


async def test_a_hundred_voices_at_once_are_few_messages_and_none_is_missing(counter: Counter) -> None:
    await files(counter, 100)
    assert len(await keys_of(counter, "case")) <= 12
    shown = "\n".join(str(message) for _, message in await counter.sent(CHAT))
    missing = [number for number in range(100) if f"Thing {number}" not in shown]
    assert missing == []


async def test_a_button_of_a_list_brings_the_card_to_be_replied_to(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 7)
    (listed,) = await keys_of(counter, "cases:")
    await delivered(counter)
    await mira.hears(CHAT)
    assert "Tap the button" in await replies(mira, "At nine.", f"m{listed}")
    await mira.taps("card:7", chat=CHAT)
    assert "Thing 6" in await mira.hears(CHAT)
    assert "stands in this chat" in await mira.taps("card:7", chat=CHAT)
    await delivered(counter)
    assert "leaves in 20 seconds" in await replies(mira, "At nine.", "mcase:7")
    await left(counter)
    assert "At nine." in await counter.guest("96").hears()


async def test_a_list_shows_what_is_answered(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 7)
    await delivered(counter)
    await mira.taps("case-answer:7")
    await mira.says("At nine.")
    await left(counter)
    buttons = [each for _, message in await counter.sent(CHAT) for row in message.buttons for each in row]
    assert [each.text for each in buttons if each.mark] == ["#7 Thing 6"]


async def test_a_card_that_was_deleted_is_brought_again_while_it_waits(counter: Counter) -> None:
    mira, _ = await asked(counter)
    await fated(counter, "case:1", Fate.FAILED)
    await counter.reception.look_after()
    assert "When does the shop open?" in await mira.hears(CHAT)
    await delivered(counter)
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.SENT)
    await mira.hears(CHAT)
    await fated(counter, "case:1", Fate.FAILED)
    await counter.reception.look_after()
    assert await mira.hears(CHAT) == ""


async def test_what_never_came_to_the_chat_comes_in_private_and_the_owners_hear_once(
    counter: Counter,
) -> None:
    mira = await counter.owner()
    await files(counter, 8)
    gone = update(outbox).where(outbox.c.chat == CHAT).values(fate=Fate.BLOCKED.value)
    await counter.database.run(lambda db: db.execute(gone))
    await mira.hears()
    await counter.reception.look_after()
    heard = await mira.hears()
    assert [number for number in range(8) if f"Thing {number}" not in heard] == []
    assert heard.count("takes nothing from me") == 1
    await counter.reception.look_after()
    assert await mira.hears() == ""


async def test_a_list_forgets_who_is_erased(counter: Counter) -> None:
    await files(counter, 7)
    last = counter.guest("96")
    await last.says("/forget")
    await last.taps("forget:yes")
    shown = "\n".join(str(message) for _, message in await counter.sent(CHAT))
    assert "Thing 5" in shown
    assert "Thing 6" not in shown


async def test_all_that_waits_is_counted_and_reached_page_by_page(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 23)
    assert "23 wait for an answer" in await mira.says("/inbox")
    assert (len(mira.buttons), mira.buttons[-1]) == (11, "inbox-page:1")
    await mira.taps("inbox-page:2")
    shown = [button.data for row in counter.drawn[-1].buttons for button in row]
    assert shown == ["case:21", "case:22", "case:23", "inbox-page:1"]
    counter.forward(days=9)
    await mira.says("/home")
    await mira.taps("home:team")
    assert keys.home_late(count=23) in [row[0].text for row in counter.drawn[-1].buttons]
    await mira.taps("home:late")
    assert counter.drawn[-1].buttons[-2][0].data == "inbox"


async def test_a_tag_goes_along_to_the_next_page(counter: Counter) -> None:
    mira = await counter.owner()
    await files(counter, 12)
    for number in range(1, 12):
        await mira.says(f"/tag {number} delivery")
    assert "11 wait for an answer" in await mira.says("/inbox delivery")
    assert mira.buttons[-1] == "inbox-page:1:delivery"
    await mira.taps("inbox-page:1:delivery")
    assert counter.drawn[-1].buttons[0][0].data == "case:11"


async def test_who_blocks_the_bot_is_shown_as_such_on_the_card_that_waits(counter: Counter) -> None:
    _, ana = await asked(counter)
    for reachable in (False, True):
        place = Place(ana.person.address)
        await counter.reception.receive(
            Reached(update=f"r{reachable}", who=ana.person, place=place, reachable=reachable)
        )
        said = (await counter.heard(CHAT))[-1]
        assert "When does the shop open?" in said
        assert ("no answer gets through" in said) is not reachable
