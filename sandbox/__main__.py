"""`python -m sandbox`: the sandbox by itself."""

from __future__ import annotations

import argparse
import sys

from sandbox.bots import DEFAULT_TOKEN
from sandbox.loopback import NotHereError
from sandbox.server import serving


def main() -> None:
    """Read the command line and serve until interrupted."""
    parser = argparse.ArgumentParser(prog="sandbox", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address (default: %(default)s)")
    parser.add_argument("--port", type=int, default=8081, help="default: %(default)s")
    chosen = parser.parse_args()
    try:
        served = serving(chosen.host, chosen.port)
    except NotHereError as refusal:
        sys.stderr.write(f"sandbox: {refusal}\n")
        sys.exit(1)
    sys.stdout.write(
        f"Web chat:  http://{chosen.host}:{chosen.port}/\n"
        f"Bot API:   http://{chosen.host}:{chosen.port}/bot<token>/<method>\n"
        f"Token:     {DEFAULT_TOKEN} (or any other of that shape)\n"
    )
    sys.stdout.flush()
    served.run()


if __name__ == "__main__":
    main()
