"""Messages of the tests' own, so that what the machine promises does not hang on what Glas says today."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from texts import bundles, rendering
from texts.sources import ROOT

Write = Callable[[str, str], None]


def _forget() -> None:
    bundles.bundle.cache_clear()
    rendering._cached.cache_clear()


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Write messages of a language into an empty catalogue, which is rendered from until the test ends."""

    def written(language: str, source: str) -> None:
        folder = tmp_path / language
        folder.mkdir(exist_ok=True)
        (folder / "test.ftl").write_text(source, encoding="utf-8")
        (folder / "grammar.ftl").write_bytes((ROOT / language / "grammar.ftl").read_bytes())
        _forget()

    def from_catalogue(language: str) -> list[Path]:
        return sorted((tmp_path / language).glob("*.ftl"))

    monkeypatch.setattr(bundles, "files", from_catalogue)
    written("en", "")
    yield written
    _forget()
