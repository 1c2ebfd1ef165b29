"""What can go wrong with people and the team.

CustomerError
├── NotAllowed        the role does not give the right
├── LastOwner         the last owner cannot go
├── NoSuchMember      nobody in the team has that number
└── InviteInvalid     the invitation is unknown, used or too old
"""

from __future__ import annotations


class CustomerError(Exception):
    """Base of what can go wrong with people and the team."""


class NotAllowed(CustomerError):
    """The role of the person does not give the right to do this."""


class LastOwner(CustomerError):
    """The team would be left without an owner."""


class NoSuchMember(CustomerError):
    """Nobody in the team has that number."""


class InviteInvalid(CustomerError):
    """The invitation is unknown, was used, or is older than a day."""
