"""A call's parameters in any of the four encodings, read the way the real server reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request

from sandbox.errors import BadRequestError
from sandbox.objects import Json

Decoded = TypeVar("Decoded")
FIELD_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True)
class Upload:
    """A file that came with a call."""

    name: str
    content: bytes


@dataclass
class Arguments:
    """Parameters as text, for in every encoding they are text; files by the name of their part."""

    values: dict[str, str] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """Return a parameter as it came."""
        return self.values.get(name, default)

    def given(self, name: str) -> bool:
        """Say whether a parameter came and is not empty."""
        return bool(self.values.get(name))

    def integer(self, name: str, default: int = 0, least: int | None = None, most: int | None = None) -> int:
        """Return a number, put between the bounds; what is no number counts as the default."""
        try:
            number = int(self.values.get(name, "").strip() or default)
        except ValueError:
            number = default
        number = number if least is None else max(number, least)
        return number if most is None else min(number, most)

    def flag(self, name: str) -> bool:
        """Return whether a parameter says yes: `true`, `yes` or `1`."""
        return self.values.get(name, "").strip().lower() in {"true", "yes", "1"}

    def json(self, name: str, kind: type[Decoded], complaint: str) -> Decoded | None:
        """Decode a JSON parameter; None if absent. Raises BadRequestError with the complaint."""
        if not self.given(name):
            return None
        try:
            return msgspec.json.decode(self.values[name].encode(), type=kind, strict=False)
        except msgspec.DecodeError:
            raise BadRequestError(complaint) from None

    def listed(self, name: str, complaint: str, of: str) -> list[Any]:
        """Decode a JSON list; empty if absent. Raises BadRequestError with the complaint, or for no list."""
        given = self.json(name, object, complaint)
        if given is not None and not isinstance(given, list):
            raise BadRequestError(f"expected an Array of {of}")
        return given or []

    def shown(self) -> Json:
        """Return the parameters for the log: JSON decoded, files as their names and sizes."""
        shown: Json = {name: _unfolded(value) for name, value in self.values.items()}
        for name, upload in self.files.items():
            shown[name] = {"file": upload.name, "bytes": len(upload.content)}
        return shown


async def arguments_of(request: Request) -> Arguments:
    """Read query string and body; the body wins. Raises BadRequestError for JSON that is none."""
    arguments = Arguments(dict(request.query_params.items()))
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind == "application/json":
        arguments.values.update(values_of(await request.body()))
    elif kind in {"application/x-www-form-urlencoded", "multipart/form-data"}:
        await _read_form(request, arguments)
    return arguments


async def _read_form(request: Request, arguments: Arguments) -> None:
    try:
        async with request.form(max_part_size=FIELD_BYTES) as form:
            for name, value in form.multi_items():
                if isinstance(value, UploadFile):
                    arguments.files[name] = Upload(value.filename or "", await value.read())
                else:
                    arguments.values[name] = value
    except HTTPException as error:
        raise BadRequestError(f"can't parse the body: {error.detail}") from None


def values_of(body: bytes) -> dict[str, str]:
    """Return a JSON object's fields as text: strings as they are, the rest as JSON."""
    if not body.strip():
        return {}
    try:
        fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
    except msgspec.DecodeError:
        raise BadRequestError("can't parse JSON object") from None
    try:
        return {name: _flat(raw) for name, raw in fields.items() if bytes(raw) != b"null"}
    except UnicodeDecodeError:
        raise BadRequestError("strings must be encoded in UTF-8") from None


def _flat(raw: msgspec.Raw) -> str:
    encoded = bytes(raw)
    return msgspec.json.decode(encoded, type=str) if encoded.startswith(b'"') else encoded.decode()


def _unfolded(value: str) -> object:
    if value[:1] not in {"{", "["}:
        return value
    try:
        return msgspec.json.decode(value.encode())
    except msgspec.DecodeError:
        return value
