"""Conversations about prizes: claiming, handing over, codes."""
