"""What somebody told of himself, as the score reads it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from customers.people import CustomerId
from leadusers.asking import Ask, asks
from leadusers.fading import mass
from leadusers.profile import Profile, Question, Resource, Told, need_of, next_open

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
HALF_LIFE = timedelta(days=90)


def profile(**more: Any) -> Profile:
    """Somebody who told nothing but this."""
    return Profile(customer=CustomerId(1), since=NOW, **more)


def test_what_he_would_rather_not_say_is_no_answer() -> None:
    said = {Question.OFTEN: Told(None, NOW), Question.LACKING: Told(4, NOW)}
    assert need_of(profile(answers=said)).answers == (4,)


def test_answers_count_from_the_oldest_one_on() -> None:
    early = NOW - timedelta(days=60)
    said = {Question.LACKING: Told(4, NOW), Question.OFTEN: Told(5, early)}
    assert need_of(profile(answers=said)).answered == early


def test_means_are_both_skills_and_equipment() -> None:
    def means(**said: bool | None) -> bool | None:
        return need_of(profile(means={Resource(each): value for each, value in said.items()})).means

    assert means(skills=True, equipment=True) is True
    assert means(skills=True, equipment=False) is False
    assert means(skills=True) is None
    assert means(skills=True, equipment=None) is None


def test_questions_come_in_order_and_what_was_skipped_does_not_come_again() -> None:
    assert next_open(profile()) is Question.LACKING
    every = {each: Told(None, NOW) for each in Question}
    assert next_open(profile(answers=every)) is Resource.SKILLS
    assert next_open(profile(answers=every, means=dict.fromkeys(Resource))) is None


def test_asks_for_one_thing_add_up_and_those_for_another_do_not() -> None:
    asked = [Ask(1, NOW), Ask(1, NOW), Ask(2, NOW)]
    assert asks(asked, HALF_LIFE) / mass(NOW, HALF_LIFE) == 2


def test_an_ask_of_a_half_life_ago_counts_half() -> None:
    asked = [Ask(1, NOW), Ask(1, NOW - HALF_LIFE)]
    assert asks(asked, HALF_LIFE) / mass(NOW, HALF_LIFE) == 1.5


def test_who_asked_for_nothing_asked_not_at_all() -> None:
    assert asks([], HALF_LIFE) == 0
