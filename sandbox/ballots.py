"""Votes in native polls: cast by people, counted, told to the bot."""

from __future__ import annotations

from sandbox.errors import ImpossibleError
from sandbox.objects import Poll, PollAnswer, User
from sandbox.rooms import Kept, Room
from sandbox.world import World


def vote(world: World, room: Room, person: User, message_id: int, chosen: list[int]) -> Poll:
    """Let a person vote in a poll; no option takes the vote back. Raises ImpossibleError."""
    close_due(world)
    kept = room.kept.get(message_id)
    poll = kept.message.poll if kept else None
    if kept is None or poll is None:
        raise ImpossibleError(f"no poll {message_id}")
    if poll.is_closed:
        raise ImpossibleError("the poll is closed")
    if any(not 0 <= number < len(poll.options) for number in chosen) or len(set(chosen)) != len(chosen):
        raise ImpossibleError("no such option")
    if len(chosen) > 1 and not poll.allows_multiple_answers:
        raise ImpossibleError("the poll allows one answer")
    if person.id in kept.votes and not poll.allows_revoting:
        raise ImpossibleError("the poll allows no second thoughts")
    kept.votes[person.id] = sorted(chosen)
    count(poll, kept)
    _tell(world, room, kept, person)
    return poll


def count(poll: Poll, kept: Kept) -> None:
    """Count a poll's votes anew."""
    poll.total_voter_count = sum(bool(votes) for votes in kept.votes.values())
    for number, option in enumerate(poll.options):
        option.voter_count = sum(number in votes for votes in kept.votes.values())


def close_poll(world: World, room: Room, kept: Kept) -> None:
    """Close a poll and tell the bot that sent it."""
    if kept.message.poll is None:
        return
    kept.message.poll.is_closed = True
    world.polls.pop(kept.message.poll.id, None)
    world.tell_message("edited", room, kept)
    if kept.bot_id in world.bots:
        world.update(world.bots[kept.bot_id], "poll", kept.message.poll, f"poll {kept.message.poll.id}")


def close_due(world: World) -> None:
    """Close the polls whose time has come by the sandbox's clock."""
    now = world.time()
    for room, message_id in list(world.polls.values()):
        kept = room.kept.get(message_id)
        poll = kept.message.poll if kept else None
        if kept and poll and poll.close_date and poll.close_date <= now and not poll.is_closed:
            close_poll(world, room, kept)


def _tell(world: World, room: Room, kept: Kept, person: User) -> None:
    """Send the poll's new state to the bot, and who voted if that is open."""
    world.tell_message("edited", room, kept)
    poll, bot = kept.message.poll, world.bots.get(kept.bot_id or 0)
    if poll is None or bot is None:
        return
    key = f"poll {poll.id}"
    world.update(bot, "poll", poll, key)
    if not poll.is_anonymous:
        chosen = kept.votes[person.id]
        answer = PollAnswer(
            poll_id=poll.id,
            user=person,
            option_ids=chosen,
            option_persistent_ids=[poll.options[number].persistent_id for number in chosen],
        )
        world.update(bot, "poll_answer", answer, key)
