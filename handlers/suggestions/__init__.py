"""Voices: saying something, the idea board, the team's inbox, and what becomes of ideas."""
