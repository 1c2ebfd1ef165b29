"""What texts mean: read once, forgotten with the idea, asked of a process that nobody waits for too long."""

from tests.mutants.mutant import Mutant

KEPT, ROWS = "tests/storage/test_meanings.py", "storage/suggestions/meanings.py"
BESIDE, ASKED = "bot/likeness/beside.py", "tests/operations/test_meaning.py"
VECTORS, NEAR = "meaning/vectors.py", "tests/meaning/test_vectors.py"
SHOWN = "tests/handlers/test_by_meaning.py"

MUTANTS = (
    Mutant(
        "An idea that reads otherwise has its meaning read anew",
        ROWS,
        "        _forget(db, idea)\n\n\ndef dropped",
        "        pass\n\n\ndef dropped",
        (f"{KEPT}::test_what_reads_otherwise_is_read_anew_and_told_again",),
    ),
    Mutant(
        "The meaning of a text that did not change is not read twice",
        "storage/suggestions/likeness.py",
        "        if old != new:\n",
        "        if True:\n",
        (f"{KEPT}::test_the_same_text_is_not_read_twice",),
    ),
    Mutant(
        "The meaning of an idea is forgotten with it",
        "storage/suggestions/likeness.py",
        "        meanings.dropped(self._db, idea)\n",
        "",
        (f"{KEPT}::test_of_what_is_dropped_nothing_is_left_at_once_and_who_holds_it_is_told",),
    ),
    Mutant(
        "Whoever holds the meaning of an idea hears that it is gone",
        ROWS,
        "delete(idea_meanings).where(mine, idea_meanings.c.changed == 0)",
        "delete(idea_meanings).where(mine)",
        (f"{KEPT}::test_of_what_is_dropped_nothing_is_left_at_once_and_who_holds_it_is_told",),
    ),
    Mutant(
        "No number of a change is given twice",
        ROWS,
        "max(used) + 1",
        "used[0] + 1",
        (f"{KEPT}::test_what_reads_otherwise_is_read_anew_and_told_again",),
    ),
    Mutant(
        "The meaning of words that were changed while they were read is not kept",
        "usecases/suggestions/saying/meaning.py",
        " and (not read or _words(stores, idea) == read)",
        "",
        (f"{KEPT}::test_what_was_changed_while_it_was_read_is_not_kept",),
    ),
    Mutant(
        "Ideas from before have their meaning read",
        "storage/migrations/versions/0024_meaning.py",
        '    op.execute(meanings.insert().from_select(["idea", "meaning", "changed"], unread))\n',
        "    del meanings, unread\n",
        (f"{KEPT}::test_ideas_from_before_wait_to_be_read",),
    ),
    Mutant(
        "Who asks while a meaning is overdue waits for nothing",
        BESIDE,
        " or (self._late is not None and not self._late.done())",
        "",
        (f"{ASKED}::test_who_asks_one_that_hangs_waits_for_a_moment_and_the_next_for_nothing",),
    ),
    Mutant(
        "A meaning that was late is asked again once it is there",
        BESIDE,
        " or (self._late is not None and not self._late.done())",
        " or self._late is not None",
        (f"{ASKED}::test_one_that_was_late_answers_again_once_it_is_through",),
    ),
    Mutant(
        "Who asks for a meaning waits for one that is read before and not for eight",
        BESIDE,
        "most = 1 if self._asked_lately else AT_ONCE",
        "most = AT_ONCE",
        (f"{ASKED}::test_while_people_ask_ideas_are_read_one_by_one",),
    ),
    Mutant(
        "The process that knows meanings ends when idle",
        BESIDE,
        "        if not self._jobs:\n            self._process.end()\n",
        "        pass\n",
        (f"{ASKED}::test_when_idle_it_ends_and_comes_again_when_needed",),
    ),
    Mutant(
        "The process that knows meanings does not end while it works",
        BESIDE,
        "        if not self._jobs:\n            self._process.end()\n",
        "        self._process.end()\n",
        (f"{ASKED}::test_while_somebody_needs_it_it_does_not_end",),
    ),
    Mutant(
        "What failed to know a meaning is left alone for a while",
        BESIDE,
        "loop().time() + self._rest\n",
        "loop().time()\n",
        (f"{ASKED}::test_what_fails_is_told_and_left_alone_for_a_while",),
    ),
    Mutant(
        "Work on meanings that hangs is ended",
        BESIDE,
        "asyncio.timeout(self._hung)",
        "asyncio.timeout(None)",
        (f"{ASKED}::test_one_that_hangs_is_ended_and_another_answers_after_a_rest",),
    ),
    Mutant(
        "Meanings that cannot be read end nothing",
        BESIDE,
        '            except Exception:\n                log.exception("the meaning',
        '            except KeyError:\n                log.exception("the meaning',
        (f"{ASKED}::test_what_cannot_be_read_waits_and_ends_nothing",),
    ),
    Mutant(
        "Likeness by meaning is refused where its extra is missing",
        "bot/unplugged.py",
        "return not all(find_spec(each) for each in EXTRA)",
        "return False",
        (f"{ASKED}::test_without_the_extra_the_start_is_refused_in_one_line",),
    ),
    Mutant(
        "Of vectors no more are held than there is room for",
        VECTORS,
        "(place + 1) % len(self._ids)",
        "place + 1",
        (f"{NEAR}::test_no_more_are_held_than_there_is_room_for_and_the_oldest_go",),
    ),
    Mutant(
        "A vector that is too far is not found",
        VECTORS,
        " if near[place] >= least]",
        "]",
        (f"{NEAR}::test_what_is_too_far_is_not_found",),
    ),
    Mutant(
        "What an idea means is asked before it is filed",
        "handlers/looking_up.py",
        "read if beside is None or meaning is None else await beside(read, meaning)",
        "read",
        (f"{SHOWN}::test_an_idea_in_other_words_is_offered_before_one_files_anew",),
    ),
    Mutant(
        "Who says something has the process that knows meanings get ready",
        "handlers/looking_up.py",
        "        meaning.wake()\n",
        "        pass\n",
        (f"{SHOWN}::test_an_idea_in_other_words_is_offered_before_one_files_anew",),
    ),
)
