"""Polls and ballots, in tables."""
