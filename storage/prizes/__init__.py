"""Prizes, in tables."""
