"""Attachments made at the moment of sending: pictures drawn, files written."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection

from bot import findings, reports
from bot.clock import now
from bot.domains import Stores
from bot.processes import OwnProcess
from chat.answers import (
    AddressFile,
    Attachment,
    CohortPicture,
    DrawFile,
    PassPicture,
    PersonalData,
    PersonalPage,
    PublicFile,
    ResultPicture,
    ResultTable,
    SealedWords,
    SentAlbum,
    SentFile,
    SentPicture,
    TrialPicture,
    TrialReport,
    TrialTable,
    WeekPicture,
    WinnerPicture,
)
from chat.events import Kind
from chat.messenger import Fetch
from chat.ports import AnswerLost, Media, MessengerError, NotConnected, NotNow, WaitFor
from customers.people import CustomerId
from papers import personal, report
from pictures import prize_cards, trial_cards
from pictures.award import draw as award_picture
from pictures.cohort_cards import card as cohort_card
from pictures.cohorts import draw as cohort_picture
from pictures.poll_results import card
from pictures.results import draw
from pictures.week_cards import card as week_card
from pictures.weekly import draw as week_picture
from polls import result_table
from polls.outcome import Outcome
from polls.poll import Poll, PollId
from prizes.address import UNSEALED, Sealed, Sealing
from prizes.award import Award, AwardId
from prizes.errors import KeyLost, NoSuchAward
from prizes.store import Prizes
from storage.reading import Reading
from suggestions.reply_by import USUAL_RULES
from suggestions.working_hours import WorkingHours
from texts.rendering import Reader
from texts.spreadsheets import separator
from trials.report import Shot
from trials.trial import TrialId
from usecases.prizes import address_dialogue

Card = TypeVar("Card")
Result = TypeVar("Result")


class NotHad(Exception):
    """A messenger does not hand out what was sent to it."""


class AttachmentMaker:
    """Makes attachments (`chat.ports.Maker`). What takes long is drawn and read in other processes."""

    def __init__(
        self,
        reading: Reading,
        sealing: Sealing = UNSEALED,
        link: Callable[[str], str] = str,
        most: int = sys.maxsize,
        fetches: Mapping[str, Fetch] | None = None,
        hours: WorkingHours = USUAL_RULES.hours,
        now: Callable[[], datetime] = now,
    ) -> None:
        """`most` is how many bytes of a file anybody takes; of a larger one only its size is told.

        `fetches` are by the messengers' names. In `hours` the time to answer is counted.
        """
        self._reading = reading
        self._sealing = sealing
        self._link = link
        self._most = most
        self._fetches = fetches or {}
        self._hours = hours
        self._now = now
        self._painter = OwnProcess()
        self._reader = OwnProcess()

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        """Draw or write the attachment for this reader."""
        match attachment:
            case ResultPicture(poll=poll):
                return await self._picture(PollId(poll), reader)
            case ResultTable(poll=poll):
                found, outcome = await self._closed(PollId(poll))
                table = result_table.table(found.terms, outcome, separator(reader.language))
                return Media(f"poll-{poll}.csv", kind=Kind.FILE, content=table)
            case PublicFile(poll=poll):
                work = partial(reports.whole_public_file, id=PollId(poll), most=self._most)
                whole = await self._apart(work)
                oversize = 0 if whole.content else whole.size
                return Media(f"poll-{poll}.json", kind=Kind.FILE, content=whole.content, oversize=oversize)
            case SentPicture():
                return Media("picture.jpg", kind=Kind.PICTURE, content=await self._fetched(attachment))
            case SentFile(kind=kind):
                return Media(kind.value, kind=kind, content=await self._fetched(attachment))
            case SentAlbum():
                raise TypeError("an album is sent by its handles: nothing of it is made")
            case DrawFile(draw=draw):
                content = await self._apart(partial(reports.draw_file, wanted=attachment))
                return Media(f"draw-{draw}.json", kind=Kind.FILE, content=content)
            case WinnerPicture() | PassPicture():
                return await self._prize_card(attachment, reader)
            case TrialReport() | TrialTable() | TrialPicture():
                return await self._findings(attachment, reader)
            case WeekPicture() | CohortPicture():
                return await self._figures(attachment, reader)
            case AddressFile(award=id):
                content = await self._reading.read(lambda db: self._address(db, AwardId(id)))
                return Media(f"address-{id}.txt", kind=Kind.FILE, content=content)
            case PersonalData() | PersonalPage():
                return await self._personal(attachment, reader)

    async def _personal(self, wanted: PersonalData | PersonalPage, reader: Reader) -> Media:
        """All that is kept of somebody: for other programs, or as a page to read."""
        at = self._now()
        work = partial(reports.personal, customer=CustomerId(wanted.customer), at=at)
        known = self._opened(await self._apart(work))
        if isinstance(wanted, PersonalPage):
            page = await self._reader.run(personal.written, known, reader, at)
            return Media("my-data.html", kind=Kind.FILE, content=page)
        content = msgspec.json.format(msgspec.json.encode(known))
        return Media("my-data.json", kind=Kind.FILE, content=content)

    async def _findings(self, wanted: TrialReport | TrialTable | TrialPicture, reader: Reader) -> Media:
        """What a test came to; in a file for the vendors stands no number of ours."""
        id = TrialId(wanted.trial)
        if isinstance(wanted, TrialTable):
            content = await self._apart(partial(findings.table, id=id, separator=separator(reader.language)))
            return Media(f"test-{id}.csv", kind=Kind.FILE, content=content)
        vendors = isinstance(wanted, TrialReport) and wanted.vendors
        found = await self._apart(partial(findings.report_of, id=id, vendors=vendors))
        if isinstance(wanted, TrialPicture):
            drawn = await self._drawn(draw, trial_cards.card(found, reader))
            return Media(f"test-{id}.png", kind=Kind.PICTURE, content=drawn)
        shots = {each.handle: await self._shot(each) for each in findings.shots(found)}
        content = await self._reader.run(report.written, found, reader, shots)
        return Media("report.html" if vendors else f"test-{id}.html", kind=Kind.FILE, content=content)

    async def _shot(self, shot: Shot) -> bytes:
        """A picture for a report; nothing where it is had no more. Raises NotNow."""
        try:
            return await self._fetched(SentPicture(shot.handle, shot.messenger), findings.LARGEST)
        except (KeyError, NotHad):
            return b""

    async def _figures(self, wanted: WeekPicture | CohortPicture, reader: Reader) -> Media:
        """Count what is asked for as it was then, and draw it."""
        if isinstance(wanted, CohortPicture):
            kept = await self._reading.read(partial(reports.cohorts_of, wanted=wanted))
            drawn = await self._drawn(cohort_picture, cohort_card(kept, reader))
            return Media("who-stays.png", kind=Kind.PICTURE, content=drawn)
        week = await self._reading.read(partial(reports.week_of, wanted=wanted, hours=self._hours))
        drawn = await self._drawn(week_picture, week_card(week, reader))
        return Media(f"week-{week.days[0][0]}.png", kind=Kind.PICTURE, content=drawn)

    async def _prize_card(self, wanted: WinnerPicture | PassPicture, reader: Reader) -> Media:
        award = await self._award(wanted.award)
        if isinstance(wanted, WinnerPicture):
            name, card = "prize", prize_cards.winner(award, reader)
        else:
            name, card = "pass", prize_cards.pass_(award, self._link(f"pass-{award.token}"), reader)
        content = await self._drawn(award_picture, card)
        return Media(f"{name}-{wanted.award}.png", kind=Kind.PICTURE, content=content)

    def opened(self, words: SealedWords) -> str:
        """Open what somebody told us, for himself to read. Raises KeyLost."""
        return self._sealing.open(Sealed(words.key, words.content))

    async def _fetched(self, sent: SentPicture | SentFile, most: int = 0) -> bytes:
        """What is to be seen in another messenger than it was sent in. Raises NotNow, NotHad."""
        try:
            return await self._fetches[sent.messenger](sent.handle, most or self._most)
        except (NotConnected, AnswerLost, WaitFor) as error:
            raise NotNow(type(error).__name__) from error
        except MessengerError as error:
            raise NotHad(str(error)) from error

    async def _picture(self, poll: PollId, reader: Reader) -> Media:
        found, outcome = await self._closed(poll)
        content = await self._drawn(draw, card(found, outcome, reader))
        return Media(f"poll-{poll}.png", kind=Kind.PICTURE, content=content)

    async def _closed(self, poll: PollId) -> tuple[Poll, Outcome]:
        return await self._reading.read(lambda db: reports.closed(db, poll))

    async def _award(self, award: int) -> Award:
        return await self._reading.read(lambda db: Stores(db)[Prizes].get(AwardId(award)))

    def _address(self, db: Connection, award: AwardId) -> bytes:
        sealed = Stores(db)[Prizes].addresses.of(award)
        if sealed is None:
            raise NoSuchAward
        return self._sealing.open(sealed).encode()

    def _opened(self, known: dict[str, Any]) -> dict[str, Any]:
        """Everything kept about somebody, his addresses opened for him: the keys never leave this process."""
        for kept in known["addresses"]:
            kept["address"] = self._unsealed(kept["address"])
        for dialogue in known["dialogue"]:
            dialogue["body"] = self._readable(dialogue["step"], dialogue["body"])
        return known

    def _readable(self, step: str, body: str) -> Any:
        """A dialogue as it is kept; an address that waits in it is opened."""
        if step != address_dialogue.STEP:
            return body
        asked = address_dialogue.read(body.encode())
        return {"award": asked.award, "address": self._unsealed(asked.sealed)}

    def _unsealed(self, sealed: Sealed | None) -> str | None:
        """What was sealed, unless the key is lost."""
        try:
            return self._sealing.open(sealed) if sealed else None
        except KeyLost:
            return None

    async def _drawn(self, draw: Callable[[Card], bytes], wanted: Card) -> bytes:
        return await self._painter.run(draw, wanted)

    async def _apart(self, work: Callable[[Connection], Result]) -> Result:
        """Read what takes longer than a moment."""
        return await self._reader.run(reports.read, self._reading.url, work)

    def close(self) -> None:
        """Let the processes go."""
        self._painter.close()
        self._reader.close()
