"""How a bot gets its updates: by asking, or by a webhook."""

from __future__ import annotations

import asyncio
import re

import msgspec

from sandbox.addresses import parts_of
from sandbox.bots import Bot, Webhook
from sandbox.delivery import deliver
from sandbox.errors import BadRequestError, ConflictError
from sandbox.methods.call import Call, Method, Noted
from sandbox.objects import WebhookInfo

WEBHOOK_ACTIVE = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)
TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"
LOOPBACK = {"localhost", "127.0.0.1", "::1"}


async def get_updates(call: Call) -> list[msgspec.Raw]:
    """Return waiting updates, or wait up to `timeout` (50 s at most) for the first one.

    Raises ConflictError while a webhook is set, and when a newer call takes over.
    """
    arguments, bot = call.arguments, call.bot
    if bot.webhook:
        raise ConflictError(WEBHOOK_ACTIVE)
    _interrupt(bot, TERMINATED)
    bot.updates.allow(_allowed(call))
    bot.updates.confirm(arguments.integer("offset"))
    limit = arguments.integer("limit", 100, 1, 100)
    found = bot.updates.oldest(limit)
    timeout = arguments.integer("timeout", 0, 0, 50)
    if found or not timeout or call.world.closed:
        return found
    await _wait(bot, timeout)
    return bot.updates.oldest(limit)


async def _wait(bot: Bot, seconds: float) -> None:
    """Wait for an update. Raises ConflictError if interrupted."""
    mine = bot.polling = asyncio.get_running_loop().create_future()
    bot.updates.arrived.clear()
    arrival = asyncio.ensure_future(bot.updates.arrived.wait())
    try:
        await asyncio.wait({mine, arrival}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        if mine.done() and mine.result() != "closing":
            raise ConflictError(mine.result())
    finally:
        arrival.cancel()
        if bot.polling is mine:
            bot.polling = None


def _interrupt(bot: Bot, reason: str) -> None:
    if bot.polling and not bot.polling.done():
        bot.polling.set_result(reason)


def _allowed(call: Call) -> list[str] | None:
    if not call.arguments.given("allowed_updates"):
        return None
    try:
        return msgspec.json.decode(call.arguments.text("allowed_updates").encode(), type=list[str])
    except msgspec.DecodeError:
        raise BadRequestError("can't parse allowed updates JSON object") from None


async def set_webhook(call: Call) -> Noted:
    """Deliver updates to a loopback address from now on; an empty one means deleteWebhook."""
    arguments, bot = call.arguments, call.bot
    url = arguments.text("url").strip()
    secret = arguments.text("secret_token")
    if not url:
        return await delete_webhook(call)
    _check(url, secret)
    bot.updates.allow(_allowed(call))
    if arguments.flag("drop_pending_updates"):
        bot.updates.drop_all()
    webhook = Webhook(
        url,
        secret,
        arguments.integer("max_connections", 40, 1, 100),
        arguments.text("ip_address"),
        certificate="certificate" in arguments.files,
    )
    old = bot.webhook
    same = old is not None and (old.url, old.secret, old.max_connections) == (
        url,
        secret,
        webhook.max_connections,
    )
    if same:
        return Noted(True, "Webhook is already set")
    await _stop(bot)
    _interrupt(bot, "terminated by setWebhook request")
    bot.webhook = webhook
    webhook.task = asyncio.create_task(deliver(call.world, bot, webhook))
    return Noted(True, "Webhook was set")


async def delete_webhook(call: Call) -> Noted:
    """Go back to getUpdates."""
    bot = call.bot
    if call.arguments.flag("drop_pending_updates"):
        bot.updates.drop_all()
    if bot.webhook is None:
        return Noted(True, "Webhook is already deleted")
    await _stop(bot)
    return Noted(True, "Webhook was deleted")


async def _stop(bot: Bot) -> None:
    """End delivery; what is on its way is cut off and will come again."""
    webhook, bot.webhook = bot.webhook, None
    if webhook and webhook.task:
        webhook.task.cancel()
        await asyncio.gather(webhook.task, return_exceptions=True)


def _check(url: str, secret: str) -> None:
    if len(secret) > 256:
        raise BadRequestError("secret token is too long")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise BadRequestError("secret token contains unallowed characters")
    parts = parts_of(url if "://" in url else f"https://{url}")
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise BadRequestError("invalid webhook URL specified")
    if parts.hostname not in LOOPBACK:
        raise BadRequestError("bad webhook: the sandbox delivers to this machine only (localhost)")


def get_webhook_info(call: Call) -> WebhookInfo:
    """Return how delivery stands."""
    bot, webhook = call.bot, call.bot.webhook
    bot.updates.drop_expired()
    info = WebhookInfo(
        url=webhook.url if webhook else "",
        has_custom_certificate=webhook.certificate if webhook else False,
        pending_update_count=len(bot.updates.waiting),
        allowed_updates=bot.updates.allowed or None,
    )
    if webhook:
        info.max_connections = webhook.max_connections
        info.ip_address = webhook.ip_address or "127.0.0.1"
        info.last_error_date = webhook.last_error_at
        info.last_error_message = webhook.last_error
    return info


METHODS: dict[str, Method] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
