"""What is promised of messages that have arrived in part, and of messengers that are plugged in no more."""

from tests.mutants.mutant import Mutant

WORDING = "delivery/wording.py"
POSTING = "delivery/posting.py"
KEPT = "delivery/half_sent.py"
HALF_SENT = "tests/delivery/test_half_sent.py"
PLUGGED_OUT = "tests/storage/test_plugged_out.py"
STORY = "tests/stories/test_two_messengers.py"

MUTANTS = (
    Mutant(
        "Each picture of an album that goes to another messenger is a part of its own",
        WORDING,
        "for piece in album.pieces]",
        "for piece in album.pieces[:1]]",
        (f"{HALF_SENT}::test_a_picture_of_an_album_comes_once_though_the_next_cannot_be_fetched",),
    ),
    Mutant(
        "What goes elsewhere after its first part arrived is said there from the beginning",
        KEPT,
        "if begun is None or begun.place != _place(parcel.to):",
        "if begun is None:",
        (
            f"{HALF_SENT}::test_what_goes_elsewhere_after_its_first_part_arrived_is_said_there_from_the_beginning",
        ),
    ),
    Mutant(
        "Another chat of the same messenger is another place",
        KEPT,
        "return to.messenger, to.address\n",
        'return to.messenger, ""\n',
        (f"{HALF_SENT}::test_what_goes_to_another_chat_of_the_same_messenger_is_said_from_the_beginning",),
    ),
    Mutant(
        "What says something else by now is said from the beginning",
        KEPT,
        "same = begun.parts == _hash(parts[: len(begun.messages)])",
        "same = bool(begun.parts)",
        (f"{HALF_SENT}::test_what_says_something_else_by_now_is_said_from_the_beginning",),
    ),
    Mutant(
        "What is left of a message that changed follows what has arrived",
        KEPT,
        "_hash(parts[: len(messages)])",
        "_hash(parts)",
        (f"{HALF_SENT}::test_what_is_left_of_a_message_that_changed_behind_its_first_part_follows_that",),
    ),
    Mutant(
        "A group that moves hears the rest at its new address",
        POSTING,
        "            self._half_sent.move(parcel.to, settled.moved)\n",
        "            pass\n",
        (f"{HALF_SENT}::test_a_group_that_moves_hears_the_rest_at_its_new_address",),
    ),
    Mutant(
        "Who was heard from last in a messenger that is plugged in no more is told elsewhere",
        POSTING,
        "line = self._lines.get(parcel.to.messenger)",
        "line = self._lines[parcel.to.messenger]",
        (
            f"{PLUGGED_OUT}::test_he_is_told_in_the_other_messenger_at_once_and_from_then_on",
            f"{STORY}::test_who_wrote_last_in_a_messenger_that_is_taken_out_hears_in_the_other",
        ),
    ),
    Mutant(
        "What nobody can be told fails with a problem that says why",
        POSTING,
        'raise Unreachable(f"{parcel.to.messenger} is not plugged in")',
        "raise Unreachable",
        (f"{PLUGGED_OUT}::test_a_group_there_is_out_of_reach_at_once_with_the_problem",),
    ),
    Mutant(
        "No two messengers have one name",
        "bot/plugged.py",
        "if names.count(name) > 1}",
        "if names.count(name) > 2}",
        ("tests/operations/test_plugged.py::test_no_two_messengers_have_one_name",),
    ),
    Mutant(
        "A picture above its words that is never handed out leaves the words",
        POSTING,
        "said = part.text or parcel.message.texts  #",
        "said = part.text  #",
        (
            f"{HALF_SENT}::test_a_picture_of_an_album_that_is_never_handed_out_leaves_the_others_and_the_words",
        ),
    ),
    Mutant(
        "Where a picture is left out nothing empty is sent",
        POSTING,
        "        if not outgoing.text and outgoing.media is None:\n",
        "        if False:\n",
        (f"{HALF_SENT}::test_a_picture_above_a_long_text_that_is_never_handed_out_leaves_the_text",),
    ),
    Mutant(
        "Where a picture is all there is it is not left out",
        POSTING,
        "(isinstance(attachment, PICTURES) and said and",
        "(isinstance(attachment, PICTURES) and",
        (f"{HALF_SENT}::test_where_a_picture_is_all_there_is_it_is_not_left_out",),
    ),
)
