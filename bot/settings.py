"""Settings from the environment or `.env`; a missing, misspelt or senseless one stops the start."""

from __future__ import annotations

import difflib
import hashlib
import os
import re
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import cache
from pathlib import Path
from typing import Literal
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, available_timezones

from dotenv import dotenv_values
from pydantic import Field, ValidationError, ValidationInfo, field_validator, model_validator
from pydantic_settings import SettingsConfigDict

from bot.days_off import DaysOff, read_days_off
from bot.hours import hour, hour_or_no
from bot.senseless import PREFIX, sentence
from bot.weighing import ScoreSettings
from chat.answers import To
from customers.people import Contact
from delivery.windows import Limits
from draws.beacon import QUICKNET
from draws.draw import Manner
from suggestions.reply_by import LEGAL_DAYS, MOST_DAYS, USUAL_HOURS, ReplyRules, read_spans
from suggestions.shifts import read_shifts
from suggestions.working_hours import NeverOpen, WorkingHours
from texts.languages import Language
from trials.days import SEASON

TWO = 2
KEEP = "keep_"
"""How the settings begin that say for how many days something is kept; 0 is for ever."""
PLAIN = "telegram"
"""The messenger of an address without one."""
ELSEWHERE = rf"(?!{PLAIN}:)[a-z]+:\S+"
"""An address of another messenger; whether the bot is there is known at the start (`bot/unplugged.py`)."""
TELEGRAM = "https://api.telegram.org"
SHORTEST_KEY = 32
LONGEST_CONTACT = 200


READ: dict[str, Callable[[str], object]] = {
    "morning": hour_or_no,
    "weekly": hour_or_no,
    "digest": hour,
    "working_hours": read_shifts,
    "holidays": read_days_off,
    "reply_within": read_spans,
}
"""What reads a setting that is a text of its own; it raises ValueError with what is wrong."""


class SettingsWrong(Exception):
    """The text is one clear sentence for the operator, without any secret."""


@cache
def _zones() -> set[str]:
    """The time zones that this machine knows: found by walking over a thousand files."""
    return available_timezones()


