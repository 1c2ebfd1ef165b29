"""Addresses sealed with the operator's keys (Fernet: AES-128-CBC and HMAC-SHA-256)."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from hashlib import sha256
from typing import TYPE_CHECKING

from prizes.address import UNSEALED, Sealed, Sealing
from prizes.errors import KeyLost

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

PURPOSE = b"glas-address-1"


class Keys:
    """Seals with the first key; opens with any. A key is named by the beginning of a hash of it."""

    def __init__(self, secrets: tuple[str, ...]) -> None:
        from cryptography.fernet import Fernet  # noqa: PLC0415 - only where addresses are kept

        derived = [sha256(PURPOSE + secret.encode()).digest() for secret in secrets]
        self._ciphers = {_name(key): Fernet(urlsafe_b64encode(key)) for key in derived}
        self.key = _name(derived[0])

    def seal(self, text: str) -> Sealed:
        """Seal a text with the first key."""
        return Sealed(self.key, self._ciphers[self.key].encrypt(text.encode()))

    def open(self, sealed: Sealed) -> str:
        """Return the text. Raises KeyLost, also when what was sealed was changed."""
        from cryptography.fernet import InvalidToken  # noqa: PLC0415

        cipher: Fernet | None = self._ciphers.get(sealed.key)
        if cipher is None:
            raise KeyLost
        try:
            return cipher.decrypt(sealed.content).decode()
        except InvalidToken:
            raise KeyLost from None


def sealing(secrets: tuple[str, ...]) -> Sealing:
    """Return what seals with these keys, the newest first; without any, nothing can be sealed."""
    return Keys(secrets) if secrets else UNSEALED


def _name(key: bytes) -> str:
    return sha256(b"name" + key).hexdigest()[:16]
