"""Of a person /mydata gives every row that leads to him, and /forget leaves none."""

from __future__ import annotations

import asyncio
from datetime import datetime
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.commands.importing_tiers import imported
from tests.stage import Actor, Stage, labels, page_of, quiet, stage, until, words
from tests.stories.asking import mydata
from tests.stories.news import begun, written
from tests.stories.polls import ballot, opened, public_file
from tests.traces.looking import leading_to, words_left

BELGRADE = "Europe/Belgrade"

GIVEN = {
    ("contacts", "customer"): "contacts",
    ("consents", "customer"): "consents",
    ("tiers", "customer"): "tier",
    ("referral_links", "customer"): "invitation_link",
    ("referrals", "customer"): "invited_by_link",
    ("referrals", "inviter"): "friends_invited",
    ("account_links", "customer"): "links_begun",
    ("link_tries", "customer"): "wrong_codes",
    ("ballots", "voter"): "votes",
    ("visits", "customer"): "opened_ballots",
    ("dialogues", "customer"): "dialogue",
    ("heard", "customer"): "messages_written",
    ("members", "customer"): "team",
    ("invites", "by"): "invitations",
    ("audit", "actor"): "team_actions",
    ("polls", "creator"): "polls_made",
    ("decisions", "by"): "decisions_made",
    ("mutes", "customer"): "topics_turned_off",
    ("quiet_hours", "customer"): "quiet_hours",
    ("broadcasts", "creator"): "broadcasts_made",
    ("broadcast_later", "customer"): "news_waiting",
    ("news_received", "customer"): "news_received",
    ("entries", "customer"): "draws",
    ("awards", "customer"): "prizes",
    ("bans", "customer"): "bans",
    ("bans", "by"): "bans_made",
    ("confirmations", "by"): "draws_confirmed",
    ("voices", "author"): "voices",
    ("voices", "holder"): "voices_held",
    ("voices", "recorder"): "voices_recorded",
    ("voice_lines", "by"): "voice_lines_written",
    ("voice_steps", "by"): "voice_steps_made",
    ("supporters", "customer"): "ideas_supported",
    ("idea_asks", "customer"): "asked_for_ideas",
    ("idea_news", "customer"): "news_of_ideas",
    ("idea_reports", "customer"): "ideas_reported",
    ("idea_followers", "customer"): "ideas_followed",
    ("launch_waits", "customer"): "launches_waited_for",
    ("saved_answers", "by"): "answers_saved",
    ("published_answers", "author"): "answers_published",
    ("answer_reports", "customer"): "answers_reported",
    ("lead_scores", "customer"): "lead_user_score",
    ("lead_evidence", "customer"): "lead_user_evidence",
    ("profiles", "customer"): "profile",
    ("profile_answers", "customer"): "profile_answers",
    ("profile_offers", "customer"): "profile_offers",
    ("solutions", "customer"): "own_solutions",
}
"""Where each of them stands in the file."""


async def invited(there: Stage, inviter: Actor, name: str) -> Actor:
    """Let somebody come by a link of another, and agree to that."""
    if "Give me a link" in str(labels(shown := await inviter.asks("/invite", "pass on"))):
        await inviter.taps("Give me a link", shown)
    link = words(await inviter.asks("/invite", "Your link")).split("start=")[1].split()[0]
    friend = await there.person(name)
    await friend.taps("Agree", await friend.asks(f"/start {link}", "This link is an invitation"))
    return friend


async def winner_who_joins(there: Stage) -> Actor:
    """Somebody who came to a draw, became an owner, confirmed the draw, and won."""
    vera = await there.owner()
    mira = await invited(there, vera, "Mira")
    await invited(there, mira, "Ben")
    number = await opened(vera, "First?", prizes="1 x Cup")
    await ballot(mira, number, "Viking")
    await vera.does(f"/close {number} enough", "closed")
    await mira.asks("/link", "another account")
    await mira.asks("/link 0000 0000 0000", "does not work")
    link = words(await vera.asks("/team invite owner", "works once")).split("start=")[1]
    await mira.asks(f"/start {link}", "Welcome to the team")
    for each in (vera, mira):
        await each.taps("Confirm the draw", await each.asks("/draw 1", "Draw 1"))
    await mira.hears("you win Cup")
    return mira


