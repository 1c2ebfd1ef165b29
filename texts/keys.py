"""Every message as a function of its arguments.

Written by `python -m texts.generate` from en/*.ftl: change those, never this file.
"""

from __future__ import annotations

from texts.text import Text


def cancelled() -> Text:
    """Cancelled. Nothing was changed."""
    return Text("cancelled")


def not_understood() -> Text:
    """I did not understand that. What I can do: /help"""
    return Text("not-understood")


def nothing_to_cancel() -> Text:
    """There is nothing to cancel."""
    return Text("nothing-to-cancel")


def number_missing(*, command: str) -> Text:
    """Please add the number, for example: {command} 7"""
    return Text("number-missing", {"command": command})
