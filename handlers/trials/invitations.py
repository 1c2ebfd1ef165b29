"""Which invitations end with a consent that is taken back, said before and after."""

from __future__ import annotations

from collections.abc import Iterable

from chat.answers import Answers
from handlers.routes import say
from texts import keys
from texts.text import Text
from trials.tester import Tester
from trials.trial import Trial

Invited = Iterable[tuple[Trial, Tester]]


def ending(invited: Invited) -> tuple[Text, ...]:
    """Say which invitations would end."""
    return tuple(keys.invitation_ends(product=trial.terms.product) for trial, _ in invited)


def ended(invited: Invited) -> Answers:
    """Say which invitations have ended; nothing where none has."""
    texts = [keys.invitation_ended(product=trial.terms.product) for trial, _ in invited]
    return say(*texts) if texts else ()
