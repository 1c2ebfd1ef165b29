"""Whether a tester may be quoted in the report, and under which name: asked once, when he has completed."""

from __future__ import annotations

from msgspec.structs import replace

from chat.answers import Answers, Button, Edit, Message, Rows, Tell, data
from chat.records import Outbox
from customers.people import CustomerId
from customers.store import Customers
from texts import keys
from texts.looks import calmed
from texts.text import Moment, Text
from trials.store import Prompts, Testers
from trials.tester import Tester
from trials.trial import Trial
from usecases.work import Work

LONGEST = 60
"""Characters of a name that he writes."""


def told(work: Work, trial: Trial, him: Tester) -> Answers:
    """Ask whether he may be quoted, once, if there is anything to quote or to show."""
    if not any(said(work, trial, him.customer)):
        return ()
    message = asked(work, trial, work.stores[Testers].lock(trial.id, him.customer))
    return (Tell(people=(him.customer,), message=message, key=_key(trial)),)


def _key(trial: Trial) -> str:
    return f"trial-quote:{trial.token}"


def redrawn(work: Work, trial: Trial, him: Tester, message: Message) -> Answers:
    """Let what he was asked read like this, wherever he chose: an old card says nothing that is not so."""
    key = f"{_key(trial)}:{him.customer}"
    return (Edit(of=key, message=message),) if work.stores[Outbox].fate(key) else ()


def closed(trial: Trial) -> Message:
    """What a card says while he writes a name, and after it: not what he allows, but where it is shown."""
    return Message(texts=(keys.quote_elsewhere(product=trial.terms.product),), buttons=way(trial))


def way(trial: Trial) -> Rows:
    """The way to what he allows now."""
    return ((Button(keys.quote_open(), data("trial-quote", trial.token)),),)


def reported(trial: Trial) -> tuple[Text, ...]:
    """Say since when a report has been made, which stays as it is."""
    return (keys.quote_reported(at=Moment(trial.reported)),) if trial.reported is not None else ()


def said(work: Work, trial: Trial, customer: CustomerId) -> tuple[bool, bool]:
    """Tell whether somebody said anything in words, and whether he sent a picture."""
    his = work.stores[Prompts].answers(trial.id, customer)
    return any(each.words for each in his), any(each.photo for each in his)


def asked(work: Work, trial: Trial, him: Tester) -> Message:
    """What he allows now, with a button for each other choice."""
    words, pictures = said(work, trial, him.customer)
    texts: list[Text] = [keys.quote_asked(product=trial.terms.product)]
    if words:
        texts.append(_allowed(him))
    if pictures:
        texts.append(keys.quote_pictures(shown="yes" if him.photos else "no"))
    texts += reported(trial)
    name = _own_name(work, him.customer)
    choices: list[tuple[Text, str, bool]] = []
    if words:
        choices.append((keys.quote_no(), "no", not him.quoted))
        choices.append((keys.quote_nameless(), "nameless", him.quoted and not him.name))
        if name:
            choices.append((keys.quote_as(name=name), "own", him.quoted and him.name == name))
        choices.append((keys.quote_other(), "other", him.quoted and him.name not in {"", name}))
    if pictures:
        choices.append((keys.quote_show(shown="yes" if him.photos else "no"), "pictures", False))
    rows = tuple(
        (Button(label, data("trial-quote", trial.token, what), mark=mark),) for label, what, mark in choices
    )
    return Message(texts=tuple(texts), buttons=rows)


def _allowed(him: Tester) -> Text:
    if not him.quoted:
        return keys.quote_now(how="no", name="")
    return keys.quote_now(how="name" if him.name else "nameless", name=him.name)


def _own_name(work: Work, customer: CustomerId) -> str:
    known = work.stores[Customers].get(customer)
    return calmed(known.name)[:LONGEST].strip() if known else ""


def choose(work: Work, him: Tester, what: str) -> Tester:
    """Keep whether he may be quoted: "no", "nameless", by his "own" name, or his "pictures" shown or not."""
    match what:
        case "no":
            changed = replace(him, quoted=False, name="")
        case "nameless":
            changed = replace(him, quoted=True, name="")
        case "own":
            changed = replace(him, quoted=True, name=_own_name(work, him.customer))
        case "pictures":
            changed = replace(him, photos=not him.photos)
        case _:
            raise ValueError(what)
    work.stores[Testers].save(changed)
    return changed


def under(work: Work, him: Tester, name: str) -> Tester:
    """Let him be quoted under a name that he wrote."""
    changed = replace(him, quoted=True, name=calmed(name.strip())[:LONGEST].strip())
    work.stores[Testers].save(changed)
    return changed
