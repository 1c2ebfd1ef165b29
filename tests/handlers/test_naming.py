"""The team reads of people by name or a number that leads to them, of prizes in the words of their kind."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from sqlalchemy import update

from bot.domains import Stores
from chat.answers import Message
from customers.store import Audit
from handlers.news.said_segments import in_words
from storage.customers.rows import CustomerRows
from storage.customers.tables import contacts
from tests.handlers.front import GROUP, Counter, Guest, words

ANA = "2"
STREET = "Ana Anić, Papagajska 17, 11000 Beograd"


async def parcel(counter: Counter) -> Guest:
    """A winner who said where her parcel is to go."""
    ana = await counter.winner("Atlas as shipped")
    await ana.taps("claim:1")
    await ana.says(STREET)
    await ana.taps(ana.buttons[0])
    await ana.hears()
    return ana


async def ticket_of(ana: Guest) -> str:
    """The beginning of a winner's ticket, as the list of winners shows it."""
    return (await ana.says("/draw 1")).partition("Your ticket: ")[2][:12]


async def test_the_desk_shows_a_number_that_leads_to_the_person(counter: Counter) -> None:
    mira = await counter.owner()
    await counter.winner("Mug")
    assert "Mug · Guest 2 (/person_2), may claim until" in await mira.says("/prizes 1")
    found = await mira.says("/person_2")
    assert "telegram:2, here since" in found
    assert mira.buttons == ("prizes:1", "timeline:2")
    ((_, message),) = (await counter.sent(mira.person.address))[-1:]
    assert "tg:person" in str(message)


