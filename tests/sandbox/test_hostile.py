"""Whatever a bot sends, it gets an answer in the envelope."""

from __future__ import annotations

import asyncio

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from sandbox import acts
from sandbox.arguments import Arguments, Upload
from sandbox.bots import DEFAULT_TOKEN
from sandbox.dispatch import perform
from sandbox.methods.known import KNOWN
from sandbox.world import World
from tests.sandbox import judge
from tests.sandbox.conftest import PNG, Api

NAMES = sorted(KNOWN - {"getUpdates", "setWebhook", "deleteWebhook"})
_FIELDS = """
chat_id from_chat_id user_id message_id message_ids ephemeral_message_id receiver_user_id text
caption parse_mode entities caption_entities reply_markup reply_parameters photo document media
question options type explanation correct_option_ids open_period close_date is_anonymous commands
scope language_code reaction results file_id inline_query_id callback_query_id gift_id month_count
star_count action link_preview_options name description ephemeral_message_parameters show_alert
"""
_WORDS = """
1 2 500001 -4000000001 -1002000000002 @fans 0 -1 99999999999999999999 1.5 true x <b> *a* /start HTML
MarkdownV2 html photo document quiz typing en attach://file [] {} [[]] [1] [{}] {"type":"chat"}
{"message_id":1} null 3 1000 5170145012310081615 {"inline_keyboard":5} {"inline_keyboard":[[5]]}
{"keyboard":[["a"]]} [{"type":"photo","media":"attach://file"}]
{"type":"document","media":"attach://file"} {"receiver_user_id":500001}
{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]} [{"type":"bold","offset":0,"length":1}]
["A","B"] [{"type":"bold","offset":-5,"length":99}] [{"type":"emoji","emoji":"👍"}]
[{"type":"emoji","emoji":5}] [{"text":"A"}] [{"command":"a","description":"b"}]
[{"type":"article","id":"1","title":"x"}]
"""
FIELDS = _FIELDS.split()
WORDS = ["", *_WORDS.split()]
VALUES = st.one_of(st.sampled_from(WORDS), st.text(max_size=20))


def world() -> World:
    """Return a world with a person who wrote, a group and a channel."""
    made = World(seed=1)
    bot = made.bot_of(DEFAULT_TOKEN)
    person = made.add_person("Ana")
    acts.say(made, bot, person, "/start")
    acts.found_chat(made, "group", "Old", members=[person.id])
    acts.found_chat(made, "channel", "News", username="fans", members=[person.id])
    return made


@settings(max_examples=300, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(NAMES), st.dictionaries(st.sampled_from(FIELDS), VALUES, max_size=8)),
        max_size=6,
    )
)
def test_any_call_is_answered_in_the_envelope(calls: list[tuple[str, dict[str, str]]]) -> None:
    made = world()
    bot = made.bot_of(DEFAULT_TOKEN)
    for name, values in calls:
        arguments = Arguments({"chat_id": "500001"} | values, {"file": Upload("a.png", PNG)})
        reply = asyncio.run(_answer(made, name, arguments))
        body = msgspec.json.decode(reply)
        assert body["ok"] is True or body["description"], name
        if body["ok"] and judge.METHODS:
            assert judge.of_value(body["result"], judge.METHODS[name.lower()].__returning__, name) == []
    assert bot.updates.waiting


async def _answer(made: World, name: str, arguments: Arguments) -> bytes:
    return (await perform(made, made.bot_of(DEFAULT_TOKEN), name, arguments)).body


async def test_bytes_that_are_no_text_are_answered_too(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendMessage"
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    bodies = [
        (b"chat_id=%d&text=%%ff%%fe" % ana, form),
        (b"chat_id=%d&text=\xff\xfe" % ana, form),
        (b'{"chat_id": %d, "text": "\\ud800"}' % ana, {"Content-Type": "application/json"}),
        (b'{"chat_id": %d, "text": "\xff"}' % ana, {"Content-Type": "application/json"}),
        (b"nonsense", {"Content-Type": "multipart/form-data; boundary=x"}),
        (b"nonsense", {"Content-Type": "multipart/form-data"}),
        (
            b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n\xff\xfe\r\n--x--\r\n',
            {"Content-Type": "multipart/form-data; boundary=x"},
        ),
    ]
    for body, headers in bodies:
        answer = await api.http.post(url, content=body, headers=headers)
        assert answer.json()["ok"] in {True, False}, body
