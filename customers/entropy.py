"""Randomness as it comes in: the domain draws none of its own."""

from __future__ import annotations

from collections.abc import Callable

Entropy = Callable[[int], bytes]
"""So many bytes of randomness."""
