"""What `customers/` promises."""

from tests.mutants.mutant import Mutant

WISHES = "customers/news/preferences.py"
TEAM = "customers/team.py"
BROADCAST = "customers/news/broadcast.py"
SEGMENTS = "customers/news/segments.py"
BANS = "customers/bans.py"
ON_QUIET = "tests/customers/test_quiet_hours.py"
ON_TEAM = "tests/customers/test_team.py"
ON_BROADCASTS = "tests/customers/test_broadcasts.py"
ON_SEGMENTS = "tests/storage/test_segments.py"
ON_BANS = "tests/customers/test_bans.py"

MUTANTS = (
    Mutant(
        "The first quiet hour of a night is quiet",
        WISHES,
        "return hour >= self.start or",
        "return hour > self.start or",
        (ON_QUIET,),
    ),
    Mutant(
        "With the hour in which a quiet night ends news may come",
        WISHES,
        "or hour < self.end",
        "or hour <= self.end",
        (ON_QUIET,),
    ),
    Mutant(
        "The first quiet hour of a day is quiet",
        WISHES,
        "return self.start <= hour <",
        "return self.start < hour <",
        (ON_QUIET,),
    ),
    Mutant(
        "With the hour in which a quiet noon ends news may come",
        WISHES,
        "<= hour < self.end",
        "<= hour <= self.end",
        (ON_QUIET,),
    ),
    Mutant(
        "Hours that end where they begin are none",
        WISHES,
        "if self.start <= self.end:",
        "if self.start < self.end:",
        (ON_QUIET,),
    ),
    Mutant(
        "Quiet that passes midnight reigns on both sides of it",
        WISHES,
        "return hour >= self.start or hour < self.end",
        "return hour >= self.start",
        (ON_QUIET,),
    ),
    Mutant(
        "Quiet that begins in the evening ends the next morning",
        WISHES,
        "local.date() + timedelta(days=1)",
        "local.date()",
        (ON_QUIET,),
    ),
    Mutant(
        "Quiet ends by the customer's clock, also when summer time begins or ends meanwhile",
        WISHES,
        "datetime.combine(day, time(self.end), zone)",
        "datetime.combine(day, time(self.end), local.tzinfo and UTC) - (local.utcoffset() or timedelta())",
        (ON_QUIET,),
    ),
    Mutant(
        "An invitation is good for less than a day",
        TEAM,
        "found.expires <= now:",
        "found.expires < now:",
        (ON_TEAM,),
    ),
    Mutant(
        "A link makes nobody less than an owner",
        TEAM,
        ("    if known is not None and known.role is Role.OWNER:\n        return known\n"),
        "",
        (ON_TEAM,),
    ),
    Mutant(
        "Whoever gets another role by a link has been there as long as before",
        TEAM,
        "now if known is None else known.since)",
        "now)",
        (ON_TEAM,),
    ),
    Mutant(
        "The last owner does not become less",
        TEAM,
        ("    if role is not Role.OWNER:\n        _check_owner_remains(team, member)\n"),
        "",
        (ON_TEAM,),
    ),
    Mutant(
        "The last owner does not leave",
        TEAM,
        ("    _check_owner_remains(team, member)\n    return member\n\n\ndef _member_of"),
        "    return member\n\n\ndef _member_of",
        (ON_TEAM,),
    ),
    Mutant(
        "Of two owners one may go",
        TEAM,
        "leaving.role is Role.OWNER and len(owners) == 1",
        "leaving.role is Role.OWNER",
        (ON_TEAM,),
    ),
    Mutant(
        "Who is not in the team has no role to change",
        TEAM,
        ("    if member is None:\n        raise NoSuchMember\n"),
        "",
        (ON_TEAM,),
    ),
    Mutant(
        "A caption fits under its picture",
        BROADCAST,
        "limit = MAX_CAPTION if self.picture else MAX_TEXT",
        "limit = MAX_TEXT",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A text is as long as Telegram counts it",
        BROADCAST,
        'len(text.encode("utf-16-le")) // 2',
        "len(text)",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A text fits in every language",
        BROADCAST,
        "    plan.content.check()\n",
        "",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A broadcast to nobody does not begin",
        BROADCAST,
        ("    if not total:\n        raise NobodyThere\n"),
        "",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "Only what is being sent is paused",
        BROADCAST,
        ("found = _in(broadcasts, id, State.SENDING)\n    broadcasts.pause"),
        ("found = broadcasts.lock(id)\n    broadcasts.pause"),
        (ON_BROADCASTS,),
    ),
    Mutant(
        "Only what is paused goes on",
        BROADCAST,
        "found = _in(broadcasts, id, State.PAUSED)",
        "found = broadcasts.lock(id)",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "What has ended is not cancelled",
        BROADCAST,
        "found = _in(broadcasts, id, State.SENDING, State.PAUSED)",
        "found = broadcasts.lock(id)",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "Only what is done is sent once more",
        BROADCAST,
        "return _in(broadcasts, id, State.DONE)",
        "return broadcasts.lock(id)",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A broadcast does not end while something of it is under way",
        BROADCAST,
        "if ended and not counts.under_way and not (",
        "if ended and not (",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A broadcast does not end while somebody waits for his quiet hours to pass",
        BROADCAST,
        " and not (found.state is State.SENDING and counts.later):",
        ":",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A broadcast does not end before its segment was gone through",
        BROADCAST,
        "(found.state is State.SENDING and counts.exhausted)",
        "found.state is State.SENDING",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "What is paused does not end",
        BROADCAST,
        "(found.state is State.SENDING and counts.exhausted)",
        "counts.exhausted",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "The same within a day is a repetition, and no longer",
        BROADCAST,
        "now - SAME_WITHIN)",
        "now - 9 * SAME_WITHIN)",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "A segment has eight terms at the most",
        SEGMENTS,
        ("    if len(terms) > MOST_TERMS:\n        raise SegmentUnreadable\n"),
        "",
        (ON_BROADCASTS,),
    ),
    Mutant(
        "No segment is called and, or not",
        SEGMENTS,
        ' or found[2].lower() in {"and", "not"}:',
        ":",
        (f"{ON_SEGMENTS}::test_what_is_no_segment_is_refused",),
    ),
    Mutant(
        "The hash of a banned contact needs the key",
        BANS,
        'hmac.digest(key, f"',
        'hmac.digest(b"", f"',
        (ON_BANS,),
    ),
    Mutant(
        "A ban is of an address in one messenger",
        BANS,
        "{contact.messenger}:{contact.address}",
        "{contact.address}",
        (ON_BANS,),
    ),
)
