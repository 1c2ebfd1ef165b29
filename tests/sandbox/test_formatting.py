"""Formatted text as Telegram reads it."""

from __future__ import annotations

import html
import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sandbox.entities import formatted, plain
from sandbox.entities.html import parse_html
from sandbox.entities.markdown import parse_markdown_v2
from sandbox.entities.spans import width
from sandbox.errors import BadRequestError
from sandbox.objects import Entity

TAGS = {"b": "bold", "em": "italic", "u": "underline", "del": "strikethrough", "tg-spoiler": "spoiler"}
Mark = tuple[str, int, int]


def marks(entities: list[Entity] | tuple[Entity, ...]) -> list[Mark]:
    return [(entity.type, entity.offset, entity.length) for entity in entities]


def refusal(text: str, mode: str) -> str:
    with pytest.raises(BadRequestError) as refused:
        formatted(text, mode)
    return refused.value.message.removeprefix("can't parse entities: ")


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("Šta <br>", 'Unsupported start tag "br" at byte offset 5'),
        ("a < b", 'Unsupported start tag "" at byte offset 2'),
        ("<b", "Unclosed start tag at byte offset 0"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("👋</b>", "Unexpected end tag at byte offset 4"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a =x>y</a>", 'Empty attribute name in the tag "a" at byte offset 0'),
        ("<a href=x/y>z</a>", "Unexpected end of name token at byte offset 8"),
        ('<a href="x>z</a>', "Unclosed start tag at byte offset 0"),
        ("<tg-emoji emoji-id='x'>y</tg-emoji>", "Invalid custom emoji identifier specified"),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, complaint: str) -> None:
    assert refusal(source, "HTML") == complaint


@pytest.mark.parametrize(
    ("source", "complaint"),
    [
        ("Da!", "Character '!' is reserved and must be escaped with the preceding '\\'"),
        ("2 - 1", "Character '-' is reserved and must be escaped with the preceding '\\'"),
        ("žut *x", "Can't find end of Bold entity at byte offset 5"),
        ("_x __y_", "Can't find end of Italic entity at byte offset 6"),
        ("`x", "Can't find end of Code entity at byte offset 0"),
        ("[x](y", "Can't find end of a URL at byte offset 4"),
        (">x *y\nz*", "Can't find end of Bold entity at byte offset 3"),
    ],
)
def test_wrong_markdown_is_refused_in_telegrams_words(source: str, complaint: str) -> None:
    assert refusal(source, "MarkdownV2") == complaint


def test_offsets_count_utf16_units() -> None:
    text, entities = parse_html("🎉🎉<b>ћирилица</b> 👋<i>x</i>")
    assert text == "🎉🎉ћирилица 👋x"
    assert marks(entities) == [("bold", 4, 8), ("italic", 15, 1)]


def test_the_two_notations_mean_the_same() -> None:
    as_html = formatted('<b>a<i>b</i></b> <a href="http://x.test/?a=1">c</a> <code>d&lt;</code>', "html")
    as_markdown = formatted("*a_b_* [c](http://x.test/?a\\=1) `d<`", "MarkdownV2")
    assert as_html == as_markdown


def test_a_block_of_code_keeps_its_language() -> None:
    in_html = formatted('<pre><code class="language-python">x = 1</code></pre>', "HTML")
    in_markdown = formatted("```python\nx = 1```", "MarkdownV2")
    assert in_html == in_markdown
    assert in_html.entities[0].language == "python"


def test_nothing_stands_inside_code() -> None:
    assert marks(formatted("<b>a<code>b</code>c</b>", "HTML").entities) == [
        ("bold", 0, 1),
        ("code", 1, 1),
        ("bold", 2, 1),
    ]


def test_text_is_trimmed_and_entities_with_it() -> None:
    text = formatted("  <b> a </b>  ", "HTML")
    assert (text.text, marks(text.entities)) == ("a", [("bold", 0, 1)])
    assert formatted("\n\n x \n").text == "x"
    assert formatted("\u3000x\u00a0").text == "\u3000x\u00a0"


def test_no_style_begins_with_a_blank_or_holds_nothing_else() -> None:
    assert marks(formatted("a<b> \n</b>b<i> c </i>d", "HTML").entities) == [("italic", 5, 2)]
    assert marks(formatted('a<a href="http://x.test/"> </a>b', "HTML").entities) == [("text_link", 1, 1)]


def test_what_telegram_drops_moves_the_entities_behind_it() -> None:
    text = formatted("a\r\u2028\u030a<b>b\r\tc</b>", "HTML")
    assert (text.text, marks(text.entities)) == ("ab c", [("bold", 1, 3)])


def test_a_text_that_shows_nothing_is_known_for_one() -> None:
    assert formatted("\u200b\u2800 \ufeff").blank
    assert not formatted("\u200b.").blank


@pytest.mark.parametrize(
    ("source", "mode"),
    [
        ('<b>at</b> <tg-time unix="1647531900" format="TDWt">22:45</tg-time>', "HTML"),
        (r"*at* ![22:45](tg://time?unix=1647531900&format=TDWt)", "MarkdownV2"),
    ],
)
def test_a_moment_is_marked_and_nothing_stands_in_it(source: str, mode: str) -> None:
    _, moment = formatted(source, mode).entities
    assert (moment.type, moment.unix_time, moment.date_time_format) == ("date_time", 1647531900, "wDt")
    bare = formatted("<b><tg-time unix=5>x</tg-time></b>", "HTML").entities
    assert [(e.type, e.date_time_format) for e in bare] == [("date_time", "")]


@pytest.mark.parametrize(
    ("entity", "complaint"),
    [
        (1, "can't parse MessageEntity: expected an Object"),
        ({"offset": "x"}, 'can\'t parse MessageEntity: Field "offset" must be a valid Number'),
        ({"length": True}, 'can\'t parse MessageEntity: Field "length" must be of type Number'),
        ({}, "can't parse MessageEntity: Can't find field \"type\""),
        ({"type": ""}, "can't parse MessageEntity: Type is not specified"),
        ({"type": "x"}, "can't parse MessageEntity: Unsupported type specified"),
        ({"type": "text_link"}, "can't parse MessageEntity: Can't find field \"url\""),
        ({"type": "text_link", "url": "x"}, "entity URL 'x' is invalid: Wrong HTTP URL"),
        ({"type": "text_mention"}, "can't parse MessageEntity: Can't find field \"user\""),
        ({"type": "date_time"}, "can't parse MessageEntity: Can't find field \"unix_time\""),
        (
            {"type": "date_time", "unix_time": 1, "date_time_format": "x"},
            "can't parse MessageEntity: Invalid date-time format specified",
        ),
        ({"type": "date_time", "unix_time": 0}, "invalid date specified"),
        ({"type": "bold", "offset": -1}, "receive an entity with incorrect offset -1"),
        ({"type": "bold", "length": -1}, "receive an entity with incorrect length -1"),
        ({"type": "bold", "offset": 9}, "entity begins after the end of the text at UTF-16 offset 9"),
        (
            {"type": "bold", "length": 9},
            "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 9",
        ),
        (
            {"type": "bold", "offset": 1},
            "entity begins in a middle of a UTF-16 symbol at byte offset 4",
        ),
        (
            {"type": "bold", "offset": 0},
            "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
        ),
    ],
)
def test_a_wrong_entity_in_a_list_is_refused_in_telegrams_words(entity: Any, complaint: str) -> None:
    placed = {"offset": 0, "length": 1} | entity if isinstance(entity, dict) else entity
    with pytest.raises(BadRequestError) as refused:
        formatted("👋 b", "", json.dumps([placed]))
    assert refused.value.message == complaint


def test_entities_the_server_finds_itself_are_passed_over_in_a_list() -> None:
    given = [{"type": "url", "offset": 0, "length": 400}, {"type": "bold", "offset": 0, "length": 1}]
    assert marks(formatted("ab", "", json.dumps(given)).entities) == [("bold", 0, 1)]


def test_a_source_that_is_too_long_is_refused_before_it_is_read() -> None:
    assert refusal("<b>" + "x" * (1 << 15), "HTML") == "text is too long"


def test_a_link_that_is_none_is_dropped_and_a_person_is_mentioned() -> None:
    assert formatted('<a href="nonsense">x</a>', "HTML").entities == ()
    [mention] = formatted('<a href="tg://user?id=42">x</a>', "HTML").entities
    assert mention.type == "text_mention"
    assert mention.user
    assert mention.user.id == 42


def test_commands_names_tags_and_addresses_are_found() -> None:
    found = plain("/start@sandbox_bot x @ana_banana #лето glas.example/a https://x.test me@x.test $EUR 1/2")
    assert [entity.type for entity in found.entities] == [
        "bot_command",
        "mention",
        "hashtag",
        "url",
        "url",
        "email",
        "cashtag",
    ]
    assert plain("no/command, a@b, 1#2").entities == ()


@st.composite
def marked_text(draw: st.DrawFn) -> tuple[str, str, list[Mark]]:
    """Draw HTML, its text, and its entities as they were meant."""
    source, text = "", ""
    meant: list[Mark] = []
    for _ in range(draw(st.integers(0, 5))):
        words = draw(st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8))
        tags = draw(st.lists(st.sampled_from(sorted(TAGS)), max_size=3, unique=True))
        opening = "".join(f"<{tag}>" for tag in tags)
        closing = "".join(f"</{tag}>" for tag in reversed(tags))
        source += opening + html.escape(words) + closing
        meant += [(TAGS[tag], width(text), width(words)) for tag in tags if words]
        text += words
    return source.replace("&#x27;", "'"), text, meant


