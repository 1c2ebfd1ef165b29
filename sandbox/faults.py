"""Faults on order: which calls and updates go wrong, and how."""

from __future__ import annotations

import random
from typing import Literal

import msgspec

Kind = Literal["error", "slow", "reset", "duplicate", "swap", "stale"]
IN_CALLS = ("error", "slow", "reset")
DESCRIPTIONS = {
    400: "Bad Request: chat not found",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    429: "Too Many Requests: retry after {retry_after}",
    500: "Internal Server Error",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}


class Fault(msgspec.Struct, forbid_unknown_fields=True, kw_only=True):
    """One order.

    In calls: `error` answers with `code`; `slow` waits `seconds` first; `reset` breaks the connection.
    `after` lets the call take effect before it goes wrong. In updates: `duplicate` delivers `copies` in
    all; `swap` lets the next update overtake this one; `stale` lets a tap be too old to be answered.

    It strikes where `method` (or `update`, a kind of update) and `chat` fit: the `nth` fitting one only
    (from 1), or with `chance` (0 to 1, drawn from `seed`), at most `times` in all (0: without end).
    """

    kind: Kind
    method: str = ""
    update: str = ""
    chat: int | str = ""
    nth: int = 0
    times: int = 0
    chance: float = 1.0
    seed: int | None = None
    after: bool = False
    code: int = 500
    description: str = ""
    retry_after: int = 1
    html: bool = False
    seconds: float = 1.0
    copies: int = 2
    number: int = 0
    met: int = 0
    struck: int = 0


class Faults:
    """The standing orders."""

    def __init__(self) -> None:
        self.orders: list[Fault] = []
        self.draws: dict[int, random.Random] = {}
        self.counted = 0

    def order(self, fault: Fault) -> Fault:
        """Take an order and give it its number."""
        self.counted += 1
        fault.number, fault.met, fault.struck = self.counted, 0, 0
        self.draws[fault.number] = random.Random(fault.seed)  # noqa: S311
        self.orders.append(fault)
        return fault

    def cancel(self, number: int = 0) -> None:
        """Cancel one order, or all of them."""
        self.orders = [fault for fault in self.orders if number and fault.number != number]

    def struck_by_call(self, method: str, chat: str) -> list[Fault]:
        """Return the faults that strike this call."""
        return [
            fault
            for fault in self.orders
            if fault.kind in IN_CALLS
            and fault.method.lower() in {"", method.lower()}
            and str(fault.chat) in {"", chat}
            and self._strikes(fault)
        ]

    def struck_by_update(self, kind: str) -> list[Fault]:
        """Return the faults that strike an update of this kind; a tap being made is a kind `tap`."""
        return [
            fault
            for fault in self.orders
            if fault.kind not in IN_CALLS
            and (fault.kind == "stale") == (kind == "tap")
            and fault.update in {"", kind}
            and self._strikes(fault)
        ]

    def _strikes(self, fault: Fault) -> bool:
        if fault.times and fault.struck >= fault.times:
            return False
        fault.met += 1
        drawn = self.draws[fault.number].random() < fault.chance
        strikes = fault.met == fault.nth if fault.nth else drawn
        fault.struck += strikes
        return strikes


def error_body(fault: Fault) -> tuple[bytes, str]:
    """Return the body of a faulty answer and its media type."""
    description = fault.description or DESCRIPTIONS.get(fault.code, "Internal Server Error")
    description = description.format(retry_after=fault.retry_after)
    if fault.html:
        page = f"<html><head><title>{fault.code}</title></head><body><h1>{description}</h1></body></html>"
        return page.encode(), "text/html"
    body: dict[str, object] = {"ok": False, "error_code": fault.code, "description": description}
    if fault.code == 429:
        body["parameters"] = {"retry_after": fault.retry_after}
    return msgspec.json.encode(body), "application/json"
