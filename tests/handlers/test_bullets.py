"""What stands before an option in a list is a bullet or its sign: the sign stays."""

from __future__ import annotations

import pytest

from handlers.polls.bullets import listed
from tests.handlers.front import Counter

CASES = {
    "dashes and spaces": ("- Viking\n– Pyramid\n—\u00a0Titanic", ["Viking", "Pyramid", "Titanic"]),
    "dashes alone": ("-Viking\n–Pyramid", ["Viking", "Pyramid"]),
    "signs": ("-5 %\n–10 %\n−15 %\n-.5\n-€5\n-$ 6", ["-5 %", "–10 %", "−15 %", "-.5", "-€5", "-$ 6"]),
    "signs of any number": ("-½\n–¼ %\n-Ⅷ\n-٣", ["-½", "–¼ %", "-Ⅷ", "-٣"]),
    "signs of money": (
        "-Kč5\n-RSD 500\n-лв5\n-zł 5\n-₴5\n-US$5\n-дин. 5\n-EUR\u00a05\n-€.50",
        ["-Kč5", "-RSD 500", "-лв5", "-zł 5", "-₴5", "-US$5", "-дин. 5", "-EUR\u00a05", "-€.50"],
    ),
    "no money": ("-PS5\n-Formula 1\n-EUR\n-Динамо 5\n-U2", ["PS5", "Formula 1", "EUR", "Динамо 5", "U2"]),
    "signs behind dashes": ("- -5\n- 5\n- +5", ["-5", "5", "+5"]),
    "bullets": ("•Viking\n• 5\n▪ 6", ["Viking", "5", "6"]),
    "stars": ("* Viking\n*Pyramid\n*5*\n*Titanic*", ["Viking", "Pyramid", "*5*", "*Titanic*"]),
    "numbers": ("1. Viking\n2. Pyramid", ["Viking", "Pyramid"]),
    "numbers with brackets": ("1) Viking\n2) 5", ["Viking", "5"]),
    "numbers that do not count": ("2. Viking\n7. Pyramid", ["2. Viking", "7. Pyramid"]),
    "numbers that tell apart": ("1. мај\n2. мај", ["1. мај", "2. мај"]),
    "rounds": ("1. kolo\n2. kolo\n3. kolo", ["1. kolo", "2. kolo", "3. kolo"]),
    "days": ("1. maja\n2. maja\n3. června", ["1. maja", "2. maja", "3. června"]),
    "days that do not count": ("1. May\n15. May", ["1. May", "15. May"]),
    "a day among others": ("1. maj\nNever", ["1. maj", "Never"]),
    "days of several months": ("1. May\n2. June", ["1. May", "2. June"]),
    "days in Czech": ("1. května\n2. června 18:00", ["1. května", "2. června 18:00"]),
    "days in the locative": ("1. červnu\n2. января\n3. novembra", ["1. červnu", "2. января", "3. novembra"]),
    "days for short": ("1. Jan.\n2. Feb.", ["1. Jan.", "2. Feb."]),
    "months in a list": ("1) May\n2) June", ["May", "June"]),
    "parts": ("1. díl: Úvod\n2. díl: Závěr", ["1. díl: Úvod", "2. díl: Závěr"]),
    "parts with a capital": ("1. Kolo Niš\n2. Kolo Brno", ["1. Kolo Niš", "2. Kolo Brno"]),
    "parts that go on alike": ("1. kolo u Nišu\n2. kolo u Brnu", ["1. kolo u Nišu", "2. kolo u Brnu"]),
    "titles with an article": ("1. The Viking\n2. The Pyramid", ["The Viking", "The Pyramid"]),
    "titles that begin alike": ("1. I Am a Viking\n2. I Am a Greek", ["I Am a Viking", "I Am a Greek"]),
    "the same behind a bracket": ("1) Kolo\n2) Kolo", ["1) Kolo", "2) Kolo"]),
    "beginnings of months": ("1. Mayor\n2. Junior", ["Mayor", "Junior"]),
    "no names of months": ("1. Dublin\n2. Novi Sad\n3. Jana", ["Dublin", "Novi Sad", "Jana"]),
    "the same twice": ("1. Viking\n2. Pyramid\n3. Vіking", ["Viking", "Pyramid", "Vіking"]),
}


