"""Outcomes and verdicts are said in whole sentences: no key, no placeholder, nothing left out."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from polls.methods import METHODS
from polls.outcome import Outcome
from polls.poll import Terms, Ties
from polls.publicfile import Unfit
from polls.tally import Seal, from_counters
from polls.verdict import Exit, Fate, Finding, Problem, Proof, Verdict
from tests.polls.elections import SECRET, terms_of
from texts.languages import Language
from texts.rendering import Reader, render
from texts.text import Text

LANGUAGES: tuple[Language, ...] = ("en", "sr")


def said(text: Text, language: Language) -> str:
    return render(text, Reader(language, "UTC", True), False)


def explained(terms: Terms, votes: list[int], voters: int = 9, closed: bool = True) -> list[str]:
    outcome: Outcome = from_counters(
        terms, votes, voters, Seal(secret=SECRET, head="ab" * 32) if closed else None
    )
    return [said(text, "en") for text in METHODS[terms.method].explain(terms, outcome)]


def test_an_outcome_says_how_votes_were_counted_and_who_takes_the_seats() -> None:
    assert explained(terms_of(pick=4, seats=2), [5, 4, 3, 0]) == [
        "Each voter could choose up to 4 options. Every choice counts as one vote.",
        "The 2 options with the most votes take the seats.",
    ]


def test_an_outcome_without_seats_says_why() -> None:
    assert explained(terms_of(), [0, 0, 0, 0], voters=0)[-1] == "Nobody voted, so no option takes a seat."
    assert explained(terms_of(quorum=10), [5, 4, 3, 0])[-1] == (
        "9 people voted, fewer than the 10 needed, so no option takes a seat."
    )
    assert "not all of the 3 seats are filled" in explained(terms_of(seats=3), [5, 4, 0, 0])[-1]


@pytest.mark.parametrize(
    ("ties", "closed", "words"),
    [
        (Ties.LOT, True, "a lot decided"),
        (Ties.LOT, False, "once the poll is closed"),
        (Ties.EXPAND, True, "all of them are seated"),
        (Ties.RUNOFF, True, "a new poll among them decides"),
    ],
)
def test_a_tie_names_the_tied_and_says_how_it_is_resolved(ties: Ties, closed: bool, words: str) -> None:
    terms = terms_of(("Viking", "Pyramid", "Pharaoh", "Knight"), seats=2, ties=ties)
    sentence = explained(terms, [5, 4, 4, 0], closed=closed)[-1]
    assert "Pyramid and Pharaoh" in sentence
    assert words in sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ties", Ties)
@pytest.mark.parametrize("votes", [[0, 0, 0, 0], [5, 0, 0, 0], [5, 5, 5, 5], [5, 4, 3, 2]])
@pytest.mark.parametrize("seal", [None, Seal(secret=SECRET, head="ab" * 32)])
def test_every_outcome_is_said_in_whole_sentences(
    language: Language, ties: Ties, votes: list[int], seal: Seal | None
) -> None:
    terms = terms_of(seats=2, ties=ties, pick=1)
    for quorum in (0, 50):
        asked = replace(terms, quorum=quorum)
        outcome = from_counters(asked, votes, sum(votes), seal)
        for text in METHODS["approval"].explain(asked, outcome):
            assert_whole(said(text, language))


def assert_whole(sentence: str) -> None:
    assert sentence.endswith((".", ":", ")"))
    assert not {"{", "}", "$"} & set(sentence)


FINGERPRINT = "ab" * 32
VERDICTS = [
    *(
        Verdict(exit=Exit.WRONG, poll=7, findings=(Finding(each, 3, "yes", "5"),), more=True)
        for each in Problem
    ),
    *(Verdict(exit=Exit.UNREADABLE, unfit=each, detail="line 1") for each in Unfit),
    *(
        Verdict(
            exit=Exit.RIGHT,
            poll=7,
            voters=10,
            leaves=20,
            fingerprint=FINGERPRINT,
            proof=Proof(fate, 3, options, 9),
        )
        for fate in Fate
        for options in (("Viking", "Knight"), ())
        if options or fate is not Fate.COUNTED
    ),
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_verdict_is_said_in_whole_sentences(language: Language) -> None:
    for verdict in VERDICTS:
        for text in verdict.texts:
            sentence = said(text, language)
            assert_whole(sentence.removesuffix(f" {FINGERPRINT}"))
            if language == "sr":
                assert sentence != said(text, "en")
