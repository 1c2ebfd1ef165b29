"""The idea board: which ideas there are, each as a card, and supporting them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap
from polls.poll import Poll, State
from suggestions import supporting
from suggestions.errors import NoSuchVoice
from suggestions.filing import words_of
from suggestions.kind import PLANNED, Kind
from suggestions.merging import root_of
from suggestions.rights import ANSWER
from suggestions.store import Order, Voices
from suggestions.voice import ENDED, Voice, VoiceId
from texts import keys
from texts.shorten import shortened
from texts.text import Text
from usecases.buttons import results_button, vote_button
from usecases.suggestions import ballots, options
from usecases.suggestions.steps import plan
from usecases.suggestions.waiting import authors

PAGE: Final = 8
LABEL: Final = 48


def ideas(_: Command, desk: Desk) -> Answers:
    """Show the board: those with most support, or where there are none yet, the new ones."""
    return (Say(message=first_page(desk)),)


def first_page(desk: Desk) -> Message:
    """Return what the board begins with."""
    first = Order.TOP if desk.stores[Voices].board(Order.TOP, desk.now, desk.customer.id) else Order.NEW
    return _board(first, 0, desk)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another order, or another page of it."""
    order = tap.arguments[0] if tap.arguments else ""
    if order not in set(Order):
        raise Misunderstood(keys.tap_outdated())
    return (Redraw(_board(Order(order), tap.number(1), desk)),)


def _board(order: Order, page: int, desk: Desk) -> Message:
    found = _ordered(order, desk)
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    texts: list[Text] = [keys.ideas_title(order=order.value)]
    texts.append(keys.ideas_count(count=len(found)) if found else keys.ideas_none(order=order.value))
    labels = shortened([_label(each, desk) for each in shown], LABEL)
    rows: Rows = tuple(
        (Button(label, data("idea", each.id)),) for label, each in zip(labels, shown, strict=True)
    )
    ledger = (Button(keys.ledger_button(), data("ledger", "plan", 0)),)
    ways = (*rows, *_turning(order, page, pages), _orders(order), ledger)
    return Message(texts=(tuple(texts),), buttons=ways)


def _ordered(order: Order, desk: Desk) -> Sequence[Voice]:
    """New ideas come shuffled, each reader's in an order of his own that stays: nobody follows the crowd."""
    found = desk.stores[Voices].board(order, desk.now, desk.customer.id)
    if order is not Order.NEW:
        return found
    return sorted(found, key=lambda each: _shuffled(each.id, desk))


def _shuffled(idea: VoiceId, desk: Desk) -> bytes:
    return hashlib.sha256(b"%d %d " % (desk.customer.id, idea) + desk.company.marking).digest()


def _label(idea: Voice, desk: Desk) -> str:
    count = f"{idea.supporters} · " if idea.support_shown(desk.now) else ""
    return f"{count}#{idea.id} {idea.title}"


def _turning(order: Order, page: int, pages: int) -> Rows:
    back = [Button(keys.page_back(), data("ideas", order.value, page - 1))] if page else []
    on = [Button(keys.page_on(), data("ideas", order.value, page + 1))] if page + 1 < pages else []
    return (tuple(back + on),) if back or on else ()


def _orders(order: Order) -> tuple[Button, ...]:
    return tuple(
        Button(keys.ideas_order(order=each.value), data("ideas", each.value, 0), mark=each is order)
        for each in Order
    )


def idea(command: Command, desk: Desk) -> Answers:
    """Show one idea as a card."""
    number, _ = command.number(VoiceId, keys.number_missing(command="/idea"))
    return (Say(message=idea_card(readable(number, desk), desk)),)


def readable(id: VoiceId, desk: Desk) -> Voice:
    """Return an idea that this person may read. Raises NoSuchVoice."""
    found = desk.stores[Voices].get(id)
    mine = found.author == desk.customer.id
    if found.kind not in PLANNED or found.filed is None:
        raise NoSuchVoice(id)
    if not (found.public or mine or (desk.may(ANSWER) and desk.among_us)):
        raise NoSuchVoice(id)
    return found


