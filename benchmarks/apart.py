"""What something costs that is done in a process of its own."""

from __future__ import annotations

import subprocess
import sys

import msgspec

from benchmarks.memory import peak


class Cost(msgspec.Struct):
    """Seconds, by the clock of who told them, and the most memory that the process took."""

    seconds: float
    megabytes: float


def in_a_process(module: str, *arguments: str) -> Cost:
    """Run a module that ends with `tell`; return what it told. Raises CalledProcessError."""
    done = subprocess.run([sys.executable, "-m", module, *arguments], capture_output=True, check=True)
    return msgspec.json.decode(done.stdout, type=Cost)


def tell(seconds: float) -> None:
    """Tell whoever started this process what it cost, as the last thing it does."""
    sys.stdout.buffer.write(msgspec.json.encode(Cost(seconds, peak())))
