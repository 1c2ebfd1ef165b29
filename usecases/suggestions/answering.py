"""Answering a voice, and what its author writes back: one thread, of which each side hears."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Message, SentPicture, Tell, data
from customers.people import CustomerId
from suggestions import answering
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Line, LineId, Part, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions import cases, inbox
from usecases.work import Work


def answer(work: Work, id: VoiceId, line: Line, by: CustomerId) -> Line:
    """Keep what the team answers; it goes a moment later. Raises NoSuchVoice."""
    kept = answering.answer(work.stores[Voices], work.stores[Voices].lock(id), line, work.now)
    work.audit("answer", f"voice:{id}", by)
    return kept


def note(work: Work, id: VoiceId, line: Line) -> Line:
    """Keep what a colleague notes on a voice; its author never sees it."""
    return work.stores[Voices].lines.add(replace(line, voice=id, part=Part.NOTE))


def take_back(work: Work, id: LineId, by: CustomerId) -> Line:
    """Take an answer back that has not left. Raises TooLate."""
    line = answering.take_back(work.stores[Voices], id, work.now)
    work.audit("take-back", f"voice:{line.voice}", by)
    return line


def leave(work: Work, id: LineId) -> Answers:
    """Send an answer whose time has come to its author, and show the team that it went."""
    gone = answering.leave(work.stores[Voices], id, work.now)
    if gone is None:
        return ()
    voice, line = gone
    assert voice.author is not None
    said = Tell(people=(voice.author,), message=letter(voice, line), key=f"answer:{line.id}")
    return (said, *inbox.changed(voice, work))


def letter(voice: Voice, line: Line) -> Message:
    """An answer as its reader gets it, with the way to write back."""
    head = keys.answer_title(number=str(voice.id), title=voice.title)
    back = (Button(keys.answer_back(), data("voice-add", voice.id)),)
    words = (keys.answer_text(text=line.text),) if line.text else ()
    picture = SentPicture(line.handle, line.messenger) if line.handle else None
    texts = (head, *words, *_asked(voice))
    return Message(texts=texts, buttons=(*cases.after_answer(voice), back), attachment=picture)


def _asked(voice: Voice) -> tuple[Text, ...]:
    """Ask whether it is solved, or helped, where there are buttons for it."""
    if voice.kind is Kind.COMPLAINT:
        return (keys.case_is_solved(),)
    return () if voice.helpful else (keys.answer_helped(),)


def say_back(work: Work, voice: Voice, line: Line, author: CustomerId) -> Answers:
    """Let an author write back, and show it to the team."""
    reply_by = inbox.promised(voice.kind or Kind.QUESTION, work)
    waiting = answering.say_back(work.stores[Voices], voice, line, reply_by, author)
    return inbox.written_back(waiting, line, work)
