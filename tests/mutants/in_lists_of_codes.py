"""What is promised of lists of codes: tables cut at their columns, numbers and quotes taken off."""

from tests.mutants.mutant import Mutant

LIST = "prizes/codelist.py"
LISTED = "prizes/bullets.py"
PRINTED = "prizes/printed.py"
ON_LIST = "tests/prizes/test_codelist.py"
ON_EXPORTS = f"{ON_LIST}::test_a_list_is_read_as_people_export_it"
ON_ODD = f"{ON_LIST}::test_what_looks_odd_is_named_by_its_line"
ON_FAULTS = f"{ON_LIST}::test_a_list_with_a_fault_is_refused_and_the_line_named"
ON_LISTS = f"{ON_LIST}::test_what_stands_before_each_line_of_a_list_is_none_of_its_code_and_named"
ON_QUOTES = f"{ON_LIST}::test_what_stands_around_a_code_is_none_of_it_and_named"
ON_CODES = f"{ON_LIST}::test_a_code_that_has_something_of_a_heading_or_a_number_is_one"

MUTANTS = (
    Mutant(
        "A printed table is cut at its columns",
        PRINTED,
        "        cells = _aligned(row.text, columns)\n",
        "        cells = list[str]()\n",
        (ON_EXPORTS,),
    ),
    Mutant(
        "What is longer than its column is not cut in two",
        PRINTED,
        "    if DIVIDER in text or any(text[end:start].strip() for end, start in gaps):\n",
        "    if not text:\n",
        (ON_ODD,),
    ),
    Mutant(
        "A row that keeps not to the columns is cut at its wide spaces",
        PRINTED,
        "(_WIDE if _WIDE.search(text) else _NARROW)",
        "_NARROW",
        (ON_ODD,),
    ),
    Mutant(
        "A row that keeps not to the columns has a cell for each",
        PRINTED,
        "    if len(cells) != len(columns) or not",
        "    if not",
        (ON_FAULTS,),
    ),
    Mutant(
        "An empty first cell moves no other one to its left",
        PRINTED,
        " or not row.text[: columns[0][1]].strip()",
        "",
        (ON_FAULTS,),
    ),
    Mutant(
        "A row that keeps not to the columns is named",
        LIST,
        "for each in codes if each.line in found.unaligned)",
        "for each in codes[:0])",
        (ON_ODD,),
    ),
    Mutant(
        "A remark keeps to no columns",
        PRINTED,
        "        if not cells and _is_remark(row):\n",
        "        if False:\n",
        (ON_EXPORTS,),
    ),
    Mutant(
        "A remark is not what stands over a table",
        PRINTED,
        " and not _is_remark(row) for row in rows)",
        " for row in rows)",
        (f"{ON_LIST}::test_what_a_line_is_drawn_under_is_a_code_once_that_is_said",),
    ),
    Mutant(
        "A cell of a table keeps its quotes",
        PRINTED,
        """ if '"' in cell else cell\n""",
        """ if not cell else cell\n""",
        (ON_EXPORTS,),
    ),
    Mutant(
        "Nothing within a cell of a table divides it",
        "prizes/sheet.py",
        "separator or table.separator or",
        "separator or",
        (ON_EXPORTS,),
    ),
    Mutant(
        "What ends in dots may be cut off",
        "prizes/oddities.py",
        " if code.endswith(_CUT))",
        " if not code)",
        (ON_ODD,),
    ),
    Mutant(
        "What makes a list of lines is none of the codes",
        LIST,
        "    bare, listed = unlisted(rows)\n",
        "    bare, listed = list(rows), False\n",
        (ON_EXPORTS,),
    ),
    Mutant(
        "Remarks are none of a list's lines",
        LIST,
        "    if comments and not listed:\n",
        "    if False:\n",
        (ON_LISTS,),
    ),
    Mutant(
        "A list's numbers are named",
        LIST,
        " if listed and column == 0 else []",
        " if not codes else []",
        (ON_LISTS,),
    ),
    Mutant(
        "What stands over a list need not be of it",
        LISTED,
        "    for heading in (0, 1):\n",
        "    for heading in (0,):\n",
        (ON_LISTS,),
    ),
    Mutant(
        "Numbers that do not count the lines are the codes' own",
        LISTED,
        " or numbers != list(range(numbers[0], numbers[0] + len(numbers))):",
        ":",
        (ON_CODES,),
    ),
    Mutant(
        "A list begins at nought or one",
        LISTED,
        "    if numbers[0] not in _FIRST or",
        "    if",
        (ON_CODES,),
    ),
    Mutant(
        "Days of a month are no list",
        LISTED,
        " or all(map(is_date, texts)):",
        ":",
        (ON_CODES,),
    ),
    Mutant(
        "Thousands are no list",
        LISTED,
        "    return [] if spaced and all(map(_THOUSANDS.fullmatch, rests)) else rests\n",
        "    return rests\n",
        (ON_CODES,),
    ),
    Mutant(
        "A number behind a point is no code",
        LISTED,
        r"|[.:](?=\S*[^\W\d])",
        "|[.:]",
        (ON_CODES,),
    ),
    Mutant(
        "Quotes around a code are none of it",
        LIST,
        '    re.compile(rf"[{_QUOTES}]([^{_QUOTES}]+)[{_QUOTES}]"),\n',
        "",
        (ON_QUOTES,),
    ),
    Mutant(
        "A spoilt number is one in a list as well",
        LIST,
        "enumerate(bare_of(lines) or lines, 1)",
        "enumerate(lines, 1)",
        (ON_FAULTS,),
    ),
)
