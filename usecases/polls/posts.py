"""A poll's posts in groups and channels: what they say, and how they are brought up to date."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Lane, Message, Rows, Say, To
from chat.ports import Fate
from chat.records import Outbox, Stores
from customers.people import CustomerId
from polls.lifecycle import ENDED
from polls.poll import Poll, PollId, State
from polls.store import Polls, Publication
from polls.venues import Venues
from texts import keys
from texts.text import Link, Listing, Text
from usecases import links
from usecases.company import Company
from usecases.polls.ballot_text import listed, rules
from usecases.polls.outcome_text import decision_text, file_fingerprint, headline
from usecases.work import Work

LOST: Final = "lost"
"""What a post tells that is out of reach, once the team knows."""


def published(poll: Poll, stores: Stores) -> Message:
    """The poll's post as it stands: its options, turnout and a link, or what came of it."""
    if poll.state in ENDED and (outcome := stores[Polls].outcome(poll.id)) is not None:
        said = [decision_text(poll, decision) for decision in stores[Polls].decisions(poll.id)]
        sealed = file_fingerprint(poll, outcome, stores[Polls])
        texts = (*headline(poll, outcome, stores[Polls]), *said, sealed)
        second = stores[Polls].runoff_of(poll.id)
        decides = second if second and stores[Polls].get(second).state is State.OPEN else None
        return Message(texts=texts, buttons=(_in_full(poll), *_onwards(decides, poll.draw)))
    if poll.state is State.VOID:
        return Message(
            texts=(keys.announce_void(question=poll.terms.question, reason=poll.reason or "–"),),
        )
    return Message(
        texts=(*rules(poll), listed(poll, in_short=True), keys.published_turnout(voters=poll.voters)),
        buttons=_onwards(poll.id, poll.draw),
    )


def _in_full(poll: Poll) -> tuple[Button, ...]:
    """A link into the private chat, to all that was counted."""
    return (Button(keys.result_in_full(), link=Link(links.carried("results", str(poll.id)))),)


def _onwards(vote: PollId | None, draw: int | None) -> Rows:
    """Links to the vote that can be taken part in, and to the draw among those who do."""
    ballot = Button(keys.published_vote(), link=Link(f"poll-{vote}"))
    drawing = Button(keys.published_draw(), link=Link(f"draw-{draw}"))
    return (*(((ballot,),) if vote is not None else ()), *(((drawing,),) if draw is not None else ()))


def called(messenger: str, chat: str, stores: Stores) -> str:
    """Name a chat as it calls itself, where that is known."""
    venue = stores[Venues].find(messenger, chat)
    return venue.title if venue and venue.title else chat


def changed_too(id: PollId, stores: Stores) -> tuple[Text, ...]:
    """Say in which chats posts change with what is about to be done; nothing where there is none."""
    its = stores[Polls].publications(id)
    chats = dict.fromkeys(called(each.messenger, each.chat, stores) for each in its)
    return (keys.act_posts(chats=Listing(tuple(chats))),) if chats else ()


def retired(poll: Poll) -> Message:
    """A post that another one in the same chat has taken the place of: it asks nobody to vote any more."""
    return Message(texts=(keys.ballot_question(question=poll.terms.question), keys.published_newer()))


def fingerprint(poll: Poll, polls: Polls) -> str:
    """What a published message tells: it is edited only when this changes."""
    said = len(poll.notices) + len(polls.decisions(poll.id))
    second = polls.runoff_of(poll.id) if poll.state in ENDED else None
    tied = f":{polls.get(second).state}" if second is not None else ""
    return f"{poll.state}:{poll.voters}:{poll.terms.closes.isoformat()}:{said}{tied}"


def posts_in(poll: PollId, messenger: str, chat: str, stores: Stores) -> list[Publication]:
    """The posts of a poll in a chat: it may have been written to by its name before it was known."""
    venue = stores[Venues].find(messenger, chat)
    called = {chat.lower(), *((venue.chat, f"@{venue.name.lower()}") if venue else ())}
    its = (each for each in stores[Polls].publications(poll) if each.messenger == messenger)
    return [each for each in its if each.chat.lower() in called]


