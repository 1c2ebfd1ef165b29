"""Text as somebody writes it who wants to be read as something else than text."""

from __future__ import annotations

from random import Random

TAGS = (
    "<b>",
    "</b>",
    "<i>",
    "</code>",
    "<a href='tg://user?id=1'>x</a>",
    "<pre>",
    "<tg-spoiler>",
    "<br/>",
    "<",
)
REFERENCES = (
    "&lt;b&gt;",
    "&amp;amp;",
    "&#60;",
    "&#x3c;script&#x3e;",
    "&nbsp;",
    "&",
    "&;",
    "]]>",
    "<!--",
    "<?xml ",
)
MARKDOWN = ("*bold*", "_x_", "[x](http://e.test)", "`code`", "||spoiler||", "```", "> quote", "\\", "~~x~~")
PLACEABLES = (
    "{ $votes }",
    "{",
    "}",
    "{ -brand }",
    "{ NUMBER(1) }",
    "%s",
    "%(x)s",
    "${x}",
    "{0}",
    "{{ 7*7 }}",
)
FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(1)",
    "=HYPERLINK(1)",
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "'=1",
    '"=1"',
    ";=1",
    ",=1",
)
FOUND = ("@durov", "#tag", "/close_1", "/void 1 x", "http://e.test", "a@e.test", "$USD", "tg://resolve?x")
SIGNS = (
    *("\u202e", "\u2066", "\u200b", "\u200d", "\u0301" * 9, "\ufeff", "\u00ad", "\u034f", "\ufffd", "\x7f"),
    *(
        "\U0001f468\u200d\U0001f469",
        "🇷🇸",
        "ﷺ",
        "Ж",
        "ß",
        "İ",
        "„“",
        "﹤b﹥",
        "＜b＞",
        "＝1",
        "\x1b[31m",
        "\x01",
        "\x00",
    ),
)
SQL = ("'; DROP TABLE polls; --", "' OR 1=1", "%", "_", "\\'", "NULL", "1e999")
ALL = (*TAGS, *REFERENCES, *MARKDOWN, *PLACEABLES, *FORMULAS, *FOUND, *SIGNS, *SQL)


class Hostile:
    """Makes texts which end in a mark of their own, so that each can be found again where it is shown."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self.made: dict[str, str] = {}
        """All that were made, by the number in their mark."""

    def text(self) -> str:
        """Return a text on one line, of at most some forty characters."""
        pieces = [self._random.choice(ALL) for _ in range(self._random.randint(1, 3))]
        glue = self._random.choice(("", "", " ", "x"))
        number = str(len(self.made) + 1)
        self.made[number] = f"{glue.join(pieces)[:36]}zq{number}z".strip()
        return self.made[number]

    def texts(self, number: int) -> list[str]:
        """Return so many of them."""
        return [self.text() for _ in range(number)]
