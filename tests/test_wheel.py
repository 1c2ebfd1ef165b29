"""The wheel holds the product, requires what it imports, and runs where nothing else is installed."""

from __future__ import annotations

import asyncio
import re
import signal
import subprocess
import sys
import venv
from asyncio.subprocess import PIPE
from importlib.metadata import Distribution, PathDistribution, distribution, packages_distributions
from pathlib import Path
from zipfile import ZipFile

import httpx
import pytest
from hatchling.builders.wheel import WheelBuilder
from packaging.requirements import Requirement
from uv import find_uv_bin

from tests.house import ROOT, plan
from tests.house.reading import files, imports, modules
from tests.stage import Actor

NOT_IMPORTED = {"aiosqlite", "httptools", "python-multipart", "sniffio", "tzdata"}
"""SQLAlchemy, uvicorn, Starlette and httpcore take up the first four where they are found; zones are read as
files."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as it is made of the checkout."""
    [built] = WheelBuilder(str(ROOT)).build(
        directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]
    )
    return Path(built)


@pytest.fixture(scope="module")
def alone(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with the wheel and what it requires: linked to, since a test fetches nothing."""
    folder = tmp_path_factory.mktemp("alone")
    venv.create(folder, symlinks=True)
    options = ["--quiet", "--offline", "--no-deps", f"--python={folder / 'bin' / 'python'}"]
    subprocess.run([str(find_uv_bin()), "pip", "install", *options, str(wheel)], check=True)
    [site] = folder.glob("lib/python*/site-packages")
    for required in _closure(_described(site)):
        _link(required, site)
    return folder


def _described(site: Path) -> Distribution:
    [described] = site.glob("glas-*.dist-info")
    return PathDistribution(described)


def _closure(start: Distribution) -> list[Distribution]:
    """What it requires, and what that requires, with the extras that are asked for."""
    found: dict[str, Distribution] = {}
    waiting = [(start, "")]
    seen = set()
    while waiting:
        one, extra = waiting.pop()
        for required in map(Requirement, one.requires or ()):
            if required.marker is None or required.marker.evaluate({"extra": extra}):
                for wanted in ("", *required.extras):
                    if (required.name, wanted) not in seen:
                        seen.add((required.name, wanted))
                        found[required.name] = distribution(required.name)
                        waiting.append((found[required.name], wanted))
    return list(found.values())


def _link(required: Distribution, site: Path) -> None:
    tops = {file.parts[0] for file in required.files or ()} - {"..", "__pycache__"}
    for top in tops:
        if not (site / top).exists():
            (site / top).symlink_to(Path(str(required.locate_file(top))))


def test_it_holds_the_rooms_with_all_that_lies_in_them_and_nothing_else(wheel: Path) -> None:
    with ZipFile(wheel) as opened:
        held = {name for name in opened.namelist() if ".dist-info/" not in name}
    assert held == {str(path.relative_to(ROOT)) for room in plan.rooms(ROOT) for path in files(ROOT / room)}


def test_it_requires_what_it_imports_and_nothing_else(alone: Path) -> None:
    [site] = alone.glob("lib/python*/site-packages")
    required = {Requirement(one).name for one in _described(site).requires or ()}
    providers = packages_distributions()
    found = (min(map(_normal, providers[top]), key=lambda name: name not in required) for top in _foreign())
    assert {*found, *NOT_IMPORTED} == required


def _foreign() -> set[str]:
    """The packages of others that the product imports."""
    rooms = plan.rooms(ROOT)
    tops = {name.partition(".")[0] for module in modules(ROOT, *rooms) for _, name in imports(module)}
    return tops - {*rooms, *sys.stdlib_module_names}


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


async def test_glas_runs_from_it(alone: Path, tmp_path: Path) -> None:
    glas = await asyncio.create_subprocess_exec(
        alone / "bin" / "glas", "run", stdout=PIPE, stderr=PIPE, cwd=tmp_path, env={"HOME": str(tmp_path)}
    )
    try:
        assert glas.stdout
        address = re.search(rb"http://\S+", await glas.stdout.readline())
        assert address, (await glas.communicate())[1].decode()
        async with httpx.AsyncClient(base_url=address[0].decode(), timeout=120) as http:
            made = await http.post("/sandbox/people", json={"first_name": "Ana", "language_code": "sr"})
            assert await Actor(http, made.json()["id"]).asks("/start", "Овде помажете")
        glas.send_signal(signal.SIGTERM)
        assert await glas.wait() == 0
    finally:
        if glas.returncode is None:
            glas.kill()
