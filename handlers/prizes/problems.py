"""The words for errors with prizes."""

from __future__ import annotations

from prizes import errors as prizes
from prizes.address import LONGEST
from texts import keys
from texts.text import Moment, Text


def words(error: Exception) -> tuple[Text, ...] | None:
    """Return what the person is told of an error; None when it is none of ours."""
    match error:
        case prizes.CodesWrong(wrong=wrong, line=line, other=other):
            said = keys.codes_wrong(wrong=wrong.value, line=str(line), other=str(other))
            return (said, keys.codes_not_loaded())
        case prizes.PrizeError():
            return (_problem(error),)
        case _:
            return None


def _problem(error: prizes.PrizeError) -> Text:
    """Return what is said of an error with prizes."""
    match error:
        case prizes.NotYours():
            return keys.claim_not_yours()
        case prizes.ClaimLate(deadline=deadline):
            return keys.claim_late(deadline=Moment(deadline))
        case prizes.Claimed():
            return keys.claim_taken()
        case prizes.NoSuchPass(token=token):
            return keys.fulfil_no_such(token=token)
        case prizes.NotClaimed():
            return keys.fulfil_not_claimed()
        case prizes.FulfilledAlready(at=at):
            return keys.fulfil_already(at=Moment(at))
        case prizes.AddressLength(length=0):
            return keys.prize_address_empty()
        case prizes.AddressLength(length=length):
            return keys.prize_address_length(length=length, longest=LONGEST)
        case prizes.NoKey():
            return keys.prize_no_key()
        case _:
            return keys.prize_nothing_there()
