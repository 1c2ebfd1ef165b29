"""What follows when a draw moves on: it is drawn once nothing is waited for, and people hear of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from chat.answers import Answer, Message
from customers.people import CustomerId
from draws import lifecycle, succession
from draws.awards import Awards
from draws.draw import Draw, DrawId, DrawState, Fall, Why, Win
from draws.lines import prize_at
from handlers.announcing import to_team
from handlers.desk import Company, Stores
from handlers.prizing import listed_prizes
from texts import keys
from texts.text import Text


@dataclass(frozen=True)
class Heralds:
    """Tells people of their prizes (`draws.awards.Awards`)."""

    stores: Stores

    def won(self, draw: Draw, win: Win, now: datetime) -> None:
        """Tell somebody that he won, or that he moved up."""
        said = keys.draw_won if win.at == draw.drawn else keys.draw_moved_up
        name = prize_at(draw.prizes, win.place).name
        self._tell(win, said(title=draw.title, name=name, draw=str(draw.id)), "won", now)

    def fell(self, draw: Draw, win: Win, fall: Fall, now: datetime) -> None:
        """Tell somebody who was disqualified why; the others know."""
        if fall.why is Why.DISQUALIFIED:
            text = keys.draw_lost_place(title=draw.title, words=fall.words, draw=str(draw.id))
            self._tell(win, text, "out", now)

    def taken(self, draw: Draw, win: Win) -> bool:  # noqa: ARG002 - the port's
        """Nothing is claimed where prizes are handed over outside the bot."""
        return False

    def _tell(self, win: Win, text: Text, what: str, now: datetime) -> None:
        if win.customer is not None:
            key = f"{what}:{win.draw}:{win.ordinal}"
            self.stores.outbox.tell([win.customer], Message(texts=(text,)), key, now)


def awards(stores: Stores) -> Awards:
    """Return whoever hears of wins and falls in this transaction."""
    return Heralds(stores)


def waiting(stores: Stores) -> list[DrawId]:
    """Return the draws for which nothing is waited for any more, the oldest first."""
    fixed = reversed(stores.draws.having({DrawState.FIXED}))
    return [draw.id for draw in fixed if lifecycle.is_ready(stores.draws, draw)]


def performed(id: DrawId, stores: Stores, company: Company, now: datetime) -> tuple[Answer, ...]:
    """Draw, once over all processes, and tell everyone who holds a ticket."""
    draw = lifecycle.perform(stores.draws, id, now, awards(stores))
    if draw is None:
        return ()
    stores.audit.note(now, None, f"draw-{draw.state}", f"draw:{id}")
    number, title = str(id), draw.title
    if draw.state is DrawState.LOST:
        text = keys.draw_told_lost(title=title, draw=number)
        told = keys.draw_team_lost(number=number, title=title)
    else:
        text = keys.draw_told(title=title, prizes=listed_prizes(draw.prizes), draw=number)
        told = keys.draw_team_drawn(number=number, title=title)
    winners = {win.customer for win in stores.draws.wins(id)}
    people = [each for each in stores.draws.people(id) if each not in winners]
    stores.outbox.tell(people, Message(texts=(text,)), f"{draw.state}:{id}", now)
    return to_team(company, told, f"team:{draw.state}:{id}")


def forget(customer: CustomerId, stores: Stores, now: datetime) -> None:
    """Pass on what somebody won who is about to be erased."""
    succession.forget(stores.draws, customer, now, awards(stores))
