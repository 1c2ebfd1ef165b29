"""Addresses behind a text: links, and mentions of people by number."""

from __future__ import annotations

import re
from urllib.parse import parse_qs

from sandbox.addresses import parts_of
from sandbox.objects import Entity, User

_HOST = re.compile(r"^[^\s/?#]+\.[^\s/?#.]{2,}(?::\d+)?(?:[/?#].*)?$")


def link_entity(url: str | None, offset: int, length: int) -> Entity | None:
    """Return a link, or a mention for `tg://user?id=…`; None where Telegram silently drops the link."""
    if not url:
        return None
    person = mentioned(url)
    if person:
        return Entity(type="text_mention", offset=offset, length=length, user=person)
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
    parts = parts_of(url)
    if not parts.hostname or ("." not in parts.hostname and parts.hostname != "localhost"):
        return None
    return url if parts.path else parts._replace(path="/").geturl()


def spelled_url(text: str) -> str | None:
    """Return the text itself if the whole of it is an address (a tag `a` without `href`)."""
    return text if text and not re.search(r"\s", text) and checked_url(text) else None


def mentioned(url: str) -> User | None:
    """Return the user that `tg://user?id=…` names, of whom no more is known."""
    number = tg_parameters(url, "user").get("id", "")
    if not number.isascii() or not number.isdecimal() or not int(number):
        return None
    return User(id=int(number), is_bot=False, first_name="")


def tg_parameters(url: str, host: str) -> dict[str, str]:
    """Return the parameters of a link `tg://host?…`; none for any other link."""
    match = re.match(rf"(?i)tg:(?://)?{host}/?\?([^#]*)", url)
    return {name: values[0] for name, values in parse_qs(match.group(1)).items()} if match else {}
