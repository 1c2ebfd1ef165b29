"""What somebody is given of his voices."""

from tests.mutants.mutant import Mutant

MUTANTS = (
    Mutant(
        "An answer that was not sent to somebody is none of his data",
        "storage/suggestions/keeping.py",
        ' and (line["part"] != ANSWER or line["left"] is not None)',
        "",
        ("tests/handlers/test_own_data.py::test_what_was_not_sent_to_him_is_none_of_his_data",),
    ),
)
