"""Addresses behind a text: links, and mentions of people by number."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

from sandbox.objects import Entity, User

_HOST = re.compile(r"^[^\s/?#]+\.[^\s/?#.]{2,}(?::\d+)?(?:[/?#].*)?$")


def link_entity(url: str | None, offset: int, length: int) -> Entity | None:
    """Return a link, or a mention for `tg://user?id=…`; None where Telegram silently drops the link."""
    if not url:
        return None
    person = _mentioned(url)
    if person:
        user = User(id=person, is_bot=False, first_name="")
        return Entity(type="text_mention", offset=offset, length=length, user=user)
    known = checked_url(url)
    return Entity(type="text_link", offset=offset, length=length, url=known) if known else None


def checked_url(url: str) -> str | None:
    """Return the address as Telegram writes it (scheme and path added), or None if it is not one."""
    url = url.strip()
    if re.match(r"(?i)(tg|ton|tonsite)://", url):
        return url
    if not re.match(r"(?i)https?://", url):
        if "://" in url or not _HOST.match(url):
            return None
        url = "http://" + url
    parts = urlsplit(url)
    if not parts.hostname or ("." not in parts.hostname and parts.hostname != "localhost"):
        return None
    return url if parts.path else parts._replace(path="/").geturl()


def spelled_url(text: str) -> str | None:
    """Return the text itself if the whole of it is an address (a tag `a` without `href`)."""
    return text if text and not re.search(r"\s", text) and checked_url(text) else None


def _mentioned(url: str) -> int | None:
    match = re.match(r"(?i)tg:(?://)?user\?(.*)", url)
    number = parse_qs(match.group(1)).get("id", [""])[0] if match else ""
    return int(number) if number.isdecimal() else None
