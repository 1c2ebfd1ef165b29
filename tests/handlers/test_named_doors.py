"""Who names in words what stands behind a button is offered it; whoever says more is asked as before."""

from __future__ import annotations

import pytest

from handlers.suggestions.saying.likely import likely
from suggestions.kind import Kind
from tests.handlers.front import Counter
from tests.handlers.test_messages import MESSAGES
from texts import keys
from texts.languages import LANGUAGES
from texts.rendering import Reader, render
from usecases.suggestions.saying.named_doors import NamedDoor, named_door


@pytest.mark.parametrize(
    ("door", "text"),
    [
        (NamedDoor.ME, "My profile"),
        (NamedDoor.ME, "мој профил"),
        (NamedDoor.ME, "Moj profil!"),
        (NamedDoor.TESTS, "the tests"),
        (NamedDoor.TESTS, "I would like to test things"),
        (NamedDoor.TESTS, "I would like to take part in a test"),
        (NamedDoor.TESTS, "Хочу участвовать в тестировании"),
        (NamedDoor.TESTS, "Хтела бих да тестирам"),
        (NamedDoor.TESTS, "Chciałbym coś przetestować."),
        (NamedDoor.TESTS, "Chci něco testovat"),
        (NamedDoor.MY_DATA, "What do you know about me?"),
        (NamedDoor.MY_DATA, "Что вы обо мне знаете?"),
        (NamedDoor.MY_DATA, "Какво знаете за мен?"),
        (NamedDoor.FORGET, "Delete my data, please"),
        (NamedDoor.FORGET, "Proszę usunąć moje dane"),
        (NamedDoor.FORGET, "Smažte moje údaje, prosím"),
        (NamedDoor.FORGET, "Изтрийте данните ми"),
        (NamedDoor.VOTES, "Хочу проголосовать"),
        (None, "My profile picture is upside down"),
        (None, "The tests of the new bike were great"),
        (None, "I would like to test the new cargo bike before I buy it"),
        (None, "Delete my data from the receipt you printed"),
        (None, "Мој профил на точку је пукао"),
        (None, "x" * 100),
        (None, ""),
    ],
)
def test_a_door_is_named_by_words_that_say_nothing_else(door: NamedDoor | None, text: str) -> None:
    assert named_door(text) is door


@pytest.mark.parametrize(("language", "kind", "text"), MESSAGES)
def test_nothing_that_customers_say_of_products_is_taken_for_a_door(
    language: str, kind: str, text: str
) -> None:
    assert named_door(text) is None, (language, kind)


def test_no_words_name_two_doors_in_whatever_language() -> None:
    for language in LANGUAGES:
        reader = Reader(language, "UTC", zone_chosen=True)
        for door in NamedDoor:
            for words in render(keys.door_named(door=door.value), reader, markup=False).split("|"):
                assert named_door(words) is door, (language, words)


async def test_the_door_stands_above_the_kinds_and_nothing_is_filed_by_it(counter: Counter) -> None:
    ana = counter.guest("2")
    assert "What is this?" in await ana.says("My profile")
    assert ana.buttons[0] == "said:1:door:me"
    assert ana.labels[0] == "My profile"
    assert {"said:1:idea", "said:1:question", "said:1:complaint"} <= set(ana.buttons)
    await ana.taps("said:1:door:me")
    assert "You have no lead-user profile" in counter.redrawn[-1]
    counter.forward(minutes=11)
    await counter.reception.wake()
    assert await ana.hears() == ""
    mira = await counter.owner()
    assert "no number 1" in await mira.says("/case 1")


@pytest.mark.parametrize(
    ("said", "door", "shown"),
    [
        ("The tests", "tests", "No test is looking for testers"),
        ("Delete my data", "forget", "Erase everything we know about you?"),
        ("Privacy", "privacy", "What we keep, and why"),
        ("My votes", "own-votes", "no votes yet"),
        ("My prizes", "own-prizes", "no prize yet"),
        ("I want to vote", "votes", ""),
        ("Invite a friend", "invite", ""),
    ],
)
async def test_each_door_opens_where_the_question_stood(
    counter: Counter, said: str, door: str, shown: str
) -> None:
    ana = counter.guest("2")
    await ana.says(said)
    await ana.taps(f"said:1:door:{door}")
    assert counter.redrawn[-1]
    assert shown in counter.redrawn[-1]


async def test_the_file_of_ones_data_comes_below(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("What do you know about me?")
    await ana.taps("said:1:door:mydata")
    assert "All we keep about you" in await ana.hears()
    assert "I am putting together" in counter.redrawn[-1]


async def test_a_door_that_is_none_opens_nothing(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("My profile")
    await ana.taps("said:1:door:cellar")
    await ana.taps("said:1:question")
    assert "My profile" in await (await counter.owner()).says("/case 1"), "it is there still"


async def test_words_that_go_on_are_no_door_any_more(counter: Counter) -> None:
    ana = counter.guest("2")
    await ana.says("My profile")
    await ana.says("/home")
    await ana.says("is wrong")
    assert [each for each in ana.buttons if ":door:" in each] == []


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (Kind.IDEA, "Хтела бих колица која се могу закачити за бицикл"),
        (Kind.IDEA, "I would like a basket in front"),
        (Kind.IDEA, "Chciałabym koszyk z przodu"),
        (Kind.IDEA, "Хотела бы корзину спереди"),
        (Kind.IDEA, "Бих искала кошница отпред"),
        (Kind.IDEA, "Chtěla bych košík vpředu"),
        (Kind.QUESTION, "Хтела бих да знам када отварате"),
        (Kind.QUESTION, "I would like to know when you open"),
        (Kind.COMPLAINT, "I would like to complain about the brakes"),
        (Kind.COMPLAINT, "Хтела бих да се жалим: точак је сломљен"),
    ],
)
def test_who_would_like_something_has_an_idea(kind: Kind, text: str) -> None:
    assert likely(text)[0] is kind
