"""From an award to its pictures, in a reader's language."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from pictures.award import AwardCard
from prizes.award import Award
from texts import keys
from texts.rendering import Reader, plainly
from texts.text import Day


def winner(award: Award, reader: Reader) -> AwardCard:
    """Return the picture that a winner keeps."""
    say = plainly(reader)

    on = Day(award.since.astimezone(ZoneInfo(reader.zone)).date())
    footer = keys.winner_footer(number=str(award.draw), rank=str(award.place), on=on)
    return AwardCard(
        overline=say(keys.winner_overline()),
        prize=award.prize,
        title=award.title,
        footer=say(footer),
        instead=say(keys.picture_in_text()),
    )


def pass_(award: Award, link: str, reader: Reader) -> AwardCard:
    """Return the pass of a claimed prize; its square code holds `link`."""
    say = plainly(reader)

    return AwardCard(
        overline=say(keys.pass_overline()),
        prize=award.prize,
        title=award.title,
        note=say(keys.pass_how()),
        footer=say(keys.pass_footer(number=str(award.draw), place=str(award.place))),
        token=award.token,
        instead=say(keys.picture_in_text()),
        link=link,
    )
