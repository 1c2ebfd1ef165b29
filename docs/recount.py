"""Recounts a public file of Glas with nothing but Python: `python3 recount.py FILE`, for approval polls.

Thirty lines reckon anew what the file states: the chain of the ballot log, the ballots that it commits to,
votes, places, seats, and the lot at a tie. The fingerprint they print is the one that stands in the chat.
"""

import hmac
import json
import sys
from hashlib import sha256
from pathlib import Path

canonical = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode
file, unhex = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), bytes.fromhex
poll, terms, secret = file["poll"], file["poll"]["terms"], unhex(file["secret"])
sealed = canonical({n: file[n] for n in file.keys() - {"fingerprint", "leaves", "openings"}})

# The ballot log: each leaf follows from the one before it, and the last one of each voter is opened.
head, log = sha256(b"glas-poll-1" + canonical(poll).encode()).digest(), []
for seq, (_, voter, commitment, _) in enumerate(file["leaves"], 1):
    head = sha256(head + seq.to_bytes(8, "big") + unhex(voter) + unhex(commitment)).digest()
    log.append([seq, voter, commitment, head.hex()])
opened = [[n, sha256(unhex(x) + ",".join(map(str, c)).encode()).hexdigest()] for n, x, c in file["openings"]]

# Votes and seats. A ballot against the rules counts nothing. `cut`: the votes that the last seat takes.
options, seats = range(1, len(terms["options"]) + 1), terms["seats"]
ballots = [c for _, _, c in file["openings"] if c and c == sorted({*c} & {*options})[: terms["pick"]]]
votes = {option: sum(option in ballot for ballot in ballots) for option in options}
cut = max(1, sorted(votes.values())[-seats]) if len(ballots) >= terms["quorum"] else len(ballots) + 1
seated, last = [o for o in options if votes[o] > cut], [o for o in options if votes[o] == cut]
tied = last if len(seated + last) > seats else []

# The lot: each of the tied has a ticket, and they are ranked by what nobody could choose.
tickets = {hmac.digest(secret, b"option %d" % option, "sha256"): option for option in tied}
before = secret + head + sha256(b"".join(sorted(tickets))).digest()
drawn = [tickets[each] for each in sorted(tickets, key=lambda ticket: sha256(before + ticket).digest())]
seated += {"lot": drawn[: seats - len(seated)], "expand": tied, "runoff": []}[terms["ties"]] if tied else last
places = {option: 1 + sum(other > votes[option] for other in votes.values()) for option in options}

# What the file states, and what was found.
closed, closes, why = (file["life"][name].rstrip("Z") for name in ("closed", "closes", "reason"))
stated = file | poll | file["outcome"] | {"openings": sorted({v: [n, c] for n, v, c, _ in log}.values())}
found = {"leaves": log, "head": head.hex(), "openings": opened, "voters": len(ballots), "seats": len(seated)}
found |= {"commitment": sha256(secret).hexdigest(), "fingerprint": sha256(sealed.encode()).hexdigest()}
stated["standings"] = [[*standing.values()] for standing in stated["standings"]]
found["life"] = file["life"] if closed == closes or (closed < closes and why) else "late, or for no reason"
found["standings"] = [[o, votes[o], places[o], o in seated, o in tied] for o in options]
wrong = [name for name in found if found[name] != stated[name]]
sys.stdout.write(f"Wrong: {wrong}\n" if wrong else f"Right: seats for {seated}, {file['fingerprint']}\n")
sys.exit(bool(wrong))
