"""What people send can be kept by every database, whatever stands in it, and nothing of it is lost."""

from tests.mutants.mutant import Mutant

STORABLE = "messengers/storable.py"
TESTS = "tests/messengers/test_storable.py"

MUTANTS = (
    Mutant(
        "Whatever comes in can be kept by every database",
        "messengers/receiving.py",
        "return await receive(storable(event))",
        "return await receive(event)",
        (f"{TESTS}::test_whatever_messenger_it_comes_by_each_word_can_be_kept",),
    ),
    Mutant(
        "Half a surrogate pair loses no update",
        "messengers/telegram/updates.py",
        "return decoder.decode(whole(raw))",
        "raise",
        (f"{TESTS}::test_half_a_pair_loses_no_update", f"{TESTS}::test_broken_bytes_lose_no_update"),
    ),
    Mutant(
        "A name within what was sent can be kept as well",
        STORABLE,
        "            return storable(value)\n",
        "            return value\n",
        (f"{TESTS}::test_whatever_messenger_it_comes_by_each_word_can_be_kept",),
    ),
    Mutant(
        "What is left out moves no look",
        STORABLE,
        'return place - words.count("\\0", 0, place)',
        "return place",
        (f"{TESTS}::test_whatever_messenger_it_comes_by_each_word_can_be_kept",),
    ),
    Mutant(
        "Pairs and backslashes beside a half stay",
        STORABLE,
        'rb"\\\\(?:u[dD][89abAB][\\da-fA-F]{2}\\\\u[dD][c-fC-F][\\da-fA-F]{2}|(u[dD][89a-fA-F][\\da-fA-F]{2})|.)"',
        'rb"\\\\(u[dD][89a-fA-F][\\da-fA-F]{2})"',
        (f"{TESTS}::test_what_is_whole_beside_a_half_stays",),
    ),
)
