"""What the domain asks of the place where voices are kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from customers.people import CustomerId
from polls.poll import Choice, PollId
from suggestions.kind import Kind
from suggestions.voice import Line, LineId, Status, Step, StepId, Voice, VoiceId


class Order(StrEnum):
    """How ideas are brought into an order."""

    TOP = "top"
    NEW = "new"
    RISING = "rising"
    LAUNCHED = "launched"
    MINE = "mine"


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

    def album(self, messenger: str, chat: str, album: str) -> list[Line]:
        """Return the lines that were sent there as one album, held against any change, the oldest first."""
        ...

    def drop(self, line: LineId) -> None:
        """Remove a line."""
        ...

    def of(self, voice: VoiceId) -> list[Line]:
        """Return the lines of a voice, the oldest first."""
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
        """Return the steps of a voice, the oldest first."""
        ...

    def of_each(self, voices: Collection[VoiceId]) -> dict[VoiceId, list[Step]]:
        """Return the steps of each of these voices, the oldest first."""
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


class Reports(Protocol):
    """Who reported which idea to the team; its author never learns who."""

    def add(self, idea: VoiceId, customer: CustomerId, now: datetime) -> bool:
        """Note that someone reported an idea. Returns whether that is new."""
        ...

    def count(self, idea: VoiceId) -> int:
        """Count who reported an idea."""
        ...

    def settle(self, idea: VoiceId, now: datetime) -> bool:
        """Note that the team has looked at all reports of an idea. Returns whether one was open."""
        ...

    def unsettled(self, idea: VoiceId) -> bool:
        """Tell whether the team has not looked at a report of an idea."""
        ...

    def open(self, limit: int) -> list[VoiceId]:
        """Return ideas with reports at which nobody has looked, the one reported first at the beginning."""
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


def limit_alert(customer: CustomerId) -> str:
    """The name of the alert that someone said as much as one may within a day."""
    return f"too-many:{customer}"


class Alerts(Protocol):
    """When the team was alerted last, and who is asked for an idea."""

    def first_within(self, name: str, pause: timedelta, now: datetime) -> bool:
        """Note an alert, unless one of this name came within the pause. Returns whether it was noted."""
        ...

    def ask(self, customer: CustomerId, due: datetime, again: datetime) -> None:
        """Let someone be asked for an idea at an instant, unless he is to be, or was since `again`."""
        ...

    def asking(self, now: datetime, limit: int) -> list[CustomerId]:
        """Return who is to be asked now."""
        ...

    def asked(self, customer: CustomerId, now: datetime) -> bool:
        """Note that someone is asked. Returns False when he is not to be."""
        ...


class Voices(Protocol):
    """Where voices are kept, and what belongs to them."""

    @property
    def lines(self) -> Lines: ...
    @property
    def steps(self) -> Steps: ...
    @property
    def supporters(self) -> Supporters: ...
    @property
    def options(self) -> Options: ...
    @property
    def reports(self) -> Reports: ...
    @property
    def followers(self) -> Followers: ...

    def add(self, voice: Voice) -> Voice:
        """Keep a new voice and return it with its number."""
        ...

    def get(self, voice: VoiceId) -> Voice:
        """Return a voice. Raises NoSuchVoice."""
        ...

    def lock(self, voice: VoiceId) -> Voice:
        """Return a voice, held against any change until the transaction ends. Raises NoSuchVoice."""
        ...

    def save(self, voice: Voice) -> None:
        """Keep where it stands."""
        ...

    def drop(self, voice: VoiceId) -> None:
        """Remove a voice that was never filed, with its lines."""
        ...

    def latest_of(self, author: CustomerId) -> Voice | None:
        """Return what someone said last, held against any change; None: nothing."""
        ...

    def of(self, author: CustomerId, limit: int) -> list[Voice]:
        """Return what someone filed, the newest first."""
        ...

    def begun_since(self, author: CustomerId, since: datetime, most: int) -> list[datetime]:
        """Return when someone began to say what he said himself, the latest first, at most so many."""
        ...

    def filed_since(self, author: CustomerId, kind: Kind, since: datetime, most: int) -> int:
        """Count what someone began himself since an instant and filed as this kind, up to `most`."""
        ...

    def unsorted(self, before: datetime, limit: int) -> list[VoiceId]:
        """Return what was said before an instant and waits for a tap, the oldest first."""
        ...

    def next_unsorted(self) -> datetime | None:
        """Return when the oldest was said that waits for a tap; None when nothing does."""
        ...

    def group(self, root: VoiceId) -> list[Voice]:
        """Return an idea and all that was merged into it, directly or by way of others."""
        ...

    def board(self, order: Order, now: datetime, reader: CustomerId) -> Sequence[Voice]:
        """Return the ideas that everybody can read, in an order, as many as a board holds."""
        ...

    def standing(self, status: Status, limit: int) -> list[Voice]:
        """Return what everybody can read and stands there, ideas and options, the latest first."""
        ...

    def promised(self, limit: int) -> list[Voice]:
        """Return what everybody can read and was ever promised with a date, the newest first."""
        ...

    def queue(self, now: datetime, limit: int) -> list[Voice]:
        """Return what waits for an answer as the team takes it up.

        What is late comes first, for it was promised; then the tiers in their order, and people in none; in
        each the one promised earliest.
        """
        ...

    def waiting(self, limit: int) -> list[Voice]:
        """Return what waits for an answer, the one promised earliest first."""
        ...

    def late(self, now: datetime, limit: int) -> list[Voice]:
        """Return what waits for an answer past the time that was stated, the one promised earliest first."""
        ...

    def hidden(self, limit: int) -> list[Voice]:
        """Return ideas that the team hides, those hidden last first."""
        ...

    def newest_list(self, kind: Kind) -> VoiceId | None:
        """Return the first voice of the newest list on which voices of a kind came; None: there was none."""
        ...

    def listed(self, first: VoiceId) -> list[Voice]:
        """Return the voices of a list, the oldest first."""
        ...

    def unpublished(self, limit: int) -> list[Voice]:
        """Return new ideas that wait to stand on the board, the oldest first."""
        ...
