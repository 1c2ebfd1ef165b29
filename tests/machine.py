"""What a machine may lack, and what is said when it does."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

GIVEN = {name: os.environ.pop(name) for name in list(os.environ) if name.startswith("GLAS_")}
"""What was set for the tests; taken out of the environment, so that only a test sets up the Glas it tries."""

SHARED = Path(__file__).parents[2] / "shared"
NO_SHARED = "the folder ../shared with real elections is not beside the repository"


def postgres() -> str:
    """Return the address of a server on which databases may be made, or nothing."""
    return GIVEN.get("GLAS_TEST_POSTGRES", "")


def chromium() -> str:
    """Return where Chromium is, or nothing."""
    names = (GIVEN.get("GLAS_TEST_CHROMIUM", ""), "chromium", "chromium-browser", "google-chrome")
    return next(filter(None, map(shutil.which, filter(None, names))), "")


def lacks(mark: str) -> str:
    """Say what a test with this mark would need and this machine lacks; nothing when all is there."""
    if mark == "postgres" and not postgres():
        return "no PostgreSQL: set GLAS_TEST_POSTGRES=postgresql+asyncpg://…, or run .ci/run"
    if mark == "chromium" and not chromium():
        return "no Chromium: install it, set GLAS_TEST_CHROMIUM to its path, or run .ci/run"
    return ""


def forbids(reason: str) -> bool:
    """Tell whether a skip is a failure: with GLAS_TEST_NO_SKIP=1, unless ../shared is what is missing."""
    return GIVEN.get("GLAS_TEST_NO_SKIP") == "1" and ("shared" not in reason or SHARED.is_dir())
