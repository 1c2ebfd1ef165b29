"""The scripts that check public files without Glas, run inside the test and heard."""

from __future__ import annotations

import contextlib
import io
import runpy
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from texts.rendering import Reader, render
from texts.text import Text

DOCS = Path(__file__).parents[1] / "docs"
RECOUNT, REDRAW = DOCS / "recount.py", DOCS / "redraw.py"


def said_by(script: Path, *arguments: str | Path) -> tuple[bool, str]:
    """Run a script; return whether it ends well, and what it says."""
    said = io.StringIO()
    ended = True
    with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(said):
        patch.setattr(sys, "argv", [str(script), *map(str, arguments)])
        patch.setattr(sys, "excepthook", sys.excepthook)  # they set their own
        try:
            runpy.run_path(str(script))
        except SystemExit as end:
            ended = not end.code
    return ended, said.getvalue()


def in_english(texts: Iterable[Text]) -> str:
    """What `glas verify` prints of a verdict."""
    reader = Reader("en", "UTC", zone_chosen=True)
    return "".join(f"{render(text, reader, markup=False)}\n" for text in texts)