def idea_card(found: Voice, desk: Desk) -> Message:
    """An idea: its words, where it stands, who supports it as far as that is shown, and what one can do."""
    number = str(found.id)
    words = words_of(desk.stores[Voices].lines.of(found.id)) or found.title
    option = found.kind is Kind.OPTION
    head = (
        keys.option_head(number=options.number_of(desk, found)) if option else keys.idea_head(number=number)
    )
    texts: list[Text] = [head, keys.idea_words(text=words)]
    state: list[Text] = [keys.idea_status(status=found.status.value)]
    group = desk.stores[Voices].group(found.id)
    if len(group) > 1:
        state.append(keys.idea_unites(count=len(group) - 1))
    state += plan(found.owner, found.date, found.already, found.reason)
    voted = ballots.latest(desk, found)
    if voted is not None:
        state.append(_voted(voted))
    if found.into is None and not option:
        state.append(_support(found, desk))
    mine = desk.customer.id in authors(group)
    vote = ((_to_vote(voted),),) if voted is not None and voted.state is not State.VOID else ()
    return Message(
        texts=(tuple(texts), (*state, *_own(found, mine, desk))), buttons=(*vote, *_ways(found, mine, desk))
    )


def _voted(poll: Poll) -> Text:
    """Say in which poll it is voted on, or was."""
    return keys.idea_voted(question=poll.terms.question, poll=str(poll.id), state=poll.state.value)


def _to_vote(poll: Poll) -> Button:
    return vote_button(poll)[0] if poll.state is State.OPEN else results_button(poll.id)[0]


def _support(found: Voice, desk: Desk) -> Text:
    """Say how many support it, as far as that is shown."""
    if found.support_shown(desk.now) or (desk.may(ANSWER) and desk.among_us):
        return keys.idea_supporters(count=found.supporters)
    return keys.idea_support_hidden()


def _own(found: Voice, mine: bool, desk: Desk) -> tuple[Text, ...]:
    """Say what it is to its reader: his own, alone or with others, or one he supports."""
    if mine and found.author != desk.customer.id:
        return (keys.idea_shared(),)
    if mine:
        return (keys.idea_own(),)
    return (keys.idea_you_support(),) if _supports(found, desk) else ()


def _supports(found: Voice, desk: Desk) -> bool:
    return supporting.supports(desk.stores[Voices], found, desk.customer.id)


def _ways(found: Voice, mine: bool, desk: Desk) -> Rows:
    board = (Button(keys.ideas_button(), data("ideas", Order.TOP.value, 0)),)
    if found.into is not None:
        root = root_of(desk.stores[Voices], found).id
        return ((Button(keys.idea_see_whole(number=str(root)), data("idea", root)),), board)
    if mine or found.status in ENDED or not found.public or found.kind is Kind.OPTION:
        return (board,)
    wanted = not _supports(found, desk)
    label = keys.idea_support() if wanted else keys.idea_unsupport()
    return ((Button(label, data("support", found.id, int(wanted))),), board)


def support(tap: Tap, desk: Desk) -> Answers:
    """Support an idea, or no more; the button carries how it shall be. Raises as `supporting` does."""
    id, wanted = tap.id(VoiceId), tap.number(1)
    voices, he = desk.stores[Voices], desk.customer.id
    merged = voices.get(id)
    if merged.into is not None and merged.public:
        whole = str(root_of(voices, merged).id)
        return (
            Toast(keys.idea_whole(number=str(id), into=whole), alert=True),
            Redraw(idea_card(merged, desk)),
        )
    if wanted:
        found, new = supporting.support(voices, id, he, desk.now)
        toast = keys.idea_supported() if new else keys.idea_supported_already()
    else:
        found, _ = supporting.withdraw_support(voices, id, he)
        toast = keys.idea_unsupported()
    return (Toast(toast), Redraw(idea_card(found, desk)))


ROUTES = (
    OnCommand("ideas", ideas, ANYONE),
    OnTap("ideas", turned, ANYONE),
    OnCommand("idea", idea, ANYONE, numbered=True),
    OnTap("support", support, ANYONE),
)
