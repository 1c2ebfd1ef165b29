"""What stands in groups is what came of a poll."""

from tests.mutants.mutant import Mutant

RACES = "tests/handlers/test_published_races.py"

MUTANTS = (
    Mutant(
        "Whoever looked before a poll ended writes over nothing that came of it",
        "handlers/polls/posts.py",
        "    poll = stores.polls.lock(id)\n",
        "    poll = stores.polls.get(id)\n",
        (RACES,),
    ),
    Mutant(
        "What is published while a poll ends is shown as it ended",
        "handlers/polls/publishing.py",
        "    poll = desk.polls.lock(number)",
        "    poll = desk.polls.get(number)",
        (RACES,),
    ),
)
