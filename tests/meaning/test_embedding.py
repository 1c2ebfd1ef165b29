"""Texts that mean the same are near each other, in whatever words and language."""

from __future__ import annotations

import numpy as np
import pytest

from meaning.embedding import Embedding

IDEAS = (
    "Please make audiobooks of your novels",
    "Отворите радњу и недељом пре подне",
    "Přidejte do nabídky bezlepkové dorty",
    "Приспособьте примерочную для инвалидных колясок",
)


@pytest.fixture(scope="module")
def embedding() -> Embedding:
    return Embedding()


@pytest.mark.parametrize(
    ("said", "idea"),
    [
        ("хочу слушать ваши книги в машине", 0),
        ("it should be open on weekends, sunday too", 1),
        ("Więcej ciast bez glutenu, proszę", 2),
        ("I cannot get into the fitting room with my wheelchair", 3),
    ],
)
def test_the_nearest_means_the_same_in_another_language(embedding: Embedding, said: str, idea: int) -> None:
    assert int((embedding.of(IDEAS) @ embedding.of([said])[0]).argmax()) == idea


def test_every_vector_has_length_1_whatever_was_said(embedding: Embedding) -> None:
    odd = ["", "👍", "\0", "a\u0301" * 400, "слово " * 400]
    assert np.allclose(np.linalg.norm(embedding.of(odd), axis=1), 1, atol=1e-3)
