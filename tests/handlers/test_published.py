"""Published answers: everybody finds them, what they solve counts, and reports of them reach the team."""

from __future__ import annotations

from datetime import datetime

from bot.domains import Stores
from chat.ports import Fate
from suggestions.published import Published, PublishedAnswers, PublishedId
from suggestions.store import Voices
from suggestions.voice import VoiceId
from tests.handlers.front import TEAM, Counter, Guest, label
from tests.handlers.test_inbox import answered, fated, files
from tests.handlers.test_replying import asked


async def published(counter: Counter) -> tuple[Guest, Guest]:
    """Ana's question is answered and published; return Mira and Ana."""
    mira, ana = await asked(counter)
    await answered(counter, mira)
    await fated(counter, "answer:2:2", Fate.SENT)
    await mira.taps("publish-answer:1")
    await ana.taps("consent-answer:1:yes")
    for guest in (mira, ana):
        await guest.hears()
    return mira, ana


async def shown(counter: Counter, guest: Guest, data: str) -> str:
    """What stands on the card after a tap; its buttons are `counter.drawn[-1]`'s."""
    await guest.taps(data)
    return counter.redrawn[-1]


def ways(counter: Counter) -> list[str]:
    return [button.data for row in counter.drawn[-1].buttons for button in row]


async def test_everybody_finds_them_from_home_and_reads_one(counter: Counter) -> None:
    _, ana = await published(counter)
    boris = counter.guest("3")
    await boris.says("/home")
    assert "Answered questions · 1" in boris.labels
    assert "Answered questions: 1" in await shown(counter, boris, "home:answers")
    assert "answers-one:1" in ways(counter)
    assert "At nine." in await shown(counter, boris, "answers-one:1")
    assert ways(counter) == ["report-answer:1", "answers:0"]
    await (await counter.owner()).taps("unpublish-answer:1")
    await ana.says("/home")
    assert not any("Answered questions" in each for each in ana.labels)
    assert "No answer has been published" in await shown(counter, ana, "home:answers")


async def test_words_find_them_in_question_or_answer(counter: Counter) -> None:
    await published(counter)
    boris = counter.guest("3")
    assert "answered question is close" in await boris.says("/answers when opens")
    assert "answers-one:1" in boris.buttons
    await boris.taps("answers-search")
    assert "A word or two" in await boris.hears()
    assert "A word or two" in await boris.says("👍")
    assert "1 answered question" in await boris.says("nine")
    assert "No published answer" in await boris.says("/answers parcels")
    assert "No published answer" in await shown(counter, boris, "answers-like:7:parcels")


def eleven_more(stores: Stores, now: datetime) -> None:
    """Publish answers to numbers 2 to 12."""
    for number in range(2, 13):
        voice, kept = stores[Voices].get(VoiceId(number)), stores[PublishedAnswers]
        assert voice.author is not None
        new = Published(voice=voice.id, author=voice.author, question=f"What is {number}?", answer="A number")
        added = kept.add(new)
        assert added is not None
        kept.publish(added.id, now)


async def test_the_list_has_pages_and_so_has_what_is_found(counter: Counter) -> None:
    _, ana = await published(counter)
    await files(counter, 11)
    await counter.database.run(lambda db: eleven_more(Stores(db), counter.now))
    for page, words in (("answers:{}", "12"), ("answers-like:{}:number", "11")):
        assert words in await shown(counter, ana, page.format(0))
        assert sum(each.startswith("answers-one:") for each in ways(counter)) == 10
        assert page.format(1) in ways(counter)
        await shown(counter, ana, page.format(99))
        assert sum(each.startswith("answers-one:") for each in ways(counter)) == int(words) - 10
        assert page.format(0) in ways(counter)


async def solved(counter: Counter, address: str, number: int) -> None:
    """Let somebody ask the same, and say that the published answer answers it."""
    guest = counter.guest(address)
    await guest.says("When does your shop open?")
    await guest.taps(f"said:{number}:question")
    (helps,) = [each for each in ways(counter) if each.startswith("helps:")]
    await guest.taps(helps)
    assert "no longer" not in await guest.taps(helps)


async def test_a_question_that_an_answer_solves_is_counted_and_shows_in_the_week(counter: Counter) -> None:
    mira, _ = await published(counter)
    assert "solved by" not in await mira.says("/weekly")
    await solved(counter, "3", 2)
    await solved(counter, "4", 3)
    assert "It has solved 2 questions" in await shown(counter, mira, "answers-one:1")
    boris = counter.guest("3")
    assert "solved" not in await shown(counter, boris, "answers-one:1")
    counter.forward(seconds=1)
    await mira.taps("weekly:0")
    assert "2 questions were solved by published answers" in await mira.hears()
    await mira.taps("unpublish-answer:1")
    await mira.hears()
    await mira.taps("weekly:0")
    assert "2 questions were solved by published answers" in await mira.hears()


async def test_what_is_reported_stands_on_the_teams_home_and_leads_to_the_case(counter: Counter) -> None:
    mira, _ = await published(counter)
    boris, carl = counter.guest("3"), counter.guest("4")
    assert "does not learn" in await boris.taps("report-answer:1")
    assert "has your report already" in await boris.taps("report-answer:1")
    assert "Reported · 1" in await team_card(counter)
    await shown(counter, mira, "home:reported")
    assert "case:1" in ways(counter)
    assert "report-answer-leave:1" in await buttons(mira, "/case 1")
    assert "stays published" in await mira.taps("report-answer-leave:1")
    assert "no longer works" in await mira.taps("report-answer-leave:1")
    assert "report-answer-leave:1" not in await buttons(mira, "/case 1")
    assert "Reported" not in " ".join(await team_card(counter))
    await carl.taps("report-answer:1")
    assert "Reported · 1" in " ".join(await team_card(counter))
    assert "Reported by 2 readers" in str(await counter.heard(TEAM.address))
    await mira.taps("unpublish-answer:1")
    assert "Reported" not in " ".join(await team_card(counter))
    assert "no longer published" in await carl.taps("report-answer:1")
    assert "no longer published" in await carl.taps("answers-one:1")


async def buttons(mira: Guest, text: str) -> tuple[str, ...]:
    await mira.says(text)
    return mira.buttons


async def team_card(counter: Counter) -> list[str]:
    """The labels of the card that the team comes home to."""
    mira = await counter.owner()
    after = max((number for number, _ in await counter.sent(mira.person.address)), default=0)
    await mira.says("/home")
    sent = await counter.sent(mira.person.address, after)
    return [label(button) for _, message in sent for row in message.buttons for button in row]


async def test_reports_go_with_who_gave_them_and_with_the_answer(counter: Counter) -> None:
    _, ana = await published(counter)
    boris = counter.guest("3")
    await boris.taps("report-answer:1")
    await boris.says("/forget")
    await boris.taps("forget:yes")
    assert "Reported" not in " ".join(await team_card(counter))
    await counter.guest("4").taps("report-answer:1")
    await ana.says("/forget")
    await ana.taps("forget:yes")
    assert "Reported" not in " ".join(await team_card(counter))


async def test_what_was_never_offered_solves_nothing(counter: Counter) -> None:
    await published(counter)
    boris = counter.guest("3")
    await boris.says("Is the cover made of leather?")
    await boris.taps("helps:2:1")

    def solved(stores: Stores) -> int:
        return stores[PublishedAnswers].solved(PublishedId(1))

    assert await counter.database.run(lambda db: solved(Stores(db))) == 0
