"""Messengers that a setting names and in which the bot is not."""

from __future__ import annotations

from collections.abc import Collection

from bot.settings import Settings, SettingsWrong


def check_plugged(settings: Settings, names: Collection[str]) -> None:
    """Refuse a setting that names a messenger which is none of these. Raises SettingsWrong."""
    owners = sorted({owner.messenger for owner in settings.owner_contacts})
    team = [settings.team_to.messenger] if settings.team_to else []
    for setting, named in (("GLAS_OWNERS", owners), ("GLAS_TEAM_CHAT", team)):
        for messenger in named:
            if messenger not in names:
                known = f"in which this bot is not; it is in: {', '.join(names)}"
                raise SettingsWrong(f"{setting} names the messenger “{messenger}”, {known}")
