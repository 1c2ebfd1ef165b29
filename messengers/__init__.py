"""One adapter for each messaging app."""
