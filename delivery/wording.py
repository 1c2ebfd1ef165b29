"""A message put into words for its reader, in as many parts as the messenger needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from chat.answers import (
    Attachment,
    Button,
    Message,
    Paragraph,
    Rows,
    SealedWords,
    SentAlbum,
    SentFile,
)
from chat.events import Kind
from chat.messenger import Links
from chat.options import numbered
from chat.ports import Key, Media
from delivery.line import Line
from texts import keys
from texts.markup import escaped
from texts.pages import pages
from texts.rendering import Reader, render
from texts.text import Link, Text

LABEL_LIMIT: Final = 60
"""Past so many characters a button's words end in an ellipsis: no client shows more on a line."""

CHOSEN: Final = "✓ "


class Part(Struct, frozen=True):
    """What one sending carries."""

    text: str
    keys: tuple[tuple[Key, ...], ...] = ()
    attachment: Attachment | None = None
    """What goes with it."""


def parts(message: Message, reader: Reader, line: Line) -> Sequence[Part]:
    """Say a message to its reader; the buttons are under the last part, or numbered in its text.

    An attachment goes first: with all the text as its caption when that fits, else alone. An album, on which
    no button hangs, and a round video, which has no caption, are always alone.
    """
    messenger = line.messenger
    paragraphs = [_paragraph(paragraph, reader, line.links) for paragraph in message.texts]
    keys = keyboard(message.buttons, reader, line.links)
    if keys and not line.abilities.buttons:
        paragraphs.append("\n".join(map(escaped, numbered(keys))))
    attached = message.attachment is not None
    if attached and not _stands_alone(message.attachment):
        captions = pages(paragraphs, messenger.caption_limit)
        if len(captions) <= 1:
            return [Part("".join(captions), keys, message.attachment)]
    texts = pages(paragraphs, messenger.limit) or [""]
    said = [Part(text) for text in texts[:-1]] + [Part(texts[-1], keys)]
    return [Part("", attachment=message.attachment), *said] if attached else said


def _stands_alone(attachment: Attachment | None) -> bool:
    """Tell whether words never stand under it: under an album, and under what is round."""
    round_ = isinstance(attachment, SentFile) and attachment.kind is Kind.ROUND
    return round_ or isinstance(attachment, SentAlbum)


def one_by_one(part: Part, messenger: str) -> list[Part]:
    """Return an album from another messenger as what goes one by one; any other part as it is."""
    album = part.attachment
    if not isinstance(album, SentAlbum) or album.messenger == messenger:
        return [part]
    return [Part("", attachment=piece) for piece in album.pieces]


def appended(message: Message, reader: Reader, line: Line) -> list[Part]:
    """Say what follows a message on pages of its own; an edit of the message leaves them alone."""
    paragraphs = [_paragraph(paragraph, reader, line.links) for paragraph in message.appendix]
    return [Part(text) for text in pages(paragraphs, line.messenger.limit)]


def _paragraph(paragraph: Paragraph, reader: Reader, links: Links) -> str:
    if isinstance(paragraph, SealedWords):
        raise TypeError("sealed words are opened before they are put into words")
    lines = paragraph if isinstance(paragraph, tuple) else (paragraph,)
    return "\n".join(render(led(line, links), reader, markup=True) for line in lines)


def led(text: Text, links: Links) -> Text:
    """Return a text in which links lead where those of a messenger do."""
    if not any(isinstance(value, Link) for value in text.args.values()):
        return text
    its = text.args.items()
    return Text(text.key, {name: links.private(of) if isinstance(of, Link) else of for name, of in its})


def without_file(text: str, media: Media, reader: Reader) -> str:
    """Say the text of a message whose file is larger than the messenger takes, and how the file is had."""
    said = keys.file_too_large(name=media.name, megabytes=media.size // 1_000_000)
    return "\n\n".join(filter(None, (text, render(said, reader, markup=True))))


def elsewhere(text: str, reader: Reader) -> str:
    """Say the text of a message without the file that another messenger does not hand out."""
    return "\n\n".join(filter(None, (text, render(keys.file_elsewhere(), reader, markup=True))))


def keyboard(rows: Rows, reader: Reader, links: Links) -> tuple[tuple[Key, ...], ...]:
    """Put buttons into words."""
    return tuple(tuple(_key(button, reader, links) for button in row) for row in rows)


def _key(button: Button, reader: Reader, links: Links) -> Key:
    label = button.text if isinstance(button.text, str) else render(button.text, reader, markup=False)
    label = (CHOSEN if button.mark else "") + " ".join(label.split())
    if len(label) > LABEL_LIMIT:
        label = label[: LABEL_LIMIT - 1].rstrip() + "…"
    link = links.private(button.link) if isinstance(button.link, Link) else button.link
    return Key(label, button.data, link)
