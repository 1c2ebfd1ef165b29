"""What the sandbox answers when a call cannot be fulfilled.

ApiError
├── BadRequestError     400
├── UnauthorizedError   401
├── ForbiddenError      403
├── ConflictError       409
├── TooManyError        429
└── LackingError        501, a method the real server has and the sandbox lacks
ImpossibleError         a person tried what no client can do (control interface)
"""

from __future__ import annotations

from sandbox.objects import Json


class ApiError(Exception):
    """An error of the Bot API: `code` is also the HTTP status."""

    code = 400
    prefix = "Bad Request"

    def __init__(self, message: str, *, code: int | None = None, parameters: Json | None = None) -> None:
        self.code = code or type(self).code
        self.message = message
        self.parameters = parameters
        super().__init__(message)

    @property
    def description(self) -> str:
        """The words that Telegram uses, its prefix included."""
        return f"{self.prefix}: {self.message}" if self.prefix else self.message

    @property
    def retry_after(self) -> int | None:
        """Seconds for the `Retry-After` header, if there are any."""
        return (self.parameters or {}).get("retry_after")


class BadRequestError(ApiError):
    """The call itself is wrong."""


class UnauthorizedError(ApiError):
    """The token is not accepted."""

    code = 401
    prefix = "Unauthorized"


class ForbiddenError(ApiError):
    """The bot may not do this here."""

    code = 403
    prefix = "Forbidden"


class ConflictError(ApiError):
    """Another way of receiving updates is in use."""

    code = 409
    prefix = "Conflict"


class TooManyError(ApiError):
    """Calls came faster than allowed; to be repeated after `seconds`."""

    code = 429
    prefix = "Too Many Requests"

    def __init__(self, seconds: int) -> None:
        super().__init__(f"retry after {seconds}", parameters={"retry_after": seconds})


class LackingError(ApiError):
    """The real server has this method; the sandbox says loudly that it lacks it."""

    code = 501
    prefix = "Not Implemented"

    def __init__(self, method: str) -> None:
        super().__init__(f"the sandbox lacks the method {method}")


class ImpossibleError(Exception):
    """A person tried what his client could not do, such as tapping a button that is not there."""
