"""Looking back, each poll is foretold from before it alone, and of few nothing is said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from customers.people import CustomerId
from leadusers.ahead import Known
from leadusers.backtest import Case, case, foretold
from leadusers.evidence import Early, Origin, SettledId
from leadusers.gain import Need
from leadusers.weights import DEFAULTS

AT = datetime(2026, 12, 1, tzinfo=UTC)


def early(at: datetime, worth: float = 3.0) -> Early:
    """Six early choices that came to so much."""
    known = Known(at=at, count=6, worth=worth, expected=1.0, spread=0.5)
    return Early(customer=CustomerId(1), settled=SettledId(1), origin=Origin.POLL, known=known, won=2)


def test_what_became_known_with_the_poll_itself_or_later_foretells_nothing() -> None:
    before, day = early(AT - timedelta(days=1)), timedelta(days=1)
    alone = case([before], Need(), AT, DEFAULTS, hit=True)
    assert alone.ahead is not None
    assert case([before, early(AT), early(AT + day)], Need(), AT, DEFAULTS, hit=True) == alone
    assert case([early(AT)], Need(), AT, DEFAULTS, hit=True).ahead is None


def test_what_somebody_said_of_his_need_later_foretells_nothing() -> None:
    need = Need(answers=(5, 5), answered=AT + timedelta(days=1), solved=AT)
    rows = [early(AT - timedelta(days=1))]
    assert case(rows, need, AT, DEFAULTS, hit=True).total is None
    earlier = Need(answers=(5, 5), answered=AT - timedelta(days=1))
    assert case(rows, earlier, AT, DEFAULTS, hit=True).total is not None


def test_of_each_poll_the_first_tenth_counts_by_each_way() -> None:
    """The score ranks the two who hit first; being busy ranks two who missed."""
    cases = [Case(90.0 - each, None, each, each < 2) for each in range(20)]
    found = foretold([cases] * 5)
    assert (found.total.hits, found.total.of) == (10, 10)
    assert (found.busy.hits, found.busy.of) == (0, 10)
    assert (found.anybody.hits, found.anybody.of) == (10, 100)
    assert found.ahead.of == 0
    assert found.total.enough
    assert not found.ahead.enough


def test_who_has_no_score_is_never_in_the_first_tenth() -> None:
    cases = [Case(None, None, 9, True)] * 19 + [Case(1.0, None, 0, False)]
    assert (foretold([cases]).total.hits, foretold([cases]).total.of) == (0, 1)


def test_a_poll_with_fewer_than_ten_says_nothing() -> None:
    assert foretold([[Case(1.0, 1.0, 1, True)] * 9]).polls == 0
