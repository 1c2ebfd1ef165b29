"""What every test may ask for, and skips that are heard."""

from __future__ import annotations

import gc
import os
from collections.abc import AsyncIterator, Generator, Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from hypothesis import HealthCheck, settings

from tests import machine

if TYPE_CHECKING:
    from playwright.async_api import Browser

settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

gc.set_threshold(20_000, 20, 20)  # few rounds: they took a sixth of loading the tests

pytest_plugins = ["tests.compiling", "tests.databases", "tests.painting"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--soak` runs the tests under fire at full size."""
    parser.addoption("--soak", action="store_true", help="promises under fire at full size, with a summary")


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Hand what was set for the tests on to a process that runs a part of them: the environment lacks it."""
    node.workerinput["given"] = machine.GIVEN


def pytest_configure(config: pytest.Config) -> None:
    """Take it, in such a process."""
    machine.GIVEN.update(getattr(config, "workerinput", {}).get("given", {}))


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what has only a long form, unless it is asked for."""
    if not config.getoption("soak"):
        long = [item for item in items if item.get_closest_marker("soak")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in long]


def pytest_collection_finish() -> None:
    """Take what was loaded out of the garbage collector's rounds, as the running bot does."""
    gc.collect()
    gc.freeze()


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Skip what this machine cannot do, and say why."""
    for mark in item.iter_markers():
        if reason := machine.lacks(mark.name):
            pytest.skip(reason)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A skipped test is a failed one where skipping is forbidden."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        _fail_if_forbidden(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """The same for a whole module that skips itself."""
    report = yield
    if report.skipped:
        _fail_if_forbidden(report)
    return report


def _fail_if_forbidden(report: pytest.TestReport | pytest.CollectReport) -> None:
    reason = str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr)
    if machine.forbids(reason):
        report.outcome = "failed"
        report.longrepr = f"Nothing may be skipped here. {reason}"


@pytest.fixture(autouse=True)
def collecting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Many bots come and go within this one process: what each leaves behind must be collected."""
    monkeypatch.setattr("bot.process._settle", lambda _: None)


@pytest.fixture(scope="session", autouse=True)
def _certificates_read_once() -> Iterator[None]:
    """Each HTTP client reads all the world's certificates, 0.04 s; here nobody speaks to the world."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("httpx._transports.default.create_ssl_context", cache(httpx.create_ssl_context))
        yield


@pytest.fixture
def shared() -> Path:
    """The folder of real elections and a genuine round of the beacon."""
    if not machine.SHARED.is_dir():
        pytest.skip(machine.NO_SHARED)
    return machine.SHARED


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    """A running Chromium; as root it needs to be told to do without its sandbox."""
    if reason := machine.lacks("chromium"):
        pytest.skip(reason)
    from playwright.async_api import async_playwright  # noqa: PLC0415 - most runs need none of it

    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    async with async_playwright() as playwright:
        chromium = playwright.chromium
        started = await chromium.launch(executable_path=machine.chromium(), args=arguments)
        yield started
        await started.close()