async def says_and_is_heard(there: Stage, mira: Actor) -> None:
    """Let her say something, take it on, record what another said, support an idea, give hers a status."""
    ana = await there.person("Ana")
    await ana.taps("An idea", await ana.asks("Audio books", "What is this?"))
    await mira.taps("Let it stand", await mira.hears("Audio books"))
    shown = await mira.asks("/idea 2", "Audio books")
    await mira.taps("Support it", shown)
    await mira.forges("mute:2", shown)
    await mira.forges("report:2:yes", shown)
    await mira.asks("/cancel")
    await mira.taps("An idea", await mira.asks("Green covers", "What is this?"))
    await mira.taps("I take it", await mira.asks("/case 3", "Green covers"))
    await mira.asks("/status 3 considering", "is being considered")
    await mira.forges("launch-tell:1:1", shown)
    await mira.hears("We will tell you")
    await mira.asks("/status 3 launched", "is launched now")
    await mira.asks("/status 2 launched", "is launched now")
    there.hands.forward(minutes=11)
    await ana.hears("is launched")
    await mira.taps("A question", await mira.asks("/record When do you open?", "What"))
    await mira.hears("Filed as number 4")
    there.hands.forward(minutes=2)
    torn = await mira.asks("The cover is torn", "What is this?")
    await mira.taps("A complaint", torn)
    await mira.taps("Answer", await page_of(mira, 5))
    await mira.hears("Your next message is the answer")
    await mira.asks("We send a new one.", "leaves in 20 seconds")
    there.hands.forward(seconds=21)
    await mira.taps("Yes, it is solved", await mira.hears("Is it solved?"))
    await has_her_answer_published(there, mira)
    await mira.asks("/newpoll", "one message")


async def has_a_profile(mira: Actor) -> None:
    """Let her refuse to be ranked, then agree, answer a question, and tell what she built."""
    await mira.forges("profile:no", await mira.asks("/me", "no lead-user profile"))
    await mira.taps("Yes, also what I did before", await mira.asks("/me", "no lead-user profile"))
    await mira.taps("5", await mira.hears("How far is what there is today"))
    await mira.taps("Tell what I built myself", await mira.asks("/me", "What you told us"))
    await mira.hears("what you built or changed yourself")
    await mira.asks("A trailer for books", "Someone on our team will look at it")


async def in_a_tier(there: Stage, folder: Path, mira: Actor) -> None:
    """Let a list say that she is in a tier, while the bot runs."""
    file = folder / "tiers.csv"
    file.write_text(f"telegram:{mira.id},gold\n", encoding="utf-8")
    loaded = partial(imported, there.settings, file, "", look=False, leave_out=False)
    assert await asyncio.to_thread(loaded) == 0


async def has_her_answer_published(there: Stage, mira: Actor) -> None:
    """Let her ask, answer herself, save the answer, and be asked whether it may be published."""
    there.hands.forward(minutes=2)
    await mira.taps("A question", await mira.asks("Is it open on Sundays?", "What is this?"))
    await mira.taps("Answer", await page_of(mira, 6))
    await mira.hears("Your next message is the answer")
    await mira.taps("Save this answer", await mira.asks("At nine.", "leaves in 20 seconds"))
    await mira.hears("Under what name")
    await mira.asks("Opening hours", "Saved as")
    there.hands.forward(seconds=21)
    await mira.hears("An answer to number 6")
    shown = await mira.asks("/case 6", "Question")
    while "Publish this answer" not in labels(shown):
        shown = await mira.asks("/case 6", "Question")
    await mira.taps("Publish this answer", shown)
    await mira.taps("Yes, show them", await mira.hears("May we show your question"))
    await mira.forges("report-answer:1", shown)


