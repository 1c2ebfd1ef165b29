"""The end of a test: who completed it is thanked, or takes part in a draw; the rest hears that it is over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import chain

from chat.answers import Answers, Message
from customers.people import CustomerId
from draws import lifecycle as lifecycle_of_draws
from draws.errors import BeaconNeeded, NobodyToDraw
from texts import keys
from texts.text import Day, Text
from trials import days, lifecycle
from trials.errors import WrongStage
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Stage, Terms, Thanks, Trial, TrialId
from usecases.buttons import draw_button, trial_button
from usecases.draws import drawing
from usecases.draws.prize_list import listed_prizes
from usecases.team_notices import to_team
from usecases.trials import closing
from usecases.work import Work

GRACE = timedelta(days=2)
"""So long after its last day what was asked can still be answered."""
MOST = 100_000
"""So many who were not invited, or who completed it, are looked at: ten for each place there may be."""
STILL_IN = frozenset({Standing.ACTIVE, Standing.WAITING, Standing.INVITED})
"""Who is told that it is over when it ends, beside those who asked to take part."""
NOT_INVITED = frozenset({Standing.CANDIDATE, Standing.APPROVED, Standing.REFUSED})


def over(work: Work) -> list[TrialId]:
    """Return the tests whose time is over, with grace, by the company's calendar; in its night none.

    Each ends in the company's morning: its draw begins and is drawn by day.
    """
    if days.daytime(work.now, work.company.zone) > work.now:
        return []
    today = (work.now - GRACE).astimezone(work.company.zone).date()
    return work.stores[Trials].ending(today.isoformat())


def until(trial: Trial) -> Day:
    """Return the last day on which what was asked can still be answered."""
    return Day(trial.terms.ends + GRACE)


def end(work: Work, id: TrialId, by: CustomerId | None = None) -> Answers:
    """End a test: those who completed it are thanked, the others are told, each by his own day."""
    try:
        trial = lifecycle.end(work.stores[Trials], id, work.now)
    except WrongStage:
        return ()
    work.audit("end-test", f"test:{id}", by)
    testers = work.stores[Testers]
    answering = work.stores[Prompts].answering(id)
    still_in = lifecycle.stand_all(testers, id, STILL_IN, Standing.EXPIRED, work.now)
    others = [*(each for each in still_in if each not in answering), *answered(work, id)]
    heard = ((answering, over_text(trial, answered=True)), (others, over_text(trial)))
    key = f"trial-over:{trial.token}"
    told = (closing.tell(work, trial, people, Message(texts=(text,)), key) for people, text in heard)
    thanked = (*closing.to_the_team(work, trial), *_thanked(work, trial))
    return (*thanked, *chain.from_iterable(told), *_unthanked(work, trial))


def applicants(work: Work, id: TrialId) -> list[CustomerId]:
    """Return who asked to take part and was never invited: they wait for an answer.

    Who was refused and has heard so waits for none.
    """
    return [each.customer for each in _waiting(work, id)]


def _waiting(work: Work, id: TrialId) -> list[Tester]:
    """Return those who asked to take part and wait for an answer."""
    found = work.stores[Testers].standing(id, NOT_INVITED, MOST)
    asked = [each for each in found if each.applied is not None]
    return [each for each in asked if each.standing is not Standing.REFUSED or each.unheard]


def answered(work: Work, id: TrialId) -> list[CustomerId]:
    """Return who waits for an answer and has it now: the test has ended."""
    waiting = _waiting(work, id)
    for each in waiting:
        if each.unheard:
            lifecycle.note_told(work.stores[Testers], each)
    return [each.customer for each in waiting]


def hearers(work: Work, id: TrialId) -> tuple[int, int]:
    """Count who hears that it is over when it ends: who is thanked for some answers, and who is not."""
    counts = work.stores[Testers].counts(id)
    answering = len(work.stores[Prompts].answering(id))
    return answering, sum(counts.get(each, 0) for each in STILL_IN) + len(applicants(work, id)) - answering


def over_text(trial: Trial, answered: bool = False) -> Text:
    """What those hear who are still in a test when it ends: who `answered` something is thanked for it."""
    if answered:
        return keys.trial_is_over_answered(product=trial.terms.product)
    return keys.trial_is_over(product=trial.terms.product)


def over_for(work: Work, trial: Trial, customer: CustomerId) -> Text:
    """What somebody reads of a test that is over, and that he did not complete."""
    return over_text(trial, answered=bool(work.stores[Prompts].answers(trial.id, customer)))


def thanks_text(trial: Trial) -> Text:
    """How those are thanked who completed a test."""
    words, product = trial.terms.thank_you, trial.terms.product
    if trial.terms.thanks is Thanks.DRAW:
        return keys.trial_thanked_draw(product=product, prizes=listed_prizes(trial.terms.prizes))
    if words:
        return keys.trial_thanked_with(product=product, words=words)
    return keys.trial_thanked(product=product)


def promised(terms: Terms) -> tuple[Text, ...]:
    """Say which thanks are promised to those who complete a test; nothing where none are."""
    if terms.thanks is Thanks.DRAW:
        return (keys.trial_thanks_draw(prizes=listed_prizes(terms.prizes)),)
    return (keys.trial_thanks_all(words=terms.thank_you),) if terms.thank_you else ()


def thanked_at_end(trial: Trial) -> bool:
    """Tell whether they are thanked as it ends: a draw is public, and waits while it is confidential."""
    return trial.terms.thanks is Thanks.ALL or not trial.secret


def _thanked(work: Work, trial: Trial) -> Answers:
    """Thank those who completed it; a draw whose test is still confidential waits until it is announced."""
    if trial.terms.thanks is Thanks.ALL:
        return _tell_completed(work, trial, Message(texts=(thanks_text(trial),)))
    if thanked_at_end(trial):
        return begin_draw(work, trial)
    count = work.stores[Testers].counts(trial.id).get(Standing.COMPLETED, 0)
    return _to_team(work, trial, partial(keys.trial_draw_waits, count=count)) if count else ()


def _unthanked(work: Work, trial: Trial) -> Answers:
    """Tell those who completed it, hold a device and wait for their draw that the device goes back."""
    holders = closing.holders(work, trial)
    if not holders:
        return ()
    found = work.stores[Testers].standing(trial.id, {Standing.COMPLETED}, MOST)
    waiting = [each.customer for each in found if each.customer in holders]
    message = Message(texts=(over_text(trial, answered=True),))
    return closing.tell(work, trial, waiting, message, f"trial-over:{trial.token}")


def _tell_completed(work: Work, trial: Trial, message: Message) -> Answers:
    people, key = _thanking(work, trial), f"trial-thanks:{trial.token}"
    return closing.tell(work, trial, people, message, key)


def _thanking(work: Work, trial: Trial) -> list[CustomerId]:
    completed = {Standing.COMPLETED}
    return lifecycle.stand_all(work.stores[Testers], trial.id, completed, Standing.THANKED, work.now)


def completed(work: Work, trial: Trial) -> list[CustomerId]:
    """Return who completed a test that ends otherwise; who is thanked by the same words has been then."""
    if trial.terms.thanks is Thanks.ALL:
        return _thanking(work, trial)
    found = work.stores[Testers].standing(trial.id, {Standing.COMPLETED}, MOST)
    return [each.customer for each in found]


def draw_waits(trial: Trial) -> bool:
    """Tell whether the draw of the thanks can begin: it has ended, all may know of it, nothing was drawn."""
    ended = trial.begun and trial.stage is not Stage.RECRUITING
    return ended and trial.terms.thanks is Thanks.DRAW and not trial.secret and trial.draw is None


def begin_draw(work: Work, trial: Trial, by: CustomerId | None = None) -> Answers:
    """Draw the thanks among those who completed the test, once; where it cannot be, the team is told.

    Nothing is drawn where none of them may hold a ticket, or while no beacon is set up.
    """
    if not draw_waits(trial):
        return ()
    testers = work.stores[Testers].standing(trial.id, {Standing.COMPLETED}, MOST)
    people, prizes = [each.customer for each in testers], trial.terms.prizes
    try:
        with work.stores.savepoint():
            if not people:
                raise NobodyToDraw
            lifecycle_of_draws.check_among(work.company.manner, prizes)
            among = f"test:{trial.id}"
            draw, waits = drawing.hold_for(work, trial.terms.product, prizes, people, among, by)
    except NobodyToDraw:
        return _to_team(work, trial, keys.trial_draw_nobody)
    except BeaconNeeded:
        return _to_team(work, trial, keys.trial_draw_beacon)
    drawn = lifecycle.note_draw(work.stores[Trials], trial, draw.id)
    thanked = _tell_completed(
        work, drawn, Message(texts=(thanks_text(trial),), buttons=(draw_button(draw.id),))
    )
    said = keys.trial_draw_begun(number=str(trial.id), product=trial.terms.product, count=len(people))
    rows = (draw_button(draw.id),)
    return (*thanked, *waits, *to_team(said, f"trial-draw:{trial.id}", work, rows))


def _to_team(work: Work, trial: Trial, said: Callable[..., Text]) -> Answers:
    """Tell the team what keeps the draw from beginning, each reason once."""
    text = said(number=str(trial.id), product=trial.terms.product)
    return to_team(text, f"{text.key}:{trial.id}", work, ((trial_button(trial.id),),))
