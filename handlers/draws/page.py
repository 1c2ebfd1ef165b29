"""A draw in words: who takes part, what is given away, what was published, who won, and what that proves."""

from __future__ import annotations

from chat.answers import Paragraph
from draws import lifecycle
from draws.beacon import time_of
from draws.draw import Draw, DrawState, Entry, Out
from draws.lines import prize_at
from draws.store import Draws
from draws.succession import holders
from draws.tickets import ticket
from handlers.desk import Desk
from handlers.naming import named
from handlers.polls.visibility import own_ballot
from polls.poll import PollId
from prizes.rights import HAND_OVER
from texts import keys
from texts.text import Moment, Text
from usecases.draws.prize_list import listed_prizes

WINNERS = 50
"""So many winning tickets are named; the file has them all."""

SHORT = 16
"""Characters of a winning ticket: enough to know one's own by."""


def page(draw: Draw, desk: Desk) -> tuple[Paragraph, ...]:
    """Say all that is public about a draw, and what the reader's own ticket came to."""
    title = (
        keys.draw_title(number=str(draw.id), title=draw.title),
        keys.draw_state(state=draw.state.value),
    )
    proves = (
        keys.draw_proves(),
        keys.draw_proves_not(beacon="yes" if draw.manner.chain else "no"),
    )
    parts = (
        title,
        _own(draw, desk),
        _winners(draw, desk),
        _rules(draw),
        _published(draw, desk),
        proves,
    )
    return tuple(part for part in parts if part)


def _rules(draw: Draw) -> tuple[Text, ...]:
    if draw.poll is not None:
        who = keys.draw_who_poll(poll=str(draw.poll))
    else:
        who = keys.draw_who_set(came=draw.came)
    claimed = keys.draw_claim_by(days=draw.manner.claim_days)
    return (keys.draw_prizes(prizes=listed_prizes(draw.prizes)), who, claimed)


def _published(draw: Draw, desk: Desk) -> tuple[Text, ...]:
    """What is fixed, which round is waited for, who confirmed it; the hashes have a page of their own."""
    texts: list[Text] = []
    if draw.fixed is not None:
        counted = desk.stores[Draws].counted_out(draw.id)
        team, banned, withdrawn = (str(counted.get(out, 0)) for out in (Out.TEAM, Out.BANNED, Out.WITHDRAWN))
        voted = keys.draw_out(team=team, banned=banned, withdrawn=withdrawn)
        texts += [
            keys.draw_fixed(tickets=draw.tickets, at=Moment(draw.fixed)),
            keys.draw_out_people(team=team, banned=banned) if draw.poll is None else voted,
        ]
    if draw.manner.chain is not None:
        if draw.round:
            due = Moment(time_of(draw.manner.chain, draw.round))
            texts.append(keys.draw_beacon_round(which=str(draw.round), at=due))
        else:
            texts.append(keys.draw_beacon_rule())
    if draw.manner.confirmations:
        confirmed, needed = lifecycle.confirmed(desk.stores[Draws], draw), draw.manner.confirmations
        texts.append(keys.draw_confirmations(confirmed=str(confirmed), needed=str(needed)))
    return tuple(texts)


def hashes(draw: Draw) -> tuple[Paragraph, ...]:
    """What binds a draw: its secret from the first ticket on, and once they are fixed its tickets."""
    texts: list[Paragraph] = [keys.draw_title(number=str(draw.id), title=draw.title)]
    texts.append(keys.draw_commitment(commitment=draw.commitment))
    if draw.fixed is not None:
        texts.append(keys.draw_tickets_hash(digest=draw.tickets_hash))
        if draw.poll is not None:
            texts.append(keys.draw_head(head=draw.head))
    return tuple(texts)


def _winners(draw: Draw, desk: Desk) -> tuple[Text, ...]:
    """The winning tickets by place, and which fell out."""
    if draw.state is not DrawState.DRAWN or draw.drawn is None:
        return ()
    if not draw.tickets:
        return (keys.draw_empty(),)
    draws, secret = desk.stores[Draws], desk.stores[Draws].secret(draw.id)
    winners = holders(draws, draw.id)
    lines = [keys.draw_drawn(at=Moment(draw.drawn))]
    for win in winners[:WINNERS]:
        name = prize_at(draw.prizes, win.place).name
        short = ticket(secret, win.ordinal).hex()[:SHORT]
        lines.append(keys.draw_winner(place=str(win.place), ticket=short, name=name))
        lines += _holder(draw, win.ordinal, desk)
    if len(winners) > WINNERS:
        lines.append(keys.draw_more(number=str(len(winners) - WINNERS)))
    if draw.places > draw.tickets:
        lines.append(keys.draw_left(left=draw.places - draw.tickets))
    if fell := draws.falls(draw.id)[-WINNERS:]:
        lines.append(keys.draw_falls_title())
        lines += [
            keys.draw_fall(
                ticket=ticket(secret, fall.ordinal).hex()[:SHORT],
                why=fall.why.value,
                words=fall.words,
                at=Moment(fall.at),
            )
            for fall in fell
        ]
    if vacant := min(draw.places, draw.tickets) - len(winners):
        lines.append(keys.draw_vacant(left=vacant))
    return tuple(lines)


def _holder(draw: Draw, ordinal: int, desk: Desk) -> tuple[Text, ...]:
    """Whose a winning ticket is: for those who hand prizes over, where nobody else reads along."""
    if not (desk.may(HAND_OVER) and desk.among_us):
        return ()
    entry = desk.stores[Draws].entry(draw.id, ordinal)
    return (keys.draw_holder(person=named(entry.customer if entry else None, desk)),)


def _own(draw: Draw, desk: Desk) -> tuple[Text, ...]:
    """The reader's own ticket, and afterwards its rank."""
    entry = _entry(draw, desk)
    if entry is None:
        return (keys.draw_own_none(),)
    if entry.out is not None:
        said = {Out.TEAM: keys.draw_own_team(), Out.WITHDRAWN: keys.draw_own_asleep()}
        return (said.get(entry.out, keys.draw_own_none()),)
    own = ticket(desk.stores[Draws].secret(draw.id), entry.ordinal).hex()
    texts = [keys.draw_own_ticket(ticket=own)]
    keep = keys.draw_own_keep_people() if draw.poll is None else keys.draw_own_keep()
    if entry.rank is None:
        return (*texts, keys.draw_own_made(), keep)
    texts.append(keys.draw_own_rank(rank=str(entry.rank), tickets=str(draw.tickets)))
    won = next((win for win in holders(desk.stores[Draws], draw.id) if win.ordinal == entry.ordinal), None)
    if won is not None:
        texts.append(keys.draw_own_won(name=prize_at(draw.prizes, won.place).name))
    return (*texts, keep)


def _entry(draw: Draw, desk: Desk) -> Entry | None:
    """The reader's entry; until the tickets are fixed, the one that his ballot would make."""
    if draw.state is not DrawState.ANNOUNCED or draw.poll is None:
        return desk.stores[Draws].entry_of(draw.id, desk.customer.id)
    ballot = own_ballot(desk, PollId(draw.poll))
    if ballot is None:
        return None
    if desk.role is not None:
        return Entry(ballot.ordinal, desk.customer.id, Out.TEAM)
    return Entry(ballot.ordinal, desk.customer.id, None if ballot.choices else Out.WITHDRAWN)
