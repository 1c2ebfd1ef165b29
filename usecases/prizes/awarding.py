"""Whoever wins, loses or claims a prize hears of it: in the transaction in which it happens."""

from __future__ import annotations

from collections.abc import Sequence

from chat.answers import (
    Answer,
    Answers,
    Button,
    Message,
    PassPicture,
    Rows,
    Say,
    Tell,
    TellEach,
    To,
    data,
    said_since,
)
from chat.ports import Fate
from chat.records import Outbox, Stores
from customers.people import CustomerId
from draws import succession
from draws.draw import Draw, DrawId, Fall, Why, Win
from draws.store import Draws
from prizes import lifecycle
from prizes.address import Sealed
from prizes.award import Award, AwardId, State
from prizes.kinds import KINDS
from prizes.store import Prizes
from texts import keys
from texts.text import Text
from usecases.prizes import address_dialogue, offers, presents
from usecases.prizes.vacancies import vacated
from usecases.suggestions.inbox import asking
from usecases.work import Work


class Awarding:
    """Gives prizes to those who win them, and collects what they are told (`draws.awarder.Awarder`)."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self.answers: list[Answer] = []
        """What winners and losers are told, in the order in which it came about."""

    def won(self, draw: Draw, wins: Sequence[Win]) -> None:
        """Give the places' prizes to those who won or moved up, and tell them how they get them."""
        work = self._work
        awards = lifecycle.award(work.stores[Prizes], draw, wins, draw.manner.claim_time, work.entropy)
        offered = {
            each.customer: (offers.offer_key(each), offers.offer(each, draw))
            for each in awards
            if each.customer is not None
        }
        self.answers.append(TellEach(messages=offered))

    def fell(self, draw: Draw, win: Win, fall: Fall) -> None:
        """Take the prize back, and tell whoever does not know why."""
        lost = lifecycle.vacate(self._work.stores[Prizes], draw.id, win.place)
        if lost is None or lost.customer is None:
            return
        address_dialogue.drop(lost, self._work.stores)
        became: dict[Why, Text] = {
            Why.DISQUALIFIED: keys.draw_lost_place(title=draw.title, words=fall.words, draw=str(draw.id)),
            Why.EXPIRED: keys.prize_expired(prize=lost.prize, title=draw.title),
            Why.DECLINED: keys.prize_declined(prize=lost.prize),
        }
        if fall.why in became:
            since = lost.deadline if fall.why is Why.EXPIRED else None
            self.answers += offers.decided(lost, draw, became[fall.why], (), since)
        if fall.why in {Why.DISQUALIFIED, Why.EXPIRED} and win.customer is not None:
            message, key = Message(texts=(became[fall.why],)), f"out:{draw.id}:{win.ordinal}"
            self.answers.append(Tell(people=(win.customer,), message=message, key=key))

    def taken(self, draw: Draw, win: Win) -> bool:
        """Tell whether he has claimed the prize: then it stays his."""
        award = self._work.stores[Prizes].at(draw.id, win.place)
        return award is not None and award.taken


def fall_out(work: Work, award: Award, why: Why) -> Answers:
    """Take a prize from its holder and pass it on; tell him, whoever moves up, and the team if nobody does.

    What was passed on because its time had passed was to be told since then. Raises OutAlready, PrizeTaken.
    """
    awarding = Awarding(work)
    succession.fall_out(work.stores[Draws], DrawId(award.draw), award.ordinal, why, work.now, awarding)
    answers = tuple(awarding.answers)
    if why is Why.EXPIRED:
        answers = said_since(answers, award.deadline)
    return (*answers, *vacated(award, work))


def unreached(award: Award, stores: Stores) -> bool:
    """Tell whether its holder never heard of his prize: he blocked us, or wants to hear nothing."""
    return stores[Outbox].fate(f"{offers.offer_key(award)}:{award.customer}") in {
        "",
        Fate.BLOCKED,
        Fate.FAILED,
    }


