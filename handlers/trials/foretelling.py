"""`/leads report`: whether the score foretold useful feedback, over all tests so far."""

from __future__ import annotations

from collections.abc import Iterator

from chat.answers import Answers, Button, Message, Paragraph, Rows, Say, data
from handlers.desk import Desk
from handlers.naming import short
from handlers.routes import OnTap, Tap
from leadusers.usefulness import ENOUGH, Share
from texts import keys
from texts.text import Text
from trials.foretelling import Foretold, Verdict
from trials.rights import READ_TESTS
from usecases.trials import foretelling


def report(desk: Desk) -> Answers:
    """Say what came of invitations by how they came about, or plainly that it is not enough yet."""
    found, tests = foretelling.compared(desk)
    waiting = foretelling.unread(desk)
    texts: list[Paragraph] = [(keys.foretold_title(), keys.foretold_tests(count=tests))]
    if tests:
        texts += [keys.foretold_useful(), tuple(_lines(found)), *_verdicts(found)]
    if tests and (refused := foretelling.refused(desk)):
        texts.append(keys.foretold_refused(count=refused))
    if waiting:
        texts.append(keys.foretold_unread(count=len(waiting)))
    ways: Rows = tuple(
        (Button(keys.foretold_read(product=short(each.terms.product)), data("test-words", 0, each.id)),)
        for each in waiting[:SHOWN]
    )
    back = (Button(keys.leads_back(), data("leads")),)
    return (Say(message=Message(texts=tuple(texts), buttons=(*ways, back))),)


SHOWN = 5
"""So many tests are offered that wait to be read through."""


def _lines(found: Foretold) -> Iterator[Text]:
    """One line for each way of recruiting, and for activity alone."""
    yield _line("score", found.score)
    yield _alone(found.drawn) if found.drawn and not found.chance.of else _line("chance", found.chance)
    yield _busiest(found.activity)
    for way, share in found.others.items():
        yield _line(way.value, share)


def _line(way: str, share: Share) -> Text:
    if not share.of:
        return keys.foretold_nobody(way=way)
    return keys.foretold_share(
        way=way,
        hits=share.hits,
        count=share.of,
        share=percent(share.value),
        low=percent(share.low),
        high=percent(share.high),
    )


def _alone(drawn: int) -> Text:
    """Say that chance has nothing to be compared with: nobody came by the score in the same tests."""
    return keys.foretold_alone(count=drawn)


def _busiest(share: Share) -> Text:
    if not share.of:
        return keys.foretold_nobody(way="activity")
    low, high = percent(share.low), percent(share.high)
    return keys.foretold_busiest(share=percent(share.value), low=low, high=high)


def percent(share: float) -> int:
    """Return a share in whole hundredths."""
    return round(100 * share)


def _verdicts(found: Foretold) -> Iterator[Text]:
    """Say what follows, against chance and against activity alone."""
    yield from _verdict("chance", found.against_chance, found.beside_chance, found.chance)
    yield from _verdict("activity", found.against_activity, found.score, found.activity)


def _verdict(against: str, verdict: Verdict, score: Share, other: Share) -> Iterator[Text]:
    if verdict is not Verdict.TOO_FEW:
        yield keys.foretold_verdict(against=against, verdict=verdict.value)
        return
    few = keys.foretold_few(against=against, enough=ENOUGH, score=int(score.size), other=int(other.size))
    yield few


def tapped(_: Tap, desk: Desk) -> Answers:
    """Say it at a button."""
    return report(desk)


ROUTES = (OnTap("leads-report", tapped, READ_TESTS, linked=True),)
