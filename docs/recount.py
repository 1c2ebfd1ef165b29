"""Recounts a public file of Glas with nothing but Python: `python3 recount.py FILE [RECEIPT]`, for approval.

Thirty lines reckon anew what the file states: the chain of the ballot log, the ballots that it commits to,
votes, places, seats, and the lot at a tie. The rest says so, as `glas verify` does, and looks for a voter's
receipt in it. The fingerprint is the one that stands in the chat.
"""

import hmac
import json
import re
import sys
from hashlib import sha256
from pathlib import Path


def unreadable(kind: type[BaseException], error: BaseException, _: object) -> None:
    """Say in a line, instead of in Python's, that this is no public file of a poll, or what breaks in it."""
    why = f"{kind.__name__}: {error}" if sys.argv[1:] else "no file was named"
    read = "secret" in globals()
    said = f"Wrong: {why}." if read else f"This cannot be read as the public file of a poll ({why})."
    sys.stderr.write(f"{said}\n")
    sys.exit(1 if read else 2)


sys.excepthook = unreadable
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

# What is said of it, and of a receipt. That one names poll, entry, head, voter, nonce and choices; if it was
# given before closing, `change-N` stands for the entry, its voter's change number N, and a dash for the head.
said = f"Right. Poll #{poll['number']} was recounted. Voters: {len(ballots):,}. "
said += f"Entries in the ballot log: {len(log):,}. Log, ballots, votes, places and seats all agree.\n"
said += f"Options with a seat: {', '.join(map(str, sorted(seated))) or '–'}.\n"
said += f"Fingerprint of the public file (SHA-256): {file['fingerprint']}\n"
half = "([0-9a-f]{32})"
form = f"glas-receipt-1:([0-9]+):(change-[0-9]+|[0-9]+):(-|[0-9a-f]{{64}}):{half}:{half}:(-|[0-9,]+)"
receipt = re.fullmatch(form, asked := "".join("".join(sys.argv[2:]).split()).lower())
number, place, after, voter, nonce, chosen = receipt.groups("") if receipt else [""] * 6
opens = sha256(unhex(nonce) + chosen.strip("-").encode()).hexdigest()
own = [entry for entry in log if entry[1] == voter]
ways = [{(f"change-{n}", "-"), (str(entry[0]), entry[3])} for n, entry in enumerate(own, 1)]
at = [e[0] for e, way in zip(own, ways, strict=True) if (place, after) in way and e[2] == opens]
if genuine := at and number == str(poll["number"]):
    *most, last = [terms["options"][int(n) - 1] for n in chosen.split(",") if n != "-"] or [""]
    chose = ", ".join(most) + " and " * bool(most) + last
    fate = (
        "is the ballot that was counted: " + chose if last else "withdrew the vote, and nothing was counted"
    )
    if own[-1][0] != at[0] and last:
        fate = f"chose {chose}; the voter changed this later, and entry {own[-1][0]} took its place"
    elif own[-1][0] != at[0]:
        fate = f"withdrew the vote; the voter voted again, and entry {own[-1][0]} took its place"
    said += f"The receipt is genuine. Entry {at[0]} {fate}.\n"
elif sys.argv[2:]:
    said = f"The public file of poll #{poll['number']} is right. The receipt does not agree with it.\n"
sys.stdout.write(f"Wrong: {wrong}\n" if wrong else said)
sys.exit(bool(wrong) or bool(sys.argv[2:] and not genuine))
