"""Guards of what is said soon after an answer in words."""

from tests.mutants.mutant import Mutant

ADDED = "tests/handlers/test_added_to_answers.py"

MUTANTS = (
    Mutant(
        "What is said soon after an answer is offered to go on with it",
        "usecases/suggestions/saying/which_kind.py",
        "    return adding.offered(belonging.offered(asked, voice, work), voice, work)",
        "    return belonging.offered(asked, voice, work)",
        (f"{ADDED}::test_a_second_message_goes_on_with_the_answer_or_takes_its_place",),
    ),
    Mutant(
        "What became a part of an answer is no voice",
        "handlers/trials/adding.py",
        "    filing.leave(desk.stores[Voices], voice)\n",
        "",
        (f"{ADDED}::test_a_second_message_goes_on_with_the_answer_or_takes_its_place",),
    ),
    Mutant(
        "What came with a picture or a file is not offered to become words",
        "usecases/trials/adding.py",
        "    if found is None or not words_alone(work, said.id):\n",
        "    if found is None:\n",
        (f"{ADDED}::test_what_came_with_a_picture_goes_to_the_team_with_it",),
    ),
    Mutant(
        "A picture that joined the words since is not lost by a tap",
        "handlers/trials/adding.py",
        " and adding.words_alone(desk, voice.id)",
        "",
        (f"{ADDED}::test_once_a_picture_joined_the_words_nothing_is_added_and_nothing_lost",),
    ),
    Mutant(
        "What has a file is not offered in place of a picture",
        "usecases/trials/adding.py",
        "    if not words_alone(work, said.id):\n        return replace(question, texts=texts)\n",
        "",
        (f"{ADDED}::test_what_has_a_file_is_not_offered_in_place_of_a_picture",),
    ),
    Mutant(
        "Long after an answer nothing is offered to go on with it",
        "storage/trials/prompts.py",
        "trial_answers.c.customer == customer, trial_answers.c.at >= since",
        "trial_answers.c.customer == customer, trial_answers.c.at != since",
        (f"{ADDED}::test_long_after_the_answer_nothing_is_offered",),
    ),
    Mutant(
        "Who is out of a test is not offered to go on with his answers",
        "usecases/trials/adding.py",
        " and him.standing in TESTING",
        "",
        (f"{ADDED}::test_who_left_the_test_is_not_offered_to_go_on",),
    ),
    Mutant(
        "Words sent while a picture is awaited are heard",
        "handlers/trials/answering.py",
        "if asked.asked is Asked.PHOTO and not isinstance(event, Sent) and",
        "if False and",
        (f"{ADDED}::test_words_while_a_picture_is_awaited_may_belong_to_the_answer_before",),
    ),
    Mutant(
        "Words are offered in place of a picture only while one is awaited",
        "usecases/trials/adding.py",
        "running is None or running[0] != asking.DIALOGUE or found is None",
        "found is None",
        (f"{ADDED}::test_once_another_thing_was_begun_nothing_is_offered_in_place_of_a_picture",),
    ),
)
