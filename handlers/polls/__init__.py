"""Conversations about polls: making, taking part, running, results."""
