"""A test from draft to report, and a tester from candidate to thanked."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from msgspec.structs import replace

from customers.entropy import Entropy
from customers.people import CustomerId
from draws.draw import DrawId
from leadusers.weights import Weights
from trials import days, rules, stock, tester
from trials.errors import NoSuchTrial, NotNow, TooLate, WrongStage
from trials.recruiting import drawn_at_last, place_for
from trials.stock import Stocks
from trials.store import Prompts, Testers, Trials
from trials.tester import STEPS, TAKES_A_PLACE, Standing, Tester
from trials.trial import Stage, Stock, Terms, Trial, TrialId, Way

TOKEN: Final = 8
"""Bytes: nobody finds one by trying."""


def draft(
    trials: Trials, terms: Terms, creator: CustomerId, entropy: Entropy, now: datetime, zone: ZoneInfo
) -> Trial:
    """Keep a test as a draft. Raises TermsWrong."""
    rules.check(terms, now.astimezone(zone).date())
    made = Trial(
        id=TrialId(0),
        token=entropy(TOKEN).hex(),
        terms=terms,
        stage=Stage.DRAFT,
        created=now,
        creator=creator,
    )
    return trials.add(made)


def change(trials: Trials, id: TrialId, terms: Terms, now: datetime, zone: ZoneInfo) -> Trial:
    """Change what a draft says. Raises WrongStage, TermsWrong."""
    trial = held(trials, id, Stage.DRAFT)
    rules.check(terms, now.astimezone(zone).date())
    changed = replace(trial, terms=terms)
    trials.save(changed)
    return changed


def recruit(trials: Trials, id: TrialId, weights: Weights, now: datetime, zone: ZoneInfo) -> Trial:
    """Begin to recruit: its terms and the score's weights are frozen. Raises WrongStage, TermsWrong."""
    trial = held(trials, id, Stage.DRAFT)
    rules.check(trial.terms, now.astimezone(zone).date())
    begun = replace(
        trial,
        stage=Stage.RECRUITING,
        opened=now,
        weights=weights,
        announced=None if trial.terms.confidential else now,
    )
    trials.save(begun)
    return begun


def held(trials: Trials, id: TrialId, *stages: Stage) -> Trial:
    """Return a test at one of these points of its life, held. Raises NoSuchTrial, WrongStage."""
    trial = trials.lock(id)
    if trial.stage not in stages:
        raise WrongStage(trial.stage)
    return trial


def running(trials: Trials, id: TrialId) -> Trial:
    """Return a test for which people are found and asked, held. Raises NoSuchTrial, WrongStage."""
    return held(trials, id, Stage.RECRUITING)


def found(trial: Trial, people: Iterable[tuple[CustomerId, Way, float]], now: datetime) -> list[Tester]:
    """Return candidates: whom, how he was found, and by chance how likely that was."""
    return [
        Tester(
            trial=trial.id, customer=each, standing=Standing.CANDIDATE, way=way, likelihood=likely, since=now
        )
        for each, way, likely in people
    ]


def apply(testers: Testers, trial: Trial, customer: CustomerId, now: datetime) -> Tester:
    """Let somebody ask to take part in a test of which anybody may know; who has asked stays where he is.

    Raises NoSuchTrial, WrongStage.
    """
    if trial.secret:
        raise NoSuchTrial
    if trial.stage is not Stage.RECRUITING:
        raise WrongStage(trial.stage)
    asks = Tester(
        trial=trial.id,
        customer=customer,
        standing=Standing.CANDIDATE,
        way=Way.APPLIED,
        since=now,
        applied=now,
    )
    if testers.add([asks]):
        return asks
    him = testers.lock(trial.id, customer)
    anew = tester.may_ask(him)
    if him.applied is not None and not anew:
        return him
    him = replace(him, applied=him.applied or now)
    if him.standing is Standing.REFUSED or (anew and him.way is Way.UNKNOWN):
        him = replace(him, way=Way.APPLIED, likelihood=1.0)
    him = replace(him, standing=Standing.CANDIDATE, since=now, why="") if anew else him
    testers.save(him)
    return him


