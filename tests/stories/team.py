"""The team's commands and buttons, who may use them, and how one joins."""

from __future__ import annotations

import re

from tests.stage import Actor, Json, Stage, words
from tests.stories.polls import drafted, newpoll, opened

ROLES = ("owner", "editor", "care", "analyst")

ALLOWED = {
    "/team": {"owner"},
    "/team invite editor": {"owner"},
    "/team role 1 editor": {"owner"},
    "/team remove 1": {"owner"},
    "/audit": {"owner", "analyst"},
    newpoll("By whom?"): {"owner", "editor"},
    "/newpoll": {"owner", "editor"},
    "/edit 1 Another question?": {"owner", "editor"},
    "/open 1": {"owner", "editor"},
    "/publish 2 @readers": {"owner", "editor"},
    "/notice 2 A line": {"owner", "editor"},
    "/extend 2 in 9 days The printer waits": {"owner", "editor"},
    "/close 2 Enough": {"owner", "editor"},
    "/void 2 A mistake": {"owner", "editor"},
    "/clone 2": {"owner", "editor"},
    "/decide 3": {"owner", "editor"},
    "/decide 3 none We cannot": {"owner", "editor"},
    "/export 3": {"owner", "editor", "care", "analyst"},
    "/held": {"owner"},
    "/ban telegram:404 She cheats": {"owner", "editor"},
    "/unban telegram:404": {"owner", "editor"},
    "/codes": {"owner", "editor"},
    "/disqualify 1 00000000 He cheated": {"owner", "editor"},
    "/broadcast": {"owner", "editor"},
    "/fulfil 2345678923": {"owner", "editor", "care"},
    "/person 404": {"owner", "editor", "care"},
    "/inbox": {"owner", "editor", "care"},
    "/timeline 404": {"owner", "editor", "care"},
    "/triage": {"owner", "editor", "care"},
    "/effort 404 S": {"owner", "editor", "care"},
    "/weekly": {"owner", "editor", "care", "analyst"},
    "/fairness": {"owner", "editor", "care", "analyst"},
    "/late": {"owner", "editor", "care"},
    "/saved": {"owner", "editor", "care"},
    "/tag 404 delivery": {"owner", "editor", "care"},
    "/merge 404 into 405": {"owner", "editor", "care"},
    "/unmerge 404": {"owner", "editor", "care"},
    "/hide 404 It names a person": {"owner", "editor", "care"},
    "/show 404": {"owner", "editor", "care"},
    "/case 404": {"owner", "editor", "care"},
    "/status 404": {"owner", "editor"},
    "/status 3.1 considering": {"owner", "editor"},
    "/newpoll from 404": {"owner", "editor"},
    "/tell 404 It is ready": {"owner", "editor", "care"},
    "/newtest": {"owner", "editor"},
    "/test": {"owner", "editor", "care", "analyst"},
    "/endtest 404": {"owner", "editor"},
    "/announcetest 404": {"owner", "editor"},
    "/yousaid 404": {"owner", "editor"},
    "/withdrawtest 404 It breaks": {"owner", "editor"},
    "/discardtest 404": {"owner", "editor"},
    "/record It is torn": {"owner", "editor", "care"},
    "/leads": {"owner", "editor", "care", "analyst"},
    "/lead 404": {"owner", "editor", "care", "analyst"},
}
"""Every command of the team, and who may give it; poll 1 is a draft, 2 is open, 3 is closed."""

EDITING = ("open", "publish", "notice", "extend", "close", "void", "decide", "disqualify")
"""Acts that are shown first; each has two buttons."""

