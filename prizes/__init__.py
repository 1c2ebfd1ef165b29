"""Prizes: awarded by a draw, claimed by the winner, handed over by us."""
