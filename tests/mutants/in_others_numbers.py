"""Somebody else's numbers: what is private answers like what does not exist."""

from tests.mutants.mutant import Mutant

NUMBERS = ("tests/handlers/test_others_numbers.py",)

MUTANTS = (
    Mutant(
        "What somebody else said is not told from what nobody said",
        "suggestions/filing.py",
        "        raise NoSuchVoice(id) if voice.published is None else NotHis\n",
        "        raise NotHis\n",
        NUMBERS,
    ),
    Mutant(
        "Who supports a number does not learn that it is somebody's question",
        "suggestions/supporting.py",
        "    if idea.published is None and idea.author != customer:\n        raise NoSuchVoice(idea.id)\n",
        "",
        NUMBERS,
    ),
    Mutant(
        "Who follows a number does not read an idea that nobody let stand",
        "suggestions/following.py",
        "    if idea.published is None:\n        raise NoSuchVoice(id)\n",
        "",
        NUMBERS,
    ),
    Mutant(
        "Who asks to be told of a launch does not learn what a private number is part of",
        "usecases/suggestions/plan/launching.py",
        "    if asked.published is None:\n        raise NoSuchVoice(id)\n",
        "",
        NUMBERS,
    ),
    Mutant(
        "Who asks to be told no more does not learn what a private number is part of",
        "usecases/suggestions/plan/launching.py",
        "(found.public and asked.published is not None)",
        "found.public",
        NUMBERS,
    ),
)