def place_of(where: To, stores: Stores) -> To:
    """Return a chat that was named by the address under which it is known."""
    venue = stores[Venues].find(where.messenger, where.address)
    return replace(where, address=venue.chat) if venue else where


def publish(work: Work, poll: Poll, where: To, by: CustomerId) -> Answers:
    """Post an open poll, which the caller holds, in a chat: the one before, if there is one, gives way to it.

    Returns nothing where one still waits to be sent there.
    """
    stores, there = work.stores, place_of(where, work.stores)
    before = posts_in(poll.id, there.messenger, there.address, stores)
    if any(each.topic == there.topic and stores[Outbox].fate(each.key) == Fate.PENDING for each in before):
        return ()
    work.audit("publish", logged(poll, there, work.company), by)
    post = Publication(
        poll=poll.id,
        messenger=there.messenger,
        chat=there.address,
        topic=there.topic,
        key=f"published:{poll.id}:{there.address}:{work.entropy(8).hex()}",
        fingerprint=fingerprint(poll, stores[Polls]),
    )
    for each in before:
        stores[Polls].unpublish(each)
    stores[Polls].publish(post)
    gives_way = tuple(Edit(of=each.key, message=retired(poll)) for each in before)
    return (*gives_way, Say(message=published(poll, stores), to=there, key=post.key))


def logged(poll: Poll, there: To, company: Company) -> str:
    """Return how the audit log calls a poll and a chat; its messenger, where that is not the first.

    It stands there as well where the address has a colon, which would be taken for one.
    """
    chat = f"{there.address}/{there.topic}" if there.topic else there.address
    known = there.messenger in company.messengers[:1] and ":" not in chat
    return f"poll:{poll.id} chat:{chat if known else f'{there.messenger}:{chat}'}"


def ended_edits(poll: Poll, stores: Stores) -> tuple[Edit | Say, ...]:
    """Bring the posts of a poll that has ended up to date, and those of the tie that it was to decide."""
    first = published_edits(poll.parent, stores) if poll.parent is not None else ()
    return (*published_edits(poll.id, stores), *first)


def published_edits(id: PollId, stores: Stores) -> tuple[Edit | Say, ...]:
    """Bring every post of a poll up to date; where one is out of reach, what came of the poll is posted anew.

    The poll is held meanwhile: who looked before it was closed would else write over what came of it.
    """
    if not _outdated(stores[Polls].get(id), stores):
        return ()
    poll = stores[Polls].lock(id)
    current, brought = fingerprint(poll, stores[Polls]), list[Edit | Say]()
    for found in _outdated(poll, stores):
        if found.fingerprint != LOST and not stores[Outbox].out_of_reach(found.key):
            stores[Polls].publish(replace(found, fingerprint=current))
            ended = poll.state is not State.OPEN
            brought.append(Edit(of=found.key, message=replace(published(poll, stores), news=ended)))
        elif poll.state is not State.OPEN:
            brought.append(anew(poll, found, stores))
    return tuple(brought)


def anew(poll: Poll, lost: Publication, stores: Stores) -> Say:
    """Post in the same chat once more, in place of what is out of reach."""
    key = f"{lost.key}+"
    stores[Polls].publish(replace(lost, key=key, fingerprint=fingerprint(poll, stores[Polls])))
    there = To(lost.messenger, lost.chat, topic=lost.topic)
    return Say(message=published(poll, stores), to=there, key=key, lane=Lane.NOTICE)


def _outdated(poll: Poll, stores: Stores) -> list[Publication]:
    """The posts that tell something else than what is; of an open poll, those that can still be changed."""
    found = stores[Polls].publications(poll.id)
    current = fingerprint(poll, stores[Polls]) if found else ""
    lost = LOST if poll.state is State.OPEN else current
    return [each for each in found if each.fingerprint not in {current, lost}]
