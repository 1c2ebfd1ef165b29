"""Where conversations stand, in tables."""
