"""A broadcast as each of its readers gets it."""

from __future__ import annotations

from collections.abc import Collection

from chat.answers import Attachment, Button, Message, Paragraph, SentAlbum, SentPicture, data
from customers.news.broadcast import Content
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES, Language
from texts.text import Listing


def message(content: Content, language: Language) -> Message:
    """What a reader of this language gets; when it is not in his language, that is said below it."""
    said = content.said_in(language)
    texts: list[Paragraph] = []
    if content.words[said]:
        texts.append(keys.broadcast_words(text=content.marked(said)))
    if said != language:
        texts.append(keys.broadcast_only_in(languages=_said_in(content)))
    if content.album and not texts:
        texts.append(keys.broadcast_album_alone())  # the button hangs on words: it cannot on an album
    return Message(
        texts=tuple(texts),
        buttons=((Button(keys.unsubscribe_button(), data("unsubscribe")),),),
        attachment=_attachment(content),
    )


def _attachment(content: Content) -> Attachment | None:
    if content.album:
        return SentAlbum(content.album, content.messenger)
    return SentPicture(content.picture, content.messenger) if content.picture else None


def messages(content: Content) -> dict[str, Message]:
    """What is sent to the readers of each language."""
    return {language: message(content, language) for language in LANGUAGES}


def _said_in(content: Content) -> Listing:
    """The languages in which there is a text, as the reader's own names them."""
    return Listing(tuple(keys.language_in(language=each) for each in LANGUAGES if each in content.written))


def names(languages: Collection[str]) -> Listing:
    """Languages by their own names, in the order in which Glas lists them."""
    return Listing(tuple(OWN_NAMES[language] for language in LANGUAGES if language in languages))
