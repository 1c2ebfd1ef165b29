"""Arguments with which every message of every language is said once in each of its shapes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import cycle, product

from texts.messages import Described
from texts.text import Day, Link, Listing, Mark, Marked, Moment, Text, Value

WHOLE = (0, 1, 2, 3, 5, 11, 21, 22, 25, 100, 101, 1284, 12_841)

MOMENTS = tuple(
    Moment(datetime(2026, month, day, hour, 30, tzinfo=UTC))
    for month, day, hour in ((1, 5, 1), (7, 7, 12), (12, 31, 19))
)

SAMPLES: dict[str, tuple[Value, ...]] = {
    "Number": WHOLE,
    "String": ("abc",),
    "Text": (Text("not-understood"),),
    "Moment": MOMENTS,
    "Day": tuple(Day(date(2026, month, 1)) for month in range(1, 13)),
    "Listing": (Listing(("abc", "def", 5)), Listing(("abc",))),
    "Link": (Link("poll-7"),),
    "Marked": (Marked("abc", (Mark("bold", 1, 2),)),),
}


def samples(english: Described) -> Iterator[Text]:
    """Yield the message with arguments that reach each combination of its variants, and each sample once."""
    chosen_by = {selection.argument for selection in english.contents.selections}
    columns = {name: _values(english, name) for name in english.arguments}
    combined = list(product(*(column for name, column in columns.items() if name in chosen_by)))
    rows = max([len(combined), *(len(column) for column in columns.values())])
    combinations, others = cycle(combined), {name: cycle(column) for name, column in columns.items()}
    for _ in range(rows):
        combination = iter(next(combinations))
        yield Text(
            english.key,
            {name: next(combination) if name in chosen_by else next(others[name]) for name in columns},
        )


def _values(english: Described, name: str) -> tuple[Value, ...]:
    variants = [v for s in english.contents.selections if s.argument == name for v in s.variants]
    if english.types.get(name) != "Number" and variants:
        return tuple(variants)
    return SAMPLES.get(english.types.get(name, ""), ("abc",))