class Settings(ScoreSettings):
    """What the operator set. `.env.example` explains each."""

    model_config = SettingsConfigDict(env_prefix=PREFIX, env_ignore_empty=True, extra="ignore", frozen=True)

    telegram_token: str = Field("", repr=False)
    telegram_api_url: str = TELEGRAM
    data_dir: Path = Path("data")
    database_url: str = Field("", repr=False)
    owners: str = ""
    timezone: str = "UTC"
    language: Language = "en"
    webhook_url: str = ""
    webhook_secret: str = Field("", repr=False)
    listen: str = ""
    team_chat: str = ""
    contact: str = ""
    rate_overall: int = Field(30, ge=0)
    rate_chat: int = Field(1, ge=0)
    rate_group: int = Field(20, ge=0)
    two_person: bool = False
    secret_key: str = Field("", repr=False)
    claim_days: int = Field(14, ge=1, le=365)
    address_days: int = Field(30, ge=0, le=3650)
    keep_dialogues: int = Field(30, ge=0, le=36500)
    keep_messages: int = Field(90, ge=0, le=36500)
    keep_answers: int = Field(365, ge=0, le=36500)
    keep_candidates: int = Field(365, ge=0, le=36500)
    keep_evidence: int = Field(730, ge=0, le=36500)
    keep_names: int = Field(730, ge=0, le=36500)
    morning: str = "08:00"
    digest: str = "18:00"
    weekly: str = "09:00"
    ideas: Literal["reviewed", "open"] = "reviewed"
    voices_a_day: int = Field(20, ge=1, le=1000)
    ideas_a_day: int = Field(10, ge=1, le=1000)
    min_age: int = Field(16, ge=13, le=99)
    invites_most: int = Field(50, ge=1, le=10_000)
    likeness: Literal["trigrams", "meaning"] = "trigrams"
    working_hours: str = USUAL_HOURS
    holidays: str = ""
    reply_within: str = "question 1d, complaint 4h, idea 5d, praise 3d"
    complaint_days: int | None = Field(None, ge=1, le=MOST_DAYS)
    drand_url: str = ""
    log: Literal["plain", "json"] = "plain"

    @field_validator("telegram_token")
    @classmethod
    def _token(cls, value: str) -> str:
        if value and not re.fullmatch(r"\d+:[A-Za-z0-9_-]+", value):
            raise ValueError("is not a bot's token; @BotFather gives one such as 123456:ABC-DEF")
        return value

    @field_validator("telegram_api_url")
    @classmethod
    def _api(cls, value: str) -> str:
        parts = urlsplit(value)
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise ValueError(f"must be an address such as {TELEGRAM}, without /bot and the token")
        return value.rstrip("/")

    @field_validator("drand_url")
    @classmethod
    def _drand(cls, value: str) -> str:
        parts = urlsplit(value)
        if value and (parts.scheme not in {"http", "https"} or not parts.netloc):
            raise ValueError("must be the address of a drand relay such as https://api.drand.sh")
        return value.rstrip("/")

    @field_validator("timezone")
    @classmethod
    def _zone(cls, value: str) -> str:
        if value not in _zones():
            near = difflib.get_close_matches(value, _zones(), 1)
            hint = f"; did you mean {near[0]}?" if near else ", such as Europe/Belgrade"
            raise ValueError(f"is not a time zone{hint}")
        return value

    @field_validator("owners")
    @classmethod
    def _owners(cls, value: str) -> str:
        for owner in filter(None, (part.strip() for part in value.split(","))):
            if not re.fullmatch(rf"(telegram:)?\d+|{ELSEWHERE}", owner):
                raise ValueError(f"has “{owner}”, which is not of the form telegram:123456")
        return value

    @field_validator("team_chat")
    @classmethod
    def _team_chat(cls, value: str) -> str:
        if value and not re.fullmatch(rf"(telegram:)?(-?\d+|@\w+)(/[1-9]\d*)?|{ELSEWHERE}", value):
            raise ValueError("must be a chat such as telegram:-1001234567890, or its topic, …/45 behind it")
        return value

    @field_validator("contact")
    @classmethod
    def _contact(cls, value: str) -> str:
        if len(value) > LONGEST_CONTACT or not value.isprintable():
            raise ValueError(f"must be one line of at most {LONGEST_CONTACT} characters")
        return value.strip()

    @field_validator(*READ)
    @classmethod
    def _readable(cls, value: str, info: ValidationInfo) -> str:
        READ[str(info.field_name)](value)
        return value

    @field_validator("database_url")
    @classmethod
    def _database(cls, value: str) -> str:
        if value and not value.startswith(("sqlite:///", "sqlite+aiosqlite:///", "postgresql+asyncpg://")):
            raise ValueError("must begin with postgresql+asyncpg:// or sqlite:///")
        return value

    @field_validator("listen")
    @classmethod
    def _listen(cls, value: str) -> str:
        host, colon, port = value.rpartition(":")
        if value and not (colon and host and port.isdigit() and 0 < int(port) < 65536):
            raise ValueError("must be an address and a port such as 0.0.0.0:8080")
        return value

    @model_validator(mode="after")
    def _webhook(self) -> Settings:
        given = {
            "GLAS_WEBHOOK_URL": self.webhook_url,
            "GLAS_WEBHOOK_SECRET": self.webhook_secret,
            "GLAS_LISTEN": self.listen,
        }
        missing = [name for name, value in given.items() if not value]
        if missing and (self.webhook_url or self.webhook_secret):
            raise ValueError(f"A webhook needs {' and '.join(missing)} as well")
        if self.webhook_url and not _reachable(urlsplit(self.webhook_url)):
            raise ValueError("GLAS_WEBHOOK_URL must be an address such as https://bot.example.com/telegram")
        if self.webhook_secret and not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", self.webhook_secret):
            raise ValueError("GLAS_WEBHOOK_SECRET may have 1 to 256 of A-Z, a-z, 0-9, _ and -")
        return self

    @model_validator(mode="after")
    def _works(self) -> Settings:
        try:
            self.reply_rules.hours.after_days(datetime.now(UTC), 1)
        except NeverOpen:
            raise ValueError("GLAS_HOLIDAYS leaves out every day of GLAS_WORKING_HOURS") from None
        return self

    @field_validator("secret_key")
    @classmethod
    def _keys(cls, value: str) -> str:
        if any(len(key) < SHORTEST_KEY for key in _listed(value)):
            raise ValueError(
                f"needs keys of {SHORTEST_KEY} characters or more; `openssl rand -hex 32` makes one"
            )
        return value

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The keys that seal addresses: the first seals, all open."""
        return tuple(_listed(self.secret_key))

    @property
    def database(self) -> str:
        """The database's address; by default SQLite in the data folder."""
        return self.database_url or f"sqlite:///{self.data_dir / 'glas.db'}"

    @property
    def marking(self) -> bytes:
        """The key of the marks by which changed words are known; whoever has the token may make them."""
        return hashlib.sha256(b"heard " + self.telegram_token.encode()).digest()

    @property
    def zone(self) -> ZoneInfo:
        """The company's time zone."""
        return ZoneInfo(self.timezone)

    @property
    def kept(self) -> dict[str, timedelta]:
        """For how long things are kept that have a time, by their names.

        Who declined a test is kept as other candidates are, but for his season at least: he is left alone so
        long because his row says so.
        """
        names = [name for name in type(self).model_fields if name.startswith(KEEP)]
        days = {name.removeprefix(KEEP): getattr(self, name) for name in names}
        spans = {name: timedelta(days=each) for name, each in days.items() if each}
        if "candidates" in spans:
            spans["declined"] = max(spans["candidates"], SEASON)
        return spans

    @property
    def morning_time(self) -> time | None:
        """When the team hears what the day brings; None: never."""
        return hour_or_no(self.morning)

    @property
    def weekly_time(self) -> time | None:
        """When owners and editors hear on Mondays what the week came to; None: never."""
        return hour_or_no(self.weekly)

    @property
    def digest_time(self) -> time:
        """When people hear what became of the ideas they wait for, each in his own zone."""
        return hour(self.digest)

    @property
    def reply_rules(self) -> ReplyRules:
        """Within what time the company answers. Raises ValueError once a file of dates cannot be read."""
        days_off = read_days_off(self.holidays)
        hours = WorkingHours(read_shifts(self.working_hours), self.zone, days_off.holiday())
        return ReplyRules(hours, read_spans(self.reply_within), self.complaint_days or _legal_days(days_off))

    @property
    def owner_contacts(self) -> frozenset[Contact]:
        """Who is an owner of the team from the start."""
        return frozenset(Contact.parse(part, PLAIN) for part in self.owners.split(",") if part.strip())

    @property
    def team_to(self) -> To | None:
        """The team's chat."""
        if not self.team_chat:
            return None
        contact = Contact.parse(self.team_chat, PLAIN)
        if contact.messenger != PLAIN:
            return To(contact.messenger, contact.address)
        chat, _, topic = contact.address.partition("/")
        return To(contact.messenger, chat, topic=topic)

    @property
    def manner(self) -> Manner:
        """How prizes are drawn from now on; a draw that was announced keeps its own manner."""
        chain = QUICKNET if self.drand_url else None
        confirmations = TWO if self.two_person else 0
        return Manner(chain=chain, confirmations=confirmations, claim_days=self.claim_days)

    @property
    def limits(self) -> Limits:
        """How much may be sent; nought means no limit."""
        return Limits(overall=self.rate_overall, chat=self.rate_chat, group=self.rate_group)