@pytest.mark.parametrize("case", CASES)
def test_a_bullet_is_taken_off_and_a_sign_stays(case: str) -> None:
    lines, options = CASES[case]
    assert listed(lines.splitlines()) == options


def test_numbers_count_on_from_the_message_before() -> None:
    assert listed(["3. Titanic"], ["Viking", "Pyramid"]) == ["Titanic"]
    assert listed(["3. May"], ["1. May", "2. May"]) == ["3. May"]
    assert listed(["1. FC Köln"]) == ["1. FC Köln"]


@pytest.mark.parametrize(
    "lines",
    ["1. May\n2. May", "2. May\n15. May", "- 1. May\n- 2. May", "1. maj\n3. maj", "1. díl: A\n2. díl: B"],
)
async def test_days_are_options_by_whichever_way_they_come(counter: Counter, lines: str) -> None:
    mira = await counter.owner()
    first, second = (line.removeprefix("- ") for line in lines.splitlines())
    shown = f"1. {first}\n2. {second}"
    assert shown in await mira.says(f"/newpoll Which day?\ncloses: in 3 days\n{lines}")
    number = await counter.draft(mira)
    assert shown in await mira.says(f"/edit {number}\n{lines}")
    for said in ("/newpoll", "Which day?", lines, "1", "1", "in 2 hours"):
        await mira.says(said)
    for tap in ("ties:lot", "binding:yes", "results:hidden"):
        await mira.taps(f"newpoll:{tap}")
    assert shown in await mira.hears()


@pytest.mark.parametrize("options", ["-5 %\n-10 %", "- -5 %\n- -10 %", "1. -5 %\n2. -10 %"])
async def test_customers_are_asked_about_minus_five_percent(counter: Counter, options: str) -> None:
    mira = await counter.owner()
    assert "1. -5 %\n2. -10 %" in await mira.says(f"/newpoll By how much?\ncloses: in 3 days\n{options}")
    number = await counter.draft(mira)
    assert "1. -5 %\n2. -10 %" in await mira.says(f"/edit {number}\n{options}")
    assert "3. Other\n4. +5 %" in await mira.says(f"/edit {number}\n+ Other\n+5 %")
    for said in ("/newpoll", "By how much?", options, "1", "1", "in 2 hours"):
        await mira.says(said)
    for tap in ("ties:lot", "binding:yes", "results:hidden"):
        await mira.taps(f"newpoll:{tap}")
    assert "1. -5 %\n2. -10 %" in await mira.hears()


UNSEEN = "\u2800\u3164"


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ("/newpoll Which?\ncloses: in 3 days\n- A\n- {}", "1 to 200"),
        ("/newpoll Which?\ncloses: in 3 days\n- Viking\n- Vi\u200bking", "read the same"),
        ("/newpoll Which?\ncloses: in 3 days\n- Viking\n- Vіking", "read the same"),
        ("/newpoll {}\ncloses: in 3 days\n- A\n- B", "1 to 300"),
        ("/newpoll Which?\ncloses: in 3 days\n- A\n- B\nprizes: 1 x {}", "12 x Tote bag"),
        ("/close 1 {}", "needs a reason"),
        ("/notice 1 {}", "/notice 1 TEXT"),
        ("/draw {}\namong: everyone\nprizes: 1 x Bag", "/draw"),
        ("/codes {}", "Codes in stock"),
    ],
)
async def test_what_nobody_sees_is_no_word(counter: Counter, command: str, problem: str) -> None:
    mira = await counter.owner()
    await counter.open_poll(mira)
    assert problem in await mira.says(command.format(UNSEEN))
