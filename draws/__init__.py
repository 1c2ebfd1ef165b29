"""Commitment, ranking, check: the lot at a tie."""
