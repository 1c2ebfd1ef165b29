"""Posts that are gone, for the bot left a chat or somebody deleted them: what takes their place."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answer, Answers
from chat.events import Joined
from chat.records import Outbox, Stores
from polls.poll import Poll, PollId, State
from polls.store import Polls, Publication
from polls.venues import Venue, Venues
from texts import keys
from texts.text import Text
from usecases.buttons import results_button
from usecases.polls import posts
from usecases.polls.announcing import team_of
from usecases.polls.vote_news import publish_button
from usecases.work import Work


def moved_in_or_out(event: Joined, work: Work) -> Answers:
    """Note where the bot sits; where it sits no more, its posts are lost, and the team is told."""
    messenger, chat, stores = event.who.messenger, event.place.address, work.stores
    if event.present:
        rights = {"channel": event.channel, "may_post": event.may_post}
        stores[Venues].put(
            Venue(messenger=messenger, chat=chat, title=event.title or chat, name=event.name, **rights)
        )
        return ()
    answers: Answers = ()
    for poll in stores[Polls].having({State.OPEN}):
        if not posts.posts_in(poll.id, messenger, chat, stores):
            continue
        locked = stores[Polls].lock(poll.id)
        for post in posts.posts_in(poll.id, messenger, chat, stores):
            if locked.state is State.OPEN and post.fingerprint != posts.LOST:
                answers += _lost(locked, post, work)
    stores[Venues].remove(messenger, chat)
    return answers


def has_lost(id: PollId, stores: Stores) -> bool:
    """Tell whether a poll has posts that never arrived, or can be changed no more, and nobody knows."""
    return any(_gone(post, stores) for post in stores[Polls].publications(id))


def look_after(work: Work, id: PollId) -> Answers:
    """See to posts that never arrived, or that can be changed no more: somebody deleted them, say.

    Of an open poll that is told, once. Of one that has ended the result is posted anew, where it can be.
    """
    stores = work.stores
    if not has_lost(id, stores):
        return ()
    poll, answers = stores[Polls].lock(id), list[Answer]()
    for post in stores[Polls].publications(id):
        if not _gone(post, stores):
            continue
        if not stores[Outbox].arrived(post.key):
            answers += _missing(poll, post, work)
        elif poll.state is State.OPEN:
            answers += _lost(poll, post, work)
        else:
            answers.append(posts.anew(poll, post, stores))
    return tuple(answers)


def _gone(post: Publication, stores: Stores) -> bool:
    return post.fingerprint != posts.LOST and stores[Outbox].out_of_reach(post.key)


def _lost(poll: Poll, post: Publication, work: Work) -> Answers:
    """The post is kept: what comes of the poll is posted in its place."""
    work.stores[Polls].publish(replace(post, fingerprint=posts.LOST))
    text = keys.post_lost(number=str(poll.id), chat=posts.called(post.messenger, post.chat, work.stores))
    return _tell(poll, post, text, work)


def _missing(poll: Poll, post: Publication, work: Work) -> Answers:
    work.stores[Polls].unpublish(post)
    number, chat = str(poll.id), posts.called(post.messenger, post.chat, work.stores)
    text = keys.not_published(number=number, chat=chat)
    if poll.state is not State.OPEN:
        text = keys.outcome_not_published(number=number, chat=chat)
    return _tell(poll, post, text, work)


def _tell(poll: Poll, post: Publication, text: Text, work: Work) -> Answers:
    """Tell who made the poll, and the team, once; while it is open, with the way to show it again."""
    rows = (publish_button(poll.id),) if poll.state is State.OPEN else (results_button(poll.id),)
    return team_of(poll, text, f"team:not-{post.key}", work, rows)
