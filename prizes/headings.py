"""What stands over a column of codes in the exports of shops and spreadsheets, in our languages."""

from __future__ import annotations

import re
from unicodedata import category, normalize

_CODES = (
    "code codes kod kodovi kodove kody kodu kodow kodovi код кодови коды кода кодов кодове кодовете кодова"
    " coupon coupons couponcode kupon kupona kuponi kupony kuponu kuponow купон купона купони купоны купонов"
    " voucher vouchers vouchercode vaucer vauceri vauchery ваучер ваучери ваучеры ваучера poukaz poukazy"
    " poukazka promo promocode promokod promokodovi промокод промокоды промокодови промокода serial serials"
    " key keys sifra sifre шифра шифре талон талони bon bony pin token gutschein gutscheincode giftcard"
    " ключ ключи klucz klucze kljuc klic klice barcode"
)
_MORE = (
    "discount gift card cards list of the name number no nr rabat rabatowy rabatowe popust popusta скидки"
    " скидка скидку активации активационный на за for your value unique id promocyjny promocyjne slevovy"
    " slevove darkovy poklon поклон картица картице kartica kartice карта карты karta karty all redeem"
    " redemption activation license licence листа списак список lista seznam spisak broj број cislo numer"
    " номер nagroda nagrody nagrada nagrade награда награде prize column col"
)
_CODE, _BESIDE = frozenset(_CODES.split()), frozenset(_MORE.split())


SHORTEST = 3
"""Characters of a word that says something of what stands below it."""


def is_heading(cell: str) -> bool:
    """Tell whether a cell says, in so many words, that codes stand below it."""
    words = re.findall(r"[^\W_]+", _plain(cell))
    return bool(_CODE.intersection(words)) and all(word in _CODE or word in _BESIDE for word in words)


def _plain(cell: str) -> str:
    parts = normalize("NFKD", cell.casefold().replace("й", "\0"))
    return "".join(part for part in parts if category(part) != "Mn").replace("\0", "й")


def looks_like_heading(first: str, others: list[str]) -> bool:
    """Tell whether the first of a column differs from those below it as a heading does."""
    if first.endswith(":"):
        return True
    if not others or len(first) < SHORTEST:
        return False
    worded = " " in first and not any(" " in other for other in others)
    return worded or (_numberless(first) and not any(map(_numberless, others)))


def _numberless(cell: str) -> bool:
    return not any(sign.isdigit() for sign in cell)
