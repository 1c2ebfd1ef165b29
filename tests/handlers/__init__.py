"""Conversations without a messenger: what the reception makes of words and taps."""
