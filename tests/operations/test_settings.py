"""Settings: what is senseless stops the start with one sentence, in which no value of a secret stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.commands.doctor import examined
from bot.settings import Settings, SettingsWrong, load
from bot.unplugged import check_plugged
from chat.answers import To
from customers.people import Contact

HOOK = {
    "GLAS_WEBHOOK_URL": "https://bot.example.com/telegram",
    "GLAS_WEBHOOK_SECRET": "a_Secret-1",
    "GLAS_LISTEN": "0.0.0.0:8080",
}
CANARY = "canary!"


def loaded(folder: Path, **given: str) -> Settings:
    """Read them from a file."""
    file = folder / "env"
    file.write_text("".join(f"{name}='{value}'\n" for name, value in given.items()))
    return load(file)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"GLAS_TELEGRAM_TOKEN": CANARY}, "GLAS_TELEGRAM_TOKEN is not a bot's token"),
        ({"GLAS_TELEGRAM_API_URL": "api.telegram.org"}, "GLAS_TELEGRAM_API_URL must be an address"),
        ({"GLAS_DRAND_URL": "api.drand.sh"}, "GLAS_DRAND_URL must be the address of a drand relay"),
        ({"GLAS_TIMEZONE": "Europe/Belgrad"}, "did you mean Europe/Belgrade"),
        ({"GLAS_OWNERS": "telegram:1, viber"}, "not of the form telegram:123456"),
        ({"GLAS_OWNERS": "telegram:@mira"}, "not of the form telegram:123456"),
        ({"GLAS_TEAM_CHAT": "our chat"}, "GLAS_TEAM_CHAT must be a chat"),
        ({"GLAS_OWNERS": "memory:mira, memory:two words"}, "not of the form telegram:123456"),
        ({"GLAS_TEAM_CHAT": "telegram:!abc:example.org"}, "GLAS_TEAM_CHAT must be a chat"),
        ({"GLAS_TEAM_CHAT": "-100123/news"}, "GLAS_TEAM_CHAT must be a chat"),
        ({"GLAS_DATABASE_URL": f"mysql://{CANARY}"}, "GLAS_DATABASE_URL must begin with"),
        ({"GLAS_LISTEN": "8080"}, "GLAS_LISTEN must be an address and a port"),
        ({"GLAS_LISTEN": "0.0.0.0:65536"}, "GLAS_LISTEN must be an address and a port"),
        ({"GLAS_LANGUAGE": "de"}, "GLAS_LANGUAGE must be one of en, "),
        ({"GLAS_SECRET_KEY": f"{CANARY}, {'k' * 32}"}, "needs keys of 32 characters or more"),
        ({"GLAS_OWNER": "telegram:1"}, "There is no setting GLAS_OWNER; did you mean GLAS_OWNERS"),
        ({**HOOK, "GLAS_WEBHOOK_SECRET": ""}, "A webhook needs GLAS_WEBHOOK_SECRET as well"),
        ({**HOOK, "GLAS_WEBHOOK_URL": ""}, "A webhook needs GLAS_WEBHOOK_URL as well"),
        ({**HOOK, "GLAS_LISTEN": ""}, "A webhook needs GLAS_LISTEN as well"),
        ({**HOOK, "GLAS_WEBHOOK_SECRET": CANARY}, "GLAS_WEBHOOK_SECRET may have 1 to 256 of"),
        ({**HOOK, "GLAS_WEBHOOK_URL": "http://bot.example.com/telegram"}, "GLAS_WEBHOOK_URL must be"),
        ({**HOOK, "GLAS_WEBHOOK_URL": "https:///telegram"}, "GLAS_WEBHOOK_URL must be"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(
    given: dict[str, str], said: str, tmp_path: Path
) -> None:
    with pytest.raises(SettingsWrong) as refused:
        loaded(tmp_path, **given)
    assert said in str(refused.value)
    assert CANARY not in str(refused.value)
    assert "\n" not in str(refused.value)


def test_what_makes_sense_is_taken(tmp_path: Path) -> None:
    taken = loaded(tmp_path, **HOOK, GLAS_OWNERS="telegram:1, 2", GLAS_TEAM_CHAT="-100123")
    assert taken.owner_contacts == {Contact("telegram", "1"), Contact("telegram", "2")}
    assert taken.team_to
    assert taken.team_to.address == "-100123"
    topic = loaded(tmp_path, GLAS_TEAM_CHAT="telegram:-100123/45").team_to
    assert topic == To("telegram", "-100123", topic="45")
    assert loaded(tmp_path, **HOOK | {"GLAS_WEBHOOK_URL": "http://127.0.0.1:8080/hook"}).webhook_secret


def test_an_address_of_another_messenger_is_taken_as_it_stands(tmp_path: Path) -> None:
    taken = loaded(tmp_path, GLAS_OWNERS="1, memory:@mira:example.org", GLAS_TEAM_CHAT="memory:!abc:x/45")
    assert taken.owner_contacts == {Contact("telegram", "1"), Contact("memory", "@mira:example.org")}
    assert taken.team_to == To("memory", "!abc:x/45")


@pytest.mark.parametrize(
    ("setting", "named"), [("GLAS_OWNERS", "1, viber:2"), ("GLAS_TEAM_CHAT", "viber:@us")]
)
def test_a_messenger_in_which_the_bot_is_not_is_refused(setting: str, named: str, tmp_path: Path) -> None:
    settings = loaded(tmp_path, **{setting: named})
    with pytest.raises(SettingsWrong) as refused:
        check_plugged(settings, ("telegram", "memory"))
    said = f"{setting} names the messenger “viber”, in which this bot is not; it is in: telegram, memory"
    assert str(refused.value) == said
    check_plugged(settings, ("telegram", "viber"))


@pytest.mark.parametrize(("named", "told"), [("telegram:1", "ok "), ("viber:2", "BAD")])
def test_the_doctor_looks_which_messengers_are_named(
    named: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GLAS_OWNERS", named)
    code = examined()
    (line,) = [each for each in capsys.readouterr().out.splitlines() if "messenger" in each]
    assert line.startswith(told)
    assert (code == 0) == (told == "ok ")


def test_the_environment_goes_before_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLAS_RATE_CHAT", "7")
    assert loaded(tmp_path, GLAS_RATE_CHAT="8", GLAS_RATE_GROUP="9").limits.chat == 7


def test_settings_that_are_written_out_show_no_secret(tmp_path: Path) -> None:
    key = "secret-key-" * 3
    password = "postgresql+asyncpg://glas:password@127.0.0.1/glas"
    given = {**HOOK, "GLAS_TELEGRAM_TOKEN": "1:token", "GLAS_SECRET_KEY": key, "GLAS_DATABASE_URL": password}
    written = repr(loaded(tmp_path, **given))
    assert "bot.example.com" in written
    shown = [secret for secret in ("1:token", key, "password", "a_Secret-1") if secret in written]
    assert shown == []
