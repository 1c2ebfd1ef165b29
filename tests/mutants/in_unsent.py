"""Letters that wait to be sent of an idea, and are not."""

from tests.mutants.mutant import Mutant

DIGEST = "tests/handlers/test_digest.py"
ROWS = "storage/suggestions/digest.py"

MUTANTS = (
    Mutant(
        "A digest that waits is put together anew without what the team hides meanwhile",
        ROWS,
        "        self._anew(noted, now)\n",
        "",
        (f"{DIGEST}::test_a_digest_that_waits_is_put_together_anew_without_what_is_read_no_more",),
    ),
    Mutant(
        "The other news of such a digest is told all the same",
        ROWS,
        'values(due=bindparam("_due"), key=""), told)',
        'values(key=""), told)',
        (f"{DIGEST}::test_a_digest_that_waits_is_put_together_anew_without_what_is_read_no_more",),
    ),
    Mutant(
        "What is held back since a backup is put together anew as well",
        "storage/delivery/outbox.py",
        "UNSENT = or_(PENDING, HELD_BACK)\n",
        "UNSENT = PENDING\n",
        (
            f"{DIGEST}::test_a_digest_that_is_held_back_since_a_backup_is_held_back_anew_without_what_is_hidden",
        ),
    ),
    Mutant(
        "The other news of what was held back waits for the team's word all the same",
        ROWS,
        "last_found(self._db) or now}",
        "now}",
        (
            f"{DIGEST}::test_a_digest_that_is_held_back_since_a_backup_is_held_back_anew_without_what_is_hidden",
        ),
    ),
    Mutant(
        "What its author takes back is told to nobody more",
        "usecases/suggestions/saying/filing.py",
        "    unsend(work, voice.id)\n",
        "",
        (f"{DIGEST}::test_a_digest_that_waits_is_put_together_anew_without_what_is_read_no_more",),
    ),
    Mutant(
        "Who muted an idea while he was told is none who is out of reach",
        ROWS,
        '        self._db.execute(update(idea_news).where(*lettered, ~left).values(key=""))\n',
        "        assert left is not None\n",
        (f"{DIGEST}::test_who_mutes_an_idea_while_he_is_told_is_none_who_is_out_of_reach",),
    ),
    Mutant(
        "Who mutes an idea stops the letters to himself alone",
        ROWS,
        "        if customer is not None:\n",
        "        if False:\n",
        (f"{DIGEST}::test_who_mutes_an_idea_while_he_is_told_is_none_who_is_out_of_reach",),
    ),
    Mutant(
        "What the team hides while people are told is told to nobody more",
        "usecases/suggestions/board/moderating.py",
        "    unsend(work, id)\n",
        "",
        (f"{DIGEST}::test_what_the_team_hides_while_people_are_told_is_told_to_nobody_more",),
    ),
)
