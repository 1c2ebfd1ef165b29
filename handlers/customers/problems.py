"""The words for errors with customers and the team."""

from __future__ import annotations

from customers import errors as people
from texts import keys
from texts.text import Text


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case people.CustomerError():
            return (_problem(error),)
        case _:
            return None


def _problem(error: people.CustomerError) -> Text:
    """Return what is said of an error with people and the team."""
    match error:
        case people.LastOwner():
            return keys.last_owner()
        case people.NoSuchMember():
            return keys.no_such_member()
        case people.InviteInvalid():
            return keys.invite_invalid()
        case _:
            return keys.not_allowed()
