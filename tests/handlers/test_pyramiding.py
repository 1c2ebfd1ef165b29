"""The best placed are asked who knows more; a link is passed on; of who comes and agrees a mark is kept."""

from __future__ import annotations

from functools import partial

import pytest

from customers.people import CustomerId
from leadusers.ahead import Choices
from leadusers.evidence import Kept, reckoned
from leadusers.fading import mass
from leadusers.gain import Need
from leadusers.pyramiding import MOST, NoTopic, Pyramids, names, topic_of
from leadusers.store import Scores
from storage.leadusers.tables import pyramid_links, recommended
from tests.handlers.front import Counter, Guest
from tests.handlers.ranked import number, worked
from tests.trial_forms import form
from usecases.leadusers import scoring
from usecases.work import Work

TOPIC = "carrying children by bike"
QUESTION = f"Who knows more than you about: {TOPIC}?"
ASKED = f"Do you know a lot about: {TOPIC}?"


async def placed(counter: Counter, address: str, name: str = "", hits: float = 9) -> Guest:
    """Somebody whose score is known, the higher the more of his early choices hit."""
    guest = counter.guest(address, name)
    await guest.says("/start")
    counter.forward(minutes=1)
    await guest.taps("profile:now")

    def known(work: Work) -> None:
        unit = mass(work.now, work.company.weights.half_life)
        chosen = Choices(10 * unit, hits * unit, 2 * unit, 1.6 * unit**2)
        need = Need(answers=(5, 5, 5), answered=work.now)
        him = Kept(customer=number(work, guest), since=work.now, choices=chosen, need=need, reckoned=work.now)
        work.stores[Scores].begin(him)
        work.stores[Scores].save([reckoned(him, work.now, work.company.weights)])

    await worked(counter, known)
    await guest.hears()
    return guest


async def asks(mira: Guest, topic: str = TOPIC) -> str:
    """Let her ask the best placed; return what she was shown before."""
    shown = await mira.says(f"/leads ask {topic}")
    await mira.taps(mira.buttons[0])
    return shown


async def link(guest: Guest) -> str:
    """What somebody who was asked passes on: what the link carries."""
    return (await guest.hears()).partition("start=")[2].split()[0]


async def comes(counter: Counter, address: str, carried: str, answer: str = "yes") -> Guest:
    """Let somebody come by a link, and answer."""
    friend = counter.guest(address)
    assert ASKED in await friend.says(f"/start {carried}")
    await friend.taps(f"knows:{carried.partition('-')[2]}:{answer}")
    return friend


async def marks(counter: Counter) -> list[int]:
    """Who was recommended."""
    rows = await counter.database.run(lambda db: db.execute(recommended.select()).all())
    return [row.customer for row in rows]


async def test_the_best_placed_are_shown_first_and_asked_at_a_tap(counter: Counter) -> None:
    mira = await counter.owner()
    ana, boris = await placed(counter, "2", "Ana", 5), await placed(counter, "3", "Boris", 9)
    shown = await mira.says(f"/leads ask {TOPIC}")
    assert shown.index("1. Boris") < shown.index("2. Ana")
    assert QUESTION in shown
    assert await ana.hears() == await boris.hears() == ""
    await mira.taps(mira.buttons[0])
    for each in (ana, boris):
        said = await each.hears()
        assert QUESTION in said
        assert "start=knows-" in said
    assert ("ask-who-knows", "pyramid:1") in await counter.log()


