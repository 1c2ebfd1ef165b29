"""Ideas that are over are found by their words, and say where they stand."""

from __future__ import annotations

import pytest

from tests.handlers.front import Counter
from tests.handlers.test_voices import idea


async def test_what_is_over_is_found_with_where_it_stands(counter: Counter) -> None:
    boris, owner = counter.guest("3"), await counter.owner()
    texts = ("Tram tickets", "Audio guides", "Listening posts", "Green covers")
    launched, declined, merged, root = [
        await idea(counter, counter.guest(str(each)), text) for each, text in enumerate(texts, 4)
    ]
    await owner.says(f"/status {launched} launched")
    await owner.says(f"/status {declined} declined Too dear")
    await owner.does(f"/merge {merged} into {root}")
    for words, number, label in (
        ("ticket", launched, f"Launched · #{launched} Tram tickets"),
        ("audio guide", declined, f"Declined · #{declined} Audio guides"),
        ("listening post", root, f"#{root} Green covers"),
    ):
        assert "is like your words" in await boris.says(f"/ideas {words}")
        assert boris.buttons[0] == f"idea:{number}", words
        assert boris.labels[0] == label
    assert "no idea like this" in await boris.says("/ideas tramway"), "a word is known by its beginning"
    await owner.does(f"/hide {declined} It names a private person")
    assert "no idea like this" in await boris.says("/ideas audio guides")


@pytest.mark.parametrize("step", ["launched", "declined Too dear"])
async def test_what_is_over_is_found_by_all_of_its_words_as_they_are_read(
    counter: Counter, step: str
) -> None:
    ana, boris, owner = counter.guest("2"), counter.guest("3"), await counter.owner()
    text = "Green covers\nThey are easy to find on a shelf, and a squirrel would like them"
    number = await idea(counter, ana, text)
    await owner.says(f"/status {number} {step}")
    await boris.says("/ideas squirrels covers")
    assert boris.buttons[0] == f"idea:{number}"
    assert "no idea like this" in await boris.says("/ideas squirrels harbour")
    await owner.says(f"/note {number} harbour")
    assert "no idea like this" in await boris.says("/ideas harbour"), "what is not read finds nothing"
