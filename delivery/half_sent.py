"""What has arrived of parcels that are to be tried again: where it stands, and what it says."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from chat.answers import To
from chat.ports import Parcel
from delivery.wording import Part


class Begun(NamedTuple):
    """The first parts of a parcel, which have arrived."""

    place: tuple[str, str]
    """The messenger and the chat in which they stand."""
    parts: int
    """The hash of what they say: nobody's words are kept here."""
    messages: tuple[str, ...]
    """Their addresses there, in order; of an album that of its first piece."""
    others: tuple[str, ...]
    """The addresses of the other pieces of albums."""


class HalfSent:
    """Remembers, for as long as the process lives, with which part a parcel goes on."""

    def __init__(self) -> None:
        self._begun: dict[int, Begun] = {}

    def messages(self, parcel: Parcel, parts: Sequence[Part]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the addresses of the parts that stand where the parcel goes, and say there what these say.

        With them those of the other pieces of albums. Without any the parcel is sent from its beginning: it
        goes elsewhere by now, or was changed.
        """
        begun = self._begun.get(parcel.id)
        if begun is None or begun.place != _place(parcel.to):
            return (), ()
        same = begun.parts == _hash(parts[: len(begun.messages)])
        return (begun.messages, begun.others) if same else ((), ())

    def note(
        self, parcel: Parcel, parts: Sequence[Part], messages: tuple[str, ...], others: tuple[str, ...]
    ) -> None:
        """Note the addresses of the first parts, which have arrived."""
        self._begun[parcel.id] = Begun(_place(parcel.to), _hash(parts[: len(messages)]), messages, others)

    def move(self, group: To, address: str) -> None:
        """A group has another address now: what stands in it stands there."""
        for id, begun in self._begun.items():
            if begun.place == _place(group):
                self._begun[id] = begun._replace(place=(group.messenger, address))

    def forget(self, id: int) -> None:
        """Forget a parcel that is not tried again."""
        self._begun.pop(id, None)


def _place(to: To) -> tuple[str, str]:
    return to.messenger, to.address


def _hash(parts: Sequence[Part]) -> int:
    return hash(tuple(parts))