def stand(testers: Testers, him: Tester, standing: Standing, now: datetime, **more: object) -> Tester:
    """Let somebody stand there from now on. Raises NotNow."""
    tester.check(him, standing)
    changed = replace(him, standing=standing, since=now, expires=None, **more)
    testers.save(changed)
    return changed


def stand_all(
    testers: Testers, trial: TrialId, where: Collection[Standing], standing: Standing, now: datetime
) -> list[CustomerId]:
    """Let all who stand there stand elsewhere from now on, in one step; return who. Raises NotNow."""
    for each in where:
        if standing not in STEPS[each]:
            raise NotNow(each)
    return testers.stand_all(trial, where, standing, now)


def refuse(testers: Testers, him: Tester, now: datetime, told: datetime) -> Tester:
    """Do not approve somebody; who asked to take part is to be told then. Raises NotNow."""
    refused = stand(testers, him, Standing.REFUSED, now)
    if him.applied is not None:
        refused = replace(refused, expires=told)
        testers.save(refused)
    return refused


def lose(testers: Testers, him: Tester, now: datetime) -> Tester:
    """Let the place of somebody pass on who cannot be told of it now: he is to be told. Raises NotNow."""
    lost = replace(stand(testers, him, Standing.EXPIRED, now), expires=now)
    testers.save(lost)
    return lost


def put_off(testers: Testers, him: Tester, until: datetime) -> None:
    """Let what runs out for somebody, or what he is to be told, wait until then."""
    testers.save(replace(him, expires=until))


def note_told(testers: Testers, him: Tester) -> None:
    """Note that he is told what was unheard."""
    testers.save(replace(him, expires=None))


def invite(testers: Testers, him: Tester, kind: int | None, now: datetime, until: datetime) -> Tester:
    """Invite who was approved, to a place of this kind; he may answer until then. Raises NotNow."""
    tester.check(him, Standing.INVITED)
    changed = replace(him, standing=Standing.INVITED, since=now, invited=now, quota=kind, expires=until)
    testers.save(changed)
    return changed


def accept(
    testers: Testers,
    prompts: Prompts,
    stocks: Stocks,
    trial: Trial,
    him: Tester,
    belongs: Collection[int],
    wording: str,
    now: datetime,
    zone: ZoneInfo,
) -> Tester:
    """Take an invitation up: he gets a place, or waits for one. `belongs`: the quotas of whose segment he is.

    A place begins only where there is what a tester needs.

    Who accepted already stays where he stands. Raises NotNow; TooLate where nothing would be asked of him.
    """
    if him.standing in {Standing.ACTIVE, Standing.WAITING}:
        return him
    check_time(prompts, trial, him, now, zone)
    tester.check(him, Standing.WAITING)
    agreed = replace(him, accepted=now, wording=wording)
    try:
        quota = place_for(trial.terms, testers.by_kind(trial.id, TAKES_A_PLACE), belongs)
        stock.take(stocks, trial, him.customer, now)
    except LookupError:
        return stand(testers, agreed, Standing.WAITING, now)
    return begin(testers, prompts, trial, agreed, quota, now, zone)


def check_time(prompts: Prompts, trial: Trial, him: Tester, now: datetime, zone: ZoneInfo) -> None:
    """Raise TooLate where somebody who began now would be asked nothing, and has nothing left to answer."""
    if days.too_late(trial.terms, now, zone) and not _open(prompts, him):
        raise TooLate(trial.terms.product, trial.terms.ends)


def _open(prompts: Prompts, him: Tester) -> bool:
    """Tell whether an answer of his is awaited."""
    return any(each.asked and not each.done for each in prompts.of(him.trial, him.customer))


