"""What is promised of messages that have arrived in part, and of messengers that are plugged in no more."""

from tests.mutants.mutant import Mutant

WORDING = "delivery/wording.py"
HALF_SENT = "tests/delivery/test_half_sent.py"

MUTANTS = (
    Mutant(
        "Each picture of an album that goes to another messenger is a part of its own",
        WORDING,
        "for handle in album.handles]",
        "for handle in album.handles[:1]]",
        (f"{HALF_SENT}::test_a_picture_of_an_album_comes_once_though_the_next_cannot_be_fetched",),
    ),
)
