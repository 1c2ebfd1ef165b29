"""Whether a tester may be quoted, under which name, and whether his pictures may be shown."""

from __future__ import annotations

from typing import Final

from chat.answers import Answers, Message, Redraw, Say
from chat.events import Said
from chat.records import Dialogues
from customers.team import ANYONE
from handlers.asking import way_out
from handlers.desk import Desk
from handlers.routes import Misunderstood, OnStep, OnTap, Tap
from texts import keys
from texts.looks import visible
from trials.store import Trials
from usecases.trials import quoting

STEP: Final = "trial-quote-name"
"""The dialogue that awaits a name."""
CHOICES: Final = frozenset({"no", "nameless", "own", "pictures"})


def chosen(tap: Tap, desk: Desk) -> Answers:
    """Show what he allows, or keep what he chose. Raises NoSuchTrial."""
    token = tap.arguments[0] if tap.arguments else ""
    trial, him = desk.stores[Trials].taken_part(token, desk.customer.id)
    what = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if what == "other":
        desk.keep(STEP, trial.token.encode(), anew=True)
        texts = (keys.quote_name(most=quoting.LONGEST),)
        asks = Say(message=Message(texts=texts, buttons=(way_out(STEP),)))
        return (Redraw(quoting.closed(trial)), asks)
    if what in CHOICES:
        him = quoting.choose(desk, him, what)
        shown = quoting.asked(desk, trial, him)
        return (Redraw(shown), *quoting.redrawn(desk, trial, him, shown))
    if what:
        raise Misunderstood(keys.tap_outdated())
    return (Redraw(quoting.asked(desk, trial, him)),)


def named(event: Said, body: bytes, desk: Desk) -> Answers | None:
    """Take the name under which he may be quoted."""
    trial, him = desk.stores[Trials].taken_part(body.decode(), desk.customer.id)
    if not visible(event.text) or len(event.text.strip()) > quoting.LONGEST or "\n" in event.text.strip():
        raise Misunderstood(keys.quote_name(most=quoting.LONGEST))
    him = quoting.under(desk, him, event.text)
    desk.stores[Dialogues].end(desk.customer.id)
    texts = (keys.quote_named(name=him.name), *quoting.reported(trial))
    named_ = Say(message=Message(texts=texts, buttons=quoting.way(trial)))
    return (named_, *quoting.redrawn(desk, trial, him, quoting.closed(trial)))


ROUTES = (
    OnTap("trial-quote", chosen, ANYONE),
    OnStep(STEP, named, ANYONE),
)
