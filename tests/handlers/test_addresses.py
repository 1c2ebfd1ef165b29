"""Where a parcel goes is shown back as it was understood, and nothing is final before its winner says so."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from bot.attachments import AttachmentMaker
from bot.domains import Stores
from chat.answers import PersonalData
from chat.records import Dialogues
from customers.people import CustomerId
from draws.draw import PLAIN
from prizes.award import AwardId, State
from prizes.store import Prizes
from storage.delivery.tables import outbox
from storage.dialogues.tables import dialogues
from tests.handlers.front import READER, Counter, Guest

ADDRESS = "Ana Anić\nUlica 1\n11000 Beograd"
OTHER = "Ана Анић\nБрезовица"
AWARD = AwardId(1)


@pytest.fixture
async def ana(counter: Counter) -> Guest:
    """Somebody who won a parcel, and is asked where to send it."""
    won = await counter.winner("Atlas as shipped")
    await won.taps("claim:1")
    assert "Where shall we send “Atlas”?" in await won.hears()
    return won


async def standing(counter: Counter) -> tuple[State, str | None]:
    """Where the parcel stands, and where it is to be sent."""

    def look(stores: Stores) -> tuple[State, str | None]:
        sealed = stores[Prizes].addresses.of(AWARD)
        address = counter.reception.company.sealing.open(sealed) if sealed else None
        return stores[Prizes].get(AWARD).state, address

    return await counter.database.run(lambda db: look(Stores(db)))


async def test_an_address_is_final_once_its_winner_says_that_it_is_correct(
    counter: Counter, ana: Guest
) -> None:
    shown = await ana.says("  Ana   Anić\n\nUlica 1\n11000 Beograd ")
    assert f"would go to this address:\n{ADDRESS}\nNothing is final yet" in shown
    yes, no, _ = ana.buttons
    assert await standing(counter) == (State.AWARDED, None)
    assert await ana.taps(yes) == ""
    assert await standing(counter) == (State.CLAIMED, ADDRESS)
    assert "We send “Atlas” to your address" in await ana.hears()
    assert counter.redrawn[-1] == "You have confirmed the address."
    assert "no longer waits" in await ana.taps(yes)
    assert "no longer waits" in await ana.taps(no)
    assert await standing(counter) == (State.CLAIMED, ADDRESS)


async def test_consent_to_keep_it_is_given_by_confirming(counter: Counter, ana: Guest) -> None:
    async def purposes() -> list[str]:
        known = await counter.database.run(lambda db: Stores(db).everything(CustomerId(2)))
        return [consent["purpose"] for consent in known["consents"]]

    await ana.says(ADDRESS)
    assert "address" not in await purposes()
    await ana.taps(ana.buttons[0])
    assert "address" in await purposes()


@pytest.mark.parametrize(
    "said", ["How many days does the parcel take?", "Selo", "I will tell you tomorrow", "🦊"]
)
async def test_what_hardly_is_an_address_is_asked_for_again_and_never_refused(
    counter: Counter, ana: Guest, said: str
) -> None:
    assert "it takes name, street and number, postcode, town and country" in await ana.says(said)
    assert await standing(counter) == (State.AWARDED, None)
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, said)


async def test_what_is_written_next_takes_the_place_of_what_was_shown(counter: Counter, ana: Guest) -> None:
    await ana.says("How many days does the parcel take?")
    (first, *_) = ana.buttons
    assert OTHER in await ana.says(OTHER)
    assert "no longer waits" in await ana.taps(first)
    assert await standing(counter) == (State.AWARDED, None)
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, OTHER)


async def test_change_asks_once_more_and_not_now_leaves_the_prize_waiting(
    counter: Counter, ana: Guest
) -> None:
    await ana.says(ADDRESS)
    yes, no, _ = ana.buttons
    await ana.taps(no)
    assert "Where shall we send" in await ana.hears()
    assert "no longer waits" in await ana.taps(yes)
    await ana.says(OTHER)
    await ana.taps(ana.buttons[2])
    assert "We kept nothing of it. The prize waits for you until" in counter.redrawn[-1]
    assert "nothing to cancel" in await ana.says("/cancel")
    assert await standing(counter) == (State.AWARDED, None)


async def test_what_waits_is_shown_again_under_claim_and_not_forgotten_over_other_questions(
    counter: Counter, ana: Guest
) -> None:
    await ana.says(ADDRESS)
    await ana.says("/polls")
    await ana.taps("claim:1")
    assert ADDRESS in await ana.hears()
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, ADDRESS)


@pytest.mark.parametrize("leaving", ["/cancel", "/stop"])
async def test_who_leaves_keeps_no_address_here(counter: Counter, ana: Guest, leaving: str) -> None:
    await ana.says(ADDRESS)
    (yes, *_) = ana.buttons
    await ana.says(leaving)
    assert "no longer waits" in await ana.taps(yes)
    assert await standing(counter) == (State.AWARDED, None)


async def test_an_address_longer_than_any_is_sent_back_with_the_limit(counter: Counter, ana: Guest) -> None:
    assert "up to 500 characters; this one has 1,000" in await ana.says("x" * 1000)
    assert "write it in words" in await ana.sends(b"png", picture=True)
    assert ADDRESS in await ana.says(ADDRESS)


async def test_the_deadline_counts_to_the_tap(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    (yes, *_) = ana.buttons
    counter.now += PLAIN.claim_time
    assert "could be claimed until" in await ana.taps(yes)
    assert await standing(counter) == (State.AWARDED, None)


async def test_nothing_waits_any_longer_once_the_prize_is_passed_on(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    (yes, *_) = ana.buttons
    counter.now += PLAIN.claim_time + timedelta(minutes=1)
    await counter.reception.wake()
    assert await counter.database.run(lambda db: Stores(db)[Dialogues].get(CustomerId(2))) is None
    assert "The time to claim “Atlas”" in await ana.taps(yes)


async def test_nobody_else_confirms_changes_or_leaves_it(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    eve = counter.guest("3")
    for button in ana.buttons:
        assert "not yours" in await eve.taps(button)
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, ADDRESS)


async def test_until_it_is_confirmed_an_address_stands_nowhere_in_the_clear(
    counter: Counter, ana: Guest
) -> None:
    await ana.says(ADDRESS)
    kept = await counter.database.run(
        lambda db: [bytes(row.body) for table in (dialogues, outbox) for row in db.execute(table.select())]
    )
    assert len(kept) > 1
    assert [body for body in kept if b"Beograd" in body] == []


async def test_what_waits_to_be_confirmed_is_in_his_data_for_him_to_read(
    counter: Counter, ana: Guest, shared_painter: None
) -> None:
    await ana.says(ADDRESS)
    maker = AttachmentMaker(counter.database.reading, counter.reception.company.sealing)
    data = json.loads((await maker.make(PersonalData(2), READER)).content)
    assert data["dialogue"] == [{"step": "address", "body": {"award": 1, "address": ADDRESS}}]


async def test_a_changed_address_takes_the_place_of_the_old_one_once_it_is_confirmed(
    counter: Counter, ana: Guest
) -> None:
    await ana.says(ADDRESS)
    await ana.taps(ana.buttons[0])
    await ana.taps("address:1")
    assert "Where shall we send" in await ana.hears()
    assert "Nothing changes before you confirm" in await ana.says(OTHER)
    (yes, *_) = ana.buttons
    assert await standing(counter) == (State.CLAIMED, ADDRESS)
    await ana.taps(yes)
    assert await standing(counter) == (State.CLAIMED, OTHER)


async def test_nothing_waits_any_longer_once_the_parcel_has_left(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    await ana.taps(ana.buttons[0])
    await ana.taps("address:1")
    await ana.says(OTHER)
    token = (await counter.database.run(lambda db: Stores(db)[Prizes].get(AWARD))).token
    await (await counter.owner()).says(f"/fulfil {token}")
    assert "nothing to cancel" in await ana.says("/cancel")


async def test_who_was_asked_before_addresses_were_shown_back_is_asked_on(
    counter: Counter, ana: Guest
) -> None:
    await counter.database.run(lambda db: Stores(db)[Dialogues].put(CustomerId(2), "address", b"1"))
    assert ADDRESS in await ana.says(ADDRESS)


async def test_an_address_that_was_left_open_was_not_dealt_with(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    *_, later = ana.buttons
    await ana.taps(later)
    assert "was not confirmed" in await ana.edits(OTHER)
    assert await standing(counter) == (State.AWARDED, None)
    await ana.taps("claim:1")
    await ana.says(ADDRESS)
    await ana.taps(ana.buttons[0])
    await ana.hears()
    assert "until the parcel leaves" in await ana.edits(OTHER)
    assert await standing(counter) == (State.CLAIMED, ADDRESS)


async def test_what_was_written_for_one_prize_is_not_for_another(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    first = ana.message
    await counter.winner("Book as shipped")
    await ana.taps("claim:2")
    asked = await ana.hears()
    assert "left unfinished" in asked
    assert "Where shall we send “Book”?" in asked
    assert "was not confirmed" in await ana.edits(OTHER, first)


async def test_who_changes_the_address_that_he_wrote_has_left_nothing(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    await ana.taps(ana.buttons[1])
    asked = await ana.hears()
    assert asked.startswith("Where shall we send")
    assert "left unfinished" not in asked


async def test_what_the_clock_has_ended_was_not_left(counter: Counter, ana: Guest) -> None:
    await ana.says(ADDRESS)
    counter.forward(days=20)
    await counter.reception.wake()
    await counter.winner("Book as shipped")
    await ana.hears()
    await ana.taps("claim:2")
    assert "left unfinished" not in await ana.hears()


@pytest.mark.parametrize("word", ["Да", "tak", "није тачно", "When does it leave?"])
async def test_a_word_beside_it_does_not_take_the_place_of_an_address(
    counter: Counter, ana: Guest, word: str
) -> None:
    await ana.says(ADDRESS)
    said = await ana.says(word)
    assert said.startswith("That does not look like an address, so the one you wrote before still waits")
    assert ADDRESS in said
    await ana.taps(ana.buttons[0])
    assert await standing(counter) == (State.CLAIMED, ADDRESS)
