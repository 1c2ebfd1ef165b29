"""What somebody may mean, by a few words of six languages: only the order of four buttons hangs on it."""

from __future__ import annotations

import re
from typing import Final

from suggestions.kind import Kind

_COMPLAINT: Final = re.compile(
    r"\b(?:complain|broken|does(?:n't| not) work|never arrived|terrible|refund|damaged|torn|ripped"
    r"|не ради|покварен|жалб|рекламациј|никад(?:а)? није|оштећен|поцепан|касни"
    r"|ne radi|pokvaren|reklamacij|žalb|oštećen|pocepan|kasni"
    r"|nie działa|reklamacj|skarg|uszkodzon|zepsut|podart|rozdart|spóźni|nie dotar"
    r"|не работает|жалоб|сломан|испорчен|не приш[её]л|не пришл|претензи|порван|рваный|опоздал"
    r"|не работи|счупен|оплакван|повреден|скъсан|закъсня|не пристигна"
    r"|nefunguje|reklamac|stížnost|poškozen|rozbit|roztržen|potrhan|zpožd|nedorazil)",
    re.IGNORECASE,
)
_PRAISE: Final = re.compile(
    r"\b(?:thank|wonderful|love (?:it|this|your)|great (?:job|work|book)|well done"
    r"|хвала|одличн|дивн|свака част|браво|hvala|odličn|divn|svaka čast"
    r"|dziękuj|świetn|wspaniał|brawo"
    r"|спасибо|благодар|отличн|замечательн|молодцы"
    r"|чудесн|страхотн|браво"
    r"|děkuj|skvěl|výborn|nádhern)",
    re.IGNORECASE,
)
_QUESTION: Final = re.compile(
    r"\?|^\W*(?:how|when|where|what|why|who|which|is there|do you|can i|"
    r"како|када|кад|где|шта|зашто|ко|да ли|има ли|могу ли|kako|kada|gde|šta|zašto|da li|"
    r"jak|kiedy|gdzie|co|dlaczego|kto|czy|"
    r"как|когда|где|что|почему|кто|есть ли|можно ли|"
    r"кога|къде|какво|защо|кой|имате ли|"
    r"kdy|kde|proč|kdo|je možné)\b",
    re.IGNORECASE,
)
_FIRST: Final = (Kind.IDEA, Kind.QUESTION, Kind.COMPLAINT, Kind.PRAISE)


def likely(text: str) -> tuple[Kind, ...]:
    """Return all kinds, the likeliest first."""
    if _COMPLAINT.search(text):
        first = Kind.COMPLAINT
    elif _QUESTION.search(text):
        first = Kind.QUESTION
    elif _PRAISE.search(text):
        first = Kind.PRAISE
    else:
        first = Kind.IDEA
    return (first, *(kind for kind in _FIRST if kind is not first))
