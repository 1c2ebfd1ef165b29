"""Which appointments were kept, in tables."""
