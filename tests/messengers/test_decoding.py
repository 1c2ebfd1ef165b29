"""Whatever comes is read, or refused as nonsense: nothing else is raised, and one spoils no other."""

from __future__ import annotations

import json
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from chat.events import (
    Said,
    Tapped,
)
from messengers.telegram.updates import NAME_LIMIT, MalformedUpdate, decode, decode_many
from tests.messengers.sent import (
    ANA,
    PRIVATE,
    SUPERGROUP,
    US,
    read,
    tapped,
    written,
)


def test_a_batch_gives_every_update_its_number() -> None:
    raw = json.dumps({"ok": True, "result": [written(), {"update_id": 901}, tapped()]}).encode()
    numbers = [(number, type(event)) for number, event in decode_many(raw, US)]
    assert numbers == [(900, Said), (901, type(None)), (901, Tapped)]


def test_one_unreadable_update_spoils_no_other(caplog: pytest.LogCaptureFixture) -> None:
    bad = {"update_id": 905, "message": {"message_id": "twelve", "chat": "secret words"}}
    raw = json.dumps({"ok": True, "result": [bad, written()]}).encode()
    assert [number for number, event in decode_many(raw, US)] == [905, 900]
    assert "905" in caplog.text
    assert "secret words" not in caplog.text


def test_a_language_tag_is_no_longer_than_one_may_be() -> None:
    update = written()
    update["message"]["from"] = ANA | {"language_code": "sr-" + "x" * 1000}
    event = read(update)
    assert event is not None
    assert len(event.who.language) == 35


@pytest.mark.parametrize("id", [2**63, -(2**63) - 1])
@pytest.mark.parametrize("where", ["from", "chat"])
def test_an_id_that_no_database_holds_is_none(where: str, id: int) -> None:
    update = written()
    update["message"][where] = update["message"][where] | {"id": id}
    with pytest.raises(MalformedUpdate):
        decode(json.dumps(update).encode(), US)


@pytest.mark.parametrize("raw", [b"", b"{", b"null", b"[]", b'"x"', b"\xff\xfe", b'{"update_id":"900"}'])
def test_what_is_no_update_is_a_typed_error(raw: bytes) -> None:
    with pytest.raises(MalformedUpdate):
        decode(raw, US)
    with pytest.raises(MalformedUpdate):
        decode_many(raw, US)


UNHURRIED = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=20,
)
KEYS = ["update_id", "message", "from", "chat", "id", "type", "text", "callback_query", "data", "first_name"]
NEARLY = st.recursive(
    JSON | st.sampled_from(["private", "group", ANA, PRIVATE, SUPERGROUP]),
    lambda inner: st.dictionaries(st.sampled_from(KEYS), inner, max_size=8),
    max_leaves=12,
)


@UNHURRIED
@given(st.one_of(st.binary(max_size=80), NEARLY.map(lambda value: json.dumps(value).encode())))
def test_nothing_that_is_sent_raises_anything_else(raw: bytes) -> None:
    for reading in (decode, decode_many):
        with suppress(MalformedUpdate):
            reading(raw, US)


@UNHURRIED
@given(st.text(), st.text(), st.text(), st.text())
def test_any_text_and_any_name_is_read(text: str, first: str, last: str, data: str) -> None:
    user = ANA | {"first_name": first, "last_name": last}
    said = read(written(text, **{"from": user}))
    assert said is None or (isinstance(said, Said) and "\0" not in said.text)
    tap = read(tapped(data=data, **{"from": user}))
    assert isinstance(tap, Tapped)
    assert len(tap.who.name) <= NAME_LIMIT
    assert len(tap.who.name.splitlines()) <= 1


def test_deeply_nested_json_is_refused_like_any_other_nonsense() -> None:
    with pytest.raises(MalformedUpdate):
        decode(b'{"update_id":1,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}", US)
