"""Polls and ballots: lifecycle, voting methods, tally, outcome, decision record."""
