"""Names say what a thing is; nothing names the machine it was written on."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.house.reading import Complaint, files, modules

EMPTY = {"common", "helper", "helpers", "manager", "managers", "misc", "service", "services", "util", "utils"}
"""Words that say nothing of what is inside."""

MACHINE = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/|[A-Z]:\\Users\\")
MIRROR = re.compile(r"--(?:index-url|extra-index-url|find-links|trusted-host)")


def complaints(root: Path) -> Iterator[Complaint]:
    """Yield empty names of files, folders and classes, paths of some machine, and package mirrors."""
    yield from _places(root)
    yield from _classes(root)
    yield from _lines(root)


def _places(root: Path) -> Iterator[Complaint]:
    for path in files(root):
        for part in path.relative_to(root).parts:
            if EMPTY & set(re.split(r"[\W_]+", part.lower())):
                yield Complaint(path, 1, f"“{part}” does not say what is inside")


def _classes(root: Path) -> Iterator[Complaint]:
    for module in modules(root):
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                last = re.findall("[A-Z][a-z]*", node.name)[-1:]
                if EMPTY & {word.lower() for word in last}:
                    yield Complaint(module.path, node.lineno, f"“{node.name}” does not say what it is")


def _lines(root: Path) -> Iterator[Complaint]:
    for path in files(root):
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            if MACHINE.search(line):
                yield Complaint(path, number, "names a path of some machine")
            if MIRROR.search(line):
                yield Complaint(path, number, "names a package mirror")
