"""What the sandbox promises to bots, tests and people."""
