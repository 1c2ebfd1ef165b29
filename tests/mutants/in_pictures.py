"""What `pictures/` promises: nothing is lost in silence, and what is written is read."""

from tests.mutants.mutant import Mutant

LETTERS = "tests/pictures/test_lettering.py"
TOLD_APART = "tests/pictures/test_results.py::test_options_of_emoji_alone_are_told_apart"

MUTANTS = (
    Mutant(
        "What no font has is said where it stands",
        "pictures/lettering.py",
        "    if not (lost and instead):\n",
        "    if True:\n",
        (f"{LETTERS}::test_where_something_is_lost_it_is_said_where_it_stands",),
    ),
    Mutant(
        "A note names options as the bars do",
        "pictures/layout.py",
        "        note = note.replace(text, shown)\n",
        "        del text, shown\n",
        (TOLD_APART,),
    ),
    Mutant(
        "What the typeface lacks is drawn in another font",
        "pictures/setting.py",
        "if face is None or face.font.has(line):",
        "if True or face.font.has(line):",
        (TOLD_APART,),
    ),
    Mutant(
        "Who writes from right to left is read so",
        "pictures/runs.py",
        "not any(script in RIGHT_TO_LEFT for _, script in others)",
        "others",
        (f"{LETTERS}::test_who_writes_from_right_to_left_is_read_so",),
    ),
    Mutant(
        "A flag is not broken into its halves, nor a family into its members",
        "pictures/lettering.py",
        "    for letter in clusters(word):\n",
        "    for letter in word:\n",
        (f"{LETTERS}::test_no_emoji_is_broken_into_its_parts",),
    ),
    Mutant(
        "No more accents are piled up than a script has",
        "pictures/clusters.py",
        'kept += letter if marks <= MARKS else ""',
        "kept += letter",
        (f"{LETTERS}::test_what_no_font_has_is_left_out_or_shown_by_an_ellipsis",),
    ),
    Mutant(
        "An emoji that is asked for as one is drawn as one",
        "pictures/scripts.py",
        'if "\\ufe0f" in cluster or "\\u20e3" in cluster:',
        "if not cluster:",
        (f"{LETTERS}::test_a_keycap_and_a_heart_are_emoji",),
    ),
)
