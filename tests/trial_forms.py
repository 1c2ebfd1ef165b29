"""A test as a team writes it in one message: what every plan of a test in the tests is made from."""

from __future__ import annotations

from typing import Final

BIKE: Final = "Cargo bike"
SETTINGS: Final = {
    "confidential": "yes",
    "places": "1",
    "conditions": "You bring it back.",
    "starts": "today",
    "ends": "in 10 days",
}
"""What nearly every test says; nobody is found for it unless more lines say among whom."""
DAY: Final = "day 0: Take it home.\n- rating: How easily does it steer?"
TWO_DAYS: Final = (
    f"{DAY}\n"
    "day 3: Take it shopping.\n"
    "- choice: Where do you park it? | Street | Yard\n"
    "- text: What would you change?"
)


def form(*more: str, product: str = BIKE, days: str = DAY, **settings: str) -> str:
    """Write a test: further lines, and settings with other values; one that is empty is left out."""
    lines = [f"{key}: {value}" for key, value in {**SETTINGS, **settings}.items() if value]
    return "\n".join([f"/newtest {product}", *lines, *more, days, ""])
