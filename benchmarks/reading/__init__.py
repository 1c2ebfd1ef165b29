"""Votes while somebody reads: how long they wait during an export of a million ballots."""
