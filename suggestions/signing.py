"""An author stands without a name, unless he signs an idea with one."""

from __future__ import annotations

import re
from typing import Final

from msgspec.structs import replace

from suggestions.errors import NoSuchVoice, NotAnIdea
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Status, Voice
from texts.looks import calmed, visible

LONGEST: Final = 40
"""Characters of a name."""
_LEADS: Final = re.compile(r"[/@:]|\w\.\w")
"""What an address or another one's account has, and a name has not."""


def name_of(text: str) -> str:
    """Return a name on one line; empty for what shows nothing, is too long, or leads somewhere."""
    name = " ".join(calmed(text).split())
    return name if visible(name) and len(name) <= LONGEST and not _LEADS.search(name) else ""


def check(voice: Voice) -> None:
    """Raise NotAnIdea, and NoSuchVoice for what is not filed or withdrawn."""
    if voice.filed is None or voice.status is Status.WITHDRAWN:
        raise NoSuchVoice(voice.id)
    if voice.kind is not Kind.IDEA:
        raise NotAnIdea(voice.id, voice.kind)


def sign(voices: Voices, voice: Voice, name: str) -> Voice:
    """Let an idea stand under a name, or under none where it is empty. Raises as `check` does."""
    check(voice)
    signed = replace(voice, signed=name)
    voices.save(signed)
    return signed
