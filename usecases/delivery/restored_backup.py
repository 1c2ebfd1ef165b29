"""Started on a backup: the owners hear of it, and what is held back waits for somebody's word."""

from __future__ import annotations

from chat.answers import Answers, Button, Message, Tell, data
from chat.ports import Restored
from chat.records import Restorals
from customers.team import Role, Team
from texts import keys
from texts.text import Moment
from usecases.team_notices import in_team_chat
from usecases.work import Work


def tell(work: Work) -> Answers:
    """Tell the owners, and the team's chat, what was started and what is held back; once."""
    found = work.stores[Restorals].untold()
    if found is None:
        return ()
    work.stores[Restorals].note_told(work.now)
    key = f"restored:{found.made.timestamp():.6f}"
    owners = tuple(member.customer for member in work.stores[Team].members() if member.role is Role.OWNER)
    rows = ((Button(keys.held_button(), "held"),),) if found.held else ()
    text = keys.restored(made=Moment(found.made))
    return (
        Tell(people=owners, message=message(found), key=key),
        *in_team_chat(text, f"team:{key}", work.company, rows),
    )


def message(found: Restored) -> Message:
    """What was started, and what can be done with what is held back since."""
    texts = [keys.restored(made=Moment(found.made))]
    if found.paused:
        texts.append(keys.restored_paused())
    if not found.held:
        return Message(texts=(*texts, keys.held_none()))
    send, drop = (
        Button(keys.held_send(number=found.held), data("held", "send")),
        Button(keys.held_drop(), data("held", "drop")),
    )
    return Message(texts=(*texts, keys.held(number=found.held)), buttons=((send,), (drop,)))
