"""The idea board: which ideas there are, each as a card, and supporting them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Final

from chat.answers import Answers, Button, Message, Redraw, Rows, Say, Toast, data
from chat.events import PlaceKind
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import Command, Misunderstood, OnCommand, OnTap, Tap, Where
from handlers.suggestions.plan.status import heard
from handlers.suggestions.titled import title
from polls.poll import Poll, State
from suggestions import supporting
from suggestions.errors import NoSuchVoice
from suggestions.following import Hears, hears
from suggestions.kind import PLANNED, Kind
from suggestions.merging import root_of
from suggestions.reviewing import read_words
from suggestions.rights import ANSWER, PLAN
from suggestions.store import Order, Voices
from suggestions.voice import ENDED, Status, Voice, VoiceId
from texts import keys
from texts.rendering import render
from texts.shorten import shortened
from texts.text import Text
from usecases.buttons import results_button, vote_button
from usecases.leadusers import profile
from usecases.links import as_links
from usecases.suggestions.board.moderating import object_button
from usecases.suggestions.inbox import inbox
from usecases.suggestions.inbox.inbox import on_the_board
from usecases.suggestions.plan import ballots, launching, options
from usecases.suggestions.plan.steps import plan
from usecases.suggestions.plan.waiting import authors

PAGE: Final = 8
LABEL: Final = 48
READ_ONLY: Final = frozenset({Order.MINE, Order.LAUNCHED})
"""Where nobody supports anything: one's own ideas, and what is there already."""


def first_page(desk: Desk) -> Message:
    """Return what the board begins with."""
    first = Order.TOP if desk.stores[Voices].board(Order.TOP, desk.now, desk.customer.id) else Order.NEW
    return board_page(first, 0, desk)


def turned(tap: Tap, desk: Desk) -> Answers:
    """Show another order, or another page of it."""
    order = tap.arguments[0] if tap.arguments else ""
    if order not in set(Order):
        raise Misunderstood(keys.tap_outdated())
    return (Redraw(board_page(Order(order), tap.number(1), desk)),)


def board_page(order: Order, page: int, desk: Desk) -> Message:
    """Return a page of the board in an order, from 0; past the last one it is the last."""
    found = _ordered(order, desk)
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    shown = found[page * PAGE : (page + 1) * PAGE]
    texts: list[Text] = [keys.ideas_title(order=order.value)]
    counted = keys.ideas_count_read if order in READ_ONLY else keys.ideas_count
    texts.append(counted(count=len(found)) if found else keys.ideas_none(order=order.value))
    rows = listed(shown, desk)
    below = (
        Button(keys.ideas_search(), data("ideas-search")),
        Button(keys.ledger_button(), data("ledger", "plan", 0)),
    )
    ways = (*rows, *_turning(order, page, pages), *_orders(order), below)
    return Message(texts=(tuple(texts),), buttons=ways)


def _ordered(order: Order, desk: Desk) -> Sequence[Voice]:
    """New ideas come shuffled, each reader's in an order of his own that stays: nobody follows the crowd."""
    found = desk.stores[Voices].board(order, desk.now, desk.customer.id)
    if order is not Order.NEW:
        return found
    return sorted(found, key=lambda each: _shuffled(each.id, desk))


def _shuffled(idea: VoiceId, desk: Desk) -> bytes:
    return hashlib.sha256(b"%d %d " % (desk.customer.id, idea) + desk.company.marking).digest()


def listed(ideas: Sequence[Voice], desk: Desk, *, stood: bool = False) -> Rows:
    """A button for each idea, with how many support it as far as that is shown, or `stood` in the end."""
    labels = shortened([_label(each, desk, stood=stood) for each in ideas], LABEL)
    return tuple((Button(label, data("idea", each.id)),) for label, each in zip(labels, ideas, strict=True))


def _label(idea: Voice, desk: Desk, *, stood: bool) -> str:
    if stood and idea.status in ENDED:
        status = render(keys.status_name(status=idea.status.value), desk.reader, markup=False)
        return f"{status} · #{idea.id} {title(idea, desk)}"
    count = f"{idea.supporters} · " if idea.support_shown(desk.now) else ""
    return f"{count}#{idea.id} {title(idea, desk)}"


def _turning(order: Order, page: int, pages: int) -> Rows:
    back = [Button(keys.page_back(), data("ideas", order.value, page - 1))] if page else []
    on = [Button(keys.page_on(), data("ideas", order.value, page + 1))] if page + 1 < pages else []
    return (tuple(back + on),) if back or on else ()