async def test_a_second_tap_asks_nobody_again_and_nobody_is_asked_twice_in_a_season(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await mira.says(f"/leads ask {TOPIC}")
    button = mira.buttons[0]
    await mira.taps(button)
    await ana.hears()
    await mira.taps(button)
    assert "Nobody can be asked now" in await mira.says("/leads ask something else")
    assert await ana.hears() == ""
    counter.forward(days=91)
    assert "1 person would be asked" in await mira.says("/leads ask something else")


async def test_who_cannot_be_reached_wants_to_hear_nothing_or_has_no_score_is_not_asked(
    counter: Counter,
) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await ana.says("/stop")
    await counter.guest("3").says("/start")
    assert "Nobody can be asked now" in await mira.says(f"/leads ask {TOPIC}")


async def test_who_takes_the_profile_back_after_he_was_shown_is_not_asked(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await mira.says(f"/leads ask {TOPIC}")
    asks_now = mira.buttons[0]
    await ana.taps("consent:profile:sure")
    await ana.hears()
    await mira.taps(asks_now)
    assert QUESTION not in await ana.hears()
    assert await counter.database.run(lambda db: db.execute(pyramid_links.select()).all()) == []


async def test_widening_the_profile_keeps_the_link_and_the_season(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    await ana.taps("profile:before")
    await comes(counter, "4", carried)
    assert await marks(counter) != []
    assert "Nobody can be asked now" in await mira.says("/leads ask something else")


async def test_who_comes_and_agrees_gets_the_mark_and_the_other_hears_nothing(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    ben = await comes(counter, "4", carried)
    assert "We keep that you were recommended" in counter.redrawn[-1]
    assert await marks(counter) == [3]
    assert await ana.hears() == ""
    await mira.hears()
    await mira.says("/leads ask")
    assert "leads-came:1" in mira.buttons
    await mira.taps("leads-came:1")
    assert "1 person came and agreed" in await mira.hears()
    assert f"Recommended for: {TOPIC}" in await mira.says("/lead 3")
    again = await ben.says(f"/start {carried}")
    assert "We keep that you were recommended" in again
    assert await marks(counter) == [3]


async def test_nothing_says_by_whose_link_he_came(counter: Counter) -> None:
    assert {column.name for column in recommended.columns} == {"pyramid", "customer", "at"}
    assert {column.name for column in pyramid_links.columns} == {"pyramid", "customer", "token", "at", "came"}


async def test_with_the_mark_he_agrees_to_a_profile_in_the_words_he_read(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    ben = await comes(counter, "4", await link(ana))
    data = await ben.says("/mydata")
    assert data
    kept = await counter.kept()
    assert "To find them, we rank everybody who agrees." in kept
    assert "Yes, keep it (I am 16 or older)" in kept


async def test_of_a_no_nothing_is_kept(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    await comes(counter, "4", await link(ana), "no")
    assert await marks(counter) == []
    assert "Nothing was kept" in counter.redrawn[-1]


async def test_nobody_recommends_himself(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    assert "for somebody who knows more than you" in await ana.says(f"/start {carried}")
    await ana.taps(f"knows:{carried.partition('-')[2]}:yes")
    assert await marks(counter) == []


async def test_a_link_in_public_brings_no_crowd(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    for each in range(MOST):
        await comes(counter, str(20 + each), carried)
    late = counter.guest("90")
    assert "as many people as it may" in await late.says(f"/start {carried}")
    await late.taps(f"knows:{carried.partition('-')[2]}:yes")
    assert len(await marks(counter)) == MOST


async def test_a_link_is_over_after_a_month_as_if_it_had_never_been(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    counter.forward(days=31)
    real = await counter.guest("4").says(f"/start {carried}")
    assert real == await counter.guest("5").says("/start knows-" + "0" * 32)
    await counter.guest("4").taps(f"knows:{carried.partition('-')[2]}:yes")
    assert await marks(counter) == []


async def test_who_came_is_asked_in_his_turn(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    ben = await comes(counter, "4", await link(ana))
    await ben.hears()
    await mira.taps("leads-further:1")
    assert "1 person would be asked" in await mira.hears()
    await mira.taps(mira.buttons[0])
    assert QUESTION in await ben.hears()
    await mira.taps("leads-further:1")
    assert "Nobody can be asked now" in await mira.hears()


async def test_where_nobody_can_be_asked_no_topic_is_asked_for(counter: Counter) -> None:
    mira = await counter.owner()
    assert "Nobody can be asked now" in await mira.says("/leads ask")


async def test_without_a_topic_it_is_asked_for_and_the_next_message_is_it(counter: Counter) -> None:
    mira = await counter.owner()
    await placed(counter, "2")
    await mira.taps("leads-of:ask")
    assert "What should they know" in await mira.hears()
    assert "1 person would be asked" in await mira.says(TOPIC)


async def test_a_product_of_which_nobody_may_know_is_not_named(counter: Counter) -> None:
    mira = await counter.owner()
    await placed(counter, "2")
    await mira.says(form())
    assert "nobody may know of yet" in await mira.says("/leads ask riding a cargo  BIKE")
    assert "1 person would be asked" in await mira.says(f"/leads ask {TOPIC}")


async def test_taking_the_profile_back_takes_links_and_marks_along(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    carried = await link(ana)
    await comes(counter, "4", carried)
    for each in (2, 3):
        await worked(counter, partial(_forgotten, customer=CustomerId(each)))
    assert await marks(counter) == []
    assert ASKED not in await counter.guest("5").says(f"/start {carried}")


def _forgotten(work: Work, customer: CustomerId) -> None:
    scoring.forget(work, customer)
    assert work.stores[Pyramids].topics(customer) == []


async def test_who_is_erased_leaves_no_link_and_no_mark(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    ben = await comes(counter, "4", await link(ana))
    for each in (ana, ben):
        await each.says("/forget")
        await each.taps(next(button for button in each.buttons if button.startswith("forget")))
    assert await marks(counter) == []
    assert await counter.database.run(lambda db: db.execute(pyramid_links.select()).all()) == []


async def test_where_nobody_who_was_asked_is_left_no_count_of_nought_is_told(counter: Counter) -> None:
    mira, ana = await counter.owner(), await placed(counter, "2")
    await asks(mira)
    await comes(counter, "4", await link(ana))
    assert f"{TOPIC}: 1 asked, 1 came and agreed" in await mira.says("/leads ask")
    await worked(counter, partial(_forgotten, customer=CustomerId(2)))
    shown = await mira.says("/leads ask")
    assert f"{TOPIC}: nobody who was asked has a profile any more; 1 came and agreed" in shown


async def test_an_analyst_asks_nobody(counter: Counter) -> None:
    analyst = await counter.member("7", "analyst")
    await placed(counter, "2")
    assert "does not allow this" in await analyst.says(f"/leads ask {TOPIC}")


@pytest.mark.parametrize("text", ["", "ab", "\u200b\u200b\u200b\u200b", "x" * 101])
def test_a_topic_says_something_and_is_short(text: str) -> None:
    with pytest.raises(NoTopic):
        topic_of(text)


def test_a_topic_is_one_line() -> None:
    assert topic_of("carrying\n  children") == "carrying children"


@pytest.mark.parametrize(
    ("topic", "product"),
    [
        ("riding a CARGO   bike", "Cargo bike"),
        ("riding a cargo-bike", "Cargo bike"),
        ("the kestrel canary of this year", "Kestrel-Canary"),
        ("KestrelCanary", "Kestrel-Canary"),
        ("kestrel_canary!", "Kestrel-Canary"),
        ("K.e.s.t.r.e.l canary", "Kestrel-Canary"),
        ("kestrel 2 000", "Kestrel 2000"),
        ("ко зна више о Кестрел-2000", "Kestrel 2000"),
        ("who knows 🚲🔥", "🚲🔥"),
    ],
)
def test_a_product_is_found_however_it_is_written(topic: str, product: str) -> None:
    assert names(topic, product)


@pytest.mark.parametrize("product", ["Cargo bike", "🚲", "Kestrel-Canary"])
def test_another_product_is_not_found(product: str) -> None:
    assert not names("riding a bike, canaries", product)
