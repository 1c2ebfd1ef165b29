"""Public randomness from outside: the drand beacon over HTTP."""
