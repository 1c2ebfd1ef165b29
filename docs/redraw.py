"""Draws again by a draw's public file with nothing but Python: `python3 redraw.py FILE [TICKET]`.

The ticket may be whole, or begin as in the list of winners. What is right is said as `glas verify` says it.
"""

import hmac
import json
import sys
from datetime import datetime
from hashlib import sha256
from pathlib import Path


def unreadable(kind: type[BaseException], error: BaseException, _: object) -> None:
    """Say in a line, instead of in Python's, that this is no public file of a draw, or what breaks in it."""
    why = f"{kind.__name__}: {error}" if sys.argv[1:] else "no file was named"
    read = "secret" in globals()
    said = f"Wrong: {why}." if read else f"This cannot be read as the public file of a draw ({why})."
    sys.stderr.write(f"{said}\n")
    sys.exit(1 if read else 2)


sys.excepthook = unreadable
canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
file, unhex, instant = json.loads(Path(sys.argv[1]).read_text("utf-8")), bytes.fromhex, datetime.fromisoformat
rules, chain, secret = file["draw"], file["draw"]["chain"], unhex(file["secret"])
beacon, text = file["beacon"] or [0, "", ""], canonical({n: file[n] for n in file.keys() - {"fingerprint"}})
prizes = [dict(zip(("count", "name", "kind"), line, strict=True)) for line in rules["prizes"]]
bound = canonical({name: rules[name] for name in ("number", "title", "commitment")} | {"prizes": prizes})
out, came = [ordinal for ordinal, _ in file["out"]], range(1, file["came"] + 1)
tickets = [hmac.digest(secret, b"%d" % ordinal, "sha256") for ordinal in came if ordinal not in set(out)]
whole = sha256(b"".join(sorted(tickets))).digest()
before = secret + unhex(file["head"]) + whole + unhex(beacon[1])
order = [ticket.hex() for ticket in sorted(tickets, key=lambda ticket: sha256(before + ticket).digest())]
late = instant(file["fixed"]).timestamp() + 600 - chain[1] if chain else 0
said = [1 - int(-late // chain[2]), sha256(unhex(beacon[2])).hexdigest()] if chain else [0, ""]
right = sha256(text.encode()).hexdigest() == file["fingerprint"] and out == sorted({*out} & {*came})
right = right and sha256(secret).hexdigest() == rules["commitment"] and said == beacon[:2]
right = right and whole.hex() == file["tickets_hash"]
right = right and (not chain or instant(file["drawn"]).timestamp() >= chain[1] + (said[0] - 1) * chain[2])
right = right and (rules["poll"] or file["head"] == sha256(b"glas-draw-1" + bound.encode()).hexdigest())
falls, holders = [*file["falls"], ["", "never"]], {}
fell, at, turn = {ticket: n for n, (ticket, *_) in enumerate(file["falls"])}, 0, -1
first = min(sum(line[0] for line in rules["prizes"]), len(order))
for position, (place, ticket, _) in enumerate(file["wins"], 1):  # to the next who had not fallen out
    here, freed = order.index(ticket), fell.get(holders[place], -1) if place in holders else turn
    free = freed > turn if place in holders else position == place <= first
    passed = [row[1] for each in order[at:here] for row in falls[freed + 1 : fell.get(each, len(fell)) + 1]]
    right = right and free and here >= at and {*passed} <= {"left"}  # who was erased, falls in his turn
    holders[place], at, turn = ticket, here + 1, freed
held = {*holders.values()} - {*fell}
right = right and (len(held) == first or {*order[at:]} <= {*fell})
right = right and (len(order), len(fell)) == (file["tickets"], len(file["falls"])) and {*fell} <= {*order}

# What came of it, and of the ticket that was asked for: whole, or as it begins.
prizes, asked = sum(line[0] for line in rules["prizes"]), "".join("".join(sys.argv[2:]).split()).lower()
stands = {ticket: f"It holds a prize: place {place}." for place, ticket in holders.items()}
stands |= dict.fromkeys(fell, "It fell out.")
mine = [n for n, ticket in enumerate(order, 1) if asked and ticket.startswith(asked)]
said = f"Right: draw {rules['number']} was drawn as it was promised. Tickets: {len(order):,}. "
said += f"Won a prize: {len(file['wins']):,}. Fell out: {len(fell):,}. Hold a prize now: {len(held):,}. "
said += f"Prizes that nobody holds: {prizes - len(held):,}.\n"
if len(mine) == 1:
    said += f"In the order drawn, the ticket is number {mine[0]}.\n"
    said += stands.get(order[mine[0] - 1], "It holds no prize.") + "\n"
elif sys.argv[2:]:
    said += "No ticket of this draw begins so, or more than one does. "
    said += "Please give it as it stands in the list of winners, or in full.\n"
sys.stdout.write(said if right else "Wrong.\n")
sys.exit(not right or (bool(sys.argv[2:]) and len(mine) != 1))
