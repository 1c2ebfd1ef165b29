"""The conversations: what came in, what we answer."""
