"""Which path does what: JSON in, JSON out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from sandbox.control import deeds, guests, orders, requests, views
from sandbox.crowd import CrowdOrder
from sandbox.errors import ImpossibleError
from sandbox.faults import Fault
from sandbox.limits import Allowed
from sandbox.tour import Tour
from sandbox.world import World

Asked = TypeVar("Asked")


def answered(result: Any, status: int = 200) -> Response:
    """Return JSON."""
    return Response(msgspec.json.encode(result), status, media_type="application/json")


def route(path: str, kind: type[Asked], act: Callable[[World, Asked], Any]) -> Route:
    """Make a POST route of a function that takes the decoded body; ImpossibleError becomes a 400."""

    async def handle(request: Request) -> Response:
        guests.look_in(request.app.state.world, request)
        try:
            asked = msgspec.json.decode(await request.body() or b"{}", type=kind)
            return answered(act(request.app.state.world, asked))
        except (msgspec.DecodeError, ImpossibleError) as error:
            return answered({"error": str(error)}, 400)

    return Route(f"/sandbox/{path}", handle, methods=["POST"])


def reading(path: str, read: Callable[[World, Request], Awaitable[Any]], method: str = "GET") -> Route:
    """Make a GET (or DELETE) route of a function; ImpossibleError becomes a 400."""

    async def handle(request: Request) -> Response:
        guests.look_in(request.app.state.world, request)
        try:
            return answered(await read(request.app.state.world, request))
        except (ValueError, KeyError, ImpossibleError) as error:
            return answered({"error": str(error)}, 400)

    return Route(f"/sandbox/{path}", handle, methods=[method])


ROUTES = [
    route("people", requests.NewPerson, deeds.add_person),
    route("chats", requests.NewChat, deeds.add_chat),
    route("topics", requests.Topic, deeds.set_topic),
    route("say", requests.Said, deeds.say),
    route("tap", requests.Tapped, deeds.tap),
    route("edit", requests.Retyped, deeds.edit),
    route("delete", requests.Deleted, deeds.delete),
    route("block", requests.Who, deeds.block),
    route("unblock", requests.Who, deeds.unblock),
    route("deactivate", requests.Who, deeds.deactivate),
    route("members", requests.Membership, deeds.set_member),
    route("send", requests.Sent, deeds.send),
    route("share", requests.Shared, deeds.share),
    route("forward", requests.Forwarded, deeds.forward),
    route("vote", requests.Voted, deeds.vote),
    route("react", requests.Reacted, deeds.react),
    route("inline", requests.Typed, deeds.inline),
    route("migrate", requests.Migrated, deeds.migrate),
    route("language", requests.Spoken, guests.change_language),
    route("crowd", CrowdOrder, guests.let_come),
    reading("crowd", guests.see_crowd),
    reading("crowd", guests.send_away, "DELETE"),
    route("tour", Tour, guests.set_tour),
    reading("tour", guests.see_tour),
    route("bot", requests.Trait, orders.set_traits),
    route("clock", requests.Time, orders.set_clock),
    route("faults", Fault, orders.order_fault),
    route("faults/cancel", requests.Cancelled, orders.cancel_faults),
    route("limits", Allowed, orders.set_limits),
    reading("people", views.see_people),
    reading("chats", views.see_chats),
    reading("messages", views.see_messages),
    reading("withheld", views.see_withheld),
    reading("answers", views.see_answer),
    reading("calls", views.see_calls),
    reading("bots", views.see_bots),
    reading("menu", views.see_menu),
    reading("clock", orders.see_clock),
    reading("faults", orders.see_faults),
    reading("limits", orders.see_limits),
    Route("/sandbox/files/{file_id}", views.see_file),
    Route("/sandbox/events", views.see_events),
]
