"""Fixing and drawing: what follows, and who is told."""
