"""What is said by the calendar, registered."""

from __future__ import annotations

from handlers.calendar import wakings
from handlers.conversations import Conversations

CONVERSATIONS = Conversations(wakings=wakings.WAKINGS)
