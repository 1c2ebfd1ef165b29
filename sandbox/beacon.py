"""A relay of public randomness that is made up: its rounds come by the sandbox's clock, unsigned."""

from __future__ import annotations

from hashlib import sha256, sha384

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from sandbox.world import World

CHAINS = {"52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971": (1692803367, 3)}
"""When the first round of a chain came, and how many seconds lie between two (the drand beacon, quicknet)."""


async def heard(request: Request) -> Response:
    """Tell a round as a drand relay does: the same each time that it is asked for, and none comes early."""
    world: World = request.app.state.world
    chain, number = str(request.path_params["chain"]), int(request.path_params["number"])
    if chain not in CHAINS or not number:
        return _answered({"error": "no such chain or round"}, 404)
    genesis, period = CHAINS[chain]
    if world.clock.now() < genesis + (number - 1) * period:
        return _answered({"error": "too early"}, 425)
    signature = sha384(f"sandbox {chain} {number}".encode())
    randomness = sha256(signature.digest()).hexdigest()
    return _answered({"round": number, "randomness": randomness, "signature": signature.hexdigest()}, 200)


def _answered(said: dict[str, object], status: int) -> Response:
    return Response(msgspec.json.encode(said), status, media_type="application/json")
