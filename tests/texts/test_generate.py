"""Every English message is a typed function, and a message that cannot be one is refused with its reason."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from texts.generate import keys
from texts.messages import MessagesError, messages
from texts.sources import ROOT


def english(root: Path, source: str, name: str = "ballot.ftl") -> Path:
    (root / "en").mkdir(exist_ok=True)
    (root / "en" / name).write_text(source, encoding="utf-8")
    return root


def test_keys_are_up_to_date() -> None:
    assert (ROOT / "keys.py").read_text(encoding="utf-8") == keys(), "run `python -m texts.generate`"


def test_a_message_becomes_a_function_of_its_arguments(tmp_path: Path) -> None:
    source = """
# $reply-by (Day) the last day
# $left (Number): how many
# $name (String)
ballot-left = { $left ->
    [one] <b>{ $name }</b>, one is left until { GENITIVE($reply-by) }.
   *[other] <b>{ $name }</b>, { $left } are left until { GENITIVE($reply-by) }.
}
"""
    assert keys(english(tmp_path, source)).endswith('''

from texts.text import Day, Text


def ballot_left(*, left: int, name: str, reply_by: Day) -> Text:
    """{name}, {left} are left until {reply-by}."""
    return Text("ballot-left", {"left": left, "name": name, "reply-by": reply_by})
''')


def test_a_message_without_arguments_takes_none(tmp_path: Path) -> None:
    assert keys(english(tmp_path, "cancelled = Cancelled.\n")).endswith('''

def cancelled() -> Text:
    """Cancelled."""
    return Text("cancelled")
''')


def test_an_argument_without_a_note_may_be_anything(tmp_path: Path) -> None:
    assert "def said(*, what: Value) -> Text:" in keys(english(tmp_path, "said = { $what }\n"))


def test_messages_of_any_length_and_look_pass_the_linters(tmp_path: Path) -> None:
    words = " ".join(f"{{ $argument-number-{number} }}" for number in range(12))
    quotes = 'She said "no" and \\ "yes"'
    source = f'long = {words}\nquoted = {quotes} {words}\nends = "quoted"\nspaced = {{ "" }} a\n'
    path = tmp_path / "keys.py"
    path.write_text(keys(english(tmp_path, source)), encoding="utf-8")
    configured = ["--config", str(ROOT.parent / "pyproject.toml"), str(path)]
    for command in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *command, *configured], capture_output=True, check=False
        )
        assert done.returncode == 0, done.stdout
    compile(path.read_text(encoding="utf-8"), "keys.py", "exec")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("left = { $left ->\n    [one] one\n   *[other] more\n}\n", r"\$left selects a plural"),
        ("# $left (Integer)\nleft = { $left }\n", r"\$left is \(Integer\)"),
        ("# $right (Number)\nleft = { $left }\n", r"describes \$right"),
        ("closes = { ON($at) }\n", r"\$at is written as a date"),
        ("from = here\n", "from is a word of Python"),
        ("left = { $class }\n", "class is a word of Python"),
        ("a-b = 1\na_b = 2\n", "a_b and a-b"),
        ("left = { $a-b } { $a_b }\n", "a_b and a-b"),
        ("left = { right }\nright = 1\n", "refers to the message right"),
        ("left =\n    .title = Left\n", "no attributes"),
        ("left = { $left\n", "near 'left = "),
        ("left = 1\nleft = 2\n", "stands in ballot.ftl too"),
    ],
)
def test_what_cannot_be_a_function_is_refused(tmp_path: Path, source: str, reason: str) -> None:
    with pytest.raises(MessagesError, match=reason) as error:
        keys(english(tmp_path, source))
    assert str(tmp_path) in str(error.value)


def test_a_key_stands_in_one_file_only(tmp_path: Path) -> None:
    english(tmp_path, "left = 1\n")
    with pytest.raises(MessagesError, match=r"team\.ftl: left stands in ballot\.ftl too"):
        messages("en", english(tmp_path, "left = 2\n", "team.ftl"))


def test_check_says_what_to_do_when_keys_are_old(tmp_path: Path) -> None:
    program = (
        "import sys, pathlib, texts.generate as generate\n"
        "generate.ROOT = pathlib.Path(sys.argv.pop(1))\n"
        "generate.main()"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    root = ROOT.parent
    old = subprocess.run([*command, "--check"], cwd=root, capture_output=True, text=True, check=False)
    assert (old.returncode, old.stderr) == (
        1,
        "Error: texts/keys.py is out of date: run `python -m texts.generate`\n",
    )
    assert subprocess.run(command, cwd=root, check=False).returncode == 0
    assert subprocess.run([*command, "--check"], cwd=root, check=False).returncode == 0
