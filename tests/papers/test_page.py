"""A page is one file: it loads nothing, runs nothing, and whatever is said in it is words."""

from __future__ import annotations

from base64 import b64decode
from html.parser import HTMLParser

from papers.page import Bar, Bars, Fact, Facts, Heading, Page, Photo, Quote, Section, Table, Words, html
from tests.papers.test_bare_pictures import picture

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)> & {{ 7 * 7 }} \ud800'
PNG = picture()


class Read(HTMLParser):
    """What a reader of HTML makes of a page."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of each element of this name."""
        return [attributes for name, attributes in self.tags if name == tag]


def whole(words: str) -> Page:
    """A page on which the same words stand in every place that takes words."""
    return Page(
        language="en",
        title=words,
        lead=(words,),
        sections=(
            Section(
                words,
                (
                    Words(words),
                    Words(words, small=True),
                    Heading(words),
                    Facts((Fact(words, words),)),
                    Table((words, words), ((words, words),)),
                    Bars((Bar(words, words, 0.5),)),
                    Quote(words, words),
                    Photo(PNG, words),
                ),
            ),
        ),
        foot=words,
    )


def test_hostile_words_stay_words_in_every_place() -> None:
    harmless, hostile = Read(html(whole("Fine"))), Read(html(whole(HOSTILE)))
    assert [tag for tag, _ in hostile.tags] == [tag for tag, _ in harmless.tags]
    assert not hostile.named("script")
    said = "".join(hostile.words)
    assert "<script>alert(1)</script>" in said
    assert "{{ 7 * 7 }} ?" in said


def test_it_loads_nothing_and_says_so_to_the_browser() -> None:
    page = Read(html(whole("Fine")))
    (policy,) = [each for each in page.named("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    assert (policy["content"] or "").startswith("default-src 'none'")
    assert [each["src"] for each in page.named("img")] == [Photo(PNG, "").address]
    assert Photo(PNG, "").address.startswith("data:image/png;base64,")
    assert not page.named("link")
    assert "http:" not in html(whole("Fine")).decode()
    assert "https:" not in html(whole("Fine")).decode()


def test_it_suits_phones_darkness_and_paper_and_names_its_language() -> None:
    written = html(Page(language="sr", title="Извештај")).decode()
    assert '<html lang="sr"' in written
    for needed in ("width=device-width", "prefers-color-scheme: dark", "@media print", "light dark"):
        assert needed in written


def test_what_is_no_picture_is_not_shown_as_one() -> None:
    for content in (b"", b"<svg onload=alert(1)>", b"GIF89a"):
        page = Page(language="en", title="T", sections=(Section("S", (Photo(content, "words"),)),))
        assert not Read(html(page)).named("img")


def test_a_picture_tells_nothing_of_where_it_was_taken() -> None:
    page = Page(language="en", title="T", sections=(Section("S", (Photo(picture(b"44.8N 20.4E"), "Here"),)),))
    [shown] = Read(html(page)).named("img")
    assert b"44.8N" not in b64decode(str(shown["src"]).partition(",")[2])
