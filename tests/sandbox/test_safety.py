"""The sandbox stays on this machine, and takes no token of Telegram's."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from sandbox.bots import DEFAULT_TOKEN, looks_real
from sandbox.loopback import is_loopback
from sandbox.server import running, serve
from tests.sandbox.conftest import Api

ROOT = Path(__file__).parents[2]
REAL = "123456789:" + "AAE-x_9" * 5


async def test_a_token_that_looks_real_is_refused_and_kept_nowhere(api: Api) -> None:
    answer = await api.http.get(f"/bot{REAL}/getMe")
    assert answer.status_code == 401
    assert answer.json()["description"] == "Unauthorized: the sandbox refuses a token that looks real"
    assert REAL not in (await api.http.get("/sandbox/calls")).text
    assert REAL not in (await api.http.get("/sandbox/bots")).text


async def test_no_token_is_in_the_log_of_calls(api: Api, ana: int) -> None:
    await api.call("sendMessage", chat_id=ana, text="x")
    assert api.sandbox.token not in (await api.http.get("/sandbox/calls")).text
    assert api.sandbox.token not in repr(api.sandbox.world.bots)


def test_the_default_token_does_not_look_real() -> None:
    assert not looks_real(DEFAULT_TOKEN)
    assert looks_real(REAL)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.com", ""])
async def test_it_binds_to_loopback_only(host: str) -> None:
    with pytest.raises(ValueError, match="loopback only"):
        serve(host)
    with pytest.raises(ValueError, match="loopback only"):
        async with running(host=host):
            pass


async def test_it_does_not_start_beside_a_real_token(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOP_BOT_TOKEN", REAL)
    with pytest.raises(ValueError, match="SHOP_BOT_TOKEN") as refused:
        serve()
    assert REAL not in str(refused.value)
    with pytest.raises(ValueError, match="SHOP_BOT_TOKEN"):
        async with running():
            pass


GLAS = ("-c", "from bot.cli import main; main()")
PRODUCTION = {
    "a token under Glas's name": {"GLAS_TELEGRAM_TOKEN": REAL},
    "a token under any name": {"SHOP_TOKEN": REAL},
    "a webhook": {"GLAS_WEBHOOK_URL": "https://glas.example/hook"},
    "a database": {"GLAS_DATABASE_URL": "postgresql://glas@db.example/glas"},
}
DOORS = {
    "glas sandbox": [*GLAS, "sandbox", "--port", "0"],
    "glas demo": [*GLAS, "demo"],
    "glas run": [*GLAS, "run"],
    "python -m sandbox": ["-m", "sandbox", "--port", "0"],
}
MATRIX = [
    (door, setting)
    for door in DOORS
    for setting in PRODUCTION
    if (door, setting) != ("glas run", "a token under Glas's name")
    and (door != "python -m sandbox" or "token" in setting)
]
"""`glas run` with a token is production itself; `python -m sandbox` knows nothing of Glas's settings."""


@pytest.mark.parametrize(("door", "setting"), MATRIX)
def test_no_door_opens_the_sandbox_beside_production(door: str, setting: str, tmp_path: Path) -> None:
    surrounding = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
    began = subprocess.run(
        [sys.executable, *DOORS[door]],
        env=surrounding | {"PYTHONPATH": str(ROOT), "GLAS_DATA_DIR": str(tmp_path)} | PRODUCTION[setting],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert began.returncode in {1, 2}, began.stdout
    assert "Web chat" not in began.stdout
    [sentence] = began.stderr.strip().splitlines()
    assert sentence.startswith(("glas: ", "sandbox: "))
    assert REAL not in sentence


@pytest.mark.parametrize("door", [[*GLAS, "sandbox"], ["-m", "sandbox"]])
def test_a_port_that_is_taken_is_one_clear_sentence(door: list[str], tmp_path: Path) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        began = subprocess.run(
            [sys.executable, *door, "--port", port],
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (began.returncode, began.stdout) == (1, "")
    [sentence] = began.stderr.strip().splitlines()
    assert f"port {port} cannot be used" in sentence


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "::1", "[::1]", "localhost"])
def test_loopback_has_many_names(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "headers", [{"Host": "evil.test"}, {"Host": "["}, {"Origin": "https://evil.test"}, {"Origin": "null"}]
)
async def test_foreign_names_and_pages_are_refused(api: Api, headers: dict[str, str]) -> None:
    answer = await api.http.post("/sandbox/people", json={"first_name": "Eve"}, headers=headers)
    assert answer.status_code == 403


async def test_a_hostile_file_is_never_served_as_a_page(api: Api, ana: int) -> None:
    page = {"document": ("x.html", b"<script>alert(1)</script>", "text/html")}
    answer = await api.http.post(f"/bot{api.sandbox.token}/sendDocument", data={"chat_id": ana}, files=page)
    file_id = answer.json()["result"]["document"]["file_id"]
    served = await api.http.get(f"/sandbox/files/{file_id}")
    assert served.headers["content-type"] == "application/octet-stream"
    assert served.headers["content-disposition"] == "attachment"
