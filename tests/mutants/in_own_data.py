"""What somebody is given of himself: whole, in words, and with nothing of others."""

from tests.mutants.mutant import Mutant

PAGE = "tests/handlers/test_personal_page.py"
TESTS = ("tests/handlers/test_own_tests.py",)
MUCH = "tests/handlers/test_much_of_him.py"

MUTANTS = (
    Mutant(
        "A tester is told how he came to be asked",
        "storage/trials/told.py",
        'not in {"id", "trial", "customer"}',
        'not in {"id", "trial", "customer", "way", "likelihood"}',
        TESTS,
    ),
    Mutant(
        "The page tells what a tester answered with the question",
        "storage/trials/told.py",
        'yield "question_in_words", question.text',
        'yield "question_in_words", None',
        (f"{PAGE}::test_a_rich_customer_reads_one_sentence_for_each_thing",),
    ),
    Mutant(
        "The title of a hidden idea is given to nobody who supports it",
        "storage/suggestions/titles.py",
        "voices.c.published.is_not(None) & voices.c.hidden.is_(None)",
        "voices.c.published.is_not(None)",
        (f"{PAGE}::test_the_words_of_an_idea_that_was_hidden_are_not_given_to_who_supports_it",),
    ),
    Mutant(
        "What he wrote stands on his page once",
        "papers/personal.py",
        'return [row for row in rows if _line(row, row["voice"]) not in said]',
        "return rows",
        (f"{PAGE}::test_the_page_has_what_he_said_and_voted_and_nothing_of_others",),
    ),
    Mutant(
        "An address is read in one statement with the prize for which it is kept",
        "storage/prizes/keeping.py",
        "Sealed(row.key, bytes(row.content))}",
        "PrizeRows(db).addresses.of(row.award)}",
        (
            "tests/handlers/test_address_taken_back.py::"
            "test_an_address_is_read_together_with_its_prize_so_that_one_given_meanwhile_spoils_nothing",
        ),
    ),
    Mutant(
        "The page writes a likelihood as the language writes numbers",
        "papers/own_rows.py",
        'say.decimal(100 * row["likelihood"])',
        'f"{row[\'likelihood\']:.2%}".rstrip("%")',
        (f"{PAGE}::test_likelihood_is_written_as_the_language_writes_numbers",),
    ),
    Mutant(
        "The page names the year of each time",
        "papers/saying.py",
        "zone_chosen=True, today=None)",
        "zone_chosen=True, today=reader.today)",
        (f"{PAGE}::test_the_year_is_named_also_of_this_year",),
    ),
    Mutant(
        "Who asks for his data hears at once that they are put together",
        "handlers/customers/oneself.py",
        "        *say(keys.mydata_begun()),\n",
        "",
        (f"{MUCH}::test_who_left_ten_thousand_rows_gets_all_of_them_and_hears_first_that_they_come",),
    ),
    Mutant(
        "However much somebody said is read in one statement",
        "storage/suggestions/keeping.py",
        '{"lines": lines.get(voice["id"], [])}',
        '{"lines": lines.get(voice["id"], []) if _lines(db, customer) else []}',
        (f"{MUCH}::test_how_many_statements_it_takes_does_not_grow_with_what_he_left",),
    ),
    Mutant(
        "/mydata tells not how many lines others wrote",
        "storage/suggestions/keeping.py",
        'if name not in {"id", "by", "voice"}',
        'if name not in {"by", "voice"}',
        (
            "tests/handlers/test_own_lines.py::test_a_line_of_what_he_said_tells_not_how_many_others_were_written",
        ),
    ),
    Mutant(
        "/mydata tells not how many messages others got",
        "storage/delivery/keeping.py",
        'rows_of(outbox, leave_out=("id",))',
        "rows_of(outbox)",
        (
            "tests/storage/test_no_running_numbers.py"
            "::test_no_number_over_everybodys_rows_is_told_that_he_does_not_know",
        ),
    ),
)
