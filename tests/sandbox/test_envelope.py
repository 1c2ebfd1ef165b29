"""The envelope of each answer, and every way of asking."""

from __future__ import annotations

import json

import pytest

from sandbox.methods.known import KNOWN
from sandbox.methods.registry import LACKED
from tests.sandbox.conftest import PNG, Api


async def test_a_result_comes_in_the_envelope(api: Api) -> None:
    response = await api.raw("getMe")
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/json"
    assert response.json()["ok"] is True
    assert response.json()["result"]["is_bot"] is True


@pytest.mark.parametrize("name", ["getMe", "getme", "GETME", "gEtMe"])
async def test_the_case_of_a_method_does_not_matter(api: Api, name: str) -> None:
    assert (await api.call(name))["username"] == "sandbox_bot"


async def test_an_unknown_method_is_not_found(api: Api) -> None:
    assert await api.refused("sendMassage") == "404 Not Found: method not found"


async def test_a_method_the_sandbox_lacks_says_so_loudly(api: Api) -> None:
    assert await api.refused("sendvenue") == "501 Not Implemented: the sandbox lacks the method sendVenue"


async def test_every_method_the_sandbox_lacks_says_so_and_none_says_true(api: Api, ana: int) -> None:
    for name in sorted(LACKED):
        refusal = await api.refused(name.upper(), chat_id=ana, text="x", user_id=ana)
        assert refusal == f"501 Not Implemented: the sandbox lacks the method {name}"
    assert {"sendVenue", "banChatMember", "logOut"} <= LACKED


async def test_no_known_method_is_taken_for_a_misspelling(api: Api) -> None:
    for name in KNOWN - {"getUpdates", "deleteWebhook"}:
        assert (await api.raw(name)).status_code in {200, 400, 501}, name
    api.sandbox.world.feed.calls.clear()


@pytest.mark.parametrize("token", ["x", "12345", "abc:def", "0123:abc", "1:"])
async def test_a_malformed_token_is_unauthorized(api: Api, token: str) -> None:
    response = await api.http.get(f"/bot{token}/getMe")
    assert response.status_code == 401
    assert response.json()["description"] == "Unauthorized: invalid token specified"


async def test_any_well_formed_token_is_a_bot_of_its_own(api: Api) -> None:
    response = await api.http.get("/bot42:any-thing/getMe")
    assert response.json()["result"]["id"] == 42


async def test_every_encoding_works(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendMessage"
    markup = {"inline_keyboard": [[{"text": "Да", "callback_data": "1"}]]}
    fields = {"chat_id": str(ana), "text": "Здраво 👋", "reply_markup": json.dumps(markup)}
    answers = [
        await api.http.get(url, params=fields),
        await api.http.post(url, params=fields),
        await api.http.post(url, data=fields),
        await api.http.post(url, files={name: (None, value) for name, value in fields.items()}),
        await api.http.post(url, json={"chat_id": ana, "text": "Здраво 👋", "reply_markup": markup}),
        await api.http.post(url, json=fields),
    ]
    for answer in answers:
        result = answer.json()["result"]
        assert result["text"] == "Здраво 👋"
        assert result["reply_markup"] == markup


async def test_the_body_wins_over_the_query(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendMessage"
    answer = await api.http.post(url, params={"chat_id": ana, "text": "query"}, data={"text": "body"})
    assert answer.json()["result"]["text"] == "body"


async def test_a_file_can_be_named_by_attach(api: Api, ana: int) -> None:
    url = f"/bot{api.sandbox.token}/sendPhoto"
    fields = {"chat_id": str(ana), "photo": "attach://shot"}
    answer = await api.http.post(url, data=fields, files={"shot": ("shot.png", PNG)})
    sizes = answer.json()["result"]["photo"]
    assert (sizes[-1]["width"], sizes[-1]["height"]) == (800, 600)
    missing = await api.http.post(url, data=fields, files={"other": ("shot.png", PNG)})
    assert missing.json()["description"] == "Bad Request: there is no photo in the request"


async def test_a_body_that_is_no_json_is_refused(api: Api) -> None:
    url = f"/bot{api.sandbox.token}/getMe"
    answer = await api.http.post(url, content=b"{", headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.json()["ok"] is False


@pytest.mark.parametrize("method", ["", "getMe/", "get/me"])
async def test_a_method_is_all_that_follows_the_token(api: Api, method: str) -> None:
    answer = await api.http.get(f"/bot{api.sandbox.token}/{method}")
    assert (answer.status_code, answer.json()["description"]) == (404, "Not Found: method not found")
    assert (await api.http.get("/bot/getMe")).json()["description"] == "Unauthorized: invalid token specified"


async def test_only_get_and_post_ask_for_something(api: Api) -> None:
    answer = await api.http.put(f"/bot{api.sandbox.token}/getMe")
    assert answer.json() == {"ok": False, "error_code": 405, "description": "Method Not Allowed"}


async def test_another_path_is_not_found_in_the_same_envelope(api: Api) -> None:
    answer = await api.http.get("/nowhere")
    assert answer.json() == {"ok": False, "error_code": 404, "description": "Not Found"}
