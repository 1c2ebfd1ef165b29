"""What wakes customers: the words on what we keep changed; invitations that nobody answered fall."""

from __future__ import annotations

from collections.abc import Iterator

from handlers.conversations import Wakings
from handlers.customers import referrals
from handlers.waking import Errand
from usecases import privacy_notice
from usecases.work import Work


def _due(work: Work) -> Iterator[Errand]:
    if privacy_notice.is_due(work):
        yield privacy_notice.tell


WAKINGS = Wakings(due=_due, looked_after=referrals.looked_after)