def given(award: Award, stores: Stores) -> tuple[Say, ...]:
    """What a claim gives its holder; said again, the same again."""
    holding = KINDS[award.kind].holding(stores[Prizes], award)
    picture = PassPicture(award.id) if holding.shows_pass and award.state is State.CLAIMED else None
    rows: Rows = ()
    if KINDS[award.kind].asks_address and award.state is State.CLAIMED:
        rows = ((Button(keys.prize_address_change(), data("address", award.id)),),)
    return (Say(message=Message(texts=holding.texts, buttons=rows, attachment=picture)),)


def claim(work: Work, id: AwardId, customer: CustomerId) -> tuple[Award, Answers]:
    """Claim a prize; where it was offered, it stands as claimed. Claimed again, nothing is told.

    Raises as `prizes.lifecycle.claim`.
    """
    before = work.stores[Prizes].get(id)
    award = lifecycle.claim(work.stores[Prizes], id, customer, work.now)
    if before.fulfilled is None and award.fulfilled is not None:
        asking.plan(work, customer)
    return award, () if before.taken else _offered_no_more(award, work)


def claim_with_address(
    work: Work, id: AwardId, customer: CustomerId, address: Sealed
) -> tuple[Award, Answers]:
    """Keep where a prize is to be sent, and claim it as `claim` does.

    Raises as `prizes.lifecycle.tell_address`.
    """
    before = work.stores[Prizes].get(id)
    award = lifecycle.tell_address(work.stores[Prizes], id, customer, address, work.now)
    return award, () if before.taken else _offered_no_more(award, work)


def _offered_no_more(award: Award, work: Work) -> Answers:
    draw = work.stores[Draws].get(DrawId(award.draw))
    return offers.decided(award, draw, keys.prize_offer_claimed(prize=award.prize), offers.to_see(award))


def hand(work: Work, award: Award, here: To) -> Answers:
    """Give what a claim gives, a present where that can be done; asked again, the same again."""
    stores, to = work.stores, presents.handed_over_in(award, here, work)
    present = presents.sent(award, to, stores) if to and not presents.attempts(award.id, stores) else ()
    return (*given(award, stores), *present)


def fulfil(work: Work, token: str, by: CustomerId) -> tuple[Award, Answers]:
    """Note that a prize was handed over, by the code on its pass, and tell its winner.

    A while later he may be asked for an idea. Raises as `prizes.lifecycle.fulfil`.
    """
    award = lifecycle.fulfil(work.stores[Prizes], token, work.now)
    work.audit("fulfil", f"award:{award.id}", by)
    address_dialogue.drop(award, work.stores)
    if award.customer is None:
        return award, ()
    asking.plan(work, award.customer)
    message = Message(texts=(keys.prize_handed_over(prize=award.prize, kind=award.kind),))
    return award, (Tell(people=(award.customer,), message=message, key=f"handed-over:{award.id}"),)


def restocked(served: Sequence[Award], stores: Stores) -> Answers:
    """Send their codes to those who waited for them."""
    return tuple(
        Tell(people=(award.customer,), message=_code(award, stores), key=f"code:{award.id}")
        for award in served
        if award.customer is not None
    )


def _code(award: Award, stores: Stores) -> Message:
    return Message(texts=KINDS[award.kind].holding(stores[Prizes], award).texts)


def forget(customer: CustomerId, work: Work) -> Answers:
    """Pass on what somebody won who is about to be erased; the team hears where nobody is left for it."""
    stores, now, awarding = work.stores, work.now, Awarding(work)
    before = stores[Prizes].of(customer)
    succession.hold(stores[Draws], customer)
    presents.keep_bought(customer, stores, now)
    presents.forget(customer, stores)
    lifecycle.let_go(stores[Prizes], customer)
    succession.forget(stores[Draws], customer, now, awarding)
    return (*awarding.answers, *(answer for award in before for answer in vacated(award, work)))
