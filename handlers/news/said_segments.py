"""Segments in words, as the team reads of them later; one that we have no words for as it was written."""

from __future__ import annotations

from datetime import date

from customers.news.errors import SegmentUnreadable
from customers.news.segments import Term, read_segment
from texts import keys
from texts.languages import LANGUAGES, OWN_NAMES
from texts.text import Day, Listing, Text


def in_words(segment: str) -> Text:
    """Say whom a segment is for."""
    try:
        terms = read_segment(segment, "UTC").terms
    except SegmentUnreadable:
        return keys.segment_other(term=segment)
    return keys.segment_all_of(terms=Listing(tuple(map(_said, terms))))


def _said(term: Term) -> Text:
    positive = Term(term.name, term.argument)
    try:
        said = _positive(positive)
    except ValueError:
        said = keys.segment_other(term=str(positive))
    return keys.segment_but(whom=said) if term.negated else said


def _positive(term: Term) -> Text:
    """Raises ValueError for a day that is none."""
    match term.name, term.argument:
        case "everyone", "":
            return keys.segment_everyone()
        case "language", code if code in LANGUAGES:
            return keys.segment_language(language=OWN_NAMES[code])
        case "voters", number:
            return keys.segment_voters(number=number)
        case "winners", number:
            return keys.segment_winners(number=number)
        case "supporters", number:
            return keys.segment_supporters(number=number)
        case "testers", number:
            return keys.segment_testers(number=number)
        case "leads", "":
            return keys.segment_leads()
        case "leads", count if count.isdecimal():
            return keys.segment_leads_first(count=int(count))
        case "active", day:
            return keys.segment_active(since=Day(date.fromisoformat(day)))
        case "silent", day:
            return keys.segment_silent(since=Day(date.fromisoformat(day)))
        case _:
            return keys.segment_other(term=str(term))
