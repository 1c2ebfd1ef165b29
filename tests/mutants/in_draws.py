"""What `draws/` promises."""

from tests.mutants.mutant import Mutant

LIFE = "draws/lifecycle.py"
BEACON = "draws/beacon.py"
LINES = "draws/lines.py"
SUCCESSION = "draws/succession.py"
SCRIPT = "docs/redraw.py"
CHECK = "draws/verification.py"
ON_LIFE = "tests/draws/test_life.py"
ON_BEACON = "tests/draws/test_beacon.py"
ON_LINES = "tests/draws/test_lines.py"
ON_FILES = "tests/draws/test_draw_files.py"
RACES = "tests/storage/test_draws.py"
STORIES = "tests/stories/test_draw.py"

MUTANTS = (
    Mutant(
        "A draw that waits for no beacon hears none",
        LIFE,
        "if draw.state is not DrawState.FIXED or draw.beacon is not None or",
        "if draw.beacon is not None or",
        (ON_BEACON,),
    ),
    Mutant(
        "A second answer of the beacon replaces nothing",
        LIFE,
        " or draw.beacon is not None or not is_whole",
        " or not is_whole",
        (ON_BEACON,),
    ),
    Mutant(
        "A draw hears nothing but the whole round that the rule names",
        LIFE,
        " or not is_whole(heard, draw.round):",
        ":",
        (ON_BEACON,),
    ),
    Mutant(
        "A round is of that number",
        BEACON,
        "found.number == number and ",
        "",
        (ON_BEACON,),
    ),
    Mutant(
        "A round without a signature is none",
        BEACON,
        " and bool(found.signature)",
        "",
        (ON_BEACON,),
    ),
    Mutant(
        "The randomness of a round is the hash of its signature",
        BEACON,
        " and hashed == found.randomness",
        "",
        (ON_BEACON,),
    ),
    Mutant(
        "The round comes ten minutes after the tickets were fixed, and no sooner",
        BEACON,
        "max(1, 1 - int(-seconds // chain.period))",
        "max(1, 1 + int(seconds // chain.period))",
        (ON_BEACON,),
    ),
    Mutant(
        "A file whose draw was held before its round is refused",
        CHECK,
        "if heard.number != wanted or early:",
        "if heard.number != wanted:",
        (f"{ON_FILES}::test_each_guard_finds_a_forgery_that_nothing_else_would",),
    ),
    Mutant(
        "A draw may be held with its round",
        CHECK,
        "file.drawn < time_of",
        "file.drawn <= time_of",
        (f"{ON_FILES}::test_with_its_round_a_draw_may_be_held",),
    ),
    Mutant(
        "The script refuses a draw that was held before its round",
        SCRIPT,
        '(not chain or instant(file["drawn"]).timestamp()',
        '(True or instant(file["drawn"]).timestamp()',
        (f"{ON_FILES}::test_each_guard_finds_a_forgery_that_nothing_else_would",),
    ),
    Mutant(
        "What is fixed is not fixed again",
        LIFE,
        "if draw.state is not DrawState.ANNOUNCED or draw.poll is None:",
        "if draw.poll is None:",
        (ON_LIFE,),
    ),
    Mutant(
        "Whoever is named twice comes once",
        LIFE,
        "sorted(set(people))",
        "sorted(people)",
        (ON_LIFE,),
    ),
    Mutant(
        "The order in which people are named decides nothing",
        LIFE,
        "sorted(set(people))",
        "dict.fromkeys(people)",
        (ON_LIFE,),
    ),
    Mutant(
        "People known beforehand are drawn with the beacon only",
        LIFE,
        ("    if manner.chain is None:\n        raise BeaconNeeded\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A draw over nobody is refused",
        LIFE,
        ("    if not fixed.tickets:\n        raise NobodyToDraw\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A draw whose secret is gone is lost",
        LIFE,
        "state=DrawState.FIXED if opens(secret, draw.commitment) else DrawState.LOST",
        "state=DrawState.FIXED",
        (f"{STORIES}::test_a_lost_secret_is_said_and_nothing_is_drawn_in_its_place",),
    ),
    Mutant(
        "Before tickets are fixed nothing is agreed to",
        LIFE,
        (
            "    if draw.state is DrawState.ANNOUNCED and draw.manner.confirmations:\n"
            "        raise NotAsPublished(id)\n"
        ),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "Nobody agrees where enough have agreed",
        LIFE,
        "if draw.state is not DrawState.FIXED or confirmed(draws, draw) >= draw.manner.confirmations:",
        "if draw.state is not DrawState.FIXED:",
        (ON_LIFE,),
    ),
    Mutant(
        "Whoever agrees has seen what is published",
        LIFE,
        ("    if fingerprint != published(draw):\n        raise NotAsPublished(id)\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "Each agrees once",
        LIFE,
        (
            "    if not draws.confirm(id, member, fingerprint, of_draw(draws, draw, now)):\n"
            "        raise ConfirmedAlready\n"
        ),
        "    draws.confirm(id, member, fingerprint, now)\n",
        (ON_LIFE,),
    ),
    Mutant(
        "Without its beacon nothing is drawn",
        LIFE,
        "is DrawState.FIXED and beacon_ready and agreed",
        "is DrawState.FIXED and agreed",
        (ON_LIFE,),
    ),
    Mutant(
        "Before all have agreed nothing is drawn",
        LIFE,
        "is DrawState.FIXED and beacon_ready and agreed",
        "is DrawState.FIXED and beacon_ready",
        (ON_LIFE,),
    ),
    Mutant(
        "What is drawn is not drawn again",
        LIFE,
        "return draw.state is DrawState.FIXED and beacon_ready",
        "return beacon_ready",
        (ON_LIFE,),
    ),
    Mutant(
        "A few letters name no ticket",
        LIFE,
        "if len(wanted) < SHORT or len(found) != 1:",
        "if len(found) != 1:",
        (ON_LIFE,),
    ),
    Mutant(
        "Letters with which several tickets begin name none",
        LIFE,
        "or len(found) != 1:",
        "or not found:",
        (ON_LIFE,),
    ),
    Mutant(
        "Nobody falls out before the drawing",
        SUCCESSION,
        ("    if draw.state is not DrawState.DRAWN:\n        raise NotDrawn(id)\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "A ticket falls out once",
        SUCCESSION,
        " or any(fall.ordinal == ordinal for fall in draws.falls(id)):",
        ":",
        (ON_LIFE,),
    ),
    Mutant(
        "What is no ticket does not fall out",
        SUCCESSION,
        "if entry is None or entry.rank is None or",
        "if entry is None or",
        (ON_LIFE,),
    ),
    Mutant(
        "A prize that was claimed is not taken from its winner",
        SUCCESSION,
        ("    if win is not None and awards.taken(draw, win):\n        raise PrizeTaken\n"),
        "",
        (ON_LIFE,),
    ),
    Mutant(
        "What somebody has claimed stays his when he leaves",
        SUCCESSION,
        ("        if not awards.taken(draws.get(win.draw), win):\n            fall_out"),
        ("        if True:\n            fall_out"),
        (ON_LIFE,),
    ),
    Mutant(
        "There is a prize in a line",
        LINES,
        "not 1 <= line.count <= MAX_COUNT",
        "not line.count <= MAX_COUNT",
        (ON_LINES,),
    ),
    Mutant(
        "A line has so many prizes at the most",
        LINES,
        "not 1 <= line.count <= MAX_COUNT",
        "not 1 <= line.count",
        (ON_LINES,),
    ),
    Mutant(
        "A prize has a name",
        LINES,
        "not 1 <= visible_length(line.name) <= MAX_NAME",
        "not len(line.name) <= MAX_NAME",
        (ON_LINES,),
    ),
    Mutant(
        "A prize's name fits",
        LINES,
        "not 1 <= visible_length(line.name) <= MAX_NAME",
        "not 1 <= visible_length(line.name)",
        (ON_LINES,),
    ),
    Mutant(
        "There are so many prizes in all at the most",
        LINES,
        "len(lines) > MAX_LINES or number_of(lines) > MAX_COUNT",
        "len(lines) > MAX_LINES",
        (ON_LINES,),
    ),
    Mutant(
        "There are so many lines at the most",
        LINES,
        "len(lines) > MAX_LINES or number_of",
        "number_of",
        (ON_LINES,),
    ),
    Mutant(
        "A place beyond the last has no prize",
        LINES,
        "if 1 <= left <= line.count:",
        "if left <= line.count:",
        (ON_LINES,),
    ),
)
