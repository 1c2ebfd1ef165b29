"""Likeness by meaning, where the operator wants it: asked of a process of its own, which sleeps when idle."""
