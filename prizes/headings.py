"""What stands over a column of codes in the exports of shops and spreadsheets, in our languages."""

from __future__ import annotations

import re
from unicodedata import category, normalize

_CODES = (
    "code codes kod kodovi kodove kody kodu kodow kodovi код кодови коды кода кодов кодове кодовете кодова"
    " coupon coupons couponcode kupon kupona kuponi kupony kuponu kuponow купон купона купони купоны купонов"
    " voucher vouchers vouchercode vaucer vauceri vauchery ваучер ваучери ваучеры ваучера poukaz poukazy"
    " poukazka promocode promokod promokodovi промокод промокоды промокодови промокода serial serials"
    " key keys sifra sifre шифра шифре талон талони bon bony pin token gutschein gutscheincode giftcard"
    " ключ ключи klucz klucze kljuc klic klice barcode"
)
_MORE = (
    "discount gift card cards list of the name number no nr rabat rabatowy rabatowe popust popusta скидки"
    " скидка скидку активации активационный на за for your value unique id promocyjny promocyjne slevovy"
    " slevove darkovy poklon поклон картица картице kartica kartice карта карты karta karty all redeem"
    " redemption activation license licence листа списак список lista seznam spisak broj број cislo numer"
    " номер nagroda nagrody nagrada nagrade награда награде prize prizes column col promo промо e rabatt"
    " cod coduri codigo codigos codice codici cupon cupones certificate certificates certyfikat"
    " certyfikaty certyfikatu certifikat certifikaty certifikatu sertifikat sertifikati sertifikata"
    " сертификат сертификаты сертификати сертификата сертификатов приз призы приза награды скидок numbers"
    " reward rewards ticket tickets password пароль heslo hasło lozinka лозинка отстъпка отстъпки"
)
_FILLING = frozenset({"e", "of", "the", "no", "nr", "all", "for", "your", "на", "за"})
"""Words that say nothing of codes by themselves."""
_CODE, _BESIDE = frozenset(_CODES.split()), frozenset(_MORE.split())
_KNOWN = _CODE | _BESIDE
_CODE_ENDS = tuple(_CODE)
_LONGEST = max(map(len, _KNOWN)) + 1
_COMPOUND = re.compile(r"[^\W\d_]+(?:codes?|kod(?:y|ovi|ove)?|код(?:ы|ови|ове)?)")
"""Vouchercodes, Aktionscode, eCode."""
_ENDING = re.compile(r"(?<=\w)\(\w{1,3}\)")
"""Of one or of several: code(s), kod(y)."""
_WORD = re.compile(r"[^\W_]+")

SHORTEST = 3
"""Characters of a word that says something of what stands below it."""


def is_heading(cell: str) -> bool:
    """Tell whether a cell says, in so many words, that codes stand below it."""
    words = _words(cell)
    return not _CODE.isdisjoint(words) and _KNOWN.issuperset(words)


def may_be_heading(cell: str) -> bool:
    """Tell whether a cell says what may stand over codes, and may be a code of that wording as well."""
    words = _words(cell)
    worded = all(word in _KNOWN or _COMPOUND.fullmatch(word) or _of_two(word) for word in words)
    return cell.endswith(":") or (worded and not _FILLING.issuperset(words))


def _words(cell: str) -> list[str]:
    """Return its words without what makes no difference; none where there are numbers."""
    return _WORD.findall(_ENDING.sub("", _plain(cell))) if _numberless(cell) else []


def _of_two(word: str) -> bool:
    """Tell whether it is two known words written as one: evouchers, couponlist."""
    return word.endswith(_CODE_ENDS) and any(
        word[:end] in _KNOWN and word[end:] in _CODE for end in range(1, min(len(word), _LONGEST))
    )


def _plain(cell: str) -> str:
    if cell.isascii():
        return cell.lower()
    parts = normalize("NFKD", cell.casefold().replace("й", "\0"))
    return "".join(part for part in parts if category(part) != "Mn").replace("\0", "й").casefold()


def looks_like_heading(first: str, others: list[str]) -> bool:
    """Tell whether the first of a column reads as a heading, or differs as one from those below it."""
    if not others:
        return False
    if may_be_heading(first) and not all(map(may_be_heading, others)):
        return True
    if len(first) < SHORTEST:
        return False
    worded = " " in first and not any(" " in other for other in others)
    return worded or (_numberless(first) and not any(map(_numberless, others)))


def _numberless(cell: str) -> bool:
    return not any(map(str.isdigit, cell))
