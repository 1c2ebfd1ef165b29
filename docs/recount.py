"""Recounts a public file of Glas with nothing but Python: `python3 recount.py FILE`, for approval polls."""

import hmac
import json
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path


def check(holds, what):
    """Stop with exit code 1 at the first thing that is wrong."""
    return holds or sys.exit(f"Wrong: {what}")


def sha_json(before, value):
    """SHA-256 over some bytes and JSON with sorted keys and no space."""
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return sha256(before + text.encode()).digest()


file, unhex = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")), bytes.fromhex
poll, terms, outcome, secret = file["poll"], file["poll"]["terms"], file["outcome"], unhex(file["secret"])
sealed = {name: part for name, part in file.items() if name not in ("fingerprint", "leaves", "openings")}
check(sha_json(b"", sealed).hex() == file["fingerprint"], "the fingerprint")
check(sha256(secret).hexdigest() == poll["commitment"], "the secret")
head, final = sha_json(b"glas-poll-1", poll), {}
for number, (seq, voter, commitment, leaf) in enumerate(file["leaves"], 1):
    head = sha256(head + number.to_bytes(8, "big") + unhex(voter) + unhex(commitment)).digest()
    check((seq, leaf) == (number, head.hex()), f"leaf {number}")
    final[voter] = [seq, commitment]
check(file["head"] == head.hex(), "the head")
opened = [[n, sha256(unhex(x) + ",".join(map(str, c)).encode()).hexdigest()] for n, x, c in file["openings"]]
check(opened == sorted(final.values()), "the openings")

ballots = [choices for _, _, choices in file["openings"] if choices]
options = range(1, len(terms["options"]) + 1)
for ballot in ballots:
    check(ballot == sorted({*ballot} & {*options}) and len(ballot) <= terms["pick"], f"the ballot {ballot}")
votes = Counter(choice for ballot in ballots for choice in ballot)
ranked = sorted(votes.values(), reverse=True) if len(ballots) >= terms["quorum"] else []
cut = ranked[: terms["seats"]][-1] if ranked else len(ballots) + 1  # the votes that the last seat takes
seated, last = [o for o in options if votes[o] > cut], [o for o in options if votes[o] == cut]
left = terms["seats"] - len(seated)
tied = last if len(last) > left else []
tickets = {option: hmac.digest(secret, b"option %d" % option, "sha256") for option in tied}
before = secret + head + sha256(b"".join(sorted(tickets.values()))).digest()
drawn = sorted(tied, key=lambda option: sha256(before + tickets[option]).digest())
seated += {"lot": drawn[:left], "expand": tied, "runoff": []}[terms["ties"]] if tied else last
places = {option: 1 + sum(other > votes[option] for other in votes.values()) for option in options}
found = [(o, votes[o], places[o], o in seated, o in tied) for o in options]
check([tuple(standing.values()) for standing in outcome["standings"]] == found, "votes, places or seats")
check((outcome["voters"], outcome["seats"]) == (len(ballots), len(seated)), "the voters or the seats")
short = None if ranked else "quorum" if ballots else "nobody"
check(outcome["shortfall"] == short, "the reason why no seat is filled")
tie, lot = outcome["tie"] or {}, (outcome["tie"] or {}).get("lot") or {}
check((tie.get("choices", []), tie.get("seats", left)) == (tied, left), "the tie")
check(lot.get("order", []) == (drawn if terms["ties"] == "lot" else []), "the lot")
sys.stdout.write(f"Right. Seated: {[terms['options'][option - 1] for option in seated]}\n")
