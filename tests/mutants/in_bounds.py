"""What times that people type, and instants that were kept, promise at the ends of the calendar."""

from tests.mutants.mutant import Mutant

TERMS = "polls/terms.py"
LIFE = "polls/lifecycle.py"
TIMES = "handlers/polls/times.py"
CALENDAR = "texts/calendar.py"
ON_TERMS = "tests/polls/test_terms.py"
ON_LIFE = "tests/polls/test_life.py"
ON_TIMES = "tests/handlers/test_far_times.py"
ON_TEXTS = "tests/texts/test_rendering.py"

MUTANTS = (
    Mutant(
        "A poll closes within twenty years",
        TERMS,
        "    if closes > now + MAX_AHEAD:\n        raise ClosesFar(closes)\n",
        "",
        (ON_TERMS, ON_TIMES),
    ),
    Mutant(
        "A closing that is moved stays within twenty years",
        LIFE,
        "    terms.check_closes(until, now)\n",
        "",
        (ON_LIFE, ON_TIMES),
    ),
    Mutant(
        "A copy of a poll without end has one",
        LIFE,
        "min(max(poll.terms.closes - began, timedelta(hours=1)), terms.MAX_AHEAD)",
        "max(poll.terms.closes - began, timedelta(hours=1))",
        (ON_LIFE,),
    ),
    Mutant(
        "A span beyond the calendar is too far away",
        TIMES,
        "    except OverflowError:\n        return ENDS[-1]\n",
        "    except OverflowError:\n        raise\n",
        (ON_TIMES,),
    ),
    Mutant(
        "A time at the end of the calendar is none that the clocks skip",
        TIMES,
        " and instant not in ENDS:",
        ":",
        (ON_TIMES,),
    ),
    Mutant(
        "A moment that falls off the calendar is said at its end",
        CALENDAR,
        "    except OverflowError:\n        return ENDS[instant.year > 1].replace(tzinfo=zone)\n",
        "    except OverflowError:\n        raise\n",
        (ON_TEXTS, ON_TIMES),
    ),
)
