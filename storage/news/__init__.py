"""News, in tables."""
