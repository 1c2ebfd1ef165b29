"""One file for each voting method."""
