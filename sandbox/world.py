"""All state of the sandbox, in memory: people, bots, chats, messages, taps."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING
from uuid import uuid4

import msgspec

from sandbox.bots import DEFAULT_TOKEN, Bot, checked_token, new_bot
from sandbox.clock import Clock
from sandbox.errors import ImpossibleError
from sandbox.faults import Faults
from sandbox.feed import Feed
from sandbox.files import Files
from sandbox.limits import Limits
from sandbox.objects import ApiObject, Chat, ChatMemberUpdated, Json, Message, User
from sandbox.rooms import PRESENT, STEERING, Kept, Room, member_object

if TYPE_CHECKING:
    from sandbox.crowd import Crowd, CrowdOrder
    from sandbox.tour import Tour

EPHEMERAL_KEPT = 1_000
TAPS_KEPT = 50_000
TAP_LIFE = 150.0
"""So many seconds after a tap its query can be answered."""


@dataclass
class Tap:
    """A callback query that waits for its answer, or got one."""

    query_id: str
    bot_id: int
    person: int
    at: float
    answer: Json | None = None


class World:
    """What the server knows. `kept_messages` bounds the memory: the oldest messages go first.

    `retry_pace` stretches the waits between repeated webhook deliveries; 0 repeats at once.
    """

    run: Callable[[Bot, str, dict[str, str]], Awaitable[object]]
    """Runs the method that a webhook's answer asks for; set by whoever builds the server."""

    def __init__(self, *, kept_messages: int = 20_000, seed: int | None = None) -> None:
        self.clock = Clock()
        self.feed = Feed()
        self.files = Files()
        self.random = random.Random(seed)  # noqa: S311
        self.people: dict[int, User] = {}
        self.gone: set[int] = set()
        self.bots: dict[int, Bot] = {}
        self.last_bot: int | None = None
        self.private: dict[tuple[int, int], Room] = {}
        self.rooms: dict[int, Room] = {}
        self.taps: dict[str, Tap] = {}
        self.polls: dict[str, tuple[Room, int]] = {}
        self.faults = Faults()
        self.limits = Limits()
        self.kept_messages = kept_messages
        self.order: deque[tuple[Room, int]] = deque()
        self.last_message_id = 0
        self.last_person = 500_000
        self.retry_pace = 1.0
        self.closed = False
        self.mark = uuid4().hex
        self.simulated: set[int] = set()
        self.crowd: Crowd | None = None
        self.offered: CrowdOrder | None = None
        """What a crowd does of which no more is said than that it may come."""
        self.tour: Tour | None = None
        self.first_look: Callable[[list[str]], None] | None = None
        """Hears once which languages whoever looks first reads, the best one first."""

    # bots

    def bot_of(self, token: str) -> Bot:
        """Return the bot with this token, new if need be. Raises UnauthorizedError."""
        bot_id = checked_token(token)
        bot = self.bots.get(bot_id)
        if bot is None:
            bot = self.bots[bot_id] = new_bot(token, bot_id, self.clock.now)
            self.feed.tell("bot", bot=bot.user)
        return bot

    def bot(self, bot_id: int | None = None) -> Bot:
        """Return a bot by id, else the one that called last, else the default one."""
        chosen = bot_id or self.last_bot
        if chosen is None:
            return self.bot_of(DEFAULT_TOKEN)
        if chosen not in self.bots:
            raise ImpossibleError(f"no bot {chosen}")
        return self.bots[chosen]

    # people and chats

    def add_person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language_code: str | None = None,
        *,
        person_id: int | None = None,
        simulated: bool = False,
    ) -> User:
        """Let a person appear who never wrote to any bot. Raises ImpossibleError if the id is taken."""
        if person_id is None:
            self.last_person += 1
            while self.last_person in self.people:
                self.last_person += 1
            person_id = self.last_person
        if person_id in self.people or person_id in self.bots or person_id <= 0:
            raise ImpossibleError(f"id {person_id} is taken or not positive")
        person = User(
            id=person_id,
            is_bot=False,
            first_name=first_name,
            last_name=last_name,
            username=username,
            language_code=language_code,
        )
        self.people[person_id] = person
        if simulated:
            self.simulated.add(person_id)
        self.feed.tell("person", person=person, simulated=simulated)
        return person

    def person(self, person_id: int) -> User:
        """Return a person. Raises ImpossibleError."""
        if person_id not in self.people:
            raise ImpossibleError(f"no person {person_id}")
        return self.people[person_id]

    def user(self, user_id: int) -> User | None:
        """Return a person or a bot."""
        bot = self.bots.get(user_id)
        return bot.user if bot else self.people.get(user_id)

    def private_room(self, bot: Bot, person_id: int) -> Room:
        """Return the private chat of a bot and a person, empty if they never spoke."""
        key = (bot.id, person_id)
        if key not in self.private:
            person = self.person(person_id)
            chat = Chat(
                id=person.id,
                type="private",
                username=person.username,
                first_name=person.first_name,
                last_name=person.last_name,
            )
            self.private[key] = Room(chat, bot.id, {person.id: "member", bot.id: "member"})
        return self.private[key]

    def room(self, chat_id: int, bot: Bot) -> Room:
        """Return a chat by its id as this bot knows it. Raises ImpossibleError."""
        if chat_id in self.people:
            return self.private_room(bot, chat_id)
        if chat_id not in self.rooms:
            raise ImpossibleError(f"no chat {chat_id}")
        return self.rooms[chat_id]

    def add_room(self, kind: str, title: str, username: str | None, chat_id: int | None = None) -> Room:
        """Let a group, supergroup or channel appear, without members."""
        if kind not in {"group", "supergroup", "channel"}:
            raise ImpossibleError(f"no such kind of chat: {kind}")
        nth = len(self.rooms) + 1
        number = chat_id or (-4_000_000_000 - nth if kind == "group" else -1_002_000_000_000 - nth)
        if number in self.rooms or number >= 0:
            raise ImpossibleError(f"id {number} is taken or not negative")
        room = self.rooms[number] = Room(Chat(id=number, type=kind, title=title, username=username))
        self.feed.tell("chat", chat=room.chat)
        return room

    # messages

    def time(self) -> int:
        """Return the sandbox's time in whole unix seconds."""
        return int(self.clock.now())

    def post(self, room: Room, message: Message, *, bot: Bot | None = None) -> Kept:
        """Put a message into a chat and give it its id; bots that may see it get an update."""
        if room.chat.type in {"supergroup", "channel"}:
            room.last_id += 1
            message.message_id = room.last_id
        else:
            self.last_message_id += 1
            message.message_id = self.last_message_id
        kept = room.kept[message.message_id] = Kept(message, bot.id if bot else None)
        self.order.append((room, message.message_id))
        while len(self.order) > self.kept_messages:
            self._forget(*self.order.popleft())
        self.tell_message("message", room, kept)
        return kept

    def _forget(self, room: Room, message_id: int) -> None:
        """Let go of a message, of its place among the pinned and of its poll."""
        kept = room.kept.pop(message_id, None)
        if message_id in room.pinned:
            room.pinned.remove(message_id)
        poll = kept.message.poll if kept else None
        where, number = self.polls.get(poll.id if poll else "", (None, 0))
        if poll and where is room and number == message_id:
            del self.polls[poll.id]

    def post_ephemeral(self, room: Room, message: Message, bot: Bot, receiver: User) -> Kept:
        """Show a message to one member of a group only; it has an id of its own kind."""
        room.last_ephemeral += 1
        message.ephemeral_message_id, message.receiver_user = room.last_ephemeral, receiver
        kept = room.ephemeral[room.last_ephemeral] = Kept(message, bot.id, only_for=receiver.id)
        while len(room.ephemeral) > EPHEMERAL_KEPT:
            del room.ephemeral[next(iter(room.ephemeral))]
        self.tell_message("message", room, kept)
        return kept

    def tell_message(self, kind: str, room: Room, kept: Kept) -> None:
        """Tell the listeners of a message as it stands now (`message` if new, or `edited`)."""
        self.feed.tell(kind, chat_id=room.chat.id, bot_id=room.bot_id, message=self.seen(kept))

    def seen(self, kept: Kept) -> Json:
        """Return a message as the people's side sees it: with reply keyboard and reactions."""
        shown: Json = msgspec.to_builtins(kept.message)
        if kept.keyboard:
            shown["keyboard"] = kept.keyboard
        if any(kept.reactions.values()):
            shown["reactions"] = {str(who): what for who, what in kept.reactions.items() if what}
        if kept.present:
            shown["present"] = msgspec.to_builtins(kept.present)
        if kept.only_for:
            shown["only_for"] = kept.only_for
        if kept.withheld:
            shown["withheld"] = sorted(kept.withheld)
        return shown

    def remove(self, room: Room, message_id: int) -> None:
        """Delete a message."""
        self._forget(room, message_id)
        self.feed.tell("deleted", chat_id=room.chat.id, bot_id=room.bot_id, message_id=message_id)

    # updates

    def update(self, bot: Bot, kind: str, payload: ApiObject, key: str) -> int | None:
        """Queue an update for a bot; `key` keeps those of one chat or person in order."""
        for fault in self.faults.struck_by_update(kind):
            if fault.kind == "swap":
                bot.updates.hold_next = True
            if fault.kind == "duplicate":
                bot.updates.copies_of_next = fault.copies
        return bot.updates.add(kind, payload, key)

    def bots_in(self, room: Room) -> list[Bot]:
        """Return the bots that are present in a chat."""
        if room.bot_id is not None:
            return [self.bots[room.bot_id]]
        return [bot for bot in self.bots.values() if room.status(bot.id) in PRESENT]

    def change_member(
        self, room: Room, user: User, status: str, by: User, *, without: Collection[str] = ()
    ) -> None:
        """Change somebody's status and tell the bots: my_chat_member to one, chat_member to admins.

        `without` are the rights that an administrator does not have.
        """
        before = member_object(user, room)
        bots = self.bots_in(room)
        room.members[user.id], room.lacking[user.id] = status, frozenset(without)
        now = member_object(user, room)
        if before == now:
            return
        change = ChatMemberUpdated(
            chat=room.chat,
            from_=by,
            date=self.time(),
            old_chat_member=before,
            new_chat_member=now,
        )
        if user.is_bot:
            self.update(self.bots[user.id], "my_chat_member", change, f"own member {room.chat.id}")
        for bot in bots:
            if bot.id != user.id and room.status(bot.id) in STEERING:
                self.update(bot, "chat_member", change, f"member {user.id}")
        self.feed.tell("member", chat_id=room.chat.id, user_id=user.id, status=status)

    # taps

    def new_tap(self, bot: Bot, person_id: int) -> Tap:
        """Note a tap; those long past answering are forgotten."""
        now = self.clock.now()
        for old in list(islice(self.taps.values(), 10)):
            if now - old.at > 10 * TAP_LIFE or len(self.taps) >= TAPS_KEPT:
                del self.taps[old.query_id]
        if any(fault.kind == "stale" for fault in self.faults.struck_by_update("tap")):
            now -= TAP_LIFE + 1
        query_id = str(self.random.getrandbits(62))
        tap = self.taps[query_id] = Tap(query_id, bot.id, person_id, now)
        return tap

    def close(self) -> None:
        """End what waits: pollers, deliveries and listeners."""
        self.closed = True
        if self.crowd:
            self.crowd.stop()
        self.feed.close()
        for bot in self.bots.values():
            if bot.polling and not bot.polling.done():
                bot.polling.set_result("closing")
            if bot.webhook and bot.webhook.task:
                bot.webhook.task.cancel()
