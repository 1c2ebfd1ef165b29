"""Saying something: it is understood, filed, changed and taken back; in private and in groups."""