def _orders(order: Order) -> Rows:
    """The ways to the other orders, in two rows: a narrow screen breaks longer ones in mid-word."""
    buttons = tuple(
        Button(keys.ideas_order(order=each.value), data("ideas", each.value, 0), mark=each is order)
        for each in Order
    )
    return buttons[:3], buttons[3:]


def idea(command: Command, desk: Desk) -> Answers:
    """Show one idea as a card; where others read along, only what everybody reads."""
    private = desk.place.kind is PlaceKind.PRIVATE
    if private and not command.digits:
        return (Say(message=first_page(desk)),)
    number, _ = command.number(VoiceId, keys.number_missing(command="/idea"))
    found = readable(number, desk)
    if private:
        return (Say(message=idea_card(found, desk)),)
    see = as_links(((Button(keys.idea_see(), data("idea", found.id)),),))
    texts = _hidden(found) if found.hidden is not None else (*_public(found, desk),)
    return (Say(message=Message(texts=texts, buttons=see)),)


def readable(id: VoiceId, desk: Desk) -> Voice:
    """Return an idea that this person may read. Raises NoSuchVoice."""
    found = desk.stores[Voices].get(id)
    mine = found.author == desk.customer.id and desk.place.kind is PlaceKind.PRIVATE
    if found.kind not in PLANNED or found.filed is None:
        raise NoSuchVoice(id)
    if not (_was_read(found) or mine or _answers(desk)):
        raise NoSuchVoice(id)
    return found


def _was_read(found: Voice) -> bool:
    """Whether everybody can read an idea, or could before it was hidden."""
    return found.published is not None and found.status is not Status.WITHDRAWN


def idea_card(found: Voice, desk: Desk) -> Message:
    """An idea: its words, where it stands, who supports it as far as that is shown, and what one can do.

    Those who answer see there, too, how many heard of it.
    """
    if found.hidden is not None:
        return _hidden_card(found, desk)
    mine = desk.customer.id in authors(desk.stores[Voices].group(found.id))
    words, state = _public(found, desk)
    buttons = (*_to_vote(ballots.latest(desk, found)), *_ways(found, mine, desk))
    told = heard(found.id, desk) if _answers(desk) else ()
    return Message(texts=(words, (*state, *_own(found, mine, desk)), *told), buttons=buttons)


def _public(found: Voice, desk: Desk) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
    """Return what everybody reads of an idea: its words, and where it stands."""
    words = read_words(desk.stores[Voices].lines.of(found.id)) or found.title
    option = found.kind is Kind.OPTION
    head = (
        keys.option_head(number=options.number_of(desk, found))
        if option
        else keys.idea_head(number=str(found.id))
    )
    texts: list[Text] = [head, keys.idea_words(text=words)]
    if found.signed:
        texts.append(keys.idea_signed(name=found.signed))
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
    return tuple(texts), tuple(state)


def _voted(poll: Poll) -> Text:
    """Say in which poll it is voted on, or was."""
    return keys.idea_voted(question=poll.terms.question, poll=str(poll.id), state=poll.state.value)


def _to_vote(poll: Poll | None) -> Rows:
    """Lead to the poll in which it is voted on, or was."""
    if poll is None or poll.state is State.VOID:
        return ()
    return (vote_button(poll) if poll.state is State.OPEN else results_button(poll.id),)


def _hidden(found: Voice) -> tuple[Text, ...]:
    """Return what everybody reads of an idea that the team hides."""
    return keys.idea_head(number=str(found.id)), keys.idea_hidden()


def _hidden_card(found: Voice, desk: Desk) -> Message:
    """An idea that the team hides: its author and the team read it, and why."""
    board = _to_the_board()
    author = found.author == desk.customer.id
    if not (author or _answers(desk)):
        return Message(texts=(_hidden(found),), buttons=(board,))
    words = read_words(desk.stores[Voices].lines.of(found.id)) or found.title
    texts = (*_hidden(found), keys.step_reason(reason=found.hiding))
    ways = ((object_button(found),),) if author and found.objected is None else ()
    objected = (keys.objection_waits(),) if author and found.objected is not None else ()
    showing = ((on_the_board(found),),) if _answers(desk) else ()
    return Message(texts=(texts, keys.idea_words(text=words), *objected), buttons=(*ways, *showing, board))


def _ended_card(found: Voice, desk: Desk) -> Message:
    """An idea that takes no support any more: of one that was withdrawn nobody reads the words."""
    if found.status is not Status.WITHDRAWN:
        return idea_card(found, desk)
    return Message(texts=(_not_open(found),), buttons=(_to_the_board(),))


