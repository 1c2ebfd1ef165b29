"""Outbox, rate limits, notices."""
