"""Formatted text: what a bot writes, as Telegram stores it."""

from sandbox.entities.formatted import Formatted, formatted, plain

__all__ = ["Formatted", "formatted", "plain"]