async def test_somebody_of_the_team_has_a_name(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await counter.winner("Mug")
    link = (await mira.says("/team invite care")).partition("start=")[2]
    await ana.says(f"/start {link}")
    assert "Mug · Guest 2, may claim" in await mira.says("/prizes 1")
    assert "In the team: Guest 2 (care)" in await mira.says("/person 2")


async def test_who_hands_nothing_over_is_led_to_nobody(counter: Counter) -> None:
    jan = await counter.member("5", "analyst")
    await counter.winner("Mug")
    assert "Mug · customer 3, may claim" in await jan.says("/prizes 1")
    assert "does not allow" in await jan.says("/person 3")


@pytest.mark.parametrize(
    ("prize", "waits", "done"),
    [
        ("Mug", "waits to be handed over; pass: ", "handed over on"),
        ("Cup as gift", "not arrived yet", ""),
        ("Tea as code", "code not sent yet", ""),
    ],
)
async def test_a_pass_is_shown_where_something_is_handed_over(
    counter: Counter, prize: str, waits: str, done: str
) -> None:
    mira, ana = await counter.owner(), await counter.winner(prize)
    await ana.taps("claim:1")
    said = await mira.says("/prizes 1")
    assert waits in said
    assert ("pass:" in said) == bool(done)
    if done:
        await mira.taps("hand-over:1")
        await mira.hears()
        await mira.taps(*mira.buttons)
        assert done in await mira.says("/prizes 1")


async def test_of_a_parcel_it_says_whether_it_is_sent_and_asks_under_the_address(counter: Counter) -> None:
    mira = await counter.owner()
    await parcel(counter)
    said = await mira.says("/prizes 1")
    assert "not sent yet; the address is confirmed" in said
    assert "pass" not in said
    assert mira.labels[0] == "Note as sent: Atlas, place 1"
    await mira.taps("hand-over:1")
    assert (await mira.hears()).endswith(STREET)
    assert ("address", "award:1") in await counter.log()
    await mira.taps(*mira.buttons)
    assert "sent on" in await mira.says("/prizes 1")


async def test_of_a_code_it_says_that_it_is_sent(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.sends(b"A1\n", "/codes Tea")
    await mira.taps(mira.buttons[0], content=b"A1\n")
    ana = await counter.winner("Tea as code")
    await ana.taps("claim:1")
    assert "code sent on" in await mira.says("/prizes 1")


async def test_a_ban_takes_what_the_team_sees(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    for named in ("2", "#2", "№2.", await ticket_of(ana), "telegram:2"):
        assert "customer 2" in (await mira.says(f"/person {named}")).lower()
        assert await mira.says(f"/ban {named}") == (
            f"It needs a reason, which only the team reads: /ban {named} REASON"
        )
        said = await mira.says(f"/ban {named} She has three accounts")
        assert "Whom this concerns: Guest 2 (/person_2)" in said, named
        assert "three accounts" in await mira.says("/person 2")
        assert "/unban 2" in await mira.hears_changed()
        assert "lifted" in await mira.says(f"/unban {named}")
        assert "/ban 2 REASON" in await mira.says("/person 2")


@pytest.mark.parametrize("named", ["99", "abcdefabcdef", "Ana", "@ana"])
async def test_who_is_not_found_is_asked_for_in_words(counter: Counter, named: str) -> None:
    mira = await counter.owner()
    await counter.winner("Mug")
    for command in ("/ban", "/unban", "/person"):
        said = await mira.says(f"{command} {named} x" if command != "/person" else f"{command} {named}")
        assert f"I know nobody as “{named}”." in said
        assert "the beginning of a ticket" in said
    assert "/ban 17 REASON" in await mira.says("/ban")
    assert "Name the person by the number" in await mira.says("/person")


async def test_the_log_says_of_who_never_came_that_he_did_not(counter: Counter) -> None:
    mira = await counter.owner()
    await mira.says("/ban telegram:777 Spam")
    assert "kept someone who never wrote here out of draws" in await mira.says("/audit")


async def test_the_log_names_tickets_with_their_reason_and_segments_in_words(counter: Counter) -> None:
    mira, ana = await counter.owner(), await counter.winner("Mug")
    ticket = await ticket_of(ana)
    await mira.does(f"/disqualify 1 {ticket} Three accounts")
    note = ("broadcast", "broadcast:1 segment:not voters:1")
    await counter.database.run(lambda db: Stores(db)[Audit].note(counter.now, None, *note))
    said = await mira.says("/audit")
    assert f"took a ticket out of draw 1 “Which?”: {ticket}, “Three accounts”" in said
    assert "started broadcast 1 to: all but: voters of poll 1" in said


@pytest.mark.parametrize(
    ("segment", "said"),
    [
        ("everyone", "everyone"),
        ("not voters:7", "all but: voters of poll 7"),
        ("voters:7 and not language:sr", "voters of poll 7 and all but: language: Српски"),
        ("winners:3", "winners of draw 3"),
        ("silent:2026-11-01", "not seen since 1 November 2026"),
        ("active:2026-11-01", "active since 1 November 2026"),
        ("supporters:12", "supporters of idea 12"),
        ("testers:3 and not leads:1", "testers of test 3 and all but: the 1 lead user placed highest"),
        ("leads", "the hundred lead users placed highest"),
        ("active:soon", "active:soon"),
        ("tall", "tall"),
        ("or or", "or or"),
    ],
)
def test_a_segment_is_said_in_words(segment: str, said: str) -> None:
    assert words(Message(texts=(in_words(segment),))) == said


async def test_of_a_winner_who_hears_nothing_it_is_not_said_that_he_is_told(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await parcel(counter)
    await mira.taps("hand-over:1")
    assert "The winner is told so" in await mira.hears()
    await ana.says("/stop")
    await mira.taps("hand-over:1")
    asked = await mira.hears()
    assert "The winner is not told" in asked
    assert "is told so" not in asked
    assert "Wants no messages since" in await mira.says("/person 2")


async def test_of_a_winner_who_blocked_the_bot_the_same_is_said(counter: Counter) -> None:
    mira = await counter.owner()
    await parcel(counter)
    blocked = update(contacts).where(contacts.c.address == ANA).values(reachable=False)
    await counter.database.run(lambda db: db.execute(blocked))
    await mira.taps("hand-over:1")
    assert "The winner is not told" in await mira.hears()
    assert "the bot is blocked" in await mira.says("/person 2")


async def test_a_name_follows_the_messenger_and_the_number_still_leads(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await counter.winner("Mug")
    ana.person = replace(ana.person, name="Ana Anić")
    await ana.says("/help")
    assert "Mug · Ana Anić (/person_2), may claim" in await mira.says("/prizes 1")
    assert "Ana Anić" in await mira.says("/person 2")


async def test_a_name_follows_in_a_group_as_well(counter: Counter) -> None:
    mira = await counter.owner()
    ana = await counter.winner("Mug")
    ana.person = replace(ana.person, name="Captain")
    await ana.says("/polls", chat=GROUP)
    assert "Captain" in await mira.says("/person 2")


async def test_who_only_voted_has_a_name(counter: Counter) -> None:
    mira = await counter.owner()
    number = await counter.open_poll(mira, "prizes: 1 x Mug")
    await counter.guest("2", "Ana").taps(f"m:{number}:1:1")
    assert "Ana" in await mira.says("/person 2")


async def test_an_unchanged_name_is_not_written_again(
    counter: Counter, monkeypatch: pytest.MonkeyPatch
) -> None:
    ana = counter.guest("2")
    await ana.says("/help")
    saved: list[object] = []
    monkeypatch.setattr(CustomerRows, "save", lambda _, customer: saved.append(customer))
    await ana.says("/polls")
    assert not saved


async def test_an_analyst_reads_no_name(counter: Counter) -> None:
    jan, ana = await counter.member("5", "analyst"), await counter.winner("Mug")
    ana.person = replace(ana.person, name="Ana Anić")
    await ana.says("/help")
    for said in ("/prizes 1", "/audit"):
        assert "Ana" not in await jan.says(said)
