"""Stories go fast: the clock looks at the rows more often, and all bots share one drawing process."""

from __future__ import annotations

from datetime import timedelta

import pytest


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch, shared_painter: None) -> None:
    monkeypatch.setattr("bot.clock.LOOK", timedelta(milliseconds=50))
    monkeypatch.setattr("bot.clock.LOOK_AFTER_EVERY", timedelta(milliseconds=200))
    monkeypatch.setattr("bot.clock.TURNOUT_EVERY", timedelta(milliseconds=200))


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database(request: pytest.FixtureRequest) -> dict[str, str]:
    """The settings of either database."""
    return {} if request.param == "sqlite" else {"database_url": request.getfixturevalue("postgres_url")}
