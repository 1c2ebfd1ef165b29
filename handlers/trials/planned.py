"""What a draft says, whole: all that is frozen by the tap that begins to recruit is read before it."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.news.said_segments import in_words
from handlers.trials.problems import said_source
from texts import keys
from texts.text import Text
from trials.trial import CheckIn, Terms


def people(terms: Terms) -> tuple[Text, ...]:
    """Say among whom testers are found, as the team writes it, and for whom places are kept."""
    return (
        keys.trial_plan_from(sources=", ".join(map(said_source, terms.sources))),
        *(
            keys.trial_plan_quota(places=str(each.places), whom=in_words(str(each.segment)))
            for each in terms.quotas
        ),
    )


def day(each: CheckIn) -> Iterator[Text]:
    """Say what is to be tried on a day, and each of its questions with the answers that one can choose."""
    for task in each.tasks:
        yield keys.trial_plan_task(words=task)
    for question in each.questions:
        choices = f" ({' | '.join(question.choices)})" if question.choices else ""
        yield keys.trial_plan_question(asked=question.asked.value, words=f"{question.text}{choices}")
