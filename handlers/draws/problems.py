"""The words for errors with draws."""

from __future__ import annotations

from draws import errors as draws
from draws.lines import MAX_COUNT, MAX_LINES
from texts import keys
from texts.text import Text


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case draws.DrawError():
            return (draw_problem(error),)
        case _:
            return None


def draw_problem(error: draws.DrawError) -> Text:
    """Return what is said of a draw's error."""
    match error:
        case draws.NoSuchDraw(draw=draw):
            return keys.no_such_draw(number=str(draw))
        case draws.LineWrong():
            return keys.wrong_prizes()
        case draws.LinesNumber():
            return keys.wrong_prizes_number(lines=MAX_LINES, prizes=MAX_COUNT)
        case draws.BeaconNeeded():
            return keys.draw_beacon_needed()
        case draws.NobodyToDraw():
            return keys.draw_nobody()
        case draws.NotDrawn(draw=draw):
            return keys.draw_not_drawn(number=str(draw))
        case draws.NothingToConfirm():
            return keys.draw_nothing_to_confirm()
        case draws.NotAsPublished(draw=draw):
            return keys.draw_not_as_published(number=str(draw))
        case draws.ConfirmedAlready():
            return keys.draw_confirmed_already()
        case draws.NoSuchTicket(draw=draw, ticket=ticket):
            return keys.draw_no_such_ticket(number=str(draw), ticket=ticket)
        case draws.OutAlready():
            return keys.draw_out_already()
        case draws.PrizeTaken():
            return keys.draw_prize_taken()
        case _:
            return keys.tap_outdated()
