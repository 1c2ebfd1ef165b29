"""Hearing of an idea without supporting it, hearing nothing of one, and a link to send on."""

from __future__ import annotations

from chat.answers import Answers, Message, Redraw, Say, Toast
from customers.team import ANYONE
from handlers.desk import Desk
from handlers.routes import OnTap, Tap
from handlers.suggestions.board.board import idea_card, readable
from suggestions.errors import Hidden, NoSuchVoice
from suggestions.store import Voices
from suggestions.voice import VoiceId
from texts import keys
from texts.text import Link
from usecases import links
from usecases.suggestions.board import following


def follow(tap: Tap, desk: Desk) -> Answers:
    """Let someone hear of an idea, or no more; the button carries how it shall be.

    Raises NoSuchVoice, Hidden.
    """
    id = tap.id(VoiceId)
    if tap.number(1):
        following.follow(desk, id, desk.customer.id)
        return (Toast(keys.idea_followed()), _redrawn(id, desk))
    following.unfollow(desk, id, desk.customer.id)
    return (Toast(keys.idea_unfollowed()), _redrawn(id, desk))


def mute(tap: Tap, desk: Desk) -> Answers:
    """Let someone hear nothing of an idea; his support stays. Raises NoSuchVoice, Hidden."""
    id = tap.id(VoiceId)
    following.mute(desk, id, desk.customer.id)
    return (Toast(keys.idea_muted()), _redrawn(id, desk))


def _redrawn(id: VoiceId, desk: Desk) -> Redraw:
    return Redraw(idea_card(desk.stores[Voices].get(id), desk))


def share(tap: Tap, desk: Desk) -> Answers:
    """Give a link that shows the idea to whoever opens it. Raises NoSuchVoice, Hidden."""
    found = readable(tap.id(VoiceId), desk)
    if found.hidden is not None:
        raise Hidden(found.id)
    if not found.public:
        raise NoSuchVoice(found.id)
    link = Link(links.carried("idea", str(found.id)))
    texts = keys.idea_share_this(title=found.title), keys.link_line(link=link)
    return (Say(message=Message(texts=(texts,))),)


ROUTES = (
    OnTap("follow", follow, ANYONE),
    OnTap("mute", mute, ANYONE),
    OnTap("idea-share", share, ANYONE),
)
