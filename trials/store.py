"""What early-access tests ask of the place where they are kept."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from customers.people import CustomerId
from suggestions.voice import VoiceId
from trials.days import Due
from trials.foretelling import Invitation
from trials.participation import Progress
from trials.prompt import Answer, Prompt
from trials.report import Material
from trials.tester import Standing, Tester
from trials.themes import Naming
from trials.trial import CheckInId, QuestionId, Source, Stage, Trial, TrialId, Way


class Trials(Protocol):
    """Where tests are kept."""

    def add(self, trial: Trial) -> Trial:
        """Keep a new one; return it with its number."""
        ...

    def get(self, id: TrialId) -> Trial:
        """Return one. Raises NoSuchTrial."""
        ...

    def lock(self, id: TrialId) -> Trial:
        """Return one, held against other transactions. Raises NoSuchTrial."""
        ...

    def offered(self, token: str) -> Trial:
        """Return the one whose token it is, of which anybody may know. Raises NoSuchTrial."""
        ...

    def taken_part(self, token: str, customer: CustomerId) -> tuple[Trial, Tester]:
        """Return the one whose token it is to somebody who was asked, or asked himself, and him, held.

        Raises NoSuchTrial to anybody else, by the same statement: nobody learns that there is such a test.
        """
        ...

    def offers(self, limit: int) -> list[Trial]:
        """Return those that anybody may know of and that look for testers, the newest first."""
        ...

    def known_to(self, customer: CustomerId, limit: int) -> list[tuple[Trial, Tester]]:
        """Return those that somebody knows of who is in them, and where he stands, the newest first."""
        ...

    def save(self, trial: Trial) -> None:
        """Keep what became of one."""
        ...

    def having(self, stages: Collection[Stage]) -> list[Trial]:
        """Return those at these points of their lives, the newest first."""
        ...

    def ending(self, on: str) -> list[TrialId]:
        """Return those in recruiting whose last day lies before a day, written 2026-12-31."""
        ...


class Testers(Protocol):
    """Where it is kept who stands where in which test."""

    def find(self, trial: TrialId, customer: CustomerId) -> Tester | None:
        """Return where somebody stands in a test; None: nowhere."""
        ...

    def lock(self, trial: TrialId, customer: CustomerId) -> Tester:
        """Return him, held against other transactions. Raises NoTester."""
        ...

    def add(self, testers: Sequence[Tester]) -> int:
        """Keep those who are in the test in no way yet; return how many."""
        ...

    def save(self, tester: Tester) -> None:
        """Keep where he stands now."""
        ...

    def standing(
        self, trial: TrialId, where: Collection[Standing], limit: int, offset: int = 0
    ) -> list[Tester]:
        """Return those who stand there, in the order in which they were found."""
        ...

    def stand_all(
        self, trial: TrialId, where: Collection[Standing], standing: Standing, now: datetime
    ) -> list[CustomerId]:
        """Let all who stand there stand elsewhere, however many, at once; return who, in order of finding."""
        ...

    def counts(self, trial: TrialId) -> Mapping[Standing, int]:
        """Count who stands where."""
        ...

    def progress(self, trial: TrialId, ended: datetime | None) -> Mapping[Progress, int]:
        """Count who has come how far; `ended`: when the test did."""
        ...

    def by_way(self, trial: TrialId) -> Mapping[Way, int]:
        """Count how those came into a test who are in it, wherever they stand."""
        ...

    def by_kind(self, trial: TrialId, where: Collection[Standing]) -> Mapping[int | None, int]:
        """Count those who stand there, by the quota whose place they have or hope for; None: for anybody."""
        ...

    def queue(self, trial: TrialId) -> list[Tester]:
        """Return the waiting list, the first who accepted first."""
        ...

    def of(self, customer: CustomerId) -> list[Tester]:
        """Return the tests of somebody of which he knows, the newest first."""
        ...

    def drawn(self, trial: TrialId, likelihood: float) -> None:
        """Keep how likely those were drawn by chance who are in the test by it."""
        ...

    def asks(self, trial: TrialId) -> bool:
        """Tell whether anybody who asked to take part waits for a look."""
        ...

    def everywhere(self, customer: CustomerId) -> list[Tester]:
        """Return where somebody stands in any test, whether he knows of it or not, held."""
        ...

    def leave_all(self, customer: CustomerId, now: datetime) -> None:
        """Let somebody leave wherever he can: one statement, whatever there is to leave."""
        ...

    def unquoted(self, customer: CustomerId) -> None:
        """Let no report quote somebody any more, nor show his name or his pictures."""
        ...

    def unranked(self, customer: CustomerId, now: datetime) -> None:
        """Undo what rested on a profile that is gone.

        Where he was only thought of nothing is kept, and an invitation ends, unless he asked to take part
        himself, or agreed to be asked and was not found by his score. Of who was invited it is not kept any
        more how he was found; what came of it is, in nobody's name, where all was known.
        """
        ...

    def expiring(self, now: datetime, limit: int) -> list[tuple[TrialId, CustomerId]]:
        """Return whose invitation or place has run out, or who is to hear a no by now, the longest first."""
        ...

    def next_expiring(self) -> datetime | None:
        """Return when the next one runs out."""
        ...

    def participation(self) -> tuple[int, int]:
        """Return how many of all invitations were accepted, and how many were answered or ran out."""
        ...


class Prompts(Protocol):
    """Where check-ins and their answers are kept."""

    def plan(self, trial: TrialId, customer: CustomerId, days: Sequence[Due]) -> None:
        """Keep when somebody will be asked what, in place of all that he was not asked yet."""
        ...

    def lock(self, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> Prompt:
        """Return one, held against other transactions. Raises NotAsked."""
        ...

    def save(self, prompt: Prompt) -> None:
        """Keep what became of one."""
        ...

    def of(self, trial: TrialId, customer: CustomerId) -> list[Prompt]:
        """Return all of one tester, in the order of their days."""
        ...

    def owing(self, trial: TrialId) -> set[CustomerId]:
        """Return of whom an answer is awaited in a test, wherever they stand."""
        ...

    def due(self, now: datetime, limit: int) -> list[Prompt]:
        """Return those whose time has come and that nobody was asked, of active testers."""
        ...

    def next_due(self) -> datetime | None:
        """Return when the next one of an active tester is due."""
        ...

    def silent(self, now: datetime, limit: int) -> list[Prompt]:
        """Return those of active testers of whom a reminder is due by now."""
        ...

    def next_silent(self) -> datetime | None:
        """Return when the next active tester is reminded, if he says nothing until then."""
        ...

    def answer(self, answer: Answer) -> None:
        """Keep an answer, in place of an earlier one to the same question."""
        ...

    def written(self, customer: CustomerId, where: str) -> Answer | None:
        """Return what somebody answered with the message that stands there; None: nothing."""
        ...

    def worded(self, customer: CustomerId, since: datetime) -> Answer | None:
        """Return what somebody answered last, in words, from an instant on; None: nothing."""
        ...

    def answers(self, trial: TrialId, customer: CustomerId | None = None) -> list[Answer]:
        """Return all answers of a test, or those of one tester, in the order of the questions."""
        ...

    def answering(self, trial: TrialId) -> set[CustomerId]:
        """Return who is testing, did not complete it, and answered something."""
        ...

    def note_case(self, trial: TrialId, voice: VoiceId) -> None:
        """Keep that a case is one of a tester who is stuck."""
        ...

    def answered(self, trial: TrialId, customer: CustomerId, checkin: CheckInId) -> list[QuestionId]:
        """Return which questions of one check-in have an answer."""
        ...


class Marks(Protocol):
    """Where it is kept which answers in words were of use, and whose answers were read through."""

    def words(self, trial: TrialId, limit: int, offset: int = 0) -> list[tuple[Answer, bool]]:
        """Return answers in words, each with whether it is marked, in an order that tells of nobody."""
        ...

    def count(self, trial: TrialId) -> int:
        """Count the answers in words."""
        ...

    def switch(
        self, trial: TrialId, customer: CustomerId, checkin: CheckInId, question: QuestionId, at: datetime
    ) -> bool:
        """Mark an answer as useful, or take the mark back; return which. Raises NotAsked where none is."""
        ...

    def read_through(self, trial: TrialId, at: datetime) -> None:
        """Note that all answers of a test were read; once is enough."""
        ...

    def read(self) -> list[TrialId]:
        """Return the tests whose answers were read through."""
        ...

    def invitations(self) -> list[Invitation]:
        """Return what came of every invitation to a test that is over and read through."""
        ...


class Candidates(Protocol):
    """Who could be asked: he agreed, is old enough, can be reached, and is in the test in no way yet.

    Who agreed to be ranked read that it has this effect, by whichever source he is found, unless he took back
    that he is asked about tests.
    """

    def among(self, source: Source, trial: TrialId, since: datetime, limit: int) -> list[CustomerId]:
        """Return those of a source, those first who have most to say.

        Left out is who declined an invitation since an instant, who wants to hear nothing, and the team.
        """
        ...

    def able(self, people: Collection[CustomerId], trial: TrialId, since: datetime) -> set[CustomerId]:
        """Return who of these people could be asked."""
        ...

    def choosers(self, source: Source) -> tuple[int, int]:
        """Count who chose a source's option, and who did not."""
        ...

    def count(self, trial: TrialId, since: datetime, but: Collection[CustomerId]) -> int:
        """Count all who could be asked, whatever they did, besides some."""
        ...

    def at(
        self, places: Collection[int], trial: TrialId, since: datetime, but: Collection[CustomerId]
    ) -> Mapping[int, CustomerId]:
        """Return who stands at places from 0 among those whom `count` counts, in the order of arrival."""
        ...


class Reports(Protocol):
    """Where it is read what a test came to."""

    def material(self, id: TrialId) -> Material:
        """Return all that a test's report is made of. Raises NoSuchTrial."""
        ...

    def dropped(self, id: TrialId) -> bool:
        """Tell whether what was asked and answered in a test was dropped with time, as is set."""
        ...

    def hearers(self, id: TrialId) -> list[CustomerId]:
        """Return who answered anything, agrees to tests still, wants to hear from us and can be reached."""
        ...

    def namings(self, id: TrialId) -> list[Naming]:
        """Return what the team did to a test's themes."""
        ...

    def name(self, id: TrialId, naming: Naming) -> None:
        """Keep what the team did to a theme, in place of what it did before."""
        ...
