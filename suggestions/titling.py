"""What a voice is called: the first of its words that say something; a greeting alone does not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from suggestions.folding import folded
from texts.looks import visible

TITLE: Final = 80
"""Characters of the line by which a voice is called."""
GREETINGS: Final = (
    "hello|hi|hey|hello there|hi there|good morning|good afternoon|good evening|good day"
    "|здраво|здраво свима|ћао|чао|добар дан|добро јутро|добро вече|поздрав|zdravo|ćao|cao|dobar dan"
    "|dobro jutro|dobro veče"
    "|pozdrav|zdravo svima|cześć|dzień dobry|dobry wieczór|witam|witajcie|hej"
    "|здравствуйте|здрасте|здрасьте|приветствую|привет|добрый день|доброе утро|добрый вечер"
    "|здравейте|zdraveite|zdravei|zdravejte|zdravej|dobyr den|здравей|здрасти|добър ден|добро утро"
    "|добър вечер"
    "|dobrý den|dobré ráno|dobrý večer|ahoj|ahojte|čau|zdravím"
)
"""How people greet in six languages."""
_OPENINGS: Final = (
    "ej|hej tam|hello everyone|hello all|hi all|dear team|to whom it may concern|listen|look|excuse me|sorry"
    "|yo|halo|alo|hm|eh|ok|okay|well|so|question|a question|i have a question|one more thing|also|one thing"
    "|поштовани|поштована|poštovani|чујте|слушајте|извините|опростите|имам питање|једно питање|питање"
    "|још нешто|добро"
    "|szanowni państwo|witam serdecznie|witam państwa|słuchajcie|przepraszam|mam pytanie|pytanie"
    "|jeszcze jedno|dobry"
    "|здравствуйте все|всем привет|уважаемые|послушайте|простите|у меня вопрос|вопрос|ещё одно|и ещё|алло|эй"
    "|уважаеми|слушайте|извинете|имам въпрос|въпрос|още нещо|ало|хей"
    "|vážení|dobrý|poslyšte|promiňte|mám dotaz|mám otázku|dotaz|otázka|ještě něco|haló"
)
"""With what people begin before they say what they mean."""
_EMPTY: Final = frozenset(folded(each) for each in f"{GREETINGS}|{_OPENINGS}".split("|"))
_PAUSE: Final = re.compile(r"[\s,.!?;:)…–—-]*[,.!?;:)…–—-][\s,.!?;:)…–—-]*")
"""Where an opening ends: at a sign, so that a word which only begins like one belongs to what is said."""


def title_of(*texts: str) -> str:
    """Return the first words of some texts that say something, on one line; else the first ones.

    Empty where a reader sees nothing of them.
    """
    lines = [" ".join(part.split()) for text in texts for part in text.splitlines() if visible(part)]
    return _short(next((said for each in lines if (said := _said(each))), lines[0] if lines else ""))


def first_line(text: str) -> str:
    """Return the first words of a text that is a name already, on one line; empty where nothing is seen."""
    return _short(next((" ".join(part.split()) for part in text.splitlines() if visible(part)), ""))


def _short(line: str) -> str:
    return line if len(line) <= TITLE else line[: TITLE - 1].rstrip() + "…"


def _said(line: str) -> str:
    """Return a line from where it says something; empty where it does not."""
    end = max(_ends(line), default=0)
    rest = line[end:]
    if folded(rest) in _EMPTY:
        return ""
    return rest[:1].upper() + rest[1:] if end else line


def _ends(line: str) -> Iterator[int]:
    """Yield where openings at the beginning of a line end, one behind the other."""
    begin = 0
    for pause in _PAUSE.finditer(line):
        if folded(line[begin : pause.start()]) not in _EMPTY or not folded(line[pause.end() :]):
            return
        begin = pause.end()
        yield begin
