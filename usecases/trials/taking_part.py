"""What a person does with an invitation: accepts it, declines it, and leaves."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Answers, Message, Tell
from customers.consent import Purpose
from customers.people import CustomerId
from customers.store import Customers
from texts import keys
from texts.text import Text
from trials import lifecycle, participation, tester
from trials.stock import Stocks
from trials.store import Prompts, Testers, Trials
from trials.tester import Standing, Tester
from trials.trial import Stage, Trial
from usecases.buttons import trial_button
from usecases.team_notices import to_team
from usecases.trials import daytime, ending, expiring, inviting, running, stocking
from usecases.work import Work

MOST = 100
"""Of one person's tests so many are looked at, the newest ones."""


def check_time(work: Work, trial: Trial, him: Tester) -> None:
    """Raise TooLate where who accepted now would be asked nothing."""
    lifecycle.check_time(work.stores[Prompts], trial, him, work.now, daytime.zone(work, him.customer))


def accept(work: Work, trial: Trial, him: Tester, wording: str) -> Tester:
    """Take an invitation up, with the conditions as he read them. Raises NotNow, TooLate, WrongStage."""
    lifecycle.running(work.stores[Trials], trial.id)
    belongs = inviting.belonging(work, trial, [him.customer])[him.customer]
    zone = daytime.zone(work, him.customer)
    testers, prompts, stocks = work.stores[Testers], work.stores[Prompts], work.stores[Stocks]
    return lifecycle.accept(testers, prompts, stocks, trial, him, belongs, wording, work.now, zone)


def apply(work: Work, trial: Trial, customer: CustomerId) -> tuple[Tester, Answers]:
    """Let somebody ask to take part; nobody asks him to ask again. Raises NoSuchTrial, WrongStage.

    The team is told of the first one who waits for a look, and of no other until it has looked.
    """
    testers = work.stores[Testers]
    known = testers.asks(trial.id)
    him = lifecycle.apply(testers, trial, customer, work.now)
    if known or him.standing is not Standing.CANDIDATE:
        return him, ()
    counts = testers.counts(trial.id)
    looked_at = sum(counts[each] for each in counts if each not in {Standing.CANDIDATE, Standing.LEFT})
    key = f"trial-applied:{trial.token}:{looked_at}:{work.now:%y%m%d}"  # the same for who asks anew each time
    text = keys.trial_applied(number=str(trial.id), product=trial.terms.product)
    return him, to_team(text, key, work, ((trial_button(trial.id),),))


def decline(work: Work, him: Tester, why: str = "") -> Tester:
    """Let somebody rather not take part; nobody asks him again for a season. Raises NotNow."""
    return lifecycle.decline(work.stores[Testers], him, work.now, why)


def leave(work: Work, him: Tester, why: str = "") -> Tester:
    """Let somebody leave a test; his place passes on, and he is quoted no more. Raises NotNow.

    He may say why, now or later.
    """
    return lifecycle.leave(work.stores[Testers], him, work.now, why)


def leave_all(work: Work, customer: CustomerId) -> None:
    """Let somebody leave every test in which he is, or is thought of: he may not be asked any more."""
    work.stores[Testers].leave_all(customer, work.now)


def take_back(work: Work, customer: CustomerId) -> None:
    """Let somebody leave all tests, and be quoted in no report any more: he may not be asked any more."""
    leave_all(work, customer)
    work.stores[Testers].unquoted(customer)


def out_of_reach(customer: CustomerId, work: Work) -> Answers:
    """Let the places pass on of somebody who wants to hear nothing more, or has blocked us.

    Who blocked us and lets us in again is told so, with what he can do.
    """
    customers, testers = work.stores[Customers], work.stores[Testers]
    known = customers.get(customer)
    if known is None:
        return ()
    if known.stopped is None and customers.is_reached(customer):
        return _back(work, customer)
    for him in testers.everywhere(customer) if known.stopped is None else ():
        if tester.may(him, Standing.EXPIRED):
            lifecycle.lose(testers, him, work.now)
    leave_all(work, customer)
    return ()