async def test_mydata_has_every_row_that_leads_to_him(tmp_path: Path) -> None:
    async with stage(tmp_path, two_person=True) as there:
        mira = await winner_who_joins(there)
        number = await opened(mira)
        await ballot(mira, number, "Viking")
        await mira.asks(f"/ban telegram:{mira.id} This is a test", "Banned")
        await mira.asks("/team invite care", "link")
        await mira.taps("news", await mira.asks("/privacy", "What we keep"))
        await mira.does(f"/close {number} enough", "closed")
        await mira.does(f"/decide {number}", "confirmed")
        await begun(mira, await written(mira, English="Cups"))
        await mira.hears("Cups")
        hour = datetime.now(ZoneInfo(BELGRADE)).hour
        wishes = await mira.asks(f"/updates {hour}-{(hour + 2) % 24}", "Quiet hours")
        await mira.taps("New votes", wishes)
        await begun(mira, await written(mira, English="Bags"))
        await mira.asks("/newpoll", "one message")
        await has_a_profile(mira)
        await says_and_is_heard(there, mira)
        await in_a_tier(there, tmp_path, mira)
        await quiet(there)
        data = await mydata(mira)
        kept = leading_to(there.settings, data["customer"][0]["id"])
        kept = {where: rows for where, rows in kept.items() if where[0] not in NOT_HERS}
        assert all(kept.values()), [where for where, rows in kept.items() if not rows]
        assert {*kept} == {*GIVEN, ("outbox", "customer")}
        assert {where: len(data[name]) for where, name in GIVEN.items()} == {
            where: kept[where] for where in GIVEN
        }
        assert data["votes"][0]["chosen"] == ["Viking"]


NOT_HERS = {
    *("trials", "testers", "trial_prompts", "trial_answers", "trial_stock", "useful_answers"),
    *("pyramid_links", "recommended", "second_ballots"),
}
"""What she has no part in here; `tests/storage/test_every_row_of_a_person.py` plants a row in each."""
CANARY, NUMBER = "Kanarinka", 7_310_584_269


async def test_who_is_erased_leaves_no_row_and_no_word_behind(tmp_path: Path) -> None:
    async with stage(tmp_path) as there:
        mira = await there.owner()
        closed, running = await opened(mira, "Closed?"), await opened(mira, "Running?")
        ana = await there.person(CANARY, id=NUMBER)
        link = words(await mira.asks("/team invite editor", "works once")).split("start=")[1]
        await ana.asks(f"/start {link}", "Welcome to the team")
        await mira.asks("/team", CANARY)
        await ballot(ana, closed, "Viking")
        await ballot(ana, running, "Viking")
        await ana.asks(f"/language {CANARY}", CANARY)
        tape = (await ana.leaves("send", kind="voice", caption=CANARY))["voice"]["file_id"]
        await ana.taps("A question", await ana.hears("What is this?"))
        await ana.asks("/newpoll", "one message")
        await ana.asks(f"{CANARY} or not?", "options")
        await mira.does(f"/close {closed} enough", "closed")
        await ana.hears("1 person took part")
        await mira.asks(f"/ban telegram:{NUMBER} Three accounts", "Banned")
        given = await mydata(ana)
        me = given["customer"][0]["id"]
        assert [line["handle"] for line in given["voices"][0]["lines"]] == [tape]
        await quiet(there)
        await ana.taps("Erase everything", await ana.asks("/forget", "Erase everything"))
        await quiet(there)
        left = {where for where, number in leading_to(there.settings, me).items() if number}
        assert left == {("audit", "actor")}, "the log of the team's actions holds ids only"
        for word in (CANARY, str(NUMBER), tape):
            await until(partial(_gone, tmp_path, word))  # the log is emptied as soon as nobody reads
        assert CANARY not in (await public_file(there, mira, closed)).read_text()


def _gone(folder: Path, word: str) -> bool:
    return not words_left(folder, word)
