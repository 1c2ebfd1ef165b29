"""The servers that are measured, each a process of its own, with what it costs."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.updates import OWNER, PATH, SECRET
from tests.ports import free_port

TOKEN = "100200300:sandbox"
ROOT = Path(__file__).parent.parent
GLAS = Path(sys.executable).with_name("glas")
TICKS = os.sysconf("SC_CLK_TCK")
PATIENCE = 60.0
"""Seconds for a server to begin, or to end."""


@dataclass(frozen=True)
class Server:
    """A process that takes updates."""

    port: int
    pid: int

    @property
    def processor(self) -> float:
        """Seconds of processor time that it has used so far, threads and all."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


@asynccontextmanager
async def glas(folder: Path, api: str, database: str = "") -> AsyncIterator[Server]:
    """`glas run` behind a webhook, without any setting of whoever measures.

    `database` is an address of PostgreSQL; without it there is SQLite in `folder`.
    """
    port = free_port()
    settings = {
        "TELEGRAM_TOKEN": TOKEN,
        "TELEGRAM_API_URL": api,
        "DATA_DIR": str(folder),
        "DATABASE_URL": database,
        "OWNERS": f"telegram:{OWNER}",
        "WEBHOOK_URL": f"http://127.0.0.1:{port}{PATH}",
        "WEBHOOK_SECRET": SECRET,
        "LISTEN": f"127.0.0.1:{port}",
    }
    environment = {f"GLAS_{name}": value for name, value in settings.items()}
    async with _running([str(GLAS), "run"], folder, port, environment) as server:
        yield server


@asynccontextmanager
async def rival(kind: str, folder: Path, database: str = "") -> AsyncIterator[Server]:
    """One of `benchmarks.rivals.servers`."""
    port = free_port()
    command = [sys.executable, "-m", "benchmarks.rivals.servers", kind, str(port), database]
    async with _running(command, folder, port, {"PYTHONPATH": str(ROOT)}) as server:
        yield server


@asynccontextmanager
async def _running(
    command: Sequence[str], folder: Path, port: int, environment: dict[str, str]
) -> AsyncIterator[Server]:
    """Run a server in a folder until it knows its path, and end it afterwards.

    Raises RuntimeError, with the end of what it said, when it ends by itself.
    """
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GLAS_")}
    said = folder / f"server-{port}.log"
    with said.open("wb") as errors:
        process = subprocess.Popen(  # noqa: ASYNC220 - begins at once
            command, env=clean | environment, cwd=folder, stdout=errors, stderr=errors, start_new_session=True
        )
    try:
        await _listens(port, process, said)
        yield Server(port, process.pid)
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    """Tell it to stop; what does not, with all its children, is killed."""
    process.terminate()
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(PATIENCE)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


async def _listens(port: int, process: subprocess.Popen[bytes], said: Path) -> None:
    """Wait until the server knows its path: a post without the secret is refused, not unheard of."""
    knock = f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{{}}"
    async with asyncio.timeout(PATIENCE):
        while process.poll() is None:
            with contextlib.suppress(OSError):
                reader, writer = await asyncio.open_connection("127.0.0.1", port)
                writer.write(knock.encode())
                status = await reader.readline()
                writer.close()
                if b" 401 " in status:
                    return
            await asyncio.sleep(0.01)
    raise RuntimeError(f"a server ended: {_end_of(said)}")


def _end_of(said: Path) -> str:
    return said.read_text(errors="replace")[-2000:]
