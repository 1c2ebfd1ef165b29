"""Clients of what runs on this machine: they load no certificates, which takes longer than many a test."""

from __future__ import annotations

import ssl

import httpx

TRUSTS_NOBODY = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def client(url: str = "", seconds: float = 60) -> httpx.AsyncClient:
    """Return a client of a server here, whose answers it awaits for so long."""
    return httpx.AsyncClient(base_url=url, timeout=seconds, verify=TRUSTS_NOBODY)
