"""What the domain asks of where that is kept which belongs to voices: lines, steps, supporters, reports."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Protocol, TypeVar

from customers.people import CustomerId
from polls.poll import Choice, PollId
from suggestions.voice import Line, LineId, Step, StepId, VoiceId


class Lines(Protocol):
    """Where the lines of voices are kept."""

    def add(self, line: Line) -> Line:
        """Keep a new line and return it with its number."""
        ...

    def save(self, line: Line) -> None:
        """Keep how a line reads now, and whether it has left."""
        ...

    def get(self, line: LineId) -> Line | None:
        """Return a line, held against any change; None when it is gone."""
        ...

    def at(self, messenger: str, chat: str, message: str) -> Line | None:
        """Return the line that was written there, held against any change; None: none was."""
        ...

    def newest_by(self, author: CustomerId) -> Line | None:
        """Return the line that somebody wrote last; None: he wrote none."""
        ...

    def album(self, messenger: str, chat: str, album: str) -> list[Line]:
        """Return the lines that were sent there as one album, held against any change, the oldest first."""
        ...

    def drop(self, line: LineId) -> None:
        """Remove a line."""
        ...

    def of(self, voice: VoiceId) -> list[Line]:
        """Return the lines of a voice, the oldest first."""
        ...

    def of_all(self, found: Collection[VoiceId]) -> list[Line]:
        """Return the lines of several voices, the oldest first."""
        ...

    def leaving(self, now: datetime, limit: int) -> list[Line]:
        """Return answers that are to go to their authors now, the earliest first."""
        ...

    def on_their_way(self, limit: int) -> list[Line]:
        """Return answers that went and of which nobody knows yet whether they arrived, the oldest first."""
        ...

    def next_leaving(self) -> datetime | None:
        """Return when the next answer leaves; None when none waits."""
        ...


class Steps(Protocol):
    """Where it is kept how ideas came to stand where they stand."""

    def add(self, step: Step) -> Step:
        """Keep a new step and return it with its number."""
        ...

    def get(self, step: StepId) -> Step | None:
        """Return a step, held against any change; None when it was taken back."""
        ...

    def illustrate(self, step: StepId, picture: str, messenger: str) -> None:
        """Note the picture with which a step is told."""
        ...

    def noted(self, step: StepId, upto: CustomerId) -> None:
        """Note that those who wait were noted up to this one."""
        ...

    def told(self, step: StepId) -> None:
        """Note that all who wait were noted, and are told."""
        ...

    def drop(self, step: StepId) -> None:
        """Remove a step that was taken back."""
        ...

    def of(self, voice: VoiceId) -> list[Step]:
        """Return the steps by which a voice came to stand where it stands, the oldest first."""
        ...

    def of_each(self, voices: Collection[VoiceId]) -> dict[VoiceId, list[Step]]:
        """Return these steps of each of these voices, the oldest first."""
        ...

    def others(self, voice: VoiceId) -> list[Step]:
        """Return of what else people are told of a voice (`suggestions.voice.Occasion`), the oldest first."""
        ...

    def ask(self, step: StepId, asks: datetime) -> None:
        """Note when people are to be asked how well it turned out."""
        ...

    def asked(self, step: StepId, poll: PollId) -> None:
        """Note in which poll they are asked."""
        ...

    def asking(self, now: datetime, limit: int) -> list[Step]:
        """Return the last steps of which people are to be asked now, the earliest first."""
        ...

    def next_asking(self, now: datetime) -> datetime | None:
        """Return when people may be asked next; None when nobody is to be."""
        ...

    def slipped(self, step: StepId, now: datetime) -> None:
        """Note that people were told that its date has passed."""
        ...

    def slipping(self, now: datetime, limit: int) -> list[Step]:
        """Return steps whose dates have passed, where nothing came after and nobody was told of it yet."""
        ...

    def next_slipping(self, now: datetime) -> datetime | None:
        """Return when the next of these may be told; None when none waits."""
        ...

    def due(self, now: datetime, limit: int) -> list[Step]:
        """Return steps of which people are to be told now, the earliest first."""
        ...

    def next_due(self) -> datetime | None:
        """Return when the next step is told; None when none waits."""
        ...


class Launches(Protocol):
    """Who asked to be told when something is launched, and of nothing else but that its date slips."""

    def add(self, voice: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone asked. Returns whether that is new."""
        ...

    def remove(self, voices: Collection[VoiceId], customer: CustomerId) -> bool:
        """Note that someone wants to hear of none of these. Returns whether he did."""
        ...

    def waits(self, voices: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone asked to hear of one of these."""
        ...

    def waiting(
        self, voices: Collection[VoiceId], after: int = 0, limit: int | None = None
    ) -> list[CustomerId]:
        """Return who asked to hear of one of these, each once, in the order of their numbers behind one."""
        ...


class Tags(Protocol):
    """Where it is kept by which words the team finds voices."""

    def add(self, voice: VoiceId, tag: str) -> None:
        """Give a voice a tag; one that it has stays."""
        ...

    def remove(self, voice: VoiceId, tag: str) -> None:
        """Take a tag from a voice."""
        ...

    def of(self, voice: VoiceId) -> list[str]:
        """Return the tags of a voice, by name."""
        ...


class Supporters(Protocol):
    """Who supports which idea: each row stays where it was given, whatever is merged."""

    def add(self, idea: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone supports an idea. Returns whether that is new."""
        ...

    def remove(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Note that he supports none of these ideas any more. Returns whether he did."""
        ...

    def supports(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone supports one of these ideas."""
        ...

    def of(self, ideas: Collection[VoiceId]) -> list[CustomerId]:
        """Return who supports one of these ideas, each once."""
        ...

    def by(self, customer: CustomerId) -> list[tuple[VoiceId, datetime]]:
        """Return which ideas someone supports, and since when."""
        ...

    def count(self, ideas: Collection[VoiceId], but: Collection[CustomerId]) -> int:
        """Count who supports one of these ideas, each once, and is none of those left out."""
        ...


class Options(Protocol):
    """Which voices the options of polls are: the ideas they were made from, or voices of their own."""

    def voice_of(self, poll: PollId, choice: Choice) -> VoiceId | None:
        """Return what an option is; None: it came from no idea, and stands nowhere yet."""
        ...

    def of_poll(self, poll: PollId) -> dict[Choice, VoiceId]:
        """Return what the options of a poll are, as far as they are anything, in their order."""
        ...

    def of_voices(self, voices: Collection[VoiceId]) -> dict[VoiceId, list[tuple[PollId, Choice]]]:
        """Return in which polls each of these voices is an option, the oldest poll first."""
        ...

    def bind(self, poll: PollId, choice: Choice, voice: VoiceId) -> None:
        """Note what an option is."""
        ...

    def unbind(self, poll: PollId) -> None:
        """Forget what the options of a poll are."""
        ...


What_contra = TypeVar("What_contra", contravariant=True)
"""The number of what is reported: of an idea, or of a published answer."""


class Reports(Protocol[What_contra]):
    """Who reported what everybody reads to the team; its author never learns who."""

    def add(self, what: What_contra, customer: CustomerId, now: datetime) -> bool:
        """Note that someone reported it. Returns whether that is new."""
        ...

    def count(self, what: What_contra) -> int:
        """Count who reported it."""
        ...

    def settle(self, what: What_contra, now: datetime) -> bool:
        """Note that the team has looked at all reports of it. Returns whether one was open."""
        ...

    def unsettled(self, what: What_contra) -> bool:
        """Tell whether the team has not looked at a report of it."""
        ...

    def open(self, limit: int) -> list[VoiceId]:
        """Return voices with reports at which nobody has looked, the one reported first at the beginning.

        Of a published answer it is the question.
        """
        ...


class Followers(Protocol):
    """Who hears of an idea that he does not support, and who wants to hear nothing of one.

    Each row stays with the idea for which it was given, whatever is merged.
    """

    def put(self, idea: VoiceId, customer: CustomerId, *, muted: bool, now: datetime) -> None:
        """Note that someone follows an idea, or has muted it, in place of what he wanted before."""
        ...

    def remove(self, ideas: Collection[VoiceId], customer: CustomerId, *, muted: bool) -> bool:
        """Let someone follow none of these ideas any more, or mute none. Returns whether he did."""
        ...

    def follows(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone follows one of these ideas."""
        ...

    def muted(self, ideas: Collection[VoiceId], customer: CustomerId) -> bool:
        """Tell whether someone has muted one of these ideas."""
        ...

    def muting(self, ideas: Collection[VoiceId], among: Collection[CustomerId]) -> set[CustomerId]:
        """Return who of these has muted one of these ideas."""
        ...

    def hearing(
        self, ideas: Collection[VoiceId], after: int = 0, limit: int | None = None
    ) -> list[CustomerId]:
        """Return who supports or follows one of these ideas that he has not muted, each once.

        They come in the order of their numbers, behind one; None: all of them.
        """
        ...
