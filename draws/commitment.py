"""The commitment to a secret: published before anyone takes part, opened afterwards."""

from __future__ import annotations

from hashlib import sha256

SECRET_BYTES = 32


def commit(secret: bytes) -> str:
    """Return the SHA-256 of a secret, in hexadecimal. Raises ValueError unless the secret has 32 bytes."""
    if len(secret) != SECRET_BYTES:
        raise ValueError(len(secret))
    return sha256(secret).hexdigest()


def opens(secret: bytes, commitment: str) -> bool:
    """Return whether this is the secret that was committed to."""
    return len(secret) == SECRET_BYTES and commit(secret) == commitment
