"""Attachments made at the moment of sending: pictures drawn, files written."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import get_context
from typing import Any, TypeVar

import msgspec
from sqlalchemy import Connection

from bot.domains import Stores
from bot.painter import follow_parent
from chat.answers import (
    AddressFile,
    Attachment,
    DrawFile,
    PassPicture,
    PersonalData,
    PublicFile,
    ResultPicture,
    ResultTable,
    SealedWords,
    SentAlbum,
    SentPicture,
    WinnerPicture,
)
from chat.ports import Media
from customers.people import CustomerId
from draws import publicfile as drawfile
from draws.draw import DrawId
from draws.store import Draws
from handlers.prizes import waiting
from pictures import prize_cards
from pictures.award import draw as award_picture
from pictures.poll_results import card
from pictures.results import draw
from polls import export, publicfile
from polls.ballots import BallotRecords
from polls.errors import NoSuchPoll
from polls.outcome import Outcome
from polls.poll import Poll, PollId
from polls.publicfile import Opening
from polls.store import Polls
from prizes.address import UNSEALED, Sealed, Sealing
from prizes.award import Award, AwardId
from prizes.errors import KeyLost, NoSuchAward
from prizes.store import Prizes
from storage.database import Database
from texts.rendering import Reader
from texts.spreadsheets import separator

Card = TypeVar("Card")


class AttachmentMaker:
    """Makes attachments (`chat.ports.Maker`). Pictures are drawn in another process: drawing holds ours."""

    def __init__(
        self, database: Database, sealing: Sealing = UNSEALED, link: Callable[[str], str] = str
    ) -> None:
        self._database = database
        self._sealing = sealing
        self._link = link
        self._painters: ProcessPoolExecutor | None = None

    async def make(self, attachment: Attachment, reader: Reader) -> Media:
        """Draw or write the attachment for this reader."""
        match attachment:
            case ResultPicture(poll=poll):
                return await self._picture(PollId(poll), reader)
            case ResultTable(poll=poll):
                found, outcome = await self._database.run(lambda db: _closed(db, PollId(poll)))
                table = export.table(found.terms, outcome, separator(reader.language))
                return Media(f"poll-{poll}.csv", picture=False, content=table)
            case PublicFile(poll=poll):
                content = await self._database.run(lambda db: public_file(db, PollId(poll)))
                return Media(f"poll-{poll}.json", picture=False, content=content)
            case SentPicture(handle=handle):
                return Media("picture.jpg", picture=True, handle=handle)
            case SentAlbum():
                raise TypeError("an album is sent by its handles: nothing of it is made")
            case DrawFile(draw=draw):
                content = await self._database.run(partial(draw_file, wanted=attachment))
                return Media(f"draw-{draw}.json", picture=False, content=content)
            case WinnerPicture(award=award):
                held = await self._award(award)
                drawn = await self._drawn(award_picture, prize_cards.winner(held, reader))
                return Media(f"prize-{award}.png", picture=True, content=drawn)
            case PassPicture(award=award):
                held = await self._award(award)
                card = prize_cards.pass_(held, self._link(f"pass-{held.token}"), reader)
                return Media(
                    f"pass-{award}.png", picture=True, content=await self._drawn(award_picture, card)
                )
            case AddressFile(award=award):
                content = await self._database.run(lambda db: self._address(db, AwardId(award)))
                return Media(f"address-{award}.txt", picture=False, content=content)
            case PersonalData(customer=customer):
                known = await self._database.run(lambda db: self._personal(db, CustomerId(customer)))
                content = msgspec.json.format(msgspec.json.encode(known))
                return Media("my-data.json", picture=False, content=content)

    def opened(self, words: SealedWords) -> str:
        """Open what somebody told us, for himself to read. Raises KeyLost."""
        return self._sealing.open(Sealed(words.key, words.content))

    async def _picture(self, poll: PollId, reader: Reader) -> Media:
        found, outcome = await self._database.run(lambda db: _closed(db, poll))
        content = await self._drawn(draw, card(found, outcome, reader))
        return Media(f"poll-{poll}.png", picture=True, content=content)

    async def _award(self, award: int) -> Award:
        return await self._database.run(lambda db: Stores(db)[Prizes].get(AwardId(award)))

    def _address(self, db: Connection, award: AwardId) -> bytes:
        sealed = Stores(db)[Prizes].addresses.of(award)
        if sealed is None:
            raise NoSuchAward
        return self._sealing.open(sealed).encode()

    def _personal(self, db: Connection, customer: CustomerId) -> dict[str, Any]:
        """Everything kept about somebody, his addresses opened for him."""
        known = Stores(db).everything(customer)
        for kept in known["addresses"]:
            try:
                kept["address"] = self._address(db, AwardId(kept["award"])).decode()
            except KeyLost:
                kept["address"] = None
        for dialogue in known["dialogue"]:
            dialogue["body"] = self._readable(dialogue["step"], dialogue["body"])
        return known

    def _readable(self, step: str, body: str) -> Any:
        """A dialogue as it is kept; an address that waits in it is opened."""
        if step != waiting.STEP:
            return body
        asked = waiting.read(body.encode())
        try:
            return {
                "award": asked.award,
                "address": self._sealing.open(asked.sealed) if asked.sealed else None,
            }
        except KeyLost:
            return {"award": asked.award, "address": None}

    async def _drawn(self, draw: Callable[[Card], bytes], wanted: Card) -> bytes:
        """Draw in the other process; when that has died, in a new one."""
        loop = asyncio.get_running_loop()
        for last in (False, True):
            painters = self._painters or ProcessPoolExecutor(1, get_context("spawn"), follow_parent)
            self._painters = painters
            try:
                return await loop.run_in_executor(painters, draw, wanted)
            except BrokenProcessPool:
                self._painters = None
                if last:
                    raise
        raise AssertionError

    def close(self) -> None:
        """Let the drawing process go."""
        if self._painters is not None:
            self._painters.shutdown(cancel_futures=True)


def _closed(db: Connection, id: PollId) -> tuple[Poll, Outcome]:
    """Return a poll with its outcome. Raises NoSuchPoll while it has none."""
    polls = Stores(db)[Polls]
    outcome = polls.outcome(id)
    if outcome is None:
        raise NoSuchPoll(id)
    return polls.get(id), outcome


def public_file(db: Connection, id: PollId) -> bytes:
    """Write a closed poll's public file from the rows, without a name in it. Raises NoSuchPoll."""
    poll, outcome = _closed(db, id)
    stores = Stores(db)
    openings = (
        Opening(ballot.leaf, ballot.nonce, ballot.choices) for ballot in stores[BallotRecords].all(id)
    )
    secret, log = stores[Polls].secret(id), stores[BallotRecords].log(id)
    return publicfile.write(poll, outcome, secret, leaves=log, openings=openings)


def draw_file(db: Connection, wanted: DrawFile) -> bytes:
    """Write a draw's public file from the rows, as it was when it was asked for, without a name in it."""
    draws, id = Stores(db)[Draws], DrawId(wanted.draw)
    outs, wins, falls = draws.outs(id), draws.wins(id)[: wanted.wins], draws.falls(id)[: wanted.falls]
    return drawfile.write(draws.get(id), draws.secret(id), outs=outs, wins=wins, falls=falls)
