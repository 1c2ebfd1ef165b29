"""After an answer: whether it helped; complaints as cases: solved, reopened, formal, unresolved."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Rows, Tell, data
from customers.people import CustomerId
from customers.team import Role, Team
from suggestions import cases
from suggestions.kind import Kind
from suggestions.reply_by import formal_reply_by
from suggestions.store import Voices
from suggestions.voice import Status, Voice, VoiceId
from texts import keys
from usecases.suggestions.inbox import asking, inbox, topics
from usecases.suggestions.saying.titles import called
from usecases.work import Work


def after_answer(voice: Voice) -> Rows:
    """The buttons under an answer: whether a complaint is solved, else whether it helped; asked once."""
    if voice.kind is Kind.COMPLAINT and voice.status is not Status.SOLVED:
        yes = Button(keys.case_solved_yes(), data("solved", voice.id, "yes"))
        no = Button(keys.case_solved_no(), data("solved", voice.id, "no"))
        return ((yes,), (no,))
    if voice.helpful:
        return ()
    yes = Button(keys.answer_helped_yes(), data("helped", voice.id, "yes"))
    no = Button(keys.answer_helped_no(), data("helped", voice.id, "no"))
    return ((yes, no),)


def rate(work: Work, voice: Voice, *, helpful: bool) -> Answers:
    """Keep whether an answer helped; the team sees it on its card."""
    return inbox.changed(cases.rate(work.stores[Voices], voice, helpful=helpful), work)


def solve(work: Work, voice: Voice) -> Answers:
    """Let its author say that a complaint is solved; a while later he may be asked for an idea."""
    solved, new = cases.solve(work.stores[Voices], voice, work.now)
    if not new or solved.author is None:
        return ()
    asking.plan(work, solved.author)
    return inbox.changed(solved, work)


def reopen(work: Work, voice: Voice) -> Answers:
    """Let its author say that it is not solved: its clock begins anew, and the owners hear of it.

    So does everybody who answers: in the team's chat, else in private.
    """
    reply_by = inbox.promised(Kind.COMPLAINT, work)
    opened, new = cases.reopen(work.stores[Voices], voice, work.now, reply_by)
    if not new:
        return ()
    private = work.company.team_chat is None
    members = inbox.answering(work) if private else work.stores[Team].members()
    people = tuple(each.customer for each in members if private or each.role is Role.OWNER)
    text = keys.case_reopened(number=str(opened.id), title=called(opened, work))
    buttons = ((Button(keys.audit_to_voice(number=str(opened.id)), data("case", opened.id)),),)
    key = f"reopened:{opened.id}:{opened.reopened}"
    told = Tell(people=people, message=Message(texts=(text,), buttons=buttons), key=key)
    return (
        told,
        *topics.in_team_chat([opened], (text,), key, work.company, buttons),
        *inbox.changed(opened, work),
    )


def make_formal(work: Work, voice: Voice) -> tuple[Voice, Answers]:
    """Make a complaint a formal one: the law's deadline holds, where it is the earlier one.

    One that waits for no answer any more is opened again by it: a formal complaint gets an answer of its own.
    """
    told: Answers = ()
    if voice.formal is None and not voice.waits:
        told = reopen(work, voice)
        voice = work.stores[Voices].get(voice.id)
    stated = voice.reply_by or inbox.promised(Kind.COMPLAINT, work)
    by = formal_reply_by(stated, work.now, work.company.reply_rules)
    formal = cases.make_formal(work.stores[Voices], voice, work.now, by)
    return formal, (*told, *inbox.changed(formal, work))


def give_up(work: Work, id: VoiceId, reason: str, by: CustomerId) -> Answers:
    """End a complaint without a solution; its author reads why. Raises ReasonMissing, WrongStep."""
    ended = cases.give_up(work.stores[Voices], id, reason, work.now)
    work.audit("unresolved", f"voice:{id}", by)
    if ended.author is None:
        return inbox.changed(ended, work)
    texts = (
        keys.case_unresolved(number=str(id), title=called(ended, work)),
        keys.step_reason(reason=reason),
        keys.case_sorry(),
    )
    back = (Button(keys.answer_back(), data("voice-add", id)),)
    message = Message(texts=texts, buttons=(back,))
    told = Tell(people=(ended.author,), message=message, key=f"unresolved:{id}:{ended.reopened}")
    return (told, *inbox.changed(ended, work))
