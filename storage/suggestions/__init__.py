"""Voices, their lines, who supports them and what became of them, in tables."""
