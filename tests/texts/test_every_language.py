"""Whoever reads Glas in his own language reads all of it, in good grammar: over every language in texts/."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime

import pytest
from babel import Locale

from tests.texts.samples import samples
from tests.texts.whole import code, english, told
from texts.bundles import bundle
from texts.dates import DatedValue
from texts.languages import DEFAULT, LANGUAGES, LOCALES, Language
from texts.markup import TAG
from texts.messages import Described, Selection
from texts.rendering import Reader, spoken
from texts.sources import ROOT
from texts.text import Moment

TRANSLATED = tuple(language for language in LANGUAGES if language != DEFAULT)
EMOJI = re.compile("[\U0001f300-\U0001faff\u2600-\u26ff\u2705\u2728\u274c\u2757\u2b50\u2764]")


def numbers(message: Described, translation: Described) -> Iterator[Selection]:
    """The selections of a translation on arguments that are numbers in English."""
    for selection in translation.contents.selections:
        if message.types.get(selection.argument or "") == "Number":
            yield selection


def reached(language: Language) -> set[str]:
    """The plural categories that whole numbers reach."""
    plural = Locale.parse(LOCALES[language]).plural_form
    return {plural(number) for number in range(1000)}


def is_plural(selection: Selection) -> bool:
    """Whether a selection has words for plurals, not for exact numbers and the rest alone."""
    return bool({"zero", "one", "two", "few", "many"} & set(selection.variants))


def selects_plural(message: Described, argument: str | None) -> bool:
    """Whether a message has a plural of this argument."""
    return any(s.argument == argument and is_plural(s) for s in message.contents.selections)


def same_in(messages_of: dict[str, Described]) -> Iterator[tuple[Described, Described]]:
    """Each English message beside its translation, where there is one."""
    for key in sorted(english().keys() & messages_of.keys()):
        yield english()[key], messages_of[key]


def test_all_six_languages_are_there() -> None:
    assert [language for language in LANGUAGES if not told(language)] == []


@pytest.mark.parametrize("language", TRANSLATED)
class TestATranslation:
    def test_has_every_message_and_no_other(self, language: Language) -> None:
        translated = set(told(language))
        assert sorted(english().keys() - translated) == [], f"missing in texts/{language}"
        assert sorted(translated - english().keys()) == [], f"of no use in texts/{language}"

    def test_keeps_each_message_in_the_file_it_has_in_english(self, language: Language) -> None:
        moved = {e.key: t.path.name for e, t in same_in(told(language)) if e.path.name != t.path.name}
        assert moved == {}

    def test_says_all_that_english_says(self, language: Language) -> None:
        pairs = same_in(told(language))
        assert {e.key: t.arguments for e, t in pairs if set(e.arguments) != set(t.arguments)} == {}

    def test_marks_what_english_marks(self, language: Language) -> None:
        tags = {e.key: (tags_of(e), tags_of(t)) for e, t in same_in(told(language))}
        assert {key: both for key, both in tags.items() if both[0] != both[1]} == {}

    def test_has_every_plural_that_whole_numbers_reach(self, language: Language) -> None:
        missing = {
            (english.key, selection.argument): sorted(reached(language) - set(selection.variants))
            for english, translation in same_in(told(language))
            for selection in numbers(english, translation)
            if is_plural(selection) or selects_plural(english, selection.argument)
        }
        assert {key: categories for key, categories in missing.items() if categories} == {}

    def test_has_no_plural_that_whole_numbers_never_reach(self, language: Language) -> None:
        known = reached(language) | {"other"}
        idle = {
            english.key: sorted(
                name for name in selection.variants if not name.isdigit() and name not in known
            )
            for english, translation in same_in(told(language))
            for selection in numbers(english, translation)
        }
        assert {key: names for key, names in idle.items() if names} == {}

    def test_knows_the_same_words_to_choose_by(self, language: Language) -> None:
        unknown = {
            english.key: sorted(words_of(translation, name) ^ words_of(english, name))
            for english, translation in same_in(told(language))
            for name in english.arguments
            if english.types.get(name) == "String" and words_of(translation, name)
        }
        assert {key: words for key, words in unknown.items() if words} == {}


def tags_of(message: Described) -> list[str]:
    """The tags that a message uses, each once."""
    return sorted({tag for words in message.contents.words for tag in TAG.findall(words)})


def words_of(message: Described, argument: str) -> set[str]:
    """The variants by which a message chooses on an argument."""
    return {name for s in message.contents.selections if s.argument == argument for name in s.variants}


def test_english_has_one_and_other_wherever_a_number_selects() -> None:
    selections = [
        (key, s) for key, message in english().items() for s in numbers(message, message) if is_plural(s)
    ]
    assert {key: s.variants for key, s in selections if not {"one", "other"} <= set(s.variants)} == {}


def said(language: Language, markup: bool) -> Iterator[tuple[str, str | None]]:
    """Every message that the language has, with each of its sample arguments."""
    reader = Reader(language, "Europe/Belgrade", False)
    for key in sorted(told(language).keys() & english().keys()):
        for text in samples(english()[key]):
            yield key, spoken(text, reader, markup)


def balanced(text: str) -> bool:
    """Whether each tag closes the one that was opened last, and none stays open."""
    opened: list[str] = []
    for tag in TAG.findall(text):
        if not tag.startswith("</"):
            opened.append(tag)
        elif not opened or opened.pop() != tag.replace("/", ""):
            return False
    return not opened


@pytest.mark.parametrize("language", LANGUAGES)
class TestWhatIsSaid:
    def test_is_whole(self, language: Language) -> None:
        faults = [
            f"{key}: {text}"
            for key, text in said(language, markup=False)
            if text is None or not text.strip() or re.search(r"[{}$]|(?<!\.)\.\.(?!\.)|\?\?\?", text)
        ]
        assert faults == []

    def test_has_no_key_in_it(self, language: Language) -> None:
        keys = {key for key in english() if "-" in key}
        faults = [
            f"{key}: {text}" for key, text in said(language, markup=False) if keys & set((text or "").split())
        ]
        assert faults == []

    def test_has_tags_that_fit_only_where_they_are_wanted(self, language: Language) -> None:
        plain = [f"{key}: {text}" for key, text in said(language, markup=False) if TAG.search(text or "")]
        marked = [f"{key}: {text}" for key, text in said(language, markup=True) if not balanced(text or "")]
        assert plain + marked == []

    def test_is_calm(self, language: Language) -> None:
        loud = [
            f"{key}: {text}"
            for key, text in said(language, markup=False)
            if re.search(r"!\s*!|[!?]{2}", text or "") or len(EMOJI.findall(text or "")) > 1
        ]
        assert loud == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_moment_of_a_week_and_a_year_can_be_said(language: Language) -> None:
    speech = bundle(language, False)
    hours = [
        datetime(2026, month, day, hour, tzinfo=UTC) for month in range(1, 13) for day, hour in DAYS_AND_HOURS
    ]
    for today in (None, date(2026, 1, 1)):
        reader = Reader(language, "Europe/Belgrade", False, today)
        for form in ("", "on", "genitive"):
            written = {DatedValue(Moment(at), reader, speech, form).format(speech.locale) for at in hours}
            assert len(written) == len(hours)
            assert not any(re.search(r"[{}$]|  ", moment) for moment in written)


DAYS_AND_HOURS = [(day, hour) for day in range(1, 8) for hour in (0, 2, 9, 13, 20)]


def keys_in(tree: ast.Module) -> Iterator[str]:
    """Patterns of the keys that a module uses: by functions of texts.keys, or by `Text("key")`."""
    aliases = {name.asname or name.name for node in ast.walk(tree) for name in keys_imported(node)}
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=alias), attr=name) if alias in aliases:
                yield name.replace("_", "-")
            case ast.ImportFrom(module="texts.keys", names=names):
                yield from (alias.name.replace("_", "-") for alias in names)
            case ast.Call(func=ast.Name(id="Text"), args=[ast.Constant(value=str(key)), *_]):
                yield key
            case ast.Call(func=ast.Name(id="Text"), args=[ast.JoinedStr(values=parts), *_]):
                yield "".join(str(p.value) if isinstance(p, ast.Constant) else "[a-z-]*" for p in parts)


def keys_imported(node: ast.AST) -> list[ast.alias]:
    """The name under which a module knows texts.keys."""
    if isinstance(node, ast.ImportFrom) and node.module == "texts":
        return [name for name in node.names if name.name == "keys"]
    return []


def test_no_message_waits_in_vain() -> None:
    used = {pattern for tree in code() for pattern in keys_in(tree)}
    either = re.compile("|".join(sorted(used)))
    assert [key for key in sorted(english()) if not either.fullmatch(key)] == []


def test_the_code_names_no_message_that_is_not_there() -> None:
    used = {pattern for tree in code() for pattern in keys_in(tree)}
    assert sorted(one for one in used if not any(re.fullmatch(one, key) for key in english())) == []


def test_a_message_counts_as_used_only_where_the_code_takes_it() -> None:
    program = """
from texts import keys
from texts.keys import a_b
keys.c_d()
Text("e-f")
Text(f"g-{h}")
other.i_j
"k-l"  # keys.m_n()
"""
    assert set(keys_in(ast.parse(program))) == {"a-b", "c-d", "e-f", "g-[a-z-]*"}


ABOUT_ONE = "poll vote results export edit open publish notice extend close void clone decide draw prizes"
UNLINKED = re.compile(rf"/(?:{ABOUT_ONE.replace(' ', '|')}) (?:\{{|[0-9#])")
"""A command and a number that is no part of it: whoever taps the command loses the number."""
CODE = re.compile("<code>.*?</code>", re.DOTALL)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_about_one_poll_is_one_link_with_its_number(language: Language) -> None:
    """What has further words after the number stands as code, to be copied, or is the usage within such."""
    shown = {
        path.name: [
            line
            for line in CODE.sub("", path.read_text()).splitlines()
            if UNLINKED.search(line) and not line.startswith(("usage-", "wrong-chat", "#"))
        ]
        for path in (ROOT / language).glob("*.ftl")
    }
    assert {name: lines for name, lines in shown.items() if lines} == {}
