"""Reports, hiding and showing again: one card for the team, and a word to the author with the reason."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from suggestions import moderating
from suggestions.reviewing import read_words
from suggestions.store import Voices
from suggestions.voice import Voice, VoiceId
from texts import keys
from texts.text import Text
from usecases.suggestions.inbox import inbox
from usecases.suggestions.plan.unsending import unsend
from usecases.suggestions.saying import likeness
from usecases.work import Work


def report(work: Work, id: VoiceId, by: CustomerId) -> tuple[bool, Answers]:
    """Bring an idea before the team, once for each who reports it. Returns whether that is new.

    However many report it, there is one card. Raises NoSuchVoice, Hidden.
    """
    idea, new = moderating.report(work.stores[Voices], id, by, work.now)
    if not new:
        return False, ()
    card = report_card(idea, work)
    sent = inbox.told(idea, card, _key(id), work)  # once: there is one card of this key
    return True, (*sent, *inbox.shown_under(_key(id), card, work))


def report_card(idea: Voice, work: Work) -> Message:
    """What the team sees of an idea that was reported; who did stands nowhere."""
    voices = work.stores[Voices]
    head = keys.report_title(number=str(idea.id), count=voices.reports.count(idea.id))
    words = read_words(voices.lines.of(idea.id)) or idea.title
    return Message(
        texts=(head, keys.idea_words(text=words), *_outcome(idea, work)), buttons=_report_buttons(idea, work)
    )


def _outcome(idea: Voice, work: Work) -> tuple[Text, ...]:
    if idea.hidden is not None:
        return keys.case_hidden(), keys.step_reason(reason=idea.hiding)
    return () if work.stores[Voices].reports.unsettled(idea.id) else (keys.report_left(),)


def _report_buttons(idea: Voice, work: Work) -> Rows:
    if idea.hidden is not None:
        return ((inbox.on_the_board(idea),),)
    leave = Button(keys.report_leave(), data("report-leave", idea.id))
    left = () if not work.stores[Voices].reports.unsettled(idea.id) else ((leave,),)
    return ((inbox.on_the_board(idea),), *left)


def let_stand(work: Work, id: VoiceId, by: CustomerId) -> tuple[bool, Answers]:
    """Leave what was reported. Returns whether that is new. Raises NoSuchVoice."""
    idea, new = moderating.let_stand(work.stores[Voices], id, work.now)
    if not new:
        return False, ()
    work.audit("leave-reported", f"voice:{id}", by)
    return True, _report_changed(idea, work)


def hide(work: Work, id: VoiceId, reason: str, by: CustomerId) -> tuple[Voice, Answers]:
    """Hide an idea; its author reads why, and may object; letters about it that wait are not sent.

    Raises as `moderating.check_hidden` does.
    """
    hidden = moderating.hide(work.stores[Voices], id, reason, work.now)
    likeness.bring_up_to_date(hidden, work)
    unsend(work, id)
    work.audit("hide", f"voice:{id}", by)
    return hidden, (*_told(hidden, hidden_letter(hidden), "hidden", work), *_changed(hidden, work))


def hidden_letter(hidden: Voice) -> Message:
    """What an author reads of an idea of his that is hidden, with what he can do."""
    texts = (
        keys.idea_hidden_author(number=str(hidden.id), title=hidden.title),
        keys.step_reason(reason=hidden.hiding),
        keys.idea_hidden_what_now(),
    )
    return Message(texts=texts, buttons=((object_button(hidden),),))


def object_button(hidden: Voice) -> Button:
    """The way for an author to object."""
    return Button(keys.object_button(), data("object", hidden.id))


def show(work: Work, id: VoiceId, by: CustomerId) -> tuple[Voice, Answers]:
    """Let a hidden idea stand again; its author is told. Raises as `moderating.check_shown` does."""
    shown = moderating.show(work.stores[Voices], id)
    likeness.bring_up_to_date(shown, work)
    work.audit("show", f"voice:{id}", by)
    see = ((Button(keys.idea_see(), data("idea", id)),),)
    letter = Message(texts=(keys.idea_shown_author(number=str(id), title=shown.title),), buttons=see)
    return shown, (*_told(shown, letter, "shown", work), *_changed(shown, work))


def object_to(work: Work, voice: Voice) -> tuple[bool, Answers]:
    """Bring an author's objection before the team. Returns whether that is new. Raises NotHidden."""
    objected, new = moderating.object_to(work.stores[Voices], voice, work.now)
    if not new:
        return False, ()
    texts = (
        keys.objection_title(number=str(voice.id), title=voice.title),
        keys.step_reason(reason=voice.hiding),
    )
    see = Button(keys.audit_to_voice(number=str(voice.id)), data("case", voice.id))
    no = Button(keys.objection_no(), data("objection-no", voice.id))
    card = Message(texts=texts, buttons=((inbox.on_the_board(objected),), (no,), (see,)))
    told = inbox.told(objected, card, _objection_key(objected), work)
    return True, (*told, *inbox.changed(objected, work))


def keep_hidden(work: Work, id: VoiceId, by: CustomerId) -> Answers:
    """Let an idea stay hidden after its author objected; he is told, once. Raises NotHidden."""
    hidden = moderating.check_objection(work.stores[Voices], id)
    work.audit("keep-hidden", f"voice:{id}", by)
    texts = (
        keys.idea_stays_hidden(number=str(id), title=hidden.title),
        keys.step_reason(reason=hidden.hiding),
    )
    back = (Button(keys.answer_back(), data("voice-add", id)),)
    letter = Message(texts=texts, buttons=(back,))
    key = _objection_key(hidden)
    settled = Message(texts=(keys.objection_no_done(number=str(id)),))
    told = (
        () if hidden.author is None else (Tell(people=(hidden.author,), message=letter, key=f"stays-{key}"),)
    )
    return (*told, *inbox.shown_under(key, settled, work))


def _objection_key(idea: Voice) -> str:
    """The dedupe key of the card of an objection: each hiding has one."""
    assert idea.hidden is not None
    return f"objection:{idea.id}:{idea.hidden.timestamp():.3f}"


def _key(id: VoiceId) -> str:
    """The dedupe key of the card of what was reported."""
    return f"report:{id}"


def _told(voice: Voice, letter: Message, what: str, work: Work) -> Answers:
    if voice.author is None:
        return ()
    return (
        Tell(people=(voice.author,), message=letter, key=f"{what}:{voice.id}:{work.now.timestamp():.3f}"),
    )


def _changed(voice: Voice, work: Work) -> Answers:
    """Bring all cards of it up to date."""
    return (*inbox.changed(voice, work), *_report_changed(voice, work))


def _report_changed(voice: Voice, work: Work) -> Answers:
    if not work.stores[Voices].reports.count(voice.id):
        return ()
    return inbox.shown_under(_key(voice.id), report_card(voice, work), work)
