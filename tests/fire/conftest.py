"""Two sizes of one test, and a summary of what was done."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import nullcontext

import pytest

from tests.stories.conftest import quick

__all__ = ["Many", "Note", "many", "note", "quick"]

Many = Callable[[int, int], int]
"""How much of something: the first number in `make test`, the second in `make soak`."""

Note = Callable[[str], None]
"""Tells how far a test is, and what it did."""

DONE = "done under fire"


@pytest.fixture
def many(request: pytest.FixtureRequest) -> Many:
    """The size of this run."""
    soaking = request.config.getoption("soak")
    return lambda short, soak: soak if soaking else short


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Iterator[Note]:
    """Shows each line at once in a long run; the last one of each test stands in the summary."""
    config = request.config
    capture = config.pluginmanager.getplugin("capturemanager")
    last: list[str] = []

    def show(line: str) -> None:
        last[:] = [line]
        if config.getoption("soak"):
            with capture.global_and_fixture_disabled() if capture else nullcontext():
                print(f"\n  {line}", end="", flush=True)  # noqa: T201 - it is what a long run is read for

    yield show
    if last:  # goes with the report, from whichever process ran the test
        request.node.user_properties.append((DONE, f"{request.node.name}: {last[0]}"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say what was done."""
    reports = [each for each in terminalreporter.getreports("") if each.when == "teardown"]
    done = [line for each in reports for name, line in each.user_properties if name == DONE]
    if done:
        terminalreporter.section("under fire")
    for line in done:
        terminalreporter.write_line(line)
