"""What people format arrives formatted, and no link that was hidden behind words gets lost."""

from __future__ import annotations

import pytest

from messengers.telegram.entities import Entity, formatted
from messengers.telegram.sending import written
from sandbox.entities import formatted as as_telegram_reads
from texts.markup import marked_up
from texts.text import Mark, Marked

LINK = "https://glas.example/bags?a=1&b=2"


def entity(look: str, offset: int, length: int, url: str | None = None) -> Entity:
    return Entity(look, offset, length, url)


def marked(text: str, *entities: Entity) -> Marked:
    found = formatted(text, entities)[1]
    assert found is not None
    return found


def test_places_are_counted_in_utf_16_units() -> None:
    """An emoji beyond the first plane counts twice."""
    assert marked("🦊🦊 Ћао!", entity("bold", 5, 3)) == Marked("🦊🦊 Ћао!", (Mark("bold", 3, 6),))


def test_what_is_left_out_moves_nothing() -> None:
    assert marked("a\0b c", entity("italic", 4, 1)) == Marked("ab c", (Mark("italic", 3, 4),))


@pytest.mark.parametrize(
    "entities",
    [
        (entity("bold", 50, 5),),
        (entity("bold", -3, 2),),
        (entity("bold", 2, -1),),
        (entity("bold", 10**30, 10**30),),
        (entity("mention", 0, 3),),
        (entity("text_link", 0, 3),),
        (entity("text_link", 0, 3, "javascript:alert(1)"),),
        (entity("text_link", 0, 3, 'https://x.example/"onclick="'),),
        (entity("text_link", 0, 3, "https://x.example/<b>"),),
    ],
)
def test_what_lies_nowhere_or_leads_where_it_must_not_leaves_the_words_as_they_are(
    entities: tuple[Entity, ...],
) -> None:
    assert formatted("abc", entities) == ("abc", None)


def test_a_hidden_link_is_written_out_for_who_keeps_words_alone() -> None:
    text = "See our bags, and glas.example"
    links = entity("text_link", 4, 8, LINK), entity("text_link", 18, 12, "https://glas.example/")
    assert formatted(text, links)[0] == f"See our bags ({LINK}), and glas.example"


@pytest.mark.parametrize(
    ("entities", "html"),
    [
        ((entity("bold", 0, 3),), "<b>one</b> two &lt;three&gt;"),
        ((entity("bold", 0, 7), entity("italic", 4, 3)), "<b>one <i>two</i></b> &lt;three&gt;"),
        ((entity("bold", 0, 7), entity("italic", 4, 8)), "<b>one </b><i><b>two</b> &lt;thr</i>ee&gt;"),
        ((entity("bold", 0, 7), entity("bold", 4, 8)), "<b>one </b><b>two &lt;thr</b>ee&gt;"),
        (
            (entity("text_link", 0, 3, LINK), entity("underline", 0, 3)),
            '<a href="https://glas.example/bags?a=1&amp;b=2"><u>one</u></a> two &lt;three&gt;',
        ),
        (
            (entity("strikethrough", 0, 3), entity("spoiler", 4, 3), entity("code", 8, 7)),
            "<s>one</s> <spoiler>two</spoiler> <code>&lt;three&gt;</code>",
        ),
        (
            (entity("blockquote", 0, 7), entity("expandable_blockquote", 8, 7)),
            "<blockquote>one two</blockquote> <blockquote>&lt;three&gt;</blockquote>",
        ),
    ],
)
def test_marks_become_tags_within_each_other_however_they_cross(
    entities: tuple[Entity, ...], html: str
) -> None:
    assert marked_up(marked("one two <three>", *entities)) == html


@pytest.mark.parametrize(
    "html",
    [
        "<b>bold</b> and <i>🦊 <u>both</u></i>",
        '<a href="https://glas.example/?a=1&amp;b=2">link</a> <tg-spoiler>secret</tg-spoiler>',
        "<blockquote>said\nso</blockquote>\n<pre>as it is</pre><s>no</s> <code>&lt;b&gt;</code>",
    ],
)
def test_what_somebody_formats_reads_the_same_when_it_is_sent_on(html: str) -> None:
    """Through Telegram's reading of it, there and back."""
    told = as_telegram_reads(html, "HTML")
    entities = [entity(each.type, each.offset, each.length, each.url) for each in told.entities]
    assert as_telegram_reads(written(marked_up(marked(told.text, *entities))), "HTML") == told
