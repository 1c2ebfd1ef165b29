"""New words of an idea that everybody reads, before the team: let stand or left out; its author hears."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Tell, data
from customers.people import CustomerId
from suggestions import reviewing
from suggestions.filing import words_of
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.suggestions.saying import likeness
from usecases.work import Work


def brought(idea: Voice, work: Work) -> Answers:
    """Bring new words that wait before the team: one card for all that changes until it decides."""
    if idea.rewritten is None:
        return ()
    lines = work.stores[Voices].lines.of(idea.id)
    texts = (
        keys.words_wait(number=str(idea.id)),
        keys.words_before(text=reviewing.read_words(lines) or idea.title),
        keys.words_anew(text=words_of(lines)),
    )
    card = Message(texts=texts, buttons=inbox.rewritten(idea, reviewing.fingerprint(idea, lines)))
    return (*inbox.told(idea, card, _key(idea), work), *inbox.shown_under(_key(idea), card, work))


def let_stand(work: Work, id: VoiceId, by: CustomerId) -> Answers:
    """Let everybody read the new words; nothing where none wait. Raises NoSuchVoice, Supported."""
    before = work.stores[Voices].get(id)
    idea, new = reviewing.let_stand(work.stores[Voices], id)
    if not new:
        return ()
    likeness.bring_up_to_date(idea, work)
    work.audit("publish-idea", f"voice:{id}", by)
    return _settled(
        before, idea, keys.words_stand_author(number=str(id)), keys.words_stand_toast(number=str(id)), work
    )


def keep_old(work: Work, id: VoiceId, by: CustomerId) -> Answers:
    """Leave the words as everybody reads them; nothing where none wait. Raises NoSuchVoice."""
    before = work.stores[Voices].get(id)
    idea, new = reviewing.keep_old(work.stores[Voices], id)
    if not new:
        return ()
    work.audit("keep-words", f"voice:{id}", by)
    return _settled(
        before, idea, keys.words_keep_author(number=str(id)), keys.words_keep_toast(number=str(id)), work
    )


def _settled(before: Voice, idea: Voice, told: Text, done: Text, work: Work) -> Answers:
    """Tell its author what the team decided, and show it on all cards."""
    gone = Message(texts=(done,))
    shown = (*inbox.changed(idea, work), *inbox.shown_under(_key(before), gone, work))
    if idea.author is None:
        return shown
    see = ((Button(keys.idea_see(), data("idea", idea.id)),),)
    letter = Message(texts=(told,), buttons=see)
    return (Tell(people=(idea.author,), message=letter, key=f"settled-{_key(before)}"), *shown)


def _key(idea: Voice) -> str:
    """The dedupe key of the card of new words: those of one wait have one."""
    assert idea.rewritten is not None
    return f"words:{idea.id}:{idea.rewritten.timestamp():.3f}"
