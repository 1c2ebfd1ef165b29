"""The idea board: found, supported, followed, merged, reported and hidden."""
