"""Guards of ideas that are one: nobody counted twice or lost, told once, undone exactly."""

from tests.mutants.mutant import Mutant

MERGING = "suggestions/merging.py"
ERASED = "storage/suggestions/keeping.py"
ANY_ORDER = (
    "tests/suggestions/test_merging.py::"
    "test_no_supporter_is_lost_or_counted_twice_whatever_happens_in_whatever_order",
)
UNDONE = (
    "tests/suggestions/test_merging.py::"
    "test_undoing_a_merge_leaves_everything_as_it_was_and_later_votes_where_they_were_given",
)
UNREAD = (
    "tests/suggestions/test_merging.py::"
    "test_what_nobody_read_goes_with_its_author_and_stays_a_part_until_it_is_taken_out",
)
AT_COUNTER = "tests/handlers/test_merging.py"

MUTANTS = (
    Mutant(
        "No idea is merged into its own part",
        MERGING,
        "    if root_of(voices, merged).id == root_of(voices, root).id:\n        raise Circle\n",
        "",
        (f"{AT_COUNTER}::test_what_cannot_be_merged_is_refused_in_words",),
    ),
    Mutant(
        "What is part of another idea is merged no further",
        MERGING,
        "        if each.into is not None:\n            raise PartOfAnother(each.id, each.into)\n",
        "        pass\n",
        (f"{AT_COUNTER}::test_what_cannot_be_merged_is_refused_in_words",),
    ),
    Mutant(
        "Nothing is merged into what nobody can read",
        MERGING,
        "    if not root.public:\n        raise UnreadRoot(root.id)\n",
        "",
        (f"{AT_COUNTER}::test_what_cannot_be_merged_is_refused_in_words",),
    ),
    Mutant(
        "What was taken back is merged no more",
        MERGING,
        " or each.status is Status.WITHDRAWN:",
        ":",
        (f"{AT_COUNTER}::test_what_cannot_be_merged_is_refused_in_words",),
    ),
    Mutant(
        "A group is counted anew when it grows",
        MERGING,
        "    return merged, recounted(voices, root), step\n",
        "    return merged, root, step\n",
        ANY_ORDER,
    ),
    Mutant(
        "What is left of a group is counted anew",
        MERGING,
        "[Parted(parted, recounted(voices, root), step), *freed]",
        "[Parted(parted, root, step), *freed]",
        (f"{AT_COUNTER}::test_whose_support_came_by_a_merge_goes_with_it_again",),
    ),
    Mutant(
        "What is taken out stands where it stood",
        MERGING,
        "        status=Status.WITHDRAWN if erased else step.before,\n",
        "        status=Status.WITHDRAWN if erased else Status.NEW,\n",
        UNDONE,
    ),
    Mutant(
        "What is taken out stands there since it came there",
        MERGING,
        "        since=last.at if last else merged.filed or merged.begun,\n",
        "",
        UNDONE,
    ),
    Mutant(
        "What was erased stands on no board when it is taken out",
        MERGING,
        "        status=Status.WITHDRAWN if erased else step.before,\n",
        "        status=step.before,\n",
        UNREAD,
    ),
    Mutant(
        "Nothing stays in an idea that goes",
        "usecases/suggestions/saying/filing.py",
        "    freed = merging.released(work, voice)\n",
        "    freed: Answers = ()\n",
        (f"{AT_COUNTER}::test_an_idea_with_others_in_it_lets_them_go_when_its_author_takes_it_back",),
    ),
    Mutant(
        "A part of another idea is not taken back by itself",
        "suggestions/filing.py",
        "    if voice.into is not None:\n        raise PartOfAnother(voice.id, voice.into)\n",
        "",
        (f"{AT_COUNTER}::test_an_idea_with_others_in_it_lets_them_go_when_its_author_takes_it_back",),
    ),
    Mutant(
        "The support of an author who was erased counts",
        ERASED,
        "    for root in groups:\n        recounted(VoiceRows(db), VoiceRows(db).get(root))\n",
        "",
        ANY_ORDER,
    ),
    Mutant(
        "A merged idea whose author was erased stays merged",
        ERASED,
        "where(*unread, voices.c.into.is_(None))",
        "where(*unread)",
        UNREAD,
    ),
    Mutant(
        "A merge is undone by taking apart alone",
        "suggestions/steps.py",
        " or made.status is Status.MERGED:",
        ":",
        (f"{AT_COUNTER}::test_a_merge_is_not_taken_back_as_a_step",),
    ),
    Mutant(
        "What is merged is published no more",
        "suggestions/filing.py",
        "in {Status.WITHDRAWN, Status.MERGED}:",
        "in {Status.WITHDRAWN}:",
        (f"{AT_COUNTER}::test_what_is_merged_is_published_no_more_and_has_no_status_of_its_own",),
    ),
    Mutant(
        "Who had not heard of a merge does not hear that it was undone",
        "usecases/suggestions/board/merging.py",
        "replace(undone, undoes=step.id, into=root.id)",
        "replace(undone, into=root.id)",
        (f"{AT_COUNTER}::test_who_was_told_of_a_merge_is_told_when_it_is_undone",),
    ),
    Mutant(
        "Who hears that he shares an idea hears it once",
        "usecases/suggestions/board/merging.py",
        "    if reader in others:\n",
        "    if False:\n",
        (f"{AT_COUNTER}::test_who_supports_what_joins_his_own_idea_hears_of_it_once",),
    ),
    Mutant(
        "A merged idea's old button leads on",
        "handlers/suggestions/board/board.py",
        "    if merged.into is not None and merged.public:\n",
        "    if False:\n",
        (f"{AT_COUNTER}::test_an_old_button_of_a_merged_idea_says_where_it_went",),
    ),
)