@given(marked_text())
def test_html_gives_back_the_text_and_the_entities_meant(drawn: tuple[str, str, list[Mark]]) -> None:
    source, text, meant = drawn
    parsed, entities = parse_html(source)
    assert parsed == text
    assert sorted(marks(entities)) == sorted(meant)


@given(st.text(alphabet="<>&;/\"'= \n\\_*[]()~`>#+-=|{}.!abiupre👋é#x12", max_size=60))
@example("[1.1[]")  # no address, but nearly one of the sixth version of the protocol
def test_any_text_is_either_understood_or_refused(source: str) -> None:
    for mode in ("HTML", "MarkdownV2", "Markdown"):
        try:
            text = formatted(source, mode)
        except BadRequestError:
            continue
        ends = [entity.offset + entity.length for entity in text.entities]
        assert all(entity.length > 0 and entity.offset >= 0 for entity in text.entities)
        assert max(ends, default=0) <= width(text.text)


@given(st.text(max_size=40))
def test_escaped_text_stays_text(source: str) -> None:
    parsed, entities = parse_html(html.escape(source, quote=False))
    assert (parsed, entities) == (source, [])
    escaped = "".join(f"\\{c}" if "\x00" < c < "\x7f" else c for c in source)
    assert parse_markdown_v2(escaped) == (source, [])
