"""What `beacon/` promises."""

from tests.mutants.mutant import Mutant

DRAND = "beacon/drand.py"
TESTS = "tests/beacon/test_drand.py"
NOT_HEARD = f"{TESTS}::test_what_is_not_that_round_is_not_heard"
NO_ERROR = "except (httpx.HTTPError, TimeoutError, *UNREADABLE) as error:"

MUTANTS = (
    Mutant(
        "Only the whole round that was asked for is heard",
        DRAND,
        '        if not is_whole(heard, number):\n            log.warning("the relay told something else than'
        " the beacon's round %d\", number)\n            return None\n",
        "",
        (NOT_HEARD,),
    ),
    Mutant(
        "No more of an answer is read than a round may take",
        DRAND,
        '                if len(said) > LARGEST:\n                    return b""\n',
        "",
        (NOT_HEARD,),
    ),
    Mutant(
        "What a relay has packed is not unpacked",
        DRAND,
        "answer.aiter_raw()",
        "answer.aiter_bytes()",
        (f"{TESTS}::test_what_a_relay_has_packed_against_our_wish_is_not_unpacked",),
    ),
    Mutant(
        "Nonsense that is no UTF-8, or has no end, is asked again like any other",
        DRAND,
        "UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)",
        "UNREADABLE = (msgspec.MsgspecError,)",
        (NOT_HEARD,),
    ),
    Mutant(
        "A relay that goes on and on holds nobody up",
        DRAND,
        "            async with asyncio.timeout(SECONDS):\n",
        "            if True:\n",
        (f"{TESTS}::test_a_relay_that_goes_on_and_on_holds_nobody_up",),
    ),
    Mutant(
        "A relay that takes too long is asked again, and ends no waking",
        DRAND,
        NO_ERROR,
        NO_ERROR.replace("TimeoutError, ", ""),
        (f"{TESTS}::test_a_relay_that_goes_on_and_on_holds_nobody_up",),
    ),
    Mutant(
        "A relay that is not there is asked again, and ends no waking",
        DRAND,
        NO_ERROR,
        NO_ERROR.replace("httpx.HTTPError, ", ""),
        (f"{TESTS}::test_a_relay_that_is_not_there_tells_nothing",),
    ),
    Mutant(
        "An error is no round, whatever its words",
        DRAND,
        "            answer.raise_for_status()\n",
        "",
        (f"{TESTS}::test_an_error_is_no_round_whatever_its_words",),
    ),
    Mutant(
        "A round's randomness is the hash of its signature",
        "draws/beacon.py",
        " and hashed == found.randomness",
        "",
        (NOT_HEARD,),
    ),
    Mutant(
        "Another round is not the one that was asked for",
        "draws/beacon.py",
        "found.number == number and ",
        "",
        (NOT_HEARD,),
    ),
    Mutant(
        "A relay's round without a signature is none",
        "draws/beacon.py",
        "bool(found.signature) and ",
        "",
        (NOT_HEARD,),
    ),
    Mutant(
        "A signature that is no hexadecimal is none",
        "draws/beacon.py",
        "    except ValueError:\n        return False\n",
        "    except ZeroDivisionError:\n        return False\n",
        (NOT_HEARD,),
    ),
)
