"""A message that answers nothing, and belongs to a thread all the same: one tap says so."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Rows, Tell, data
from customers.people import CustomerId
from suggestions import filing
from suggestions.belonging import Thread, thread_of
from suggestions.errors import NoSuchVoice
from suggestions.store import Voices
from suggestions.voice import LineId, Status, Voice, VoiceId
from texts import keys
from texts.shorten import shortened
from texts.text import Moment, Text
from usecases.suggestions.inbox import answering
from usecases.work import Work

TITLE: Final = 36
"""Characters of what names a thread on a button."""


def offered(question: Message, said: Voice, work: Work) -> Message:
    """Offer the thread to which something may belong: first where the team asked, else second."""
    thread = _thread(said, work)
    if thread is None:
        return question
    number = str(thread.voice.id)
    where = data("belongs", said.id, thread.voice.id)
    if thread.asks:
        minutes = filing.PATIENCE // timedelta(minutes=1)
        asked = keys.belongs_asked(number=number, minutes=minutes)
        buttons: Rows = ((Button(keys.belongs_answer(), where),), *question.buttons)
        return replace(question, texts=(asked,), buttons=buttons)
    label = shortened([f"#{number} {thread.voice.title}"], TITLE)[0]
    first, *rest = question.buttons
    return replace(question, buttons=(first, (Button(keys.belongs_button(voice=label), where),), *rest))


def _thread(said: Voice, work: Work) -> Thread | None:
    if said.author is None:
        return None
    return thread_of(work.stores[Voices], said.author, said.begun)


def join(work: Work, said: Voice, thread: VoiceId, author: CustomerId) -> Answers:
    """Let what was said go on with a thread of his. Raises NoSuchVoice, NotHis."""
    voices = work.stores[Voices]
    if filing.own(voices, thread, author).status is Status.WITHDRAWN:
        raise NoSuchVoice(thread)
    lines = voices.lines.of(said.id)
    filing.leave(voices, said)
    told: list[Answers] = []
    albums: set[str] = set()
    for line in lines:
        go_on = answering.say_more if line.album in albums else answering.say_back
        told.append(go_on(work, voices.get(thread), replace(line, id=LineId(0)), author))
        albums |= {line.album} - {""}
    return tuple(answer for each in told for answer in each)


def by_itself(work: Work, said: Voice, asked: str) -> Answers | None:
    """Take what waited for a tap too long as the answer that the team waits for; None: it waits for none.

    `asked`: the dedupe key of the question what it is.
    """
    thread = _thread(said, work) if said.kind is None else None
    if thread is None or not thread.asks or said.author is None:
        return None
    told = join(work, said, thread.voice.id, said.author)
    outdated = Message(texts=(keys.voice_by_itself(),))
    heard = Tell(people=(said.author,), message=added(thread.voice.id, work), key=f"belongs:{said.id}")
    return (Edit(of=asked, message=outdated), heard, *told)


def added(id: VoiceId, work: Work) -> Message:
    """Say that the team sees what was added, and by when it answers where an answer is waited for."""
    voice = work.stores[Voices].get(id)
    texts: list[Text] = [keys.voice_added(number=str(id))]
    if voice.waits and voice.reply_by is not None and voice.reply_by > work.now:
        texts.append(keys.voice_reply_by(by=Moment(voice.reply_by)))
    return Message(texts=(tuple(texts),))
