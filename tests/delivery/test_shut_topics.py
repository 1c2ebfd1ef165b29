"""Topics that are shut or to be opened, and what is to come once: nothing of it is said twice."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import ResultPicture
from chat.ports import AnswerLost, Fate, TopicShut
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


def test_a_topic_is_never_opened_a_second_time_by_itself() -> None:
    shelf, app = Shelf(), App()
    shelf.put("-5", replace(message("Ideas"), opens=True))
    fail(app, "-5", AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert app.calls == 1


def test_what_is_to_come_once_is_uncertain_when_its_answer_is_lost() -> None:
    shelf, app = Shelf(), App()
    shelf.put("1", replace(message("At nine."), once=True))
    fail(app, "1", AnswerLost("ReadTimeout"))
    play(deliver(shelf, app))
    assert shelf.fates() == [Fate.UNCERTAIN]
    assert app.calls == 1
