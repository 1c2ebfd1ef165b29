"""Early-access tests: a product that is not for sale yet, in the hands of a few, and what they say of it."""
