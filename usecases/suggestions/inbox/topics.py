"""Topics of the team's chat: one for each kind of voice, opened by the bot with the first of its kind."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from chat.answers import OPENS, Answers, Message, Rows, Say, To
from suggestions.kind import Kind
from suggestions.voice import Voice
from texts import keys
from texts.text import Text
from usecases.company import Company
from usecases.links import as_links


def of(kind: Kind, team: To) -> tuple[To, tuple[Say, ...]]:
    """Return where voices of a kind stand in the team's chat, and what opens their topic.

    It is opened once, whoever asks for it first; where that cannot be, they stand in the chat itself. Where
    the operator named one topic, all stand there.
    """
    if team.topic:
        return team, ()
    key = f"{OPENS}{team.address}:{kind.value}"
    opening = Message(texts=(keys.inbox_topic(kind=kind.value),), opens=True)
    return replace(team, topic=key), (Say(message=opening, to=team, key=key),)


def in_team_chat(
    voices: Iterable[Voice], texts: tuple[Text, ...], key: str, company: Company, rows: Rows
) -> Answers:
    """Say something of voices in the team's chat, once, if it has one: the people meant hear of it anyway.

    It stands in the topic of their kind; of several kinds it stands in the chat itself.
    """
    if company.team_chat is None:
        return ()
    to, opening = company.team_chat, tuple[Say, ...]()
    kinds = {voice.kind or Kind.QUESTION for voice in voices}
    if len(kinds) == 1:
        to, opening = of(kinds.pop(), to)
    return (*opening, Say(message=Message(texts=(texts,), buttons=as_links(rows)), to=to, key=key))
