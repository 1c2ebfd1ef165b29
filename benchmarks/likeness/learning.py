"""Learns what vectors differ in whatever is said, such as language: `python -m benchmarks.likeness.learning`.

The product's own sentences, each in six languages, show how vectors spread. What spreads them most is evened
out: whitening, shrunk half-way. Writes what `meaning/embedding.py` reads; takes minutes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from fluent.syntax import FluentParser, ast
from numpy.typing import NDArray

from benchmarks.figures import say
from meaning import embedding
from texts.languages import LANGUAGES

SHORTEST: Final = 12
LONGEST: Final = 200
"""Letters of a sentence."""
AT_ONCE: Final = 64
SHRUNK: Final = 1.0
"""How much of the mean spread is added to that of each direction: 0 evens all out, much evens nothing."""

Matrix = NDArray[np.float64]


def main() -> None:
    """Read the sentences, and write mean and matrix."""
    sentences = _sentences()
    say(f"reading {len(sentences):,} sentences")
    model = embedding.Embedding(evened=False)
    read = [model.of(sentences[at : at + AT_ONCE]) for at in range(0, len(sentences), AT_ONCE)]
    np.save(embedding.EVENING, learned(np.concatenate(read).astype(np.float64)))


def learned(vectors: Matrix) -> NDArray[np.float16]:
    """Return the mean of vectors in the first row, and below it the matrix that evens them out."""
    mean = vectors.mean(axis=0)
    spread = np.cov(vectors - mean, rowvar=False, bias=True)
    sizes, directions = np.linalg.eigh(spread)
    evened = (directions * (np.maximum(sizes, 0) + SHRUNK * sizes.mean()) ** -0.5) @ directions.T
    return np.vstack([mean, evened]).astype(np.float16)


def _sentences() -> list[str]:
    """Every sentence that stands in all languages, as a reader might see it."""
    found = [_of(language) for language in LANGUAGES]
    everywhere = sorted(set.intersection(*(set(texts) for texts in found)))
    return [texts[key] for key in everywhere for texts in found]


def _of(language: str) -> dict[str, str]:
    texts = {}
    for file in sorted(Path("texts", language).glob("*.ftl")):
        for entry in FluentParser().parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message) and entry.value is not None:
                text = " ".join(_shown(entry.value).split())
                if len(text) >= SHORTEST:
                    texts[entry.id.name] = text[:LONGEST]
    return texts


def _shown(pattern: ast.Pattern) -> str:
    """The words of a pattern; of a choice its usual form, and no values."""
    said = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            said += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            said += "".join(_shown(each.value) for each in element.expression.variants if each.default)
    return said


if __name__ == "__main__":
    main()
