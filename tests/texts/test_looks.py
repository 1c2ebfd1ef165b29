"""What looks the same is the same, and what shows nothing is nothing."""

from __future__ import annotations

import pytest

from texts.looks import first_alike, folded, visible

ALIKE = (
    ("Viking", "viKING"),
    ("Viking", "Vi\u200bking"),
    ("Viking", "Vіkіng"),
    ("VIKING", "VІKІNG"),
    ("Компас", "Koмпac"),
    ("АВЕСТА", "ABECTA"),
    ("Straße 1", "STRASSE  １"),
    ("Café", "Cafe\u0301"),
    ("Part 10", "Part IO"),
    ("Part 10", "Part 1О"),
    ("Tote bag", "Tote\u00a0bag"),
    ("So\u00adap", "Soap"),
    ("Αlpha", "Alpha"),
    ("❤", "❤\ufe0f"),
    ("5 – 6", "5 - 6"),
    ("Москва", "МОСКВА"),
    ("НЕ", "не"),
    ("Ваучер за књигу", "ВАУЧЕР ЗА КЊИГУ"),
    ("Αθήνα", "ΑΘΉΝΑ"),
    ("бАг-1", "БАГ-1"),
    ("вт-1", "BT-1"),
    ("«Top»", '"Top"'),
    ("It`s", "It’s"),
    ("A", "A\ufff9"),
    ("Fifty ﬁsh", "Fifty fish"),
    ("ＧＬＡＳ", "GLAS"),
    ("ℌ 𝐇", "H H"),
    ("Ⅷ", "VIII"),
    ("5 ㎏", "5 kg"),
    ("① A", "➀ A"),
    ("Ǆ", "DŽ"),
)
APART = (
    ("Corn", "Com"),
    ("Čaj", "Caj"),
    ("Вода", "Воде"),
    ("Part 1", "Part 2"),
    ("🦊", "🐻"),
    ("👍", "👍🏽"),
    ("\U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
     "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f"),
    ("Bill", "Will"),
    ("-5 %", "5 %"),
    ("став", "стаь"),
    ("x²", "x2"),
    ("x²", "x₂"),
    ("H₂O", "H2O"),
    ("½ kg", "1⁄2 kg"),
    ("½", "¼"),
    ("①", "1"),
    ("Ⓐ", "A"),
    ("🄰", "A"),
    ("5⁰", "50"),
    ("Glas™", "GlasTM"),
)  # fmt: skip


@pytest.mark.parametrize(("first", "second"), ALIKE)
def test_what_a_reader_takes_for_the_same_is_the_same(first: str, second: str) -> None:
    assert first_alike(["Something else", first, second]) == (2, 3)


@pytest.mark.parametrize(("first", "second"), APART)
def test_what_a_reader_tells_apart_is_not(first: str, second: str) -> None:
    assert first_alike([first, second]) is None


@pytest.mark.parametrize(
    "text",
    ["", " ", "\u200b", "\u3164", "\u2800", "\u00ad\u2060", "\u0301", "\U000e0041", "\ufffc", "\U0001d159"],
)
def test_what_shows_nothing_is_not_seen(text: str) -> None:
    assert not visible(text)


@pytest.mark.parametrize("text", ["?", "a\u200b", "🦊", "ћ", "\U0001faef"])
def test_what_shows_anything_is_seen(text: str) -> None:
    assert visible(text)


ALPHABETS = (
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдђежзијклљмнњопрстћуфхцчџш",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž",
    "αβγδεζηθικλμξοπρ",
)


@pytest.mark.parametrize("letters", ALPHABETS)
def test_of_an_alphabet_each_letter_is_its_capital_and_no_other_letter(letters: str) -> None:
    assert [letter for letter in letters if folded(letter) != folded(letter.upper())] == []
    assert len({folded(letter) for letter in letters}) == len(letters)
