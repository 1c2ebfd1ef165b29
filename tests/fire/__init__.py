"""Promises under fire: one file for each, short in `make test`, at full size in `make soak`."""
