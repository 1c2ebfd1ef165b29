"""Draws again by a draw's public file with nothing but Python: `python3 redraw.py FILE [YOUR TICKET]`."""

import hmac
import json
import sys
from datetime import datetime
from hashlib import sha256
from pathlib import Path

file, unhex = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), bytes.fromhex
rules, chain, beacon, secret = file["draw"], file["draw"]["chain"], file["beacon"], unhex(file["secret"])
sealed = {name: part for name, part in file.items() if name != "fingerprint"}
text = json.dumps(sealed, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
out, came = [ordinal for ordinal, _ in file["out"]], range(1, file["came"] + 1)
tickets = [hmac.digest(secret, b"%d" % ordinal, "sha256") for ordinal in came if ordinal not in set(out)]
whole, randomness = sha256(b"".join(sorted(tickets))), unhex(beacon[1]) if beacon else b""
before = secret + unhex(file["head"]) + whole.digest() + randomness
order = [ticket.hex() for ticket in sorted(tickets, key=lambda ticket: sha256(before + ticket).digest())]
late = datetime.fromisoformat(file["fixed"]).timestamp() + 600 - chain[1] if chain else 0
said = [1 - int(-late // chain[2]), sha256(unhex(beacon[2])).hexdigest()] if chain and beacon else []
right = sha256(text.encode()).hexdigest() == file["fingerprint"] and out == sorted({*out} & {*came})
right = right and sha256(secret).hexdigest() == rules["commitment"] and said == (beacon or [])[:2]
right = right and bool(chain) == bool(beacon) and whole.hexdigest() == file["tickets_hash"]
fell, holders, at = {ticket: when for ticket, _, _, when in file["falls"]}, {}, 0
for place, ticket, when in file["wins"]:  # to the next in the order; whoever was passed over had fallen out
    here, passed = order.index(ticket), order[at : order.index(ticket)]
    free = fell.get(holders[place], "~") <= when if place in holders else place == len(holders) + 1
    right = right and free and here >= at and all(fell.get(each, "~") <= when for each in passed)
    holders[place], at = ticket, here + 1
held = {*holders.values()} - {*fell}
full = len(held) == min(sum(line[0] for line in rules["prizes"]), len(order)) or {*order[at:]} <= {*fell}
right = right and full and (len(order), len(fell)) == (file["tickets"], len(file["falls"]))
right = right and {*fell} <= {*order}
right = right and all(when >= file["drawn"] for *_, when in file["wins"] + file["falls"])
rank = f" Your ticket is number {order.index(sys.argv[2]) + 1}." if sys.argv[2:] else ""
sys.stdout.write(f"Right: {len(order)} tickets, {len(held)} hold a prize.{rank}\n" if right else "Wrong.\n")
sys.exit(not right)
