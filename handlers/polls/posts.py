"""A poll's posts in groups and channels: what they say, and how they are brought up to date."""

from __future__ import annotations

from chat.answers import Button, Edit, Message
from handlers.desk import Company, Stores
from handlers.polls.ballot_card import rules
from handlers.polls.results import decision_text, file_fingerprint, headline
from polls.lifecycle import ENDED
from polls.poll import Poll, PollId, State
from polls.store import Polls, Publication
from texts import keys


def published(poll: Poll, stores: Stores, company: Company) -> Message:
    """The poll's message in a group or channel, as it stands: turnout and a link, or what came of it."""
    if poll.state in ENDED and (outcome := stores.polls.outcome(poll.id)) is not None:
        said = [decision_text(poll, decision) for decision in stores.polls.decisions(poll.id)]
        sealed = file_fingerprint(poll, outcome, stores.polls)
        return Message(texts=(*headline(poll, outcome, stores.polls), *said, sealed))
    if poll.state is State.VOID:
        return Message(
            texts=(keys.announce_void(question=poll.terms.question, reason=poll.reason or "–"),),
        )
    link = company.link(f"poll-{poll.id}")
    return Message(
        texts=(*rules(poll), keys.published_turnout(voters=poll.voters)),
        buttons=((Button(keys.published_vote(), link=link),),),
    )


def fingerprint(poll: Poll, polls: Polls) -> str:
    """What a published message tells: it is edited only when this changes."""
    said = len(poll.notices) + len(polls.decisions(poll.id))
    return f"{poll.state}:{poll.voters}:{poll.terms.closes.isoformat()}:{said}"


def published_edits(id: PollId, stores: Stores, company: Company) -> tuple[Edit, ...]:
    """Bring every published message of a poll up to date.

    The poll is held meanwhile: who looked before it was closed would else write over what came of it.
    """
    if not _outdated(stores.polls.get(id), stores):
        return ()
    poll = stores.polls.lock(id)
    shown, edits = fingerprint(poll, stores.polls), []
    for found in _outdated(poll, stores):
        stores.polls.publish(
            Publication(poll=id, messenger=found.messenger, chat=found.chat, key=found.key, shown=shown)
        )
        edits.append(Edit(of=found.key, message=published(poll, stores, company)))
    return tuple(edits)


def _outdated(poll: Poll, stores: Stores) -> list[Publication]:
    """The published messages that tell something else than what is."""
    found = stores.polls.publications(poll.id)
    shown = fingerprint(poll, stores.polls) if found else ""
    return [each for each in found if each.shown != shown]