def _not_open(found: Voice) -> Text:
    return keys.idea_not_open(number=str(found.id), status=found.status.value)


def _to_the_board() -> tuple[Button, ...]:
    return (Button(keys.ideas_button(), data("ideas", Order.TOP.value, 0)),)


def _support(found: Voice, desk: Desk) -> Text:
    """Say how many support it, as far as that is shown."""
    if found.support_shown(desk.now) or _answers(desk):
        return keys.idea_supporters(count=found.supporters)
    return keys.idea_support_hidden()


def _own(found: Voice, mine: bool, desk: Desk) -> tuple[Text, ...]:
    """Say what it is to its reader: his own, alone or with others, or one he supports."""
    if mine and found.author != desk.customer.id:
        return (keys.idea_shared(),)
    if mine:
        return (keys.idea_own(),)
    supports = _supports(found, desk)
    match hears(desk.stores[Voices], found, desk.customer.id):
        case Hears.MUTED:
            return (keys.idea_you_muted(supports="yes" if supports else "no"),)
        case Hears.FOLLOWED:
            return (keys.idea_you_follow(),)
        case _:
            return (keys.idea_you_support(),) if supports else ()


def _supports(found: Voice, desk: Desk) -> bool:
    return supporting.supports(desk.stores[Voices], found, desk.customer.id)


def _ways(found: Voice, mine: bool, desk: Desk) -> Rows:
    board = _to_the_board()
    his = found.author == desk.customer.id
    own = ((Button(keys.idea_own_ways(), data("voice", found.id)),),) if his else ()
    change = (Button(keys.case_change_status(), data("status", found.id)),)
    ours = (change,) if desk.may(PLAN) and desk.among_us else ()
    if found.kind is Kind.OPTION:
        return (*launching.ways(found), *ours, board)
    if not found.public:
        return (*own, board)
    judging = () if mine else (_judging(found, desk),)
    if found.into is not None:
        root = root_of(desk.stores[Voices], found).id
        whole = Button(keys.idea_see_whole(number=str(root)), data("idea", root))
        return ((whole,), *own, *((judging,) if judging else ()), board)
    share = Button(keys.idea_share(), data("idea-share", found.id))
    supporting = () if mine else _supporting(found, desk)
    return (*supporting, *own, (share, *judging), *ours, board)


def _judging(found: Voice, desk: Desk) -> Button:
    """What can be done about a text that must not stand: the team hides it, everybody else reports it."""
    if _answers(desk):
        return on_the_board(found)
    return Button(keys.report_button(), data("report", found.id))


def _answers(desk: Desk) -> bool:
    """Whether who asks is of those who answer, and nobody else reads along."""
    return desk.may(ANSWER) and desk.among_us


def _supporting(found: Voice, desk: Desk) -> Rows:
    """The ways to support an idea, to hear of it without that, and to hear nothing of it."""
    if found.status in ENDED:
        return ()
    supports, hearing = _supports(found, desk), hears(desk.stores[Voices], found, desk.customer.id)
    label = keys.idea_unsupport() if supports else keys.idea_support()
    first = Button(label, data("support", found.id, int(not supports)))
    match hearing:
        case Hears.MUTED:
            second = Button(keys.idea_unmute(), data("follow", found.id, 1))
        case Hears.FOLLOWED:
            second = Button(keys.idea_unfollow(), data("follow", found.id, 0))
        case Hears.STEPS:
            second = Button(keys.idea_mute(), data("mute", found.id))
        case Hears.NOTHING:
            second = Button(keys.idea_follow(), data("follow", found.id, 1))
    return ((first,), (second,))


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
    if merged.hidden is not None:
        return (Toast(keys.idea_is_hidden(number=str(id)), alert=True), Redraw(idea_card(merged, desk)))
    if merged.published is not None and merged.status in ENDED:
        return (Toast(_not_open(merged), alert=True), Redraw(_ended_card(merged, desk)))
    if wanted:
        found, changed = supporting.support(voices, id, he, desk.now)
        toast = keys.idea_supported() if changed else keys.idea_supported_already()
    else:
        found, changed = supporting.withdraw_support(voices, id, he)
        toast = keys.idea_unsupported()
    told = inbox.changed(found, desk) if changed else ()
    profile.learn(desk, he)
    return (Toast(toast), Redraw(idea_card(found, desk)), *told)


ROUTES = (
    OnTap("ideas", turned, ANYONE),
    OnCommand("idea", idea, ANYONE, Where.ANYWHERE, numbered=True),
    OnTap("support", support, ANYONE),
)