def begin(
    testers: Testers,
    prompts: Prompts,
    trial: Trial,
    him: Tester,
    quota: int | None,
    now: datetime,
    zone: ZoneInfo,
) -> Tester:
    """Give somebody a place: his days count from now, in his zone. Raises NotNow.

    What a tester needs he has, or it is set aside for him (`trials.stock.take`); and it is not too late.
    Of who had a place before, what he was asked stays, and is awaited from now on; what he was not counts
    from now as well.
    """
    tester.check(him, Standing.ACTIVE)
    begun = replace(
        him,
        standing=Standing.ACTIVE,
        since=now,
        quota=quota,
        sign=now,
        handed=now if trial.terms.stock is Stock.LINKS else him.handed,
        accepted=him.accepted or now,
        expires=now + days.WITHOUT_A_SIGN if _open(prompts, him) else None,
    )
    testers.save(begun)
    prompts.plan(trial.id, him.customer, list(days.due(trial.terms, now, zone)))
    return begun


def note_handed(testers: Testers, him: Tester, now: datetime) -> None:
    """Note that somebody has his device."""
    testers.save(replace(him, handed=now))


def owes(testers: Testers, him: Tester, now: datetime) -> None:
    """Note that an answer is awaited from now on: without a sign of life his place passes on."""
    if him.standing is Standing.ACTIVE and him.expires is None:
        testers.save(replace(him, expires=now + days.WITHOUT_A_SIGN))


def alive(testers: Testers, prompts: Prompts, him: Tester, now: datetime) -> Tester:
    """Note a sign of life; while an answer is still awaited, the time until the next one begins anew."""
    if him.standing is not Standing.ACTIVE:
        return him
    seen = replace(him, sign=now, expires=now + days.WITHOUT_A_SIGN if _open(prompts, him) else None)
    testers.save(seen)
    return seen


def decline(testers: Testers, him: Tester, now: datetime, why: str = "") -> Tester:
    """Let somebody rather not take part; he may say why, now or later. Raises NotNow."""
    if him.standing is Standing.DECLINED:
        said = replace(him, why=why or him.why)
        testers.save(said)
        return said
    return stand(testers, him, Standing.DECLINED, now, why=why)


def leave(testers: Testers, him: Tester, now: datetime, why: str = "") -> Tester:
    """Let somebody leave; who had accepted may say why, now or later. Raises NotNow."""
    if him.standing is Standing.LEFT and him.accepted is not None and why:
        said = replace(him, why=why)
        testers.save(said)
        return said
    return stand(testers, him, Standing.LEFT, now, why=why, quoted=False, name="", photos=False)


def note_short(trials: Trials, trial: Trial, at: datetime | None) -> Trial:
    """Note that the team knows that nobody is left to invite; None: somebody is again."""
    if (trial.short is None) != (at is None):
        trial = replace(trial, short=at)
        trials.save(trial)
    return trial


def note_chance(trials: Trials, trial: Trial, chance: float) -> float:
    """Note how likely chance drew anybody in one more look for people; return that of all looks."""
    drawn = drawn_at_last(trial.chance, chance)
    trials.save(replace(trial, chance=drawn))
    return drawn


def note_refused(trials: Trials, trial: Trial, more: int) -> None:
    """Note how many more of those whom chance drew a person does not approve; fewer than 0: takes it back."""
    trials.save(replace(trial, refused=max(0, trial.refused + more)))


def note_draw(trials: Trials, trial: Trial, draw: DrawId) -> Trial:
    """Note which draw the thanks is."""
    noted = replace(trial, draw=draw)
    trials.save(noted)
    return noted


def end(trials: Trials, id: TrialId, now: datetime) -> Trial:
    """Note that a test is over. Raises WrongStage."""
    trial = held(trials, id, Stage.RECRUITING)
    over = replace(trial, stage=Stage.OVER, ended=now)
    trials.save(over)
    return over


def withdraw(trials: Trials, id: TrialId, reason: str, now: datetime) -> Trial:
    """Take the product back: nobody is asked anything any more. Raises WrongStage."""
    trial = held(trials, id, Stage.DRAFT, Stage.RECRUITING)
    gone = replace(trial, stage=Stage.WITHDRAWN, ended=now, reason=reason)
    trials.save(gone)
    return gone


def announce(trials: Trials, id: TrialId, now: datetime) -> Trial:
    """Let anybody know of a confidential test from now on; once announced it stays so."""
    trial = held(trials, id, Stage.RECRUITING, Stage.OVER)
    if trial.announced is None:
        trial = replace(trial, announced=now)
        trials.save(trial)
    return trial
