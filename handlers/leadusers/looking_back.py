"""`/leads backtest`: how well the score of the day would have foretold who chooses what wins."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Paragraph, Say, data
from handlers.desk import Desk
from leadusers.backtest import TENTH, Foretold
from leadusers.usefulness import ENOUGH, Share
from texts import keys
from texts.text import Text
from usecases.leadusers.looking_back import backtest
from usecases.work import Work


def looked_up(work: Work) -> Foretold:
    """Look back, before anybody is answered."""
    return backtest(work.stores)


def shown(_: str, desk: Desk) -> Answers:
    """Tell how the first tenths did, or that it is not enough yet."""
    found = desk.looked_up if isinstance(desk.looked_up, Foretold) else backtest(desk.stores)
    back = (Button(keys.leads_back(), data("leads")),)
    verdict = _verdict(found)
    lacks = (keys.backtest_lacks(least=TENTH),) if verdict == "not-enough" else ()
    texts = (*_figures(found), keys.backtest_verdict(what=verdict), *lacks, keys.backtest_how())
    return (Say(message=Message(texts=texts, buttons=(back,))),)


def _figures(found: Foretold) -> tuple[Paragraph, ...]:
    """Say of how many polls it is, and how each tenth did; nothing of none."""
    if not found.polls:
        return (keys.backtest_none(),)
    lines = (
        keys.backtest_line(who="total", share=said_share(found.total)),
        keys.backtest_line(who="ahead", share=said_share(found.ahead)),
        keys.backtest_line(who="busy", share=said_share(found.busy)),
        keys.backtest_line(who="anybody", share=said_share(found.anybody)),
    )
    return keys.backtest_title(polls=found.polls), lines


def said_share(share: Share) -> Text:
    """Say a share in per cent with its interval and how many it is of; or that it is not enough yet."""
    if not share.enough:
        return keys.share_not_enough(people=share.of, least=ENOUGH)
    value, low, high = (round(100 * each) for each in (share.value, share.low, share.high))
    return keys.share_said(value=value, low=low, high=high, people=share.of)


def _verdict(found: Foretold) -> str:
    """Say what can be said: where intervals overlap, nothing."""
    total, others = found.total, (found.busy, found.anybody)
    if not (total.enough and all(each.enough for each in others)):
        return "not-enough"
    if all(total.low > each.high for each in others):
        return "better"
    return "worse" if any(total.high < each.low for each in others) else "unclear"
