"""Public randomness from outside, as a relay may tell it."""
