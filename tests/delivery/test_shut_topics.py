"""Topics that are shut: what is said in one goes to the chat itself, where that is open."""

from __future__ import annotations

from chat.answers import ResultPicture
from chat.ports import Fate, TopicShut
from tests.delivery.stage import App, Shelf, deliver, message, play
from tests.delivery.test_faults import fail


def test_what_finds_its_topic_shut_goes_to_the_chat_itself() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", "hello", topic="45")
    fail(app, "-5", TopicShut("message thread not found"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.SENT]
    assert [outgoing.topic for _, _, outgoing in app.sent] == [""]


def test_what_is_for_a_topic_is_sent_there_with_its_file() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", message("result", attachment=ResultPicture(1)), topic="45")
    play(deliver(shelf, app))
    assert [outgoing.topic for _, _, outgoing in app.sent] == ["45"]


def test_a_chat_that_is_closed_altogether_takes_nothing_for_good() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", "hello")
    fail(app, "-5", TopicShut("TOPIC_CLOSED"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.FAILED]
