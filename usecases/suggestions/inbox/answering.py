"""Answering a voice, and what its author writes back: one thread, of which each side hears."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Tell, data
from chat.ports import Fate
from chat.records import Outbox
from customers.people import CustomerId
from suggestions import answering
from suggestions.filing import changed_to
from suggestions.kind import Kind
from suggestions.store import Voices
from suggestions.voice import Arrival, Line, LineId, Part, Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import additions, cases, inbox, sent_along
from usecases.suggestions.saying.titles import called
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


def change(work: Work, line: Line, new: Line) -> None:
    """Let one piece of an album that has not left read anew."""
    work.stores[Voices].lines.save(changed_to(line, new))


def keep_draft(work: Work, id: VoiceId, line: Line) -> Line:
    """Keep an answer that is not sent, because a colleague's is about to leave."""
    draft = replace(line, voice=id, part=Part.ANSWER, at=work.now, arrival=Arrival.DRAFT)
    return work.stores[Voices].lines.add(draft)


def send_anyway(work: Work, id: LineId, by: CustomerId) -> Line:
    """Let an answer leave that was kept as a draft. Raises TooLate."""
    line = answering.send_anyway(work.stores[Voices], id, by, work.now)
    work.audit("answer", f"voice:{line.voice}", by)
    return line


def ask_back(work: Work, id: LineId) -> Line:
    """Let an answer that has not left ask its author something: the clock rests then. Raises TooLate."""
    return answering.ask_back(work.stores[Voices], id, work.now)


def leave(work: Work, id: LineId) -> Answers:
    """Send an answer whose time has come to its author, and show the team that it went."""
    gone = answering.leave(work.stores[Voices], id, work.now)
    if gone is None:
        return ()
    voice, lines = gone
    assert voice.author is not None
    letter_key = _letter_key(lines[0].id)
    said = Tell(people=(voice.author,), message=letter(voice, lines, work), key=letter_key)
    return (said, _has_left(lines[0]), *inbox.changed(voice, work))


def _has_left(line: Line) -> Edit:
    """Let the note that an answer is about to leave say that it has: nothing takes it back any more."""
    texts = (keys.answer_has_left(number=str(line.voice)),)
    buttons = ((save_button(line),),) if line.text else ()
    return Edit(of=leaving_key(line.id), message=Message(texts=texts, buttons=buttons))


def leaving_key(id: LineId) -> str:
    """The dedupe key of the note that an answer is about to leave."""
    return f"leaving:{id}"


def save_button(line: Line) -> Button:
    """The way to keep an answer, to be given again."""
    return Button(keys.answer_save(), data("save-answer", line.id))


def _letter_key(id: LineId) -> str:
    """The dedupe key of an answer on its way."""
    return f"answer:{id}"


def settled(work: Work, limit: int) -> Iterator[tuple[LineId, Arrival]]:
    """Yield answers that went and of which it is known by now what became of them."""
    for line in work.stores[Voices].lines.on_their_way(limit):
        author = work.stores[Voices].get(line.voice).author
        fate = work.stores[Outbox].fate(f"{_letter_key(line.id)}:{author}")
        if fate not in {Fate.PENDING, Fate.SENDING}:
            yield line.id, Arrival(fate) if fate else Arrival.SILENT


def arrive(work: Work, id: LineId, arrival: Arrival) -> Answers:
    """Show on its card what became of an answer; of one that did not arrive the team hears."""
    noted = answering.arrive(work.stores[Voices], id, arrival)
    if noted is None:
        return ()
    voice, line = noted
    shown = inbox.changed(voice, work)
    if arrival is Arrival.SENT:
        return shown
    text = keys.answer_lost(number=str(voice.id), fate=arrival.value)
    again = Button(keys.answer_again(), data("answer-again", line.id))
    message = Message(
        texts=(text, *((keys.answer_text(text=line.text),) if line.text else ())), buttons=((again,),)
    )
    return (*shown, *inbox.told(voice, message, f"answer-lost:{line.id}", work))


def letter(voice: Voice, lines: Sequence[Line], work: Work) -> Message:
    """An answer as its reader gets it, with the way to write back."""
    asks = any(line.asks for line in lines)
    titled = keys.answer_asks if asks else keys.answer_title
    head = titled(number=str(voice.id), title=called(voice, work))
    back = (Button(keys.answer_back(), data("voice-add", voice.id)),)
    words = (keys.answer_text(text=line.text) for line in lines if line.text)
    texts = (head, *words, *(() if asks else _asked(voice)))
    rated = () if asks else cases.after_answer(voice)
    return Message(texts=texts, buttons=(*rated, back), attachment=sent_along.attached(lines), once=True)


def _asked(voice: Voice) -> tuple[Text, ...]:
    """Ask whether it is solved, or helped, where there are buttons for it."""
    if voice.kind is Kind.COMPLAINT:
        return (keys.case_is_solved(),)
    return () if voice.helpful else (keys.answer_helped(),)


def say_back(work: Work, voice: Voice, line: Line, author: CustomerId) -> Answers:
    """Let an author write back, and show it to the team."""
    reply_by = inbox.promised(voice.kind or Kind.QUESTION, work)
    waiting = answering.say_back(work.stores[Voices], voice, line, reply_by, author)
    return additions.written_back(waiting, line, work)


def say_more(work: Work, voice: Voice, line: Line, author: CustomerId) -> Answers:
    """Let one more piece of an album that an author writes back go to the team, under what came before it."""
    reply_by = inbox.promised(voice.kind or Kind.QUESTION, work)
    waiting = answering.say_back(work.stores[Voices], voice, line, reply_by, author)
    return additions.written_more(waiting, line, work)


def together(work: Work, line: Line) -> list[Line]:
    """Return an answer with what was sent with it as one album, the oldest first."""
    return answering.together(work.stores[Voices], line)