def _legal_days(days_off: DaysOff) -> int | None:
    """The shortest time that the law of any of the countries gives to a formal complaint."""
    return min((LEGAL_DAYS[code] for code, _ in days_off.countries if code in LEGAL_DAYS), default=None)


def _listed(value: str) -> list[str]:
    return [part.strip() for part in value.split(",") if part.strip()]


def _reachable(url: SplitResult) -> bool:
    """Telegram posts to https only; plain http does for a Bot API server on this machine."""
    local = url.hostname in {"127.0.0.1", "::1", "localhost"}
    return bool(url.netloc) and (url.scheme == "https" or (url.scheme == "http" and local))


def load(env_file: Path = Path(".env")) -> Settings:
    """Read the settings; the environment goes before the file. Raises SettingsWrong."""
    given = {key: value for key, value in dotenv_values(env_file).items() if value is not None}
    given |= dict(os.environ)
    names = {PREFIX + name.upper() for name in Settings.model_fields}
    for key in given:
        if key.upper().startswith(PREFIX) and key not in names:
            near = difflib.get_close_matches(key.upper(), names, 1)
            hint = f"; did you mean {near[0]}?" if near else f". Known are: {', '.join(sorted(names))}"
            raise SettingsWrong(f"There is no setting {key}{hint}")
    values = {name[len(PREFIX) :].lower(): given[name] for name in names if given.get(name)}
    try:
        return Settings(**values)  # type: ignore[arg-type]
    except ValidationError as error:
        raise SettingsWrong(sentence(error, Settings.model_fields)) from None
