"""Real elections, ballot by ballot, give the votes that their cities published."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import NamedTuple

import pytest

from polls.method import Profile
from polls.methods import METHODS
from polls.poll import Choice, Terms
from polls.verdict import Exit
from polls.verification import verify
from tests.polls.elections import election, terms_of

ELECTIONS = Path(__file__).parents[3] / "shared" / "data" / "pabulib"

pytestmark = pytest.mark.skipif(
    not ELECTIONS.is_dir(),
    reason=f"the elections of pabulib.org are not beside the repository, in {ELECTIONS}",
)


class Real(NamedTuple):
    """A published election: its terms, its ballots and the votes as the city gave them."""

    terms: Terms
    ballots: list[tuple[Choice, ...]]
    published: tuple[int, ...]


def real(name: str, pick: int) -> Real:
    """Read an election in Pabulib's format."""
    with (ELECTIONS / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    projects = rows[rows.index(["PROJECTS"]) + 2 : rows.index(["VOTES"])]
    columns = rows[rows.index(["PROJECTS"]) + 1]
    cast = rows[rows.index(["VOTES"]) + 2 :]
    at = rows[rows.index(["VOTES"]) + 1].index("vote")
    choice = {project[0]: Choice(position) for position, project in enumerate(projects, 1)}
    names = tuple(project[columns.index("name")] for project in projects)
    return Real(
        terms_of(names, pick=pick, seats=4),
        [tuple(sorted(choice[project] for project in row[at].split(","))) for row in cast],
        tuple(int(project[columns.index("votes")]) for project in projects),
    )


def test_lodz_2020_through_method_log_and_check_gives_the_published_votes() -> None:
    vote = real("poland_lodz_2020_zdrowie-mania.pb", pick=5)
    held = election(vote.ballots, vote.terms)
    assert len(vote.ballots) == 890
    assert tuple(held.votes) == vote.published
    assert tuple(standing.votes for standing in held.outcome.standings) == vote.published
    verdict = verify(held.file(), held.receipts[444].line)
    assert (verdict.exit, verdict.voters) == (Exit.RIGHT, 890)


def test_gdynia_2020_gives_the_published_votes() -> None:
    vote = real("poland_gdynia_2020_.pb", pick=3)
    method = METHODS["approval"]
    for ballot in set(vote.ballots):
        method.check(ballot, vote.terms)
    assert len(vote.ballots) == 27_073
    assert method.tally(Profile.of(vote.ballots), vote.terms).votes == vote.published
