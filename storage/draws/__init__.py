"""Draws, in tables."""