def _back(work: Work, customer: CustomerId) -> Answers:
    """Tell somebody what passed on while he could not be told, places, turns and invitations, each once."""
    answers = list[Tell]()
    for trial, him in work.stores[Trials].known_to(customer, MOST):
        if him.standing is not Standing.EXPIRED or not him.unheard:
            continue
        lifecycle.note_told(work.stores[Testers], him)
        key = f"trial-back:{trial.token}:{him.since:%y%m%d%H%M%S}"
        answers.append(Tell(people=(customer,), message=_passed_on(work, trial, him), key=key))
    return tuple(answers)


def _passed_on(work: Work, trial: Trial, him: Tester) -> Message:
    """Say what passed on unheard, a place, a turn or an invitation, and what can still be done."""
    if trial.stage is Stage.WITHDRAWN:
        return Message(texts=(running.withdrawn_for(work, trial, him.customer),))
    if trial.stage is Stage.OVER:
        return Message(texts=(ending.over_for(work, trial, him.customer),))
    turn = "turn" if him.accepted else "invitation"
    had = "place" if participation.had_a_place(him) else turn
    text = keys.trial_passed_on_unheard(product=trial.terms.product, had=had)
    texts = (text, *stocking.back(work, trial, him.customer))
    return Message(texts=texts, buttons=expiring.after_all(trial))


def passing_on(customer: CustomerId, work: Work) -> Iterator[Text]:
    """Say which of his places pass on when he wants to hear nothing more."""
    for trial, him in work.stores[Trials].known_to(customer, MOST):
        if trial.stage is Stage.RECRUITING and him.standing in {Standing.ACTIVE, Standing.WAITING}:
            yield keys.trial_passes_on(product=trial.terms.product)
            yield from stocking.back(work, trial, customer)


def gives_back(work: Work, customer: CustomerId) -> tuple[Text, ...]:
    """Say that the device of a test goes back, to somebody who has one and leaves all tests."""
    his = work.stores[Trials].known_to(customer, MOST)
    return next(filter(None, (stocking.back(work, trial, customer) for trial, _ in his)), ())


def given_up(customer: CustomerId, work: Work) -> Iterator[Text]:
    """Say which places and answers go with somebody who erases himself."""
    for trial, him in work.stores[Trials].known_to(customer, MOST):
        if trial.stage is Stage.RECRUITING and him.standing in _GIVES_UP:
            yield keys.trial_forgets(product=trial.terms.product, standing=him.standing.value)
        yield from stocking.back(work, trial, customer)


_GIVES_UP = {Standing.ACTIVE, Standing.WAITING, Standing.COMPLETED}


def invitations(work: Work, customer: CustomerId) -> list[tuple[Trial, Tester]]:
    """Return the tests to which somebody is invited, and has not answered."""
    his = work.stores[Trials].known_to(customer, MOST)
    return [each for each in his if each[1].standing is Standing.INVITED]


def ranked_invitations(work: Work, customer: CustomerId) -> list[tuple[Trial, Tester]]:
    """Return those of his invitations that end with his profile."""
    his = work.stores[Customers].consents(customer)
    tests = any(each.purpose is Purpose.TESTS and each.withdrawn is None for each in his)
    return [each for each in invitations(work, customer) if each[1].rests_on_rank(tests)]


def unranked(work: Work, customer: CustomerId) -> None:
    """Let somebody be thought of no more as a lead user: he takes back that he is ranked."""
    work.stores[Testers].unranked(customer, work.now)


def ranked_alone(work: Work, customer: CustomerId) -> bool:
    """Tell whether he may be asked because he is ranked, and said nothing of being asked itself."""
    his = work.stores[Customers].consents(customer)
    ranked = any(each.purpose is Purpose.PROFILE and each.withdrawn is None for each in his)
    return ranked and all(each.purpose is not Purpose.TESTS for each in his)


def agreed(work: Work, customer: CustomerId) -> bool:
    """Tell whether somebody agreed to be asked, and said that he is old enough."""
    stands = {each.purpose for each in work.stores[Customers].consents(customer) if each.withdrawn is None}
    return {Purpose.TESTS, Purpose.AGE} <= stands
