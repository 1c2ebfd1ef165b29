"""What is said of lead users, registered."""

from __future__ import annotations

from handlers.conversations import Conversations
from handlers.leadusers import wakings

CONVERSATIONS = Conversations(wakings=wakings.WAKINGS)
