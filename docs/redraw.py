"""Draws again by a draw's public file with nothing but Python: `python3 redraw.py FILE [YOUR TICKET]`."""

import hmac
import json
import sys
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

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
created, fixed, drawn = map(instant, (rules["created"], file["fixed"], file["drawn"]))
late = fixed.timestamp() + 600 - chain[1] if chain else 0
said = [1 - int(-late // chain[2]), sha256(unhex(beacon[2])).hexdigest()] if chain else [0, ""]
right = sha256(text.encode()).hexdigest() == file["fingerprint"] and out == sorted({*out} & {*came})
right = right and sha256(secret).hexdigest() == rules["commitment"] and said == beacon[:2]
right = right and whole.hex() == file["tickets_hash"] and created <= fixed <= drawn
right = right and (not chain or drawn.timestamp() >= chain[1] + (said[0] - 1) * chain[2])
right = right and (rules["poll"] or file["head"] == sha256(b"glas-draw-1" + bound.encode()).hexdigest())
fell, holders, at = {ticket: instant(when) for ticket, _, _, when in file["falls"]}, {}, 0
first, never = min(sum(line[0] for line in rules["prizes"]), len(order)), datetime.max.replace(tzinfo=UTC)
for place, ticket, when in file["wins"]:  # to the next in the order; whoever was passed over had fallen out
    here, now = order.index(ticket), instant(when)
    free = fell.get(holders[place], never) <= now if place in holders else len(holders) + 1 == place <= first
    passed = all(fell.get(each, never) <= now for each in order[at:here])
    right, holders[place], at = right and free and passed and drawn <= now and here >= at, ticket, here + 1
right = right and (len(held := {*holders.values()} - {*fell}) == first or {*order[at:]} <= {*fell})
right = right and (len(order), len(fell)) == (file["tickets"], len(file["falls"]))
right = right and {*fell} <= {*order} and all(when >= drawn for when in fell.values())
rank = f" Your ticket is number {order.index(sys.argv[2]) + 1}." if sys.argv[2:] else ""
sys.stdout.write(f"Right: {len(order)} tickets, {len(held)} hold a prize.{rank}\n" if right else "Wrong.\n")
sys.exit(not right)
