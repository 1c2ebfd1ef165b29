"""Small talk in six languages: a greeting, thanks, "ok" and a call for help are no voices, and file nothing.

It counts as such where the message says nothing else; whatever else is in it, it is a voice.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from chat.answers import Answers
from chat.events import Said, Sent, Unread
from customers.team import ANYONE
from handlers.customers import home, oneself
from handlers.desk import Desk
from handlers.routes import Command, OnText, say
from suggestions.belonging import thread_of
from suggestions.folding import folded
from suggestions.store import Voices
from suggestions.titling import GREETINGS
from texts import keys


class Talk(StrEnum):
    """What somebody means by it; of several the first one is answered."""

    HELP = "help"
    THANKS = "thanks"
    FINE = "fine"
    """It has arrived, or is understood."""
    GREETING = "greeting"


REPLIES: Final = frozenset({Talk.THANKS, Talk.FINE})
"""What may be an answer, where something was asked."""
LONGEST: Final = 80
"""Characters of a message that can be small talk."""
_NODS: Final = frozenset("👍👌🙏🤝👏❤🙂😊😀😃😄🥰😍🎉✅💯\ufe0f🏻🏼🏽🏾🏿 ")
"""Signs that say no more than that all is well."""

_PHRASES: Final = {
    Talk.HELP: "help|help me|can you help me|can you help|i need help|помоћ|помози|помозите|помагај"
    "|треба ми помоћ|pomoć|pomozi|pomozite|treba mi pomoć|pomoc|pomocy|pomóżcie"
    "|помощь|помогите|помогите мне|справка|помощ|помогнете|помогнете ми|pomoc|pomoct|pomozte"
    "|pomozte mi|nápověda",
    Talk.THANKS: "thanks|thank you|thank you very much|many thanks|thanks a lot|thank you so much"
    "|thank u|thank u so much|thx|ty|cheers"
    "|хвала|хвала вам|хвала пуно|хвала лепо|хвала најлепше|много хвала|hvala|hvala vam|hvala puno"
    "|hvala lepo|hvala najlepše|mnogo hvala"
    "|dziękuję|dziękuję bardzo|dziękujemy|dzięki|wielkie dzięki|dzięki wielkie|dziękuje|dzięki bardzo"
    "|спасибо|большое спасибо|спасибо большое|спасибо огромное|огромное спасибо|спс|спасибки"
    "|спасибо вам|благодарю|благодарю вас"
    "|благодаря|благодаря ви|много благодаря|мерси|мерси много|blagodarya|merci"
    "|děkuji|děkuji vám|děkuju|děkujeme|díky|díky moc|moc díky|moc děkuji|moc děkuju|děkuju moc"
    "|děkuji moc|mockrát děkuji",
    Talk.FINE: "ok|okay|oki|all right|alright|fine|great|super|perfect|got it|i see|understood|clear"
    "|ок|океј|у реду|важи|јасно|разумем|супер|одлично|u redu|važi|vazi|jasno|razumem|odlično"
    "|w porządku|dobrze|dobra|jasne|rozumiem|świetnie|wspaniale"
    "|окей|хорошо|понятно|ясно|ладно|отлично|понял|поняла"
    "|добре|разбрах|окей|чудесно|dobře|jasně|rozumím|fajn|výborně|skvělé|v pořádku",
    Talk.GREETING: GREETINGS,
}


_MEANT: Final = sorted(
    ((folded(phrase), talk) for talk, phrases in _PHRASES.items() for phrase in phrases.split("|")),
    key=lambda each: -len(each[0]),
)
"""What means what, the longest first: "good day" is looked for before "day" could be."""
_HELLOS: Final = sorted(map(folded, _PHRASES[Talk.GREETING].split("|")), key=len, reverse=True)
_GREETING: Final = re.compile(f"^(?:(?:{'|'.join(_HELLOS)})(?: |$))+")
"""Greetings at the beginning of folded words."""
_POLITE: Final = frozenset(map(folded, ("please", "молим", "вас", "molim", "пожалуйста", "proszę", "prosím")))


def without_greeting(text: str) -> str:
    """Return folded words (`suggestions.folding`) without the greeting that they begin with."""
    words = folded(text)
    return _GREETING.sub("", words)


def small_talk(text: str) -> Talk | None:
    """Return what small talk means; None for what says more, or nothing in words."""
    if len(text) > LONGEST:
        return None
    left, meant = f" {folded(text)} ", set[Talk]()
    for phrase, talk in _MEANT:
        if f" {phrase} " in left:
            left = left.replace(f" {phrase} ", " ")
            meant.add(talk)
    if not meant or not set(left.split()) <= _POLITE:
        return None
    return next(talk for talk in Talk if talk in meant)


def _meant(text: str, desk: Desk) -> Talk | None:
    """What somebody means where he says it: a nod below an answer, an answer where we asked him."""
    talk, nods = small_talk(text), bool(text.strip()) and set(text) <= _NODS
    if talk not in REPLIES and not nods:
        return talk
    thread = thread_of(desk.stores[Voices], desk.customer.id, desk.now)
    if thread is not None and thread.asks:
        return None
    answered = thread is not None and thread.voice.answered is not None
    return Talk.FINE if nods and answered else talk


def heard(event: Said | Unread, desk: Desk) -> Answers | None:
    """Answer small talk; None for everything else."""
    his = isinstance(event, Said) and not isinstance(event, Sent) and not event.second_hand
    match _meant(event.text, desk) if his else None:
        case Talk.HELP:
            return oneself.help_(Command("help", ""), desk)
        case Talk.THANKS:
            return say(keys.talk_thanks())
        case Talk.FINE:
            return say(keys.talk_fine())
        case Talk.GREETING:
            return home.cards(desk)
        case None:
            return None


TEXTS = (OnText(heard, ANYONE),)
