"""Commitment, tickets, ranking, check: the lot at a tie and the prize draw, its life, and who moves up."""
