"""Winning, claiming, losing and handing over: what follows, and who is told."""