TAPS = {
    **{
        f"{name}:404": {"owner", "editor", "care"}
        for name in (
            "case-answer",
            "take-back",
            "answer-again",
            "answer-anyway",
            "ask-back",
            "card",
            "alike",
            "alike-answer",
            "hand-over-case",
            "publish-answer",
            "unpublish-answer",
            "save-answer",
            "saved-for",
            "publish-idea",
            "tell-yes",
            "tell-no",
            "case-settled",
            "case-end",
            "report-leave",
            "words-stand",
            "words-keep",
            "report-answer-leave",
            "tag-word",
            "objection-no",
            "built-is",
        )
    },
    "test-words:0:404": {"owner", "editor", "care", "analyst"},
    "test-useful:404:0:404:1:1": {"owner", "editor"},
    "leads-came:404": {"owner", "editor", "care", "analyst"},
    "leads-further:404": {"owner", "editor"},
    "leads-ask-yes:0": {"owner", "editor"},
    "leads-ask-no:0": {"owner", "editor"},
    "test-read:404": {"owner", "editor"},
    "leads-report": {"owner", "editor", "care", "analyst"},
    "timeline:404": {"owner", "editor", "care"},
    "triage:all:0:0": {"owner", "editor", "care"},
    "effort:404": {"owner", "editor", "care"},
    "effort-is:404:S": {"owner", "editor", "care"},
    "weekly:1": {"owner", "editor", "care", "analyst"},
    "record-as:idea:0": {"owner", "editor", "care"},
    "inbox-page:0": {"owner", "editor", "care"},
    "merge-into:404:405": {"owner", "editor", "care"},
    "take:404:0": {"owner", "editor", "care"},
    "case-sent:404:0": {"owner", "editor", "care"},
    "case-earlier:404": {"owner", "editor", "care"},
    "alike-mark:404:405:1": {"owner", "editor", "care"},
    "hand-case-to:404:1": {"owner", "editor", "care"},
    "saved-show:404:0": {"owner", "editor", "care"},
    "saved-send:404:404": {"owner", "editor", "care"},
    "saved-drop:404": {"owner", "editor"},
    **{
        f"{act}-{answer}:0": {"owner", "editor", "care"}
        for act in ("merge", "unmerge", "hide", "show")
        for answer in ("yes", "no")
    },
    "status-to:404:new": {"owner", "editor"},
    "status-to:3.1:new": {"owner", "editor"},
    "status-back:404": {"owner", "editor"},
    "follow-up:404:30": {"owner", "editor"},
    "launch-photo:404": {"owner", "editor"},
    "status-when:404": {"owner", "editor"},
    **{f"{act}-{answer}:0": {"owner", "editor"} for act in EDITING for answer in ("yes", "no")},
    **{
        f"{act}-{answer}:0": {"owner", "editor"}
        for act in ("endtest", "withdrawtest", "discardtest", "announcetest")
        for answer in ("yes", "no")
    },
    "test:404": {"owner", "editor", "care", "analyst"},
    **{
        f"{name}:404:1": {"owner", "editor"}
        for name in (
            "trial-recruit",
            "trial-edit",
            "newtest",
            "trial-find",
            "trial-candidates",
            "trial-approve",
            "trial-refuse",
            "trial-all",
            "trial-none",
            "trial-draw",
            "trial-completed",
            "trial-completed-page",
        )
    },
    "team-yes:0": {"owner"},
    "team-no:0": {"owner"},
    "publish-in:2": {"owner", "editor"},
    "publish-to:2:@readers": {"owner", "editor"},
    "tell-asked:2": {"owner", "editor"},
    "tell-asked-yes:2": {"owner", "editor"},
    "tell-asked-no:2": {"owner", "editor"},
    "newpoll:pick:1": {"owner", "editor"},
    "team-invite:owner": {"owner"},
    "audit:9": {"owner", "analyst"},
    "audit-newer:9": {"owner", "analyst"},
    "held:send": {"owner"},
    "draw-confirm:1:0": {"owner", "editor"},
    "broadcast:1:yes": {"owner", "editor"},
    "broadcast-pause:1": {"owner", "editor"},
    "broadcast-resume:1": {"owner", "editor"},
    "broadcast-cancel:1": {"owner", "editor"},
    "broadcast-end:1": {"owner", "editor"},
    "broadcast-stay:1": {"owner", "editor"},
    "broadcast-unsure:1": {"owner", "editor"},
    "broadcast-resend:1": {"owner", "editor"},
    **{f"codes-sure-{way}:0": {"owner", "editor"} for way in ("yes", "no", "heading", "column")},
    "fulfil:2345678923": {"owner", "editor", "care"},
    "hand-over:1": {"owner", "editor", "care"},
    "desk:1": {"owner", "editor", "care", "analyst"},
    "address-of:1": {"owner", "editor", "care"},
    "resend:1": {"owner", "editor", "care"},
    "present-arrived:1": {"owner", "editor", "care"},
    **{
        f"{name}:404:404": {"owner", "editor"}
        for name in (
            "trial-links",
            "trial-devices",
            "trial-devices-have",
            "trial-device-out",
            "trial-device-back",
        )
    },
    **{f"trial-links-sure-{answer}:0": {"owner", "editor"} for answer in ("yes", "no")},
    **{f"{name}:404": {"owner", "editor", "care", "analyst"} for name in ("trial-findings", "trial-report")},
    **{f"{name}:404": {"owner", "editor"} for name in ("trial-themes", "yousaid-yes", "yousaid-no")},
    "present-again:1": {"owner", "editor", "care"},
    "leads:0": {"owner", "editor", "care", "analyst"},
    "leads-of:backtest": {"owner", "editor", "care", "analyst"},
    "leads-unknown": {"owner", "editor", "care", "analyst"},
    "leads-zero": {"owner", "editor", "care", "analyst"},
}
"""Every button of the team, and who may tap it."""

REFUSALS = ("Your role in the team does not allow this.", "Only the product team can do this.")


async def invited(there: Stage, mira: Actor, role: str) -> Actor:
    """Somebody joins by a link."""
    person = await there.person(role.title())
    await person.asks(f"/start {await link_for(mira, role)}", "Welcome to the team")
    return person


async def link_for(mira: Actor, role: str) -> str:
    """Let her make an invitation; return what the link starts the bot with."""
    return words(await mira.asks(f"/team invite {role}", "works once")).split("start=")[1].strip()


async def three_polls(mira: Actor) -> Json:
    """A draft, an open poll and a closed one; return a message with buttons."""
    draft = await drafted(mira, "Draft?")
    assert draft == 1
    await opened(mira, "Open?")
    await opened(mira, "Closed?")
    await mira.asks("/vote 3", "Closed?")
    await mira.taps("Viking")
    return await mira.does("/close 3 Enough", "closed")


async def members(mira: Actor) -> dict[str, int]:
    """Return the numbers of the team by name and role, as an owner is told."""
    said = words(await mira.asks("/team", "The team"))
    return {
        who: int(number) for number, who in re.findall(r"^(\d+)\. (.+? \(\w+\)), since", said, re.MULTILINE)
    }
